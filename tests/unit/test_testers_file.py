"""Testers from the files that people have, and back."""

from __future__ import annotations

import csv
import io
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit_plugins.testflight.testers_file import (
    COLUMNS,
    Tester,
    TestersFileError,
    is_email,
    merge,
    read_testers,
    write_testers,
)

ADA = Tester("ada@example.com", "Ada", "Lindqvist")
KIM = Tester("kim@example.org", "Kim", "Åberg", ("QA", "Beta"))

FILES = {
    "App Store Connect, with its header": ("First Name,Last Name,Email\r\nAda,Lindqvist,ada@example.com\r\n", [ADA]),
    "App Store Connect, without one": ("Ada,Lindqvist,ada@example.com", [ADA]),
    "fastlane, with its header": ("First,Last,Email,Groups\nKim,Åberg,kim@example.org,QA;Beta\n", [KIM]),
    "fastlane, without one": ("Kim,Åberg,kim@example.org,QA;Beta\n", [KIM]),
    "groups in quotes": ('Kim,Åberg,kim@example.org,"QA; Beta"\n', [KIM]),
    "other names of columns, in another order": (
        "E-Mail Address,Surname,Given Name,Beta Group,Status,Sessions\nada@example.com,Lindqvist,Ada,,Installed,12\n",
        [Tester("ada@example.com", "Ada", "Lindqvist", (), "Installed")],
    ),
    "semicolons between cells": ("First Name;Last Name;Email\nAda;Lindqvist;ada@example.com\n", [ADA]),
    "semicolons between cells and groups": ('Kim;Åberg;kim@example.org;"QA;Beta"\n', [KIM]),
    "tabs": ("First Name\tLast Name\tEmail\nAda\tLindqvist\tada@example.com\n", [ADA]),
    "addresses alone": ("ada@example.com\n\nkim@example.org\n", [Tester("ada@example.com"), Tester("kim@example.org")]),
    "one name alone": ("Ada,ada@example.com\n", [Tester("ada@example.com", "Ada")]),
    "a comma within quotes": ('"Ada, A.",Lindqvist,ada@example.com\n', [Tester(ADA.email, "Ada, A.", "Lindqvist")]),
    "empty lines, spaces and empty cells": (
        "First Name, Last Name, Email,,\n\n  Ada , Lindqvist , ada@example.com ,,\n,,,,\n",
        [ADA],
    ),
    "empty names": (",,ada@example.com\n", [Tester("ada@example.com")]),
}


@pytest.mark.parametrize(("text", "testers"), FILES.values(), ids=FILES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_are_read_as_they_come(text: str, testers: list[Tester], encoding: str) -> None:
    assert read_testers(text.encode(encoding)) == testers


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    file = tmp_path / "testers.csv"
    file.write_text("Ada,Lindqvist,ada@example.com\n", encoding="utf-8")
    assert read_testers(file) == read_testers(str(file)) == [ADA]
    with pytest.raises(TestersFileError, match=r"cannot read .*nowhere\.csv: No such file"):
        read_testers(tmp_path / "nowhere.csv")


def test_a_tester_who_is_there_twice_is_one_with_all_groups() -> None:
    text = "First,Last,Email,Groups\n,,KIM@example.org,QA\nKim,Åberg,kim@example.org,Beta;QA\n"
    assert read_testers(text.encode()) == [Tester("KIM@example.org", "Kim", "Åberg", ("QA", "Beta"))]


def test_all_that_is_wrong_is_told_at_once_by_line() -> None:
    text = 'First,Last,Email\nAda,Lindqvist,ada@example.com\nKim,"Åb\nerg",kim\n,,\nNoor,Haddad,\nA,B,c@d.org,QA,x\n'
    with pytest.raises(TestersFileError) as caught:
        read_testers(text.encode())
    assert caught.value.problems == (
        "line 3: 'kim' is no e-mail address",
        "line 6: there is no e-mail address",
        "line 7: it has 5 cells, and 3 columns; quote cells that hold a delimiter",
    )
    message = str(caught.value)
    assert "nothing was sent" in message
    assert all(problem in message for problem in caught.value.problems)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.problems) == (message, caught.value.problems)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "there is nobody in it"),
        (b"First Name,Last Name,Email\n", "there is nobody in it"),
        (b"First Name,Last Name\nAda,Lindqvist\n", "the header has no column Email"),
        (b"ada@example.com,Ada,Lindqvist\n", "no telling which column is which"),
        (b'Ada,"Lindqvist,ada@example.com\n', "is a quotation mark missing"),
        (b"Ada,Lindqvist,ada at example\n", "'ada at example' is no e-mail address"),
        ("Zoë,Å,zoe@example.com\n".encode("cp1252"), "line 1: byte 0xeb is not UTF-8 text"),
        (b"PK\x03\x04\x14\x00\x06\x00" + bytes(100), "an Excel workbook; save it as"),
    ],
)
def test_what_is_no_list_of_testers_says_why(content: bytes, says: str) -> None:
    with pytest.raises(TestersFileError, match=says):
        read_testers(content)


def test_a_message_lists_twenty_problems_and_counts_the_rest() -> None:
    with pytest.raises(TestersFileError, match="and 30 more") as caught:
        read_testers(b"First,Last,Email\n" + b"a,b,c\n" * 50)
    assert len(caught.value.problems) == 50


@pytest.mark.parametrize("name", ["=1+1", "+46", "-1", "@SUM(A1)", "'=1", '=HYPERLINK("x")'])
def test_no_cell_is_a_formula_to_a_spreadsheet(name: str) -> None:
    tester = Tester("-ada@example.com", name, name, (name,))
    text = write_testers([tester])
    cells = list(csv.reader(io.StringIO(text)))[1]
    assert all(cell[:1] not in "=+-@" for cell in cells if cell)
    assert read_testers(text.encode()) == [tester]


def test_what_is_written_has_the_columns_that_app_store_connect_imports_first() -> None:
    text = write_testers([Tester("ada@example.com", "Ada", "Lindqvist", ("QA",), "INSTALLED")])
    assert text.splitlines() == [",".join(COLUMNS), "Ada,Lindqvist,ada@example.com,QA,INSTALLED"]
    assert COLUMNS[:3] == ("First Name", "Last Name", "Email")


words = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs"), include_characters=" ,;\"'=+-@\\\t"),
    max_size=12,
).map(lambda text: " ".join(text.split()))
addresses = st.from_regex(r"[a-z0-9._+\-='&]{1,8}@[a-z0-9\-]{1,8}\.[a-z]{2,3}", fullmatch=True)
people = st.builds(
    Tester,
    addresses,
    words,
    words,
    st.lists(words.filter(bool), unique=True, max_size=3).map(tuple),
    st.sampled_from([None, "INVITED", "INSTALLED"]),
)


@given(st.lists(people, min_size=1, max_size=5, unique_by=lambda one: one.key))
def test_what_is_written_is_read_again(testers: list[Tester]) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert read_testers(write_testers(testers).encode(encoding)) == testers


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused_with_a_reason(content: bytes) -> None:
    try:
        testers = read_testers(content)
    except TestersFileError as error:
        problems, testers = error.problems, []
    else:
        problems = ()
    assert bool(problems) is not bool(testers)
    assert all(is_email(tester.email) for tester in testers)
    assert merge(testers) == testers
