from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import (
    Answer,
    ApiKey,
    AsyncClient,
    AuthenticationError,
    Call,
    Client,
    ClientClosed,
    ConfigurationError,
    Failure,
    NotFound,
    OutcomeUnknown,
    PluginError,
    RateLimited,
    RetryDecision,
    ServerError,
    TransportError,
    hookimpl,
)
from asckit.testing import VirtualClock
from asckit_api.operation import Operation, Request
from asckit_plugins import retry
from asckit_plugins.retry import Effect, Fault, effect_of, fault_of

from .both import UPDATE, Both, Script, create, delete, failed, ok, read, update


def send(both: Both, request: Request[Any], script: Script, **options: Any) -> Any:
    plugins = [retry, *options.pop("plugins", ())]
    asc = both.client(script, plugins=plugins, **options)
    return both.body(asc, lambda face: face.send(request))


def request(method: str, json: Any = None) -> Request[None]:
    return Request(Operation("x", method, "/v1/x"), "/v1/x", json=json)


LINK = {"data": [{"type": "builds", "id": "1"}]}
SET = {"data": {"type": "things", "id": "1", "attributes": {"a": 1}}}


@pytest.mark.parametrize(
    ("sent", "effect"),
    [
        (request("GET"), Effect.NONE),
        (request("HEAD"), Effect.NONE),
        (request("DELETE"), Effect.SAME),
        (request("DELETE", LINK), Effect.TWICE),
        (request("POST", SET), Effect.TWICE),
        (request("POST", LINK), Effect.TWICE),
        (request("PATCH", SET), Effect.SAME),
        (request("PATCH", LINK), Effect.SAME),
        (request("PATCH", {"data": None}), Effect.SAME),
        (request("PATCH", {"data": {**SET["data"], "relationships": {"app": {"data": None}}}}), Effect.TWICE),
        (request("PATCH", {**SET, "included": [{"type": "x", "id": "${1}"}]}), Effect.TWICE),
    ],
    ids=lambda value: value.name if isinstance(value, Effect) else f"{value.operation.method} {value.json}",
)
def test_what_sending_twice_does(sent: Request[None], effect: Effect) -> None:
    assert effect_of(Call(sent, "K")) is effect


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (TransportError("x", sent=False), Fault.UNSENT),
        (TransportError("x", sent=None), Fault.BROKEN),
        (TransportError("x", sent=True), Fault.BROKEN),
        (AuthenticationError(401), Fault.TOKEN),
        (RateLimited(429), Fault.THROTTLED),
        (ServerError(503), Fault.SERVER),
        (ServerError(501), None),
        (NotFound(404), None),
    ],
)
def test_what_went_wrong(error: Any, fault: Fault | None) -> None:
    assert fault_of(error) is fault


TRANSIENT: dict[str, Callable[[], httpx.Response | Exception]] = {
    "429": lambda: failed(429),
    "unsent": lambda: httpx.ConnectError("refused"),
    "broken": lambda: httpx.ReadError("gone"),
    "timeout": lambda: httpx.ReadTimeout("slow"),
    "500": lambda: failed(500),
    "503": lambda: failed(503),
    "401": lambda: failed(401),
}
SAFE = {"read": read, "update": lambda: update(a=1), "delete": delete}


@pytest.mark.parametrize("what", SAFE)
@pytest.mark.parametrize("fault", TRANSIENT)
def test_what_is_safe_to_send_again_is(what: str, fault: str, both: Both) -> None:
    script = Script(TRANSIENT[fault](), ok())
    send(both, SAFE[what](), script)
    assert len(script.requests) == 2


@pytest.mark.parametrize("fault", ["429", "unsent", "401"])
def test_a_create_is_sent_again_when_it_was_not_processed(fault: str, both: Both) -> None:
    script = Script(TRANSIENT[fault](), ok(status=201))
    send(both, create(a=1), script)
    assert len(script.requests) == 2


