from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from asckit import ApiKey, AsyncClient, Client, ClientClosed, ConfigurationError, RateLimited, SystemClock, hookimpl
from asckit.testing import Sandbox, VirtualClock
from asckit_plugins import pacing, retry
from asckit_plugins.pacing import QuotaSpent, pace
from asckit_plugins.pacing.pace import HOUR, MARGIN, MINUTE
from asckit_plugins.sandbox import AcceleratedClock

from .both import Both, Script, create, failed, ok, read

PATIENT = 1e6
Settings = dict[str, Any]


def plenty(remaining: int = 3000, limit: int = 3600) -> dict[str, str]:
    return {"X-Rate-Limit": f"user-hour-lim:{limit};user-hour-rem:{remaining};"}


def statuses(sandbox: Sandbox) -> Counter[int | None]:
    return Counter(request.status for request in sandbox.requests)


def paced(sandbox: Sandbox, both: Both, **settings: Any) -> Any:
    options = {"plugins": [pacing, retry], "settings": {"pacing": {"max_wait": PATIENT, **settings}}}
    return (sandbox.async_client if both.is_async else sandbox.client)(**options)


def client(both: Both, handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
    return both.client(handler, plugins=[pacing], settings={"pacing": settings})


def send(both: Both, asc: Any, *requests: Any) -> None:
    async def body(face: AsyncClient) -> None:
        for request in requests:
            await face.send(request)

    both.body(asc, body)


# -- the hour ----------------------------------------------------------------------------------


def test_a_client_of_its_own_key_never_meets_the_hourly_limit(both: Both) -> None:
    sandbox = Sandbox("empty", hourly_limit=10)
    asc = paced(sandbox, both)
    send(both, asc, *[read_apps()] * 35)
    assert statuses(sandbox) == {200: 35}
    assert sandbox.clock.monotonic() == pytest.approx(3 * (HOUR + MARGIN))


def test_requests_go_as_soon_as_the_hour_has_room(both: Both) -> None:
    sandbox = Sandbox("empty", hourly_limit=3)
    asc = paced(sandbox, both)
    for _ in range(3):
        send(both, asc, read_apps())
        sandbox.advance(600)
    send(both, asc, read_apps(), read_apps())
    assert both_slept(sandbox) == pytest.approx([HOUR + MARGIN - 1800, 600])


def test_the_hour_is_kept_by_many_at_once_where_it_is_known(key: ApiKey) -> None:
    sandbox = Sandbox("empty", hourly_limit=20)
    asc = paced(sandbox, Both("AsyncClient", key), per_hour=20)

    async def body() -> None:
        await asyncio.gather(*[asc.send(read_apps()) for _ in range(60)])

    asyncio.run(body())
    assert statuses(sandbox) == {200: 60}


def test_what_others_spend_counts(both: Both) -> None:
    script = Script(ok(headers=plenty(5)), ok(headers=plenty(0)), ok(headers=plenty(1)))
    asc = client(both, script, max_wait=PATIENT)
    send(both, asc, read(), read())
    assert both.clock.slept == []
    send(both, asc, read())  # others have all but two of 3600 requests: one leaves the hour about every second
    assert sum(both.clock.slept) == pytest.approx(HOUR / 3598, abs=0.1)


def test_an_hour_spent_by_others_is_waited_out_and_not_hammered(both: Both) -> None:
    sandbox = Sandbox("empty", hourly_limit=50)
    other = sandbox.client(plugins=[])
    for _ in range(50):
        other.run(other.send(read_apps()))
    sandbox.advance(3000)
    settings = {"retry": {"budget": PATIENT, "attempts": 50}, "pacing": {"max_wait": PATIENT}}
    asc = (sandbox.async_client if both.is_async else sandbox.client)(plugins=[pacing, retry], settings=settings)
    send(both, asc, *[read_apps()] * 3)
    counted = statuses(sandbox)
    assert counted[200] == 53
    assert counted[429] <= 8
    assert sandbox.clock.monotonic() < HOUR + 330


def test_a_reserve_is_left_to_writes(both: Both) -> None:
    answers = [ok(headers=plenty(3, 10))] + [ok(status=201, headers=plenty(2 - n, 10)) for n in range(3)]
    script = Script(*answers)
    asc = client(both, script, hourly_reserve=3)
    send(both, asc, read())
    with pytest.raises(QuotaSpent, match="kept for writes"):
        send(both, asc, read())
    send(both, asc, create(), create(), create())
    with pytest.raises(QuotaSpent, match="hour are spent"):
        send(both, asc, create())


def test_a_reserve_of_the_whole_hour_leaves_one_request_to_reads(both: Both) -> None:
    asc = client(both, Script(ok(headers=plenty(9, 10))), hourly_reserve=100, per_hour=10)
    send(both, asc, read())
    with pytest.raises(QuotaSpent):
        send(both, asc, read())


def test_a_write_passes_reads_that_the_reserve_keeps_waiting(key: ApiKey) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return ok(status=200, headers=plenty(max(3 - len(sent), 0), 3))

    async def body() -> None:
        settings: dict[str, Settings] = {"pacing": {"hourly_reserve": 2}}
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        asc = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
        await asc.send(read())
        settings["pacing"]["max_wait"] = PATIENT
        patient = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=asc.port.clock)
        waiting = asyncio.create_task(patient.send(read()))
        await asyncio.sleep(0.01)
        await patient.send(create())
        assert sent == ["GET", "POST"]
        waiting.cancel()

    asyncio.run(body())


