"""The command line against a served sandbox: what it prints, where, and its exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from asckit.testing import Sandbox

from .conftest import Command

APP = "com.example.aurora"


@pytest.mark.usefixtures("served")
def test_builds_are_listed_as_a_table(asckit: Command) -> None:
    result = asckit("builds", "list", "--app", APP, "--version", "1.1")
    lines = result.out.splitlines()
    assert result.code == 0
    assert lines[0].split()[:4] == ["version", "build", "platform", "processing"]
    assert [line.split()[:4] for line in lines[1:]] == [
        ["1.1", "12", "IOS", "VALID"],
        ["1.1", "11", "IOS", "INVALID"],
        ["1.1", "10", "IOS", "VALID"],
    ]


@pytest.mark.usefixtures("served")
def test_builds_are_listed_as_json_for_programs(asckit: Command) -> None:
    result = asckit("builds", "list", "--app", APP, "--expired", "--json")
    assert [(build["version"], build["number"], build["expired"]) for build in json.loads(result.out)] == [
        ("1.0", "2", True),
        ("1.0", "1", True),
    ]


@pytest.mark.usefixtures("served")
def test_an_app_without_such_builds_says_so(asckit: Command) -> None:
    assert asckit("builds", "list", "--app", APP, "--platform", "tv_os").out == f"{APP} has no such builds\n"


def test_distribute_shows_progress_on_standard_error_and_its_result_on_standard_output(
    served: Sandbox, asckit: Command
) -> None:
    command = (
        *("testflight", "distribute", APP, "--group", "QA", "--group", "Public Beta"),
        *("--whats-new", "de-DE=Bitte ausprobieren.", "--submit-for-review", "--every", "0.1"),
    )
    first = asckit(*command)
    assert first.code == 0, first.err
    assert "… build 2.0 (42) is processed: PROCESSING" in first.err
    assert "✓ in group Public Beta: external" in first.err
    assert first.out.startswith("2.0 (42): 4 changed")
    sent = len(served.mutations)
    second = asckit(*command)
    assert second.out.startswith("2.0 (42): nothing was left to do")
    assert "= in group QA: internal" in second.err
    assert len(served.mutations) == sent


@pytest.mark.usefixtures("served")
def test_distribute_prints_json_for_programs(asckit: Command) -> None:
    result = asckit("testflight", "distribute", APP, "--build", "41", "--group", "QA", "--json")
    done = json.loads(result.out)
    assert (done["build"]["number"], done["groups"], done["changed"]) == ("41", ["QA"], ["in group QA"])


def test_notes_come_from_a_file(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("From a file.\n", encoding="utf-8")
    arguments = ("testflight", "distribute", APP, "--build", "41", "--whats-new")
    assert asckit(*arguments, f"fr-FR=@{tmp_path / 'notes.txt'}").code == 0
    (notes,) = served.ids("betaBuildLocalizations", locale="fr-FR")
    assert served.get("betaBuildLocalizations", notes)["whatsNew"] == "From a file."
    missing = asckit(*arguments, "fr-FR=@nowhere.txt")
    assert (missing.code, "cannot read nowhere.txt: No such file or directory" in missing.err) == (2, True)
    assert asckit(*arguments, "Try it").code == 2


def test_what_was_sent_is_shown_from_the_journal(served: Sandbox, asckit: Command) -> None:
    assert asckit("audit", "show").out == "the journal is empty: nothing was sent yet\n"
    asckit("testflight", "distribute", APP, "--build", "41", "--group", "QA", "--whats-new", "fr-FR=Essayez.")
    shown = asckit("audit", "show")
    assert "done 201  POST /v1/betaBuildLocalizations\n" in shown.out
    assert "Essayez." in shown.out
    entries = json.loads(asckit("audit", "show", "--json").out)
    assert [entry["operation"] for entry in entries] == [request.operation for request in served.mutations]
    assert [entry["result"] for entry in entries] == ["succeeded", "succeeded"]


BAD = {
    "an unknown app": (("builds", "list", "--app", "com.example.auroar"), 4, "'com.example.aurora'"),
    "an unknown group": (("testflight", "distribute", APP, "--group", "Publik"), 4, "'Public Beta'"),
    "unanswered compliance": (("testflight", "distribute", APP, "--build", "21"), 4, "--uses-non-exempt-encryption"),
    "no such command": (("build", "list"), 2, "No such command 'build'"),
    "a missing option": (("builds", "list"), 2, "Missing option '--app'"),
    "a wait that takes too long": (("builds", "wait", APP, "--timeout", "0.05", "--every", "0.05"), 5, "Gave up"),
}


@pytest.mark.parametrize(("arguments", "code", "says"), BAD.values(), ids=BAD)
def test_what_goes_wrong_is_one_message_and_an_exit_code(
    served: Sandbox, asckit: Command, arguments: tuple[str, ...], code: int, says: str
) -> None:
    result = asckit(*arguments)
    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert "Traceback" not in result.err
    assert served.mutations == []


def bad_keys(folder: Path) -> dict[str, tuple[dict[str, str], str]]:
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
        return key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()).decode()

    ids = {"ASC_KEY_ID": "KEY", "ASC_ISSUER_ID": "issuer"}
    (folder / "empty.p8").touch(mode=0o600)
    return {
        "no key at all": ({}, "ASC_KEY_ID"),
        "a malformed key": ({**ids, "ASC_PRIVATE_KEY": "-----BEGIN PRIVATE KEY-----\nx"}, "ASC_PRIVATE_KEY"),
        "an RSA key": ({**ids, "ASC_PRIVATE_KEY": pem(rsa.generate_private_key(65537, 2048))}, "RSA"),
        "a key on another curve": (
            {**ids, "ASC_PRIVATE_KEY": pem(ec.generate_private_key(ec.SECP384R1()))},
            "secp384r1",
        ),
        "a file that is not there": ({**ids, "ASC_PRIVATE_KEY_PATH": str(folder / "no.p8")}, "no.p8"),
        "a folder": ({**ids, "ASC_PRIVATE_KEY_PATH": str(folder)}, str(folder)),
        "an empty file": ({**ids, "ASC_PRIVATE_KEY_PATH": str(folder / "empty.p8")}, "empty"),
    }


@pytest.mark.parametrize(
    "name",
    [
        "no key at all",
        "a malformed key",
        "an RSA key",
        "a key on another curve",
        "a file that is not there",
        "a folder",
        "an empty file",
    ],
)
def test_a_bad_key_is_one_sentence_and_exit_code_3(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asckit: Command, name: str
) -> None:
    variables, says = bad_keys(tmp_path)[name]
    for variable in ("ASC_KEY_ID", "ASC_ISSUER_ID", "ASC_PRIVATE_KEY", "ASC_PRIVATE_KEY_PATH", "ASC_BASE_URL"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for variable, value in variables.items():
        monkeypatch.setenv(variable, value)
    result = asckit("builds", "list", "--app", APP)
    assert (result.code, result.out) == (3, "")
    assert says in result.err
    assert "Traceback" not in result.err
    assert len(result.err.splitlines()) == 1
    assert "BEGIN PRIVATE KEY" not in result.err or "ASC_PRIVATE_KEY" in result.err


def test_the_command_says_its_version_and_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "asckit", "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()[0]) == (0, "asckit,")


def test_without_its_extra_the_command_says_what_to_install() -> None:
    code = "import sys; sys.modules['click'] = None; from asckit.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "asckit: the command line needs its extra; run: pip install 'asckit[cli]'\n",
    )


def test_the_sandbox_server_prints_an_environment_that_works(tmp_path: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, "-m", "asckit", "sandbox", "serve", "--json"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        variables = json.loads(server.stdout.readline())
        done = subprocess.run(
            [sys.executable, "-m", "asckit", "builds", "list", "--app", APP, "--json"],
            env={"PATH": "", "HOME": str(tmp_path), **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, len(json.loads(done.stdout or "[]"))) == (0, 10), done.stderr
        assert Path(variables["ASC_PRIVATE_KEY_PATH"]).stat().st_mode & 0o077 == 0
    finally:
        server.terminate()
        code = server.wait(10)
    assert server.stdout is not None
    server.stdout.close()
    assert code in (0, -15)
    assert not Path(variables["ASC_PRIVATE_KEY_PATH"]).exists()


def test_a_port_that_is_taken_is_an_error(served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    with served.serve() as other:
        result = asckit("sandbox", "serve", "--port", str(other.port))
    assert result.code == 3
    assert f"cannot serve on 127.0.0.1:{other.port}" in result.err
