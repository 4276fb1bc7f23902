"""What the chain shows: every way to tamper with a journal is seen where it happened, and a crash is none."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asckit_plugins.audit import Intent, Journal, Outcome, read_journal, verify
from asckit_plugins.audit.chain import seal, unseal

from .journals import intent, lines, old_line, outcome, write


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal with ten records."""
    journal = Journal(tmp_path / "audit.jsonl")
    write(journal, "a", "b", "c", "d", "e")
    return journal


def tamper(journal: Journal, change: Callable[[list[bytes]], list[bytes]]) -> list[str]:
    """What verify finds after a change of the file's lines, as `line: what`."""
    journal.path.write_bytes(b"".join(change(lines(journal.path))))
    found = verify(journal.path)
    assert not found.is_intact
    return [f"{finding.line}: {finding.what}" for finding in found.findings]


def test_each_record_has_the_hash_of_the_one_before(journal: Journal) -> None:
    written = [json.loads(line) for line in lines(journal.path)]
    assert [record["seq"] for record in written] == list(range(1, 11))
    assert [record["prev"] for record in written] == [None, *(record["hash"] for record in written[:-1])]
    found = verify(journal.path)
    assert (found.is_intact, found.records, found.first, found.last, found.unchained) == (True, 10, 1, 10, 0)
    assert found.head == written[-1]["hash"]
    assert found.begins == f"{journal.path}:1"


def test_the_hash_is_what_the_shell_says_it_is(journal: Journal) -> None:
    script = r"""sed 's/,"hash":"[0-9a-f]*"}$/}/' "$1" | grep . |
        while IFS= read -r line; do printf %s "$line" | sha256sum; done"""
    done = subprocess.run(
        ["bash", "-c", script, "bash", str(journal.path)], capture_output=True, text=True, check=True, timeout=20
    )
    assert re.findall(r"[0-9a-f]{64}", done.stdout)[:10] == [json.loads(line)["hash"] for line in lines(journal.path)]


def test_records_that_are_read_back_have_their_place_in_the_chain(journal: Journal) -> None:
    records = list(read_journal(journal.path))
    assert [record.seq for record in records] == list(range(1, 11))
    assert records[-1].hash == verify(journal.path).head


def changed(line: bytes) -> bytes:
    return line.replace(b"KEYID12345", b"KEYID99999").replace(b'"status":200', b'"status":404')


def rewritten(line: bytes) -> bytes:
    """A record changed by someone who knows how hashes are made."""
    members = {name: value for name, value in json.loads(changed(line)).items() if name != "hash"}
    return seal(members)[0]


