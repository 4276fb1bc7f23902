"""What the workflows of TestFlight all read, and how they confirm what they did."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from asckit.errors import Conflict, NotReady, WaitTimeout, WorkflowError

from ..builds.finding import no_match

if TYPE_CHECKING:
    from asckit.client import ClientBase
    from asckit_api.models import App, BetaGroup
    from asckit_api.operation import Async

T = TypeVar("T")

AT_ONCE: Final = 100
"""Resources that one request links or unlinks. Apple names no limit; a page has 200."""
CONFIRM_EVERY: Final = 2.0
CONFIRM_WITHIN: Final = 30.0
"""Seconds: how often, and how long, a list is read that does not show yet what Apple has taken."""
EMAILS_AT_ONCE: Final = 50
"""E-mail addresses in one filter: as many as keep an address of a request short enough for any proxy."""


async def update(send: Callable[[], Awaitable[object]], is_so: Callable[[], Awaitable[bool]]) -> None:
    """Send an update. A 409 is a success where it is so by now: Apple refuses to set what was set in the meantime."""
    try:
        await send()
    except Conflict:
        if not await is_so():
            raise


async def confirm(asc: ClientBase[Async], missing: Callable[[], Awaitable[Sequence[str]]], what: str) -> None:
    """Read back until Apple lists what it has taken, for at most half a minute: its lists lag behind its answers.

    missing tells what is not listed yet; what says what was sent. Raises `WorkflowError` after that time.
    """
    left = await missing()
    if not left:
        return

    async def look() -> bool | None:
        nonlocal left
        left = await missing()
        return None if left else True

    try:
        await asc.poll(look, every=CONFIRM_EVERY, timeout=CONFIRM_WITHIN, describe=f"Apple to show {what}")
    except WaitTimeout as error:
        raise WorkflowError(
            f"Apple has taken this, {what}, but does not show it yet for {listed(left)}. Nothing is lost: run the same "
            "again in a minute; it sends only what is not so by then"
        ) from error


def shortened(text: str) -> str:
    """A text as the detail of a step: one line of at most 60 characters."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"


def batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The items, so many at a time.

    >>> [list(batch) for batch in batches("abcde", 2)]
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    for start in range(0, len(items), size):
        yield items[start : start + size]


def listed(names: Iterable[str], *, most: int = 5) -> str:
    """Names for a sentence, the first few of many.

    >>> listed(["a", "b", "c"], most=2)
    'a, b and 1 more'
    """
    every = list(names)
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(every[:most]) + more


def group_name(group: BetaGroup) -> str:
    """What people call a group."""
    return group.attributes.name or group.id


def kind_of(group: BetaGroup) -> str:
    """Internal or external."""
    return "internal" if group.attributes.is_internal_group else "external"


def require_list(values: Any, what: str) -> None:
    """Raises TypeError for one string where a list of them belongs: it would be taken letter by letter."""
    if isinstance(values, str):
        raise TypeError(f"{what} is a list; write [{values!r}]")


def choose_groups(every: Sequence[BetaGroup], wanted: Sequence[str]) -> list[BetaGroup]:
    """The groups with these names or ids, in this order, each once.

    Raises `NoMatch` for one that is not there, and `NotReady` where several have the name.
    """
    require_list(wanted, "groups")
    found: dict[str, BetaGroup] = {}
    for name in wanted:
        fitting = fitting_groups(every, name)
        if not fitting:
            raise no_match("beta group", name, "of this app", [group_name(group) for group in every])
        found[fitting[0].id] = fitting[0]
    return list(found.values())


def fitting_groups(every: Sequence[BetaGroup], name: str) -> list[BetaGroup]:
    """The group with this name or id, if there is one. Raises `NotReady` where several have the name."""
    fitting = [group for group in every if name in (group.id, group.attributes.name)]
    if len(fitting) > 1:
        ids = ", ".join(group.id for group in fitting)
        raise NotReady(f"{len(fitting)} beta groups are named {name!r}; give the id of one: {ids}")
    return fitting


async def groups_of_app(asc: ClientBase[Async], app_id: str) -> list[BetaGroup]:
    """Every beta group of an app."""
    return [group async for group in asc.paginate(asc.api.beta_groups.list, filter_app=[app_id], limit=200)]


async def groups_of_build(asc: ClientBase[Async], build_id: str) -> list[BetaGroup]:
    """The beta groups that a build was given to. Groups with access to all builds may or may not be among them."""
    return [group async for group in asc.paginate(asc.api.beta_groups.list, filter_builds=[build_id], limit=200)]


async def app_of_build(asc: ClientBase[Async], build_id: str) -> App:
    """The app of a build. Raises `NotFound` for a build that is not there."""
    found = (await asc.api.builds.get_app(build_id)).data
    if found is None:
        raise WorkflowError(f"build {build_id} belongs to no app that this key can see")
    return found
