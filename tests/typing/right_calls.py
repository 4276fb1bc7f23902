"""Calls that type checkers must accept, and the exact types they must infer, on both clients."""

# mypy: enable-error-code="deprecated"

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from datetime import date, datetime
from typing import Any, assert_type

from asckit import AsyncClient, AsyncPages, Client, Pages, Step
from asckit_api.document import (
    Download,
    Linkage,
    LinkageResponse,
    LinkagesResponse,
    Meta,
    ResourceObject,
    ToMany,
    ToOne,
)
from asckit_api.models import (
    App,
    AppPriceScheduleResponse,
    AppResponse,
    AppsBetaTesterUsagesV1MetricData,
    AppsBetaTesterUsagesV1MetricResponse,
    AppStoreVersion,
    AppStoreVersionResponse,
    BetaBuildLocalizationResponse,
    BetaGroup,
    Build,
    BuildProcessingState,
    BuildResponse,
    BuildsResponse,
    BuildsWithoutIncludesResponse,
    BuildUploadFile,
    BuildUploadFileResponse,
    Checksums,
    ChecksumsFile,
    CiAction,
    CiActionType,
    CiWorkflowResponse,
    DiagnosticLogs,
    Platform,
    WinBackOfferResponse,
)
from asckit_plugins.appstore import AppStore, Outcome, Readiness, VersionStatus, VersionSummary
from asckit_plugins.builds import Builds, BuildSummary, BuildView, Expiry
from asckit_plugins.testflight import (
    Check,
    Distribution,
    Explanation,
    GroupSummary,
    Missing,
    Tester,
    TesterSummary,
    TestFlight,
    Timeline,
    read_notes,
)


def blocking(asc: Client) -> None:
    page = asc.api.builds.list(
        filter_app=["1234"],
        filter_processing_state=["VALID", BuildProcessingState.PROCESSING],
        fields_builds=["version", "processingState"],
        include=["app", "betaGroups"],
        sort=["-uploadedDate"],
        limit=200,
        options={"timeout": 5.0, "headers": {"X-Trace": "1"}},
    )
    assert_type(page, BuildsResponse)
    build = page.data[0]
    assert_type(build, Build)
    assert_type(build.attributes.version, str | None)
    assert_type(build.attributes.uploaded_date, datetime | None)
    assert_type(build.attributes.processing_state, BuildProcessingState | None)
    assert_type(build.relationships.app, ToOne[App] | None)
    assert_type(build.relationships.beta_groups, ToMany[BetaGroup] | None)
    assert_type(page.find(build.relationships.app), App | None)
    assert_type(page.find_all(build.relationships.beta_groups), list[BetaGroup])
    assert_type(asc.api.builds.get("1"), BuildResponse)
    assert_type(asc.api.builds.get("1").data, Build)
    assert_type(asc.api.builds.get_app_store_version("1").data, AppStoreVersion | None)
    assert_type(asc.api.builds.get_app_linkage("1"), LinkageResponse)
    assert_type(asc.api.builds.list_individual_testers_linkages("1"), LinkagesResponse)
    assert_type(asc.api.builds.add_beta_groups("1", ["2"]), None)
    created = asc.api.beta_build_localizations.create(build="1", locale="en-US", whats_new=None)
    assert_type(created, BetaBuildLocalizationResponse)
    asc.api.app_store_versions.create(app="1", platform=Platform.IOS, version_string="1.0")
    asc.api.app_store_versions.create(app="1", platform="IOS", version_string="1.0")
    report = asc.api.sales_reports.list(
        filter_vendor_number=["1"],
        filter_report_type=["SALES"],
        filter_report_sub_type=["SUMMARY"],
        filter_frequency=["DAILY"],
    )
    assert_type(report, Download)
    assert_type(asc.paginate(asc.api.builds.list, filter_app=["1"]), Pages[Build])
    assert_type(asc.paginate(asc.api.beta_groups.list_builds, "1", limit=50), Pages[Build])
    assert_type(next(iter(asc.paginate(asc.api.apps.list))), App)
    assert_type(asc.gather(lambda: asc.api.apps.get("1").data, lambda: asc.api.apps.get("2").data), list[App])
    assert_type(asc.request("GET", "/v1/apps"), dict[str, Any])
    assert_type(Builds(asc).get("com.example.app"), BuildSummary)
    assert_type(AppStore(asc).attach("com.example.app", "43", create=True, release_type="MANUAL"), Outcome)
    assert_type(AppStore(asc).missing("com.example.app", "2.1", platform="IOS"), Readiness)
    assert_type(AppStore(asc).wait_for_review("com.example.app"), VersionSummary)
    assert_type(AppStore(asc).phased("com.example.app", "pause"), Outcome)
    assert_type(AppStore(asc).status("com.example.app"), list[VersionStatus])
    assert_type(TestFlight(asc).distribute("com.example.app", groups=["QA"]), Distribution)
    assert_type(TestFlight(asc).describe("1", {"en-US": "Try it"}), list[Step])
    assert_type(TestFlight(asc).ensure_group("1", "QA", internal=True, public_link_limit=5), list[Step])
    assert_type(TestFlight(asc).list_groups("1"), list[GroupSummary])
    assert_type(TestFlight(asc).add_testers("1", ["a@b.co", Tester("c@d.co")], groups=["QA"]), list[Step])
    assert_type(TestFlight(asc).list_testers("1"), list[TesterSummary])
    assert_type(TestFlight(asc).export_testers("1"), str)
    assert_type(TestFlight(asc).missing_for_review("1"), list[Missing])
    assert_type(TestFlight(asc).status("1"), Timeline)
    assert_type(TestFlight(asc).explain("1", "2", "a@b.co").blocking, Check | None)
    notes: Mapping[str, str] = read_notes(["en-US=Try it"])
    TestFlight(asc).describe("1", notes)
    pages: BuildsWithoutIncludesResponse = asc.api.beta_groups.list_builds("1")
    assert_type(pages.data, tuple[Build, ...])