TAMPERED: dict[str, tuple[Callable[[list[bytes]], list[bytes]], list[str]]] = {
    "a record is changed": (lambda old: [*old[:3], changed(old[3]), *old[4:]], ["4: changed"]),
    "the last record is changed": (lambda old: [*old[:9], changed(old[9])], ["10: changed"]),
    "the first record is changed": (lambda old: [changed(old[0]), *old[1:]], ["1: changed"]),
    "two records are changed": (
        lambda old: [*old[:3], changed(old[3]), old[4], changed(old[5]), *old[6:]],
        ["4: changed", "6: changed"],
    ),
    "spaces are added": (lambda old: [*old[:3], old[3].replace(b",", b", ", 1), *old[4:]], ["4: changed"]),
    "a hash is changed": (
        lambda old: [*old[:3], old[3][:-4] + bytes([old[3][-4] ^ 1]) + old[3][-3:], *old[4:]],
        ["4: changed"],
    ),
    "a number is changed": (
        lambda old: [*old[:3], old[3].replace(b'"seq":4', b'"seq":7'), *old[4:]],
        ["4: changed"],
    ),
    "a record is changed and hashed anew": (lambda old: [*old[:3], rewritten(old[3]), *old[4:]], ["5: changed"]),
    "a record is made unreadable": (lambda old: [*old[:3], b"x" * 40 + b"\n", *old[4:]], ["4: changed"]),
    "a record loses its hash": (
        lambda old: [*old[:3], re.sub(rb',"hash":"\w+"', b"", old[3]), *old[4:]],
        ["4: changed"],
    ),
    "a record is removed": (lambda old: [*old[:3], *old[4:]], ["4: removed"]),
    "records are removed": (lambda old: [*old[:3], *old[6:8], old[9]], ["4: removed", "6: removed"]),
    "the first record is removed": (lambda old: old[1:], ["1: removed"]),
    "a record is there twice": (lambda old: [*old[:4], old[3], *old[4:]], ["5: inserted"]),
    "an older record is there twice": (lambda old: [*old[:8], old[3], *old[8:]], ["9: inserted"]),
    "a line is inserted": (lambda old: [*old[:4], b'{"v":2,"kind":"inte\n', *old[4:]], ["5: inserted"]),
    "a record from before the chain is inserted": (lambda old: [*old[:4], old_line("x"), *old[4:]], ["5: inserted"]),
    "such a record is added": (lambda old: [*old, old_line("x")], ["11: inserted"]),
    "a record is inserted with a hash that fits": (
        lambda old: [*old[:3], rewritten(old[3]), *old[3:]],
        ["5: inserted"],
    ),
    "two records change places": (lambda old: [*old[:3], old[4], old[3], *old[5:]], ["5: reordered"]),
    "a record is moved to the end": (lambda old: [*old[:3], *old[4:], old[3]], ["10: reordered"]),
    "a record is moved to the front": (lambda old: [old[0], old[7], *old[1:7], *old[8:]], 6 * ["reordered"]),
    "a record with a number far ahead is added": (
        lambda old: [*old, seal({**json.loads(old[9]), "seq": 10**15, "prev": "0" * 64})[0]],
        ["11: removed"],
    ),
}


@pytest.mark.parametrize(("change", "expected"), TAMPERED.values(), ids=TAMPERED)
def test_what_was_tampered_with_is_seen_where_it_is(
    change: Callable[[list[bytes]], list[bytes]], expected: list[str], journal: Journal
) -> None:
    found = tamper(journal, change)
    if expected[0] == "reordered":
        assert [each.partition(": ")[2] for each in found] == expected
    else:
        assert found == expected


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_change_of_any_byte_goes_unseen(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("journal")
    journal = Journal(folder / "audit.jsonl")
    write(journal, "a", "b")
    whole = b"".join(lines(journal.path))
    at = data.draw(st.integers(0, len(whole) - 2))  # the last line end may be missing: it is no part of the record
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != whole[at]))
    journal.path.write_bytes(whole[:at] + bytes([byte]) + whole[at + 1 :])
    assert not verify(journal.path, head=json.loads(whole.splitlines()[-1])["hash"]).is_intact


def test_a_cut_off_end_shows_by_the_hash_that_was_written_down(journal: Journal) -> None:
    head = verify(journal.path).head
    assert head is not None
    write(journal, "f")
    assert verify(journal.path, head=head).has_head is True
    assert verify(journal.path, head=head[:16].upper()).is_intact
    journal.path.write_bytes(b"".join(lines(journal.path)[:8]))
    assert verify(journal.path).is_intact
    assert verify(journal.path, head=head).has_head is False
    assert not verify(journal.path, head=head).is_intact


def test_a_chain_that_was_written_anew_shows_by_the_hash_that_was_written_down(journal: Journal) -> None:
    head = verify(journal.path).head
    journal.path.unlink()
    write(journal, "a", "b", "c", "d", "forged")
    assert verify(journal.path).is_intact
    assert not verify(journal.path, head=head).is_intact


# -- lines that a crash cut short --------------------------------------------------------------


