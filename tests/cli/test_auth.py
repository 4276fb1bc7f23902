"""`asckit auth check` and `asckit --profile`, against a served sandbox."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path
from typing import Any

import attrs
import pytest

from asckit import profiles
from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock
from asckit_plugins.sandbox.auth import Key

from .conftest import Command

ISSUER = "5a4d0b0c-0000-4000-8000-5a4db0c50000"


def checked(asckit: Command, *options: str) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(asckit(*options, "auth", "check", "--json").out)
    return report


def facts(out: str) -> dict[str, str]:
    return {line.split()[0]: line.partition(" ")[2].strip() for line in out.partition("\n\n")[2].splitlines()}


def test_the_key_is_shown_with_its_source_and_what_apple_says(served: Sandbox, asckit: Command) -> None:
    result = asckit("auth", "check")
    assert (result.code, result.err) == (0, "")
    told = facts(result.out)
    assert told["key"] == f"SANDBOXKEY, a key of the team with issuer id {ISSUER}"
    assert told["from"].endswith("AuthKey_SANDBOXKEY.p8 (ASC_PRIVATE_KEY_PATH)")
    assert told["address"] == f"{os.environ['ASC_BASE_URL']} (ASC_BASE_URL)"
    assert told["token"].startswith("lasts 19 min, renewed after 15 min, this one until ")
    assert told["clock"] == "in step with the server's"
    assert told["call"].startswith("GET /v1/apps: 200, request id ")
    assert told["quota"] == "3599 of 3600 left"
    assert [(request.method, request.path) for request in served.requests] == [("GET", "/v1/apps")]


@pytest.mark.usefixtures("served")
def test_the_report_is_json_for_programs(asckit: Command) -> None:
    report = checked(asckit)
    assert (report["ok"], report["kind"], report["status"], report["clock_skew"]) == (True, "team", 200, 0)
    assert [source["state"] for source in report["sources"]] == ["empty", "used", "empty", "empty"]
    assert (report["quota_remaining"], report["quota_limit"], report["error"]) == (3599, 3600, None)


def test_nothing_secret_is_shown(served: Sandbox, asckit: Command) -> None:
    shown = "".join(part for options in ([], ["--json"]) for part in asckit("auth", "check", *options)[1:])
    assert not [line for line in served.private_key.splitlines() if line in shown]
    assert "eyJ" not in shown


@pytest.mark.usefixtures("served")
def test_offline_no_call_is_made(served: Sandbox, asckit: Command) -> None:
    report = json.loads(asckit("auth", "check", "--offline", "--json").out)
    assert (report["ok"], report["call"], served.requests) == (True, None, [])


class Skewed(AcceleratedClock):
    """A server's clock that is wrong."""

    def __init__(self, ahead: float) -> None:
        super().__init__(200)
        self._ahead = ahead

    def wall(self) -> float:
        return super().wall() + self._ahead


@pytest.mark.parametrize(("ahead", "said"), [(3600.0, "behind"), (-3600.0, "ahead of")])
def test_a_clock_that_is_wrong_is_measured_and_made_up_for(
    ahead: float, said: str, served: Sandbox, asckit: Command, caplog: pytest.LogCaptureFixture
) -> None:
    served.clock = Skewed(ahead)
    result = asckit("auth", "check")
    assert result.code == 0, result.err
    skew = int(facts(result.out)["clock"].split()[0])
    assert abs(skew - 3600) <= 3
    assert f"s {said} the server's; tokens are corrected for it" in facts(result.out)["clock"]
    assert abs(checked(asckit)["clock_skew"] - ahead) <= 3
    assert "clock and Apple's differ" in caplog.text
    assert [request.status for request in served.requests[:2]] == [401, 200]


