"""The worlds that a sandbox can start with: those in seeds/, files of TOML, snapshots, and functions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from asckit.settings import nearest

from . import snapshots, worldfile
from .world import World

Seed = Callable[[World], None]
"""Fills a world."""

SEEDS = Path(__file__).parent / "seeds"
WORLDS = ("demo", "empty", "release-team", "small", "ten-thousand")
"""What seeds/ holds: examples of what people can write, too."""


def fill(world: World, seed: str | Path | Seed) -> None:
    """Fill a world. Raises ValueError for an unknown name and for what is wrong in a file, naming file and key."""
    if callable(seed):
        seed(world)
    elif str(seed) in WORLDS:
        worldfile.fill(world, worldfile.read(SEEDS / f"{seed}.toml"))
    else:
        _fill_from(world, Path(seed))


def _fill_from(world: World, path: Path) -> None:
    if path.suffix not in (".toml", ".json"):
        raise ValueError(f"there is no world {str(path)!r}; {nearest(str(path), WORLDS)}, or name a file: .toml, .json")
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not text in UTF-8") from error
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror or error}") from error
    try:
        if path.suffix == ".toml":
            worldfile.fill(world, worldfile.parse(text))
            return
        snapshot = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"{path} is not JSON: {error}") from error
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    snapshots.put(world, snapshot, str(path))
