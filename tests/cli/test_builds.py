"""`asckit builds` against a served sandbox: what it shows, asks, refuses and sends."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest

from asckit import Client
from asckit.testing import FakeApi, Sandbox, document, error, page, resource
from asckit_plugins.builds.drawing import diagram
from asckit_plugins.builds.life import STAGES

from .conftest import Command

APP = "com.example.aurora"


class Terminal(io.StringIO):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


def rows(out: str) -> list[list[str]]:
    return [line.split() for line in out.splitlines()]


# -- show, list, life --------------------------------------------------------------------------


@pytest.mark.usefixtures("served")
def test_show_says_where_a_build_is_and_what_comes_next(asckit: Command) -> None:
    result = asckit("builds", "show", APP, "21", "--no-metrics")
    assert result.code == 0, result.err
    assert "missing compliance: whether it uses non-exempt encryption was not answered" in result.out
    assert f'`asckit builds comply {APP} "1.2 (21)"` answers it' in result.out
    assert ["compliance", "unanswered"] in rows(result.out)
    assert ["Core", "Team", "yes"] in rows(result.out)


@pytest.mark.usefixtures("served")
def test_show_prints_json_for_programs(asckit: Command) -> None:
    made = json.loads(asckit("builds", "show", APP, "--version", "1.1", "--no-metrics", "--json").out)
    assert (made["build"]["number"], made["beta_review"]["attributes"]["betaReviewState"]) == ("12", "APPROVED")
    assert made["requests"] == 1


@pytest.mark.usefixtures("served")
def test_show_takes_an_expired_build_for_the_latest_where_that_is_asked_for(asckit: Command) -> None:
    command = ("builds", "show", APP, "--version", "1.0", "--no-metrics")
    assert asckit(*command).code == 4
    result = asckit(*command, "--with-expired")
    assert (result.code, "expired: nobody can install it any more" in result.out) == (0, True)


def test_show_prints_all_kinds_of_things(fake_api: FakeApi, asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(Client, "from_env", fake_api.client)
    build = resource("builds", "b", {"version": "7", "processingState": "VALID"}, icons=["i"], buildBundles=["n"],
                     individualTesters=["t"], appStoreVersion="v", appEncryptionDeclaration="e")  # fmt: skip
    related = [
        resource("buildIcons", "i", {"iconType": "APP_STORE", "iconAsset": {"templateUrl": "https://a/{w}.{f}"}}),
        resource("buildBundles", "n", {"bundleId": "com.example.a", "requiredCapabilities": ["metal"]}),
        resource("betaTesters", "t", {"email": "ada@example.com"}),
        resource("appStoreVersions", "v", {"versionString": "2.0", "appVersionState": "IN_REVIEW"}),
        resource("appEncryptionDeclarations", "e", {"codeValue": "C0DE", "appEncryptionDeclarationState": "APPROVED"}),
    ]
    fake_api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    fake_api.expect("GET", "/v1/builds", query=ANY, reply=page([build]))
    fake_api.expect("GET", "/v1/builds/b", query=ANY, reply=document(build, included=related))
    size = resource("buildBundleFileSizes", "s", {"downloadBytes": 51_240_000, "installBytes": 90_000_000})
    fake_api.expect("GET", "/v1/buildBundles/n/buildBundleFileSizes", query=ANY, reply=page([size]))
    usage = {"data": [{"dataPoints": [{"values": {"installCount": 7}}, {"values": {"crashCount": 2}}]}], "links": {}}
    fake_api.expect("GET", "/v1/builds/b/metrics/betaBuildUsages", query=ANY, reply=usage)
    hang = resource("diagnosticSignatures", "d", {"diagnosticType": "HANGS", "weight": 61.5, "signature": "main"})
    fake_api.expect("GET", "/v1/builds/b/diagnosticSignatures", query=ANY, reply=page([hang]))
    fake_api.expect("GET", "/v1/builds/b/perfPowerMetrics", reply=error(403, "FORBIDDEN_ERROR", "Not this role."))
    shown = rows(asckit("builds", "show", "1").out)
    for row in (
        ["App", "Store", "version", "2.0,", "IN_REVIEW"],
        ["compliance", "declaration", "C0DE,", "APPROVED"],
        ["ada@example.com", "–"],
        ["com.example.a", "–", "metal", "51.2", "MB", "90.0", "MB"],
        ["APP_STORE", "https://a/1024.png"],
        ["7", "0", "2", "0", "0"],
        ["HANGS", "61.5", "main"],
        ["performance", "403", "FORBIDDEN_ERROR:", "Not", "this", "role."],
    ):
        assert row in shown


@pytest.mark.usefixtures("served")
def test_builds_are_listed_by_state_and_age(asckit: Command) -> None:
    state, ages = ("--state", "external:READY_FOR_BETA_SUBMISSION"), ("--newer-than", "30d", "--older-than", "12h")
    found = asckit("builds", "list", "--app", APP, *state, *ages)
    assert [row[:2] for row in rows(found.out)[1:]] == [["2.0", "41"], ["2.0", "40"], ["1.2", "20"]]
    assert asckit("builds", "list", "--app", APP, "--older-than", "soon").code == 2
    wrong = asckit("builds", "list", "--app", APP, "--state", "IN_BETA_TESTING")
    assert (wrong.code, "external:IN_BETA_TESTING" in wrong.err) == (4, True)


def test_the_life_of_a_build_is_shown_without_a_key(asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    listed = asckit("builds", "life")
    assert listed.code == 0
    assert all(stage.name in listed.out for stage in STAGES)
    assert asckit("builds", "life", "--diagram").out == diagram() + "\n"
    stages = json.loads(asckit("builds", "life", "--json").out)
    assert [each["name"] for each in stages] == [each.name for each in STAGES]


# -- wait, next-number -------------------------------------------------------------------------


def test_wait_waits_for_a_build_that_is_not_visible_yet(served: Sandbox, asckit: Command) -> None:
    served.upload_build(app=APP, version="3.0", build="7", invisible_seconds=100, processing_seconds=20)
    result = asckit("builds", "wait", APP, "3.0 (7)", "--every", "0.1", "--json")
    assert (result.code, json.loads(result.out)["number"]) == (0, "7"), result.err
    assert "… build 3.0 (7) is processed: not visible yet" in result.err


def test_wait_takes_no_older_build(served: Sandbox, asckit: Command) -> None:
    result = asckit("builds", "wait", APP, "--since", "42", "--timeout", "0.3", "--every", "0.1")
    assert (result.code, "build latest (after build 42)" in result.err) == (5, True)
    assert asckit("builds", "wait", APP, "--since", "yesterday").code == 4
    assert served.mutations == []


def test_wait_says_why_a_build_never_gets_there(served: Sandbox, asckit: Command) -> None:
    result = asckit("builds", "wait", APP, "11")
    assert (result.code, "build 1.1 (11) is INVALID" in result.err) == (4, True)
    assert f"`asckit builds next-number {APP}`" in result.err
    assert asckit("builds", "wait", APP, "41", "--until", "nowhere").code == 4


@pytest.mark.parametrize(("options", "out"), [((), "8\n"), (("--json",), '{\n  "number": "8"\n}\n')])
def test_next_number_prints_just_the_number(
    fake_api: FakeApi, asckit: Command, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], out: str
) -> None:
    monkeypatch.setattr(Client, "from_env", fake_api.client)
    fake_api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    fake_api.expect("GET", "/v1/builds", query=ANY, reply=page([resource("builds", "b", {"version": "6"})]))
    upload: dict[str, Any] = {"cfBundleVersion": "7", "state": {"state": "AWAITING_UPLOAD"}}
    fake_api.expect("GET", "/v1/apps/1/buildUploads", query=ANY, reply=page([resource("buildUploads", "u", upload)]))
    assert asckit("builds", "next-number", "1", *options) == (0, out, "")


# -- comply, declare ---------------------------------------------------------------------------


def test_comply_answers_once_and_says_what_comes_next(served: Sandbox, asckit: Command) -> None:
    command = ("builds", "comply", APP, "21", "--no-uses-non-exempt-encryption", "--every", "0.1")
    first = asckit(*command)
    assert first.code == 0, first.err
    assert "✓ export compliance is answered: no non-exempt encryption" in first.err
    assert first.out.startswith(
        "1.2 (21): ready to submit; to reach external testers, submit it: `asckit testflight submit"
    )
    assert "= export compliance is answered" in asckit(*command).err
    assert len(served.mutations) == 1


@pytest.mark.parametrize("given", [(), ("--uses-non-exempt-encryption", "--declaration", "C0DE")])
def test_comply_never_answers_by_itself(served: Sandbox, asckit: Command, given: tuple[str, ...]) -> None:
    result = asckit("builds", "comply", APP, "21", *given)
    assert (result.code, served.requests) == (2, [])
    assert "asckit never answers export compliance for you" in " ".join(result.err.split())


def test_a_declaration_is_made_and_attached(served: Sandbox, asckit: Command) -> None:
    answers = ("--description", "Notes.", "--no-proprietary", "--no-third-party", "--french-store")
    assert asckit("builds", "declare", APP, "--description", "Notes.").code == 2
    made = asckit("builds", "declare", APP, *answers)
    assert (made.code, made.out) == (0, served.ids("appEncryptionDeclarations")[0] + "\n"), made.err
    result = asckit("builds", "comply", APP, "21", "--declaration", made.out.strip(), "--every", "0.1")
    assert result.code == 0, result.err
    assert asckit("builds", "declare", APP, *answers).out == made.out
    assert len(served.mutations) == 2


def test_comply_and_declare_are_planned(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    shown = asckit("builds", "comply", APP, "21", "--no-uses-non-exempt-encryption", "--plan-out", str(plan))
    assert "~ 1. update builds 21" in shown.out
    answers = ("--description", "Notes.", "--proprietary", "--no-third-party", "--french-store")
    assert "+ 1. create appEncryptionDeclarations" in asckit("builds", "declare", APP, *answers, "--plan").out
    assert served.mutations == []
    assert asckit("plan", "apply", str(plan)).code == 0
    assert [request.operation for request in served.mutations] == ["builds_updateInstance"]


# -- expire ------------------------------------------------------------------------------------


def test_expire_lists_what_goes_and_what_stays_before_it_asks(
    served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    result = asckit("builds", "expire", APP, "--keep-latest", "1", "--older-than", "10d")
    listed = [row[:3] for row in rows(result.out)]
    assert listed[1:4] == [["expire", "1.2", "20"], ["expire", "1.1", "10"], ["keep", "2.0", "42"]]
    assert "is number 2 of 2 of its version, and is 20 days old" in result.out
    assert "Expire 2 builds? This cannot be undone" in result.err
    assert (result.code, result.out.splitlines()[-1], served.mutations) == (0, "nothing was expired", [])


def test_expire_does_what_somebody_agreed_to(served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    result = asckit("builds", "expire", APP, "2.0 (40)")
    assert (result.code, result.out.splitlines()[-1]) == (0, "1 expired"), result.err
    assert [request.body["data"]["attributes"] for request in served.mutations] == [{"expired": True}]


def test_expire_refuses_where_there_is_nobody_to_ask(served: Sandbox, asckit: Command) -> None:
    result = asckit("builds", "expire", APP, "2.0 (40)")
    assert (result.code, served.mutations) == (2, [])
    assert rows(result.out)[1][:3] == ["expire", "2.0", "40"]
    assert "add --yes" in result.err


def test_expire_needs_no_answer_with_yes(served: Sandbox, asckit: Command) -> None:
    command = ("builds", "expire", APP, "--keep-latest", "1", "--version", "1.1", "--yes")
    first = asckit(*command)
    assert first.out.splitlines()[-1] == "1 expired"
    assert "✓ build 1.1 (10) is expired: it is number 2 of 2 of its version" in first.err
    assert asckit(*command).out.splitlines()[-1] == "nothing was expired"
    assert len(served.mutations) == 1


def test_expire_prints_json_and_lists_on_standard_error(served: Sandbox, asckit: Command) -> None:
    result = asckit("builds", "expire", APP, "2.0 (40)", "--yes", "--json")
    made = json.loads(result.out)
    assert [(verdict["expires"], verdict["build"]["number"]) for verdict in made["verdicts"]] == [(True, "40")]
    assert [step["status"] for step in made["steps"]] == ["changed"]
    assert result.err.startswith("expire 2.0 (40) on IOS: was named\n")


def test_expire_is_planned(served: Sandbox, asckit: Command) -> None:
    result = asckit("builds", "expire", APP, "--keep-latest", "1", "--version", "1.1", "--plan")
    assert rows(result.out)[1][:3] == ["expire", "1.1", "10"]
    assert "expired: false → true" in result.out
    assert json.loads(asckit("builds", "expire", APP, "40", "--plan", "--json").out)["steps"][0]["kind"] == "change"
    assert served.mutations == []


def test_expire_spares_what_is_protected(served: Sandbox, asckit: Command) -> None:
    asckit("testflight", "distribute", APP, "--build", "40", "--submit-for-review", "--every", "0.1")
    before = len(served.mutations)
    result = asckit("builds", "expire", APP, "40", "--yes")
    assert (result.code, "waiting for beta review" in result.err, "--force" in result.err) == (4, True, True)
    assert len(served.mutations) == before
    assert asckit("builds", "expire", APP, "40", "--yes", "--force").code == 0


@pytest.mark.parametrize("given", [(), ("41", "--keep-latest", "1"), ("--older-than", "30")])
def test_expire_needs_a_build_or_a_policy(served: Sandbox, asckit: Command, given: tuple[str, ...]) -> None:
    assert asckit("builds", "expire", APP, *given).code == 2
    assert served.requests == []
