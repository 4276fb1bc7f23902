"""One wait for a build: what it looks for, what it saw last, how often it looks, and what it tells."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from asckit.errors import AscError, NotReady, WaitTimeout
from asckit.workflow import Step

from . import rhythm
from .life import UNKNOWN, Stage, stage_of
from .states import NamedState, parse_state

if TYPE_CHECKING:
    from asckit.client import AsyncClient
    from asckit_api.models import BuildUpload

    from .summary import BuildSummary

log = logging.getLogger("asckit.builds")

USABLE = "usable"
VISIBLE = "visible"


class BuildBroken(NotReady):
    """A build, or its upload, that Apple could not process: it never becomes usable."""

    def __init__(self, message: str, *, state: str = "", reasons: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.state = state
        """FAILED or INVALID."""
        self.reasons = tuple(reasons)
        """What Apple says about it, `code: description`; empty where it says nothing."""


@attrs.frozen
class Goal:
    """What is waited for."""

    words: str
    """As in "waiting for the build to …"."""
    state: str
    """As in "the build is …"."""
    named: NamedState | None = None
    visible: bool = False

    @classmethod
    def of(cls, until: str) -> Goal:
        """The goal that `usable`, `visible` or the name of a state means; raises `NoMatch` for another name."""
        if until == USABLE:
            return cls("be processed", "processed")
        if until == VISIBLE:
            return cls("be visible", "visible", visible=True)
        named = parse_state(until)
        return cls(f"be {named}", str(named), named)

    def met_by(self, build: BuildSummary) -> bool:
        """Whether a build is there."""
        if self.named is not None:
            return self.named.met_by(build)
        return self.visible or (build.usable and not build.expired)

    def can_follow(self, stage: Stage) -> bool:
        """Whether a build that is at a stage may still get there."""
        if self.named is not None:
            return self.named.can_follow(stage)
        return stage.kind not in ("broken", "over")


class Watch:
    """One wait: what it looks for, what it saw last, and how often it looks."""

    def __init__(self, asc: AsyncClient, goal: Goal, workflow: str, name: str, every: float | None) -> None:
        self.asc = asc
        self.goal = goal
        self.workflow = workflow
        self.name = name
        """What the build is called, until it was seen."""
        self.app = "APP"
        """What the app is called in advice."""
        self.build: BuildSummary | None = None
        self.upload: BuildUpload | None = None
        self.reads_uploads = True
        """Whether the key may read uploads, as far as is known."""
        self.every = every
        self.typical: float | None = None
        self.looks = 0
        self.failure: AscError | None = None
        self._started = asc.port.clock.monotonic()
        self._here: tuple[str, float] = ("", self._started)
        self._reported: set[str] = set()

    @property
    def spent(self) -> float:
        """Seconds since the wait began."""
        return self.asc.port.clock.monotonic() - self._started

    @property
    def age(self) -> float:
        """Seconds since the build was uploaded; since the wait began where that is not known."""
        uploaded = self.build.uploaded if self.build else None
        return self.spent if uploaded is None else max(self.asc.port.clock.now() - uploaded.timestamp(), 0.0)

    @property
    def stage(self) -> Stage:
        """Where the build is, as far as it was seen."""
        if self.build is not None:
            return self.build.stage
        return stage_of(None, None, None, upload=upload_state(self.upload))

    @property
    def states(self) -> str:
        """The same in Apple's words."""
        if self.build is not None:
            return self.build.states
        state = upload_state(self.upload)
        return f"not visible yet, its upload {state}" if state else "not visible yet"

    @property
    def label(self) -> str:
        """How people name the build."""
        if self.build is not None:
            return self.build.label
        given = self.upload.attributes if self.upload else None
        if given is None or not given.cf_bundle_version:
            return self.name
        return f"{given.cf_bundle_short_version_string} ({given.cf_bundle_version})"

    def pause(self) -> float:
        """Seconds until the next look."""
        if self.every is not None:
            return self.every
        answer = self.asc.last_answer
        quota = answer.quota if answer else None
        here = self.asc.port.clock.monotonic() - self._here[1]
        return rhythm.pause(self.build.stage if self.build else None, self.age, self.typical, quota, here=here)

    def saw(self, build: BuildSummary | None) -> Stage:
        """Take in what a look gave; None where the build is not visible. Returns where it is."""
        self.build = build or self.build
        self.failure = None
        self.looks += 1
        stage = self.stage
        if stage.name != self._here[0]:
            self._here = (stage.name, self.asc.port.clock.monotonic())
        return stage

    def still(self) -> None:
        """Tell that it goes on, and why."""
        stage = self.stage
        detail = f"{self.states}, {self.spent:.0f} s so far"
        if stage is UNKNOWN:
            detail += "; that state is new, and is waited on"
            if self.states not in self._reported:
                self._reported.add(self.states)
                log.warning("build %s is %s, which this release of asckit does not know", self.label, self.states)
        elif stage.whose_move == "you" and self.build is not None:
            detail += f"; it is your move: {stage.advice(self.app, self.label)}"
        self.tell("waiting", detail)

    def survived(self, error: AscError) -> None:
        """Tell that a look failed, and is repeated."""
        self.failure = error
        self.tell("waiting", f"the look failed, and is repeated: {_headline(error)}")

    def tell(self, status: Any, detail: str) -> None:
        """Announce the wait's step."""
        name = f"build {self.label} is {self.goal.state}"
        self.asc.announce(Step(self.workflow, name, status, detail, self.build.id if self.build else None))

    def timed_out(self, waited: float) -> WaitTimeout:
        """The error of a wait that took too long: how things stand, and what comes next."""
        said = f"Gave up after {waited:.0f} s of waiting for build {self.label} to {self.goal.words}."
        if self.failure is not None:
            said += f" The last look failed: {_headline(self.failure)}."
        if self.looks and self.build is None and self.upload is None:
            said += (
                " Neither the build nor an upload of it shows: check version and number; "
                f"`asckit builds list --app {self.app}` lists what there is."
            )
        elif self.looks:
            stage = self.stage
            said += f" It is {self.states}: {stage.meaning}. Next: {stage.advice(self.app, self.label)}."
        return WaitTimeout(said, waited=waited)


def _headline(error: AscError) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)


def upload_state(upload: BuildUpload | None) -> str | None:
    """The state of an upload; None where there is none, or it tells none."""
    details = upload.attributes.state if upload else None
    return details.state if details else None


def reasons_of(upload: BuildUpload | None) -> tuple[str, ...]:
    """The errors of an upload, as `code: description`."""
    details = upload.attributes.state if upload else None
    return tuple(
        ": ".join(part for part in (error.code, error.description) if part)
        for error in (details.errors if details else None) or ()
    )
