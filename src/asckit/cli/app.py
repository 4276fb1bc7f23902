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
def root() -> None:
    """Work with App Store Connect: builds, TestFlight and the rest of Apple's API.

    Keys come from the environment: ASC_KEY_ID, ASC_ISSUER_ID, and ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH.
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    try:
        register_commands(root)
        root.main(args=None if arguments is None else list(arguments), prog_name="asckit", standalone_mode=False)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
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
    return 0
