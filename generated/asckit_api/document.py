"""Documents that came from Apple: lossless, tolerant, read lazily.

A `Model` keeps the JSON object it was made from (`raw`) and reads a field from it at first access.
Nothing is lost: unknown fields, enum values and resource types stay in `raw`, and `to_dict()` gives
back exactly what came. Nothing breaks a page: a missing or null field reads as None, a value that
does not parse is returned as received, and `issues()` lists it.
"""

from __future__ import annotations

import copy
import gzip
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Generic, Self, TypeVar, cast, overload

import attrs

Kind = "type[Any] | str | Many | Map | Included"
"""What a field holds: a scalar type, the name of a model or enum, or one of the containers below."""

R = TypeVar("R", bound="ResourceObject")
C = TypeVar("C", bound="type[Any]")


class Many:
    """A field that holds a list of one kind; it reads as a tuple."""

    __slots__ = ("kind",)

    def __init__(self, kind: Any) -> None:
        self.kind = kind


class Map:
    """A field that holds an object whose keys are data; it reads as a dict."""

    __slots__ = ("kind",)

    def __init__(self, kind: Any) -> None:
        self.kind = kind


class Included:
    """A field that holds a list of resources of several types: JSON:API type → model name."""

    __slots__ = ("types",)

    def __init__(self, types: Mapping[str, str]) -> None:
        self.types = types


class OneOf:
    """A field that holds an object of one of several models: the first that knows a key of it."""

    __slots__ = ("kinds",)

    def __init__(self, *kinds: Any) -> None:
        self.kinds = kinds


class OpenEnum(StrEnum):
    """An enum of Apple's, which may grow at any time: an unknown value is a member too.

    It equals its string, like every member, and `is_known` is False.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return cast("Self", cls._value2member_map_.setdefault(value, member))

    @property
    def is_known(self) -> bool:
        """Whether this release of asckit knows the value."""
        return self._name_ in type(self).__members__


@attrs.frozen
class Issue:
    """A value in a document that is not what Apple's specification says."""

    path: str
    """Where, as a JSON pointer."""
    value: Any
    """What came."""
    expected: str
    """What the specification says."""


def attribute(wire: str, kind: Any = str, *, always: Any = None) -> Any:
    """A field of a model: its name on the wire and its kind.

    With always (`dict` or `list`), a missing or null value reads as an empty one, not None.
    """
    return attrs.field(metadata={"lazy": _Lazy(wire, kind, always)})


def model(cls: C) -> C:
    """Make a frozen attrs class whose fields are read from `raw` at first access."""
    made = attrs.define(cls, frozen=True, init=False, eq=False, repr=False, slots=False)
    for field in attrs.fields(made):
        lazy = field.metadata.get("lazy")
        if lazy is not None and field.name in made.__annotations__:
            lazy.name = field.name
            setattr(made, field.name, lazy)
    return made


class _Lazy:
    """Reads one field of a model from `raw`, once; later reads find the value in the instance."""

    __slots__ = ("always", "kind", "name", "parse", "wire")

    name: str

    def __init__(self, wire: str, kind: Any, always: Any) -> None:
        self.wire = wire
        self.kind = kind
        self.always = always
        self.parse: Callable[[Any], Any] | None = None if kind in _SCALARS else _unresolved

    def __get__(self, obj: Any, owner: type[Any] | None = None) -> Any:
        if obj is None:
            return self
        fields = obj.__dict__
        value = fields["raw"].get(self.wire)
        if value is None:
            if self.always is None:
                fields[self.name] = None
                return None
            value = self.always()
        if self.parse is _unresolved:
            self.parse = _parser(self.kind, sys.modules[type(obj).__module__])
        parse = self.parse
        if parse is not None:
            try:
                value = parse(value)
            except Exception:
                fields[self.name] = value  # whatever is wrong with it, it is returned as received
                return value
        fields[self.name] = value
        return value


_SCALARS: tuple[Any, ...] = (str, int, float, bool, object)


def _unresolved(_value: Any) -> Any:
    raise AssertionError("resolved at first access")


def _parser(kind: Any, module: Any) -> Callable[[Any], Any] | None:
    """What turns JSON of a kind into its Python value; None where they are the same."""
    if isinstance(kind, Many):
        item = _parser(kind.kind, module)
        return tuple if item is None else _each(item)
    if isinstance(kind, Map):
        item = _parser(kind.kind, module)
        return dict if item is None else lambda value: {key: item(v) for key, v in value.items()}
    if isinstance(kind, Included):
        return _included(kind.types)
    if isinstance(kind, OneOf):
        return _one_of([_named(name, module) for name in kind.kinds])
    if kind in _SCALARS:
        return None
    if kind in (datetime, date):
        return cast("Callable[[Any], Any]", kind.fromisoformat)
    cls = _named(kind, module)
    return cast("Callable[[Any], Any]", cls)


