"""Reads the small XML documents in a .pkg into elements; refuses document types, entities, and what grows too large."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NoReturn
from xml.parsers import expat

import attrs

from .packages import PackageError

DEEPEST: Final = 64
MOST_ELEMENTS: Final = 50_000
LONGEST_TEXT: Final = 1 << 16
"""Characters of an element's text that are kept; what is looked for is far shorter."""


@attrs.define(eq=False)
class Element:
    """An element with its attributes, text and children; names are without namespace."""

    name: str
    attributes: dict[str, str]
    text: str = ""
    children: list[Element] = attrs.field(factory=list)

    def child(self, name: str) -> Element | None:
        """The first child of this name."""
        return next((one for one in self.children if one.name == name), None)

    def text_of(self, name: str) -> str:
        """The text of the first child of this name; empty where there is none."""
        found = self.child(name)
        return "" if found is None else found.text.strip()

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in the order of the document."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.children))


def read_markup(content: bytes, what: str) -> Element:
    """The root of a document. Raises `PackageError`, naming what it is."""
    document = Element("", {})
    open_elements = [document]
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > MOST_ELEMENTS or len(open_elements) > DEEPEST:
            raise PackageError(f"its {what} is too large")
        element = Element(name, attributes)
        open_elements[-1].children.append(element)
        open_elements.append(element)

    def end(_name: str) -> None:
        open_elements.pop()

    def text(data: str) -> None:
        if len(open_elements[-1].text) < LONGEST_TEXT:
            open_elements[-1].text += data

    def refuse(*_: object) -> NoReturn:
        raise PackageError(f"its {what} declares a document type or entities, which are not followed")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # LookupError: an encoding that is none
        raise PackageError(f"its {what} is no XML: {error}") from error
    return document.children[0]
