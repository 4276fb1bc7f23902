from __future__ import annotations

import subprocess
import sys

import pytest

import asckit


def modules_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_every_public_name_is_there() -> None:
    for name in asckit.__all__:
        assert getattr(asckit, name) is not None
    assert set(asckit.__all__) <= set(dir(asckit))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Clint'"):
        _ = asckit.Clint


def test_importing_asckit_imports_next_to_nothing() -> None:
    assert not modules_after("import asckit") & {"asckit.client", "attrs", "pluggy", "httpx", "asyncio"}


def test_importing_the_client_imports_neither_transport_nor_cryptography() -> None:
    loaded = modules_after("import asckit.client")
    assert not loaded & {"httpx", "jwt", "cryptography", "ssl", "asyncio", "asckit_api.client", "asckit_api.models"}


def test_making_a_client_imports_neither_transport_nor_cryptography(pem: str) -> None:
    code = f"from asckit import ApiKey, Client\nClient(ApiKey(key_id='K', private_key={pem!r})).api"
    assert not modules_after(code) & {"httpx", "jwt", "cryptography", "ssl"}
