from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit.redaction import REDACTED, redact, redact_text

BODY = "MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQgCANARY"
PEM = f"-----BEGIN PRIVATE KEY-----\n{BODY}\n-----END PRIVATE KEY-----"
JWT = "eyJhbGciOiJFUzI1NiIsImtpZCI6IksifQ.eyJpc3MiOiJJIn0.CANARYsignature-_"
CANARIES = [
    PEM,
    PEM.replace("\n", "\\n"),
    PEM.partition("-----END")[0],
    base64.b64encode(PEM.encode()).decode(),
    JWT,
    f"Bearer {JWT}",
    "bearer CANARYopaque",
]
REVEALING = [BODY, "CANARY", base64.b64encode(BODY.encode()).decode()[8:24], JWT.split(".")[1]]


def revealed(text: str) -> bool:
    return any(part in text for part in REVEALING)


quiet = st.text(st.characters(codec="utf-8", exclude_characters="-"), max_size=20)


@given(quiet, st.sampled_from(CANARIES), quiet)
def test_no_canary_gets_through_text(before: str, canary: str, after: str) -> None:
    assert not revealed(redact_text(f"{before} {canary} {after}"))


def documents() -> st.SearchStrategy[Any]:
    leaf = st.sampled_from(CANARIES) | quiet | st.integers() | st.none() | st.booleans()
    names = st.sampled_from([*CANARIES, "name", "data", "attributes"])
    return st.recursive(leaf, lambda inner: st.lists(inner) | st.dictionaries(names, inner))


@given(documents())
def test_no_canary_gets_through_json(document: Any) -> None:
    assert not revealed(json.dumps(redact(document), ensure_ascii=False))


@pytest.mark.parametrize(
    "name", ["demoAccountPassword", "secret", "privateKey", "private_key", "Authorization", "uploadToken", "set-cookie"]
)
def test_a_member_with_a_telling_name_is_replaced_whole(name: str) -> None:
    assert redact({name: {"x": "1"}}) == {name: REDACTED}
    assert redact({name: "1"}) == {name: REDACTED}


def test_flags_about_secrets_and_people_stay() -> None:
    kept = {"demoAccountPasswordRequired": True, "secret": None, "email": "qa@example.com", "name": "eyJ short"}
    assert redact(kept) == kept


@given(st.recursive(st.integers() | st.booleans() | st.none() | st.sampled_from(["a", "b c", "1.0"]), st.lists))
def test_what_holds_no_secret_stays_as_it_is(document: Any) -> None:
    assert redact(document) == document
