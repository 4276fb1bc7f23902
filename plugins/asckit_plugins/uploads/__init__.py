"""Uploads: look into an .ipa or .pkg, send it to Apple in parts, follow it to a usable build, give it to testers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .inspecting import Package as Package
    from .inspecting import PackageError as PackageError
    from .inspecting import inspect as inspect
    from .workflow import Publication as Publication
    from .workflow import Upload as Upload
    from .workflow import UploadFailed as UploadFailed
    from .workflow import Uploads as Uploads

_INSPECTING = ("Package", "PackageError", "inspect")

__all__ = ["Package", "PackageError", "Publication", "Upload", "UploadFailed", "Uploads", "inspect"]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit uploads` and `asckit publish`."""
    from .commands import publish, uploads

    cli.add_command(uploads)
    cli.add_command(publish)


def __getattr__(name: str) -> Any:
    """Import on first use: a client that loads the plugin's hooks must not load its workflows."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{'inspecting' if name in _INSPECTING else 'workflow'}"), name)
