"""How wide the columns of a table are, and where their cells break."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rich.cells import cell_len

GAPS: Final = (2, 1)
"""Spaces between two columns, and where there is little room."""
WHOLE: Final = re.compile(r"[^\s_]+_*|_+")
"""What stays in one line: a word, or a part of a state up to its underscore. An id is one word."""
PIECE: Final = re.compile(r"[^\s_]*_+|[^\s_]+|\s+")


def layout(columns: Sequence[Sequence[str]], room: int | None = None) -> tuple[list[int], int]:
    """The width of each column in so much room, and the gap between them, in characters; room is None for any.

    The widest column gives way first, and none beyond its longest word. Only where that is not enough, words break, and
    ids last.

    >>> layout([["id", "1f7c-22"], ["state", "READY_FOR_BETA_TESTING"]], 24)
    ([7, 15], 2)
    """
    found = [max(cell_len(line) for cell in column for line in cell.split("\n")) for column in columns]
    if room is None:
        return found, GAPS[0]
    words = [max((cell_len(word) for cell in column for word in WHOLE.findall(cell)), default=1) for column in columns]
    gap = GAPS[0] if sum(words) + GAPS[0] * (len(found) - 1) <= room else GAPS[1]
    but_ids = [width if column[0] == "id" else 1 for column, width in zip(columns, words, strict=True)]
    for least in (words, but_ids, [1] * len(columns)):
        while sum(found) + gap * (len(found) - 1) > room:
            wide = [(width, at) for at, width in enumerate(found) if width > least[at]]
            if not wide:
                break
            found[max(wide)[1]] -= 1
    return found, gap


def broken(text: str, width: int) -> str:
    r"""A text with line breaks after underscores where it is wider than its column; spaces are left to the table.

    >>> broken("READY_FOR_BETA_TESTING", 15)
    'READY_FOR_BETA_\nTESTING'
    """
    if "_" not in text or cell_len(text) <= width:
        return text
    lines = [""]
    for piece in PIECE.findall(text):
        if lines[-1] and cell_len(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.strip(" ") for line in lines)
