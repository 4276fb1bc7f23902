"""Answers that are tables: lists as CSV, one-time use codes, and the packed reports of sales and finance."""

from __future__ import annotations

import csv
import gzip
import io
import re
import uuid
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from .errors import refuse
from .query import Query
from .selection import Read
from .shapes import Resource
from .store import NAMESPACE, Record
from .world import World

DATE_FORMS: Mapping[str, str] = {
    "DAILY": r"\d{4}-\d{2}-\d{2}",
    "WEEKLY": r"\d{4}-\d{2}-\d{2}",
    "MONTHLY": r"\d{4}-\d{2}",
    "YEARLY": r"\d{4}",
}
"""How a report's date is written, by frequency; Apple's fiscal months, of finance reports, are written as months."""
Column = Callable[[Record, str], Any]
"""What a column says of an app at a date."""
PRICE = "1.99"


def units(app: Record, day: str) -> int:
    """How many units of an app were sold: made up, but always the same for one app and date."""
    return zlib.crc32(f"{app.id}/{day}".encode()) % 97 + 1


def _shared(record: Record, name: str) -> Any:
    return record.attributes.get(name) or ""


SALES: Mapping[str, Column] = {
    "Provider": lambda _app, _day: "APPLE",
    "Provider Country": lambda _app, _day: "US",
    "SKU": lambda app, _day: _shared(app, "sku"),
    "Developer": lambda _app, _day: "Example Developer",
    "Title": lambda app, _day: _shared(app, "name"),
    "Version": lambda _app, _day: "",
    "Product Type Identifier": lambda _app, _day: "1F",
    "Units": units,
    "Developer Proceeds": lambda _app, _day: "1.40",
    "Begin Date": lambda _app, day: day,
    "End Date": lambda _app, day: day,
    "Customer Currency": lambda _app, _day: "USD",
    "Country Code": lambda _app, _day: "US",
    "Currency of Proceeds": lambda _app, _day: "USD",
    "Apple Identifier": lambda app, _day: app.id,
    "Customer Price": lambda _app, _day: PRICE,
}
FINANCE: Mapping[str, Column] = {
    "Start Date": lambda _app, day: day,
    "End Date": lambda _app, day: day,
    "Vendor Identifier": lambda app, _day: _shared(app, "sku"),
    "Quantity": units,
    "Partner Share": lambda _app, _day: "1.40",
    "Partner Share Currency": lambda _app, _day: "USD",
    "Sales or Return": lambda _app, _day: "S",
    "Apple Identifier": lambda app, _day: app.id,
    "Title": lambda app, _day: _shared(app, "name"),
    "Country Of Sale": lambda _app, _day: "US",
    "Customer Price": lambda _app, _day: PRICE,
    "Customer Currency": lambda _app, _day: "USD",
}
REPORTS: Mapping[str, Mapping[str, Column]] = {"salesReports": SALES, "financeReports": FINANCE}
"""The columns of a report: the leading ones of Apple's summaries, whichever type of report is asked for."""


def report(world: World, kind: str, query: Query) -> bytes:
    """A report with a line for each app, gzipped. Raises Refusal for a date that none is for."""
    day = _day(world, query)
    columns = REPORTS[kind]
    lines = [columns, *([column(app, day) for column in columns.values()] for app in world.store.all("apps"))]
    return gzip.compress(_written(lines, delimiter="\t"), mtime=0)


def _day(world: World, query: Query) -> str:
    """The date a report is of: the one asked for, by default today's."""
    today = world.stamp()[:10]
    frequency = query.filters.get("frequency", ["MONTHLY"])[0]
    form = DATE_FORMS[frequency]
    shortest = len(re.sub(r"\\d\{(\d)\}", lambda digits: "0" * int(digits[1]), form))
    day = query.filters.get("reportDate", [today[:shortest]])[0]
    if not re.fullmatch(form, day) or not _is_date(day):
        detail = f"A {frequency} report has a date of the form {'YYYY-MM-DD'[:shortest]}, not {day!r}"
        raise refuse("PARAMETER_ERROR.INVALID", detail, parameter="filter[reportDate]")
    if day > today:
        raise refuse("NOT_FOUND", f"There is no report for {day} yet.")
    return day


def _is_date(day: str) -> bool:
    try:
        date.fromisoformat(f"{day}-01-01"[:10])
    except ValueError:
        return False
    return True


def codes(record: Record) -> bytes:
    """The one-time use codes of a batch, one a line; the same batch has the same codes."""
    count = record.attributes.get("numberOfCodes") or 0
    return _written(([uuid.uuid5(NAMESPACE, f"{record.id}/{at}").hex[:18].upper()] for at in range(count)), ",")


def page(records: Sequence[Record], shape: Resource, read: Read, related: Callable[[Record, str], Any]) -> bytes:
    """Resources as CSV: their ids, attributes and what their to-one relationships hold."""
    single = [name for name, one in shape.relationships.items() if not one.many and one.type]
    heads = ["id", *shape.attributes, *single]

    def line(record: Record) -> list[Any]:
        held = (related(record, name) for name in single)
        attributes = (_cell(read(record, name)) for name in shape.attributes)
        return [record.id, *attributes, *("" if one is None else one.id for one in held)]

    return _written([heads, *map(line, records)], ",")


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value).lower() if isinstance(value, bool) else value


def _written(lines: Iterable[Iterable[Any]], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n" if delimiter == "," else "\n").writerows(lines)
    return text.getvalue().encode()
