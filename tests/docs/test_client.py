"""The Python in docs/client.md runs, and its tables and profile say what is so."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from asckit import Client, profiles
from asckit.keys import KEY_FOLDERS
from asckit.testing import Sandbox
from asckit.transfer import PASSING, TransferOptions
from asckit_api.models import AnalyticsReportSegment, DeliveryFileUploadOperation

from .test_code_blocks import ROOT, blocks, module

PAGE = "docs/client.md"
TEXT = (ROOT / PAGE).read_text(encoding="utf-8")


def run(title: str, capsys: pytest.CaptureFixture[str]) -> tuple[ModuleType, list[str]]:
    """The block that holds a text, as a module, and what it prints."""
    (source,) = [block for block in blocks(PAGE) if title in block]
    made = module("page", source)
    return made, capsys.readouterr().out.splitlines()


def test_an_injected_client_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("httpx.Client(transport", capsys)[1] == ["2"]


def test_options_and_what_a_call_tells(capsys: pytest.CaptureFixture[str]) -> None:
    first, request_id = run("last_answer", capsys)[1]
    assert first == "1 200 3599"
    assert len(request_id) == 36


def test_what_has_no_method(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("asc.request", capsys)[1] == ["Aurora Notes"]


def client(sandbox: Sandbox, answer: httpx.Response, seen: list[httpx.Request]) -> Client:
    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer

    return sandbox.client(http=httpx.Client(transport=httpx.MockTransport(handle)))


def test_a_part_is_sent(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, _ = run("send_part", capsys)
    (tmp_path / "app.ipa").write_bytes(b"0123456789")
    part = DeliveryFileUploadOperation.from_dict(
        {
            "method": "PUT",
            "url": "https://upload.example.com/1?sig=x",
            "offset": 2,
            "length": 3,
            "requestHeaders": [{"name": "Content-Type", "value": "application/octet-stream"}],
        }
    )
    seen: list[httpx.Request] = []
    asc = client(sandbox, httpx.Response(200, headers={"ETag": "abc"}), seen)
    assert page.send_part(asc, tmp_path / "app.ipa", part) == "abc"
    assert (seen[0].content, seen[0].headers["content-type"]) == (b"234", "application/octet-stream")
    assert capsys.readouterr().out == "3 of 3 bytes\n"


def test_a_segment_is_fetched(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, _ = run("fetch_segment", capsys)
    checksum = hashlib.md5(b"data").hexdigest()
    attributes = {"url": "https://reports.example.com/1?sig=x", "sizeInBytes": 4, "checksum": checksum}
    segment = AnalyticsReportSegment.from_dict({"type": "analyticsReportSegments", "id": "1", "attributes": attributes})
    asc = client(sandbox, httpx.Response(200, content=b"data"), [])
    assert page.fetch_segment(asc, segment, tmp_path / "x") == 4
    assert (tmp_path / "x").read_bytes() == b"data"


def test_a_report_goes_to_a_file(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page, _ = run("daily_sales", capsys)
    seen: list[httpx.Request] = []
    asc = client(sandbox, httpx.Response(200, content=b"data"), seen)
    assert page.daily_sales(asc, "1", "2026-01-31") == 4
    assert Path("sales-2026-01-31.gz").read_bytes() == b"data"
    assert seen[0].url.params["filter[reportDate]"] == "2026-01-31"


def test_the_profile_of_the_page_is_one(tmp_path: Path) -> None:
    (source,) = re.findall(r"^```toml\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    path = tmp_path / "config.toml"
    path.write_text(source, encoding="utf-8")
    found = profiles.resolve(None, {"ASCKIT_CONFIG": str(path)})
    assert found.profile is not None
    assert (found.profile.name, found.profile.settings) == ("work", {"pacing": {"per_hour": 1800}})
    assert {name for profile in tomllib.loads(source)["profiles"].values() for name in profile} <= {
        *profiles.FIELDS,
        "pacing",
    }


def test_every_option_of_a_transfer_is_in_the_table() -> None:
    table = TEXT.partition("| option | what it does |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named == set(TransferOptions.__annotations__)


def test_the_page_names_the_folders_and_the_statuses() -> None:
    assert all(f"`{folder}`" in TEXT for folder in KEY_FOLDERS)
    assert f"{', '.join(map(str, sorted(PASSING)[:-1]))} and {max(PASSING)}" in TEXT
