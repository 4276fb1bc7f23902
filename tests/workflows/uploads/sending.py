"""What the tests of uploads share: a file, and clients whose connection, or process, comes to an end."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from tests import packages

from asckit import (
    Client,
)
from asckit.testing import Sandbox

FILLER = random.Random(7).randbytes(2_000)
PART = 500
RESERVE = "buildUploads_createInstance"
RESERVE_FILE = "buildUploadFiles_createInstance"
COMMIT = "buildUploadFiles_updateInstance"


def write(path: Path, **info: Any) -> Path:
    path.write_bytes(packages.ipa(filler=FILLER, **info))
    return path


def parts(file: Path) -> int:
    return -(-file.stat().st_size // PART)


def upload_states(sandbox: Sandbox) -> list[str]:
    return [sandbox.get("buildUploads", id)["state"]["state"] for id in sandbox.ids("buildUploads")]


class Through(httpx.BaseTransport):
    """Hands requests on to a sandbox, having shown each to a function, which may answer or raise instead."""

    def __init__(self, sandbox: Sandbox, before: Callable[[httpx.Request], httpx.Response | None]) -> None:
        self.sandbox = sandbox
        self.before = before

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.before(request) or self.sandbox.transport.handle_request(request)


def client_through(
    sandbox: Sandbox, before: Callable[[httpx.Request], httpx.Response | None], **options: Any
) -> Client:
    return sandbox.client(http=httpx.Client(transport=Through(sandbox, before)), **options)


def killed_at(sandbox: Sandbox, number: int, *, landed: bool) -> Client:
    """A client whose process ends, as it were, at the mutation with this number: before it is sent, or after."""
    left = number

    def before(request: httpx.Request) -> httpx.Response | None:
        nonlocal left
        if request.method == "GET" and left >= 0:
            return None
        left -= 1
        if left >= 0:
            return None
        if left == -1 and landed:
            sandbox.transport.handle_request(request)
        raise KeyboardInterrupt

    return client_through(sandbox, before)


def steps_of_a_run() -> int:
    return 3 + -(-len(packages.ipa(filler=FILLER)) // PART)


def late(sandbox: Sandbox, at: int, seconds: float) -> Callable[[httpx.Request], None]:
    """Lets time pass before the part with this number, once."""
    count = 0

    def before(request: httpx.Request) -> None:
        nonlocal count
        if request.method == "PUT":
            count += 1
            if count == at:
                sandbox.advance(seconds)

    return before