# -- the minute --------------------------------------------------------------------------------


def test_a_known_limit_by_the_minute_is_never_met(both: Both) -> None:
    sandbox = Sandbox("empty", minute_limit=20)
    asc = paced(sandbox, both, per_minute=20)
    send(both, asc, *[read_apps()] * 100)
    assert statuses(sandbox) == {200: 100}
    assert sandbox.clock.monotonic() == pytest.approx(4 * (MINUTE + MARGIN))


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_many_threads_and_tasks_keep_to_a_known_limit(kind: str, key: ApiKey) -> None:
    sandbox = Sandbox("empty", minute_limit=20, clock=AcceleratedClock(600))
    both = Both(kind, key)
    asc = paced(sandbox, both, per_minute=20)
    both.do(lambda: asc.gather(*[lambda: asc.run(asc.face.send(read_apps()))] * 80, limit=30))
    assert statuses(sandbox)[200] == 80
    assert statuses(sandbox)[429] == 0


def test_an_unknown_limit_is_learned(both: Both) -> None:
    sandbox = Sandbox("empty", minute_limit=20)
    asc = paced(sandbox, both)
    send(both, asc, *[read_apps()] * 400)
    assert statuses(sandbox)[200] == 400
    assert statuses(sandbox)[429] <= 6
    assert sandbox.clock.monotonic() < 1.1 * 400 / 20 * MINUTE


def test_probes_find_a_limit_that_was_raised(both: Both) -> None:
    sandbox = Sandbox("empty", minute_limit=5)
    asc = paced(sandbox, both)
    send(both, asc, *[read_apps()] * 10)
    assert statuses(sandbox)[429] == 1
    assert sandbox.endpoint._minute is not None
    sandbox.endpoint._minute.limit = 100
    send(both, asc, *[read_apps()] * 300)
    before = sandbox.clock.monotonic()
    send(both, asc, *[read_apps()] * 100)
    assert sandbox.clock.monotonic() - before < 5 * MINUTE
    assert statuses(sandbox)[429] == 1


