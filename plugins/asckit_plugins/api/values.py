"""How an argument of an operation is written on the command line, and read from it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

import attrs
import click

from asckit_api.surface import load

NULL: Final = "null"
"""What sends null, where the API takes it."""


@attrs.frozen
class Value:
    """An argument: its type in the surface data, and whether it is a list."""

    kind: str
    many: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    nullable: bool = False

    @classmethod
    def of_attribute(cls, entry: Mapping[str, Any]) -> Value:
        """The value of an attribute that a create or update takes."""
        many = entry["type"] == "array"
        inner = entry["items"] if many else entry
        choices = inner.get("values") or (load()["enums"][inner["name"]]["values"] if inner["type"] == "enum" else ())
        return cls(inner["type"], many, entry.get("required", False), tuple(choices), entry.get("nullable", False))

    @property
    def help(self) -> str:
        """A line of help: what it takes."""
        words = {"object": "an object as JSON, or @FILE", "map": "an object as JSON, or @FILE", "any": "JSON, or @FILE"}
        shown = ", ".join(self.choices[:8]) + (", …" if len(self.choices) > 8 else "")
        said = f"one of {shown}" if self.choices else words.get(self.kind, self.kind)
        if self.many:
            said += "; repeatable, or with commas"
        return said + (f"; {NULL} clears it" if self.nullable else "")

    def read(self, given: Any) -> Any:
        """The argument's value from what was written; raises `click.BadParameter`."""
        if not self.many:
            return self._read_one(given)
        if self.kind in _JSON:
            read = (self._read_one(item) for item in given)
            return [one for item in read for one in (item if isinstance(item, list) else [item])]
        return [self._read_one(part) for item in given for part in str(item).split(",") if part]

    def _read_one(self, text: Any) -> Any:
        if not isinstance(text, str):
            return text
        if self.nullable and text == NULL:
            return None
        try:
            return _READERS.get(self.kind, str)(text)
        except ValueError as error:
            raise click.BadParameter(f"{text!r} is no {self.kind}: {error}") from error


def option_type(value: Value) -> type[int | float | bool | str]:
    """What click checks an option with; words of choices are left to the API, which may know more than a release."""
    if not value.many and not value.nullable and value.kind in ("integer", "number", "boolean"):
        return {"integer": int, "number": float, "boolean": bool}[value.kind]
    return str


def _json(text: str) -> Any:
    """JSON that was written out or lies in a file; ids of existing resources stay text."""
    if text.startswith("@"):
        try:
            text = Path(text[1:]).read_text(encoding="utf-8")
        except OSError as error:
            raise click.BadParameter(f"cannot read {text[1:]}: {error.strerror}") from error
    return json.loads(text) if text.lstrip()[:1] in ("{", "[") else text


def _boolean(text: str) -> bool:
    if text.lower() not in _BOOLEANS:
        raise ValueError("write true or false")
    return _BOOLEANS[text.lower()]


_BOOLEANS: Final[Mapping[str, bool]] = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_JSON: Final[Sequence[str]] = ("object", "map", "any")
_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "integer": int,
    "number": float,
    "boolean": _boolean,
    "date-time": datetime.fromisoformat,
    "date": date.fromisoformat,
    **dict.fromkeys(_JSON, _json),
}
