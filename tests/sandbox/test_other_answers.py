"""Answers that are no resources: metrics, CSV, codes, reports, documents of Apple's tools; and which one is given."""

from __future__ import annotations

import csv
import gzip
import io
from typing import Any

import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import media
from asckit_plugins.sandbox.errors import Refusal

from .conftest import Http, codes, source

APRIL: dict[str, Any] = {"start": "2024-04-01T00:00:00Z", "end": "2024-04-02T00:00:00Z"}


@pytest.fixture
def today(sandbox: Sandbox) -> str:
    """The sandbox's date."""
    return sandbox.world.stamp()[:10]


def day(sandbox: Sandbox, ago: int) -> dict[str, Any]:
    """A day, so many days ago."""
    now = sandbox.world.time
    return {
        "start": sandbox.world.stamp(now - (ago + 1) * 86_400),
        "end": sandbox.world.stamp(now - ago * 86_400),
    }


# -- metrics -----------------------------------------------------------------------------------


def test_a_metric_reports_what_was_measured(sandbox: Sandbox) -> None:
    build = sandbox.ids("builds")[0]
    span = day(sandbox, 1)
    sandbox.measure("builds", build, "betaBuildUsages", crashCount=1, sessionCount=10, **span)
    sandbox.measure("builds", build, "betaBuildUsages", crashCount=2, installCount=3, **span)
    with sandbox.client() as asc:
        usages = asc.api.builds.metrics_beta_build_usages(build)
        (point,) = usages.data[0].data_points or []
        assert point.values is not None
        assert (point.values.crash_count, point.values.session_count, point.values.install_count) == (3, 10, 3)
        assert usages.issues() == []


@pytest.fixture
def usages(sandbox: Sandbox, aurora: str) -> list[str]:
    """Two testers of an app, with sessions of yesterday, of 20 days ago and of 400 days ago."""
    testers = sandbox.ids("betaTesters")[:2]
    for tester, count in zip(testers, (1, 10), strict=True):
        for ago, times in ((1, 1), (20, 100), (400, 10_000)):
            measured = {**day(sandbox, ago), "sessionCount": count * times}
            sandbox.measure("apps", aurora, "betaTesterUsages", of={"betaTesters": tester}, **measured)
    return testers


def sessions(document: dict[str, Any]) -> list[list[int]]:
    return [[point["values"]["sessionCount"] for point in item["dataPoints"]] for item in document["data"]]


def test_metrics_are_of_a_period_and_in_groups(http: Http, aurora: str, usages: list[str]) -> None:
    path = f"/v1/apps/{aurora}/metrics/betaTesterUsages"
    assert sessions(http.read(path, {"period": "P7D"})) == [[11]]
    assert sessions(http.read(path, {"period": "P30D"})) == [[1_100, 11]]
    grouped = http.read(path, {"period": "P7D", "groupBy": "betaTesters"})
    assert sessions(grouped) == [[1], [10]]
    dimensions = [item["dimensions"]["betaTesters"] for item in grouped["data"]]
    assert [dimension["data"] for dimension in dimensions] == usages
    assert dimensions[0]["links"]["related"].endswith(f"/v1/betaTesters/{usages[0]}")
    assert sessions(http.read(path, {"period": "P7D", "filter[betaTesters]": usages[1]})) == [[10]]
    assert http.read(path, {"filter[betaTesters]": "nobody"})["data"] == []


def test_metrics_come_in_pages(http: Http, aurora: str, usages: list[str]) -> None:
    path = f"/v1/apps/{aurora}/metrics/betaTesterUsages"
    first = http.read(path, {"groupBy": "betaTesters", "limit": "1"})
    assert first["meta"]["paging"]["total"] == len(usages)
    second = http.read(first["links"]["next"].removeprefix(http.sandbox.base_url))
    assert "next" not in second["links"]
    assert [item["dimensions"]["betaTesters"]["data"] for item in first["data"] + second["data"]] == usages


