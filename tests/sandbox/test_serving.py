"""The real server, over HTTP on loopback."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import Running, environment, serve

from .conftest import mint


def bearer(sandbox: Sandbox) -> dict[str, str]:
    return {"authorization": f"Bearer {mint(sandbox)}"}


def test_a_served_sandbox_answers_as_the_one_in_process_does(sandbox: Sandbox, aurora: str) -> None:
    with sandbox.serve() as running, httpx.Client(base_url=running.base_url) as client:
        headers = bearer(sandbox)
        answer = client.get("/v1/builds", params={"filter[app]": aurora, "limit": 2}, headers=headers)
        assert answer.status_code == 200
        assert answer.headers["x-rate-limit"].startswith("user-hour-lim:3600;")
        assert answer.json()["links"]["next"].startswith(f"{running.base_url}/v1/builds?")
        assert len(client.get(answer.json()["links"]["next"], headers=headers).json()["data"]) == 2
        assert client.get("/v1/apps").status_code == 401
        body = {
            "data": {
                "type": "betaGroups",
                "attributes": {"name": "Grüße"},
                "relationships": {"app": {"data": {"type": "apps", "id": aurora}}},
            }
        }
        created = client.post("/v1/betaGroups", json=body, headers=headers)
        assert created.status_code == 201
        deleted = client.delete(f"/v1/betaGroups/{created.json()['data']['id']}", headers=headers)
        assert (deleted.status_code, deleted.content) == (204, b"")
        assert client.request("PUT", "/v1/betaGroups", headers=headers).status_code == 405
        too_large = client.post("/v1/betaGroups", content=b" " * 1_500_000, headers=headers)
        assert too_large.status_code == 413
    assert sandbox.ids("betaGroups", name="Grüße") == []
    with pytest.raises(httpx.ConnectError):
        httpx.get(running.base_url)


def test_time_is_driven_while_it_is_served(sandbox: Sandbox) -> None:
    build = sandbox.ids("builds", processingState="PROCESSING")[0]
    with sandbox.serve() as running:
        sandbox.advance(60)
        answer = httpx.get(f"{running.base_url}/v1/builds/{build}", headers=bearer(sandbox))
        assert answer.json()["data"]["attributes"]["processingState"] == "VALID"


def test_a_broken_connection_is_one_over_http_too(sandbox: Sandbox) -> None:
    with sandbox.serve() as running:
        sandbox.fail_next(drop=True)
        with pytest.raises(httpx.TransportError):
            httpx.get(f"{running.base_url}/v1/apps", headers=bearer(sandbox))
        assert httpx.get(f"{running.base_url}/v1/apps", headers=bearer(sandbox)).status_code == 200


def test_answers_go_out_at_once(sandbox: Sandbox) -> None:
    with sandbox.serve() as running, httpx.Client(base_url=running.base_url, headers=bearer(sandbox)) as client:
        client.get("/v1/apps")
        taken = []
        for _ in range(9):
            started = time.perf_counter()
            client.get("/v1/apps")
            taken.append(time.perf_counter() - started)
    assert sorted(taken)[4] < 0.03, "an answer of two writes waits for an acknowledgement without TCP_NODELAY"


def test_it_serves_this_computer_only(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="this computer only"), sandbox.serve(host="0.0.0.0"):
        pass


def test_a_port_that_is_taken_is_an_error(sandbox: Sandbox) -> None:
    with sandbox.serve() as running, pytest.raises(OSError), sandbox.serve(port=running.port):  # noqa: PT011
        pass


def test_what_to_export_names_the_server_and_the_key(sandbox: Sandbox, tmp_path: Path) -> None:
    with sandbox.serve() as running:
        variables = environment(running)
        assert variables == {
            "ASC_BASE_URL": f"http://127.0.0.1:{running.port}",
            "ASC_KEY_ID": sandbox.key_id,
            "ASC_ISSUER_ID": sandbox.issuer_id,
            "ASC_PRIVATE_KEY": sandbox.private_key,
        }
        path = tmp_path / "AuthKey.p8"
        path.write_text("an older one")
        named = environment(running, path)
        assert "ASC_PRIVATE_KEY" not in named
        assert Path(named["ASC_PRIVATE_KEY_PATH"]).read_text() == sandbox.private_key
        if os.name != "nt":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_serving_until_stopped_tells_when_it_is_ready_and_runs_on_real_tokens() -> None:
    seen: list[Any] = []

    def ready(running: Running) -> None:
        def visit() -> None:
            variables = environment(running)
            token = mint(running.sandbox, iat=None, exp=int(running.sandbox.clock.wall()) + 600)  # type: ignore[attr-defined]
            headers = {"authorization": f"Bearer {token}"}
            answer = httpx.get(f"{variables['ASC_BASE_URL']}/v1/apps", headers=headers)
            seen.append((answer.status_code, None in answer.json()["data"][0]["attributes"].values()))
            running.stop()

        threading.Thread(target=visit).start()

    serve("demo", speed=3_600, ready=ready)
    serve("demo", nulls=False, ready=ready)
    assert seen == [(200, True), (200, False)]


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_serving_ends_quietly_when_it_is_interrupted() -> None:
    code = (
        "import os, signal, threading;"
        "from asckit_plugins.sandbox import serve;"
        "serve(ready=lambda running: threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start());"
        "print('ended')"
    )
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environ, timeout=30)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "ended", "")


def test_importing_the_testing_module_does_not_load_the_server() -> None:
    code = (
        "import sys; from asckit.testing import Sandbox; Sandbox().handle('GET', '/v1/apps', {}, b'');"
        "print([name for name in ('starlette', 'uvicorn', 'httpx', 'cryptography', 'sqlite3') if name in sys.modules])"
    )
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environ)
    assert done.stdout.strip() == "[]"
