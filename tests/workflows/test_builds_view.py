"""All of a build in one view: what it holds, how many requests it takes, and what becomes of parts that are refused."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from asckit import NotFound
from asckit.testing import FakeApi, Sandbox, document, error, page, resource
from asckit_api.models import ImageAsset
from asckit_plugins.builds import Builds, BuildView
from asckit_plugins.builds.view import PARTS, icon_address

from .kit import build_with

ICON = {"templateUrl": "https://is1.example/image/thumb/Purple/{w}x{h}bb.{f}", "width": 1024, "height": 1024}
PLACES = "/v1/builds/b"
CORE = ("preReleaseVersion", "buildBetaDetail")

BUILD = resource(
    "builds", "b",
    {"version": "42", "processingState": "VALID", "usesNonExemptEncryption": True, "expired": False},
    preReleaseVersion="t", individualTesters=["p"], betaGroups=["g"], betaBuildLocalizations=["l"],
    appEncryptionDeclaration="e", betaAppReviewSubmission="r", app="1", buildBetaDetail="d", appStoreVersion="v",
    icons=["i"], buildBundles=["n", "c"], buildUpload="u",
)  # fmt: skip
RELATED = [
    resource("preReleaseVersions", "t", {"version": "2.0", "platform": "IOS"}),
    resource("betaTesters", "p", {"email": "ada@example.com"}),
    resource("betaGroups", "g", {"name": "QA"}),
    resource("betaBuildLocalizations", "l", {"locale": "en-US", "whatsNew": "All of it."}),
    resource("appEncryptionDeclarations", "e", {"codeValue": "C0DE", "appEncryptionDeclarationState": "APPROVED"}),
    resource("betaAppReviewSubmissions", "r", {"betaReviewState": "APPROVED"}),
    resource("apps", "1", {"name": "Aurora Notes"}),
    resource("buildBetaDetails", "d", {"internalBuildState": "IN_BETA_TESTING", "externalBuildState": "BETA_APPROVED"}),
    resource("appStoreVersions", "v", {"versionString": "2.0", "appVersionState": "PREPARE_FOR_SUBMISSION"}),
    resource("buildIcons", "i", {"iconType": "APP_STORE", "iconAsset": ICON}),
    resource("buildBundles", "n", {"bundleId": "com.example.aurora", "requiredCapabilities": ["arm64", "metal"]}),
    resource("buildBundles", "c", {"bundleId": "com.example.aurora.Clip", "bundleType": "APP_CLIP"}),
    resource("buildUploads", "u", {"cfBundleVersion": "42", "state": {"state": "COMPLETE"}}),
]
LIMITS = {
    "betaBuildLocalizations": "limit[betaBuildLocalizations]",
    "betaGroups": "limit[betaGroups]",
    "individualTesters": "limit[individualTesters]",
    "icons": "limit[icons]",
    "buildBundles": "limit[buildBundles]",
}
USAGE: dict[str, Any] = {"data": [{"dataPoints": [{"values": {"installCount": 7, "crashCount": 2}}]}], "links": {}}


def asks(*include: str) -> dict[str, str]:
    """The query of the build with these parts."""
    return {"include": ",".join(include), **{LIMITS[part]: "50" for part in include if part in LIMITS}}


def expect_metrics(api: FakeApi) -> None:
    api.expect("GET", f"{PLACES}/metrics/betaBuildUsages", query={"limit": "200"}, reply=USAGE)
    signatures = page([resource("diagnosticSignatures", "s", {"diagnosticType": "HANGS", "weight": 61.5})])
    api.expect("GET", f"{PLACES}/diagnosticSignatures", query={"limit": "200"}, reply=signatures)
    api.expect("GET", f"{PLACES}/perfPowerMetrics", reply={"version": "1", "productData": []})


def expect_sizes(api: FakeApi) -> None:
    for bundle, megabytes in (("n", 50), ("c", 5)):
        size = {"deviceModel": "iPhone 17", "downloadBytes": megabytes * 10**6, "installBytes": 2 * megabytes * 10**6}
        api.expect("GET", f"/v1/buildBundles/{bundle}/buildBundleFileSizes", query={"limit": "200"},
                   reply=page([resource("buildBundleFileSizes", bundle, size)]))  # fmt: skip


def expect_all(api: FakeApi) -> None:
    api.expect("GET", PLACES, query=asks(*PARTS.values()), reply=document(BUILD, included=RELATED))
    expect_sizes(api)
    expect_metrics(api)


def check(view: BuildView) -> None:
    assert (view.build.label, view.build.stage.name) == ("2.0 (42)", "approved")
    assert view.app
    assert view.app.attributes.name == "Aurora Notes"
    assert view.prerelease_version
    assert view.prerelease_version.attributes.platform == "IOS"
    assert view.app_store_version
    assert view.app_store_version.attributes.app_version_state == "PREPARE_FOR_SUBMISSION"
    assert view.beta_detail
    assert view.beta_detail.attributes.internal_build_state == "IN_BETA_TESTING"
    assert view.beta_review
    assert view.beta_review.attributes.beta_review_state == "APPROVED"
    assert view.encryption_declaration
    assert view.encryption_declaration.attributes.code_value == "C0DE"
    assert view.upload
    assert view.upload.attributes.state
    assert view.upload.attributes.state.state == "COMPLETE"
    assert [one.attributes.whats_new for one in view.localizations] == ["All of it."]
    assert [one.attributes.name for one in view.groups] == ["QA"]
    assert [one.attributes.email for one in view.individual_testers] == ["ada@example.com"]
    assert [icon_address(one.attributes.icon_asset, 64) for one in view.icons] == [
        "https://is1.example/image/thumb/Purple/64x64bb.png"
    ]
    assert [(one.capabilities, one.sizes[0].attributes.download_bytes) for one in view.bundles] == [
        (("arm64", "metal"), 50_000_000),
        ((), 5_000_000),
    ]
    points = view.usage[0].data_points
    assert points
    assert points[0].values
    assert points[0].values.install_count == 7
    assert [one.attributes.diagnostic_type for one in view.diagnostics] == ["HANGS"]
    assert view.performance
    assert view.performance.version == "1"
    assert view.missing == {}


def test_all_of_a_build_takes_four_requests_and_one_for_each_bundle(fake_api: FakeApi) -> None:
    expect_all(fake_api)
    view = Builds(fake_api.client()).view("b")
    check(view)
    assert view.requests == len(fake_api.requests) == 4 + 2


def test_the_asynchronous_client_sees_the_same(fake_api: FakeApi) -> None:
    async def run() -> BuildView:
        async with fake_api.async_client() as asc:
            return await Builds(asc).view("b")

    expect_all(fake_api)
    check(asyncio.run(run()))


def test_without_metrics_it_takes_one_request_and_one_for_each_bundle(fake_api: FakeApi) -> None:
    fake_api.expect("GET", PLACES, query=asks(*PARTS.values()), reply=document(BUILD, included=RELATED))
    expect_sizes(fake_api)
    view = Builds(fake_api.client()).view("b", metrics=False)
    assert (view.requests, view.usage, view.diagnostics, view.performance) == (3, (), (), None)


def test_metrics_that_are_refused_are_missing_with_the_reason(fake_api: FakeApi) -> None:
    fake_api.expect("GET", PLACES, query=asks(*PARTS.values()), reply=document(BUILD, included=RELATED))
    fake_api.expect(
        "GET", "/v1/buildBundles/n/buildBundleFileSizes", query={"limit": "200"}, reply=error(404, "NOT_FOUND")
    )
    fake_api.expect("GET", "/v1/buildBundles/c/buildBundleFileSizes", query={"limit": "200"}, reply=page([]))
    forbidden = error(403, "FORBIDDEN_ERROR", "This role reads no metrics.")
    fake_api.expect("GET", f"{PLACES}/metrics/betaBuildUsages", query={"limit": "200"}, reply=forbidden)
    fake_api.expect("GET", f"{PLACES}/diagnosticSignatures", query={"limit": "200"}, reply=error(404, "NOT_FOUND"))
    fake_api.expect("GET", f"{PLACES}/perfPowerMetrics", reply=httpx.Response(403, text="<html>Forbidden</html>"))
    view = Builds(fake_api.client()).view("b")
    assert view.groups
    assert view.bundles[0].sizes == ()
    assert view.missing == {
        "sizes of bundle n": "404 NOT_FOUND: Not Found",
        "usage": "403 FORBIDDEN_ERROR: This role reads no metrics.",
        "diagnostics": "404 NOT_FOUND: Not Found",
        "performance": "403 Forbidden: Forbidden",
    }


def test_a_part_that_the_key_may_not_read_is_missing_and_the_others_are_there(fake_api: FakeApi) -> None:
    forbidden = error(403, "FORBIDDEN_ERROR", "This role reads no App Store versions.")
    fake_api.expect("GET", PLACES, query=asks(*PARTS.values()), reply=forbidden)
    fake_api.expect("GET", PLACES, query=asks(*CORE), reply=document(BUILD, included=RELATED))
    for part in PARTS.values():
        if part not in CORE:
            reply = forbidden if part == "appStoreVersion" else document(BUILD, included=RELATED)
            fake_api.expect("GET", PLACES, query=asks(part), reply=reply)
    expect_sizes(fake_api)
    view = Builds(fake_api.client()).view("b", metrics=False)
    assert view.app_store_version is None
    assert view.missing == {"app_store_version": "403 FORBIDDEN_ERROR: This role reads no App Store versions."}
    assert view.groups
    assert view.icons
    assert view.encryption_declaration
    assert len(view.bundles) == 2
    assert view.requests == len(fake_api.requests) == 1 + 1 + 10 + 2


def test_a_build_that_is_not_there_is_an_error(sandbox: Sandbox) -> None:
    with pytest.raises(NotFound):
        Builds(sandbox.client()).view("no-such-build")


def test_more_testers_than_include_gives_are_listed(sandbox: Sandbox) -> None:
    id = build_with(sandbox, "41")
    for number in range(250):
        sandbox.add("betaTesters", {"email": f"{number}@example.com"}, builds=[id])
    view = Builds(sandbox.client()).view(id, metrics=False)
    assert len({tester.id for tester in view.individual_testers}) == 250
    assert view.requests == 1 + 2


def test_every_page_of_a_part_counts(fake_api: FakeApi) -> None:
    bare = resource("builds", "b", {"version": "42"}, buildBundles=["n"])
    bundle = resource("buildBundles", "n", {"bundleId": "com.example.aurora"})
    fake_api.expect("GET", PLACES, query=asks(*PARTS.values()), reply=document(bare, included=[bundle]))
    sizes = [resource("buildBundleFileSizes", str(number), {"downloadBytes": number}) for number in (1, 2)]
    place = "/v1/buildBundles/n/buildBundleFileSizes"
    fake_api.expect("GET", place, query={"limit": "200"}, reply=page(sizes[:1], next=f"{place}?cursor=AA"))
    fake_api.expect("GET", place, query={"cursor": "AA"}, reply=page(sizes[1:]))
    view = Builds(fake_api.client()).view("b", metrics=False)
    assert [size.attributes.download_bytes for size in view.bundles[0].sizes] == [1, 2]
    assert view.requests == len(fake_api.requests) == 3


def test_the_view_on_the_sandbox_is_of_what_is_there(sandbox: Sandbox) -> None:
    view = Builds(sandbox.client()).view(build_with(sandbox, "12"), metrics=False)
    assert view.beta_review
    assert view.beta_review.attributes.beta_review_state == "APPROVED"
    assert [group.attributes.name for group in view.groups] == ["Core Team", "Public Beta"]
    assert [notes.attributes.locale for notes in view.localizations] == ["en-US"]
    assert view.requests == 1
    assert sandbox.mutations == []


def test_a_view_has_a_json_form(fake_api: FakeApi) -> None:
    expect_all(fake_api)
    made = Builds(fake_api.client()).view("b").to_dict()
    again = json.loads(json.dumps(made, default=str))
    assert again["bundles"][0]["sizes"][0]["attributes"]["downloadBytes"] == 50_000_000
    assert (again["build"]["stage"], again["app"]["attributes"]["name"]) == ("approved", "Aurora Notes")


@pytest.mark.parametrize(
    ("template", "size", "image", "address"),
    [
        (
            {"templateUrl": "https://a/{w}x{h}bb.{f}", "width": 800, "height": 480},
            None,
            "png",
            "https://a/800x480bb.png",
        ),
        (
            {"templateUrl": "https://a/{w}x{h}bb.{f}", "width": 800, "height": 480},
            400,
            "jpg",
            "https://a/400x240bb.jpg",
        ),
        ({"templateUrl": "https://a/{w}x{h}{c}.{f}"}, 60, "png", "https://a/60x60bb.png"),
        ({"templateUrl": "https://a/{w}/{new}"}, 60, "png", "https://a/60/{new}"),
        ({"width": 10}, None, "png", None),
    ],
)
def test_an_icons_address_is_filled_in(
    template: dict[str, Any], size: int | None, image: str, address: str | None
) -> None:
    assert icon_address(ImageAsset(template), size, image) == address
    assert icon_address(None) is None