@pytest.mark.parametrize("cut", [1, 20, 200, -1])
@pytest.mark.parametrize("blanks", [b"", b" " * 5000, b"\0" * 300])
def test_a_line_cut_short_by_a_crash_does_not_break_the_chain(cut: int, blanks: bytes, journal: Journal) -> None:
    whole = journal.path.read_bytes().rstrip()
    line = lines(journal.path)[-1]
    torn = line[:cut] if cut > 0 else line[:-30]
    journal.path.write_bytes(whole + b"\n" + torn + blanks)
    before = verify(journal.path)
    assert [(each.what, each.line) for each in before.findings] == [("torn", 11)]
    assert before.is_intact
    write(journal, "f")
    after = verify(journal.path)
    assert [(each.what, each.line) for each in after.findings] == [("torn", 11)]
    assert "cut short by a crash; the chain goes on" in str(after.findings[0])
    assert (after.is_intact, after.records, after.last) == (True, 12, 12)


def test_several_crashes_in_a_row_are_as_good_as_one(journal: Journal, caplog: pytest.LogCaptureFixture) -> None:
    with journal.path.open("ab") as file:
        file.write(b'{"v":2,"seq":11,"kind":"int\n{"v":2,"se')
    write(journal, "f")
    found = verify(journal.path)
    assert [(each.what, each.line) for each in found.findings] == [("torn", 11), ("torn", 12)]
    assert found.is_intact
    with caplog.at_level(logging.WARNING, "asckit.audit"):
        assert len(list(read_journal(journal.path))) == 12
    assert "audit.jsonl:12 is no journal record" in caplog.text


def test_a_record_that_lacks_only_its_line_end_is_whole(journal: Journal) -> None:
    journal.path.write_bytes(journal.path.read_bytes().rstrip())
    write(journal, "f")
    assert verify(journal.path).findings == ()
    assert verify(journal.path).last == 12


def test_a_torn_line_that_is_changed_or_removed_later_is_seen(journal: Journal) -> None:
    with journal.path.open("ab") as file:
        file.write(b'{"v":2,"seq":11,"kind":"int')
    write(journal, "f")
    whole = lines(journal.path)
    assert tamper(journal, lambda old: [*old[:10], b'{"v":2,"seq":11,"other\n', *old[11:]]) == ["11: changed"]
    assert tamper(journal, lambda _: [*whole[:10], *whole[11:]]) == ["11: removed"]


# -- journals from before the chain ------------------------------------------------------------


def test_a_journal_from_before_the_chain_goes_on_with_one(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(old_line("a") + b'{"v":1,"kind":"inte\n' + old_line("b"))
    assert (verify(path).records, verify(path).head, verify(path).is_intact) == (0, None, True)
    write(Journal(path), "c")
    found = verify(path)
    assert (found.unchained, found.records, found.first, found.begins) == (2, 2, 1, f"{path}:4")
    assert [(each.what, each.line) for each in found.findings] == [("torn", 2)]
    old, *new = [record for record in read_journal(path) if record.id in "ac"]
    assert isinstance(old, Intent)
    assert (old.seq, old.hash, old.target, old.writer) == (None, None, None, None)
    assert [record.seq for record in new] == [1, 2]


def test_a_line_that_was_cut_short_before_the_chain_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(old_line("a") + b'{"v":1,"kind":"inte')
    write(Journal(path), "c")
    found = verify(path)
    assert [(each.what, each.line) for each in found.findings] == [("torn", 2)]
    assert found.begins == f"{path}:3"


# -- what records hold -------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(body=JSON)
def test_whatever_a_body_holds_is_one_line_that_reads_back(body: object) -> None:
    line, digest = seal({"seq": 1, "prev": None, "body": body})
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    sealed = unseal(line)
    assert sealed is not None
    assert (sealed.is_whole, sealed.hash, sealed.members["body"]) == (True, digest, body)
    assert digest == hashlib.sha256(line[: -len(b',"hash":""}\n') - 64] + b"}").hexdigest()


def test_what_json_has_no_form_for_is_kept_as_text(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "audit.jsonl")
    journal.open(Intent, intent("a", body={"lone": "\ud83d", "object": object(), "self": {1, 2}}))
    journal.close(Outcome, outcome("a"))
    assert verify(journal.path).is_intact
    assert b"\\ud83d" in journal.path.read_bytes()