@pytest.mark.parametrize("fault", ["broken", "timeout", "500", "503"])
def test_a_create_that_may_have_landed_is_not_sent_again(fault: str, both: Both) -> None:
    script, sent = Script(TRANSIENT[fault]()), create(a=1)
    with pytest.raises(OutcomeUnknown, match="read back before sending it again") as caught:
        send(both, sent, script)
    assert len(script.requests) == 1
    assert caught.value.request is sent
    assert isinstance(caught.value.__cause__, ServerError if fault in ("500", "503") else TransportError)


@pytest.mark.parametrize("status", [400, 403, 404, 409, 422])
def test_a_refusal_is_final(status: int, both: Both) -> None:
    script = Script(failed(status))
    with pytest.raises(Exception, match=str(status)):
        send(both, read(), script)


def test_a_refused_token_is_renewed_once(both: Both) -> None:
    script = Script(failed(401), failed(401))
    with pytest.raises(AuthenticationError):
        send(both, read(), script)
    assert len(script.requests) == 2
    assert both.clock.slept == []


def test_attempts_are_limited(both: Both) -> None:
    script = Script(*[failed(503)] * 3)
    with pytest.raises(ServerError):
        send(both, read(), script, settings={"retry": {"attempts": 3}})
    assert len(script.requests) == 3


def test_one_attempt_is_one_attempt(both: Both) -> None:
    with pytest.raises(RateLimited):
        send(both, create(), Script(failed(429)), settings={"retry": {"attempts": 1}})


def test_the_budget_is_in_seconds_per_call(both: Both) -> None:
    script = Script(*[failed(429, **{"Retry-After": "40"})] * 9)
    with pytest.raises(RateLimited):
        send(both, read(), script, settings={"retry": {"attempts": 9, "budget": 100}})
    assert len(script.requests) == 3
    assert both.clock.monotonic() <= 100


def test_a_wait_that_breaks_the_budget_is_not_begun(both: Both) -> None:
    with pytest.raises(RateLimited):
        send(both, read(), Script(failed(429, **{"Retry-After": "60"})), settings={"retry": {"budget": 30}})
    assert both.clock.slept == []


@pytest.mark.parametrize("given_as", ["seconds", "date"])
def test_retry_after_is_honoured(given_as: str, both: Both) -> None:
    value = "20" if given_as == "seconds" else formatdate(both.clock.now() + 20, usegmt=True)
    send(both, read(), Script(failed(429, **{"Retry-After": value}), ok()))
    assert len(both.clock.slept) == 1
    assert 20.0 <= both.clock.slept[0] <= 21.0


def test_retry_after_is_capped(both: Both) -> None:
    settings = {"retry": {"retry_after_cap": 5}}
    send(both, read(), Script(failed(503, **{"Retry-After": "3600"}), ok()), settings=settings)
    assert 5.0 <= both.clock.slept[0] <= 6.0


@given(st.floats(0.01, 100.0), st.floats(0.01, 1000.0))
def test_pauses_are_full_jitter_below_a_doubling_bound(key: ApiKey, base: float, cap: float) -> None:
    clock, script = VirtualClock(), Script(*[failed(503)] * 8, ok())
    settings = {"retry": {"attempts": 9, "budget": 1e9, "base": base, "cap": cap}}
    http = httpx.Client(transport=httpx.MockTransport(script))
    asc = Client(key, plugins=[retry], settings=settings, http=http, clock=clock)
    asc.run(asc.send(read()))
    for attempt, pause in enumerate(clock.slept):
        assert 0.0 <= pause <= min(cap, base * 2**attempt)


def test_jitter_differs(key: ApiKey) -> None:
    slept = set()
    for _ in range(20):
        both = Both("Client", key)
        send(both, read(), Script(failed(503), ok()))
        slept.add(both.clock.slept[0])
    assert len(slept) > 10


def test_settings_that_make_no_sense_are_refused(both: Both) -> None:
    with pytest.raises(ConfigurationError, match="settings of retry are not valid"):
        send(both, read(), Script(), settings={"retry": {"attempts": 0}})


def test_a_repeated_delete_that_finds_nothing_has_deleted(both: Both) -> None:
    send(both, delete(), Script(failed(503), failed(404)))


def test_a_first_delete_that_finds_nothing_has_not(both: Both) -> None:
    with pytest.raises(NotFound):
        send(both, delete(), Script(failed(404)))
    with pytest.raises(NotFound):
        send(both, delete(), Script(failed(429), failed(404)))


