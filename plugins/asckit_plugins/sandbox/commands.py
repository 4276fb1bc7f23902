"""The commands of `asckit sandbox`."""

from __future__ import annotations

import json
import shlex
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from asckit.errors import ConfigurationError

from .server import Running, environment
from .server import serve as serve_world
from .worlds import WORLDS


@click.group()
def sandbox() -> None:
    """Run an App Store Connect of your own to try things on."""


@sandbox.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; by default a free one is taken.")
@click.option(
    "--speed", type=click.FloatRange(min=0), default=1.0, show_default=True, help="Sandbox seconds per second."
)
@click.option("--world", type=click.Choice(sorted(WORLDS)), default="demo", show_default=True, help="What there is.")
@click.option("--allow-remote", is_flag=True, help="Allow an address that other machines can reach.")
@click.option("--nulls/--no-nulls", default=True, show_default=True, help="Show what has no value as null, as Apple.")
@click.option("--json", "json_output", is_flag=True, help="Print the environment as one line of JSON.")
def serve(host: str, port: int, speed: float, world: str, allow_remote: bool, nulls: bool, json_output: bool) -> None:
    """Serve a sandbox until Ctrl-C, and print what to export so that clients find it.

    Everything in it is made up, and gone when it stops.
    """
    try:
        import uvicorn  # noqa: F401
    except ModuleNotFoundError:
        raise ConfigurationError("the sandbox server needs its extra; run: pip install 'asckit[sandbox]'") from None

    with tempfile.TemporaryDirectory(prefix="asckit-sandbox-") as folder:

        def ready(running: Running) -> None:
            variables = environment(running, Path(folder) / f"AuthKey_{running.sandbox.key_id}.p8")
            if json_output:
                click.echo(json.dumps(variables))
                return
            click.echo(f"# The sandbox answers on {running.base_url} until Ctrl-C. In another terminal:")
            for name, value in variables.items():
                click.echo(f"export {name}={shlex.quote(value)}")
            click.echo("asckit builds list --app com.example.aurora")

        # The server raises SIGTERM again once it has shut down: as an exit, it lets the folder be removed.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        try:
            options: dict[str, Any] = {"speed": speed, "nulls": nulls, "allow_remote": allow_remote}
            serve_world(world, host=host, port=port, ready=ready, **options)
        except (ValueError, OSError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise ConfigurationError(f"cannot serve on {host}:{port}: {reason}") from error
