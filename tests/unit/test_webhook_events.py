"""What comes to a webhook: is it Apple's, and what does it say?"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit.errors import AscError
from asckit_api.models import WebhookEventType
from asckit_plugins.webhooks import DeliveryRefused, Event, parse, receive, sign, verify
from asckit_plugins.webhooks.events import LARGEST

SECRET = "a phrase that is hard to guess"


def delivery(name: str, attributes: dict[str, Any] | None = None, instance: dict[str, str] | None = None) -> bytes:
    data: dict[str, Any] = {"type": name, "id": "7c813492", "version": 1, "attributes": attributes or {}}
    if instance:
        data["relationships"] = {"instance": {"data": instance, "links": {"self": "https://api.example.com/x"}}}
    return json.dumps({"data": data}).encode()


UPLOADED = delivery(
    "buildUploadStateUpdated",
    {"oldState": "PROCESSING", "newState": "COMPLETE", "timestamp": "2026-04-16T05:00:52.745Z"},
    {"type": "buildUploads", "id": "u1"},
)


def test_a_signed_delivery_is_read() -> None:
    event = receive(UPLOADED, {"Content-Type": "application/json", "X-Apple-SIGNATURE": sign(UPLOADED, SECRET)}, SECRET)
    assert event == Event(
        id="7c813492",
        type="BUILD_UPLOAD_STATE_UPDATED",
        time=datetime(2026, 4, 16, 5, 0, 52, 745_000, UTC),
        resource_type="buildUploads",
        resource_id="u1",
        old="PROCESSING",
        new="COMPLETE",
        raw=json.loads(UPLOADED),
    )
    assert not event.is_ping


def test_the_signature_is_hmac_sha256_of_the_raw_body() -> None:
    # The same as: printf '{}' | openssl dgst -sha256 -hmac hush
    assert sign(b"{}", "hush") == "hmacsha256=505c20ac604f662945b662a1f13a9ca2f03bf0b1986f505d5aef48e10da8c918"


@pytest.mark.parametrize("spell", [str.lower, str.upper, lambda text: f" {text} "])
@pytest.mark.parametrize("bare", [False, True])
def test_the_hex_may_come_alone_and_in_any_case(spell: Any, bare: bool) -> None:
    signature = sign(UPLOADED, SECRET)
    verify(UPLOADED, spell(signature.partition("=")[2] if bare else signature), SECRET)


def test_either_secret_will_do_while_it_is_changed() -> None:
    verify(UPLOADED, sign(UPLOADED, "new"), ["old", "new"])
    with pytest.raises(DeliveryRefused):
        verify(UPLOADED, sign(UPLOADED, "other"), ["old", "new"])


@pytest.mark.parametrize(
    "signature", [None, "", "hmacsha256=", "hmacsha256=00", "é", sign(UPLOADED, "wrong"), "sha1=1"]
)
def test_what_is_not_signed_with_the_secret_is_refused(signature: str | None) -> None:
    with pytest.raises(DeliveryRefused) as caught:
        receive(UPLOADED, {} if signature is None else {"x-apple-signature": signature}, SECRET)
    assert caught.value.status == 401
    assert SECRET not in str(caught.value)


@given(st.integers(0, len(UPLOADED) * 8 - 1))
def test_any_flipped_bit_is_noticed(bit: int) -> None:
    changed = bytearray(UPLOADED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(DeliveryRefused):
        verify(bytes(changed), sign(UPLOADED, SECRET), SECRET)


@pytest.mark.parametrize("secret", ["", [], ["good", ""]])
def test_an_empty_secret_is_a_mistake_of_the_receiver(secret: Any) -> None:
    with pytest.raises(ValueError, match="must not be empty"):
        verify(UPLOADED, sign(UPLOADED, ""), secret)


@pytest.mark.parametrize("event", WebhookEventType)
def test_every_event_of_the_api_is_named_as_when_it_was_registered(event: WebhookEventType) -> None:
    first, *others = str(event).lower().split("_")
    assert parse(delivery(first + "".join(map(str.capitalize, others)))).type == event


def test_a_version_s_state_comes_under_another_name() -> None:
    values = {"oldValue": "IN_REVIEW", "newValue": "PENDING_DEVELOPER_RELEASE"}
    event = parse(delivery("appStoreVersionAppVersionStateUpdated", values, {"type": "appStoreVersions", "id": "v"}))
    assert (event.old, event.new, event.resource_id) == ("IN_REVIEW", "PENDING_DEVELOPER_RELEASE", "v")


def test_a_ping_says_nothing() -> None:
    event = parse(delivery("webhookPingCreated", {"timestamp": "2026-04-16T05:00:52Z"}))
    assert event.is_ping
    assert (event.resource_type, event.resource_id, event.old, event.new) == (None, None, None, None)


def test_an_event_that_nobody_knows_yet_is_an_event() -> None:
    body = delivery("appMoonPhaseV2Updated", {"timestamp": "soon", "newState": 7}, {"type": "moons"})
    event = parse(body)
    assert (event.type, event.time, event.new, event.resource_type) == (
        "APP_MOON_PHASE_V2_UPDATED",
        None,
        None,
        "moons",
    )
    assert event.raw == json.loads(body)


def test_what_is_no_event_is_refused() -> None:
    for body in (b"", b"[]", b"{}", b'{"data": []}', b'{"data": {"id": 1, "type": "x"}}', b"\xff", b"[" * 100_000):
        with pytest.raises(DeliveryRefused) as caught:
            parse(body)
        assert caught.value.status == 400
    with pytest.raises(DeliveryRefused, match="bytes"):
        parse(b" " * (LARGEST + 1))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "id", "type", "attributes", "relationships", "instance", "newState", "timestamp"])
            | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON.map(lambda value: json.dumps(value).encode()) | st.binary())
def test_whatever_comes_is_an_event_or_refused(body: bytes) -> None:
    try:
        event = parse(body)
    except AscError:
        return
    assert isinstance(event.id, str)