def _named(name: str, module: Any) -> type[Any]:
    found = getattr(module, name, None) or globals().get(name)
    if found is None:
        from . import models

        found = getattr(models, name)
    return cast("type[Any]", found)


def _each(parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def parse_items(value: Any) -> Any:
        if type(value) is not list:
            raise TypeError("not a list")
        try:
            return tuple([parse(item) for item in value])
        except Exception:
            return tuple([_or_as_received(parse, item) for item in value])

    return parse_items


def _or_as_received(parse: Callable[[Any], Any], value: Any) -> Any:
    try:
        return parse(value)
    except Exception:
        return value


def _included(types: Mapping[str, str]) -> Callable[[Any], Any]:
    classes: dict[Any, type[Any]] = {}

    def parse_resource(item: Any) -> Any:
        cls = classes.get(item["type"])
        if cls is None:
            cls = classes[item["type"]] = resource_class(item["type"], types)
        return cls(item)

    return _each(parse_resource)


def resource_class(json_type: str, types: Mapping[str, str] | None = None) -> type[ResourceObject]:
    """The model for a JSON:API type: as a document says, else the one there is, else `UnknownResource`."""
    from . import models

    name = (types or {}).get(json_type) or models.RESOURCES.get(json_type)
    return cast("type[ResourceObject]", getattr(models, name)) if name else UnknownResource


def _one_of(classes: Sequence[type[Any]]) -> Callable[[Any], Any]:
    def parse(value: Any) -> Any:
        for cls in classes:
            if any(lazy.wire in value for lazy in cls._lazies()):
                return cls(value)
        return classes[0](value)

    return parse


class Model:
    """A JSON object of Apple's, read-only."""

    raw: dict[str, Any]
    """The object exactly as it came. Treat it as read-only."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        if type(raw) is not dict:
            raise TypeError(f"{type(self).__name__} is made from a JSON object, not {type(raw).__name__}")
        self.__dict__["raw"] = raw

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """A model of a JSON object."""
        return cls(raw)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object exactly as it came, as a copy of its own."""
        return copy.deepcopy(self.raw)

    def issues(self) -> list[Issue]:
        """What in this document is not what Apple's specification says; empty for a conforming one."""
        return list(self._issues(""))

    @classmethod
    def _lazies(cls) -> Iterator[_Lazy]:
        return (lazy for field in attrs.fields(cast("Any", cls)) if (lazy := field.metadata.get("lazy")) is not None)

    def _issues(self, path: str) -> Iterator[Issue]:
        module = sys.modules[type(self).__module__]
        for lazy in self._lazies():
            value = self.raw.get(lazy.wire)
            if value is not None:
                yield from _check(value, getattr(self, lazy.name), lazy.kind, f"{path}/{lazy.wire}", module)

    def __getstate__(self) -> dict[str, Any]:
        return {"raw": self.raw}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and type(self) is type(other) and self.raw == other.raw

    def __hash__(self) -> int:
        raise TypeError(f"{type(self).__name__} has no identity of its own and cannot be hashed")

    def __repr__(self) -> str:
        fields = ", ".join(
            f"{lazy.name}={getattr(self, lazy.name)!r}" for lazy in self._lazies() if lazy.wire in self.raw
        )
        return f"{type(self).__name__}({fields})"


def _check(raw: Any, value: Any, kind: Any, path: str, module: Any) -> Iterator[Issue]:
    if isinstance(value, Model):
        yield from value._issues(path)  # noqa: SLF001
    elif isinstance(kind, Many | Included):
        if not isinstance(value, tuple):
            yield Issue(path, raw, "a list")
            return
        item_kind = kind.kind if isinstance(kind, Many) else "ResourceObject"
        for index, item in enumerate(value):
            yield from _check(raw[index], item, item_kind, f"{path}/{index}", module)
    elif isinstance(kind, Map):
        if not isinstance(raw, dict):
            yield Issue(path, raw, "an object")
            return
        for key, item in raw.items():
            yield from _check(item, value[key], kind.kind, f"{path}/{key}", module)
    elif kind is object:
        return
    else:
        expected = kind if isinstance(kind, type) else None if isinstance(kind, OneOf) else _named(kind, module)
        fits = (
            expected is not None
            and isinstance(value, expected)
            and not (isinstance(value, bool) and expected is not bool)
        )
        if not fits and not (expected is float and type(value) is int):
            yield Issue(path, raw, expected.__name__ if expected else "an object")


@model
class Links(Model):
    """Addresses that belong to a document, a resource or a relationship."""

    self_: str | None = attribute("self")
    related: str | None = attribute("related")
    first: str | None = attribute("first")
    next: str | None = attribute("next")


@model
class Paging(Model):
    """How a list is cut into pages."""

    total: int | None = attribute("total", int)
    """How many there are in all; Apple leaves it out for some lists."""
    limit: int | None = attribute("limit", int)
    next_cursor: str | None = attribute("nextCursor")


@model
class Meta(Model):
    """What a list says about itself."""

    paging: Paging | None = attribute("paging", "Paging")


@model
class Linkage(Model):
    """A reference to a resource: its JSON:API type and id."""

    type: str = attribute("type")
    id: str = attribute("id")

    def __hash__(self) -> int:
        return hash((self.type, self.id))


@model
class Relationship(Model):
    """A relationship of which Apple gives the address only."""

    links: Links | None = attribute("links", "Links")


@model
class ToOne(Relationship, Generic[R]):
    """A relationship to one resource; resolve it with `page.find(...)`."""

    data: Linkage | None = attribute("data", "Linkage")

    @property
    def id(self) -> str | None:
        """The id of the related resource; None where there is none, or where it was not asked for."""
        return self.data.id if isinstance(self.data, Linkage) else None


@model
class ToMany(Relationship, Generic[R]):
    """A relationship to many resources, or the first page of them; resolve it with `page.find_all(...)`."""

    data: tuple[Linkage, ...] | None = attribute("data", Many("Linkage"))
    meta: Meta | None = attribute("meta", "Meta")

    @property
    def ids(self) -> list[str]:
        """The ids of the related resources that the document names."""
        return [link.id for link in self.data or () if isinstance(link, Linkage)]


@model
class ResourceObject(Model):
    """A resource: a JSON:API type, an id, attributes and relationships."""

    resource_type: ClassVar[str] = ""
    """The JSON:API type that Apple's specification gives this model."""

    type: str = attribute("type")
    id: str = attribute("id")
    links: Links | None = attribute("links", "Links")

    def __hash__(self) -> int:
        return hash((self.type, self.id))


@model
class UnknownResource(ResourceObject):
    """A resource of a type that this release of asckit does not know."""

    attributes: dict[str, Any] | None = attribute("attributes", object)
    relationships: dict[str, Any] | None = attribute("relationships", object)


@model
class Document(Model):
    """A JSON:API document."""

    links: Links | None = attribute("links", "Links")

    def _resources(self) -> Iterator[ResourceObject]:
        included = getattr(self, "included", None) or ()
        data = getattr(self, "data", None)
        for item in (*included, *(data if isinstance(data, tuple) else (data,))):
            if isinstance(item, ResourceObject):
                yield item

    def _by_key(self) -> dict[tuple[str, str], ResourceObject]:
        index: dict[tuple[str, str], ResourceObject] | None = self.__dict__.get("_index")
        if index is None:
            index = self.__dict__["_index"] = {(item.type, item.id): item for item in self._resources()}
        return index

    @overload
    def find(self, ref: ToOne[R] | None) -> R | None: ...
    @overload
    def find(self, ref: Linkage | None) -> ResourceObject | None: ...
    def find(self, ref: Any) -> Any:
        """The related resource, if this document carries it (`include=[...]`); else None."""
        link = ref if isinstance(ref, Linkage) or ref is None else ref.data
        return self._by_key().get((link.type, link.id)) if isinstance(link, Linkage) else None

    def find_all(self, ref: ToMany[R] | None) -> list[R]:
        """The related resources that this document carries, in the order of the relationship."""
        found = (self.find(link) for link in (ref.data if ref is not None else None) or ())
        return [cast("R", item) for item in found if item is not None]


@model
class LinkageResponse(Document):
    """The reference that a to-one relationship holds."""

    data: Linkage | None = attribute("data", "Linkage")


@model
class Page(Document):
    """A page of a list."""

    meta: Meta | None = attribute("meta", "Meta")

    @property
    def total(self) -> int | None:
        """How many there are in all, over all pages; None where Apple does not say."""
        return self.meta.paging.total if self.meta and self.meta.paging else None


@model
class LinkagesResponse(Page):
    """A page of the references that a to-many relationship holds."""

    data: tuple[Linkage, ...] = attribute("data", Many("Linkage"), always=list)


class Download:
    """An answer that is not JSON: a report, a table, a log."""

    __slots__ = ("content", "media_type")

    def __init__(self, content: bytes, media_type: str) -> None:
        self.content = content
        """The bytes as they came."""
        self.media_type = media_type

    def __repr__(self) -> str:
        return f"<Download {self.media_type}, {len(self.content)} bytes>"

    def text(self) -> str:
        """The content as text, unpacked first if it is gzip."""
        packed = self.content[:2] == b"\x1f\x8b"
        return (gzip.decompress(self.content) if packed else self.content).decode("utf-8-sig")

    def save(self, path: str | Path) -> Path:
        """Write the bytes as they came to a file, and return its path."""
        target = Path(path)
        target.write_bytes(self.content)
        return target
