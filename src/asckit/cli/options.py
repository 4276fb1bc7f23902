"""Options that mean the same in every command, and the question before what cannot be undone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

C = TypeVar("C", bound=Callable[..., Any])

yes_option = click.option("--yes", is_flag=True, help="Do it without asking.")
"""The option of what asks first; see `confirm`."""


def timeout_option(seconds: float) -> Callable[[C], C]:
    """The option `--timeout`, with so many seconds by default."""
    return click.option(
        "--timeout", type=float, default=seconds, show_default=True, metavar="SECONDS", help="Give up after this."
    )


def wait_options(timeout: float, every: float | str) -> Callable[[C], C]:
    """The options `--timeout` and `--every` of a command that waits.

    every is in seconds, or says in words how often it looks by default; such a command gets None then.
    """
    default = None if isinstance(every, str) else every
    told = f"How often to look; default: {every}." if default is None else "How often to look."
    often = click.option(
        "--every", type=float, default=default, show_default=default is not None, metavar="SECONDS", help=told
    )
    return lambda command: timeout_option(timeout)(often(command))


def confirm(question: str, *, agreed: bool) -> None:
    """Go on only with a yes: agreed already, or from a person who is asked. Aborts with a no."""
    if not agreed and not agrees(question):
        raise click.Abort


def agrees(question: str) -> bool:
    """Whether a person says yes; a usage error where there is nobody to ask."""
    if not sys.stdin.isatty():
        raise click.UsageError(f"{question} Nobody can answer here: add --yes, or --plan to see what would be done.")
    return click.confirm(question, err=True)
