"""Plugins' settings: code > a profile named by an argument > the environment > the profile file > the defaults."""

from __future__ import annotations

import math
import os
import types
import typing
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import attrs

from .errors import ConfigurationError, PluginError

S = TypeVar("S", bound=attrs.AttrsInstance)

_WORDS: Mapping[str, bool] = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}
_EXPECTED: Mapping[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "text",
    Path: "a path",
}
"""The types that a setting may have, and how to say so."""


CODE: Final = "settings={...}"
"""Where settings come from that are given to a client."""


@attrs.frozen
class Sourced:
    """A setting that comes from elsewhere than code, such as a profile; `profiles.merged` makes them."""

    value: object = attrs.field(repr=False)
    origin: str
    """Where it stands, for people."""
    folder: Path
    """What a path is relative to."""


def read_section(
    name: str, section: type[S], given: Mapping[str, object], environ: Mapping[str, str] | None = None
) -> S:
    """A plugin's settings; raises `ConfigurationError` for an unknown key or a value of the wrong type."""
    _check_mapping(name, given)
    env = os.environ if environ is None else environ
    hints = typing.get_type_hints(section)
    known = {field.name: hints[field.name] for field in attrs.fields(section)}
    for key in given:
        if key not in known:
            raise ConfigurationError(f"Unknown setting {name}.{key} in {_origin(given[key])}; {nearest(key, known)}.")
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for key, kind in known.items():
        variable = variable_of(name, key)
        if key in given:
            values[key], origins[key] = given[key], _origin(given[key])
        elif variable in env:
            values[key], origins[key] = env[variable], variable
        else:
            continue
        values[key] = _coerce(values[key], _kinds(name, key, kind), f"{name}.{key}", origins[key])
    try:
        return section(**values)
    except (ValueError, TypeError) as error:
        said = error.args[0] if error.args else error
        where = ", ".join(f"{key} from {origin}" for key, origin in origins.items()) or "its defaults"
        raise ConfigurationError(f"The settings of {name} are not valid: {said} ({where}); change them.") from error


def variable_of(section: str, key: str) -> str:
    """The environment variable of a setting; asckit's own, in the section `asckit`, are named without the section.

    >>> variable_of("retry", "cap"), variable_of("asckit", "strict")
    ('ASCKIT_RETRY_CAP', 'ASCKIT_STRICT')
    """
    name = f"ASCKIT_{key}" if section == "asckit" else f"ASCKIT_{section}_{key}"
    return name.upper().replace("-", "_")


def check_sections(given: Mapping[str, object], known: Iterable[str]) -> None:
    """Raise `ConfigurationError` unless every section belongs to a plugin that has settings."""
    names = list(known)
    for name, section in given.items():
        if name not in names:
            values = section.values() if isinstance(section, Mapping) else ()
            origin = _origin(next(iter(values), None))
            raise ConfigurationError(f"Unknown section {name!r} in {origin}; {nearest(name, names)}.")
        _check_mapping(name, section)


def _check_mapping(name: str, section: object) -> None:
    if not isinstance(section, Mapping):
        raise ConfigurationError(
            f"Section {name!r} in {CODE} is {type(section).__name__}; give a dict of its settings."
        )


def _origin(value: object) -> str:
    return value.origin if isinstance(value, Sourced) else CODE


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a sentence that says which name was meant, or which there are."""
    import difflib  # loaded once a name is wrong

    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    return f"did you mean {near[0]!r}" if near else f"there {'are' if names else 'is'} {', '.join(names) or 'none'}"


def _kinds(name: str, key: str, kind: object) -> tuple[type, ...]:
    """The types that a field takes."""
    union = typing.get_origin(kind) in (typing.Union, types.UnionType)
    kinds = typing.get_args(kind) if union else (kind,)
    for each in kinds:
        if each not in (*_EXPECTED, type(None)):
            raise PluginError(
                f"Setting {name}.{key} is of type {each}; use int, float, bool, str, Path, or one of them or None.",
                plugin=name,
            )
    return cast("tuple[type, ...]", kinds)


def _coerce(value: object, kinds: tuple[type, ...], setting: str, origin: str) -> object:
    folder = value.folder if isinstance(value, Sourced) else None
    if isinstance(value, Sourced):
        value = value.value
    if type(None) in kinds and (value is None or (origin != CODE and value == "")):  # they have no word for None
        return None
    for kind in kinds:
        fitting = _as(value, kind)
        if fitting is not None:
            return folder / fitting if folder is not None and isinstance(fitting, Path) else fitting
    expected = " or ".join("None" if kind is type(None) else _EXPECTED[kind] for kind in kinds)
    raise ConfigurationError(f"Setting {setting} from {origin} is {value!r}; give {expected}.")


def _as(value: object, kind: type) -> object:
    """The value as a type, or None if it is none of it."""
    if isinstance(value, bool) or kind is bool:
        if isinstance(value, str):
            return _WORDS.get(value.strip().lower())
        return value if isinstance(value, bool) and kind is bool else None
    if kind is Path:
        return Path(value).expanduser() if isinstance(value, str | Path) and str(value) else None
    if kind is str:
        return value if isinstance(value, str) else None
    if kind in (int, float) and isinstance(value, int | str | float):
        try:
            number = kind(value)
            return number if math.isfinite(number) and (isinstance(value, str) or number == value) else None
        except (ValueError, OverflowError):
            return None
    return None
