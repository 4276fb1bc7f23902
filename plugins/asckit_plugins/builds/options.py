"""The options by which commands of any plugin name a build, its version and its platform."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final, TypeVar

import click

from .finding import LATEST, parse_age

C = TypeVar("C", bound=Callable[..., Any])

PLATFORMS: Final = ("IOS", "MAC_OS", "TV_OS", "VISION_OS")
AGE_AND_QUOTA: Final = "as the build's age and the quota suggest"
"""How often a wait for a build looks, unless `--every` says so."""

platform_option = click.option(
    "--platform",
    type=click.Choice(PLATFORMS, case_sensitive=False),
    help="Only this platform.",
)
version_option = click.option(
    "--version", "version_", metavar="VERSION", help="Only builds of this version, such as 2.1."
)
build_option = click.option(
    "--build", default=LATEST, show_default=True, help='A build number (43), "2.1 (43)", an id, or latest.'
)


def build_options(command: C) -> C:
    """Add `--build`, `--version` and `--platform`, which say which build is meant."""
    return build_option(version_option(platform_option(command)))


def encryption_option(help: str) -> Callable[[C], C]:  # noqa: A002  (click's own name)
    """The option that answers export compliance, as the argument encryption; help says what holds without it."""
    return click.option(
        "--uses-non-exempt-encryption/--no-uses-non-exempt-encryption", "encryption", default=None, help=help
    )


def age_option(name: str, help: str, default: str | None = None) -> Callable[[C], C]:  # noqa: A002  (click's own name)
    """An option that takes a length of time, such as 36h or 30d, or 0, as a timedelta."""
    return click.option(
        name, callback=_age, default=default, show_default=default is not None, metavar="AGE", help=help
    )


def _age(_context: click.Context, _option: click.Parameter, text: str | None) -> timedelta | None:
    try:
        return None if text is None else timedelta(0) if text == "0" else parse_age(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
