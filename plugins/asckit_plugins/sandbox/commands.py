"""The commands of `asckit sandbox`: serve one, and control one that runs."""

from __future__ import annotations

import json
import shlex
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from asckit.cli.output import as_json, show_json, show_table
from asckit.errors import ConfigurationError

from .durations import seconds
from .faults import KINDS
from .remote import Remote
from .roles import CANNOT_READ
from .server import Running, environment
from .server import serve as serve_world
from .worlds import WORLDS


def duration(_context: click.Context, _parameter: click.Parameter, value: str | None) -> float | None:
    """The seconds of an option or argument that is a length of time."""
    try:
        return None if value is None else seconds(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


at_address = click.option("--address", help="The sandbox's address; by default ASC_BASE_URL.")


@click.group()
def sandbox() -> None:
    """Run an App Store Connect of your own to try things on, and control it."""


@sandbox.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; by default a free one is taken.")
@click.option(
    "--speed",
    type=click.FloatRange(min=0),
    help="Sandbox seconds per second; 0 stands still until `asckit sandbox clock advance`. 1 unless --state says so.",
)
@click.option(
    "--world",
    default="demo",
    show_default=True,
    help=f"What there is: {', '.join(WORLDS)}, or a file that you wrote (.toml) or exported (.json).",
)
@click.option(
    "--state",
    type=click.Path(dir_okay=False, path_type=Path),
    help="An SQLite file to keep everything in, and to go on from; --world is for a new one.",
)
@click.option("--seed", default="", help="Other ids and other faults.")
@click.option(
    "--role",
    type=click.Choice(sorted(CANNOT_READ), case_sensitive=False),
    default="ADMIN",
    show_default=True,
    help="What the key may do.",
)
@click.option("--individual-key", is_flag=True, help="Have an individual key, not a team's.")
@click.option("--hourly-limit", type=click.IntRange(min=1), default=3600, show_default=True, help="Requests an hour.")
@click.option("--minute-limit", type=click.IntRange(min=1), help="Requests a minute; by default as many as come.")
@click.option("--allow-remote", is_flag=True, help="Allow an address that other machines can reach.")
@click.option("--nulls/--no-nulls", default=True, show_default=True, help="Show what has no value as null, as Apple.")
@click.option("--json", "json_output", is_flag=True, help="Print the environment as one line of JSON.")
def serve(
    host: str,
    port: int,
    speed: float | None,
    world: str,
    state: Path | None,
    allow_remote: bool,
    json_output: bool,
    **options: Any,
) -> None:
    """Serve a sandbox until Ctrl-C. Prints what to export so that clients find it.

    Everything in it is made up, and gone when it stops, unless --state names a file. Its address shows, in a browser,
    what there is and what was asked; /-/ready on it answers once it is ready.
    """
    try:
        import uvicorn  # noqa: F401
    except ModuleNotFoundError:
        raise ConfigurationError("the sandbox server needs its extra; run: pip install 'asckit[sandbox]'") from None

    with _key_folder(state) as folder:

        def ready(running: Running) -> None:
            variables = environment(running, folder / f"AuthKey_{running.sandbox.key_id}.p8")
            if json_output:
                click.echo(json.dumps(variables))
                return
            click.echo(f"# The sandbox answers on {running.base_url} until Ctrl-C. In another terminal:")
            for name, value in variables.items():
                click.echo(f"export {name}={shlex.quote(value)}")
            for app in running.sandbox.ids("apps")[:1]:
                click.echo(f"asckit builds list --app {running.sandbox.get('apps', app)['bundleId']}")
            click.echo(f"# In a browser: {running.base_url}/-/")

        # The server raises SIGTERM again once it has shut down: as an exit, it lets the folder be removed.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        try:
            serve_world(
                world, host=host, port=port, speed=speed, ready=ready, allow_remote=allow_remote, state=state, **options
            )
        except ValueError as error:
            raise ConfigurationError(str(error)) from error
        except OSError as error:
            raise ConfigurationError(f"cannot serve on {host}:{port}: {error.strerror or error}") from error


@contextmanager
def _key_folder(state: Path | None) -> Iterator[Path]:
    """Where the private key lies: beside the state file, as long as that; else as long as the server runs."""
    if state is not None:
        yield state.absolute().parent
        return
    with tempfile.TemporaryDirectory(prefix="asckit-sandbox-") as folder:
        yield Path(folder)


# -- faults ------------------------------------------------------------------------------------


@sandbox.group()
def faults() -> None:
    """Let requests to a running sandbox fail."""


@faults.command("add", epilog="\b\n" + "\n".join(f"{kind:<17} {what}" for kind, what in KINDS.items()))
@click.argument("kind", metavar="KIND", type=click.Choice(list(KINDS)))
@click.option("--operation", help="An operationId, a pattern such as 'betaGroups_*', or a method such as POST.")
@click.option("--times", type=click.IntRange(min=1), help="To how many requests; 1 unless --probability is given.")
@click.option("--probability", type=click.FloatRange(0, 1, min_open=True), help="How likely, by the sandbox's seed.")
@click.option("--status", type=click.IntRange(300, 599), help="The status, for `status` and `landed`.")
@click.option("--seconds", callback=duration, help="How late, or how stale: 2, 90s, 5m.")
@click.option("--landed", is_flag=True, default=None, help="Do the work all the same.")
@at_address
@as_json
def add_fault(kind: str, address: str | None, json_output: bool, **options: Any) -> None:
    """Let the next requests meet a fault of a KIND."""
    given = {name: value for name, value in options.items() if value is not None}
    _show_faults(Remote(address).ask("POST", "faults", {"kind": kind, **given}), json_output)


@faults.command("list")
@at_address
@as_json
def list_faults(address: str | None, json_output: bool) -> None:
    """List the faults that wait for requests."""
    _show_faults(Remote(address).ask("GET", "faults"), json_output)


@faults.command("clear")
@click.argument("id", required=False)
@at_address
@as_json
def clear_faults(id: str | None, address: str | None, json_output: bool) -> None:
    """Forget all faults, or the one with an ID."""
    _show_faults(Remote(address).ask("DELETE", f"faults/{id}" if id else "faults"), json_output)


def _show_faults(answer: Any, json_output: bool) -> None:
    if json_output:
        show_json(answer["data"])
    else:
        show_table(answer["data"], empty="No fault waits.")


# -- time --------------------------------------------------------------------------------------


@sandbox.group(invoke_without_command=True)
@at_address
@as_json
@click.pass_context
def clock(context: click.Context, address: str | None, json_output: bool) -> None:
    """Show the time in a running sandbox, or move it."""
    context.obj = (address, json_output)
    if context.invoked_subcommand is None:
        _show_clock(Remote(address).ask("GET", "clock"), json_output)


@clock.command()
@click.argument("duration", callback=duration)
@click.pass_context
def advance(context: click.Context, duration: float) -> None:
    """Let a DURATION pass at once: 90s, 5m, 3h30m, 10d."""
    address, json_output = context.obj
    _show_clock(Remote(address).ask("POST", "clock", {"advance": duration}), json_output)


@clock.command()
@click.argument("factor", type=click.FloatRange(min=0))
@click.pass_context
def speed(context: click.Context, factor: float) -> None:
    """Let FACTOR seconds pass per second; 0 stops the clock."""
    address, json_output = context.obj
    _show_clock(Remote(address).ask("POST", "clock", {"speed": factor}), json_output)


def _show_clock(answer: Any, json_output: bool) -> None:
    if json_output:
        show_json(answer)
    elif answer["speed"] == 0:
        click.echo(f"{answer['text']}, standing still")
    else:
        click.echo(f"{answer['text']}, {answer['speed'] or 1:g} s per second")


# -- state -------------------------------------------------------------------------------------


@sandbox.command()
@click.argument("name")
@at_address
@as_json
def snapshot(name: str, address: str | None, json_output: bool) -> None:
    """Keep all there is in a running sandbox under a NAME. `reset NAME` goes back to it."""
    answer = Remote(address).ask("POST", "snapshots", {"name": name})
    if json_output:
        show_json(answer["data"])
    else:
        click.echo(f"Kept {name}. There are: {', '.join(answer['data'])}")


@sandbox.command()
@click.argument("name", required=False)
@at_address
@as_json
def reset(name: str | None, address: str | None, json_output: bool) -> None:
    """Make a running sandbox what it was at its start. With NAME: when that snapshot was kept.

    The clock is not turned back: what was due in a minute then is due in a minute now.
    """
    answer = Remote(address).ask("POST", "reset", {"to": name})
    if json_output:
        show_json(answer)
    else:
        click.echo(f"The sandbox is as it was {f'at {name}' if name else 'at its start'}.")


@sandbox.command()
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="The file; by default stdout.")
@at_address
def export(output: Path | None, address: str | None) -> None:
    """Write all there is in a running sandbox as JSON. `serve --world FILE.json` takes it again."""
    world = Remote(address).ask("GET", "export")
    if output is None:
        show_json(world)
        return
    try:
        output.write_text(json.dumps(world, indent=1, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{output} cannot be written: {error.strerror or error}") from error
    click.echo(f"Wrote {len(world['records'])} resources to {output}")
