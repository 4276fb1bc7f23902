"""Testers as files: the CSV that App Store Connect, fastlane and spreadsheets write, read and written. Pure functions.

Read are files with a header in any order, under the names that people use, and files without one that are
`First Name,Last Name,Email` with or without a fourth column of groups, or e-mail addresses alone. The delimiter may
be a comma, a semicolon or a tab; groups in a cell are separated by semicolons.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs

from asckit.errors import ConfigurationError

COLUMNS: Final = ("First Name", "Last Name", "Email", "Groups", "State")
"""The header of what is written; App Store Connect imports its first three columns."""
ALIASES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("first name", "first", "firstname", "given name", "forename"), "first_name"),
    **dict.fromkeys(("last name", "last", "lastname", "surname", "family name"), "last_name"),
    **dict.fromkeys(("email", "e-mail", "email address", "e-mail address", "mail"), "email"),
    **dict.fromkeys(("groups", "group", "beta groups", "beta group", "group names"), "groups"),
    **dict.fromkeys(("state", "status"), "state"),
}
"""What a column is called, in lower case → the field it is. Columns of other names are left out."""
DELIMITERS: Final = (",", ";", "\t")
SHOWN: Final = 20
"""Problems that a message lists."""

_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED_FORMULA = re.compile(r"'+[=+\-@\t\r]")


class TestersFileError(ConfigurationError):
    """A file of testers cannot be read; the message lists everything that is wrong with it, by line."""

    __test__ = False  # pytest takes classes named Test… for its own

    def __init__(self, message: str, *, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)
        """Each as `line 3: …`."""


@attrs.frozen
class Tester:
    """A tester as people write one down."""

    __test__ = False  # pytest takes classes named Test… for its own

    email: str
    first_name: str = ""
    last_name: str = ""
    groups: tuple[str, ...] = ()
    """The groups to be in, by name."""
    state: str | None = None
    """NOT_INVITED, INVITED, ACCEPTED, INSTALLED or REVOKED, where that is known."""

    @property
    def key(self) -> str:
        """What makes a tester the same one: the address, without regard to case."""
        return self.email.casefold()


def is_email(text: str) -> bool:
    """Whether a text can be an e-mail address.

    >>> is_email("ada@example.com"), is_email("ada@example"), is_email("Ada <ada@example.com>")
    (True, False, False)
    """
    return _EMAIL.fullmatch(text) is not None


def merge(testers: Iterable[Tester]) -> list[Tester]:
    """The testers, each once: the first names that are given, and all groups."""
    merged: dict[str, Tester] = {}
    for tester in testers:
        known = merged.setdefault(tester.key, tester)
        merged[tester.key] = attrs.evolve(
            known,
            first_name=known.first_name or tester.first_name,
            last_name=known.last_name or tester.last_name,
            groups=tuple(dict.fromkeys((*known.groups, *tester.groups))),
            state=known.state or tester.state,
        )
    return list(merged.values())


def read_testers(file: str | Path | bytes) -> list[Tester]:
    """The testers in a CSV file, by its path or its bytes, each once, in the order of the file.

    Raises `TestersFileError`, which lists everything that is wrong, by line number.

    >>> read_testers(b"Ada,Lindqvist,ada@example.com,QA;Beta")[0].groups
    ('QA', 'Beta')
    """
    name = "the file" if isinstance(file, bytes) else str(file)
    try:
        content = file if isinstance(file, bytes) else Path(file).read_bytes()
    except OSError as error:
        raise TestersFileError(f"cannot read {name}: {error.strerror}") from error
    text = _decode(content, name)
    problems: list[str] = []
    testers = merge(_testers(_rows(text, problems), problems))
    if not testers and not problems:
        problems.append("line 1: there is nobody in it; write First Name,Last Name,Email lines")
    if problems:
        shown = "\n  ".join(problems[:SHOWN])
        more = f"\n  and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
        raise TestersFileError(
            f"{name} cannot be taken as it is; nothing was sent. Mend these lines:\n  {shown}{more}", problems=problems
        )
    return testers


def _decode(content: bytes, name: str) -> str:
    """The text of a file: UTF-8, or the UTF-16 that Excel saves as "Unicode text"."""
    if content[:4] == b"PK\x03\x04":
        problem = 'line 1: this is an Excel workbook; save it as "CSV UTF-8"'
        raise TestersFileError(f"{name} cannot be taken as it is: {problem}", problems=[problem])
    encoding = "utf-8-sig"
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    elif b"\0" in content[:200]:
        encoding = "utf-16-be" if content[:1] == b"\0" else "utf-16-le"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        problem = f"line {line}: byte {content[error.start]:#04x} is not {encoding[:6].upper().rstrip('-')} text"
        raise TestersFileError(
            f'{name} cannot be taken as it is: {problem}; save it as "CSV UTF-8"', problems=[problem]
        ) from error


def _rows(text: str, problems: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of each row that is not empty."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True, skipinitialspace=True)
    line = 1
    try:
        for row in reader:
            cells = [_unescaped(" ".join(cell.split())) for cell in row]
            if any(cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        problems.append(f"line {line}: {error}; is a quotation mark missing?")


def _delimiter(text: str) -> str:
    """The delimiter by which most of the first lines have an e-mail address, or the header's, as a cell of its own."""
    lines = text.splitlines()[:20]

    def fitting(delimiter: str) -> int:
        cells = [[cell.strip().strip('"').strip() for cell in line.split(delimiter)] for line in lines]
        return sum(any(is_email(cell) or ALIASES.get(cell.lower()) == "email" for cell in row) for row in cells)

    return max(DELIMITERS, key=fitting)


