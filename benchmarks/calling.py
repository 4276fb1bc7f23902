"""What a call costs beside bare httpx: one read, a second client, and a list of 20,000 builds from a server."""

from __future__ import annotations

import contextlib
import http.server
import json
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from asckit import ApiKey, Call, Client, hookimpl
from asckit.testing import Sandbox
from asckit_api.operation import CallOptions

from .documents import HOST, page_of_builds
from .timing import Figure, ratio

BUILDS = 200
PAGES = 100
AUTHORIZED = {"Authorization": "Bearer x", "Accept": "application/json"}
ANSWERED = {"Content-Type": "application/json", "X-Rate-Limit": "user-hour-lim:1000000000;user-hour-rem:999000000;"}
SETTINGS = {"pacing": {"max_wait": 0}}
"""Where pacing would hold it back, the benchmark fails instead of waiting."""


class Observer:
    """Implements every observer hook, and does next to nothing."""

    def __init__(self, number: int) -> None:
        self.__name__ = f"observer{number}"
        self.told = 0

    @hookimpl
    def asckit_call_started(self, call: Call) -> None:
        """Count the call."""
        self.told += call.attempt == 0

    @hookimpl
    def asckit_call_finished(self, call: Call, error: BaseException | None) -> None:
        """Count its end."""
        self.told += error is None and call.attempt == 1


def figures() -> Iterator[Figure]:
    """The figures of this module."""
    sandbox = Sandbox("empty")
    key = ApiKey(key_id="BENCHMARK1", issuer_id="issuer", private_key=sandbox.private_key)
    yield from _reads(key)
    yield _journaled(key)
    yield _second_client(key)
    yield from _list(key)


def _reads(key: ApiKey) -> Iterator[Figure]:
    build = json.dumps({"data": json.loads(page_of_builds(1))["data"][0]}).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=build, headers=ANSWERED))
    bare = httpx.Client(transport=transport)
    full = Client(key, http=httpx.Client(transport=transport), settings=SETTINGS)
    observers = [Observer(number) for number in range(10)]
    watched = Client(key, http=httpx.Client(transport=transport), plugins=observers, settings=SETTINGS)

    def dictionary() -> object:
        return json.loads(bare.get(f"{HOST}/v1/builds/1", headers=AUTHORIZED).content)["data"]["attributes"]["version"]

    def model() -> object:
        return full.api.builds.get("1").data.attributes.version

    def watched_model() -> object:
        return watched.api.builds.get("1").data.attributes.version

    value, mine, other = ratio(model, dictionary, runs=25, repeat=100)
    detail = f"{mine * 1000:.0f} µs, {other * 1000:.0f} µs; {_active(full)}"
    yield Figure("a read through the full default stack / bare httpx and json.loads", value, 1.5, detail)
    value, mine, other = ratio(watched_model, model, runs=25, repeat=100)
    yield Figure("the same with ten observers / without", value, 1.15, f"{mine * 1000:.0f} µs, {other * 1000:.0f} µs")


def _active(asc: Client) -> str:
    return ", ".join(each.name for each in asc.plugins.status if each.state == "active")


def _journaled(key: ApiKey) -> Figure:
    """What the journal costs a mutation: two records, room for the second, locks and an fsync."""
    build = json.dumps({"data": json.loads(page_of_builds(1))["data"][0]}).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=build, headers=ANSWERED))
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as environment:
        journal: dict[str, object] = {"path": Path(folder) / "audit.jsonl"}
        settings: dict[str, dict[str, object]] = {"pacing": {"max_wait": 0}, "audit": journal}
        with_journal = Client(key, http=httpx.Client(transport=transport), settings=settings)
        environment.setenv("ASCKIT_DISABLE_PLUGINS", "audit")
        without = Client(key, http=httpx.Client(transport=transport), settings=SETTINGS)

        def journaled() -> object:
            return with_journal.api.builds.update("1", expired=True)

        def bare() -> object:
            return without.api.builds.update("1", expired=True)

        value, mine, other = ratio(journaled, bare, runs=15, repeat=40)
        started = time.perf_counter()
        for _ in range(200):
            journaled()
        waited = (time.perf_counter() - started) / 200 * 1e6
        detail = f"{mine * 1000:.0f} µs, {other * 1000:.0f} µs; {waited:.0f} µs by the clock"
        return Figure("a mutation with the journal / without", value, 10, detail)