def answers_of_every_kind(asc: Client) -> None:
    assert_type(asc.api.beta_groups.delete("1"), None)
    assert_type(asc.api.beta_groups.remove_builds("1", ("2", "3")), None)
    assert_type(asc.api.app_store_versions.set_build("1", "2"), None)
    metrics = asc.api.beta_groups.metrics_beta_tester_usages("1", period="P7D", group_by=["betaTesters"])
    assert_type(metrics, AppsBetaTesterUsagesV1MetricResponse)
    assert_type(metrics.data, tuple[AppsBetaTesterUsagesV1MetricData, ...])
    assert_type(metrics.meta, Meta | None)
    assert_type(metrics.total, int | None)
    assert_type(asc.api.apps.list_app_price_points_csv("1", filter_territory=["USA"]), Download)
    assert_type(asc.api.diagnostic_signatures.list_logs("1"), DiagnosticLogs)
    link = asc.api.builds.get_app_linkage("1").data
    assert_type(link, Linkage | None)
    assert_type(asc.api.builds.list().find(link), ResourceObject | None)
    assert_type(asc.api.builds.list().to_dict(), dict[str, Any])


def inline_resources(asc: Client) -> None:
    schedule = asc.api.app_price_schedules.create(
        app="1",
        base_territory={},
        manual_prices=[{"app_price_point": "2", "start_date": date(2026, 5, 1), "end_date": None}, {}],
    )
    assert_type(schedule, AppPriceScheduleResponse)
    asc.api.app_price_schedules.create(app="1", base_territory="USA", manual_prices=["2", {"app_price_point": "3"}])
    offer = asc.api.win_back_offers.create(
        reference_name="Come back",
        offer_id="back",
        duration="ONE_MONTH",
        offer_mode="FREE_TRIAL",
        period_count=1,
        customer_eligibility_paid_subscription_duration_in_months=6,
        customer_eligibility_time_since_last_subscribed_in_months={"minimum": 2, "maximum": 12},
        start_date=date(2026, 5, 1),
        end_date=None,
        priority="HIGH",
        subscription="1",
        prices=[{"territory": "USA", "subscription_price_point": "2"}],
    )
    assert_type(offer, WinBackOfferResponse)


def nested_inputs(asc: Client, action: CiAction, file: BuildUploadFile) -> None:
    workflow = asc.api.ci_workflows.update(
        "1",
        actions=[action, {"name": "Build", "action_type": CiActionType.BUILD, "platform": "IOS"}],
        branch_start_condition={"source": {"patterns": [{"pattern": "main", "is_prefix": False}]}, "auto_cancel": True},
        tag_start_condition=None,
    )
    assert_type(workflow, CiWorkflowResponse)
    uploaded = asc.api.build_upload_files.update(
        "1", source_file_checksums={"file": {"hash": "x", "algorithm": "MD5"}}, uploaded=True
    )
    assert_type(uploaded, BuildUploadFileResponse)
    checksums = file.attributes.source_file_checksums
    assert_type(checksums, Checksums | None)
    if checksums is not None:
        assert_type(checksums.file, ChecksumsFile | None)
    asc.api.build_upload_files.update("1", source_file_checksums=checksums)


