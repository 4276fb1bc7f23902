"""`asckit webhooks`."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from asckit.testing import Sandbox
from asckit_plugins.webhooks import sign

from .conftest import Command

APP = "com.example.aurora"
URL = "https://ci.example.com/apple"
SECRET = "a phrase that is hard to guess"


def accepting(status: int = 200) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(status)))


def test_the_commands(served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    served.receiver = accepting()
    assert (
        "ASCKIT_WEBHOOK_SECRET" in asckit("webhooks", "register", APP, URL, "--event", "BUILD_UPLOAD_STATE_UPDATED").err
    )
    monkeypatch.setenv("ASCKIT_WEBHOOK_SECRET", SECRET)
    registering = ("webhooks", "register", APP, URL, "--event", "BUILD_UPLOAD_STATE_UPDATED")
    assert asckit(*registering, "--plan").code == 0
    assert served.ids("webhooks") == []
    assert json.loads(asckit(*registering, "--json").out)["changed"] is True
    assert json.loads(asckit(*registering, "--json").out)["changed"] is False
    assert URL in asckit("webhooks", "list", APP).out
    ping = asckit("webhooks", "ping", APP, URL)
    assert (ping.code, "SUCCEEDED" in ping.out) == (0, True)
    (delivery,) = json.loads(asckit("webhooks", "deliveries", APP, URL, "--json").out)
    assert asckit("webhooks", "redeliver", delivery["id"]).code == 0
    served.receiver = accepting(500)
    failed = asckit("webhooks", "ping", APP, URL)
    assert (failed.code, "status 500" in failed.out) == (1, True)
    asks = asckit("webhooks", "remove", APP, URL)
    assert (asks.code, "add --yes" in asks.err, len(served.ids("webhooks"))) == (2, True, 1)
    assert asckit("webhooks", "remove", APP, URL, "--yes").code == 0
    assert served.ids("webhooks") == []


def test_a_saved_delivery_can_be_checked(asckit: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ASCKIT_WEBHOOK_SECRET", SECRET)
    body = b'{"data": {"type": "buildUploadStateUpdated", "id": "1", "attributes": {"newState": "COMPLETE"}}}'
    (tmp_path / "body.json").write_bytes(body)
    good = asckit("webhooks", "verify", str(tmp_path / "body.json"), "--signature", sign(body, SECRET), "--json")
    assert json.loads(good.out)["new"] == "COMPLETE"
    bad = asckit("webhooks", "verify", str(tmp_path / "body.json"), "--signature", sign(body, "x"))
    assert (bad.code, "does not fit" in bad.err) == (1, True)
