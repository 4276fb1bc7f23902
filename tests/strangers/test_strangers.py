"""Clients that others have written for Apple's API use the sandbox unchanged, except for the address."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, environment

HERE = Path(__file__).parent
REQUIREMENTS = HERE / "requirements.txt"
APP = "com.example.aurora"

Run = Callable[..., str]


@pytest.fixture(scope="session")
def python() -> Path:
    """The interpreter of an environment of their own, which is kept: what they depend on is not asckit's to say."""
    stamp = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    folder = HERE.parents[1] / ".strangers" / stamp
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = folder / "ready"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
            str(REQUIREMENTS),
        ]
        found = subprocess.run(install, capture_output=True, text=True, check=False)
        if found.returncode and "CI" not in os.environ:
            pytest.skip(f"the strangers cannot be installed here: {found.stderr.strip().splitlines()[-1]}")
        assert found.returncode == 0, found.stderr
        done.touch()
    return python


@pytest.fixture
def run(python: Path, tmp_path: Path) -> Iterator[tuple[Sandbox, Run]]:
    """A served sandbox, and what runs a script of a stranger's on it and gives what that printed."""
    sandbox = Sandbox(clock=AcceleratedClock(100))
    with sandbox.serve() as running:
        variables = environment(running, tmp_path / "AuthKey.p8")
        given = {
            **variables,
            "APP_STORE_CONNECT_KEY_IDENTIFIER": variables["ASC_KEY_ID"],
            "APP_STORE_CONNECT_ISSUER_ID": variables["ASC_ISSUER_ID"],
            "APP_STORE_CONNECT_PRIVATE_KEY": f"@file:{variables['ASC_PRIVATE_KEY_PATH']}",
            "HOME": str(tmp_path),
            "PATH": os.environ["PATH"],
        }

        def call(script: str, *arguments: str) -> str:
            command = [str(python), str(HERE / script), *arguments]
            found = subprocess.run(command, env=given, capture_output=True, text=True, timeout=120, check=False)
            assert found.returncode == 0, found.stderr
            return found.stdout

        yield sandbox, call
    refused = [request for request in sandbox.requests if request.status is None or request.status >= 400]
    assert refused == []


def test_asconnect_takes_a_build_from_processing_to_its_testers(run: tuple[Sandbox, Run]) -> None:
    sandbox, call = run
    found = json.loads(call("asconnect_flow.py"))
    (build,), (app,) = sandbox.ids("builds", version="42"), sandbox.ids("apps", bundleId=APP)
    assert found == {
        "app": "Aurora Notes",
        "build": build,
        "groups": ["Core Team", "Public Beta", "QA"],
        "builds": len(sandbox.get("apps", app)["builds"]),
        "notes": ["de-DE", "en-US"],
        "external": "WAITING_FOR_BETA_REVIEW",
        "versions": ["1.0", "1.1"],
        "users": 4,
    }
    assert [request.operation for request in sandbox.mutations] == [
        "betaAppReviewDetails_updateInstance",
        "betaBuildLocalizations_updateInstance",
        "betaBuildLocalizations_createInstance",
        "betaAppReviewSubmissions_createInstance",
        "builds_betaGroups_createToManyRelationship",
    ]


def test_codemagic_s_command_finds_describes_submits_gives_and_expires_a_build(run: tuple[Sandbox, Run]) -> None:
    sandbox, call = run

    def asc(*arguments: str) -> str:
        return call("codemagic_flow.py", *arguments, "-s")

    (app,) = json.loads(asc("apps", "list", "--bundle-id-identifier", APP, "--json"))
    assert app["attributes"]["name"] == "Aurora Notes"
    assert asc("get-latest-testflight-build-number", app["id"]).strip() == "42"
    listing = ("builds", "list", "--application-id", app["id"], "--build-version-number", "42", "--json")
    (build,) = (found["id"] for found in json.loads(asc(*listing)))
    asc("builds", "add-beta-test-info", build, "--locale", "en-US", "--whats-new", "Try it")
    asc("builds", "submit-to-testflight", build)
    asc("beta-groups", "add-build", build, "--beta-group", "Public Beta")
    assert "WAITING_FOR_BETA_REVIEW" in asc("builds", "beta-details", build)
    groups = [sandbox.get("betaGroups", id)["name"] for id in sandbox.get("builds", build)["betaGroups"]]
    assert "Public Beta" in groups
    (notes,) = sandbox.get("builds", build)["betaBuildLocalizations"]
    assert sandbox.get("betaBuildLocalizations", notes)["whatsNew"] == "Try it"
    asc("builds", "expire", build)
    assert sandbox.get("builds", build)["expired"] is True
