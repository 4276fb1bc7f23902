"""The conformance suite passes for asckit's own plugins, and says what to do to those that break a promise."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import types
from collections.abc import Callable, Mapping
from typing import Any

import click
import pytest

from asckit import Answer, AsyncClient, Call, CallNext, NotReady, Phase, PluginError, hookimpl
from asckit.testing import Conformance
from asckit_plugins import audit, otel, pacing, pagination, plan, retry


class TestAudit(Conformance):
    plugin = audit


class TestOtel(Conformance):
    plugin = otel


class TestPacing(Conformance):
    plugin = pacing


class TestPagination(Conformance):
    plugin = pagination


class TestPlan(Conformance):
    plugin = plan


class TestRetry(Conformance):
    plugin = retry


class Layer:
    """A layer that lets everything pass; it is a plugin of its own, too."""

    phase = Phase.OUTER

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        return await call_next(call)

    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        return [type(self)()]


class Sleeps(Layer):
    async def around(self, call: Call, call_next: CallNext) -> Answer:
        await asyncio.sleep(0)
        return await call_next(call)


class LeavesTasks(Layer):
    async def around(self, call: Call, call_next: CallNext) -> Answer:
        with contextlib.suppress(RuntimeError):
            asyncio.get_running_loop().create_task(asyncio.sleep(60))
        return await call_next(call)


class Wraps(Layer):
    async def around(self, call: Call, call_next: CallNext) -> Answer:
        try:
            return await call_next(call)
        except Exception as error:
            raise NotReady("It failed.") from error


class WrapsStrangers(Layer):
    async def around(self, call: Call, call_next: CallNext) -> Answer:
        try:
            return await call_next(call)
        except LookupError:
            raise
        except Exception as error:
            if type(error).__module__.startswith("asckit.errors"):
                raise
            raise NotReady("It failed.") from error


class GoesOn(Layer):
    async def around(self, call: Call, call_next: CallNext) -> Answer:
        try:
            return await call_next(call)
        except BaseException as error:
            if isinstance(error, Exception):
                raise
            return Answer.of({"data": []})


class Mixes(Layer):
    phase = Phase.ATTEMPT
    call: Call

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        self.call = call
        await self.client.port.sleep(1.0)
        return await call_next(self.call)

    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        layer = Mixes()
        layer.client = client
        return [layer]

    client: AsyncClient


class Shared(Layer):
    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        return [self]


class Partial(Layer):
    """Under one kind of client it sends something else."""

    def __init__(self, colour: str = "") -> None:
        self.colour = colour

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        if not call.is_mutation:
            call.request = call.request.replace(options={"query": {"limit": self.colour}})
        return await call_next(call)

    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        return [Partial("3" if type(client.port).__name__ == "SyncPort" else "4")]


class SilentCommand(Layer):
    @hookimpl
    def asckit_commands(self, cli: click.Group) -> None:
        cli.add_command(click.Command("silent"))


class NoCommand(Layer):
    @hookimpl
    def asckit_commands(self, cli: click.Group) -> None:
        pass


def suite(of: object) -> Any:
    """The conformance suite of a plugin, to call its tests one by one."""
    return type("Suite", (Conformance,), {"plugin": of})()


Test = Callable[[Any], None]

BROKEN: list[tuple[Layer, Test, str]] = [
    (Wraps(), lambda s: s.test_errors_come_out_as_they_are("Client"), "404 came out as NotReady"),
    (WrapsStrangers(), lambda s: s.test_errors_come_out_as_they_are("AsyncClient"), "catch only what you know"),
    (GoesOn(), lambda s: s.test_being_cut_short_passes_through("Client"), "catch Exception, not BaseException"),
    (GoesOn(), lambda s: s.test_being_cut_short_passes_through("AsyncClient"), "let asyncio.CancelledError pass"),
    (LeavesTasks(), lambda s: s.test_it_awaits_nothing_but_the_client("inside_a_loop"), "left tasks in the caller's"),
    (Mixes(), lambda s: s.test_calls_at_the_same_time_do_not_mix("AsyncClient"), "got each other's answers"),
    (Shared(), lambda s: s.test_clients_share_nothing("Client"), "make new ones in asckit_layers"),
    (Partial(), lambda s: s.test_both_clients_come_to_the_same(), "came to different|sent different"),
    (SilentCommand(), lambda s: s.test_its_commands_explain_themselves(), "'silent' has no help"),
    (NoCommand(), lambda s: s.test_its_commands_explain_themselves(), "implements asckit_commands and adds none"),
]


@pytest.mark.parametrize(("plugin", "test", "said"), BROKEN, ids=[type(row[0]).__name__ for row in BROKEN])
def test_a_broken_promise_is_found(plugin: Layer, test: Test, said: str) -> None:
    test(suite(Layer()))
    with pytest.raises(AssertionError, match=said):
        test(suite(plugin))


@pytest.mark.parametrize("where", ["outside_of_a_loop", "inside_a_loop"])
def test_a_foreign_await_is_found_and_blamed(where: str) -> None:
    with pytest.raises(
        PluginError, match=r"Plugin 'Sleeps' awaited something that needs an event loop.*:\d+"
    ) as caught:
        suite(Sleeps()).test_it_awaits_nothing_but_the_client(where)
    assert caught.value.plugin == "Sleeps"


def test_a_plugin_that_breaks_a_rule_or_does_nothing_does_not_load() -> None:
    async def asckit_step(step: object) -> None:
        pass

    plugin = types.ModuleType("wrong")
    with pytest.raises(AssertionError, match="implements no hook"):
        suite(plugin).test_it_loads("Client")
    plugin.asckit_step = hookimpl(asckit_step)  # type: ignore[attr-defined]
    with pytest.raises(PluginError, match="is async"):
        suite(plugin).test_it_loads("Client")


def test_a_module_that_keeps_something_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    plugin = types.ModuleType("keeping")
    exec(
        "from asckit import hookimpl\n"
        "seen = []\nCONSTANT = {1: 2}\n"
        "@hookimpl\ndef asckit_call_started(call):\n    seen.append(call.id)\n",
        plugin.__dict__,
    )
    monkeypatch.setitem(sys.modules, "keeping", plugin)
    broken = suite(plugin)
    with pytest.raises(AssertionError, match=r"^keeping\.seen changed while clients were used; keep what"):
        broken.test_clients_share_nothing("Client")
    type(broken).shared = frozenset({"seen"})
    broken.test_clients_share_nothing("Client")


def test_settings_and_workflows_of_the_plugin_take_part() -> None:
    did: list[object] = []

    class Exercised(Conformance):
        plugin = retry
        settings: Mapping[str, object] = {"attempts": 2}

        async def exercise(self, asc: AsyncClient) -> object:
            did.append(asc.settings(retry.RetrySettings).attempts)
            return did[-1]

    Exercised().test_both_clients_come_to_the_same()
    assert did == [2, 2]
