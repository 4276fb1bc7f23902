"""Looks into an .ipa or a .pkg without macOS: which app, version and build number it is, and for which platform.

Nothing is written and nothing outside the file is followed. What is unpacked is bounded in size, and an archive that
plays tricks is refused: see `ipa`, `pkg` and `payload` for what each format is checked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from . import ipa, pkg
from .packages import Package, PackageError, describe, read_info

__all__ = ["Package", "PackageError", "inspect", "inspect_stream"]


def inspect(path: str | Path) -> Package:
    """What an .ipa or .pkg says of itself. Raises `PackageError`, which says what is wrong with it.

    Which of the two it is, its content decides. Memory stays small, however large the file or what it unpacks to.
    """
    path = Path(path)
    try:
        if not path.is_file():
            raise PackageError(f"{path} is no file" if path.exists() else f"{path} is not there")
        with path.open("rb") as file:
            return inspect_stream(file, path.name, path.stat().st_size)
    except OSError as error:
        raise PackageError(f"{path} cannot be read: {error.strerror or error}") from error


def inspect_stream(file: BinaryIO, file_name: str, size: int) -> Package:
    """What the .ipa or .pkg in an open file of so many bytes says of itself. Raises `PackageError`."""
    file.seek(0)
    magic = file.read(4)
    try:
        if magic == pkg.MAGIC:
            return describe(pkg.find_info(file, size), file_name, size, "com.apple.pkg")
        if magic == ipa.MAGIC:
            return describe(read_info(ipa.find_info(file, size)), file_name, size, "com.apple.ipa")
    except PackageError as error:
        raise PackageError(f"{file_name} cannot be uploaded: {error}") from error
    raise PackageError(f"{file_name} is neither an .ipa nor a .pkg" + (": it is empty" if not size else ""))
