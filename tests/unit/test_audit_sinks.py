"""Sinks: where records go beside the journal, and what their failures mean."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from asckit import Conflict, PluginError, hookimpl
from asckit_plugins import audit
from asckit_plugins.audit import Intent, JournalError, Outcome, Record, read_journal, verify

from .both import Both, Script, create, failed, ok, read


class Sink:
    """Keeps records, and fails where it is told to."""

    def __init__(self, *, required: bool = False, fails: type[Record] | None = None, awaits: bool = False) -> None:
        self.required = required
        self.fails = fails
        self.awaits = awaits
        self.records: list[Record] = []
        self.journaled: list[int] = []

    async def write(self, record: Record) -> None:
        if self.awaits:
            await asyncio.sleep(0)
        if self.fails is not None and isinstance(record, self.fails):
            raise ConnectionError("no way there")
        self.records.append(record)


class Supplier:
    """A plugin that supplies sinks."""

    def __init__(self, *sinks: Any, name: str = "supplier") -> None:
        self.__name__ = name
        self.sinks = list(sinks)
        self.asked = 0

    @hookimpl
    def asckit_audit_sinks(self, client: Any) -> list[Any]:
        self.asked += 1
        return self.sinks


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "audit.jsonl"
    monkeypatch.setenv("ASCKIT_AUDIT_PATH", str(path))
    return path


def send(both: Both, script: Script, *plugins: Any, times: int = 1) -> None:
    asc = both.client(script, plugins=[audit, *plugins])

    async def body(face: Any) -> None:
        for _ in range(times):
            await face.send(create())

    both.body(asc, body)


def test_a_sink_gets_what_the_journal_has(path: Path, both: Both) -> None:
    sink = Sink()
    supplier = Supplier(sink)
    send(both, Script(ok(status=201), ok(status=201)), supplier, times=2)
    assert sink.records == list(read_journal(path))
    assert [type(record) for record in sink.records] == [Intent, Outcome, Intent, Outcome]
    assert sink.records[-1].hash == verify(path).head
    assert supplier.asked == 1


def test_a_sink_has_the_intent_before_anything_is_sent(path: Path, both: Both) -> None:
    sink = Sink()
    script = Script(lambda _: ok() if len(sink.records) == 1 and path.exists() else failed(500))
    send(both, script, Supplier(sink))


def test_without_its_required_sink_a_mutation_is_not_sent(path: Path, both: Both) -> None:
    before, after = Sink(), Sink()
    script = Script()
    with pytest.raises(
        JournalError, match=r"sink Sink of plugin 'b' failed \(ConnectionError: no way there\).*DISABLE_PLUGINS=b"
    ):
        send(
            both,
            script,
            Supplier(before, name="a"),
            Supplier(Sink(required=True, fails=Intent), name="b"),
            Supplier(after, name="c"),
        )
    assert script.requests == []
    assert [record.result for record in read_journal(path) if isinstance(record, Outcome)] == ["unsent"]
    assert [type(record) for record in before.records] == [Intent, Outcome], "who has the intent gets its end too"
    assert [type(record) for record in after.records] == [Outcome]


def test_a_sink_that_is_not_required_stops_nothing(path: Path, both: Both, caplog: pytest.LogCaptureFixture) -> None:
    other = Sink()
    with caplog.at_level(logging.ERROR, "asckit.audit"):
        send(both, Script(ok()), Supplier(Sink(fails=Intent), name="a"), Supplier(other, name="b"))
    assert len(other.records) == 2
    assert "The sink Sink of plugin 'a' failed; intent" in caplog.text
    assert "no way there" in caplog.text


def test_an_outcome_that_no_sink_takes_does_not_undo_the_call(
    path: Path, both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    send(both, Script(ok()), Supplier(Sink(required=True, fails=Outcome)))
    assert "is in the journal only" in caplog.text


def test_an_error_of_apple_s_comes_out_as_it_is(path: Path, both: Both) -> None:
    sink = Sink()
    with pytest.raises(Conflict):
        send(both, Script(failed(409)), Supplier(sink))
    assert isinstance(sink.records[1], Outcome)
    assert sink.records[1].result == "refused"


def test_a_sink_gets_what_can_be_written_down(path: Path, both: Both) -> None:
    sink = Sink()
    asc = both.client(Script(), plugins=[audit, Supplier(sink)])
    with pytest.raises(TypeError, match="not JSON serializable"):
        both.body(asc, lambda face: face.send(create(odd={1}, pair=(1, 2))))
    assert sink.records == list(read_journal(path))
    assert isinstance(sink.records[0], Intent)
    assert sink.records[0].body["data"]["attributes"] == {"odd": "{1}", "pair": [1, 2]}


def test_reads_go_to_no_sink_and_ask_for_none(both: Both) -> None:
    supplier = Supplier(Sink())
    asc = both.client(Script(ok()), plugins=[audit, supplier])
    both.body(asc, lambda face: face.send(read()))
    assert supplier.asked == 0


def test_under_a_blocking_client_a_sink_that_needs_an_event_loop_is_named(
    path: Path, both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    script = Script(ok())
    if both.is_async:
        send(both, script, Supplier(Sink(required=True, awaits=True)))
        assert len(script.requests) == 1
        return
    with pytest.raises(PluginError, match="awaited something that needs an event loop"):
        send(both, script, Supplier(Sink(required=True, awaits=True)))
    assert script.requests == []


BAD = {
    "no list": (Sink(), "asckit_audit_sinks returned"),
    "no write": ([object()], "its sink object does not fit; give it `async def write"),
    "a plain write": ([Supplier], "its sink type does not fit"),
}


@pytest.mark.parametrize(("sinks", "says"), BAD.values(), ids=BAD)
def test_what_is_no_sink_stops_mutations_and_names_its_plugin(sinks: Any, says: str, path: Path, both: Both) -> None:
    supplier = Supplier()
    supplier.sinks = sinks
    script = Script(ok())
    with pytest.raises(PluginError, match=f"Plugin 'supplier': .*{says}"):
        send(both, script, supplier)
    assert script.requests == []
    assert not path.exists()


def test_calls_at_the_same_time_tell_each_other_s_records_apart(path: Path, both: Both) -> None:
    sink = Sink()
    supplier = Supplier(sink)
    asc = both.client(lambda _: ok(), plugins=[audit, supplier])

    async def body(face: Any) -> None:
        await face.gather(*[lambda n=n: face.send(create(n=n)) for n in range(12)])

    both.body(asc, body)
    assert supplier.asked == 1
    assert sorted(sink.records, key=lambda record: record.seq or 0) == list(read_journal(path))
    for record in sink.records:
        if isinstance(record, Outcome):
            places = [other.id for other in sink.records[: sink.records.index(record)]]
            assert record.id in places
