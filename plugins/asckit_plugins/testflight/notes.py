"""What Apple takes as what-to-test notes. Pure functions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from asckit.errors import NotReady

LONGEST = 4000
"""Characters that the notes of one locale may have."""

_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
EMOJI = re.compile(
    "[\U0001f000-\U0001ffff\u20e3\ufe0f\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f"
    "\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b"
    "\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55]"
)
"""What shows as an emoji by itself (Unicode: Emoji_Presentation), or makes one of another character: keycap, style."""


def check_notes(whats_new: Mapping[str, str]) -> None:
    """Raises `NotReady`, naming locale and reason, where Apple would refuse the notes: before anything is sent."""
    for locale, text in whats_new.items():
        reason = _locale_problem(locale) or _text_problem(text)
        if reason:
            raise NotReady(f"the what-to-test notes for {locale!r} cannot be sent: {reason}")


def _locale_problem(locale: str) -> str | None:
    return None if _LOCALE.fullmatch(locale) else "that is not a locale; write it as in en-US, de-DE or zh-Hans"


def _text_problem(text: str) -> str | None:
    if not text.strip():
        return "they are empty"
    if len(text) > LONGEST:
        return f"they have {len(text):,} characters, and Apple takes {LONGEST:,}; shorten them"
    if "<" in text:
        return f"they contain '<' at character {text.index('<') + 1}, which Apple refuses; take it out"
    if found := EMOJI.search(text):
        name = unicodedata.name(found[0], f"U+{ord(found[0]):04X}").lower()
        return f"they contain an emoji ({name}) at character {found.start() + 1}, which Apple refuses; take it out"
    return None
