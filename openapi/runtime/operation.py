"""Operations and the resource classes that carry them, free of any I/O.

A resource method turns its arguments into a `Request` and hands it to the caller (a client) it is
bound to. Declared once as `async def`, it serves both kinds of client: see `dual`.
"""

from __future__ import annotations

import copy
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, Concatenate, Final, Generic, Literal, ParamSpec, TypedDict, TypeVar, cast, overload
from urllib.parse import quote

T = TypeVar("T")
P = ParamSpec("P")
R = TypeVar("R", bound="Resource[Any]")


class Sync:
    """Marks what belongs to a blocking client: methods return their result."""


class Async:
    """Marks what belongs to an asynchronous client: methods return a coroutine."""


M = TypeVar("M", Sync, Async)


class Unset(Enum):
    """The type of `UNSET`, which marks a field as left out (`None` sends null)."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class CallOptions(TypedDict, total=False):
    """What a caller may set for one call, beside the operation's own arguments."""

    timeout: float | None
    """Seconds for each phase of each attempt (connect, read, write, pool); None waits for ever."""
    headers: Mapping[str, str]
    """Headers to add or replace."""
    query: Mapping[str, str]
    """Query parameters that the generated method does not know, by wire name."""


class Inline:
    """The shape of a nested object that a request body takes: how its snake_case keys are spelled on the wire."""

    __slots__ = ("attributes", "relationships")

    def __init__(
        self,
        attributes: Mapping[str, str | tuple[str, Inline]] | None = None,
        relationships: Mapping[str, Related] | None = None,
    ) -> None:
        self.attributes: Mapping[str, str | tuple[str, Inline]] = attributes or {}
        self.relationships: Mapping[str, Related] = relationships or {}


class Related:
    """A relationship that a request body takes: wire name, JSON:API type, to-many or not, inline shape or none."""

    __slots__ = ("inline", "many", "name", "type")

    def __init__(self, name: str, type: str, *, many: bool = False, inline: Inline | None = None) -> None:
        self.name = name
        self.type = type
        self.many = many
        self.inline = inline


class Body:
    """How the keyword arguments of a create or update become a JSON:API document."""

    __slots__ = ("attributes", "relationships", "type")

    def __init__(
        self,
        type: str,
        attributes: Mapping[str, str | tuple[str, Inline]] | None = None,
        relationships: Mapping[str, Related] | None = None,
    ) -> None:
        self.type = type
        self.attributes: Mapping[str, str | tuple[str, Inline]] = attributes or {}
        self.relationships: Mapping[str, Related] = relationships or {}

    def document(self, fields: Mapping[str, Any], id: str | None = None) -> dict[str, Any]:
        """The document for these fields; fields that are `UNSET` are left out."""
        included: list[dict[str, Any]] = []
        data: dict[str, Any] = {"type": self.type}
        if id is not None:
            data["id"] = id
        data |= _members(fields, self.attributes, self.relationships, included)
        return {"data": data, "included": included} if included else {"data": data}


def _members(
    fields: Mapping[str, Any],
    attributes: Mapping[str, str | tuple[str, Inline]],
    relationships: Mapping[str, Related],
    included: list[dict[str, Any]],
) -> dict[str, Any]:
    """The `attributes` and `relationships` members for fields; inline resources go to included."""
    _refuse_unknown(fields, {**attributes, **relationships}, "field")
    members: dict[str, Any] = {}
    sent = _attributes(fields, attributes)
    if sent:
        members["attributes"] = sent
    linked = {
        related.name: {"data": _linkage(fields[key], related, included)}
        for key, related in relationships.items()
        if fields.get(key, UNSET) is not UNSET
    }
    if linked:
        members["relationships"] = linked
    return members


def _attributes(fields: Mapping[str, Any], names: Mapping[str, str | tuple[str, Inline]]) -> dict[str, Any]:
    sent = {}
    for key, spelling in names.items():
        value = fields.get(key, UNSET)
        if value is UNSET:
            continue
        wire, shape = spelling if isinstance(spelling, tuple) else (spelling, None)
        sent[wire] = _json_value(value, shape)
    return sent


