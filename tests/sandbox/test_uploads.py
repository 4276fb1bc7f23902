"""Build uploads in the sandbox: reservations, parts at signed addresses, and the build that comes of them."""

from __future__ import annotations

import hashlib
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests import packages

from asckit.testing import Sandbox
from asckit_plugins.sandbox.storage import PUT_PART

from .conftest import Http, Json, codes, mint, source

IPA = packages.ipa()
PART = 400
RESERVATION = {"cfBundleShortVersionString": "3.0", "cfBundleVersion": "50", "platform": "IOS"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(part_size=PART) as made:
        yield made


@pytest.fixture
def upload(http: Http, aurora: str) -> str:
    """The id of a reservation."""
    answer = http.create("buildUploads", RESERVATION, app=f"apps/{aurora}")
    assert answer.status_code == 201, answer.text
    id_: str = answer.json()["data"]["id"]
    return id_


def reserve_file(http: Http, upload: str, **changes: Any) -> httpx.Response:
    given = {"assetType": "ASSET", "fileName": "a.ipa", "fileSize": len(IPA), "uti": "com.apple.ipa", **changes}
    return http.create("buildUploadFiles", given, buildUpload=f"buildUploads/{upload}")


@pytest.fixture
def file(http: Http, upload: str) -> Json:
    """A file that is reserved."""
    answer = reserve_file(http, upload)
    assert answer.status_code == 201, answer.text
    data: Json = answer.json()["data"]
    return data


def put(operation: Json, whole: bytes = IPA, client: httpx.Client | None = None, **changes: Any) -> httpx.Response:
    headers = {one["name"]: one["value"] for one in operation["requestHeaders"]}
    part = whole[operation["offset"] : operation["offset"] + operation["length"]]
    given = {"url": operation["url"], "headers": headers, "content": part, **changes}
    return (client or httpx.Client()).request(operation["method"], **given)


def send(http: Http, file: Json, content: bytes = IPA) -> None:
    for operation in file["attributes"]["uploadOperations"]:
        assert put(operation, content, http.client).status_code == 200


def commit(http: Http, file: Json, **attributes: Any) -> httpx.Response:
    return http.update("buildUploadFiles", file["id"], **{"uploaded": True, **attributes})


def state(http: Http, upload: str) -> Json:
    details: Json = http.read(f"/v1/buildUploads/{upload}")["data"]["attributes"]["state"]
    return details


def test_an_upload_goes_from_reservation_to_build(sandbox: Sandbox, http: Http, upload: str, file: Json) -> None:
    assert state(http, upload) == {"state": "AWAITING_UPLOAD", "errors": [], "warnings": [], "infos": []}
    operations = file["attributes"]["uploadOperations"]
    assert [(one["offset"], one["length"]) for one in operations] == [
        (start, min(PART, len(IPA) - start)) for start in range(0, len(IPA), PART)
    ]
    assert all(one["url"].startswith("https://sandbox.invalid/") for one in operations)
    send(http, file)
    checksums = {"file": {"hash": hashlib.md5(IPA).hexdigest(), "algorithm": "MD5"}}
    answer = commit(http, file, sourceFileChecksums=checksums)
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["attributes"]["assetDeliveryState"]["state"] == "UPLOAD_COMPLETE"
    assert "uploadOperations" not in answer.json()["data"]["attributes"] or (
        answer.json()["data"]["attributes"]["uploadOperations"] is None
    )
    assert state(http, upload)["state"] == "PROCESSING"
    sandbox.advance(25)
    assert state(http, upload)["state"] == "COMPLETE"
    document = http.read(f"/v1/buildUploads/{upload}", {"include": "build,assetFile"})
    assert document["data"]["relationships"]["build"].get("data") is None, "the build is invisible yet"
    sandbox.advance(30)
    document = http.read(f"/v1/buildUploads/{upload}", {"include": "build,assetFile"})
    build = next(one for one in document["included"] if one["type"] == "builds")
    assert build["attributes"]["processingState"] == "PROCESSING"
    assert build["attributes"]["usesNonExemptEncryption"] is False
    assert {one["id"] for one in document["included"]} == {build["id"], file["id"]}
    assert http.read(f"/v1/builds/{build['id']}", {"include": "buildUpload"})["included"][0]["id"] == upload


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, True),
        ({"filter[cfBundleVersion]": "50", "filter[cfBundleShortVersionString]": "3.0"}, True),
        ({"filter[cfBundleVersion]": "5"}, False),
        ({"filter[platform]": "MAC_OS"}, False),
        ({"filter[state]": "AWAITING_UPLOAD,FAILED"}, True),
        ({"filter[state]": "COMPLETE"}, False),
    ],
)
def test_the_uploads_of_an_app_are_listed(
    http: Http, aurora: str, watch: str, upload: str, query: Json, found: bool
) -> None:
    listed = http.read(f"/v1/apps/{aurora}/buildUploads", query)["data"]
    assert [one["id"] for one in listed] == ([upload] if found else [])
    assert http.read(f"/v1/apps/{watch}/buildUploads")["data"] == []
    assert http.read(f"/v1/apps/{aurora}/relationships/buildUploads")["data"][0]["id"] == upload


