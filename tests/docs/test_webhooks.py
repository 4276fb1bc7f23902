"""The receiver in docs/webhooks.md receives."""

from __future__ import annotations

import httpx
import pytest

from asckit.testing import Sandbox
from asckit_plugins.webhooks import sign

from .test_code_blocks import blocks, module


def test_the_receiver_of_the_page_takes_what_is_signed_and_nothing_else(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASCKIT_WEBHOOK_SECRET", "hush")
    application = module("receiver", blocks("docs/webhooks.md")[0]).__dict__["application"]
    body = (
        b'{"data": {"type": "buildUploadStateUpdated", "id": "1", "attributes": {"newState": "COMPLETE"},'
        b' "relationships": {"instance": {"data": {"type": "buildUploads", "id": "u1"}}}}}'
    )
    with httpx.Client(transport=httpx.WSGITransport(application), base_url="https://ci.example.com") as http:
        assert http.post("/apple", content=body).status_code == 401
        assert http.post("/apple", content=b"{}", headers={"x-apple-signature": sign(b"{}", "hush")}).status_code == 400
        assert http.post("/apple", content=body, headers={"x-apple-signature": sign(body, "hush")}).status_code == 200
    assert capsys.readouterr().out == "uploaded: buildUploads u1\n"
