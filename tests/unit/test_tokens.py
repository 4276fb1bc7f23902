from __future__ import annotations

import threading

import attrs
import jwt
import pytest

from asckit import ApiKey, ConfigurationError
from asckit.keys import load_private_key
from asckit.testing import VirtualClock
from asckit.tokens import Token, Tokens


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def tokens(key: ApiKey, clock: VirtualClock) -> Tokens:
    return Tokens(key, clock)


def claims(token: Token, key: ApiKey) -> dict[str, object]:
    public = load_private_key(key).public_key()
    read: dict[str, object] = jwt.decode(
        token.value,
        public,
        algorithms=["ES256"],
        audience="appstoreconnect-v1",
        options={"verify_exp": False, "verify_iat": False},
    )
    return read


def test_a_token_says_what_apple_asks_for(tokens: Tokens, key: ApiKey, clock: VirtualClock) -> None:
    token = tokens.current()
    assert jwt.get_unverified_header(token.value) == {"alg": "ES256", "kid": key.key_id, "typ": "JWT"}
    now = int(clock.now())
    assert claims(token, key) == {
        "iss": key.issuer_id,
        "iat": now - 60,
        "exp": now + 1080,
        "aud": "appstoreconnect-v1",
    }


def test_a_token_lasts_at_most_twenty_minutes(tokens: Tokens, key: ApiKey) -> None:
    said = claims(tokens.current(), key)
    assert int(str(said["exp"])) - int(str(said["iat"])) <= 1200


def test_an_individual_keys_token_is_the_users(key: ApiKey, clock: VirtualClock) -> None:
    individual = attrs.evolve(key, issuer_id=None)
    said = claims(Tokens(individual, clock).current(), individual)
    assert said["sub"] == "user"
    assert "iss" not in said


def test_a_token_is_kept_and_renewed_ahead_of_its_expiry(tokens: Tokens, clock: VirtualClock) -> None:
    first = tokens.current()
    clock.advance(890)
    assert tokens.current() is first
    clock.advance(20)
    second = tokens.current()
    assert second is not first
    assert first.expires - clock.now() > 120, "renewed while the old one was good for minutes"


def test_a_clock_that_is_set_back_makes_a_new_token(tokens: Tokens, clock: VirtualClock) -> None:
    first = tokens.current()
    clock.advance(-3600)
    assert tokens.current().expires < first.expires


def test_only_the_refused_token_is_forgotten(tokens: Tokens) -> None:
    refused = tokens.current()
    tokens.invalidate(refused)
    fresh = tokens.current()
    assert fresh is not refused
    tokens.invalidate(refused)
    assert tokens.current() is fresh


@pytest.mark.parametrize("skew", [-7200.0, -90.0, 90.0, 7200.0])
def test_tokens_keep_apples_time(skew: float, tokens: Tokens, key: ApiKey, clock: VirtualClock) -> None:
    before = tokens.current()
    tokens.observe(clock.now() + skew - 0.5, elapsed=0.0)
    assert tokens.skew == pytest.approx(skew)
    after = tokens.current()
    assert after is not before
    assert claims(after, key)["iat"] == int(clock.now() + skew - 60)
    tokens.observe(clock.now(), elapsed=0.0)
    assert tokens.skew == 0.0


def test_a_few_seconds_are_no_skew(tokens: Tokens, clock: VirtualClock) -> None:
    before = tokens.current()
    tokens.observe(clock.now() + 8, elapsed=0.2)
    tokens.observe(clock.now() - 30, elapsed=60.0)  # a slow answer tells little about the time
    assert tokens.skew == 0.0
    assert tokens.current() is before


def test_threads_share_one_token(key: ApiKey, clock: VirtualClock) -> None:
    tokens = Tokens(key, clock)
    got: list[Token] = []
    start = threading.Barrier(16)

    def ask() -> None:
        start.wait()
        got.append(tokens.current())

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(token) for token in got}) == 1


def test_threads_that_meet_one_refusal_mint_one_new_token(key: ApiKey, clock: VirtualClock) -> None:
    tokens = Tokens(key, clock)
    refused = tokens.current()
    fresh: list[Token] = []

    def renew() -> None:
        tokens.invalidate(refused)
        fresh.append(tokens.current())

    threads = [threading.Thread(target=renew) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {id(token) for token in fresh} == {id(tokens.current())}


def test_a_key_that_cannot_sign_is_a_configuration_error(clock: VirtualClock) -> None:
    broken = ApiKey(key_id="K", private_key="-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")
    with pytest.raises(ConfigurationError, match="damaged"):
        Tokens(broken, clock).current()


def test_a_token_does_not_show_itself(tokens: Tokens) -> None:
    token = tokens.current()
    assert token.value not in f"{token!r} {token}"
