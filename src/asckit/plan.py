"""A plan: the changes that a piece of code would send, what they were planned from, and how people read them."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, overload

import attrs

from asckit_api.operation import Async, M, Sync

from .errors import AscError, ConfigurationError, WorkflowError
from .files import write_whole
from .placeholders import placeholders_in

if TYPE_CHECKING:
    from .applying import Applied
    from .client import ClientBase

FORMAT: Final = 1
"""The version of a saved plan's layout; readers ignore members that they do not know."""

State: TypeAlias = Literal["planned", "sending", "applied"]
"""How a step stands. `sending`: it was being sent when the last `apply` ended, so whether it landed is not known."""


class PlanStop(AscError):  # noqa: N818
    """A plan cannot be made further: what comes next depends on something that has not happened yet.

    Raised inside of the block of `asc.plan()`, which it ends; it does not leave the block.
    """


class PlanRefused(WorkflowError):  # noqa: N818
    """A plan cannot be applied as things stand; nothing was sent by this `apply`."""

    def __init__(self, message: str, *, differences: tuple[Difference, ...] = ()) -> None:
        super().__init__(message)
        self.differences = differences
        """What has changed since the plan was made; empty where something else is in the way."""


@attrs.frozen
class Difference:
    """What differs between what a plan was made from and what is there now."""

    resource: str
    """Type and id: `builds/1234`. A path where a whole answer differs."""
    what: Literal["appeared", "gone", "changed"]
    fields: tuple[str, ...] = ()
    """Attributes and relationships that changed."""
    operation: str = ""
    """The operationId of the read that shows it."""

    def __str__(self) -> str:
        return f"{self.resource} {self.what}" + (f" ({', '.join(self.fields)})" if self.fields else "")


@attrs.define
class PlannedRead:
    """A read that the plan was made from, and digests of what it showed; the values themselves are not kept."""

    operation: str
    """Apple's operationId."""
    path: str
    query: list[tuple[str, str]]
    accept: str
    """The media type that was asked for."""
    status: int
    """200, or 404 where it found nothing."""
    digest: str
    """SHA-256 of all that counts in the answer: resources, their attributes and relationships, in any order."""
    seen: dict[str, dict[str, str]] = attrs.field(factory=dict)
    """By resource (`builds/1234`), the beginning of a digest of each field that is not null."""


@attrs.define
class PlannedChange:
    """A mutation that would be sent."""

    operation: str
    """Apple's operationId."""
    method: str
    path: str
    query: list[tuple[str, str]]
    body: Any
    """The JSON body, with placeholders for what does not exist yet; None for none."""
    creates: str | None = None
    """The placeholder of the resource that it creates, if it creates one."""
    before: dict[str, Any] = attrs.field(factory=dict)
    """What the attributes that it sets are now, as far as they were read."""
    state: State = "planned"
    id: str | None = None
    """Apple's id of what it created, once it is applied."""
    request_id: str | None = None
    """Apple's id of the request, once it is applied."""
    error: str | None = None
    """What the last attempt to apply it raised, redacted."""
    kind: Literal["change"] = "change"


@attrs.define
class Condition:
    """What a wait waits for, on one resource of a read."""

    resource: str
    """Type and id: `buildBetaDetails/1234`."""
    test: Literal["present", "absent", "is", "left"]
    """`is`: the field has the value. `left`: it no longer has it."""
    field: str | None = None
    value: Any = None


@attrs.define
class WaitedRead:
    """A read that a wait repeats, and what it is to show."""

    operation: str
    path: str
    query: list[tuple[str, str]]
    until: list[Condition]


@attrs.define
class PlannedWait:
    """A wait between changes, for Apple to take one in."""

    describe: str
    """What is waited for; completes "waiting for"."""
    every: float
    """Seconds between two looks."""
    timeout: float
    """Seconds after which to give up."""
    reads: list[WaitedRead]
    state: State = "planned"
    error: str | None = None
    kind: Literal["wait"] = "wait"


PlannedStep: TypeAlias = PlannedChange | PlannedWait


@attrs.define
class Gap:
    """A read that was answered as if some planned change had not been made, since its effect is not known."""

    operation: str
    path: str
    why: str