def _json_value(value: Any, shape: Inline | None) -> Any:
    raw = getattr(value, "raw", None)
    if raw is not None:  # a model that came from Apple may be sent back as it is
        return raw
    if isinstance(value, Mapping):
        if shape is None:
            return dict(value)
        _refuse_unknown(value, shape.attributes, "key")
        return _attributes(value, shape.attributes)
    if isinstance(value, list | tuple):
        return [_json_value(item, shape) for item in value]
    if isinstance(value, datetime | date):
        return _timestamp(value)
    return value


def _timestamp(value: date) -> str:
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError(
            f"{value!r} has no time zone, so the moment it means is unclear; use e.g. datetime.now(timezone.utc)"
        )
    return value.isoformat()


def _linkage(value: Any, related: Related, included: list[dict[str, Any]]) -> Any:
    if value is None:
        return None
    if not related.many:
        return _link(value, related, included)
    if isinstance(value, str | Mapping):
        raise TypeError(f"{related.name} takes a list of {related.type}, not {value!r}; write [{value!r}]")
    return [_link(item, related, included) for item in value]


def _link(value: Any, related: Related, included: list[dict[str, Any]]) -> dict[str, str]:
    if isinstance(value, Mapping):
        if related.inline is None:
            raise TypeError(f"{related.name} takes the id of a {related.type} resource, not an inline object")
        local_id = f"${{new-{len(included) + 1}}}"
        resource: dict[str, Any] = {"type": related.type, "id": local_id}
        included.append(resource)
        resource |= _members(value, related.inline.attributes, related.inline.relationships, included)
        return {"type": related.type, "id": local_id}
    if not isinstance(value, str) or not value:
        raise TypeError(
            f"{related.name} takes the id of a {related.type} resource as a non-empty string, not {value!r}"
        )
    return {"type": related.type, "id": value}


def _refuse_unknown(given: Mapping[str, Any], known: Mapping[str, Any], what: str) -> None:
    for name in given:
        if name not in known:
            import difflib

            near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
            hint = f"; did you mean {near[0]!r}?" if near else f"; it takes {', '.join(sorted(known)) or 'none'}"
            raise TypeError(f"unknown {what} {name!r}{hint}")


