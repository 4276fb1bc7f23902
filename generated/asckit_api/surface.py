"""The API as data: operations, models, enums and what no specification says."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load() -> dict[str, Any]:
    """The surface data, read once per process. Treat it as read-only.

    Its keys: `version`, `resources`, `operations`, `models`, `enums`, `inputs`, `literals`, `semantics`.
    """
    data: dict[str, Any] = json.loads(files(__package__ or "asckit_api").joinpath("surface.json").read_bytes())
    return data
