"""What-to-test notes: how people write them down, and what Apple takes of them."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from asckit.errors import ConfigurationError, NotReady

KIND: Final = "what-to-test notes"
"""What the notes are, in errors; a version's release notes are written down in the same way."""
LONGEST = 4000
"""Characters that the notes of one locale may have."""
SUFFIXES: Final = (".txt", ".md")
"""What the files in a folder of notes are called, behind the locale."""
LOCALES: Final = (
    *("ar-SA", "bn-BD", "ca", "cs", "da", "de-DE", "el", "en-AU", "en-CA", "en-GB", "en-US", "es-ES", "es-MX", "fi"),
    *("fr-CA", "fr-FR", "gu-IN", "he", "hi", "hr", "hu", "id", "it", "ja", "kn-IN", "ko", "ml-IN", "mr-IN", "ms"),
    *("nl-NL", "no", "or-IN", "pa-IN", "pl", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl-SI", "sv", "ta-IN", "te-IN"),
    *("th", "tr", "uk", "ur-PK", "vi", "zh-Hans", "zh-Hant"),
)
"""The locales of App Store Connect. Apple: "App Store localizations", https://developer.apple.com/help/app-store-connect/"""

_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
EMOJI = re.compile(
    "[\U0001f000-\U0001ffff\u20e3\ufe0f\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f"
    "\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b"
    "\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55]"
)
"""What shows as an emoji by itself (Unicode: Emoji_Presentation), or makes one of another character: keycap, style."""


def read_notes(values: Iterable[str], *, kind: str = KIND) -> Mapping[str, str]:
    """Notes by locale, from how people write them: `LOCALE=TEXT`, `LOCALE=@FILE`, or a folder.

    A folder holds LOCALE.txt or LOCALE.md files, UTF-8, and nothing else that is not hidden. White space around a text
    is left out. Raises `ConfigurationError` for what cannot be read, and `NotReady` for notes that Apple would refuse.

    >>> dict(read_notes(["en-US=Try the new editor.", "de-DE=Bitte den Editor ausprobieren."]))
    {'en-US': 'Try the new editor.', 'de-DE': 'Bitte den Editor ausprobieren.'}
    """
    if isinstance(values, str):
        raise TypeError(f"values is a list; write [{values!r}]")
    notes: dict[str, str] = {}
    for value in values:
        for locale, text in _entries(value):
            if locale in notes:
                raise ConfigurationError(f"there are two texts for {locale}, the second in {value!r}; leave one out")
            notes[locale] = text
    check_notes(notes, kind=kind)
    return notes


def _entries(value: str) -> list[tuple[str, str]]:
    folder = Path(value)
    if value.strip() and folder.is_dir():
        return _folder(folder)
    locale, equals, text = value.partition("=")
    if not equals or not locale.strip():
        raise ConfigurationError(
            f"{value!r} is not LOCALE=TEXT, such as en-US='Try the editor', LOCALE=@FILE, or a folder of notes"
        )
    return [(locale.strip(), _file(Path(text[1:])) if text.startswith("@") else text.strip())]


def _folder(folder: Path) -> list[tuple[str, str]]:
    files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    if not files:
        raise ConfigurationError(f"the folder {folder} is empty; put notes into it as en-US.txt and the like")
    strange = [path for path in files if path.stem not in LOCALES or path.suffix not in SUFFIXES or path.is_dir()]
    if strange:
        raise ConfigurationError(
            f"a folder of notes holds LOCALE.txt or LOCALE.md files; in {folder} {_meant(strange)}. "
            "For a locale that asckit does not know yet, write LOCALE=@FILE"
        )
    return [(path.stem, _file(path)) for path in files]


def _meant(paths: Iterable[Path]) -> str:
    """What each name should probably be."""
    lowered = {locale.lower(): locale for locale in LOCALES}
    said = []
    for path in paths:
        wanted = path.stem.lower().replace("_", "-")
        near = difflib.get_close_matches(wanted, lowered, n=1, cutoff=0.4)
        said.append(f"{path.name!r} is none" + (f", nearest is '{lowered[near[0]]}.txt'" if near else ""))
    return "; ".join(said)


def _file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        raise ConfigurationError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"cannot read {path}: it is not UTF-8 text") from error


def check_notes(whats_new: Mapping[str, str], *, kind: str = KIND) -> None:
    """Raises `NotReady`, naming locale and reason, where Apple would refuse the notes: before anything is sent."""
    for locale, text in whats_new.items():
        reason = _locale_problem(locale) or _text_problem(text)
        if reason:
            raise NotReady(f"the {kind} for {locale!r} cannot be sent: {reason}")


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
