"""What states App Store versions, review submissions and phased releases are in, and what each asks for: as data.

Apple: "App and submission statuses" and "Release a version update in phases",
https://developer.apple.com/help/app-store-connect/reference/app-and-submission-statuses/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import attrs

Stage: TypeAlias = Literal["editable", "in review", "approved", "live", "over", "unknown"]
"""How far a version has come. One that is editable can take another build and texts; at most one of a platform is."""
Mover: TypeAlias = Literal["you", "Apple", "nobody"]
"""Whose move it is."""


@attrs.frozen
class State:
    """What a state of a version means."""

    stage: Stage
    move: Mover
    says: str
    """What it means, to go on from "version 2.0 is …:"."""
    next: str = ""
    """The command to run next, with `{app}`, `{version}` and `{platform}` to fill in; empty where there is none."""


CHECK: Final = "asckit appstore check {app} --version {version} --platform {platform}"
SUBMIT: Final = "asckit appstore submit {app} --version {version} --platform {platform}"
WAIT: Final = "asckit appstore wait {app} --version {version} --platform {platform}"
RELEASE: Final = "asckit appstore release {app} --version {version} --platform {platform}"
STATUS: Final = "asckit appstore status {app}"
ATTACH: Final = "asckit appstore attach {app} --version {version} --platform {platform} --build NUMBER"

STATES: Final[Mapping[str, State]] = {
    "PREPARE_FOR_SUBMISSION": State("editable", "you", "it has not been submitted yet", CHECK),
    "READY_FOR_REVIEW": State("editable", "you", "it is in a submission that was not sent to App Review yet", SUBMIT),
    "DEVELOPER_REJECTED": State("editable", "you", "it was taken back from review, or from release", SUBMIT),
    "REJECTED": State(
        "editable", "you", "App Review rejected it; App Store Connect says why, under App Review", SUBMIT
    ),
    "METADATA_REJECTED": State(
        "editable", "you", "App Review rejected its texts or images, not its build; App Store Connect says why", SUBMIT
    ),
    "INVALID_BINARY": State("editable", "you", "its build does not meet Apple's requirements", ATTACH),
    "WAITING_FOR_EXPORT_COMPLIANCE": State(
        "in review", "Apple", "Apple looks at the export compliance documents of its build", WAIT
    ),
    "WAITING_FOR_REVIEW": State("in review", "Apple", "it was submitted and waits for App Review", WAIT),
    "IN_REVIEW": State("in review", "Apple", "App Review looks at it", WAIT),
    "ACCEPTED": State(
        "approved", "Apple", "App Review accepted it, and something else of its submission is left", WAIT
    ),
    "PENDING_DEVELOPER_RELEASE": State("approved", "you", "it is approved and waits for you to release it", RELEASE),
    "PENDING_APPLE_RELEASE": State("approved", "Apple", "it is approved and goes out by itself at its date", STATUS),
    "PROCESSING_FOR_DISTRIBUTION": State("live", "Apple", "it is being released, which takes up to a day", STATUS),
    "READY_FOR_DISTRIBUTION": State("live", "nobody", "it is on the App Store"),
    "REPLACED_WITH_NEW_VERSION": State("over", "nobody", "a later version has taken its place"),
}
"""appVersionState → what it means."""

OLDER_NAMES: Final[Mapping[str, str]] = {
    "PREORDER_READY_FOR_SALE": "READY_FOR_DISTRIBUTION",
    "PROCESSING_FOR_APP_STORE": "PROCESSING_FOR_DISTRIBUTION",
    "READY_FOR_SALE": "READY_FOR_DISTRIBUTION",
    "REMOVED_FROM_SALE": "READY_FOR_DISTRIBUTION",
    "DEVELOPER_REMOVED_FROM_SALE": "READY_FOR_DISTRIBUTION",
}
"""The deprecated appStoreState → appVersionState, where the two differ; for versions that only have the former."""

NEW: Final = State("editable", "you", "it was just created", CHECK)
"""A version that shows no state yet."""
WAS_LIVE: Final = frozenset({"PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_VERSION"})
"""States of versions that went out: an app with one of a platform has no first version there to come."""
NOT_APPROVED: Final = frozenset({"REJECTED", "METADATA_REJECTED", "INVALID_BINARY", "DEVELOPER_REJECTED"})
"""States in which a review ends, other than in approval."""


def state_of(name: str | None) -> State:
    """What a version's state means; one that asckit does not know yet is nobody's move.

    >>> state_of("IN_REVIEW").move, state_of("SOMETHING_NEW").stage
    ('Apple', 'unknown')
    """
    if name is None:
        return NEW
    return STATES.get(name) or State("unknown", "nobody", "asckit does not know this state yet", STATUS)


# -- review submissions ------------------------------------------------------------------------

DRAFT: Final = "READY_FOR_REVIEW"
"""The state of a submission that can take items and was not sent yet: at most one of a platform."""
SENT: Final = frozenset({"WAITING_FOR_REVIEW", "IN_REVIEW"})
"""States of a submission that App Review has and can give back."""
UNRESOLVED: Final = "UNRESOLVED_ISSUES"
"""The state of a submission of which something was rejected: it is sent again, or canceled."""
CANCELING: Final = "CANCELING"
ENDING: Final = frozenset({CANCELING, "COMPLETING"})
"""States of a submission that comes to its end by itself."""
DONE: Final = "COMPLETE"
OPEN: Final = (DRAFT, *sorted(SENT), UNRESOLVED, *sorted(ENDING))

# -- phased releases ---------------------------------------------------------------------------

PERCENT: Final = (1, 2, 5, 10, 20, 50, 100)
"""How many of the devices with automatic updates have the version, in percent, by day of its phased release."""
LONGEST_PAUSE: Final = 30
"""How long a phased release can be paused in all, in days."""

PhasedAction: TypeAlias = Literal["start", "off", "pause", "resume", "complete"]


@attrs.frozen
class Turn:
    """What an action makes of a phased release."""

    becomes: str
    """The state that it is to have."""
    from_: frozenset[str]
    """The states in which that can be asked for."""


TURNS: Final[Mapping[str, Turn]] = {
    "pause": Turn("PAUSED", frozenset({"ACTIVE"})),
    "resume": Turn("ACTIVE", frozenset({"PAUSED"})),
    "complete": Turn("COMPLETE", frozenset({"ACTIVE", "PAUSED"})),
}
PHASED: Final[Mapping[str, str]] = {
    "INACTIVE": "it begins when the version is released",
    "ACTIVE": "it is under way",
    "PAUSED": "it is paused",
    "COMPLETE": "everybody has the version",
}
"""phasedReleaseState → what it means."""


def percent_of(state: str | None, day: int | None) -> int | None:
    """How many of the devices with automatic updates have a version in phased release, in percent; None if not begun.

    >>> percent_of("ACTIVE", 3), percent_of("COMPLETE", None), percent_of("INACTIVE", 0)
    (5, 100, None)
    """
    if state == "COMPLETE":
        return 100
    if state not in ("ACTIVE", "PAUSED") or not day or day < 1:
        return None
    return PERCENT[min(day, len(PERCENT)) - 1]
