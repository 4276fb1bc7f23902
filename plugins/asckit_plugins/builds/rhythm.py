"""How often a wait looks: seldom while little can have changed, and as the quota bears. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from asckit.calls import Quota

    from .life import Stage

SHORTEST: Final = 15.0
"""Seconds between two looks at least."""
LONGEST: Final = 120.0
"""Seconds between two looks at most, while a build is processed."""
SHORTEST_REVIEW: Final = 60.0
"""Seconds between two looks at least, while people at Apple, or you, are to do something."""
LONGEST_REVIEW: Final = 600.0
"""Seconds between two looks at most, while people at Apple look at a build, and at most for the sake of the quota."""
LATENESS: Final = 0.2
"""The part of its time that a build may be done unseen."""
SHARE: Final = 0.1
"""The part of the hour's remaining requests that one wait may use up."""
HURRIED: Final = 2 * 3600.0
"""Seconds from upload to submission up to which somebody must have waited for the processing to end."""


def pause(
    stage: Stage | None, age: float, typical: float | None = None, quota: Quota | None = None, *, here: float = 0.0
) -> float:
    """Seconds until the next look at a build that was uploaded age seconds ago; stage is None while it is invisible.

    typical is how long builds of its app take, in seconds, where that is known: halfway there, and again, then each
    time a fifth of the build's age later. here is for how long it has been at its stage, as far as was seen: what
    does not begin with the upload, such as a review, is timed by that.
    """
    if stage is not None and stage.name == "being prepared":
        wanted = min(max(here * LATENESS, SHORTEST), LONGEST)  # the beta detail mostly follows within seconds
    elif stage is not None and stage.kind != "coming":
        wanted = min(max(here * LATENESS, SHORTEST_REVIEW), LONGEST_REVIEW)
    elif typical is not None and age < typical:
        wanted = min(max((typical - age) / 2, SHORTEST), LONGEST)
    else:
        wanted = min(max(age * LATENESS, SHORTEST), LONGEST)
    return max(wanted, spared(quota))


def spared(quota: Quota | None) -> float:
    """Seconds between two looks that the hourly quota asks for: a wait uses a tenth of what is left of it at most.

    >>> from asckit.calls import Quota
    >>> [spared(Quota(3600, left)) for left in (3600, 360, 36)], spared(None)
    ([10.0, 100.0, 600.0], 0.0)
    """
    if quota is None:
        return 0.0
    return min(3600.0 / max(quota.remaining * SHARE, 1.0), LONGEST_REVIEW)


def typical(times: Iterable[tuple[datetime | None, datetime | None]]) -> float | None:
    """How long builds take to be processed, in seconds, from their upload and submission for beta review.

    Apple does not tell when processing ended. But a build is submitted only after that, and where it was submitted
    soon, somebody had waited for it: the lower quartile of these times is close to the truth. None where there is none.
    """
    seconds = ((submitted - uploaded).total_seconds() for uploaded, submitted in times if uploaded and submitted)
    hurried = sorted(each for each in seconds if 0 < each <= HURRIED)
    return hurried[len(hurried) // 4] if hurried else None