def test_several_refusals_at_once_lower_the_limit_once(key: ApiKey) -> None:
    accepted = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal accepted
        accepted += 1
        granted = accepted <= 7
        await asyncio.sleep(0.02 if granted else 0.0)  # refusals come back before what was granted
        return ok(headers=plenty()) if granted else failed(429, **plenty())

    async def body() -> int | None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        asc = AsyncClient(key, plugins=[pacing], http=http, clock=OwnClock())
        results = await asyncio.gather(*[asc.send(read()) for _ in range(12)], return_exceptions=True)
        assert sum(isinstance(result, RateLimited) for result in results) == 5
        return pace_of(asc).minute_limit.limit

    assert asyncio.run(body()) == 7


def test_a_refusal_is_left_to_retry(both: Both) -> None:
    script = Script(failed(429, **plenty()))
    with pytest.raises(RateLimited) as caught:
        send(both, client(both, script), read())
    assert caught.value.sent
    assert not isinstance(caught.value, QuotaSpent)


def test_retry_after_holds_all_back(both: Both) -> None:
    script = Script(failed(429, **{"Retry-After": "40"}), ok(), ok())
    asc = client(both, script)
    with pytest.raises(RateLimited):
        send(both, asc, read())
    send(both, asc, create())
    assert sum(both.clock.slept) == pytest.approx(40, abs=MINUTE)
    assert both.clock.monotonic() >= 40


# -- waiting -----------------------------------------------------------------------------------


def test_what_would_wait_too_long_is_not_sent_and_says_when_to_come_back(both: Both) -> None:
    script = Script(*[ok(headers=plenty(2 - n, 3)) for n in range(3)])
    asc = client(both, script, max_wait=60)
    send(both, asc, read(), read(), read())
    with pytest.raises(QuotaSpent, match=r"raise max_wait") as caught:
        send(both, asc, read())
    error = caught.value
    assert len(script.requests) == 3
    assert both.clock.slept == []
    assert not error.sent
    assert error.status == 429
    assert error.retry_after == pytest.approx(HOUR + MARGIN)
    assert error.until is not None
    assert error.until == datetime.fromtimestamp(both.clock.now() + HOUR + MARGIN, UTC)
    assert "not sent" in str(error)
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.until, copied.retry_after) == (str(error), error.until, error.retry_after)


def test_coming_back_at_that_time_works(both: Both) -> None:
    script = Script(*[ok(headers=plenty(1 - n, 2)) for n in range(2)], ok())
    asc = client(both, script, max_wait=0)
    send(both, asc, read(), read())
    with pytest.raises(QuotaSpent) as caught:
        send(both, asc, read())
    assert caught.value.retry_after is not None
    both.clock.advance(caught.value.retry_after)
    send(both, asc, read())


def test_retry_does_not_repeat_what_pacing_holds_back(both: Both) -> None:
    plugins = [pacing, retry]
    asc = both.client(Script(ok()), plugins=plugins, settings={"pacing": {"per_hour": 1}})
    send(both, asc, read())
    with pytest.raises(QuotaSpent):
        send(both, asc, read())
    assert both.clock.slept == []


def test_a_queue_that_is_too_long_is_not_joined(key: ApiKey) -> None:
    async def body() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: ok()))
        settings = {"pacing": {"per_minute": 1, "max_wait": 150}}
        asc = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
        await asc.send(read())
        waiting = [asyncio.create_task(asc.send(read())) for _ in range(3)]
        await asyncio.sleep(0.01)
        assert [task.done() for task in waiting] == [False, False, True]  # 60, 120 and 180 seconds
        assert isinstance(waiting[2].exception(), QuotaSpent)
        for task in waiting:
            task.cancel()

    asyncio.run(body())


class OwnClock(SystemClock):
    """The computer's clock, shared with no other test."""


def pace_of(asc: Any) -> pace.Pace:
    return pace.pace_of(asc.port.clock, asc.base_url, asc.key.key_id)


def short_minutes(asc: Any, seconds: float) -> None:
    """Let a client's minutes last for so long, so that a test can wait for them in real time."""
    pace_of(asc)._minute.seconds = seconds


