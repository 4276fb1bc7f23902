"""The sandbox's API key, and the check of tokens signed with it (Apple: Generating Tokens for API Requests)."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs

from asckit.keys import TEST_PREFIX

from .errors import Refusal, refuse

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey

AUDIENCE = "appstoreconnect-v1"
LIFETIME = 20 * 60
"""Seconds that a token may be valid for, from its `iat` to its `exp`."""
KEY_ID = f"{TEST_PREFIX}KEY"
ISSUER_ID = "5a4d0b0c-0000-4000-8000-5a4db0c50000"


@cache
def _private_key() -> EllipticCurvePrivateKey:
    """The key pair of this process."""
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


@cache
def private_key_pem() -> str:
    """The private key of this process's sandboxes, as the PEM text of a .p8 file."""
    return _pem(_private_key())


def new_private_key_pem() -> str:
    """A private key of its own, for a sandbox that outlives its process."""
    from cryptography.hazmat.primitives.asymmetric import ec

    return _pem(ec.generate_private_key(ec.SECP256R1()))


def _pem(key: EllipticCurvePrivateKey) -> str:
    from cryptography.hazmat.primitives import serialization

    encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return key.private_bytes(encoding, form, serialization.NoEncryption()).decode()


@cache
def _load(pem: str) -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    loaded = load_pem_private_key(pem.encode(), password=None)
    if not isinstance(loaded, ec.EllipticCurvePrivateKey):
        raise TypeError("the sandbox's key is an elliptic-curve key")
    return loaded


@attrs.frozen
class Key:
    """An API key that the sandbox knows. Its id says that it is for tests: no client of asckit's takes it to Apple."""

    key_id: str = KEY_ID
    issuer_id: str | None = ISSUER_ID
    """None for an individual key, whose tokens carry `sub: user` instead."""
    pem: str | None = attrs.field(default=None, repr=False)
    """The private key of a sandbox that keeps its own; None for the one of this process."""

    @property
    def private_key_pem(self) -> str:
        """The private key, as the PEM text of a .p8 file."""
        return private_key_pem() if self.pem is None else self.pem

    @property
    def public_key(self) -> EllipticCurvePublicKey:
        """What tokens are checked with."""
        return (_private_key() if self.pem is None else _load(self.pem)).public_key()


def check_token(authorization: str | None, key: Key, now: float, method: str, target: str) -> None:
    """Raises Refusal unless an Authorization header carries a token that is good for a request.

    401 for a token that is not good at this moment (Unix seconds), 403 for a request that its scope leaves out.
    Tokens for longer than 20 minutes are always refused: Apple takes some with a scope, for resources it does not list
    in full.
    """
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise _not_authorized("There is no bearer token.")
    claims = _claims(token, key)
    _check_issuer(claims, key)
    _check_times(claims, now)
    _check_scope(claims, method, target)


@lru_cache(maxsize=128)
def _claims(token: str, key: Key) -> dict[str, Any]:
    """What a token says, whose signature is good. The same token comes with many requests; only good ones are kept."""
    import jwt

    try:
        header = jwt.get_unverified_header(token)
        if header.get("alg") != "ES256":
            raise _not_authorized("The token is not signed with ES256.")
        if header.get("kid") != key.key_id:
            raise _not_authorized("The token's kid names no key of this sandbox.")
        claims: dict[str, Any] = jwt.decode(
            token,
            key.public_key,
            algorithms=["ES256"],
            audience=AUDIENCE,
            options={"verify_exp": False, "verify_iat": False, "verify_nbf": False, "require": ["aud", "exp"]},
        )
    except jwt.InvalidTokenError as error:
        raise _not_authorized(f"The token is not valid: {error}.") from error
    return claims


def _check_issuer(claims: dict[str, Any], key: Key) -> None:
    if key.issuer_id is not None and claims.get("iss") != key.issuer_id:
        raise _not_authorized("The token's iss is not the issuer of the key.")
    if key.issuer_id is None and (claims.get("sub") != "user" or "iss" in claims):
        raise _not_authorized("The token of an individual key has sub 'user' and no iss.")


def _check_times(claims: dict[str, Any], now: float) -> None:
    expires, issued = claims["exp"], claims.get("iat", now)
    if not all(isinstance(moment, int | float) and math.isfinite(moment) for moment in (expires, issued)):
        raise _not_authorized("The token's exp and iat are numbers of seconds.")
    if expires <= now:
        raise _not_authorized("The token has expired.")
    if issued > now:
        raise _not_authorized("The token was issued in the future.")
    if expires - issued > LIFETIME:
        raise _not_authorized("The token is valid for more than 20 minutes.")


def _check_scope(claims: dict[str, Any], method: str, target: str) -> None:
    """A scope lists what the token is for, as `GET /v1/apps?filter[platform]=IOS`."""
    scope = claims.get("scope")
    if scope is None:
        return
    if not isinstance(scope, list) or not all(isinstance(entry, str) for entry in scope):
        raise _not_authorized("The token's scope is a list of requests.")
    if not any(_covers(entry, method, target) for entry in scope):
        raise refuse("FORBIDDEN_ERROR", "The token's scope does not cover this request.")


def _covers(entry: str, method: str, target: str) -> bool:
    verb, _, allowed = entry.partition(" ")
    path, _, query = allowed.partition("?")
    here, _, asked = target.partition("?")
    return (verb, path) == (method, here) and set(parse_qsl(query)) <= set(parse_qsl(asked))


def _not_authorized(detail: str) -> Refusal:
    return refuse("NOT_AUTHORIZED", detail)
