"""Applying a plan: is everything as it was, then step by step, each one recorded before and after it is sent."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal

import attrs

from asckit_api.operation import Operation, Request

from .errors import (
    ApiError,
    AscError,
    ClientClosed,
    ConfigurationError,
    NotFound,
    OutcomeUnknown,
    PluginError,
    ServerError,
    TransportError,
)
from .placeholders import resolve, resolve_path, resolve_query
from .plan import (
    Plan,
    PlannedChange,
    PlannedRead,
    PlannedWait,
    PlanRefused,
    WaitedRead,
)
from .redaction import redact_text
from .rendering import headline
from .snapshots import differences, fields_of, key_of, named, resources
from .workflow import Step

if TYPE_CHECKING:
    from .client import AsyncClient

MANY = 20
"""Differences that a refusal's message lists."""


@attrs.frozen
class AppliedStep:
    """What came of a step."""

    number: int
    what: str
    """What it does, in words."""
    status: Literal["applied", "applied before", "waited"]
    """`applied before`: by an earlier `apply` of the same plan; nothing was sent."""
    id: str | None = None
    """Apple's id of what it created."""
    document: dict[str, Any] | None = None
    """Apple's answer, where there was one."""


@attrs.frozen
class Applied:
    """What came of a plan."""

    steps: tuple[AppliedStep, ...]
    ids: dict[str, str]
    """Apple's ids by placeholder."""

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


class Wire(Operation[Any]):
    """An operation by what it sends; its answer stays JSON."""

    def parse(self, payload: Any) -> Any:
        """The answer's JSON."""
        return payload


async def apply(plan: Plan[Any], client: AsyncClient) -> Applied:
    """Send a plan's changes; see `Plan.apply`."""
    if client.engine.recording is not None:
        raise ConfigurationError("A plan is applied after the block of asc.plan(), not inside of it.")
    if plan.base_url != client.base_url:
        raise ConfigurationError(
            f"The plan was made at {plan.base_url}, and this client calls {client.base_url}; apply it there, or plan "
            "again here."
        )
    if not plan.applying.acquire(blocking=False):
        raise PlanRefused("The plan is being applied already, by another thread or task.")
    try:
        async with _alone(plan, client):
            return await _apply(plan, client)
    finally:
        plan.applying.release()


async def _apply(plan: Plan[Any], client: AsyncClient) -> Applied:
    if plan.stopped is not None:
        raise PlanRefused(
            f"The plan ends at a wait for {plan.stopped}, and what comes after is not in it; nothing was sent. Plan "
            "again once that has happened."
        )
    unclear = [number for number, step in enumerate(plan.steps, 1) if step.state == "sending"]
    if unclear:
        step = plan.steps[unclear[0] - 1]
        what = _words(plan, unclear[0], step)
        raise OutcomeUnknown(
            f"Step {unclear[0]} of the plan ({what}) was being sent when it was last applied, and whether it landed is "
            "not known; look (asckit audit pending), then make a new plan: what has landed will not be in it."
        )
    if any(step.state == "planned" for step in plan.steps):
        await _check(plan, client)
    ids = {step.creates: step.id for step in plan.changes if step.creates and step.id}
    results: list[AppliedStep] = []
    for number, step in enumerate(plan.steps, 1):
        what = _words(plan, number, step)
        if step.state == "applied":
            created = step.id if isinstance(step, PlannedChange) else None
            results.append(AppliedStep(number, what, "applied before", created))
            continue
        try:
            document = None
            if isinstance(step, PlannedWait):
                await _wait(plan, step, client, ids)
            else:
                document = await _send(plan, step, client, ids)
        except BaseException as error:
            await _failed(plan, number, step, client, error)
            raise
        created = step.id if isinstance(step, PlannedChange) else None
        results.append(AppliedStep(number, what, "waited" if step.kind == "wait" else "applied", created, document))
        client.announce(Step("plan.apply", what, "unchanged" if step.kind == "wait" else "changed", target=created))
    return Applied(tuple(results), ids)


