"""What Apple keeps by itself on simple resources: numbers of versions, and states that follow from a flag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .bodies import Draft
from .rulebook import Rules
from .store import Record
from .world import World

VERSIONED: Mapping[str, tuple[str, type]] = {
    "appCustomProductPageVersions": ("appCustomProductPage", str),
    "backgroundAssetVersions": ("backgroundAsset", str),
    "gameCenterAchievementVersions": ("achievement", int),
    "gameCenterActivityVersions": ("activity", int),
    "gameCenterChallengeVersions": ("challenge", int),
    "gameCenterLeaderboardSetVersions": ("leaderboardSet", int),
    "gameCenterLeaderboardVersions": ("leaderboard", int),
}
"""Versions that are numbered from 1: what they are versions of, and the type of the number in the API."""
FLAGS: Mapping[str, Mapping[str, str]] = {
    "accessibilityDeclarations.state": {"publish": "PUBLISHED"},
    "appClipAdvancedExperiences.status": {"removed": "DEACTIVATED"},
    "nominations.state": {"archived": "ARCHIVED", "submitted": "SUBMITTED"},
}
"""States that follow from what only requests have; of several flags that are set the first counts."""


def _number(world: World, version: Record, _draft: Draft) -> None:
    """The next number: one more than the versions that are there already."""
    owner, kind = VERSIONED[version.type]
    held = world.store.one(version, owner)
    back = world.shapes.inverse(version.type, owner)
    count = len(world.store.related(held, back)) if held and back else 1
    version.attributes["version"] = kind(count)


def _flagged(attribute: str, flags: Mapping[str, str]) -> Callable[[World, Record], Any]:
    def read(_world: World, record: Record) -> Any:
        follows = (state for flag, state in flags.items() if record.attributes.get(flag))
        return next(follows, record.attributes.get(attribute))

    return read


RULES = Rules(
    after_create=dict.fromkeys(VERSIONED, _number),
    derived={path: _flagged(path.split(".")[1], flags) for path, flags in FLAGS.items()},
)
