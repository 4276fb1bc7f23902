"""The reports in docs/changes are what Apple's documents make, and their figures are those that are known."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from pipeline import report

from .conftest import documents

CHANGES = Path(__file__).parents[2] / "docs" / "changes"
OPERATIONS = {
    ("3.7", "4.2"): Counter(added=475, removed=10, deprecated=4),
    ("4.2", "4.3"): Counter(added=0, removed=2, deprecated=116),
    ("4.3", "4.4"): Counter(added=8, removed=0, deprecated=50),
}
"""What came, went and was deprecated between two versions, counted in the documents by operationId, without asckit."""


@cache
def compared(old: str, new: str) -> report.Comparison:
    known = documents()
    if missing := {old, new} - known.keys():
        pytest.skip(f"left out: there is no document {', '.join(sorted(missing))} (set ASCKIT_SPECS to a folder)")
    return report.compare(*(report.read_surface(str(known[version])) for version in (old, new)))


def test_every_report_that_is_kept_is_checked() -> None:
    kept = {path.stem for path in CHANGES.glob("*-to-*.md")}
    assert kept >= {f"{old}-to-{new}" for old, new in OPERATIONS}


@pytest.mark.parametrize("path", sorted(CHANGES.glob("*-to-*.md")), ids=lambda path: path.stem)
def test_a_report_that_is_kept_is_what_its_documents_make(path: Path) -> None:
    old, new = path.stem.split("-to-")
    assert path.read_text(encoding="utf-8") == report.markdown(compared(old, new)), (
        f"run ./codegen.sh --compare with the documents {old} and {new}, see docs/changes/README.md"
    )


@pytest.mark.parametrize(("old", "new"), OPERATIONS, ids=["-to-".join(pair) for pair in OPERATIONS])
def test_operations_come_and_go_as_is_known(old: str, new: str) -> None:
    counts = compared(old, new).counts()["operation"]
    assert Counter({what: counts[what] for what in ("added", "removed", "deprecated")}) == OPERATIONS[old, new]


@pytest.mark.parametrize(("old", "new"), OPERATIONS, ids=["-to-".join(pair) for pair in OPERATIONS])
def test_every_method_that_is_gone_is_named_in_the_report(old: str, new: str) -> None:
    comparison = compared(old, new)
    told = report.markdown(comparison)
    gone = [change for change in comparison.changes if change.kind == "operation-removed"]
    assert len(gone) == OPERATIONS[old, new]["removed"]
    for change in gone:
        assert re.search(rf"^- `{re.escape(change.place)}` \(Apple: {change.operation}\)", told, re.MULTILINE)