async def _send(
    plan: Plan[Any], step: PlannedChange, client: AsyncClient, ids: dict[str, str]
) -> dict[str, Any] | None:
    operation = Wire(step.operation, step.method, step.path, "dict")
    path, query = resolve_path(step.path, ids), resolve_query(step.query, ids)
    step.state, step.error = "sending", None
    await _record(plan, client)
    document = await client.send(Request(operation, path, query, resolve(step.body, ids)))
    found = document if isinstance(document, dict) else None
    step.state = "applied"
    answer = client.last_answer
    step.request_id = answer.request_id if answer is not None else None
    if step.creates is not None:
        data = (found or {}).get("data")
        step.id = data.get("id") if isinstance(data, Mapping) else None
        if step.id is not None:
            ids[step.creates] = step.id
    await _record(plan, client)
    return found


async def _wait(plan: Plan[Any], step: PlannedWait, client: AsyncClient, ids: Mapping[str, str]) -> None:
    async def look() -> bool | None:
        for read in step.reads:
            if not await _holds(read, client, ids):
                client.announce(Step("plan.apply", f"wait for {step.describe}", "waiting"))
                return None
        return True

    step.error = None
    await client.poll(look, every=step.every, timeout=step.timeout, describe=step.describe)
    step.state = "applied"
    await _record(plan, client)


async def _holds(read: WaitedRead, client: AsyncClient, ids: Mapping[str, str]) -> bool:
    """Whether a read shows what is waited for."""
    query = resolve_query(read.query, ids)
    _, document = await _read(client, read.operation, resolve_path(read.path, ids), query, "application/json")
    shown = {key_of(each): fields_of(each) for each in resources(document)}
    for condition in read.until:
        type, _, id = condition.resource.partition("/")
        fields = shown.get(f"{type}/{ids.get(id, id)}")
        holds = {
            "present": fields is not None,
            "absent": fields is None,
            "is": fields is not None and fields.get(condition.field or "") == condition.value,
            "left": fields is not None and fields.get(condition.field or "") != condition.value,
        }
        if not holds[condition.test]:
            return False
    return True


async def _failed(
    plan: Plan[Any], number: int, step: PlannedChange | PlannedWait, client: AsyncClient, error: BaseException
) -> None:
    """Record how a step ended that did not succeed, and tell it with the error."""
    if step.state == "sending" and not _may_have_landed(error):
        step.state = "planned"
    step.error = redact_text(f"{type(error).__name__}: {error}".rstrip(": "))
    done = sum(each.state == "applied" for each in plan.steps)
    error.add_note(
        f"This was step {number} of {len(plan.steps)} of the plan ({_words(plan, number, step)}); {done} "
        f"{'was' if done == 1 else 'were'} applied. Apply the same plan again to go on."
    )
    try:
        await _record(plan, client)
    except ConfigurationError as failure:  # what the step raised counts more
        error.add_note(str(failure))


def _may_have_landed(error: BaseException) -> bool:
    """Whether a change may have been made although sending it raised this error."""
    if isinstance(error, TransportError):
        return error.sent is not False
    if isinstance(error, ApiError):
        return isinstance(error, ServerError)
    return not isinstance(error, AscError) or isinstance(error, OutcomeUnknown | ClientClosed | PluginError)


# -- is everything as it was? ------------------------------------------------------------------


async def _check(plan: Plan[Any], client: AsyncClient) -> None:
    """Raise `PlanRefused` where what was read has changed since."""

    async def reread(read: PlannedRead) -> tuple[PlannedRead, int, Any]:
        return read, *(await _read(client, read.operation, read.path, read.query, read.accept))

    found = await client.gather(*(functools.partial(reread, read) for read in plan.reads))
    ours = _touched(plan, [document for _, _, document in found])
    changed = [
        difference
        for read, status, document in found
        for difference in differences(read, status, document)
        if difference.resource not in ours
    ]
    seen = {(each.resource, each.what, each.fields): each for each in changed}
    if seen:
        told = [f"{plan.labels[key]!r} ({each})" if (key := each.resource) in plan.labels else str(each)
                for each in seen.values()]  # fmt: skip
        more = f"; and {len(told) - MANY} more" if len(told) > MANY else ""
        raise PlanRefused(
            "The plan was made from a state that is no more; nothing was sent. Since then: "
            f"{'; '.join(told[:MANY])}{more}. Plan again.",
            differences=tuple(seen.values()),
        )