@pytest.mark.parametrize("last", [lambda: failed(409), lambda: httpx.ConnectError("x"), lambda: failed(503)])
def test_after_an_unclear_attempt_no_refusal_hides_that_it_may_have_landed(last: Any, both: Both) -> None:
    script = Script(httpx.ReadError("gone"), last())
    with pytest.raises(OutcomeUnknown, match=r"was sent 2 time\(s\)"):
        send(both, update(a=1), script, settings={"retry": {"attempts": 2}})


class Reading:
    """A plugin that reads back."""

    def __init__(self, name: str, finding: Any) -> None:
        self.__name__ = name
        self.finding = finding
        self.asked: list[str] = []

    @hookimpl
    def asckit_reconcile(
        self, call: Call, error: Exception, client: AsyncClient
    ) -> Callable[[], Coroutine[Any, Any, Any]] | None:
        self.asked.append(f"{call.operation_id} {type(error).__name__}")
        if self.finding is None:
            return None

        async def look() -> Any:
            await client.send(read())
            if isinstance(self.finding, Exception):
                raise self.finding
            return None if self.finding == "cannot tell" else self.finding

        return look


CREATED = Operation[Any]("apps_createInstance", "POST", "/v1/apps", "AppResponse")


def test_a_write_is_reconciled_by_reading_back(both: Both) -> None:
    landed = Answer.of({"data": {"type": "apps", "id": "42"}}, status=201)
    plugins = [
        Reading("a", None),
        Reading("b", "cannot tell"),
        Reading("c", LookupError("broken")),
        Reading("d", landed),
        Reading("e", "cannot tell"),
    ]
    script = Script(failed(503), ok(), ok(), ok())
    found = send(both, Request(CREATED, "/v1/apps", json=SET), script, plugins=plugins)
    assert found.data.id == "42"
    assert [request.method for request in script.requests] == ["POST", "GET", "GET", "GET"]
    assert plugins[0].asked == ["apps_createInstance ServerError"]


