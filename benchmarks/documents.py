"""The page that figures are measured on: 200 builds as Apple sends them, with 400 included resources."""

from __future__ import annotations

import json
from typing import Any

HOST = "https://api.appstoreconnect.apple.com"
TO_ONE = {"app": "apps", "preReleaseVersion": "preReleaseVersions", "buildBetaDetail": "buildBetaDetails"}
LINKED = ("appStoreVersion", "betaAppReviewSubmission", "appEncryptionDeclaration", "icons", "betaGroups")


def page_of_builds(builds: int = 200) -> bytes:
    """A page of so many builds, each with a version and a beta detail of its own."""
    document = {
        "data": [_build(number) for number in range(builds)],
        "included": [resource for number in range(builds) for resource in _included(number)],
        "links": {"self": f"{HOST}/v1/builds?include=preReleaseVersion", "next": f"{HOST}/v1/builds?cursor=abc"},
        "meta": {"paging": {"total": 5000, "limit": 200, "nextCursor": "abc"}},
    }
    return json.dumps(document).encode()


def _id(kind: str, number: int) -> str:
    return f"{kind[:4]}{number:04}-6c4d-52f2-bb5b-c59117031481"


def _build(number: int) -> dict[str, Any]:
    address = f"{HOST}/v1/builds/{_id('builds', number)}"
    relationships: dict[str, Any] = {}
    for name, type_ in TO_ONE.items():
        data = {"type": type_, "id": _id(type_, number)}
        relationships[name] = {"data": data, "links": _links(address, name)}
    for name in LINKED:
        relationships[name] = {"links": _links(address, name)}
    return {
        "type": "builds",
        "id": _id("builds", number),
        "attributes": {
            "version": str(number),
            "uploadedDate": "2026-06-10T09:01:02-07:00",
            "expirationDate": "2026-09-08T09:01:02-07:00",
            "expired": False,
            "minOsVersion": "17.0",
            "lsMinimumSystemVersion": None,
            "computedMinMacOsVersion": "14.0",
            "iconAssetToken": {"templateUrl": "https://is1.example/{w}x{h}bb.{f}", "width": 1024, "height": 1024},
            "processingState": "VALID",
            "buildAudienceType": "APP_STORE_ELIGIBLE",
            "usesNonExemptEncryption": False,
        },
        "relationships": relationships,
        "links": {"self": address},
    }


def _links(address: str, name: str) -> dict[str, str]:
    return {"self": f"{address}/relationships/{name}", "related": f"{address}/{name}"}


def _included(number: int) -> list[dict[str, Any]]:
    version, detail = _id("preReleaseVersions", number), _id("buildBetaDetails", number)
    return [
        {
            "type": "preReleaseVersions",
            "id": version,
            "attributes": {"version": f"2.{number}", "platform": "IOS"},
            "links": {"self": f"{HOST}/v1/preReleaseVersions/{version}"},
        },
        {
            "type": "buildBetaDetails",
            "id": detail,
            "attributes": {
                "autoNotifyEnabled": True,
                "internalBuildState": "IN_BETA_TESTING",
                "externalBuildState": "READY_FOR_BETA_SUBMISSION",
            },
            "links": {"self": f"{HOST}/v1/buildBetaDetails/{detail}"},
        },
    ]