def _testers(rows: Iterable[tuple[int, list[str]]], problems: list[str]) -> Iterator[Tester]:
    columns: list[str | None] | None = None
    for line, cells in rows:
        if columns is None:
            columns = _header(cells)
            if columns is not None:
                if "email" not in columns:
                    problems.append(f"line {line}: the header has no column Email")
                    return
                continue
            columns = _columns(cells)
            if columns is None:
                problems.append(
                    f"line {line}: there is no telling which column is which; "
                    "put the header First Name,Last Name,Email,Groups above"
                )
                return
        tester = _tester(cells, columns)
        if isinstance(tester, str):
            problems.append(f"line {line}: {tester}")
        else:
            yield tester


def _header(cells: Sequence[str]) -> list[str | None] | None:
    """The field of each column where a row is a header; None where it is none."""
    fields = [ALIASES.get(cell.lower()) for cell in cells]
    return fields if any(fields) and not any("@" in cell for cell in cells) else None


def _columns(cells: Sequence[str]) -> list[str | None] | None:
    """The field of each column of a file without a header, by where its first row has the address."""
    at = next((place for place, cell in enumerate(cells) if "@" in cell), 2)
    if at == 0 and len(cells) > 1:
        return None
    before = {0: [], 1: ["first_name"], 2: ["first_name", "last_name"]}.get(at)
    return None if before is None else [*before, "email", "groups"]


def _tester(cells: Sequence[str], columns: Sequence[str | None]) -> Tester | str:
    """The tester in a row, or what is wrong with it."""
    if len(cells) > len(columns) and any(cells[len(columns) :]):
        return f"it has {len(cells)} cells, and {len(columns)} columns; quote cells that hold a delimiter"
    given = {field: cell for field, cell in zip(columns, cells, strict=False) if field}
    email = given.get("email", "")
    if not email:
        return "there is no e-mail address"
    if not is_email(email):
        return f"{email!r} is no e-mail address"
    return Tester(
        email,
        given.get("first_name", ""),
        given.get("last_name", ""),
        _split_groups(given.get("groups", "")),
        given.get("state") or None,
    )


def _split_groups(cell: str) -> tuple[str, ...]:
    """The names in a cell: separated by semicolons; a backslash keeps one within a name."""
    names = (re.sub(r"\\([\\;])", r"\1", name).strip() for name in re.findall(r"(?:\\.|[^;\\]|\\$)+", cell))
    return tuple(dict.fromkeys(name for name in names if name))


def write_testers(testers: Iterable[Tester]) -> str:
    r"""Testers as CSV that `read_testers`, App Store Connect and spreadsheets read.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it, which `read_testers` takes off.

    >>> write_testers([Tester("ada@example.com", "=Ada", groups=("QA", "Beta"))])
    "First Name,Last Name,Email,Groups,State\r\n'=Ada,,ada@example.com,QA;Beta,\r\n"
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for tester in testers:
        groups = ";".join(re.sub(r"([\\;])", r"\\\1", name) for name in tester.groups)
        row = (tester.first_name, tester.last_name, tester.email, groups, tester.state or "")
        writer.writerow([_escaped(cell) for cell in row])
    return out.getvalue()


def _escaped(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unescaped(cell: str) -> str:
    return cell[1:] if _ESCAPED_FORMULA.match(cell) else cell
