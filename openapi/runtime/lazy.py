"""Fields of models that are read from the JSON object behind them, at first access and never before.

What a field holds is its *kind*: a scalar type (`str`, `int`, `float`, `bool`, `datetime`, `date`), `object` for
anything, the name of a model or enum, or one of the containers below. Whatever does not fit its kind is
returned as it was received.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

import attrs

if TYPE_CHECKING:
    from .document import ResourceObject

C = TypeVar("C", bound="type[Any]")
Parse = Callable[[Any], Any]

PLAIN: tuple[Any, ...] = (str, int, float, bool, object)
"""Kinds whose JSON and Python values are the same."""


class Many:
    """A list of one kind; it reads as a tuple."""

    __slots__ = ("kind",)

    def __init__(self, kind: Any) -> None:
        self.kind = kind


class Map:
    """An object whose keys are data; it reads as a dict."""

    __slots__ = ("kind",)

    def __init__(self, kind: Any) -> None:
        self.kind = kind


class Included:
    """A list of resources of several types: JSON:API type → model name."""

    __slots__ = ("types",)

    def __init__(self, types: Mapping[str, str]) -> None:
        self.types = types


class OneOf:
    """An object of one of several models: the first that knows a key of it."""

    __slots__ = ("kinds",)

    def __init__(self, *kinds: str) -> None:
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
        return type(self).__members__.get(self._name_) is self


def attribute(wire: str, kind: Any = str, *, always: Any = None) -> Any:
    """A field of a model: its name on the wire and its kind.

    With always (`dict` or `list`), a missing or null value reads as an empty one, not None.
    """
    field = Plain(wire, kind) if kind in PLAIN else Lazy(wire, kind, always)
    return attrs.field(metadata={"lazy": field})


def model(cls: C) -> C:
    """Make a frozen attrs class whose fields are read from `raw` when they are asked for."""
    made = attrs.define(cls, frozen=True, init=False, eq=False, repr=False, slots=False)
    for field in attrs.fields(made):
        if field.name in made.__annotations__:
            lazy = field.metadata["lazy"]
            lazy.name = field.name
            setattr(made, field.name, lazy.descriptor())
    return made


def lazies(cls: type[Any]) -> Iterator[Plain]:
    """The fields of a model, those of its bases first."""
    return (field.metadata["lazy"] for field in attrs.fields(cls))


class Plain:
    """A field whose value is what the JSON has."""

    __slots__ = ("kind", "name", "wire")

    name: str

    def __init__(self, wire: str, kind: Any) -> None:
        self.wire = wire
        self.kind = kind

    def descriptor(self) -> Any:
        """What the class has in the field's place."""
        wire = self.wire
        return property(lambda obj: obj.raw.get(wire))


class Lazy(Plain):
    """A field whose value is made from what the JSON has.

    What takes long to make is kept in the instance, where later reads find it before they find this; enums and
    dates are made again, which is cheaper than giving every instance a dict.
    """

    __slots__ = ("always", "keep", "parse")

    def __init__(self, wire: str, kind: Any, always: Any) -> None:
        super().__init__(wire, kind)
        self.always = always
        self.parse: Parse | None = None
        self.keep = True

    def descriptor(self) -> Any:
        """What the class has in the field's place."""
        return self

    def __get__(self, obj: Any, owner: type[Any] | None = None) -> Any:
        if obj is None:
            return self
        value = obj.raw.get(self.wire)
        if value is None:
            if self.always is None:
                return None
            value = self.always()
        parse = self.parse
        if parse is None:
            parse = parser(self.kind, sys.modules[type(obj).__module__])
            self.keep = parse not in _QUICK and not isinstance(getattr(parse, "__self__", None), _Members)
            self.parse = parse
        try:
            value = parse(value)
        except Exception:
            return value  # whatever is wrong with it, it is returned as received
        if self.keep:
            _keep(obj, self.name, value)
        return value


_QUICK = (datetime.fromisoformat, date.fromisoformat)
_keep = object.__setattr__  # models are frozen to everybody else


def parser(kind: Any, module: Any) -> Parse:
    """What turns JSON of a kind into its Python value; it raises for what does not fit."""
    if kind in PLAIN:
        return _as_it_is
    if kind in (datetime, date):
        return cast("Parse", kind.fromisoformat)
    if isinstance(kind, Many):
        return _many(parser(kind.kind, module))
    if isinstance(kind, Map):
        return _map(parser(kind.kind, module))
    if isinstance(kind, Included):
        return _included(kind.types)
    if isinstance(kind, OneOf):
        return _one_of([named(name, module) for name in kind.kinds])
    cls = named(kind, module)
    return _Members(cls).__getitem__ if issubclass(cls, OpenEnum) else cls


def named(name: str, module: Any) -> type[Any]:
    """The model or enum of this name: the module's own, the runtime's, or any other."""
    from . import document, models

    found = getattr(module, name, None) or getattr(document, name, None) or getattr(models, name)
    return cast("type[Any]", found)


def resource_class(json_type: str, types: Mapping[str, str]) -> type[ResourceObject]:
    """The model for a JSON:API type: as a document says, else the one there is, else `UnknownResource`."""
    from . import models
    from .document import UnknownResource

    name = types.get(json_type) or models.RESOURCES.get(json_type)
    return cast("type[ResourceObject]", getattr(models, name)) if name else UnknownResource


class _Members(dict[str, OpenEnum]):
    """The members of an enum by value, filled as values come; a lookup costs less than calling the enum."""

    def __init__(self, enum: type[OpenEnum]) -> None:
        self.enum = enum

    def __missing__(self, value: str) -> OpenEnum:
        member = self[value] = self.enum(value)
        return member


def _as_it_is(value: Any) -> Any:
    return value


def _many(parse: Parse) -> Parse:
    def parse_items(value: Any) -> Any:
        if type(value) is not list:
            raise TypeError("not a list")
        if parse is _as_it_is:
            return tuple(value)
        try:
            return tuple([parse(item) for item in value])
        except Exception:
            return tuple([_or_as_received(parse, item) for item in value])

    return parse_items


def _map(parse: Parse) -> Parse:
    def parse_values(value: Any) -> Any:
        if type(value) is not dict:
            raise TypeError("not an object")
        return {key: _or_as_received(parse, item) for key, item in value.items()}

    return parse_values


def _or_as_received(parse: Parse, value: Any) -> Any:
    try:
        return None if value is None else parse(value)
    except Exception:
        return value


def _included(types: Mapping[str, str]) -> Parse:
    classes = _Classes(types)

    def parse_resource(item: Any) -> Any:
        return classes[item["type"]](item)

    return _many(parse_resource)


class _Classes(dict[str, "type[ResourceObject]"]):
    """The models of included resources by JSON:API type, imported as they come."""

    def __init__(self, types: Mapping[str, str]) -> None:
        self.types = types

    def __missing__(self, json_type: str) -> type[ResourceObject]:
        cls = self[json_type] = resource_class(json_type, self.types)
        return cls


def _one_of(classes: Sequence[type[Any]]) -> Parse:
    def parse(value: Any) -> Any:
        fitting = (cls for cls in classes if any(field.wire in value for field in lazies(cls)))
        return next(fitting, classes[0])(value)

    return parse
