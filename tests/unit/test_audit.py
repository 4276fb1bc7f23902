from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import stat
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import httpx
import pytest

from asckit import (
    Answer,
    ApiKey,
    AsyncClient,
    Call,
    CallNext,
    Conflict,
    OutcomeUnknown,
    Phase,
    ServerError,
    TransportError,
    hookimpl,
)
from asckit_api.operation import Request
from asckit_plugins import audit, retry
from asckit_plugins.audit import Intent, JournalError, Outcome, Target, read_journal, verify

from .both import CREATE, UPDATE, Both, Script, create, delete, failed, ok, read, update
from .test_secrets import exported


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "deep" / "er" / "audit.jsonl"
    monkeypatch.setenv("ASCKIT_AUDIT_PATH", str(path))
    return path


def send(both: Both, request: Request[Any], script: Any, *plugins: Any, **options: Any) -> Any:
    asc = both.client(script, plugins=[audit, *plugins], **options)
    return both.body(asc, lambda face: face.send(request))


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def test_a_mutation_leaves_an_intent_and_an_outcome(path: Path, both: Both) -> None:
    send(both, create(name="Zoë", whatsNew=None), Script(ok(status=201, headers={"x-request-id": "R1"})))
    intent, outcome = records(path)
    now = datetime.fromtimestamp(both.clock.now(), UTC).isoformat(timespec="milliseconds")
    assert intent == {
        "v": 2,
        "seq": 1,
        "kind": "intent",
        "id": intent["id"],
        "time": now,
        "key_id": "KEYID12345",
        "operation": "things_createInstance",
        "method": "POST",
        "path": "/v1/things",
        "query": {},
        "body": {"data": {"type": "things", "attributes": {"name": "Zoë", "whatsNew": None}}},
        "target": {"type": "things", "id": None, "relationship": None, "linked": []},
        "writer": {"token": ANY, "pid": os.getpid(), "host": socket.gethostname()},
        "prev": None,
        "hash": intent["hash"],
    }
    assert outcome == {
        "v": 2,
        "seq": 2,
        "kind": "outcome",
        "id": intent["id"],
        "time": now,
        "result": "succeeded",
        "status": 201,
        "request_id": "R1",
        "attempts": 1,
        "duration": 0.0,
        "error": None,
        "target": None,
        "prev": intent["hash"],
        "hash": outcome["hash"],
    }


TARGETS = {
    "a resource": (update(a=1), Target("things", "1")),
    "a resource that is deleted": (delete(), Target("things", "1")),
    "a relationship to many": (
        Request(CREATE, "/v1/builds/8/relationships/betaGroups", json={"data": [{"type": "betaGroups", "id": "5"}]}),
        Target("builds", "8", "betaGroups", ("5",)),
    ),
    "a relationship to one": (
        Request(UPDATE, "/v1/builds/8/relationships/app", json={"data": {"type": "apps", "id": "3"}}),
        Target("builds", "8", "app", ("3",)),
    ),
    "a relationship to one that is cleared": (
        Request(UPDATE, "/v1/builds/8/relationships/app", json={"data": None}),
        Target("builds", "8", "app"),
    ),
    "what is called otherwise in its path": (
        Request(CREATE, "/v1/others", json={"data": {"type": "things"}}),
        Target("things"),
    ),
    "what has no body of Apple's": (Request(CREATE, "/v1/things", json=["x"]), Target("things")),
}


@pytest.mark.parametrize(("request_", "target"), TARGETS.values(), ids=TARGETS)
def test_an_intent_says_what_it_is_about(request_: Request[Any], target: Target, path: Path, both: Both) -> None:
    send(both, request_, Script(ok()))
    intent = next(read_journal(path))
    assert isinstance(intent, Intent)
    assert intent.target == target


def test_an_outcome_says_what_was_created(path: Path, both: Both) -> None:
    script = Script(ok({"data": {"type": "things", "id": "77"}}, 201), ok({"data": []}, 201))
    asc = both.client(script, plugins=[audit])

    async def body(face: Any) -> None:
        await face.send(create())
        await face.send(create())

    both.body(asc, body)
    created = [record.target for record in read_journal(path) if isinstance(record, Outcome)]
    assert created == [Target("things", "77"), None]


