"""Export compliance: an explicit answer, a declaration that exists, or one that is made, with its document."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from asckit import Client, ConfigurationError, Conflict, NoMatch, NotReady, OutcomeUnknown, WaitTimeout
from asckit.testing import FakeApi, Sandbox, document, error, page, resource
from asckit_plugins.builds import Builds

from .kit import APP, Kill, Steps, build_with, sent

ANSWERS: dict[str, Any] = {
    "app_description": "Notes, encrypted with a cipher of our own.",
    "contains_proprietary_cryptography": True,
    "contains_third_party_cryptography": False,
    "available_on_french_store": True,
}


@pytest.fixture
def asc(sandbox: Sandbox) -> Client:
    return sandbox.client()


def declaration(sandbox: Sandbox, state: str = "APPROVED", code: str = "C0DE", **attributes: Any) -> str:
    (app,) = sandbox.ids("apps", bundleId=APP)
    given = {"appEncryptionDeclarationState": state, "codeValue": code, **attributes}
    return sandbox.add("appEncryptionDeclarations", given, app=app)


# -- the answer --------------------------------------------------------------------------------


def test_compliance_is_answered_once_and_settles_before_it_returns(sandbox: Sandbox, asc: Client) -> None:
    id = build_with(sandbox, "21")
    assert Builds(asc).comply(id, uses_non_exempt_encryption=False).internal_state == "IN_BETA_TESTING"
    assert sent(sandbox) == ["builds_updateInstance"]
    Builds(asc).comply(id, uses_non_exempt_encryption=False)
    assert len(sandbox.mutations) == 1


@pytest.mark.parametrize("given", [{}, {"uses_non_exempt_encryption": True, "declaration": "C0DE"}])
def test_compliance_is_never_answered_by_default(sandbox: Sandbox, asc: Client, given: Any) -> None:
    """A peer answers false by default."""
    with pytest.raises(ConfigurationError, match="asckit never answers export compliance for you"):
        Builds(asc).comply(build_with(sandbox, "21"), **given)
    assert sandbox.mutations == []


def test_another_answer_on_compliance_is_refused_before_it_is_sent(sandbox: Sandbox, asc: Client) -> None:
    with pytest.raises(NotReady, match="answered to use no non-exempt encryption already"):
        Builds(asc).comply(build_with(sandbox, "41"), uses_non_exempt_encryption=True)
    assert sandbox.mutations == []


def test_a_wait_for_compliance_has_a_deadline(sandbox: Sandbox, asc: Client) -> None:
    """A peer polls without one."""
    sandbox.world.timing.compliance = 10_000.0
    with pytest.raises(WaitTimeout, match=r"the compliance of build 1\.2 \(21\) to settle\. .*asckit builds declare"):
        Builds(asc).comply(build_with(sandbox, "21"), uses_non_exempt_encryption=False, timeout=60)


@pytest.mark.parametrize("killed_at", [0])
@pytest.mark.parametrize("landed", [False, True])
def test_an_answer_that_is_killed_is_finished_by_the_next_run(sandbox: Sandbox, killed_at: int, landed: bool) -> None:
    id = build_with(sandbox, "21")
    with pytest.raises(KeyboardInterrupt):
        Builds(sandbox.client(plugins=[Kill(killed_at, landed=landed)])).comply(id, uses_non_exempt_encryption=False)
    build = Builds(sandbox.client()).comply(id, uses_non_exempt_encryption=False)
    assert (build.internal_state, len(sandbox.mutations)) == ("IN_BETA_TESTING", 1)


def answered(api: FakeApi, answer: bool | None) -> None:
    detail = resource(
        "buildBetaDetails", "d", {"internalBuildState": "IN_BETA_TESTING", "externalBuildState": "EXPIRED"}
    )
    build = resource("builds", "b", {"version": "7", "usesNonExemptEncryption": answer}, buildBetaDetail="d")
    query = {"include": "preReleaseVersion,buildBetaDetail"}
    api.expect("GET", "/v1/builds/b", query=query, reply=document(build, included=[detail]))


def refuse_answer(api: FakeApi) -> None:
    body = {"data": {"type": "builds", "id": "b", "attributes": {"usesNonExemptEncryption": False}}}
    api.expect("PATCH", "/v1/builds/b", json=body, reply=error(409, "STATE_ERROR.ENTITY_STATE_INVALID"))


def test_a_409_to_an_answer_that_is_there_by_now_is_success(fake_api: FakeApi) -> None:
    """NOTES: a PATCH of a value that is set already is answered 409; equality is success."""
    answered(fake_api, None)
    refuse_answer(fake_api)
    answered(fake_api, False)
    assert Builds(fake_api.client()).comply("b", uses_non_exempt_encryption=False).uses_non_exempt_encryption is False


def test_a_409_to_an_answer_that_is_not_there_is_an_error(fake_api: FakeApi) -> None:
    answered(fake_api, None)
    refuse_answer(fake_api)
    answered(fake_api, None)
    with pytest.raises(Conflict):
        Builds(fake_api.client()).comply("b", uses_non_exempt_encryption=False)


def test_a_409_because_somebody_has_answered_otherwise_is_named(fake_api: FakeApi) -> None:
    answered(fake_api, None)
    refuse_answer(fake_api)
    answered(fake_api, True)
    with pytest.raises(NotReady, match="was answered to use non-exempt encryption already"):
        Builds(fake_api.client()).comply("b", uses_non_exempt_encryption=False)


# -- a declaration that exists -----------------------------------------------------------------


@pytest.mark.parametrize("by", ["id", "code"])
def test_a_declaration_is_attached_by_id_or_code_once(sandbox: Sandbox, by: str) -> None:
    steps = Steps()
    asc = sandbox.client(plugins=[steps])
    made = declaration(sandbox)
    wanted = made if by == "id" else "C0DE"
    id = build_with(sandbox, "21")
    assert Builds(asc).comply(id, declaration=wanted).internal_state == "IN_BETA_TESTING"
    assert sandbox.get("builds", id)["appEncryptionDeclaration"] == made
    Builds(asc).comply(id, declaration=wanted)
    assert sent(sandbox) == ["builds_appEncryptionDeclaration_updateToOneRelationship"]
    assert [(step.name, step.status, step.detail) for step in steps.seen] == [
        ("export compliance is answered", "changed", "declaration C0DE"),
        ("export compliance is answered", "unchanged", "declaration C0DE"),
    ]


def test_a_build_whose_declaration_is_looked_at_is_returned_as_in_review(sandbox: Sandbox, asc: Client) -> None:
    declaration(sandbox, "IN_REVIEW")
    build = Builds(asc).comply(build_with(sandbox, "21"), declaration="C0DE")
    assert (build.internal_state, build.stage.name) == ("IN_EXPORT_COMPLIANCE_REVIEW", "in compliance review")


@pytest.mark.parametrize("landed", [False, True])
def test_an_attachment_that_is_killed_is_finished_by_the_next_run(sandbox: Sandbox, landed: bool) -> None:
    declaration(sandbox)
    id = build_with(sandbox, "21")
    with pytest.raises(KeyboardInterrupt):
        Builds(sandbox.client(plugins=[Kill(0, landed=landed)])).comply(id, declaration="C0DE")
    Builds(sandbox.client()).comply(id, declaration="C0DE")
    assert len(sandbox.mutations) == 1


@pytest.mark.parametrize("state", ["REJECTED", "INVALID", "EXPIRED"])
def test_a_declaration_that_answers_for_nothing_is_refused(sandbox: Sandbox, asc: Client, state: str) -> None:
    declaration(sandbox, state)
    with pytest.raises(NotReady, match=f"C0DE is {state}, so it answers for no build; `asckit builds declare`"):
        Builds(asc).comply(build_with(sandbox, "21"), declaration="C0DE")
    assert sandbox.mutations == []


def test_an_unknown_declaration_is_an_error_that_lists_those_there_are(sandbox: Sandbox, asc: Client) -> None:
    with pytest.raises(NoMatch, match="it has none; `asckit builds declare` makes one"):
        Builds(asc).comply(build_with(sandbox, "21"), declaration="C0DA")
    declaration(sandbox)
    with pytest.raises(NoMatch, match="there is C0DE") as caught:
        Builds(asc).comply(build_with(sandbox, "21"), declaration="C0DA")
    assert caught.value.candidates == ("C0DE",)


def test_a_build_that_has_another_answer_takes_no_declaration(sandbox: Sandbox, asc: Client) -> None:
    declaration(sandbox)
    declaration(sandbox, code="0THER")
    with pytest.raises(NotReady, match="answered to use no non-exempt encryption already"):
        Builds(asc).comply(build_with(sandbox, "41"), declaration="C0DE")
    Builds(asc).comply(build_with(sandbox, "21"), declaration="C0DE")
    with pytest.raises(NotReady, match="is answered for by the declaration C0DE already"):
        Builds(asc).comply(build_with(sandbox, "21"), declaration="0THER")
    assert len(sandbox.mutations) == 1


# -- declaring ---------------------------------------------------------------------------------


def test_a_declaration_is_made_once(sandbox: Sandbox, asc: Client) -> None:
    made = Builds(asc).declare(APP, **ANSWERS)
    assert made.attributes.app_encryption_declaration_state == "IN_REVIEW"
    assert Builds(asc).declare(APP, **ANSWERS).id == made.id
    assert sent(sandbox) == ["appEncryptionDeclarations_createInstance"]
    Builds(asc).declare(APP, **{**ANSWERS, "available_on_french_store": False})
    assert len(sandbox.mutations) == 2


def test_a_declaration_that_was_rejected_is_made_anew(sandbox: Sandbox, asc: Client) -> None:
    old = declaration(
        sandbox, "REJECTED", appDescription=ANSWERS["app_description"], containsProprietaryCryptography=True,
        containsThirdPartyCryptography=False, availableOnFrenchStore=True,
    )  # fmt: skip
    assert Builds(asc).declare(APP, **ANSWERS).id != old


@pytest.mark.parametrize("landed", [False, True])
def test_declaring_that_is_killed_is_finished_by_the_next_run(sandbox: Sandbox, landed: bool) -> None:
    with pytest.raises(KeyboardInterrupt):
        Builds(sandbox.client(plugins=[Kill(0, landed=landed)])).declare(APP, **ANSWERS)
    Builds(sandbox.client()).declare(APP, **ANSWERS)
    assert len(sandbox.ids("appEncryptionDeclarations")) == 1


def test_declaring_and_complying_are_planned(sandbox: Sandbox, asc: Client) -> None:
    with asc.plan() as plan:
        Builds(asc).declare(APP, **ANSWERS)
        Builds(asc).comply(build_with(sandbox, "21"), uses_non_exempt_encryption=False)
    assert [step.operation for step in plan.changes] == [
        "appEncryptionDeclarations_createInstance",
        "builds_updateInstance",
    ]
    assert sandbox.mutations == []


# -- documents ---------------------------------------------------------------------------------


class Office:
    """Apple's side of a declaration's document, behind a `FakeApi`: it keeps what is sent, part by part."""

    STORE = "https://storage.example"

    def __init__(self, api: FakeApi, *, absent: int = 404, verdict: str = "COMPLETE") -> None:
        self.api = api
        self.absent = absent
        self.verdict = verdict
        self.document: dict[str, Any] | None = None
        self.parts: dict[int, bytes] = {}
        self.changes: list[str] = []
        declared = {
            "appDescription": ANSWERS["app_description"], "containsProprietaryCryptography": True,
            "containsThirdPartyCryptography": False, "availableOnFrenchStore": True, "codeValue": "C0DE",
            "appEncryptionDeclarationState": "CREATED",
        }  # fmt: skip
        made = resource("appEncryptionDeclarations", "e", declared)
        api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})), times=None)
        api.expect("GET", "/v1/appEncryptionDeclarations", query={"filter[app]": "1", "limit": "200"},
                   reply=page([made]), times=None)  # fmt: skip
        api.expect("GET", "/v1/appEncryptionDeclarations/e", reply=document(made), times=None)
        api.expect(
            "GET", "/v1/appEncryptionDeclarations/e/appEncryptionDeclarationDocument", reply=self.show, times=None
        )
        api.expect("POST", "/v1/appEncryptionDeclarationDocuments", json=_any(), reply=self.reserve, times=None)
        api.expect("PATCH", "/v1/appEncryptionDeclarationDocuments/x", json=_any(), reply=self.commit, times=None)
        api.expect("GET", "/v1/appEncryptionDeclarationDocuments/x", reply=self.show, times=None)
        api.expect("PUT", "/part/{offset}", query=_any(), json=_any(), reply=self.take, times=None)

    def show(self, _request: httpx.Request) -> httpx.Response:
        if self.document is None:
            return httpx.Response(self.absent, json=error(404, "NOT_FOUND") if self.absent == 404 else {"data": None})
        state = self.document["assetDeliveryState"]
        if state["state"] == "UPLOAD_COMPLETE":  # Apple takes a look or two to take it in
            self.document["assetDeliveryState"] = {
                "state": self.verdict, "errors": [{"code": "BAD", "description": "It is no PDF."}]
            }  # fmt: skip
        return httpx.Response(
            200, json=document(resource("appEncryptionDeclarationDocuments", "x", dict(self.document)))
        )

    def reserve(self, request: httpx.Request) -> httpx.Response:
        assert self.document is None, "a declaration has one document"
        self.changes.append("reserve")
        given = json.loads(request.content)["data"]["attributes"]
        size, half = given["fileSize"], given["fileSize"] // 2
        operations = [
            {"method": "PUT", "url": f"{self.STORE}/part/{offset}?signature=s", "offset": offset, "length": length,
             "requestHeaders": [{"name": "Content-Type", "value": "application/pdf"}]}
            for offset, length in ((0, half), (half, size - half))
        ]  # fmt: skip
        self.document = {**given, "uploadOperations": operations, "assetDeliveryState": {"state": "AWAITING_UPLOAD"}}
        return httpx.Response(201, json=document(resource("appEncryptionDeclarationDocuments", "x", self.document)))

    def take(self, request: httpx.Request) -> httpx.Response:
        assert request.headers["content-type"] == "application/pdf"
        assert "authorization" not in request.headers
        self.changes.append("part")
        self.parts[int(request.url.path.rpartition("/")[2])] = request.content
        return httpx.Response(200)

    def commit(self, request: httpx.Request) -> httpx.Response:
        assert self.document is not None
        self.changes.append("commit")
        given = json.loads(request.content)["data"]["attributes"]
        sent = b"".join(self.parts[offset] for offset in sorted(self.parts))
        assert given == {"uploaded": True, "sourceFileChecksum": hashlib.md5(sent).hexdigest()}
        self.document |= {"sourceFileChecksum": given["sourceFileChecksum"],
                          "assetDeliveryState": {"state": "UPLOAD_COMPLETE"}}  # fmt: skip
        return httpx.Response(200, json=document(resource("appEncryptionDeclarationDocuments", "x", self.document)))


def _any() -> Any:
    from unittest.mock import ANY

    return ANY


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    path = tmp_path / "encryption.pdf"
    path.write_bytes(b"%PDF-1.7 what it encrypts")
    return path


@pytest.mark.parametrize("absent", [404, 200])
def test_a_document_is_reserved_sent_in_parts_and_committed_once(fake_api: FakeApi, papers: Path, absent: int) -> None:
    """NOTES: a to-one with nothing there is 404, or 200 with null."""
    steps = Steps()
    office = Office(fake_api, absent=absent)
    builds = Builds(fake_api.client(plugins=[steps]))
    assert builds.declare("1", **ANSWERS, document=papers).id == "e"
    assert office.changes == ["reserve", "part", "part", "commit"]
    assert b"".join(office.parts[offset] for offset in sorted(office.parts)) == papers.read_bytes()
    builds.declare("1", **ANSWERS, document=papers)
    assert len(office.changes) == 4
    assert [step.status for step in steps.seen if step.name == "the declaration has its document"] == [
        "changed",
        "unchanged",
    ]


def test_the_asynchronous_client_sends_the_same(fake_api: FakeApi, papers: Path) -> None:
    async def run() -> None:
        async with fake_api.async_client() as asc:
            await Builds(asc).declare("1", **ANSWERS, document=str(papers))

    office = Office(fake_api)
    asyncio.run(run())
    assert office.changes == ["reserve", "part", "part", "commit"]


@pytest.mark.parametrize("killed_at", range(2))
@pytest.mark.parametrize("landed", [False, True])
def test_a_document_that_is_killed_underway_is_finished_by_the_next_run(
    fake_api: FakeApi, papers: Path, killed_at: int, landed: bool
) -> None:
    office = Office(fake_api)
    with pytest.raises(KeyboardInterrupt):
        Builds(fake_api.client(plugins=[Kill(killed_at, landed=landed)])).declare("1", **ANSWERS, document=papers)
    Builds(fake_api.client()).declare("1", **ANSWERS, document=papers)
    assert office.changes.count("reserve") == office.changes.count("commit") == 1
    assert office.document
    assert office.document["assetDeliveryState"]["state"] == "COMPLETE"


def test_a_part_that_is_killed_is_sent_by_the_next_run(
    fake_api: FakeApi, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(fake_api)
    take, taken = office.take, []

    def once(request: httpx.Request) -> httpx.Response:
        taken.append(request)
        if len(taken) == 2:
            raise KeyboardInterrupt
        return take(request)

    fake_api.expected[-1].answer = once
    with pytest.raises(KeyboardInterrupt):
        Builds(fake_api.client()).declare("1", **ANSWERS, document=papers)
    Builds(fake_api.client()).declare("1", **ANSWERS, document=papers)
    assert office.changes == ["reserve", "part", "part", "part", "commit"]


def test_a_document_that_apple_refuses_is_an_error_with_its_reasons(fake_api: FakeApi, papers: Path) -> None:
    Office(fake_api, verdict="FAILED")
    with pytest.raises(NotReady, match=r"Apple refused encryption\.pdf: BAD: It is no PDF\."):
        Builds(fake_api.client()).declare("1", **ANSWERS, document=papers)


def test_another_document_is_not_overwritten(fake_api: FakeApi, papers: Path) -> None:
    office = Office(fake_api)
    Builds(fake_api.client()).declare("1", **ANSWERS, document=papers)
    papers.write_bytes(b"%PDF-1.7 something else")
    with pytest.raises(NotReady, match=r"has the document encryption\.pdf already, which is not what is in"):
        Builds(fake_api.client()).declare("1", **ANSWERS, document=papers)
    assert len(office.changes) == 4


def test_a_document_that_cannot_be_read_is_refused_before_anything_is_sent(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    for name, says in [("none.pdf", "cannot be read: No such file"), ("empty.pdf", "is empty")]:
        with pytest.raises(ConfigurationError, match=says):
            Builds(sandbox.client()).declare(APP, **ANSWERS, document=tmp_path / name)
    assert sandbox.requests == []


def test_a_plan_ends_where_a_document_would_be_sent(fake_api: FakeApi, papers: Path) -> None:
    Office(fake_api)
    asc = fake_api.client()
    with asc.plan() as plan:
        Builds(asc).declare("1", **ANSWERS, document=papers)
    assert [step.operation for step in plan.changes] == ["appEncryptionDeclarationDocuments_createInstance"]
    assert plan.stopped == "Apple to say where encryption.pdf is to be sent"


def test_an_answer_whose_outcome_is_unknown_is_not_taken_for_given(sandbox: Sandbox) -> None:
    asc = sandbox.client(settings={"retry": {"attempts": 1}})
    id = build_with(sandbox, "21")
    sandbox.fail_next("builds_updateInstance", status=503, landed=True)
    with pytest.raises(OutcomeUnknown):
        Builds(asc).comply(id, uses_non_exempt_encryption=False)
    assert Builds(asc).comply(id, uses_non_exempt_encryption=False).uses_non_exempt_encryption is False
    assert len(sandbox.mutations) == 1


def test_the_asynchronous_client_complies_the_same(sandbox: Sandbox) -> None:
    async def run() -> list[str | None]:
        async with sandbox.async_client() as asc:
            builds = Builds(asc)
            first = await builds.comply(build_with(sandbox, "21"), uses_non_exempt_encryption=False)
            (watch,) = sandbox.ids("apps", bundleId="com.example.aurora.watch")
            other = await builds.get(watch)
            made = await builds.declare(watch, **{**ANSWERS, "contains_proprietary_cryptography": False})
            second = await builds.comply(other.id, declaration=made.id)
            return [first.internal_state, second.internal_state]

    assert asyncio.run(run()) == ["IN_BETA_TESTING", "READY_FOR_BETA_TESTING"]
    assert len(sandbox.mutations) == 3
