from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest

from asckit import Answer, ApiError, Call, CallNext, NotFound, Phase, PluginError, TransportError, hookimpl
from asckit.errors import AuthenticationError

from .both import Both, Script, create, failed, ok, read


class Tracing:
    """A layer that notes when it is entered and left."""

    def __init__(self, name: str, phase: Phase, trace: list[str]) -> None:
        self.name, self.phase, self.trace = name, phase, trace

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        self.trace.append(f"+{self.name}")
        try:
            return await call_next(call)
        finally:
            self.trace.append(f"-{self.name}")


class Adding:
    """A plugin of some layers."""

    def __init__(self, name: str, *layers: Any) -> None:
        self.__name__ = name
        self.layers = list(layers)

    @hookimpl
    def asckit_layers(self) -> list[Any]:
        return self.layers


def test_order_is_by_phase_then_by_name_never_by_registration(both: Both) -> None:
    trace: list[str] = []
    phases = [Phase.PACE, Phase.OUTER, Phase.ATTEMPT, Phase.RETRY, Phase.AUDIT, Phase.PLAN]
    plugins = [
        Adding(name, *(Tracing(f"{phase.name}:{name}", phase, trace) for phase in phases)) for name in ("b", "a")
    ]
    seen = []
    for order in itertools.permutations(plugins):
        trace.clear()
        asc = both.client(Script(ok()), plugins=order)
        both.body(asc, lambda face: face.send(read()))
        seen.append([step[1:] for step in trace if step[0] == "+"])
        assert [step[1:] for step in trace if step[0] == "-"] == seen[-1][::-1]
    assert seen[0] == seen[1]
    assert seen[0] == [
        f"{phase}:{name}" for phase in ("OUTER", "PLAN", "AUDIT", "RETRY", "ATTEMPT", "PACE") for name in ("a", "b")
    ]


def test_layers_of_one_plugin_stand_in_the_order_it_lists_them(both: Both) -> None:
    trace: list[str] = []
    layers = [Tracing(name, Phase.OUTER, trace) for name in ("first", "second", "third")]
    asc = both.client(Script(ok()), plugins=[Adding("a", *layers)])
    both.body(asc, lambda face: face.send(read()))
    assert trace[:3] == ["+first", "+second", "+third"]


class Again:
    """A layer that sends everything twice."""

    phase = Phase.RETRY

    def __init__(self) -> None:
        self.attempts: list[int] = []

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        try:
            await call_next(call)
        except ApiError:
            self.attempts.append(call.attempt)
        answer = await call_next(call)
        self.attempts.append(call.attempt)
        return answer


def test_each_attempt_is_counted_and_gets_a_token(both: Both) -> None:
    again, script = Again(), Script(failed(401), ok())
    asc = both.client(script, plugins=[Adding("again", again)])
    both.body(asc, lambda face: face.send(read()))
    assert again.attempts == [1, 2]
    first, second = (request.headers["Authorization"] for request in script.requests)
    assert first.startswith("Bearer ey")
    assert second.startswith("Bearer ey")
    assert first != second, "a refused token is not used again"


def test_a_token_is_kept_while_it_is_not_refused(both: Both) -> None:
    again, script = Again(), Script(failed(404), ok())
    asc = both.client(script, plugins=[Adding("again", again)])
    both.body(asc, lambda face: face.send(read()))
    first, second = (request.headers["Authorization"] for request in script.requests)
    assert first == second


class Catching:
    """A layer that keeps what it catches, and the token it sees."""

    def __init__(self, phase: Phase) -> None:
        self.phase = phase
        self.caught: list[Exception] = []
        self.tokens: list[object] = []

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        try:
            return await call_next(call)
        except Exception as error:
            self.caught.append(error)
            raise
        finally:
            self.tokens.append(call.token)


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.AUTH])
def test_layers_see_error_statuses_as_exceptions_and_no_token(phase: Phase, both: Both) -> None:
    catching = Catching(phase)
    asc = both.client(Script(failed(404), failed(401)), plugins=[Adding("catching", catching)])
    with pytest.raises(NotFound):
        both.body(asc, lambda face: face.send(read()))
    with pytest.raises(AuthenticationError):
        both.body(asc, lambda face: face.send(read()))
    assert [type(error) for error in catching.caught] == [NotFound, AuthenticationError]
    assert catching.tokens == [None, None]