def lists_at_once_and_waiting(asc: Client) -> None:
    assert_type(asc.paginate(asc.api.builds.list, filter_app=["1"], max_items=3), Pages[Build])
    assert_type(asc.paginate(asc.api.beta_groups.list_builds_linkages, "1"), Pages[Linkage])
    for page in asc.paginate(asc.api.builds.list).by_page():
        assert_type(page.data, Sequence[Build])
        assert_type(page.find(page.data[0].relationships.app), App | None)
    assert_type(asc.gather(lambda: 1, lambda: 2, limit=2), list[int])
    ready = asc.poll(
        lambda: asc.api.builds.get_app_store_version("1").data, every=30, timeout=1800, describe="a version"
    )
    assert_type(ready, AppStoreVersion)
    asc.poll(lambda: 1, every=lambda: 30.0, timeout=2, describe="a build", survived=print)


def builds(asc: Client) -> None:
    workflow = Builds(asc)
    assert_type(workflow.get("com.example.app", by="uploaded"), BuildSummary)
    assert_type(workflow.wait("1", until="VALID"), BuildSummary)
    assert_type(workflow.view("1").groups, tuple[BetaGroup, ...])
    assert_type(workflow.next_number("com.example.app", version="2.1"), str)
    assert_type(workflow.comply("1", uses_non_exempt_encryption=False), BuildSummary)
    assert_type(workflow.expire("com.example.app", "43", agreed=lambda found: bool(found.expiring)), Expiry)


async def asynchronous(asc: AsyncClient) -> None:
    coroutine = asc.api.builds.list(filter_app=["1"])
    page = await asc.api.builds.list(filter_app=["1"])
    assert_type(page, BuildsResponse)
    assert_type(asyncio.create_task(coroutine), asyncio.Task[BuildsResponse])
    assert_type(await asc.api.builds.list(filter_app=["1"]), BuildsResponse)
    related = await asc.api.builds.get_app_store_version("1")
    assert_type(related, AppStoreVersionResponse[AppStoreVersion | None])
    assert_type(asc.paginate(asc.api.builds.list, filter_app=["1"]), AsyncPages[Build])
    async for build in asc.paginate(asc.api.builds.list, filter_app=["1"]):
        assert_type(build, Build)
    assert_type(await TestFlight(asc).distribute("com.example.app", groups=["QA"]), Distribution)
    invited: Coroutine[Any, Any, list[Step]] = TestFlight(asc).resend_invitations("1")
    assert_type(await invited, list[Step])
    assert_type(await TestFlight(asc).give("1", ["QA"]), list[Step])
    assert_type(await TestFlight(asc).explain("1", "2", "a@b.co"), Explanation)
    assert_type(await TestFlight(asc).status("1"), Timeline)
    assert_type(await AppStore(asc).submit("com.example.app"), Outcome)
    assert_type(await AppStore(asc).whats_new("com.example.app", {"en-US": "New"}), Outcome)
    found: Sequence[BuildSummary] = await Builds(asc).find("com.example.app", platform="IOS")
    assert_type(found[0].number, str)
    assert_type(await Builds(asc).wait_for("com.example.app", since="now", until="visible"), BuildSummary)
    assert_type(await Builds(asc).view("1"), BuildView)
    assert_type(await Builds(asc).next_number("com.example.app"), str)
    assert_type(await Builds(asc).expire("com.example.app", keep_latest=5), Expiry)


async def all_of_it_asynchronously(asc: AsyncClient) -> None:
    reading, deleting = asc.api.builds.get("1"), asc.api.beta_groups.delete("1")
    _: Coroutine[Any, Any, BuildResponse] = assert_type(reading, Coroutine[Any, Any, BuildResponse])
    await assert_type(deleting, Coroutine[Any, Any, None])
    assert_type(await asc.api.beta_groups.add_builds("1", ["2"]), None)
    assert_type(
        await asc.api.app_price_schedules.create(app="1", base_territory={}, manual_prices=[]), AppPriceScheduleResponse
    )
    assert_type(await asc.api.ci_workflows.update("1", actions=[{"name": "Build"}]), CiWorkflowResponse)
    assert_type(await asc.api.apps.list_app_price_points_csv("1"), Download)
    assert_type(await asc.request("GET", "/v1/apps"), dict[str, Any])
    async for page in asc.paginate(asc.api.beta_groups.list_builds, "1", limit=50).by_page():
        assert_type(page.data, Sequence[Build])
    assert_type(asc.paginate(asc.api.builds.list, max_items=3), AsyncPages[Build])
    apps = await asc.gather(lambda: asc.api.apps.get("1"), lambda: asc.api.apps.get("2"))
    assert_type(apps, list[AppResponse[App]])

    async def ready() -> AppStoreVersion | None:
        return (await asc.api.builds.get_app_store_version("1")).data

    assert_type(await asc.poll(ready, every=30, timeout=1800, describe="a version"), AppStoreVersion)