def test_metrics_sort_by_a_value(http: Http, sandbox: Sandbox) -> None:
    detail = sandbox.add("gameCenterDetails")
    for result, count in (("MATCHED", 5), ("EXPIRED", 9), ("CANCELED", 1)):
        sandbox.measure(
            "gameCenterDetails",
            detail,
            "classicMatchmakingRequests",
            of={"result": result},
            count=count,
            **day(sandbox, 1),
        )
    path = f"/v1/gameCenterDetails/{detail}/metrics/classicMatchmakingRequests"
    asked = {"granularity": "P1D", "groupBy": "result", "sort": "-count"}
    data = http.read(path, asked)["data"]
    assert [item["dimensions"]["result"]["data"] for item in data] == ["EXPIRED", "MATCHED", "CANCELED"]
    assert {item["granularity"] for item in data} == {"P1D"}


def test_what_a_metric_does_not_report_cannot_be_measured(sandbox: Sandbox, aurora: str) -> None:
    build = sandbox.ids("builds")[0]
    with pytest.raises(ValueError, match="has no mood; it has crashCount"):
        sandbox.measure("builds", build, "betaBuildUsages", mood=1, **APRIL)
    with pytest.raises(ValueError, match="has no betaTesters; it has none"):
        sandbox.measure("builds", build, "betaBuildUsages", of={"betaTesters": "1"}, **APRIL)
    with pytest.raises(ValueError, match="time zone"):
        sandbox.measure("builds", build, "betaBuildUsages", start="2024-04-01", end="2024-04-02", crashCount=1)
    with pytest.raises(KeyError):
        sandbox.measure("apps", aurora, "betaBuildUsages", crashCount=1, **APRIL)


# -- documents of tools ------------------------------------------------------------------------


def test_xcodes_metrics_are_what_was_attached_and_asked_for(sandbox: Sandbox, aurora: str) -> None:
    def category(name: str) -> dict[str, Any]:
        datasets = [{"filterCriteria": {"device": device}} for device in ("iPhone15,2", "iPad13,1")]
        return {"identifier": name, "metrics": [{"identifier": "m", "datasets": datasets}]}

    product = {"platform": "IOS", "metricCategories": [category("HANG"), category("MEMORY")]}
    with sandbox.client() as asc:
        assert not asc.api.apps.list_perf_power_metrics(aurora).product_data
        sandbox.attach("apps", aurora, "perfPowerMetrics", {"version": "2", "productData": [product]})
        found = asc.api.apps.list_perf_power_metrics(
            aurora, filter_metric_type=["HANG"], filter_device_type=["iPad13,1"]
        )
        (shown,) = (found.product_data or [])[0].metric_categories or []
        assert str(shown.identifier) == "HANG"
        assert len(((shown.metrics or [])[0].datasets) or []) == 1
        assert found.issues() == []


def test_logs_are_what_was_attached(http: Http, sandbox: Sandbox) -> None:
    signature = sandbox.add("diagnosticSignatures", {"diagnosticType": "HANGS"})
    path = f"/v1/diagnosticSignatures/{signature}/logs"
    assert http.read(path) == {"version": "1.0.0", "productData": [{"signatureId": signature, "diagnosticLogs": []}]}
    logs = [{"diagnosticMetaData": {"event": name}} for name in ("a", "b")]
    sandbox.attach("diagnosticSignatures", signature, "logs", {"productData": [{"diagnosticLogs": logs}]})
    assert http.read(path, {"limit": "1"})["productData"][0]["diagnosticLogs"] == logs[:1]
    with pytest.raises(ValueError, match="no document"):
        sandbox.attach("apps", sandbox.ids("apps")[0], "builds", {})


# -- tables ------------------------------------------------------------------------------------


def rows(content: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), delimiter=delimiter))


def test_a_list_is_answered_as_csv_where_that_is_accepted(sandbox: Sandbox, aurora: str) -> None:
    territory = sandbox.add("territories", {"currency": "USD"})
    for price in ("0.99", "1.99", "2.99"):
        sandbox.add("appPricePoints", {"customerPrice": price, "proceeds": "0.70"}, app=aurora, territory=territory)
    with sandbox.client() as asc:
        answer = asc.api.apps.list_app_price_points_csv(aurora, limit=2)
        as_json = asc.api.apps.list_app_price_points(aurora, limit=2)
    assert answer.media_type == "text/csv"
    head, *lines = rows(answer.content)
    assert head == ["id", "customerPrice", "proceeds", "app", "territory"]
    assert [line[0] for line in lines] == [one.id for one in as_json.data]
    assert lines[1][1:] == ["1.99", "0.70", aurora, territory]


