"""Plugins' settings: code wins over the environment, which wins over the defaults."""

from __future__ import annotations

import math
import os
import types
import typing
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

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


def read_section(
    name: str, section: type[S], given: Mapping[str, object], environ: Mapping[str, str] | None = None
) -> S:
    """A plugin's settings; raises `ConfigurationError` for an unknown key or a value of the wrong type."""
    env = os.environ if environ is None else environ
    hints = typing.get_type_hints(section)
    known = {field.name: hints[field.name] for field in attrs.fields(section)}
    for key in given:
        if key not in known:
            raise ConfigurationError(f"Unknown setting {name}.{key} in settings={{...}}; {nearest(key, known)}.")
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for key, kind in known.items():
        variable = f"ASCKIT_{name}_{key}".upper().replace("-", "_")
        if key in given:
            values[key], origins[key] = given[key], "settings={...}"
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


def check_sections(given: Mapping[str, object], known: Iterable[str]) -> None:
    """Raise `ConfigurationError` unless every section belongs to a plugin that has settings."""
    names = list(known)
    for name, section in given.items():
        if name not in names:
            raise ConfigurationError(f"Unknown section {name!r} in settings={{...}}; {nearest(name, names)}.")
        if not isinstance(section, Mapping):
            raise ConfigurationError(
                f"Section {name!r} in settings={{...}} is {type(section).__name__}; give a dict of its settings."
            )


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
    if type(None) in kinds and (value is None or (origin.startswith("ASCKIT_") and value == "")):
        return None
    for kind in kinds:
        fitting = _as(value, kind)
        if fitting is not None:
            return fitting
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