def test_turns_come_in_the_order_in_which_they_were_asked_for(key: ApiKey) -> None:
    sent: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(int(request.headers["X-Number"]))
        return ok()

    async def tasks() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        settings = {"pacing": {"per_minute": 3}}
        asc = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
        short_minutes(asc, 0.05)
        await asyncio.gather(*[asc.send(numbered(n)) for n in range(14)])

    asyncio.run(tasks())
    # Of the three that get their turns in one minute, any may reach the transport first.
    assert [number // 3 for number in sent] == [number // 3 for number in range(14)]


def test_turns_of_threads_come_in_order_too(key: ApiKey) -> None:
    sent: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(int(request.headers["X-Number"]))
        return ok()

    http = httpx.Client(transport=httpx.MockTransport(answer))
    settings = {"pacing": {"per_minute": 1}}
    asc = Client(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
    short_minutes(asc, 0.1)
    threads = [threading.Thread(target=lambda n=n: asc.run(asc.send(numbered(n)))) for n in range(8)]
    for thread in threads:
        thread.start()
        time.sleep(0.005)
    for thread in threads:
        thread.join()
    assert sent == list(range(8))


def test_who_stops_waiting_leaves_the_place_to_the_next(key: ApiKey) -> None:
    async def body() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: ok()))
        settings = {"pacing": {"per_minute": 1}}
        asc = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
        short_minutes(asc, 0.2)
        started = time.monotonic()
        await asc.send(read())
        first, second = (asyncio.create_task(asc.send(read())) for _ in range(2))
        await asyncio.sleep(0.01)
        first.cancel()
        await second
        assert 0.2 <= time.monotonic() - started < 0.35
        with pytest.raises(asyncio.CancelledError):
            await first

    asyncio.run(body())


def test_closing_wakes_waiting_threads(key: ApiKey) -> None:
    http = httpx.Client(transport=httpx.MockTransport(lambda _: ok()))
    settings = {"pacing": {"per_minute": 1}}
    asc = Client(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
    asc.run(asc.send(read()))
    threading.Timer(0.05, asc.close).start()
    with pytest.raises(ClientClosed):
        asc.gather(*[lambda: asc.run(asc.send(read()))] * 3)
    assert pace_of(asc)._queue == []


def test_closing_wakes_waiting_tasks(key: ApiKey) -> None:
    async def body() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: ok()))
        settings = {"pacing": {"per_minute": 1}}
        asc = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=OwnClock())
        await asc.send(read())
        waiting = [asyncio.create_task(asc.send(read())) for _ in range(3)]
        await asyncio.sleep(0.01)
        await asc.aclose()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(result) for result in results] == [ClientClosed] * 3
        assert pace_of(asc)._queue == []

    asyncio.run(body())


def test_clients_of_one_key_share_its_minute_across_kinds(key: ApiKey) -> None:
    clock = OwnClock()
    settings = {"pacing": {"per_minute": 2, "max_wait": 0}}
    http = httpx.Client(transport=httpx.MockTransport(lambda _: ok()))
    one = Client(key, plugins=[pacing], settings=settings, http=http, clock=clock)
    one.run(one.send(read()))

    async def body() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: ok()))
        async with AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=clock) as other:
            await other.send(read())

    asyncio.run(body())
    with pytest.raises(QuotaSpent, match="minute are spent"):
        one.run(one.send(read()))


def test_other_keys_and_addresses_have_limits_of_their_own(key: ApiKey, pem: str) -> None:
    clock = OwnClock()
    other = ApiKey(key_id="OTHERKEY99", issuer_id=key.issuer_id, private_key=pem)
    for each, base_url in ((key, "https://a.test"), (other, "https://a.test"), (key, "https://b.test")):
        http = httpx.Client(transport=httpx.MockTransport(lambda _: ok()))
        settings = {"pacing": {"per_minute": 1, "max_wait": 0}}
        asc = Client(each, base_url=base_url, plugins=[pacing], settings=settings, http=http, clock=clock)
        asc.run(asc.send(read()))


