"""How an app's versions stand: state, build, submission, phased release, whose move it is and what to run next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .versions import VersionSummary

SHOWN = ("editable", "in review", "approved", "live", "unknown")
"""Stages that people want to see by themselves: those that are over only on demand."""


@attrs.frozen
class VersionStatus:
    """A version and its submission."""

    version: VersionSummary
    submission: str | None
    """The state of the submission that holds it and is not done; None where there is none."""

    @property
    def move(self) -> str:
        """Whose move it is: you, Apple or nobody."""
        phased = self.version.phased
        if self.version.meaning.stage == "live" and phased is not None and phased.state == "PAUSED":
            return "you"
        return self.version.meaning.move

    @property
    def next(self) -> str:
        """The command to run next; empty where there is none."""
        phased = self.version.phased
        if self.version.meaning.stage == "live" and phased is not None and phased.state == "PAUSED":
            return f"asckit appstore phased {self.version.app} resume"
        return self.version.next

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            **self.version.to_dict(),
            "submission": self.submission,
            "says": self.version.meaning.says,
            "move": self.move,
            "next": self.next or None,
        }


def statuses(
    versions: Sequence[VersionSummary], submissions: Mapping[str, str | None], *, everything: bool = False
) -> list[VersionStatus]:
    """Versions with the states of their submissions; without everything, of those that are live only the newest."""
    found = []
    live: set[str | None] = set()
    for version in versions:
        stage = version.meaning.stage
        if not everything and (stage not in SHOWN or (stage == "live" and version.platform in live)):
            continue
        if stage == "live" and version.state == "READY_FOR_DISTRIBUTION":
            live.add(version.platform)
        found.append(VersionStatus(version, submissions.get(version.id)))
    return found
