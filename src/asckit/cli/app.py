"""The root of the command line: finds commands, turns errors into messages and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

import click

from .. import __version__
from ..errors import (
    ApiError,
    AscError,
    AuthenticationError,
    ConfigurationError,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    TransportError,
    WaitTimeout,
    WorkflowError,
)
from ..plugins import register_commands
from ..profiles import chosen
from .auth import auth
from .output import complain

EXIT_CODES: Final[Sequence[tuple[type[BaseException], int]]] = (
    (ConfigurationError, 3),
    (AuthenticationError, 3),
    (PermissionDenied, 3),
    (WorkflowError, 4),
    (NotFound, 4),
    (WaitTimeout, 5),
    (OutcomeUnknown, 6),
    (TransportError, 7),
    (ApiError, 1),
    (AscError, 1),
)
"""The exit code of each error: the first row that fits counts. docs/cli.md explains them."""


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="asckit")
@click.option(
    "--profile", metavar="NAME", help="The profile of the profile file to use, whatever the environment says."
)
def root(profile: str | None) -> None:
    """Work with App Store Connect: builds, TestFlight and the rest of Apple's API.

    Keys come from a profile (--profile), or from the environment: ASC_KEY_ID, ASC_ISSUER_ID, and ASC_PRIVATE_KEY or
    ASC_PRIVATE_KEY_PATH. `asckit auth check` shows which one is used, and whether it works.
    """
    chosen.set(profile)


root.add_command(auth)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    before = chosen.set(None)
    try:
        register_commands(root)
        given = None if arguments is None else list(arguments)
        # What ends a command with `Exit(code)` comes back as that code.
        code = root.main(args=given, prog_name="asckit", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        sys.stderr.write("asckit: interrupted; run the same command again to go on where it stopped\n")
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except AscError as error:
        complain(str(error))
        return next(code for kind, code in EXIT_CODES if isinstance(error, kind))
    finally:
        chosen.reset(before)
    return code if isinstance(code, int) else 0
