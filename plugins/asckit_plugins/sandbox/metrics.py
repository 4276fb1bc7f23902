"""What was measured: rows that a test records, summed up as metrics answer them, and the documents of Apple's tools."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from urllib.parse import quote

import attrs

from .query import Query
from .shapes import Json, Operation, Shapes
from .store import Record

DAYS = re.compile(r"P(\d+)D")
PERIOD = "P365D"
"""How far back rows count where the request does not say."""


@attrs.frozen
class Row:
    """Something measured in a span of time, e.g. the crashes of one tester on one day."""

    start: str
    """ISO 8601."""
    end: str
    """ISO 8601."""
    values: Mapping[str, float]
    dimensions: Mapping[str, str]
    """What the values are of, by the names that `groupBy` and `filter` take."""


def check(operation: Operation, shapes: Shapes, row: Row) -> None:
    """Raises ValueError where a metric has no room for a row's values or dimensions, or a time is none."""
    room = _room(operation, shapes)
    point = shapes.model(room["dataPoints"]["items"]["name"])["attributes"]
    values = shapes.model(point["values"]["name"])["attributes"]
    dimensions = shapes.model(room["dimensions"]["name"])["attributes"] if "dimensions" in room else {}
    for given, known in ((row.values, values), (row.dimensions, dimensions)):
        if unknown := sorted(set(given) - set(known)):
            raise ValueError(f"{operation.id} has no {', '.join(unknown)}; it has {', '.join(known) or 'none'}")
    for moment in (row.start, row.end):
        if datetime.fromisoformat(moment).tzinfo is None:
            raise ValueError(f"{moment!r} has no time zone")


def _room(operation: Operation, shapes: Shapes) -> Mapping[str, Json]:
    """The members of what a metric reports."""
    room: Mapping[str, Json] = shapes.model(shapes.model(operation.returns or "")["data"])["attributes"]
    return room


def answer(
    operation: Operation, shapes: Shapes, rows: Sequence[Row], query: Query, now: str, base_url: str
) -> list[Json]:
    """The rows in the groups that a request asks for, each with the values of a span of time summed up."""
    wanted = query.values.get("groupBy", [])
    groups: dict[tuple[str, ...], dict[tuple[str, str], dict[str, float]]] = {}
    for row in _chosen(rows, query, now):
        group = groups.setdefault(tuple(row.dimensions.get(name, "") for name in wanted), {})
        values = group.setdefault((row.start, row.end), {})
        for name, value in row.values.items():
            values[name] = values.get(name, 0) + value
    data = []
    for held, points in groups.items():
        item: Json = {
            "dataPoints": [{"start": start, "end": end, "values": points[start, end]} for start, end in sorted(points)]
        }
        if wanted:
            item["dimensions"] = {
                name: _dimension(shapes, name, value, base_url)
                for name, value in zip(wanted, held, strict=True)
                if value
            }
        if "granularity" in _room(operation, shapes) and "granularity" in query.values:
            item["granularity"] = query.values["granularity"][0]
        data.append(item)
    return _sorted(data, query.sort)


def _dimension(shapes: Shapes, name: str, value: str, base_url: str) -> Json:
    """What a group is of: a value of an enum, or a resource that a link leads to."""
    if name not in shapes.types():
        return {"data": value}
    return {"data": value, "links": {"related": f"{base_url}{shapes.resource(name).path}/{quote(value, safe='')}"}}


def _chosen(rows: Sequence[Row], query: Query, now: str) -> Iterator[Row]:
    """The rows of the period, and of what the filters name."""
    days = DAYS.fullmatch(query.values.get("period", [PERIOD])[0])
    since = datetime.fromisoformat(now) - timedelta(days=int(days[1]) if days else 365)
    for row in rows:
        named = all(row.dimensions.get(name) in values for name, values in query.filters.items())
        if named and datetime.fromisoformat(row.end) >= since:
            yield row


def _sorted(data: list[Json], sort: Sequence[str]) -> list[Json]:
    for field in reversed(sort):
        name = field.removeprefix("-")
        data.sort(key=_total(name), reverse=field.startswith("-"))
    return data


def _total(name: str) -> Callable[[Json], float]:
    return lambda item: sum(point["values"].get(name, 0) for point in item["dataPoints"])


# -- vendors' documents ------------------------------------------------------------------------


def power_metrics(record: Record, query: Query) -> Json:
    """Xcode's metrics of an app or a build: the document that was given for it, or one without data."""
    known = record.facts.get("perfPowerMetrics", {})
    products = [
        product | {"metricCategories": list(_categories(product, query))}
        for product in known.get("productData", [])
        if product.get("platform") in query.filters.get("platform", [product.get("platform")])
    ]
    insights = known.get("insights", {"trendingUp": [], "regressions": []})
    return {"version": known.get("version", "1.0.0"), "insights": insights, "productData": products}


def _categories(product: Json, query: Query) -> Iterator[Json]:
    devices = query.filters.get("deviceType")
    for category in product.get("metricCategories", []):
        if category.get("identifier") not in query.filters.get("metricType", [category.get("identifier")]):
            continue
        metrics = category.get("metrics", [])
        if devices is not None:
            metrics = [metric | {"datasets": _of_devices(metric, devices)} for metric in metrics]
        yield category | {"metrics": metrics}


def _of_devices(metric: Json, devices: Sequence[str]) -> list[Json]:
    """The datasets of devices; their names have commas (`iPad13,1`), as lists of values do."""
    wanted = f",{','.join(devices)},"
    return [one for one in metric.get("datasets", []) if f",{one.get('filterCriteria', {}).get('device')}," in wanted]


def diagnostic_logs(record: Record, query: Query) -> Json:
    """The logs of a diagnostic signature: the document that was given for it, or one without logs."""
    known = record.facts.get("logs", {})
    products = [
        product | {"diagnosticLogs": product.get("diagnosticLogs", [])[: query.limit]}
        for product in known.get("productData", [{"signatureId": record.id}])
    ]
    return {"version": known.get("version", "1.0.0"), "productData": products}


DOCUMENTS: Mapping[str, Callable[[Record, Query], Json]] = {
    "application/vnd.apple.diagnostic-logs+json": diagnostic_logs,
    "application/vnd.apple.xcode-metrics+json": power_metrics,
}
"""Documents that are no JSON:API, by media type."""