@attrs.define(slots=False)
class Plan(Generic[M]):
    """What a piece of code would change. `asc.plan()` makes one, `plan.apply()` does it.

    Steps are numbered from 1, in the order in which they would be sent. Two plans are equal if they would do the same
    from the same state.
    """

    base_url: str
    """The address of the API that it was made on, and can be applied to."""
    made: str = attrs.field(eq=False)
    """When it was made, in ISO 8601."""
    steps: list[PlannedStep] = attrs.field(factory=list)
    reads: list[PlannedRead] = attrs.field(factory=list)
    """What it was planned from."""
    gaps: list[Gap] = attrs.field(factory=list)
    """Reads through which the plan could not be followed."""
    labels: dict[str, str] = attrs.field(factory=dict)
    """What people call the resources in it: `builds/1234` → `42`."""
    stopped: str | None = None
    """What the plan would wait for and could not be made beyond; None for a plan that is complete."""
    path: Path | None = attrs.field(default=None, eq=False)
    """The file that it came from or was saved to: `apply` records there what it has done."""
    asc: ClientBase[M] | None = attrs.field(default=None, eq=False, repr=False)
    """The client that it was made on."""
    applying: threading.Lock = attrs.field(factory=threading.Lock, eq=False, repr=False, init=False)

    @property
    def changes(self) -> list[PlannedChange]:
        """The mutations, in order."""
        return [step for step in self.steps if isinstance(step, PlannedChange)]

    @property
    def waits(self) -> list[PlannedWait]:
        """The waits between them, in order."""
        return [step for step in self.steps if isinstance(step, PlannedWait)]

    @overload
    def apply(self: Plan[Sync], asc: None = None) -> Applied: ...
    @overload
    def apply(self: Plan[Async], asc: None = None) -> Coroutine[Any, Any, Applied]: ...
    @overload
    def apply(self, asc: ClientBase[Sync]) -> Applied: ...
    @overload
    def apply(self, asc: ClientBase[Async]) -> Coroutine[Any, Any, Applied]: ...
    def apply(self, asc: ClientBase[Any] | None = None) -> Any:
        """Send the changes, if everything that the plan was made from is as it was. Returns what came of each step.

        Everything that was read is read again first. Changes then go the ordinary way (retries, journal, pacing),
        placeholders replaced by Apple's ids, and waits are waited. asc is the client to use, by default the one that
        the plan was made on; a loaded plan needs one.

        A plan that ended halfway can be applied again: what was applied is not sent twice, and differences on the
        resources that it touched do not count. Each step is recorded as it is sent, in the plan's file if it has one.

        Raises `PlanRefused`, which lists what has changed, before anything is sent; `OutcomeUnknown` for a plan whose
        last `apply` ended while a step was being sent; else what sending and waiting raise, with a note of the step.
        """
        from .applying import apply

        client = asc if asc is not None else self.asc
        if client is None:
            raise ConfigurationError("A plan that was loaded needs a client to be applied with: plan.apply(asc).")
        return client.run(apply(self, client.face))

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON: what `from_dict` takes."""
        import msgspec

        members = ("base_url", "made", "stopped", "steps", "gaps", "labels", "reads")
        return {"format": FORMAT, **{name: msgspec.to_builtins(getattr(self, name)) for name in members}}

    @classmethod
    def from_dict(cls, document: object) -> Plan[Any]:
        """A plan from its JSON. Raises `ConfigurationError` for anything else."""
        import msgspec

        if not isinstance(document, dict) or not isinstance(document.get("format"), int):
            raise ConfigurationError("That is no plan of asckit's: it has no format; save one with plan.save(path).")
        if document["format"] != FORMAT:
            raise ConfigurationError(
                f"The plan has format {document['format']}, and this release of asckit reads format {FORMAT}; apply it "
                "with the release that made it, or make a new plan."
            )
        try:
            plan: Plan[Any] = cls(
                base_url=msgspec.convert(document["base_url"], str),
                made=msgspec.convert(document["made"], str),
                steps=[msgspec.convert(each, _kind_of(each)) for each in document["steps"]],
                reads=msgspec.convert(document["reads"], list[PlannedRead]),
                gaps=msgspec.convert(document["gaps"], list[Gap]),
                labels=msgspec.convert(document["labels"], dict[str, str]),
                stopped=msgspec.convert(document["stopped"], str | None),
            )
        except (msgspec.ValidationError, KeyError, TypeError) as error:
            said = f"it lacks {error}" if isinstance(error, KeyError) else str(error)
            raise ConfigurationError(
                f"That is no plan of asckit's that can be read: {said}; make a new one."
            ) from error
        _check_placeholders(plan)
        return plan

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the plan to a file, in one move, readable by its owner only: bodies are in it as they would be sent.

        From then on, `apply` records there what it has done. Raises `ConfigurationError` where it cannot be written.
        """
        target = Path(path)
        try:
            text = json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n"
            write_whole(target, text, target.with_name(f".{target.name}.{os.getpid()}"))
        except OSError as error:
            raise ConfigurationError(
                f"The plan {target} cannot be written ({error.strerror}); give a file in a folder that can be."
            ) from error
        self.path = target
        return target

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Plan[Any]:
        """A plan from its file. Raises `ConfigurationError` where it is not there, or no plan."""
        target = Path(path)
        try:
            document = json.loads(target.read_bytes())
        except OSError as error:
            raise ConfigurationError(
                f"The plan {target} cannot be read ({error.strerror}); give one that was saved."
            ) from error
        except (ValueError, RecursionError) as error:
            raise ConfigurationError(f"{target} is no plan of asckit's: it is not JSON.") from error
        try:
            plan = cls.from_dict(document)
        except ConfigurationError as error:
            raise ConfigurationError(f"{target}: {error}") from error
        plan.path = target
        return plan

    def render(self) -> str:
        """The plan for people, as plain text: `+` adds, `~` changes, `-` takes away, `…` waits.

        What looks like a password or a token is left out; to_dict() has everything.
        """
        from .rendering import lines

        return "\n".join(lines(self))


def _kind_of(step: Any) -> Any:
    kinds = {"change": PlannedChange, "wait": PlannedWait}
    kind = kinds.get(step["kind"])
    if kind is None:
        raise TypeError(f"a step is of the unknown kind {step['kind']!r}")
    return kind


def _check_placeholders(plan: Plan[Any]) -> None:
    """Raise `ConfigurationError` unless each placeholder is created by a step before it is used."""
    made: set[str] = set()
    for number, step in enumerate(plan.steps, 1):
        if isinstance(step, PlannedWait):
            continue
        if unknown := placeholders_in(step.path, step.query, step.body) - made:
            raise ConfigurationError(
                f"Step {number} of the plan needs {', '.join(sorted(unknown))}, which no step before it creates; "
                "was the file changed by hand? Make a new plan."
            )
        if step.creates is not None:
            made.add(step.creates)
