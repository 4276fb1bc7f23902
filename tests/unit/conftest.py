"""Keys and both kinds of client, for the tests of the core."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from asckit import ApiKey
from asckit.plugins import discovered

from .both import Both


@pytest.fixture(autouse=True)
def only_given_plugins(own_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use no plugin but those that a test gives, whether the distribution is installed or not."""
    monkeypatch.setenv("ASCKIT_DISABLE_PLUGINS", ",".join(found.name for found in discovered()))


@pytest.fixture(scope="session")
def pem() -> str:
    """A private key as App Store Connect makes them."""
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@pytest.fixture(scope="session")
def key(pem: str) -> ApiKey:
    """A team key."""
    return ApiKey(key_id="KEYID12345", issuer_id="57246542-96fe-1a63-e053-0824d011072a", private_key=pem)


@pytest.fixture(params=["Client", "AsyncClient"])
def both(request: pytest.FixtureRequest, key: ApiKey) -> Both:
    """One of the two kinds of client; a test that takes it runs for each."""
    return Both(request.param, key)
