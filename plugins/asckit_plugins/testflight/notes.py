"""What-to-test notes: how people give them, and what Apple takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from asckit.errors import ConfigurationError, NotReady

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


def read_notes(values: Iterable[str]) -> Mapping[str, str]:
    """Notes by locale, as a command line gives them; of one locale given twice, the later counts.

    Each value is `LOCALE=TEXT`, `LOCALE=@FILE`, or a folder of files named after their locale, such as `en-US.txt` or
    `de-DE.md`. Raises `ConfigurationError` for what is none of these, or cannot be read.

    >>> read_notes(["en-US=Try the editor", "de-DE=Bitte den Editor ausprobieren"])["en-US"]
    'Try the editor'
    """
    notes: dict[str, str] = {}
    for value in values:
        locale, equals, text = value.partition("=")
        if locale and equals:
            notes[locale] = _read(Path(text[1:])) if text.startswith("@") else text
        elif Path(value).is_dir():
            files = sorted(file for file in Path(value).iterdir() if file.suffix in (".txt", ".md"))
            if not files:
                raise ConfigurationError(f"{value} has no notes in it; name them after their locale, such as en-US.txt")
            notes |= {file.stem: _read(file) for file in files}
        else:
            raise ConfigurationError(
                f"{value!r} is neither a folder of notes nor LOCALE=TEXT, such as en-US='Try the editor'"
            )
    return notes


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(f"cannot read {path}: {reason}") from error


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
