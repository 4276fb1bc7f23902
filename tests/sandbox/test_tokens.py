"""Who gets in: tokens as Apple describes them, and nothing else."""

from __future__ import annotations

from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from asckit.testing import Sandbox

from .conftest import Http, codes, mint


def ask(sandbox: Sandbox, authorization: str | None) -> httpx.Response:
    headers = {} if authorization is None else {"authorization": authorization}
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url) as client:
        return client.get("/v1/apps", headers=headers)


def stranger() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def test_a_well_made_token_is_let_in(sandbox: Sandbox) -> None:
    assert ask(sandbox, f"Bearer {mint(sandbox)}").status_code == 200


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"exp": 1_000}, "expired"),
        ({"aud": "appstoreconnect-v2"}, "audience"),
        ({"exp": "soon"}, "seconds"),
        ({"exp": float("nan")}, "seconds"),
        ({"iat": "now"}, "seconds"),
        ({"aud": None}, "aud"),
        ({"exp": None}, "exp"),
        ({"iss": "someone-else"}, "iss"),
        ({"iss": None, "sub": "user"}, "iss"),
        ({"headers": {"kid": "OTHERKEY12"}}, "kid"),
        ({"headers": {"kid": None}}, "kid"),
        ({"key": stranger()}, "valid"),
    ],
)
def test_a_token_with_a_flaw_is_refused(sandbox: Sandbox, changed: dict[str, Any], why: str) -> None:
    refused = ask(sandbox, f"Bearer {mint(sandbox, **changed)}")
    assert refused.status_code == 401
    assert codes(refused) == ["NOT_AUTHORIZED"]
    assert why in refused.json()["errors"][0]["detail"].lower()


def test_a_token_lives_at_most_twenty_minutes(sandbox: Sandbox) -> None:
    now = int(sandbox.clock.now())
    assert ask(sandbox, f"Bearer {mint(sandbox, iat=now, exp=now + 1_200)}").status_code == 200
    assert ask(sandbox, f"Bearer {mint(sandbox, iat=now, exp=now + 1_201)}").status_code == 401
    assert ask(sandbox, f"Bearer {mint(sandbox, iat=None, exp=now + 1_300)}").status_code == 401


def test_a_token_from_the_future_is_refused(sandbox: Sandbox) -> None:
    now = int(sandbox.clock.now())
    assert ask(sandbox, f"Bearer {mint(sandbox, iat=now + 60, exp=now + 600)}").status_code == 401


def test_a_token_expires_when_the_sandboxs_time_has_passed(sandbox: Sandbox) -> None:
    token = mint(sandbox)
    sandbox.advance(599)
    assert ask(sandbox, f"Bearer {token}").status_code == 200
    sandbox.advance(1)
    assert ask(sandbox, f"Bearer {token}").status_code == 401


@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "Bearer a.b.c", "Bearer é"]
)
def test_what_is_no_token_is_refused(sandbox: Sandbox, authorization: str | None) -> None:
    headers = {} if authorization is None else {"authorization": authorization}
    status, _, body = sandbox.handle("GET", "/v1/apps", headers, b"")
    assert status == 401
    assert b"NOT_AUTHORIZED" in body


def test_another_algorithm_is_refused_even_with_the_public_key_as_its_secret(sandbox: Sandbox) -> None:
    now = int(sandbox.clock.now())
    claims = {"iss": sandbox.issuer_id, "iat": now, "exp": now + 600, "aud": "appstoreconnect-v1"}
    for algorithm, secret in (("none", None), ("HS256", "x" * 32)):
        token = jwt.encode(claims, secret, algorithm=algorithm, headers={"kid": sandbox.key_id})  # type: ignore[arg-type]
        assert ask(sandbox, f"Bearer {token}").status_code == 401


@pytest.mark.sandbox(individual_key=True)
def test_an_individual_keys_token_has_a_subject_and_no_issuer(sandbox: Sandbox) -> None:
    assert ask(sandbox, f"Bearer {mint(sandbox, iss=None, sub='user')}").status_code == 200
    assert ask(sandbox, f"Bearer {mint(sandbox, iss='team', sub='user')}").status_code == 401
    assert ask(sandbox, f"Bearer {mint(sandbox, iss=None)}").status_code == 401


def test_a_scope_is_all_that_a_token_is_for(sandbox: Sandbox, aurora: str) -> None:
    token = mint(sandbox, scope=["GET /v1/builds?filter[app]=" + aurora, "GET /v1/apps"])

    def status(method: str, target: str) -> int:
        return sandbox.handle(method, target, {"authorization": f"Bearer {token}"}, b"")[0]

    assert status("GET", "/v1/apps?limit=1") == 200
    assert status("GET", f"/v1/builds?limit=1&filter%5Bapp%5D={aurora}") == 200
    assert status("GET", "/v1/builds") == 403
    assert status("GET", f"/v1/apps/{aurora}") == 403
    assert status("DELETE", "/v1/apps") == 403
    assert ask(sandbox, f"Bearer {mint(sandbox, scope='GET /v1/apps')}").status_code == 401


def test_a_stranger_does_not_learn_which_paths_exist(sandbox: Sandbox) -> None:
    status, _, _ = sandbox.handle("GET", "/v1/nothing", {}, b"")
    assert status == 401


def test_the_key_is_marked_as_the_sandboxs(sandbox: Sandbox) -> None:
    assert sandbox.key_id.startswith("SANDBOX")


def test_what_is_refused_costs_no_quota(http: Http) -> None:
    ask(http.sandbox, "Bearer a.b.c")
    assert http.get("/v1/apps").headers["x-rate-limit"] == "user-hour-lim:3600;user-hour-rem:3599;"
