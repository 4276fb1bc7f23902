"""The change report: what a new document of Apple's changes for those who call the generated client.

`compare` puts two surfaces side by side; `VERDICTS` says of each kind of change whether it breaks callers
and which version bump it calls for; `markdown`, `as_json` and `summary` tell it.
"""

from __future__ import annotations

from .compare import Change, Comparison, compare
from .documents import read_surface
from .markdown import headline, markdown
from .record import as_json, summary, write
from .verdicts import AREAS, BUMPS, VERDICTS, Verdict

__all__ = [
    "AREAS",
    "BUMPS",
    "VERDICTS",
    "Change",
    "Comparison",
    "Verdict",
    "as_json",
    "compare",
    "headline",
    "markdown",
    "read_surface",
    "summary",
    "write",
]
