"""Known defects are mended, mended documents are left alone, and anything else stops the run."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from pipeline import lock, overlay
from pipeline.errors import CodegenError

from .documents import small_document

COLOURS = "$.components.schemas.Kite.properties.attributes.properties.tail.properties.colour"
ADDS = {"name": "green", "why": "…", "in": COLOURS, "member": "enum", "adds": ["GREEN"]}
REMOVES = {"name": "no-blue", "why": "…", "in": COLOURS, "member": "enum", "removes": ["BLUE"]}
SETS = {
    "name": "flight",
    "why": "…",
    "in": "$.components.schemas.Kite.properties.attributes.properties.firstFlight",
    "member": "format",
    "defective": ["date-time", None],
    "mended": "(absent)",
}
ENTRIES: list[tuple[dict[str, Any], Any]] = [(ADDS, ["RED", "BLUE", "GREEN"]), (REMOVES, ["RED"]), (SETS, None)]


def value(document: dict[str, Any], entry: dict[str, Any]) -> Any:
    holder = document
    for step in entry["in"].split(".")[1:]:
        holder = holder[step]
    return holder.get(entry["member"])


@pytest.mark.parametrize(("entry", "expected"), ENTRIES, ids=[entry["name"] for entry, _ in ENTRIES])
def test_a_defect_is_mended_once_and_left_alone_after(entry: dict[str, Any], expected: Any) -> None:
    original = small_document()
    mended, outcome = overlay.mend(original, [entry])
    assert value(mended, entry) == expected
    assert outcome == {entry["name"]: "mended"}
    again, outcome = overlay.mend(mended, [entry])
    assert outcome == {entry["name"]: "already mended"}
    assert again == mended
    assert original == small_document()


def test_a_null_among_the_defective_values_is_mended_too() -> None:
    document = small_document()
    document["components"]["schemas"]["Kite"]["properties"]["attributes"]["properties"]["firstFlight"]["format"] = None
    assert overlay.mend(document, [SETS])[1] == {"flight": "mended"}


def test_any_other_value_stops_the_run_with_the_name_of_the_entry() -> None:
    document = small_document()
    document["components"]["schemas"]["Kite"]["properties"]["attributes"]["properties"]["firstFlight"]["format"] = (
        "epoch"
    )
    with pytest.raises(CodegenError, match=r"entry 'flight'.*is 'epoch', neither defective nor mended"):
        overlay.mend(document, [SETS])


def test_a_target_that_is_gone_stops_the_run_unless_that_is_expected() -> None:
    document = small_document()
    del document["components"]["schemas"]["Kite"]
    with pytest.raises(CodegenError, match=r"entry 'green'.*is not in version 1\.0"):
        overlay.mend(document, [ADDS])
    assert overlay.mend(document, [{**ADDS, "absent": ["1.0"]}])[1] == {"green": "absent"}
    assert overlay.mend(document, [{**ADDS, "absent": "any"}])[1] == {"green": "absent"}


def test_a_list_entry_needs_a_list() -> None:
    document = small_document()
    document["components"]["schemas"]["Kite"]["properties"]["attributes"]["properties"]["tail"]["properties"][
        "colour"
    ] = {}
    with pytest.raises(CodegenError, match=r"entry 'green'.*is no list"):
        overlay.mend(document, [ADDS])


def test_the_entries_that_are_shipped_read_well_and_say_why() -> None:
    entries = overlay.load(lock.OPENAPI / "overlay.yaml")
    assert len({entry["name"] for entry in entries}) == len(entries) > 5
    for entry in entries:
        assert len(entry["why"]) > 10
        assert ("mended" in entry and "defective" in entry) != ("adds" in entry or "removes" in entry)


def test_empty_enums_are_dropped_wherever_they_are() -> None:
    (entry,) = [entry for entry in overlay.load(lock.OPENAPI / "overlay.yaml") if entry["name"] == "empty-enums"]
    document = small_document()
    document["components"]["schemas"]["WindStrength"]["enum"] = []
    expected = copy.deepcopy(document)
    del expected["components"]["schemas"]["WindStrength"]["enum"]
    assert overlay.mend(document, [entry]) == (expected, {"empty-enums": "mended"})
