"""Reads what is compared: the surface data of a generated client, or a document of Apple's."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from .. import lock, overlay, source, surface

Json = dict[str, Any]


def read_surface(where: str) -> Json:
    """The surface at a path or address: a `surface.json` as it is, a zip or JSON document mended and read."""
    found = _surface_file(Path(where))
    if found is not None:
        return found
    mended, _ = overlay.mend(source.load(where).document, overlay.load(lock.OPENAPI / "overlay.yaml"))
    return surface.build(mended, tomllib.loads((lock.OPENAPI / "names.toml").read_text(encoding="utf-8")))


def _surface_file(path: Path) -> Json | None:
    if path.suffix != ".json" or not path.is_file():
        return None
    try:
        found = json.loads(path.read_bytes())
    except ValueError:
        return None  # source.load says what is wrong with it
    return found if isinstance(found, dict) and {"version", "operations", "models"} <= found.keys() else None