async def _read(
    client: AsyncClient, operation: str, path: str, query: list[tuple[str, str]], accept: str
) -> tuple[int, Any]:
    """Status and JSON (or bytes) that a read gives now."""
    plain = accept == "application/json"
    asked = Wire(operation, "GET", path, "dict" if plain else "Download", accept=accept)
    try:
        answer = await client.send(Request(asked, path, query))
    except NotFound:
        return 404, None
    return 200, answer if plain else answer.content


def _touched(plan: Plan[Any], documents: list[Any]) -> set[str]:
    """Resources that differ through what the plan itself has done so far, by an earlier `apply`.

    Those that its applied steps name or made, those that have these as their relationships in what was read (Apple
    moves a build's beta detail when its compliance is answered), and what only they could have changed.
    """
    applied = [step for step in plan.changes if step.state == "applied"]
    ids = {step.creates: step.id for step in applied if step.creates and step.id}
    touched: set[str] = set()
    for step in applied:
        parts = resolve_path(step.path, ids).strip("/").split("/")
        if len(parts) > 2:
            touched.add(f"{parts[1]}/{parts[2]}")
        touched |= named(resolve(step.body, ids))
        if step.creates and step.id:
            touched.add(f"{parts[1]}/{step.id}")
    linked = {
        key_of(each)
        for document in documents
        for resource in resources(document)
        if key_of(resource) in touched
        for member in (resource.get("relationships") or {}).values()
        for each in _many(member.get("data") if isinstance(member, Mapping) else None)
    }
    return touched | linked


def _many(data: Any) -> list[Mapping[str, Any]]:
    return data if isinstance(data, list) else [data] if isinstance(data, Mapping) else []


# -- the file ----------------------------------------------------------------------------------


@asynccontextmanager
async def _alone(plan: Plan[Any], client: AsyncClient) -> AsyncIterator[None]:
    """Hold a plan's file against other processes, and take over what one of them has applied by now."""
    if plan.path is None:
        yield
        return
    from filelock import FileLock, Timeout

    lock = FileLock(f"{plan.path}.lock", timeout=0, thread_local=False)
    try:
        await client.port.run_blocking(lock.acquire)
    except Timeout:
        raise PlanRefused(f"The plan {plan.path} is being applied by another process; wait for it to end.") from None
    except OSError as error:
        raise ConfigurationError(
            f"The plan {plan.path} cannot be locked ({error.strerror}), and without that what is applied cannot be "
            "recorded; copy it to a folder that can be written."
        ) from error
    try:
        stored = Plan.load(plan.path)
        if not _same(plan, stored):
            raise ConfigurationError(f"The file {plan.path} holds another plan by now; load it again.")
        plan.steps = stored.steps
        yield
    finally:
        lock.release()


def _same(plan: Plan[Any], other: Plan[Any]) -> bool:
    """Whether two plans are the same but for what was applied of them."""

    def bare(one: Plan[Any]) -> list[dict[str, Any]]:
        progress = ("state", "error", "id", "request_id")
        return [attrs.asdict(step, filter=lambda field, _: field.name not in progress) for step in one.steps]

    return bare(plan) == bare(other) and (plan.reads, plan.base_url) == (other.reads, other.base_url)


async def _record(plan: Plan[Any], client: AsyncClient) -> None:
    """Write down in the plan's file how its steps stand."""
    if plan.path is not None:
        await client.port.run_blocking(plan.save, plan.path)


def _words(plan: Plan[Any], number: int, step: PlannedChange | PlannedWait) -> str:
    if isinstance(step, PlannedWait):
        return f"wait for {step.describe}"
    return headline(plan, number, step).partition(". ")[2]