def test_when_none_can_tell_the_outcome_is_unknown(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    script = Script(httpx.ReadError("gone"), ok(), failed(404))
    plugins = [Reading("a", "cannot tell"), Reading("b", Answer(200))]
    with pytest.raises(OutcomeUnknown):
        send(both, create(a=1), script, plugins=plugins)
    assert "Plugin 'b' could not read back things_createInstance" in caplog.text


def test_reads_are_not_reconciled(both: Both) -> None:
    reading = Reading("a", Answer(200))
    with pytest.raises(ServerError):
        send(both, read(), Script(failed(503)), plugins=[reading], settings={"retry": {"attempts": 1}})
    assert reading.asked == []


class Deciding:
    """A plugin that decides about retries."""

    def __init__(self, decision: RetryDecision | None) -> None:
        self.decision = decision
        self.asked: list[Failure] = []

    @hookimpl
    def asckit_retry_decision(self, failure: Failure) -> RetryDecision | None:
        self.asked.append(failure)
        return self.decision


def test_a_plugin_may_resend_what_the_policy_would_not(both: Both) -> None:
    deciding, script = Deciding(RetryDecision(resend=True, wait=7.0)), Script(failed(404), ok())
    send(both, read(), script, plugins=[deciding])
    assert both.clock.slept == [7.0]
    asked = deciding.asked[0]
    assert (asked.attempt, asked.resend, asked.unprocessed) == (1, False, False)
    assert isinstance(asked.error, NotFound)


def test_a_plugin_may_give_up_where_the_policy_would_not(both: Both) -> None:
    script = Script(failed(429))
    with pytest.raises(RateLimited):
        send(both, read(), script, plugins=[Deciding(RetryDecision(resend=False))])


def test_a_plugin_without_an_opinion_leaves_it_to_the_policy(both: Both) -> None:
    deciding = Deciding(None)
    send(both, read(), Script(failed(429), ok()), plugins=[deciding])
    assert (deciding.asked[0].resend, deciding.asked[0].unprocessed) == (True, True)
    assert deciding.asked[0].wait == both.clock.slept[0]


def test_the_limits_hold_whatever_a_plugin_decides(both: Both) -> None:
    script = Script(*[failed(404)] * 6)
    with pytest.raises(NotFound):
        send(both, read(), script, plugins=[Deciding(RetryDecision(resend=True, wait=0.0))])
    assert len(script.requests) == 6


class Failing:
    @hookimpl
    def asckit_retry_decision(self) -> None:
        raise LookupError("broken")


def test_a_decision_that_fails_names_its_plugin(both: Both) -> None:
    with pytest.raises(PluginError, match="Plugin 'Failing' failed in asckit_retry_decision"):
        send(both, read(), Script(failed(429)), plugins=[Failing()])


def test_closing_a_blocking_client_wakes_a_waiting_retry(key: ApiKey) -> None:
    script = Script(failed(429, **{"Retry-After": "60"}))
    asc = Client(key, plugins=[retry], http=httpx.Client(transport=httpx.MockTransport(script)))
    threading.Timer(0.1, asc.close).start()
    with pytest.raises(ClientClosed):
        asc.run(asc.send(read()))


def test_cancelling_a_waiting_retry_cancels_the_call(key: ApiKey) -> None:
    async def body() -> None:
        script = Script(failed(429, **{"Retry-After": "60"}))
        asc = AsyncClient(key, plugins=[retry], http=httpx.AsyncClient(transport=httpx.MockTransport(script)))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await asc.send(read())

    asyncio.run(body())


def test_an_update_of_a_relationship_beside_attributes_is_sent_once(both: Both) -> None:
    body = {"data": {"type": "things", "id": "1", "relationships": {"app": {"data": None}}}}
    with pytest.raises(OutcomeUnknown):
        send(both, Request(UPDATE, "/v1/things/1", json=body), Script(failed(500)))


# -- the allowance that all calls of a client share ----------------------------------------------


def test_an_outage_does_not_multiply_traffic(both: Both) -> None:
    script = Script(*[failed(503)] * 30)
    asc = both.client(script, plugins=[retry], settings={"retry": {"allowance": 10}})

    async def body(face: AsyncClient) -> list[ServerError]:
        errors = []
        for _ in range(20):
            try:
                await face.send(read())
            except ServerError as error:
                errors.append(error)
        return errors

    errors = both.body(asc, body)
    assert len(script.requests) == 20 + 10
    assert ["used up" in "".join(getattr(error, "__notes__", ())) for error in errors] == [False] * 2 + [True] * 18


def test_success_pays_back(both: Both) -> None:
    script = Script(failed(503), ok(), *[ok()] * 5, failed(503), ok(), failed(503), failed(503))
    asc = both.client(script, plugins=[retry], settings={"retry": {"allowance": 1, "payback": 0.2}})

    async def body(face: AsyncClient) -> None:
        for _ in range(7):
            await face.send(read())
        with pytest.raises(ServerError):
            await face.send(read())

    both.body(asc, body)
    assert len(script.requests) == 11


def test_a_call_that_needed_a_retry_gives_it_back_in_the_end(both: Both) -> None:
    script = Script(*[reply for _ in range(10) for reply in (failed(503), ok())])
    asc = both.client(script, plugins=[retry], settings={"retry": {"allowance": 1, "payback": 0}})

    async def body(face: AsyncClient) -> None:
        for _ in range(10):
            await face.send(read())

    both.body(asc, body)


def test_an_allowance_of_none_is_no_retries_but_for_a_fresh_token(both: Both) -> None:
    settings = {"retry": {"allowance": 0}}
    with pytest.raises(ServerError):
        send(both, read(), Script(failed(503)), settings=settings)
    send(both, read(), Script(failed(401), ok()), settings=settings)


def test_a_write_that_the_allowance_stops_is_still_reconciled(both: Both) -> None:
    with pytest.raises(OutcomeUnknown, match="is not known"):
        send(both, update(a=1), Script(failed(503)), settings={"retry": {"allowance": 0}})


def test_the_allowance_is_the_clients_own(key: ApiKey) -> None:
    for _ in range(2):
        send(
            Both("Client", key),
            read(),
            Script(failed(503), ok()),
            settings={"retry": {"allowance": 1, "payback": 0}},
        )