def test_a_strict_client_does_not_hold_up_another_of_the_same_key(key: ApiKey) -> None:
    async def body() -> None:
        clock = OwnClock()
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: ok()))
        settings = {"pacing": {"per_minute": 1}}
        strict = AsyncClient(key, plugins=[pacing], settings=settings, http=http, clock=clock)
        free = AsyncClient(key, plugins=[pacing], http=http, clock=clock)
        await strict.send(read())
        waiting = asyncio.create_task(strict.send(read()))
        await asyncio.sleep(0.01)
        async with asyncio.timeout(1):
            await free.send(read())
        waiting.cancel()

    asyncio.run(body())


def test_what_was_never_sent_takes_no_place(both: Both) -> None:
    script = Script(httpx.ConnectError("refused"), ok())
    asc = client(both, script, per_minute=1, max_wait=0)
    with pytest.raises(Exception, match="refused"):
        send(both, asc, read())
    send(both, asc, read())


def test_broken_connections_take_a_place(both: Both) -> None:
    asc = client(both, Script(httpx.ReadError("gone")), per_minute=1, max_wait=0)
    with pytest.raises(Exception, match="gone"):
        send(both, asc, read())
    with pytest.raises(QuotaSpent):
        send(both, asc, read())


def test_answers_without_a_quota_are_not_paced_by_the_hour(both: Both) -> None:
    send(both, client(both, Script(*[ok()] * 50)), *[read()] * 50)
    assert both.clock.slept == []


def test_waits_are_logged_and_told(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    told: list[object] = []

    class Watching:
        @hookimpl
        def asckit_call_finished(self, call: Any) -> None:
            told.append(call.state.get(pacing.WAITED))

    caplog.set_level(logging.INFO, "asckit.pacing")
    settings = {"pacing": {"per_minute": 1}}
    asc = both.client(Script(ok(), ok()), plugins=[pacing, Watching()], settings=settings)
    send(both, asc, read(), read())
    assert "things_getCollection waits about 60.2 s for its turn: the requests of this minute are spent" in caplog.text
    assert told == [None, pytest.approx(MINUTE + MARGIN)]


@pytest.mark.parametrize("setting", [{"per_minute": 0}, {"per_hour": -1}, {"hourly_reserve": -1}, {"max_wait": -1}])
def test_settings_that_make_no_sense_are_refused(setting: Settings, both: Both) -> None:
    with pytest.raises(ConfigurationError, match="settings of pacing are not valid"):
        client(both, Script(), **setting)


def test_a_pace_goes_with_its_clock(key: ApiKey) -> None:
    before = len(pace._paces)
    both = Both("Client", key)
    send(both, client(both, Script(ok())), read())
    assert len(pace._paces) == before + 1
    del both
    gc.collect()
    assert len(pace._paces) <= before


def test_a_clock_that_cannot_be_looked_up_by_paces_alone(key: ApiKey) -> None:
    class Odd(VirtualClock):
        __hash__ = None  # type: ignore[assignment]

    both = Both("Client", key)
    both.clock = Odd()
    asc = client(both, Script(ok()), per_minute=1, max_wait=0)
    send(both, asc, read())
    with pytest.raises(QuotaSpent):
        send(both, asc, read())


def read_apps() -> Any:
    from asckit_api.operation import Operation, Request

    return Request(Operation("apps_getCollection", "GET", "/v1/apps"), "/v1/apps")


def numbered(number: int) -> Any:
    request = read()
    return request.replace(options={"headers": {"X-Number": str(number)}})


def both_slept(sandbox: Sandbox) -> list[float]:
    assert isinstance(sandbox.clock, VirtualClock)
    return sandbox.clock.slept
