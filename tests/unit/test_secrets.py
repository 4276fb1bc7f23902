"""No way of looking at a client or its failures shows its key or a token."""

from __future__ import annotations

import io
import logging
import os
import pickle
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest

from asckit import Answer, AscError, Call, CallNext, Phase, TransportError, hookimpl
from asckit_api.operation import Request
from asckit_plugins import audit, retry
from asckit_plugins.audit import Record, pair, read_journal
from asckit_plugins.audit.exporting import FORMATS
from asckit_plugins.audit.showing import shown as told

from .both import READ, Both, Script, create, failed, ok, read


class Spying:
    """A plugin that looks at everything it is given."""

    phase = Phase.PACE

    def __init__(self) -> None:
        self.seen: list[str] = []

    @hookimpl
    def asckit_layers(self) -> list[Any]:
        return [self]

    @hookimpl
    def asckit_call_finished(self, call: Call, error: BaseException | None) -> None:
        self.seen.append(f"{call!r} {call} {error!r} {call.token}")

    @hookimpl
    def asckit_audit_sinks(self) -> list[Any]:
        return [self]

    async def write(self, record: Record) -> None:
        self.seen.append(repr(record))

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        self.seen.append(f"{call!r} {call} {call.request.options} {call.token}")
        try:
            return await call_next(call)
        finally:
            self.seen.append(f"{call!r} {vars(type(call))} {call.state} {call.token}")


def secrets(pem: str, requests: list[httpx.Request]) -> list[str]:
    tokens = [request.headers["Authorization"][7:] for request in requests]
    assert tokens
    parts = [part for token in tokens for part in token.split(".")[1:]]
    return [*pem.splitlines()[1:-1], *parts]


def exported(journal: Path) -> list[str]:
    """What becomes of a journal's mutations for people and for other programs."""
    entries = pair(read_journal(journal))
    assert entries
    texts = [told(entry).plain for entry in entries]
    for write in FORMATS.values():
        text = io.StringIO()
        write(entries, text)
        texts.append(text.getvalue())
    return texts


def frames_of(error: BaseException) -> list[str]:
    """Every frame of an error and its causes with its local variables, but for those of the tests."""
    shown: list[str] = []
    report: traceback.TracebackException | None = traceback.TracebackException.from_exception(
        error, capture_locals=True
    )
    while report is not None:
        theirs = [frame for frame in report.stack if str(Path(__file__).parent) not in frame.filename]
        shown += [f"{frame.filename}:{frame.name} {frame.locals}" for frame in theirs]
        report = report.__cause__ or report.__context__
    assert shown
    return shown


def reflect(request: httpx.Request) -> httpx.Response:
    """What a careless server does: it repeats the token that it refuses."""
    token = request.headers["Authorization"]
    return httpx.Response(409, json={"errors": [{"code": token, "title": token, "detail": f"{token} is bad"}]})


@pytest.mark.parametrize("reply", [ok, reflect, failed, httpx.ReadError("gone"), httpx.ConnectError("no")])
@pytest.mark.parametrize("make", [read, create])
def test_nothing_shows_the_key_or_a_token(
    reply: Any, make: Any, both: Both, pem: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    reply = failed(500) if reply is failed else ok() if reply is ok else reply
    script, spying = Script(reply), Spying()
    settings = {"retry": {"attempts": 1}}
    asc = both.client(script, plugins=[spying, audit, retry], settings=settings)
    shown: list[str] = spying.seen
    try:
        both.body(asc, lambda face: face.send(make()))
    except AscError as error:
        shown += [str(error), repr(error), repr(vars(error)), str(pickle.dumps(error))]
        shown.append("".join(traceback.format_exception(error)))
        shown += frames_of(error)
    shown += [repr(asc), repr(asc.key), repr(asc.engine), repr(asc.plugins.status), repr(asc.last_answer)]
    shown += [caplog.text]
    journal = Path(os.environ["ASCKIT_AUDIT_PATH"])
    assert journal.exists() == (make is create)
    if journal.exists():
        shown += [journal.read_text("utf-8"), *exported(journal)]
        assert [type(record).__name__ for record in read_journal(journal)] == ["Intent", "Outcome"]
        assert len([each for each in spying.seen if each.startswith(("Intent(", "Outcome("))]) == 2
    for secret in secrets(pem, script.requests):
        leaks = [each[:200] for each in shown if secret in each]
        assert leaks == []


def test_a_broken_real_connection_leaves_no_token_in_any_frame(both: Both, pem: str) -> None:
    """httpcore and h11 keep the headers in their frames, which tools that show locals print."""
    import socket
    import threading

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    received: list[bytes] = []

    def hang_up() -> None:
        connection, _ = listener.accept()
        received.append(connection.recv(65536))
        connection.close()

    thread = threading.Thread(target=hang_up)
    thread.start()
    from asckit import AsyncClient, Client

    base = f"http://127.0.0.1:{listener.getsockname()[1]}"
    asc: Any = (AsyncClient if both.is_async else Client)(both.key, base_url=base)
    with pytest.raises(AscError) as caught:
        both.body(asc, lambda face: face.send(read()))
    thread.join()
    listener.close()
    token = received[0].decode().partition("Bearer ")[2].split("\r\n")[0]
    assert len(token) > 100
    assert [frame for frame in frames_of(caught.value) if token.split(".")[1] in frame] == []


def test_a_header_that_cannot_be_sent_leaves_no_token_in_any_frame(both: Both) -> None:
    import socket

    from asckit import AsyncClient, Client

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    base = f"http://127.0.0.1:{listener.getsockname()[1]}"
    asc: Any = (AsyncClient if both.is_async else Client)(both.key, base_url=base)
    request = Request(READ, "/v1/things", options={"headers": {"X-Note": "a\nb"}})
    with pytest.raises(TransportError, match="LocalProtocolError") as caught:
        both.body(asc, lambda face: face.send(request))
    listener.close()
    token = asc.engine.tokens.current().value
    assert [frame for frame in frames_of(caught.value) if token.split(".")[1] in frame] == []
