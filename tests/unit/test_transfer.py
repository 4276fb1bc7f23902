"""Bytes to and from addresses that Apple hands out, and downloads that go to a path."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import http.server
import logging
import pickle
import threading
import traceback
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from asckit import (
    Answer,
    ApiKey,
    AscError,
    AsyncClient,
    Call,
    CallNext,
    Client,
    ClientClosed,
    ConfigurationError,
    FileSlice,
    NotFound,
    Phase,
    Transferred,
    TransferRefused,
    TransportError,
    hookimpl,
)
from asckit.ports import CHUNK
from asckit_plugins import plan as plan_plugin
from asckit_plugins import retry

from .both import Both, Script, failed, ok

SECRET = "c2lnbmF0dXJlLW9mLXRoaXM=/x"
ADDRESS = "https://upload.example.com/part/1?X-Sig=c2lnbmF0dXJlLW9mLXRoaXM%3D%2Fx&partNumber=1"


@pytest.fixture(autouse=True)
def leaves_nothing_behind(tmp_path: Path) -> Iterator[None]:
    """No test leaves a half-written file."""
    yield
    assert list(tmp_path.rglob("*.part")) == []


def test_a_part_of_a_file_is_sent_as_apple_says(both: Both, tmp_path: Path) -> None:
    file = tmp_path / "app.ipa"
    file.write_bytes(b"0123456789")
    script = Script(httpx.Response(200, headers={"ETag": '"abc"'}))
    asc = both.client(script)
    part = FileSlice(file, offset=2, length=5)
    done = both.do(lambda: asc.transfer("put", ADDRESS, content=part, headers={"Content-Type": "x/y"}))
    assert (done.status, done.size, done.attempts, done.content) == (200, 5, 1, b"")
    (request,) = script.requests
    assert (request.method, request.content, request.url.raw_path.decode()) == (
        "PUT",
        b"23456",
        ADDRESS.removeprefix("https://upload.example.com"),
    )
    assert request.headers["Content-Length"] == "5"
    assert request.headers["Content-Type"] == "x/y"
    assert request.headers["Host"] == "upload.example.com"
    assert "Transfer-Encoding" not in request.headers
    assert done.headers["etag"] == '"abc"'


@pytest.mark.parametrize("content", [b"", b"x", b"x" * (CHUNK + 1)])
def test_bytes_are_sent_and_counted(content: bytes, both: Both) -> None:
    script = Script(ok())
    told: list[tuple[int, int | None]] = []
    asc = both.client(script)
    done = both.do(
        lambda: asc.transfer("PUT", ADDRESS, content=content, progress=lambda done, total: told.append((done, total)))
    )
    assert (done.size, script.requests[0].content) == (len(content), content)
    steps = [*range(CHUNK, len(content), CHUNK), len(content)] if content else []
    assert told == [(step, len(content)) for step in steps]


def test_neither_token_nor_what_an_injected_client_has_goes_along(both: Both, key: ApiKey) -> None:
    script = Script(ok())
    options: dict[str, Any] = {
        "transport": httpx.MockTransport(script),
        "auth": ("user", "password"),
        "headers": {"Authorization": "Basic x", "Cookie": "a=b", "X-Team": "mobile"},
        "cookies": {"c": "d"},
        "params": {"e": "f"},
    }
    asc: Any = (
        AsyncClient(key, http=httpx.AsyncClient(**options))
        if both.is_async
        else Client(key, http=httpx.Client(**options))
    )
    both.do(lambda: asc.transfer("GET", ADDRESS))
    (request,) = script.requests
    assert {"authorization", "cookie"} & set(request.headers) == set()
    assert request.headers["X-Team"] == "mobile"
    assert request.url.query == httpx.URL(ADDRESS).query


def test_an_answer_goes_to_a_file_in_one_move(both: Both, tmp_path: Path) -> None:
    target = tmp_path / "report.csv.gz"
    target.write_bytes(b"the old one")
    seen: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(target.read_bytes())
        assert request.headers["Accept-Encoding"] == "identity"
        return httpx.Response(200, content=b"the new one")

    asc = both.client(answer)
    told: list[tuple[int, int | None]] = []
    done = both.do(
        lambda: asc.transfer(
            "GET",
            ADDRESS,
            to=target,
            size=11,
            checksum=hashlib.md5(b"the new one").hexdigest().upper(),
            progress=lambda done, total: told.append((done, total)),
        )
    )
    assert (done.path, done.size, done.content) == (target, 11, b"")
    assert (seen, target.read_bytes(), told) == ([b"the old one"], b"the new one", [(11, 11)])


def test_without_a_path_the_answer_is_in_the_result(both: Both) -> None:
    asc = both.client(Script(httpx.Response(200, content=b"abc")))
    assert both.do(lambda: asc.transfer("GET", ADDRESS)).content == b"abc"


@pytest.mark.parametrize("digest", ["md5", "sha1", "sha256"])
def test_what_came_damaged_is_fetched_again(digest: str, both: Both, tmp_path: Path) -> None:
    checksum = hashlib.new(digest, b"whole").hexdigest()
    asc = both.client(Script(httpx.Response(200, content=b"whale"), httpx.Response(200, content=b"whole")))
    done = both.do(lambda: asc.transfer("GET", ADDRESS, to=tmp_path / "x", checksum=checksum))
    assert (done.attempts, (tmp_path / "x").read_bytes()) == (2, b"whole")


def test_what_stays_damaged_is_an_error_and_no_file(both: Both, tmp_path: Path) -> None:
    asc = both.client(lambda _: httpx.Response(200, content=b"half"))
    with pytest.raises(
        TransportError, match=r"4 bytes came where 8 were expected .*upload\.example\.com/part/1"
    ) as caught:
        both.do(lambda: asc.transfer("GET", ADDRESS, to=tmp_path / "x", size=8))
    assert caught.value.__notes__ == ["It was tried 4 times."]
    with pytest.raises(TransportError, match="has the md5 "):
        both.do(lambda: asc.transfer("GET", ADDRESS, to=tmp_path / "x", checksum="0" * 32, attempts=1))
    assert list(tmp_path.iterdir()) == []


BROKEN = httpx.ReadError("gone")


def status(code: int) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _: httpx.Response(code)


FINE = status(200)


@pytest.mark.parametrize(
    ("method", "replies", "requests"),
    [
        ("GET", [BROKEN, BROKEN, FINE], 3),
        ("PUT", [BROKEN, httpx.ConnectError("no"), status(503), FINE], 4),
        ("PUT", [status(429), FINE], 2),
        ("POST", [httpx.ConnectError("nothing was sent"), FINE], 2),
    ],
)
def test_what_may_be_sent_twice_is_tried_again(method: str, replies: list[Any], requests: int, both: Both) -> None:
    script = Script(*replies)
    asc = both.client(script)
    content: dict[str, Any] = {} if method == "GET" else {"content": b"x" * 10}
    done = both.do(lambda: asc.transfer(method, ADDRESS, **content))
    assert (done.attempts, len(script.requests)) == (requests, requests)
    assert len(both.clock.slept) == requests - 1
    assert all(request.content == content.get("content", b"") for request in script.requests)


@pytest.mark.parametrize(
    ("method", "reply", "raised"),
    [("POST", BROKEN, TransportError), ("POST", status(503), TransferRefused), ("PUT", status(403), TransferRefused)],
)
def test_what_may_not_help_or_may_do_harm_is_not(method: str, reply: Any, raised: type[AscError], both: Both) -> None:
    script = Script(reply)
    asc = both.client(script)
    with pytest.raises(raised):
        both.do(lambda: asc.transfer(method, ADDRESS, content=b"x"))
    assert (len(script.requests), both.clock.slept) == (1, [])


def test_retry_after_is_kept_to_within_reason(both: Both) -> None:
    waits = [{"Retry-After": "7"}, {"Retry-After": "9000"}]
    asc = both.client(Script(*[httpx.Response(503, headers=headers) for headers in waits], ok()))
    both.do(lambda: asc.transfer("GET", ADDRESS))
    assert both.clock.slept == [7.0, 30.0]


def test_a_refusal_says_what_the_storage_says(both: Both) -> None:
    body = (
        "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message>"
        f"<StringToSign>{SECRET}</StringToSign></Error>"
    )
    asc = both.client(Script(httpx.Response(403, text=body, headers={"x-amz-request-id": "R1"})))
    with pytest.raises(TransferRefused) as caught:
        both.do(lambda: asc.transfer("GET", ADDRESS))
    assert (caught.value.status, caught.value.code, caught.value.request_id) == (403, "AccessDenied", "R1")
    assert str(caught.value) == (
        "403 AccessDenied: Forbidden\n  Request has expired\n  GET https://upload.example.com/part/1, request id R1"
    )


def test_a_redirect_is_not_followed(both: Both) -> None:
    script = Script(httpx.Response(302, headers={"Location": "https://elsewhere.example/"}))
    with pytest.raises(TransferRefused, match="302"):
        both.do(lambda: both.client(script).transfer("GET", ADDRESS))


def reflect(request: httpx.Request) -> httpx.Response:
    """What a careless server does: it repeats the signature that it refuses."""
    return httpx.Response(400, text=f"<p>{request.url.raw_path.decode()} {SECRET} {request.headers['X-Key']}</p>")


def explode(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"while reading {request.url.raw_path.decode()}", request=request)


@pytest.mark.parametrize("reply", [FINE, status(500), reflect, explode, BROKEN])
def test_nothing_shows_the_signature(reply: Any, both: Both, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    asc = both.client(lambda request: reply(request) if callable(reply) else Script(reply)(request))
    shown: list[str] = []
    try:
        shown.append(
            repr(both.do(lambda: asc.transfer("GET", ADDRESS, to=tmp_path / "x", headers={"X-Key": "s3cr3t"})))
        )
    except AscError as raised:
        error: BaseException | None = raised
        while error is not None:
            shown += [str(error), repr(error), repr(vars(error)), str(pickle.dumps(error))]
            report = traceback.TracebackException.from_exception(error, capture_locals=True)
            frames = [frame for frame in report.stack if str(Path(__file__).parent) not in frame.filename]
            shown += [f"{frame.filename} {frame.name} {frame.locals}" for frame in frames]
            error = error.__cause__ or error.__context__
    assert any(record.name == "httpx" for record in caplog.records) == (reply is not BROKEN and reply is not explode)
    shown += [caplog.text, *(repr(record.args) for record in caplog.records)]
    for secret in ("c2lnbmF0dXJl", SECRET):
        assert [each[:300] for each in shown if secret in each] == []
    if reply is not reflect:
        assert [each[:300] for each in shown if "s3cr3t" in each] == []


def test_a_real_connection_that_breaks_shows_no_signature(both: Both, key: ApiKey) -> None:
    asc: Any = (AsyncClient if both.is_async else Client)(key, clock=both.clock)
    with pytest.raises(TransportError, match=r"ConnectError: .* \(PUT http://127\.0\.0\.1:1/part\)") as caught:
        both.do(lambda: asc.transfer("PUT", "http://127.0.0.1:1/part?sig=c2lnbmF0dXJl", content=b"x"))
    assert (caught.value.sent, caught.value.__cause__, caught.value.__context__) == (False, None, None)
    assert "c2lnbmF0dXJl" not in str(vars(caught.value))


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no address": ({"url": "part/1"}, "no web address"),
    "another scheme": ({"url": "ftp://x.example/1"}, "no web address"),
    "unencrypted": ({"url": "http://upload.example.com/1?sig=secret"}, "unencrypted over the internet; use https"),
    "a user": ({"url": "https://me:secret@upload.example.com/1"}, "user or password"),
    "a token": ({"headers": {"authorization": "Bearer secret"}}, "sends no authorization"),
    "a cookie": ({"headers": {"Cookie": "secret"}}, "sends no Cookie"),
    "no checksum": ({"checksum": "crc"}, "no MD5, SHA-1 or SHA-256"),
    "no attempt": ({"attempts": 0}, "1 or more"),
    "a folder": ({"to": "."}, "is a folder; give the name of a file"),
    "no folder": ({"to": "nowhere/x"}, "Cannot write to nowhere.x: No such file"),
    "no file": ({"content": FileSlice("nowhere")}, "nowhere cannot be sent: No such file"),
    "too short a file": ({"content": FileSlice(__file__, 0, 10**9)}, "so bytes 0 to 1000000000 cannot be sent"),
    "a wrong offset": ({"content": FileSlice(__file__, -1)}, "cannot be sent"),
}


@pytest.mark.parametrize(("given", "said"), BAD.values(), ids=BAD)
def test_what_cannot_be_carried_is_refused_before_anything_is_sent(
    given: dict[str, Any], said: str, both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asc = both.client(Script())
    with pytest.raises(ConfigurationError, match=said) as caught:
        both.do(lambda: asc.transfer("PUT", **{"url": ADDRESS, **given}))
    assert "secret" not in str(caught.value)


def test_addresses_that_are_near_may_be_unencrypted(both: Both) -> None:
    asc = both.client(Script(ok()))
    assert both.do(lambda: asc.transfer("GET", "http://localhost:8000/x")).status == 200


def test_a_file_that_shrinks_while_it_is_sent_is_named(both: Both, tmp_path: Path) -> None:
    file = tmp_path / "app.ipa"
    file.write_bytes(b"x" * (CHUNK * 2))

    def shrink(done: int, total: int | None) -> None:
        file.write_bytes(b"")

    asc = both.client(Script())
    with pytest.raises(ConfigurationError, match="became shorter"):
        both.do(lambda: asc.transfer("PUT", ADDRESS, content=FileSlice(file), progress=shrink))


def test_a_disk_that_fails_is_an_os_error_and_no_file(both: Both, tmp_path: Path) -> None:
    def full(done: int, total: int | None) -> None:
        raise OSError(28, "No space left on device")

    asc = both.client(Script(httpx.Response(200, content=b"abc")))
    with pytest.raises(OSError, match="No space left") as caught:
        both.do(lambda: asc.transfer("GET", ADDRESS, to=tmp_path / "x", progress=full, headers={"X-Key": "s3cr3t"}))
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [str(frame.locals) for frame in report.stack if str(Path(__file__).parent) not in frame.filename]
    assert not [frame for frame in frames if "c2lnbmF0dXJl" in frame or "s3cr3t" in frame]
    assert list(tmp_path.iterdir()) == []


def test_a_closed_client_carries_nothing(both: Both, tmp_path: Path) -> None:
    asc = both.client(Script())
    both.do(asc.aclose if both.is_async else asc.close)
    with pytest.raises(ClientClosed):
        both.do(lambda: asc.transfer("GET", ADDRESS, to=tmp_path / "x"))
    with pytest.raises(ClientClosed):
        both.do(lambda: asc.download(tmp_path / "x", asc.api.sales_reports.list))


def test_a_plan_carries_nothing(both: Both) -> None:
    script = Script(ok())
    asc = both.client(script, plugins=[plan_plugin])

    async def planned() -> str | None:
        async with asc.plan() as plan:
            await asc.transfer("GET", ADDRESS)
            await asc.transfer("PUT", ADDRESS, content=b"x")
        return str(plan.stopped)

    def planned_blocking() -> str | None:
        with asc.plan() as plan:
            asc.transfer("GET", ADDRESS)
            asc.transfer("PUT", ADDRESS, content=b"x")
        return str(plan.stopped)

    assert both.do(planned if both.is_async else planned_blocking) == (
        "bytes to be carried (PUT https://upload.example.com/part/1)"
    )
    assert len(script.requests) == 1


class Storage(http.server.BaseHTTPRequestHandler):
    """Keeps what is PUT, gives it back, and breaks off the first answer."""

    protocol_version = "HTTP/1.1"
    kept = b""
    break_off = 0

    def do_PUT(self) -> None:
        left, digest = int(self.headers["Content-Length"]), hashlib.sha256()
        while left:
            chunk = self.rfile.read(min(left, 1 << 16))
            digest.update(chunk)
            left -= len(chunk)
        self.answer(digest.hexdigest().encode())

    def do_GET(self) -> None:
        self.answer(type(self).kept)

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if type(self).break_off:
            type(self).break_off -= 1
            self.wfile.write(body[: len(body) // 2])
            self.close_connection = True
            return
        self.wfile.write(body)

    def log_message(self, *_: Any, **__: Any) -> None:
        pass


@pytest.fixture
def storage() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Storage)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    Storage.kept, Storage.break_off = b"", 0
    yield f"http://127.0.0.1:{server.server_address[1]}/x"
    server.shutdown()
    thread.join()
    server.server_close()


def test_large_files_take_little_memory_in_both_directions(
    both: Both, key: ApiKey, storage: str, tmp_path: Path
) -> None:
    big = bytes(range(256)) * (1 << 16)
    file = tmp_path / "big"
    file.write_bytes(big)
    checksum = hashlib.sha256(big).hexdigest()
    Storage.kept, Storage.break_off = big, 0
    asc: Any = (AsyncClient if both.is_async else Client)(key)

    async def there_and_back(face: AsyncClient) -> tuple[Transferred, Transferred]:
        there = await face.transfer("PUT", storage, content=FileSlice(file))
        back = await face.transfer("GET", storage, to=tmp_path / "back", checksum=checksum)
        await face.aclose()
        return there, back

    del big
    tracemalloc.start()
    there, back = both.body(asc, there_and_back)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (there.content.decode(), there.size, back.size) == (checksum, 1 << 24, 1 << 24)
    assert hashlib.sha256((tmp_path / "back").read_bytes()).hexdigest() == checksum
    assert peak < 8 * CHUNK + (1 << 22)


def test_an_answer_that_breaks_off_is_fetched_again_from_the_start(
    both: Both, key: ApiKey, storage: str, tmp_path: Path
) -> None:
    Storage.kept, Storage.break_off = b"0123456789" * 100_000, 1
    asc: Any = (AsyncClient if both.is_async else Client)(key, clock=both.clock)

    async def body(face: AsyncClient) -> int:
        done = await face.transfer("GET", storage, to=tmp_path / "x")
        Storage.break_off = 9
        with pytest.raises(TransportError, match="RemoteProtocolError"):
            await face.transfer("GET", storage, to=tmp_path / "x")
        await face.aclose()
        return done.attempts

    assert both.body(asc, body) == 2
    assert (tmp_path / "x").read_bytes() == Storage.kept


def test_a_cancelled_transfer_leaves_nothing(key: ApiKey, tmp_path: Path) -> None:
    class Slow(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b"x"
            await asyncio.sleep(60)

    async def body() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Slow()))
        asc = AsyncClient(key, http=httpx.AsyncClient(transport=transport))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await asc.transfer("GET", ADDRESS, to=tmp_path / "x")

    asyncio.run(body())
    assert list(tmp_path.iterdir()) == []


REPORT = gzip.compress(b"Provider\tUnits\nAPPLE\t3\n")


def report(content: bytes = REPORT, **headers: str) -> httpx.Response:
    return httpx.Response(200, content=content, headers={"Content-Type": "application/a-gzip", **headers})


def test_a_download_goes_to_a_path_on_the_call_path(both: Both, tmp_path: Path) -> None:
    script = Script(failed(503), report())
    asc = both.client(script, plugins=[retry])
    target = tmp_path / "sales.gz"
    done = both.do(lambda: asc.download(target, asc.api.sales_reports.list, filter_vendor_number=["1"]))
    assert (done.status, done.size, done.path) == (200, len(REPORT), target)
    assert target.read_bytes() == REPORT
    assert script.requests[1].headers["Authorization"].startswith("Bearer ")
    assert asc.last_answer is None or asc.last_answer.content == b""
    assert both.do(lambda: both.client(Script(report())).api.sales_reports.list()).content == REPORT


def test_a_download_is_unpacked_as_one_in_memory_is(both: Both, tmp_path: Path) -> None:
    asc = both.client(Script(report(gzip.compress(REPORT), **{"Content-Encoding": "gzip"})))
    both.do(lambda: asc.download(tmp_path / "x", asc.api.sales_reports.list))
    assert (tmp_path / "x").read_bytes() == REPORT


def test_a_download_that_is_refused_is_the_call_s_error(both: Both, tmp_path: Path) -> None:
    asc = both.client(Script(failed(404, "NOT_FOUND")))
    (tmp_path / "x").write_text("the old one")
    with pytest.raises(NotFound, match="NOT_FOUND"):
        both.do(lambda: asc.download(tmp_path / "x", asc.api.sales_reports.list))
    assert (tmp_path / "x").read_text() == "the old one"


def test_a_download_that_a_layer_answers_goes_to_the_path_too(both: Both, tmp_path: Path) -> None:
    class Kept:
        phase = Phase.OUTER

        async def around(self, call: Call, call_next: CallNext) -> Answer:
            return Answer(200, {}, REPORT)

        @hookimpl
        def asckit_layers(self) -> list[Any]:
            return [self]

    asc = both.client(Script(), plugins=[Kept()])
    done = both.do(lambda: asc.download(tmp_path / "x", asc.api.sales_reports.list))
    assert (done.size, (tmp_path / "x").read_bytes()) == (len(REPORT), REPORT)


def test_what_is_no_download_is_not_written(both: Both, tmp_path: Path) -> None:
    asc = both.client(Script(ok({"data": []})))
    with pytest.raises(ConfigurationError, match="not one that returns AppsResponse"):
        both.do(lambda: asc.download(tmp_path / "x", asc.api.apps.list))
    assert list(tmp_path.iterdir()) == []