def _second_client(key: ApiKey) -> Figure:
    def ours() -> None:
        with Client(key) as asc:
            _ = asc.port.build("GET", HOST, headers={}, content=None, timeout=None)  # makes its HTTP client

    def bare() -> None:
        with httpx.Client() as client:
            _ = client.build_request("GET", HOST)

    value, mine, other = ratio(ours, bare, runs=25, repeat=3)
    what = "a further Client() in a process, HTTP client included / a bare httpx.Client()"
    return Figure(what, value, 0.3, f"{mine:.2f} ms, {other:.2f} ms")


def _list(key: ApiKey) -> Iterator[Figure]:
    with _server() as base_url, httpx.Client() as bare, Client(key, base_url=base_url, settings=SETTINGS) as asc:

        def dictionaries(pages: int = PAGES) -> int:
            count = 0
            address: str | None = f"{base_url}/v1/builds?limit={BUILDS}&pages={pages}"
            while address is not None:
                page = json.loads(bare.get(address, headers=AUTHORIZED).content)
                for build in page["data"]:
                    attributes = build["attributes"]
                    _ = attributes["version"], attributes["processingState"], attributes["uploadedDate"]
                    count += 1
                address = page["links"].get("next")
            return count

        def models(pages: int = PAGES) -> int:
            count = 0
            options: CallOptions = {"query": {"pages": str(pages)}}
            for build in asc.paginate(asc.api.builds.list, limit=BUILDS, options=options):
                attributes = build.attributes
                _ = attributes.version, attributes.processing_state, attributes.uploaded_date
                count += 1
            return count

        if not models() == dictionaries() == BUILDS * PAGES:
            raise AssertionError("the server did not send every build")
        value, mine, other = ratio(models, dictionaries, runs=7)
        what = f"{BUILDS * PAGES:,} builds through asc.paginate, three attributes each / bare httpx and json.loads"
        detail = f"{BUILDS * PAGES / mine * 1000:,.0f} and {BUILDS * PAGES / other * 1000:,.0f} builds a second"
        yield Figure(what, value, 1.0, detail)
        few, many = (_peak(models, pages) for pages in (5, PAGES))
        detail = f"{many / 1e6:.1f} MB and {few / 1e6:.1f} MB"
        yield Figure(f"peak memory for {PAGES} pages / for 5", many / few, 1.1, detail)


def _peak(walk: Callable[[int], int], pages: int) -> int:
    """Bytes that Python has allocated at most while so many pages are walked."""
    tracemalloc.start()
    try:
        walk(pages)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@contextlib.contextmanager
def _server() -> Iterator[str]:
    """A server in a process of its own: its time is not measured."""
    command = [sys.executable, "-m", "benchmarks.calling"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Builds(http.server.BaseHTTPRequestHandler):
    """Answers with pages of builds; the query's `pages` says how many there are."""

    protocol_version = "HTTP/1.1"
    page = json.loads(page_of_builds(BUILDS))
    start, end = json.dumps({**page, "links": "@"}).split('"@"')

    def do_GET(self) -> None:
        """Answer with a page."""
        query = parse_qs(urlsplit(self.path).query)
        number, pages = int(query.get("cursor", ["0"])[0]) + 1, query["pages"][0]
        links = {"self": f"http://{self.headers['Host']}{self.path}"}
        if number < int(pages):
            query_of_next = f"cursor={number}&limit={BUILDS}&pages={pages}"
            links["next"] = f"http://{self.headers['Host']}/v1/builds?{query_of_next}"
        body = (self.start + json.dumps(links) + self.end).encode()
        self.send_response(200)
        for name, value in {**ANSWERED, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serve() -> None:
    """Serve pages of builds on a free port of loopback, whose address is printed."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Builds) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    serve()