class Forgetful:
    phase = Phase.OUTER

    async def around(self, call: Call, call_next: CallNext) -> Any:
        await call_next(call)


def test_a_layer_that_forgets_its_answer_is_named(both: Both) -> None:
    asc = both.client(Script(ok()), plugins=[Adding("forgetful", Forgetful())])
    with pytest.raises(PluginError, match="layer Forgetful of plugin 'forgetful' returned NoneType") as caught:
        both.body(asc, lambda face: face.send(read()))
    assert caught.value.plugin == "forgetful"


class Answering:
    phase = Phase.PLAN

    async def around(self, _: Call, _call_next: CallNext) -> Answer:
        return Answer.of({"data": {"type": "apps", "id": "planned"}})


def test_a_layer_may_answer_itself(both: Both) -> None:
    asc = both.client(Script(), plugins=[Adding("answering", Answering())])
    assert both.do(lambda: asc.api.apps.get("1")).data.id == "planned"


class Replacing:
    phase = Phase.OUTER

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        call.request = call.request.replace(options={"headers": {"X-Added": "1"}})
        return await call_next(call)


def test_a_layer_may_replace_the_request(both: Both) -> None:
    script = Script(ok())
    asc = both.client(script, plugins=[Adding("replacing", Replacing())])
    both.body(asc, lambda face: face.send(read()))
    assert script.requests[0].headers["X-Added"] == "1"


class Foreign:
    phase = Phase.ATTEMPT

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        await asyncio.sleep(0)
        return await call_next(call)


def test_a_layer_with_a_foreign_await_is_named_under_a_blocking_client(key: Any) -> None:
    both = Both("Client", key)
    asc = both.client(Script(), plugins=[Adding("foreign", Foreign())])
    with pytest.raises(PluginError, match=r"Plugin 'foreign' awaited .* in .*test_layers\.around") as caught:
        asc.run(asc.face.send(read()))
    assert caught.value.plugin == "foreign"


def test_a_layer_with_a_foreign_await_is_fine_under_an_asynchronous_client(key: Any) -> None:
    both = Both("AsyncClient", key)
    asc = both.client(Script(ok()), plugins=[Adding("foreign", Foreign())])
    both.body(asc, lambda face: face.send(read()))


def test_cancellation_passes_through_the_layers(key: Any) -> None:
    both = Both("AsyncClient", key)
    trace: list[str] = []
    arrived = asyncio.Event()

    class Stuck:
        phase = Phase.PACE

        async def around(self, call: Call, call_next: CallNext) -> Answer:
            arrived.set()
            await asyncio.sleep(60)
            return await call_next(call)

    outer = [Tracing(phase.name, phase, trace) for phase in (Phase.OUTER, Phase.AUDIT, Phase.RETRY)]
    asc = both.client(Script(), plugins=[Adding("traced", *outer), Adding("stuck", Stuck())])

    async def body() -> None:
        task = asyncio.create_task(asc.send(create()))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(body())
    assert trace == ["+OUTER", "+AUDIT", "+RETRY", "-RETRY", "-AUDIT", "-OUTER"]


def test_a_layer_gets_transport_errors_with_their_request(both: Both) -> None:
    import httpx

    catching = Catching(Phase.OUTER)
    asc = both.client(Script(httpx.ReadError("gone")), plugins=[Adding("catching", catching)])
    with pytest.raises(TransportError) as caught:
        both.body(asc, lambda face: face.send(create(name="x")))
    assert caught.value.request is not None
    assert caught.value.request.operation.id == "things_createInstance"