def test_an_individual_key_is_called_so(served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    served.endpoint.key = Key(issuer_id=None)
    monkeypatch.delenv("ASC_ISSUER_ID")
    result = asckit("auth", "check")
    assert (result.code, facts(result.out)["key"]) == (0, "SANDBOXKEY, an individual key")
    assert checked(asckit)["kind"] == "individual"


REFUSED = {
    401: (3, "NOT_AUTHORIZED", "Apple does not know this key"),
    403: (3, "FORBIDDEN_ERROR", "role"),
    429: (1, "429", "used up"),
    503: (1, "", "Apple failed"),
}


@pytest.mark.parametrize("status", REFUSED)
def test_a_refusal_is_explained(status: int, served: Sandbox, asckit: Command) -> None:
    code, apples, advice = REFUSED[status]
    served.fail_next(status=status, times=9)
    result = asckit("auth", "check")
    assert result.code == code
    assert facts(result.out)["call"].startswith(f"GET /v1/apps: {status}")
    assert advice in facts(result.out)["advice"]
    assert apples in result.err
    served.fail_next(status=status, times=9)
    report = checked(asckit)
    assert (report["ok"], report["status"]) == (False, status)
    assert apples in report["error"]
    assert advice in report["advice"]


def test_a_key_of_another_team_is_refused(served: Sandbox, asckit: Command) -> None:
    served.endpoint.key = attrs.evolve(served.key, issuer_id="somebody else")
    result = asckit("auth", "check")
    assert (result.code, facts(result.out)["call"][:17]) == (3, "GET /v1/apps: 401")
    assert "issuer" in result.err


@pytest.mark.usefixtures("served")
def test_an_address_where_nobody_answers(asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("ASC_BASE_URL", f"http://127.0.0.1:{taken.getsockname()[1]}")
        result = asckit("auth", "check")
        report = checked(asckit)
    assert (result.code, facts(result.out)["call"]) == (7, "GET /v1/apps: no answer")
    assert "the network" in facts(result.out)["advice"]
    assert (report["ok"], report["status"], report["clock_skew"]) == (False, None, None)
    assert "ConnectError" in report["error"]


def test_without_a_key_every_place_is_named(asckit: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = asckit("auth", "check")
    assert result.code == 3
    assert "ASC_PRIVATE_KEY_PATH" in result.out
    assert "names no App Store Connect key; set ASC_KEY_ID" in result.err
    report = checked(asckit)
    assert (report["ok"], report["key_id"], {source["state"] for source in report["sources"]}) == (
        False,
        None,
        {"empty"},
    )


def test_a_key_that_cannot_sign_is_found_before_any_call(
    served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASC_PRIVATE_KEY", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")
    result = asckit("auth", "check")
    assert (result.code, served.requests) == (3, [])
    assert "damaged or cut off" in result.err
    assert facts(result.out)["from"] == "the environment variable ASC_PRIVATE_KEY"


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
@pytest.mark.usefixtures("served")
def test_a_key_file_that_others_can_read_is_a_warning(asckit: Command) -> None:
    path = Path(os.environ["ASC_PRIVATE_KEY_PATH"])
    path.chmod(0o644)
    result = asckit("auth", "check")
    assert result.code == 0
    assert (
        facts(result.out)["warning"]
        == f"The key file {path} can be read by other users of this computer; run: chmod 600 {path}"
    )


@pytest.fixture
def config(served: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile file with a profile that works, while the environment names a key that does not."""
    path = tmp_path / "config.toml"
    path.write_text(
        f"""
        [profiles.sandbox]
        issuer_id = "{served.issuer_id}"
        private_key_path = "AuthKey_SANDBOXKEY.p8"
        base_url = "{os.environ["ASC_BASE_URL"]}"

        [profiles.sandbox.retry]
        attempts = 1
        """
    )
    monkeypatch.setenv("ASCKIT_CONFIG", str(path))
    monkeypatch.delenv("ASC_BASE_URL")
    monkeypatch.delenv("ASC_PRIVATE_KEY_PATH")
    monkeypatch.setenv("ASC_KEY_ID", "NOWHERE")
    monkeypatch.chdir(tmp_path)
    return path


def test_a_profile_is_chosen_for_a_command(config: Path, served: Sandbox, asckit: Command) -> None:
    assert asckit("builds", "list", "--app", "com.example.aurora").code == 3
    result = asckit("--profile", "sandbox", "builds", "list", "--app", "com.example.aurora")
    assert (result.code, result.out.splitlines()[0].split()[0]) == (0, "version")
    assert profiles.chosen.get() is None
    report = checked(asckit, "--profile", "sandbox")
    assert report["key_from"].endswith(f"(profile 'sandbox' in {config})")
    assert (report["base_url_from"], report["profile"]) == (f"profile 'sandbox' in {config}",) * 2
    assert report["sources"][0] == {
        "name": f"profile 'sandbox' in {config}",
        "state": "used",
        "why": "named by an argument",
    }


def test_the_settings_of_a_profile_take_part(config: Path, served: Sandbox, asckit: Command) -> None:
    served.fail_next(status=503, times=1)
    assert asckit("--profile", "sandbox", "builds", "list", "--app", "com.example.aurora").code == 1


@pytest.mark.usefixtures("served")
def test_a_profile_that_is_not_there(config: Path, asckit: Command) -> None:
    for command in (("auth", "check"), ("builds", "list", "--app", "x")):
        result = asckit("--profile", "sandbax", *command)
        assert (result.code, result.out) == (3, "")
        assert f"There is no profile 'sandbax' in {config}; did you mean 'sandbox'" in result.err
    assert json.loads(asckit("--profile", "sandbax", "auth", "check", "--json").out)["ok"] is False
