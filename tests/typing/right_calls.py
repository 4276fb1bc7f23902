"""Calls that type checkers must accept, and the exact types they must infer, on both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any, assert_type

from asckit import AsyncClient, AsyncPages, Client, Pages, Step
from asckit_api.document import Download, LinkageResponse, LinkagesResponse, ToMany, ToOne
from asckit_api.models import (
    App,
    AppStoreVersion,
    AppStoreVersionResponse,
    BetaBuildLocalizationResponse,
    BetaGroup,
    Build,
    BuildProcessingState,
    BuildResponse,
    BuildsResponse,
    BuildsWithoutIncludesResponse,
    Platform,
)
from asckit_plugins.builds import Builds, BuildSummary
from asckit_plugins.testflight import Distribution, TestFlight


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
    assert_type(TestFlight(asc).distribute("com.example.app", groups=["QA"]), Distribution)
    assert_type(TestFlight(asc).describe("1", {"en-US": "Try it"}), list[Step])
    pages: BuildsWithoutIncludesResponse = asc.api.beta_groups.list_builds("1")
    assert_type(pages.data, tuple[Build, ...])


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
    found: Sequence[BuildSummary] = await Builds(asc).find("com.example.app", platform="IOS")
    assert_type(found[0].number, str)