def test_what_was_read_back_is_an_outcome(path: Path, both: Both) -> None:
    class Reading:
        @hookimpl
        def asckit_reconcile(self) -> Any:
            async def found() -> Answer:
                return Answer.of({"data": {"type": "things", "id": "78"}}, status=201)

            return found

    send(both, create(), Script(failed(503, **{"x-request-id": "R9"})), retry, Reading())
    outcome = records(path)[1]
    assert (outcome["result"], outcome["status"], outcome["request_id"]) == ("succeeded", 201, "R9")
    assert outcome["target"]["id"] == "78"


def test_the_intent_is_on_disk_before_anything_is_sent(path: Path, both: Both) -> None:
    seen: list[list[str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append([record["kind"] for record in records(path)])
        return ok()

    send(both, delete(), answer)
    assert seen == [["intent"]]


def test_reads_are_not_journaled(path: Path, both: Both) -> None:
    send(both, read(), Script(ok()))
    assert not path.exists()


def test_a_call_is_one_record_however_often_it_is_sent(path: Path, both: Both) -> None:
    send(both, update(a=1), Script(failed(503), failed(429), ok()), retry)
    intent, outcome = records(path)
    assert (intent["kind"], outcome["result"], outcome["attempts"]) == ("intent", "succeeded", 3)
    assert outcome["duration"] == pytest.approx(sum(both.clock.slept), abs=0.001)


@pytest.mark.parametrize(
    ("reply", "raised", "result", "status"),
    [
        (lambda: failed(409, "STATE_ERROR"), Conflict, "refused", 409),
        (lambda: failed(503), ServerError, "unknown", 503),
        (lambda: httpx.ReadError("gone"), TransportError, "unknown", None),
        (lambda: httpx.ConnectError("refused"), TransportError, "unsent", None),
    ],
)
def test_an_outcome_says_what_is_known(
    reply: Any, raised: type[Exception], result: str, status: int | None, path: Path, both: Both
) -> None:
    with pytest.raises(raised):
        send(both, create(), Script(reply()))
    outcome = records(path)[1]
    assert (outcome["result"], outcome["status"]) == (result, status)
    assert outcome["error"].startswith(raised.__name__)


def test_an_unknown_outcome_is_recorded_as_unknown(path: Path, both: Both) -> None:
    with pytest.raises(OutcomeUnknown):
        send(both, create(), Script(failed(503)), retry)
    assert records(path)[1]["result"] == "unknown"


class Meddling:
    """A plugin whose layer fails before or after sending."""

    phase = Phase.RETRY

    def __init__(self, when: str) -> None:
        self.when = when

    @hookimpl
    def asckit_layers(self) -> list[Any]:
        return [self]

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        if self.when == "before":
            raise LookupError
        await call_next(call)
        raise LookupError


@pytest.mark.parametrize(("when", "result"), [("before", "unsent"), ("after", "succeeded")])
def test_what_a_failing_layer_leaves_behind(when: str, result: str, path: Path, both: Both) -> None:
    with pytest.raises(LookupError):
        send(both, create(), Script(ok(status=201)), Meddling(when))
    assert (records(path)[1]["result"], records(path)[1]["error"]) == (result, "LookupError: ")


def test_a_cancelled_mutation_has_an_unknown_outcome(path: Path, key: ApiKey) -> None:
    class Stuck(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            await asyncio.sleep(60)
            raise AssertionError

    async def body() -> None:
        asc = AsyncClient(key, http=httpx.AsyncClient(transport=Stuck()), plugins=[audit])
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await asc.send(create())

    asyncio.run(body())
    assert [record.get("result") for record in records(path)] == [None, "unknown"]


def test_without_a_journal_nothing_is_sent(path: Path, both: Both) -> None:
    path.parent.parent.write_text("in the way")
    script = Script()
    with pytest.raises(
        JournalError, match=r"cannot be written .* mutations are not sent without it.*ASCKIT_AUDIT_PATH"
    ):
        send(both, create(), script)
    assert script.requests == []
    send(both, read(), Script(ok()))


def test_an_outcome_that_cannot_be_written_does_not_undo_the_call(
    path: Path, both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        path.unlink()
        path.mkdir()
        return ok(status=201)

    send(both, create(), answer)
    assert "The outcome of things_createInstance (succeeded) is not journaled" in caplog.text


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_the_journal_is_its_owners_only(path: Path, both: Both) -> None:
    send(both, create(), Script(ok()))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_secrets_are_redacted_and_people_are_not(path: Path, both: Both) -> None:
    body = {
        "data": {
            "type": "betaAppReviewDetails",
            "attributes": {
                "contactEmail": "qa@example.com",
                "demoAccountPassword": "CANARY",
                "notes": "key: -----BEGIN PRIVATE KEY-----\nCANARY\n-----END PRIVATE KEY-----",
            },
        }
    }
    request = Request(CREATE, "/v1/things", [("token", "CANARY")], body, {"headers": {"X-Secret": "CANARY"}})
    with pytest.raises(Conflict):
        send(both, request, Script(httpx.Response(409, text="Bearer CANARY")))
    for text in (path.read_text("utf-8"), *exported(path)):
        assert "CANARY" not in text
        assert "qa@example.com" in text


def test_the_journal_can_be_read_back(path: Path, both: Both) -> None:
    send(both, create(name="x"), Script(ok(status=201)))
    intent, outcome = read_journal(path)
    assert isinstance(intent, Intent)
    assert isinstance(outcome, Outcome)
    assert intent.id == outcome.id
    assert intent.time == datetime.fromtimestamp(both.clock.now(), UTC)
    assert (intent.operation, outcome.result) == ("things_createInstance", "succeeded")


def test_members_and_kinds_of_a_later_release_are_skipped(path: Path, both: Both) -> None:
    send(both, create(), Script(ok()))
    lines = records(path)
    lines[0] |= {"colour": "red"}
    lines.insert(1, {"kind": "rotated", "v": 3})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert [type(record) for record in read_journal(path)] == [Intent, Outcome]


def test_a_record_that_a_crash_cut_short_spoils_no_other(
    path: Path, both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    send(both, create(), Script(ok()))
    with path.open("ab") as file:
        file.write(b'{"v":1,"kind":"intent","id":"cut sho')
    send(both, create(), Script(ok()))
    with caplog.at_level(logging.WARNING):
        assert [type(record) for record in read_journal(path)] == [Intent, Outcome, Intent, Outcome]
    assert "audit.jsonl:3 is no journal record" in caplog.text


def test_a_journal_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be read"):
        list(read_journal(tmp_path / "nothing.jsonl"))


def test_threads_and_tasks_do_not_write_into_each_others_lines(path: Path, both: Both) -> None:
    asc = both.client(lambda _: ok(), plugins=[audit])

    async def body(face: Any) -> None:
        await face.gather(*[lambda n=n: face.send(create(n=n)) for n in range(20)])

    both.body(asc, body)
    found = list(read_journal(path))
    intents = {record.id: record.body["data"]["attributes"]["n"] for record in found if isinstance(record, Intent)}
    assert sorted(intents.values()) == list(range(20))
    assert {record.id for record in found if isinstance(record, Outcome)} == set(intents)
    assert verify(path).records == 40
    assert verify(path).findings == ()


def test_a_client_that_only_reads_loads_nothing_of_the_journal() -> None:
    script = """
        import sys
        from asckit.testing import Sandbox
        asc = Sandbox().client()
        asc.api.apps.list()
        assert "asckit_plugins.audit" in sys.modules
        print([name for name in sys.modules if name.startswith(("asckit_plugins.audit.", "filelock"))])
        """
    environment = {name: value for name, value in os.environ.items() if name != "ASCKIT_DISABLE_PLUGINS"}
    command = [sys.executable, "-c", textwrap.dedent(script)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "['asckit_plugins.audit.layer']\n"


def test_the_journal_has_a_place_of_its_own_by_default(monkeypatch: pytest.MonkeyPatch, both: Both) -> None:
    monkeypatch.delenv("ASCKIT_AUDIT_PATH")
    asc = both.client(Script(), plugins=[audit])
    assert asc.settings(audit.AuditSettings).path is None
    assert audit.default_path().name == "audit.jsonl"
    assert "asckit" in str(audit.default_path())
