"""A key that several workers share through Redis. Each worker has a clock object of its own, as processes have."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from fakeredis import TcpFakeServer

from asckit import ConfigurationError, SystemClock
from asckit.testing import Sandbox, VirtualClock
from asckit_plugins import pacing, retry
from asckit_plugins.pacing import QuotaSpent
from asckit_plugins.pacing.fleet import AWAY, LEARNED, LEASE, Fleet, Place, Wait
from asckit_plugins.pacing.pace import MINUTE

from .both import Both


class Apart:
    """A clock that tells the time of another and is none of its own kind: what uses it shares no memory with others."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock

    def __getattr__(self, name: str) -> Any:
        return getattr(self._clock, name)


@pytest.fixture
def redis() -> Iterator[str]:
    server = TcpFakeServer(("127.0.0.1", 0), server_type="redis")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"redis://127.0.0.1:{server.server_address[1]}/0"
    server.shutdown()
    server.server_close()


def worker(sandbox: Sandbox, both: Both, redis: str, **settings: Any) -> Any:
    assert isinstance(sandbox.clock, VirtualClock)
    return (sandbox.async_client if both.is_async else sandbox.client)(
        plugins=[pacing, retry],
        clock=Apart(sandbox.clock),
        settings={"pacing": {"max_wait": 1e6, "redis": redis, **settings}},
    )


def read_in_turn(both: Both, workers: list[Any], rounds: int) -> list[float]:
    """The times at which reads were answered: one by each worker, and again."""
    times = []
    for _ in range(rounds):
        for asc in workers:
            both.body(asc, lambda face: face.api.apps.list())
            times.append(asc.port.clock.monotonic())
    return times


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(start <= time < start + seconds for time in times) for start in times)


def test_the_workers_together_keep_to_the_minute(both: Both, redis: str) -> None:
    sandbox = Sandbox("empty")
    times = read_in_turn(both, [worker(sandbox, both, redis, per_minute=10) for _ in range(3)], 9)
    assert most_within(times, MINUTE) == 10


def test_without_redis_each_worker_keeps_to_it_by_itself(both: Both) -> None:
    sandbox = Sandbox("empty")
    workers = [worker(sandbox, both, None, per_minute=10) for _ in range(3)]  # type: ignore[arg-type]
    assert most_within(read_in_turn(both, workers, 9), MINUTE) == 27


def test_what_one_worker_is_refused_teaches_the_others(both: Both, redis: str) -> None:
    sandbox = Sandbox("empty", minute_limit=20)
    read_in_turn(both, [worker(sandbox, both, redis) for _ in range(4)], 20)
    assert Counter(request.status for request in sandbox.requests) == {200: 80, 429: 1}


def test_what_was_learned_is_tried_again_after_a_while(both: Both, redis: str) -> None:
    sandbox = Sandbox("empty", minute_limit=5)
    asc = worker(sandbox, both, redis)
    read_in_turn(both, [asc], 12)
    sandbox.advance(LEARNED)
    read_in_turn(both, [asc], 6)
    assert Counter(request.status for request in sandbox.requests)[429] == 2


def test_a_pause_that_apple_asks_for_holds_every_worker(both: Both, redis: str) -> None:
    sandbox = Sandbox("empty")
    sandbox.fail_next(status=429, headers={"Retry-After": "400"})
    with pytest.raises(QuotaSpent, match="pause"):  # the second attempt, which retry makes after 120 s
        both.body(worker(sandbox, both, redis, max_wait=60.0), lambda face: face.api.apps.list())
    waiting = Fleet(redis, sandbox.base_url, sandbox.key_id, Apart(sandbox.clock)).take(None)  # type: ignore[arg-type]
    assert isinstance(waiting, Wait)
    assert waiting.reason == "Apple has asked for a pause"
    assert 270 < waiting.seconds < 280
    read_in_turn(both, [worker(sandbox, both, redis)], 1)
    assert sandbox.clock.monotonic() >= 400


def test_a_wait_that_is_too_long_is_an_error_and_gives_the_turn_back(both: Both, redis: str) -> None:
    sandbox = Sandbox("empty")
    asc = worker(sandbox, both, redis, per_minute=1, max_wait=10.0)
    both.body(asc, lambda face: face.api.apps.list())
    for _ in range(2):
        with pytest.raises(QuotaSpent, match="requests of this minute are spent"):
            both.body(asc, lambda face: face.api.apps.list())
    sandbox.advance(MINUTE + 1)
    both.body(asc, lambda face: face.api.apps.list())
    assert len(sandbox.requests) == 2


def test_a_place_that_was_not_used_is_given_back(both: Both, redis: str) -> None:
    sandbox = Sandbox("empty")
    asc = worker(sandbox, both, redis, per_minute=1)
    sandbox.fail_next(drop="connect")
    both.body(asc, lambda face: face.api.apps.list())
    assert sandbox.clock.monotonic() < MINUTE


def test_the_place_of_a_worker_that_died_comes_free(redis: str) -> None:
    clock = VirtualClock()
    fleet = Fleet(redis, "https://api.example.com", "KEY", clock)
    assert isinstance(fleet.take(1), Place)
    assert isinstance(waiting := fleet.take(1), Wait)
    assert waiting.seconds == pytest.approx(LEASE)
    clock.advance(LEASE + 1)
    assert isinstance(fleet.take(1), Place)


def test_keys_and_addresses_do_not_share(redis: str) -> None:
    clock = VirtualClock()
    for address, key in [("https://a.example", "K1"), ("https://a.example", "K2"), ("https://b.example", "K1")]:
        assert isinstance(Fleet(redis, address, key, clock).take(1), Place)


def test_by_the_real_clock_it_is_redis_own_time_that_counts(redis: str) -> None:
    fleet = Fleet(redis, "https://api.example.com", "KEY", SystemClock())
    place = fleet.take(1)
    assert isinstance(place, Place)
    assert float(place.taken) > 1.7e9
    fleet.settle(place, None, None, unsent=True)
    assert isinstance(fleet.take(1), Place)


def test_without_an_answer_of_redis_each_worker_paces_itself(
    both: Both, redis: str, caplog: pytest.LogCaptureFixture
) -> None:
    nowhere = "redis://:geheim@127.0.0.1:1/0"
    sandbox = Sandbox("empty")
    asc = worker(sandbox, both, nowhere, per_minute=100)
    with caplog.at_level(logging.WARNING, "asckit.pacing"):
        read_in_turn(both, [asc], 5)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "Redis does not answer" in caplog.text
    sandbox.advance(AWAY + 1)
    read_in_turn(both, [asc], 1)
    assert len(caplog.records) == 2
    assert "geheim" not in caplog.text


@pytest.mark.parametrize("address", ["localhost", "http://localhost:6379", "redis://host:port"])
def test_an_address_that_is_none_is_an_error_of_the_configuration(both: Both, address: str) -> None:
    asc = worker(Sandbox("empty"), both, address)
    with pytest.raises(ConfigurationError, match=r"pacing\.redis"):
        both.body(asc, lambda face: face.api.apps.list())


def test_a_password_in_the_address_shows_nowhere(both: Both) -> None:
    asc = worker(Sandbox("empty"), both, "redis://user:geheim@host:port")
    assert "geheim" not in repr(asc.settings(pacing.PacingSettings))
    with pytest.raises(ConfigurationError) as caught:
        both.body(asc, lambda face: face.api.apps.list())
    assert "geheim" not in str(caught.value)
    assert caught.value.__cause__ is None
