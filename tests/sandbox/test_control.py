"""The control of a served sandbox over HTTP: what it does, and whom it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, Running, control

from .conftest import codes, mint


@pytest.fixture
def running() -> Iterator[Running]:
    with Sandbox(clock=AcceleratedClock(0)) as sandbox, sandbox.serve() as running:
        yield running


@pytest.fixture
def hand(running: Running) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{running.base_url}/-/") as client:
        yield client


def tell(hand: httpx.Client, path: str, **body: Any) -> Any:
    answer = hand.post(path, json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_it_says_when_it_is_ready(hand: httpx.Client, running: Running) -> None:
    assert hand.get("ready").json() == {
        "ready": True,
        "base_url": running.base_url,
        "key_id": running.sandbox.key_id,
    }


def test_the_root_leads_a_person_to_the_page(running: Running) -> None:
    page = httpx.get(running.base_url, follow_redirects=True)
    assert str(page.url) == f"{running.base_url}/-/"
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_apple_has_nothing_at_its_paths() -> None:
    sandbox = Sandbox()
    assert sandbox.world.shapes.verbs(control.PREFIX) == ({}, None)
    assert not any(operation.path.startswith(control.PREFIX) for operation in sandbox.world.shapes.operations())


def test_the_clock_is_moved_and_set_going(hand: httpx.Client, running: Running) -> None:
    before = hand.get("clock").json()
    assert before["speed"] == 0
    assert tell(hand, "clock", advance=3_600)["now"] == before["now"] + 3_600
    assert tell(hand, "clock", speed=60)["speed"] == 60
    assert running.sandbox.ids("builds", processingState="PROCESSING") == []


def test_faults_are_added_listed_and_cleared(hand: httpx.Client, running: Running) -> None:
    added = tell(hand, "faults", kind="status", operation="GET", status=429, probability=0.5)["data"]
    tell(hand, "faults", kind="latency", seconds=0.5, times=2)
    assert [one["kind"] for one in hand.get("faults").json()["data"]] == ["status", "latency"]
    assert len(hand.delete(f"faults/{added[0]['id']}").json()["data"]) == 1
    assert hand.delete("faults/17").status_code == 404
    assert hand.delete("faults").json()["data"] == []


def test_requests_are_followed(hand: httpx.Client, running: Running) -> None:
    wall = running.sandbox.clock.wall()  # type: ignore[attr-defined]
    token = mint(running.sandbox, iat=int(wall), exp=int(wall) + 600)
    for limit in (1, 2):
        httpx.get(f"{running.base_url}/v1/apps?limit={limit}", headers={"authorization": f"Bearer {token}"})
    first, second = hand.get("requests").json()["data"]
    assert (first["number"], first["status"], first["query"]) == (1, 200, "limit=1")
    assert hand.get("requests", params={"after": 1}).json()["data"] == [second]
    assert hand.get("requests", params={"after": 2}).json()["data"] == []


def test_resources_are_listed_filtered_and_shown(hand: httpx.Client) -> None:
    found = hand.get("resources", params={"type": "builds", "filter": "processing"}).json()
    assert found["total"] == 1
    (row,) = found["data"]
    shown = hand.get("resources", params={"type": "builds", "id": row["id"]}).json()["data"]
    assert shown["relationships"]["app"]["data"][0]["label"] == "Aurora Notes"
    assert hand.get("resources", params={"type": "builds", "id": "none"}).status_code == 404
    assert hand.get("resources", params={"type": "nothing"}).status_code == 400


def test_worlds_are_kept_reset_exported_and_loaded(hand: httpx.Client, running: Running) -> None:
    sandbox = running.sandbox
    tell(hand, "snapshots", name="before")
    sandbox.add("apps", {"name": "New", "bundleId": "com.example.new"})
    exported = hand.get("export").json()
    tell(hand, "reset", to="before")
    assert len(sandbox.ids("apps")) == 2
    tell(hand, "world", **exported)
    assert len(sandbox.ids("apps")) == 3
    tell(hand, "reset")
    assert len(sandbox.ids("apps")) == 2
    assert hand.get("snapshots").json()["data"] == ["before"]


@pytest.mark.parametrize(
    ("path", "body", "why"),
    [
        ("clock", {}, "told to"),
        ("clock", {"advance": -1}, "forwards"),
        ("clock", {"advance": "1h"}, "is a number"),
        ("clock", {"advance": True}, "is a number"),
        ("clock", {"speed": 1e12}, "from 0"),
        ("clock", {"back": 1}, "told to"),
        ("faults", {}, "no fault None"),
        ("faults", {"kind": "status", "times": "2"}, "cannot be '2'"),
        ("faults", {"kind": "status", "times": True}, "cannot be True"),
        ("faults", {"kind": "status", "color": "red"}, "no 'color'"),
        ("faults", {"kind": "status", "operation": "build_get"}, "no operation"),
        ("snapshots", {"name": "../x"}, "60 letters"),
        ("reset", {"to": "never"}, "no snapshot"),
        ("world", {"format": "other"}, "no snapshot"),
        ("world", {"format": "asckit sandbox", "version": 1}, "damaged"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(
    hand: httpx.Client, path: str, body: dict[str, Any], why: str
) -> None:
    refused = hand.post(path, json=body)
    assert refused.status_code == 400
    assert why in refused.json()["errors"][0]["detail"]


def test_it_is_there_for_nothing_else(hand: httpx.Client) -> None:
    assert hand.get("nothing").status_code == 404
    assert hand.put("clock").status_code == 404
    assert hand.post("clock", content=b"[]", headers={"content-type": "application/json"}).status_code == 422
    assert hand.post("clock", content=b"{", headers={"content-type": "application/json"}).status_code == 400
    assert hand.post("clock", content=b"[" * 100_000, headers={"content-type": "application/json"}).status_code == 400


# -- whom it refuses -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:80"},
        {"host": "127.0.0.1.evil.example"},
        {"host": ""},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_pages_of_others_are_refused(hand: httpx.Client, running: Running, headers: dict[str, str]) -> None:
    for method, path in (("GET", "status"), ("POST", "reset"), ("DELETE", "faults"), ("GET", "")):
        refused = hand.request(method, path, headers={"content-type": "application/json", **headers})
        assert refused.status_code == 403, (method, path)
        assert codes(refused) == ["FORBIDDEN_ERROR"]
        assert "access-control-allow-origin" not in refused.headers


def test_forms_change_nothing(hand: httpx.Client, running: Running) -> None:
    app = running.sandbox.add("apps", {"name": "New", "bundleId": "com.example.new"})
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", ""):
        assert hand.post("reset", content=b"{}", headers={"content-type": kind}).status_code == 415
    assert app in running.sandbox.ids("apps")


@pytest.mark.parametrize("peer", ["192.168.1.7", "8.8.8.8", "fe80::1"])
def test_other_computers_are_refused_even_where_they_may_call_the_api(sandbox: Sandbox, peer: str) -> None:
    answer = control.answer(sandbox, {}, "GET", "/-/status", {"host": "127.0.0.1:8000"}, b"", peer)
    assert answer.status == 403


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "[::1]:8000", "127.9.9.9:1"])
def test_this_computer_is_not(sandbox: Sandbox, host: str) -> None:
    headers = {"host": host, "origin": f"http://{host}", "sec-fetch-site": "same-origin"}
    assert control.answer(sandbox, {}, "GET", "/-/status", headers, b"", "127.0.0.1").status == 200


def test_nothing_secret_is_told(hand: httpx.Client, running: Running) -> None:
    for path in ("", "status", "export", "requests", "ready"):
        assert "PRIVATE KEY" not in hand.get(path).text