def test_codes_are_as_many_as_were_ordered_and_stay_the_same(sandbox: Sandbox) -> None:
    batch = sandbox.add("subscriptionOfferCodeOneTimeUseCodes", {"numberOfCodes": 4})
    with sandbox.client() as asc:
        first, again = (asc.api.subscription_offer_code_one_time_use_codes.get_values(batch) for _ in range(2))
    assert len({code for (code,) in rows(first.content)}) == 4
    assert first.content == again.content


def test_a_sales_report_has_a_line_for_each_app(sandbox: Sandbox, today: str) -> None:
    with sandbox.client() as asc:
        report, again = (
            asc.api.sales_reports.list(
                filter_vendor_number=["1"],
                filter_report_date=[today],
                filter_frequency=["DAILY"],
                filter_report_sub_type=["SUMMARY"],
                filter_report_type=["SALES"],
            )
            for _ in range(2)
        )
    assert report.media_type == "application/a-gzip"
    head, *lines = rows(gzip.decompress(report.content), "\t")
    assert [line[head.index("Apple Identifier")] for line in lines] == sandbox.ids("apps")
    assert all(int(line[head.index("Units")]) > 0 for line in lines)
    assert report.content == again.content


@pytest.mark.parametrize(
    ("frequency", "date", "code"),
    [
        ("DAILY", "2024-05", "PARAMETER_ERROR.INVALID"),
        ("DAILY", "2024-02-30", "PARAMETER_ERROR.INVALID"),
        ("YEARLY", "2024-05-01", "PARAMETER_ERROR.INVALID"),
        ("MONTHLY", "2999-01", "NOT_FOUND"),
    ],
)
def test_a_report_is_of_a_date_that_was(http: Http, frequency: str, date: str, code: str) -> None:
    asked = {"frequency": frequency, "reportDate": date, "reportSubType": "SUMMARY", "reportType": "SALES"}
    params = {f"filter[{name}]": value for name, value in {**asked, "vendorNumber": "1"}.items()}
    answer = http.request("GET", "/v1/salesReports", params=params)
    assert codes(answer) == [code]
    assert code == "NOT_FOUND" or source(answer) == "filter[reportDate]"


# -- which one ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        (None, "application/json"),
        ("", "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("text/csv", "text/csv"),
        ("TEXT/*;q=0.5", "text/csv"),
        ("text/csv;q=0.5, application/json", "application/json"),
        ("text/csv, application/json;q=0.5", "text/csv"),
        ("text/html, */*;q=0.1", "application/json"),
        ("application/json;q=0, */*", "text/csv"),
        ("text/csv;q=many", "text/csv"),
    ],
)
def test_the_media_type_is_the_one_that_is_liked_best(accept: str | None, chosen: str) -> None:
    assert media.negotiate(accept, ("application/json", "text/csv")) == chosen


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0, text/csv;q=0", "image/*"])
def test_what_accepts_nothing_that_there_is_is_told(accept: str) -> None:
    with pytest.raises(Refusal, match="NOT_ACCEPTABLE"):
        media.negotiate(accept, ("application/json", "text/csv"))


def test_nothing_is_acceptable_to_all(http: Http, sandbox: Sandbox, aurora: str) -> None:
    answer = http.request("GET", f"/v1/apps/{aurora}", headers={"accept": "text/html"})
    assert (answer.status_code, codes(answer)) == (406, ["NOT_ACCEPTABLE"])
    group = sandbox.ids("betaGroups")[0]
    assert http.request("DELETE", f"/v1/betaGroups/{group}", headers={"accept": "text/html"}).status_code == 204


# -- null --------------------------------------------------------------------------------------


def test_null_is_shown_unless_it_is_not_wanted(aurora: str) -> None:
    shown, hidden = (Http(Sandbox(nulls=nulls)) for nulls in (True, False))
    assert shown.read(f"/v1/apps/{aurora}")["data"]["attributes"]["subscriptionStatusUrl"] is None
    assert "subscriptionStatusUrl" not in hidden.read(f"/v1/apps/{aurora}")["data"]["attributes"]
    path = f"/v1/apps/{aurora}/endUserLicenseAgreement"
    assert shown.read(path)["data"] is None
    assert hidden.get(path).status_code == 404
    included = hidden.read(f"/v1/apps/{aurora}", {"include": "endUserLicenseAgreement"})["data"]
    assert "data" not in included["relationships"]["endUserLicenseAgreement"]
