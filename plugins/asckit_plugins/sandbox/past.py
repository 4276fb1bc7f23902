"""How a world was: kept while reads are to be stale, so that they can answer as it was then."""

from __future__ import annotations

from collections import deque

from . import snapshots
from .shapes import Json
from .world import World

KEPT = 50
"""Changes that are remembered."""


class Past:
    """Snapshots of a world after each of its latest changes."""

    def __init__(self) -> None:
        self._known: deque[Json] = deque(maxlen=KEPT)

    def note(self, world: World) -> None:
        """Remember how the world is now."""
        self._known.append(snapshots.take(world))

    def world(self, present: World, seconds: float) -> World:
        """The world as it was so many seconds ago, or as early as is known; with what had happened by then."""
        moment = present.time - seconds
        then = self._known[0]
        for known in self._known:
            if known["time"] <= moment:
                then = known
        at = max(moment, then["time"])
        return snapshots.world_of(then, present.events, present, lambda: at)
