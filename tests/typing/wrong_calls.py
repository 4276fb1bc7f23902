"""Calls that type checkers must refuse: each line that goes unrefused fails, for its ignore is then unused."""

# mypy: enable-error-code="deprecated"

from __future__ import annotations

from asckit import AsyncClient, Client
from asckit_plugins.builds import Builds
from asckit_plugins.testflight import TestFlight


def blocking(asc: Client) -> None:
    asc.api.builds.list(filter_ap=["1"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.builds.list(filter_app=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(fields_builds=["versoin"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(include=["apps"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(sort=["-number"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(filter_processing_state=["DONE"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.builds.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.beta_app_review_submissions.list()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.beta_groups.create(app="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.beta_groups.create(name="QA", app=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.beta_groups.create(name="QA", app="1", limit=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.builds.update("1", expired="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.builds.update("1", app_encryption_declaration=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.paginate(asc.api.builds.list, filter_ap=["1"])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    asc.paginate(asc.api.builds.get, "1")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(limit="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(options={"timout": 5})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.sales_reports.list(  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        filter_vendor_number=["1"], filter_report_type=["SALES"], filter_report_sub_type=["SUMMARY"]
    )
    asc.api.beta_groups.metrics_beta_tester_usages("1", period="P8D")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.beta_build_localizations.update("1", locale="de")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.app_store_versions.set_build("1", ["2"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.builds.add_beta_groups("1", [2])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.apps.get("1").data.attributes.nme  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    asc.api.nothing  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    TestFlight(asc).distribute()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    TestFlight(asc).add_testers("a", [1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    TestFlight(asc).ensure_group("a", "QA", public_link_limit="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    TestFlight(asc).distribute("a", platform="WEB")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def inline_and_nested(asc: Client) -> None:
    asc.api.app_price_schedules.create(app="1", base_territory="USA")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.app_price_schedules.create(
        app="1",
        base_territory={"name": "USA"},  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        manual_prices=[{"price_point": "1"}],  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    )
    asc.api.win_back_offers.create(  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        reference_name="Come back", offer_id="back", subscription="1", prices=[{"territory": "USA"}]
    )
    asc.api.beta_groups.create(
        name="QA",
        app={"name": "an app is not created inline"},  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    )
    asc.api.ci_workflows.update(
        "1",
        actions=[{"action_type": "BUILDX"}],  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
        branch_start_condition={"source": {"patterns": [{"pattern": 1}]}},  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    )
    asc.api.build_upload_files.update(
        "1",
        source_file_checksums={"file": {"hash": "x", "algorithm": "MD6"}},  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    )


def deprecated(asc: Client, other: AsyncClient) -> None:
    asc.api.app_custom_product_page_localizations.list_app_preview_sets("1")  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
    _ = other.api.app_custom_product_page_localizations.list_app_preview_sets("1")  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]


def lists_at_once_and_waiting(asc: Client, other: AsyncClient) -> None:
    asc.paginate(asc.api.beta_groups.list_builds)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    asc.paginate(asc.api.beta_groups.list_builds, "1", limit="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.paginate(asc.api.builds.list, sort=["-number"])  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    asc.paginate(asc.api.builds.list, max_items="3")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    asc.gather(asc.api.apps.get("1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.poll(asc.api.builds.get("1"), every=1, timeout=2, describe="a build")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.poll(lambda: 1, every=1, timeout=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.poll(lambda: 1, every="1", timeout=2, describe="a build")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    list(other.paginate(other.api.builds.list))  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    asc.paginate(other.api.builds.list)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def builds(asc: Client) -> None:
    Builds(asc).get("com.example.app", by="date")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Builds(asc).find("com.example.app", platform="IPADOS")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Builds(asc).comply("1", uses_non_exempt_encryption="no")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Builds(asc).expire("com.example.app", older_than=30)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous(asc: AsyncClient) -> None:
    asc.api.builds.list(filter_app=["1"])  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    asc.api.builds.list().data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    asc.api.builds.update("1", expired=True)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    page = asc.api.builds.list()
    page.find(None)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    await asc.api.builds.list(filter_ap=["1"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await asc.api.builds.list(include=["apps"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    await asc.api.beta_groups.create(app="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await asc.api.builds.update("1", expired="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await asc.api.beta_app_review_submissions.list()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await asc.gather(asc.api.apps.get("1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