class Operation(Generic[T]):
    """One operation of the API, as Apple's document gives it."""

    __slots__ = ("accept", "body", "id", "method", "path", "query", "returns")

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        returns: str | None = None,
        *,
        query: Mapping[str, str] | None = None,
        body: Body | Related | None = None,
        accept: str = "application/json",
    ) -> None:
        self.id = id
        """Apple's operationId."""
        self.method = method
        """The HTTP verb."""
        self.path = path
        """The path, with `{id}` where it takes one."""
        self.returns = returns
        """The name of the class in `asckit_api.models` that the answer becomes; None where there is no answer."""
        self.query: Mapping[str, str] = query or {}
        """Query parameters: Python name → wire name."""
        self.body = body
        self.accept = accept
        """The media type to ask for."""

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def params(self, query: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Query arguments as they go on the wire: arrays joined by commas, in the order given."""
        _refuse_unknown(query, self.query, "query parameter")
        return [
            (self.query[name], _query_value(name, value))
            for name, value in query.items()
            if value is not None and value is not UNSET
        ]

    def parse(self, payload: Any) -> T:
        """The answer's JSON as this operation's response class."""
        if self.returns is None:
            return cast("T", None)
        from . import models

        return cast("T", getattr(models, self.returns)(payload))


def _query_value(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, datetime | date):
        return _timestamp(value)
    if isinstance(value, Sequence | frozenset | set):
        items = sorted(value) if isinstance(value, frozenset | set) else value
        if not items and name.startswith("filter_"):
            raise ValueError(f"{name} is empty, and an empty filter would select everything; leave it out to do so")
        return ",".join(_query_value(name, item) for item in items)
    return str(value)


class Request(Generic[T]):
    """What a resource method asks a client to send. Treat it as immutable: `replace` makes a changed copy."""

    __slots__ = ("json", "operation", "options", "params", "path")

    def __init__(
        self,
        operation: Operation[T],
        path: str,
        params: Sequence[tuple[str, str]] = (),
        json: Any = None,
        options: CallOptions | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        """The path with ids filled in and quoted, or an absolute address on the API's host (a `next` link)."""
        self.params = params
        """Query parameters by wire name."""
        self.json = json
        """The body, or None for no body."""
        self.options: CallOptions = options or {}

    def __repr__(self) -> str:
        return f"<Request {self.operation.method} {self.path}>"

    def replace(self, **changes: Any) -> Request[T]:
        """A copy with these members changed."""
        changed = copy.copy(self)
        for name, value in changes.items():
            setattr(changed, name, value)
        return changed


class Caller(ABC, Generic[M]):
    """What a resource needs of the client it is bound to."""

    @property
    @abstractmethod
    def face(self) -> Caller[Async]:
        """The same client as `async def` bodies see it; an asynchronous client is its own face."""

    @abstractmethod
    def run(self, coroutine: Coroutine[Any, Any, T]) -> Any:
        """Drive a coroutine to its result (a blocking client) or give it back to be awaited."""

    @abstractmethod
    async def send(self, request: Request[T]) -> T:
        """Send a request through the call path."""


class Resource(Generic[M]):
    """Methods that belong together, bound to a client; the base of resource classes and of workflows."""

    def __init__(self, asc: Caller[M]) -> None:
        self.asc: Caller[M] = asc

    def _face(self) -> Resource[Any]:
        """This resource as its `async def` bodies see it."""
        face = self.asc.face
        if face is self.asc:
            return self
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)  # what copy.copy does, in a third of the time
        twin.asc = cast("Any", face)
        return twin

    async def _call(
        self,
        operation: Operation[T],
        id: str | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        fields: Mapping[str, Any] | None = None,
        ids: str | Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> T:
        path = operation.path
        if "{id}" in path:
            if not isinstance(id, str) or not id.strip():
                raise ValueError(f"{operation.id} needs the id of a resource, not {id!r}")
            path = path.replace("{id}", quote(id, safe=""))
        body: Any = None
        if isinstance(operation.body, Body):
            body = operation.body.document(fields or {}, id)
        elif isinstance(operation.body, Related):
            body = {"data": _linkage(ids, operation.body, [])}
        params = operation.params(query) if query else ()
        request: Request[T] = Request(operation, path, params, body, options)
        asc: Caller[Any] = self.asc
        return await asc.send(request)


class dual(Generic[R, P, T]):  # noqa: N801  (it reads as a decorator)
    """Makes one `async def` method serve both clients.

    On a blocking client the method runs to its result; on an asynchronous one it returns the
    coroutine. Its body always sees the asynchronous face of the client, so it awaits everything.
    """

    __slots__ = ("fn",)

    def __init__(self, fn: Callable[Concatenate[R, P], Coroutine[Any, Any, T]]) -> None:
        self.fn = fn

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return self.fn.__doc__

    @property
    def __wrapped__(self) -> Callable[..., Any]:
        return self.fn

    @overload
    def __get__(self, obj: None, owner: Any = None) -> dual[R, P, T]: ...
    @overload
    def __get__(self, obj: Resource[Sync], owner: Any = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, obj: Resource[Async], owner: Any = None) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, obj: Any, owner: Any = None) -> Any:
        if obj is None:
            return self
        return BoundMethod(self.fn, obj)


class BoundMethod:
    """A dual method bound to a resource."""

    __slots__ = ("__self__", "__wrapped__")

    def __init__(self, fn: Callable[..., Any], obj: Resource[Any]) -> None:
        self.__wrapped__ = fn.__get__(obj)
        self.__self__ = obj

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return str(self.__wrapped__.__doc__)

    @property
    def __name__(self) -> str:
        return str(self.__wrapped__.__name__)

    def __repr__(self) -> str:
        return f"<method {type(self.__self__).__name__}.{self.__name__}>"

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the method to its result, or give its coroutine, as the client does it."""
        obj = self.__self__
        return obj.asc.run(self.__wrapped__.__func__(obj._face(), *args, **kwargs))  # noqa: SLF001
