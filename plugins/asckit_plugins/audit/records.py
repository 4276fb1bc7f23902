"""What a journal consists of: the intent before a mutation, the outcome after it, and what people found out later."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias, TypeVar

import attrs

from asckit.errors import AscError

FORMAT: Final = 2
"""The version of the record layout; readers ignore members and kinds that they do not know. Records of version 1 have
no chain, no target and no writer."""

Result: TypeAlias = Literal["succeeded", "refused", "unsent", "unknown"]
"""What came of a mutation. `refused`: Apple answered 4xx. `unsent`: nothing reached Apple. `unknown`: it may have
landed, which is so after a broken connection, a 5xx, and a call that was cut short."""


class JournalError(AscError):
    """The journal cannot be written or read; a mutation that could not be journaled was not sent."""


@attrs.frozen
class Target:
    """What a mutation is about."""

    type: str
    """Apple's resource type, such as `builds`."""
    id: str | None = None
    """None where a resource is yet to be created."""
    relationship: str | None = None
    """The relationship that is changed, such as `betaGroups`; None where the resource itself is."""
    linked: tuple[str, ...] = ()
    """The ids that are added to the relationship, removed from it or put into it."""

    def __str__(self) -> str:
        name = f"{self.type} {self.id}" if self.id else self.type
        linked = f" {', '.join(self.linked)}" if self.linked else ""
        return f"{name} {self.relationship}{linked}" if self.relationship else name


@attrs.frozen
class Writer:
    """The process that sent a mutation."""

    token: str
    """Names the file that the process holds a lock on while it runs."""
    pid: int
    host: str


@attrs.frozen(kw_only=True)
class Entered:
    """What every record has."""

    id: str
    """The mutation's: its intent, its outcome and its settlement share it."""
    time: datetime
    seq: int | None = None
    """Its number in the chain, from 1; None before the chain began."""
    hash: str | None = None
    """SHA-256 of the record, which the next one repeats as `prev`; None before the chain began."""


@attrs.frozen(kw_only=True)
class Intent(Entered):
    """A mutation that was about to be sent."""

    key_id: str
    operation: str
    """Apple's operationId."""
    method: str
    path: str
    query: dict[str, str]
    body: Any
    """The JSON body, redacted."""
    target: Target | None = None
    writer: Writer | None = None


@attrs.frozen(kw_only=True)
class Outcome(Entered):
    """What came of a mutation."""

    result: Result
    status: int | None
    """The HTTP status of the last answer, if any came."""
    request_id: str | None
    attempts: int
    duration: float
    """Seconds from the intent on disk to the outcome."""
    error: str | None
    """What the call raised, redacted and cut to a few lines."""
    target: Target | None = None
    """What the mutation created."""


@attrs.frozen(kw_only=True)
class Settlement(Entered):
    """What somebody found out about a mutation whose outcome was not known."""

    landed: bool
    note: str | None = None


Record: TypeAlias = Intent | Outcome | Settlement
R = TypeVar("R", bound=Record)

KINDS: Final[Mapping[str, type[Record]]] = {"intent": Intent, "outcome": Outcome, "settlement": Settlement}


def parse_record(raw: Mapping[str, Any]) -> Record | None:
    """A record from its JSON; None for a kind that this release does not know.

    Raises KeyError, TypeError or ValueError for what is no record.
    """
    kind = KINDS.get(raw["kind"])
    return None if kind is None else parse(kind, raw)


def parse(kind: type[R], raw: Mapping[str, Any]) -> R:
    """A record of a kind from its JSON; raises as `parse_record` does."""
    members = {
        field.name: raw[field.name]
        for field in attrs.fields(kind)
        if field.default is attrs.NOTHING or field.name in raw
    }
    members["time"] = datetime.fromisoformat(members["time"])
    if members.get("target") is not None:
        target = members["target"]
        members["target"] = Target(**{**target, "linked": tuple(target.get("linked") or ())})
    if members.get("writer") is not None:
        members["writer"] = Writer(**members["writer"])
    return kind(**members)


def plain(record: Record | Target) -> dict[str, Any]:
    """A record as JSON has it."""
    return attrs.asdict(record, value_serializer=lambda _, __, value: _plain(value))


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else list(value) if isinstance(value, tuple) else value


def timestamp(moment: datetime) -> str:
    """A moment as the journal writes it: UTC, to the millisecond."""
    return moment.isoformat(timespec="milliseconds")