def test_the_files_of_an_upload_are_listed(http: Http, upload: str, file: Json) -> None:
    assert [one["id"] for one in http.read(f"/v1/buildUploads/{upload}/buildUploadFiles")["data"]] == [file["id"]]


# -- reservations ------------------------------------------------------------------------------


def test_a_number_is_reserved_once(http: Http, aurora: str, upload: str) -> None:
    for given in ({}, {"cfBundleShortVersionString": "3.0.0", "cfBundleVersion": "050"}):
        answer = http.create("buildUploads", {**RESERVATION, **given}, app=f"apps/{aurora}")
        assert (answer.status_code, codes(answer)) == (409, ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"])
        assert source(answer) == "/data/attributes/cfBundleVersion"
    assert http.create("buildUploads", {**RESERVATION, "platform": "TV_OS"}, app=f"apps/{aurora}").status_code == 201


def test_the_number_of_a_build_that_is_there_is_taken(http: Http, aurora: str) -> None:
    given = {"cfBundleShortVersionString": "2.0", "cfBundleVersion": "41", "platform": "IOS"}
    assert codes(http.create("buildUploads", given, app=f"apps/{aurora}")) == [
        "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
    ]


@pytest.mark.parametrize("number", ["", "1.2.3.4", "1b", "-1", "1."])
def test_a_number_that_is_none_is_refused(http: Http, aurora: str, number: str) -> None:
    answer = http.create("buildUploads", {**RESERVATION, "cfBundleVersion": number}, app=f"apps/{aurora}")
    assert codes(answer) == ["ENTITY_ERROR.ATTRIBUTE.INVALID"]


@pytest.mark.parametrize(
    "changes", [{"fileSize": 0}, {"fileName": "a/b.ipa"}, {"fileName": ""}, {"uti": "com.apple.xml-property-list"}]
)
def test_a_file_that_cannot_be_is_refused(http: Http, upload: str, changes: Json) -> None:
    assert codes(reserve_file(http, upload, **changes)) == ["ENTITY_ERROR.ATTRIBUTE.INVALID"]


def test_a_reservation_is_deleted_with_its_file_and_frees_its_number(
    http: Http, aurora: str, upload: str, file: Json
) -> None:
    assert http.delete(f"/v1/buildUploads/{upload}").status_code == 204
    assert http.get(f"/v1/buildUploadFiles/{file['id']}").status_code == 404
    assert put(file["attributes"]["uploadOperations"][0], client=http.client).status_code == 404
    assert http.create("buildUploads", RESERVATION, app=f"apps/{aurora}").status_code == 201


def test_an_upload_that_is_under_way_is_neither_deleted_nor_given_files(http: Http, upload: str, file: Json) -> None:
    send(http, file)
    commit(http, file)
    assert codes(http.delete(f"/v1/buildUploads/{upload}")) == ["STATE_ERROR.ENTITY_STATE_INVALID"]
    assert codes(reserve_file(http, upload)) == ["STATE_ERROR.ENTITY_STATE_INVALID"]
    assert codes(commit(http, file)) == ["STATE_ERROR.ENTITY_STATE_INVALID"]


# -- parts -------------------------------------------------------------------------------------


def first(file: Json) -> Json:
    operation: Json = file["attributes"]["uploadOperations"][0]
    return operation


Change = Callable[[Json], Json]

REFUSED: dict[str, tuple[Change, int, str]] = {
    "a part that is short": (lambda _: {"content": b"x"}, 400, "IncompleteBody"),
    "a part that is long": (lambda _: {"content": b"x" * (PART + 1)}, 400, "IncompleteBody"),
    "another type": (lambda _: {"headers": {"content-type": "text/plain"}}, 403, "SignatureDoesNotMatch"),
    "a token": (
        lambda one: {
            "headers": {
                one["requestHeaders"][0]["name"]: one["requestHeaders"][0]["value"],
                "authorization": "Bearer x",
            }
        },
        400,
        "InvalidArgument",
    ),
    "a changed signature": (lambda one: {"url": one["url"][:-1] + "x"}, 403, "SignatureDoesNotMatch"),
    "another part's address": (lambda one: {"url": one["url"].replace("/1?", "/2?")}, 403, "SignatureDoesNotMatch"),
    "an end that was put off": (
        lambda one: {"url": one["url"].replace("Expires=", "Expires=9")},
        403,
        "SignatureDoesNotMatch",
    ),
    "no signature": (lambda one: {"url": one["url"].partition("?")[0]}, 403, "SignatureDoesNotMatch"),
}


@pytest.mark.parametrize(("change", "status", "code"), REFUSED.values(), ids=REFUSED)
def test_a_part_is_taken_as_it_was_asked_for_or_not_at_all(
    sandbox: Sandbox, http: Http, file: Json, change: Change, status: int, code: str
) -> None:
    answer = put(first(file), client=http.client, **change(first(file)))
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/xml")
    assert f"<Code>{code}</Code>" in answer.text
    assert sandbox.world.storage.parts[file["id"]] == {}


def test_only_put_sends_a_part(http: Http, file: Json) -> None:
    assert http.client.post(first(file)["url"]).status_code == 405


def test_an_address_expires_and_reading_the_file_gives_a_new_one(sandbox: Sandbox, http: Http, file: Json) -> None:
    sandbox.advance(6 * 3_600)
    answer = put(first(file), client=http.client)
    assert (answer.status_code, "Request has expired" in answer.text) == (403, True)
    fresh = http.read(f"/v1/buildUploadFiles/{file['id']}")["data"]
    assert first(fresh)["expiration"] > first(file)["expiration"]
    answer = put(first(fresh), client=http.client)
    assert answer.headers["etag"] == f'"{hashlib.md5(IPA[:PART]).hexdigest()}"'


def test_a_sandbox_can_be_told_not_to_renew(sandbox: Sandbox, http: Http, file: Json) -> None:
    sandbox.world.storage.renewed_by_reading = False
    sandbox.advance(6 * 3_600)
    stale = http.read(f"/v1/buildUploadFiles/{file['id']}")["data"]
    assert put(first(stale), client=http.client).status_code == 403


def test_parts_are_among_the_requests_and_meet_faults(sandbox: Sandbox, http: Http, file: Json) -> None:
    sandbox.fail_next(PUT_PART, status=503)
    assert put(first(file), client=http.client).status_code == 503
    assert put(first(file), client=http.client).status_code == 200
    assert [request.operation for request in sandbox.mutations[-2:]] == [PUT_PART, PUT_PART]
    assert sandbox.quota.header(sandbox.world.time).count("rem:3598"), "parts cost no quota"


# -- the end of an upload ----------------------------------------------------------------------


def test_a_file_that_lacks_parts_is_not_complete(http: Http, upload: str, file: Json) -> None:
    put(first(file), client=http.client)
    answer = commit(http, file)
    assert (answer.status_code, source(answer)) == (409, "/data/attributes/uploaded")
    assert state(http, upload)["state"] == "AWAITING_UPLOAD"


@pytest.mark.parametrize("checksums", [{"file": {"algorithm": "CRC32", "hash": "0"}}, {"file": "0"}, {"whole": {}}])
def test_checksums_that_are_none_are_refused(http: Http, file: Json, checksums: Json) -> None:
    send(http, file)
    (code,) = codes(commit(http, file, sourceFileChecksums=checksums))
    assert code in {f"ENTITY_ERROR.ATTRIBUTE.{why}" for why in ("INVALID", "TYPE", "UNKNOWN")}


def test_a_checksum_that_does_not_fit_fails_the_upload(http: Http, upload: str, file: Json) -> None:
    send(http, file)
    wrong = {"file": {"hash": hashlib.sha256(b"").hexdigest(), "algorithm": "SHA_256"}}
    commit(http, file, sourceFileChecksums=wrong)
    found = state(http, upload)
    assert (found["state"], [one["code"] for one in found["errors"]]) == ("FAILED", ["CHECKSUM_MISMATCH"])


@pytest.mark.parametrize(
    ("info", "code"),
    [
        ({"CFBundleIdentifier": "com.example.other"}, "90055"),
        ({"CFBundleShortVersionString": "3.1"}, "90062"),
        ({"CFBundleVersion": "51"}, "90060"),
        ({"CFBundleSupportedPlatforms": ["AppleTVOS"]}, "90047"),
        ({"CFBundleIdentifier": None}, "INVALID_BINARY"),
    ],
)
def test_a_file_that_is_not_what_was_reserved_fails_the_upload(
    sandbox: Sandbox, http: Http, upload: str, info: Json, code: str
) -> None:
    content = packages.ipa(**info)
    made = reserve_file(http, upload, fileSize=len(content)).json()["data"]
    send(http, made, content)
    commit(http, made)
    sandbox.advance(25)
    found = state(http, upload)
    assert (found["state"], [one["code"] for one in found["errors"]]) == ("FAILED", [code])
    assert http.delete(f"/v1/buildUploads/{upload}").status_code == 204


def test_a_build_that_came_in_between_makes_the_upload_redundant(
    sandbox: Sandbox, http: Http, upload: str, file: Json
) -> None:
    send(http, file)
    commit(http, file)
    sandbox.upload_build(app="com.example.aurora", version="3.0", build="50")
    sandbox.advance(25)
    assert [one["code"] for one in state(http, upload)["errors"]] == ["90189"]


# -- over HTTP ---------------------------------------------------------------------------------


def test_parts_larger_than_any_json_are_taken_over_http(aurora: str) -> None:
    content = packages.ipa(filler=b"\1" * 2_500_000)
    with Sandbox(part_size=2_000_000) as sandbox, sandbox.serve() as running:
        token = {"authorization": f"Bearer {mint(sandbox)}"}
        with httpx.Client(base_url=running.base_url) as client:

            def post(type_: str, attributes: Json, **relationships: Json) -> Json:
                linked = {name: {"data": value} for name, value in relationships.items()}
                body = {"data": {"type": type_, "attributes": attributes, "relationships": linked}}
                answer = client.post(f"/v1/{type_}", json=body, headers=token)
                assert answer.status_code == 201, answer.text
                data: Json = answer.json()["data"]
                return data

            made = post("buildUploads", RESERVATION, app={"type": "apps", "id": aurora})
            given = {"assetType": "ASSET", "fileName": "a.ipa", "fileSize": len(content), "uti": "com.apple.ipa"}
            file = post("buildUploadFiles", given, buildUpload={"type": "buildUploads", "id": made["id"]})
            operations = file["attributes"]["uploadOperations"]
            assert [one["length"] for one in operations] == [2_000_000, len(content) - 2_000_000]
            assert all(one["url"].startswith(running.base_url) for one in operations)
            for operation in operations:
                assert put(operation, content, client).status_code == 200
            assert put(operations[0], client=client, content=b"x" * 3_000_000).status_code == 400
            body = {"data": {"type": "buildUploadFiles", "id": file["id"], "attributes": {"uploaded": True}}}
            assert client.patch(f"/v1/buildUploadFiles/{file['id']}", json=body, headers=token).status_code == 200
        sandbox.advance(60)
        assert sandbox.get("buildUploads", made["id"])["state"]["state"] == "COMPLETE"


def test_a_client_that_goes_away_in_the_middle_of_a_part_is_no_error(capfd: pytest.CaptureFixture[str]) -> None:
    with Sandbox() as sandbox, sandbox.serve() as running:
        with socket.create_connection((running.host, running.port)) as connection:
            connection.sendall(b"PUT /upload-storage/1/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nbegun")
        assert httpx.get(f"{running.base_url}/v1/apps").status_code == 401
    assert "Traceback" not in capfd.readouterr().err


def test_an_upload_goes_on_after_a_restart(tmp_path: Path) -> None:
    """Reservation, signed addresses, parts, and the package that waits to be checked are all in the state file."""
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path, part_size=PART) as one:
        http = Http(one)
        upload = http.create("buildUploads", RESERVATION, app=f"apps/{one.ids('apps')[0]}").json()["data"]["id"]
        file = reserve_file(http, upload).json()["data"]
        first, *rest = file["attributes"]["uploadOperations"]
        assert put(first, client=http.client).status_code == 200
        http.client.close()
    with Sandbox(state=path) as two:
        http = Http(two)
        for operation in rest:
            assert put(operation, client=http.client).status_code == 200
        assert commit(http, file).status_code == 200
        assert state(http, upload)["state"] == "PROCESSING"
        http.client.close()
    with Sandbox(state=path) as three:
        three.advance(three.world.timing.delivery)
        http = Http(three)
        assert state(http, upload)["state"] == "COMPLETE"
        three.advance(3_600)
        assert len(three.ids("builds", version="50", processingState="VALID")) == 1
        http.client.close()
