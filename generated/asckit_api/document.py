"""Documents that came from Apple: lossless, tolerant, read lazily.

A `Model` keeps the JSON object it was made from (`raw`) and reads a field from it at first access.
Nothing is lost: unknown fields, enum values and resource types stay in `raw`, and `to_dict()` gives
back exactly what came. Nothing breaks a page: a missing or null field reads as None, a value that
does not parse is returned as received, and `issues()` lists it.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar, Generic, Self, TypeVar, cast, overload

import attrs

from .lazy import Included, Many, Map, OneOf, attribute, lazies, model, named

R = TypeVar("R", bound="ResourceObject")


@attrs.frozen
class Issue:
    """A value in a document that is not what Apple's specification says."""

    path: str
    """Where, as a JSON pointer."""
    value: Any
    """What came."""
    expected: str
    """What the specification says."""


class Model:
    """A JSON object of Apple's, read-only."""

    __slots__ = ("raw",)

    raw: dict[str, Any]
    """The object exactly as it came. Treat it as read-only."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        if type(raw) is not dict:
            raise TypeError(f"{type(self).__name__} is made from a JSON object, not {type(raw).__name__}")
        _set_raw(self, raw)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """A model of a JSON object."""
        return cls(raw)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object exactly as it came, as a copy of its own."""
        return _copied(self.raw)

    def issues(self) -> list[Issue]:
        """What in this document is not what Apple's specification says; empty for a conforming one."""
        return list(self._issues(""))

    def _issues(self, path: str) -> Iterator[Issue]:
        module = sys.modules[type(self).__module__]
        for lazy in lazies(type(self)):
            value = self.raw.get(lazy.wire)
            if value is not None:
                yield from _check(value, getattr(self, lazy.name), lazy.kind, f"{path}/{lazy.wire}", module)

    def __getstate__(self) -> dict[str, Any]:
        return {"raw": self.raw}

    def __setstate__(self, state: dict[str, Any]) -> None:
        _set_raw(self, state["raw"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and type(self) is type(other) and self.raw == other.raw

    def __hash__(self) -> int:
        raise TypeError(f"{type(self).__name__} has no identity of its own and cannot be hashed")

    def __repr__(self) -> str:
        fields = ", ".join(
            f"{lazy.name}={getattr(self, lazy.name)!r}" for lazy in lazies(type(self)) if lazy.wire in self.raw
        )
        return f"{type(self).__name__}({fields})"


def _copied(raw: dict[str, Any]) -> dict[str, Any]:
    """A copy of a JSON object, however deep it is."""
    copied: dict[str, Any] = {}
    open_: list[tuple[Any, Any]] = [(raw, copied)]
    while open_:
        source, target = open_.pop()
        for key, value in source.items() if type(source) is dict else enumerate(source):
            empty: Any = {} if type(value) is dict else [None] * len(value) if type(value) is list else None
            if empty is None:
                target[key] = value
            else:
                target[key] = empty
                open_.append((value, empty))
    return copied


_set_raw: Any = vars(Model)["raw"].__set__  # models are frozen to everybody else


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
            yield from _check(
                item, value[key], kind.kind, f"{path}/{key.replace('~', '~0').replace('/', '~1')}", module
            )
    elif kind is object:
        return
    else:
        expected = kind if isinstance(kind, type) else None if isinstance(kind, OneOf) else named(kind, module)
        fits = (
            expected is not None
            and isinstance(value, expected)
            and not (isinstance(value, bool) and expected is not bool)
        )
        if not fits and not (expected is float and type(value) is int):
            yield Issue(path, raw, expected.__name__ if expected else "an object")


@model
class ResourceLinks(Model):
    """The address of a resource."""

    self_: str | None = attribute("self")


@model
class RelationshipLinks(Model):
    """The addresses of a relationship, and of what it leads to."""

    self_: str | None = attribute("self")
    related: str | None = attribute("related")


@model
class DocumentLinks(Model):
    """The address that a document came from."""

    self_: str | None = attribute("self")


@model
class PagedDocumentLinks(DocumentLinks):
    """The addresses of a page, of the first page and of the next."""

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

    links: RelationshipLinks | None = attribute("links", "RelationshipLinks")


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
        return [link.id for link in _links(self.data)]


def _links(data: Any) -> list[Linkage]:
    """The references among what stands where references belong."""
    return [link for link in data if isinstance(link, Linkage)] if isinstance(data, tuple) else []


def _names(item: Linkage | ResourceObject) -> bool:
    """Whether a reference or resource has the type and id that it should."""
    return type(item.type) is str and type(item.id) is str


@model
class ResourceObject(Model):
    """A resource: a JSON:API type, an id, attributes and relationships."""

    resource_type: ClassVar[str] = ""
    """The JSON:API type that Apple's specification gives this model."""

    type: str = attribute("type")
    id: str = attribute("id")
    links: ResourceLinks | None = attribute("links", "ResourceLinks")

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

    links: DocumentLinks | None = attribute("links", "DocumentLinks")

    def _resources(self) -> Iterator[ResourceObject]:
        included = getattr(self, "included", None) or ()
        data = getattr(self, "data", None)
        for item in (*included, *(data if isinstance(data, tuple) else (data,))):
            if isinstance(item, ResourceObject):
                yield item

    def _by_key(self) -> dict[tuple[str, str], ResourceObject]:
        index: dict[tuple[str, str], ResourceObject] | None = self.__dict__.get("_index")
        if index is None:
            index = {(item.type, item.id): item for item in self._resources() if _names(item)}
            self.__dict__["_index"] = index
        return index

    @overload
    def find(self, ref: ToOne[R] | None) -> R | None: ...
    @overload
    def find(self, ref: Linkage | None) -> ResourceObject | None: ...
    def find(self, ref: Any) -> Any:
        """The related resource, if this document carries it (`include=[...]`); else None."""
        link = ref.data if isinstance(ref, ToOne) else ref
        return self._by_key().get((link.type, link.id)) if isinstance(link, Linkage) and _names(link) else None

    def find_all(self, ref: ToMany[R] | None) -> list[R]:
        """The related resources that this document carries, in the order of the relationship."""
        found = (self.find(link) for link in _links(ref.data if isinstance(ref, ToMany) else None))
        return [cast("R", item) for item in found if item is not None]


@model
class LinkageResponse(Document):
    """The reference that a to-one relationship holds."""

    data: Linkage | None = attribute("data", "Linkage")


@model
class Page(Document):
    """A page of a list."""

    links: PagedDocumentLinks | None = attribute("links", "PagedDocumentLinks")
    meta: Meta | None = attribute("meta", "Meta")

    @property
    def total(self) -> int | None:
        """How many there are in all, over all pages; None where Apple does not say."""
        paging = self.meta.paging if isinstance(self.meta, Meta) else None
        return paging.total if isinstance(paging, Paging) else None


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
