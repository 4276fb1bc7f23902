"""A pytest plugin: the fixtures `sandbox` and `fake_api`, fresh for every test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from asckit_plugins.sandbox import Sandbox

    from .testing import FakeApi


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "sandbox(**options): what the fixture `sandbox` is made with.")
    config.addinivalue_line("markers", "sandbox_fault(kind, operation, **options): a fault that requests to it meet.")


@pytest.fixture
def asckit_journal(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the test's journal of mutations is: never the one of the computer's owner."""
    path = os.environ.get("ASCKIT_AUDIT_PATH") or str(tmp_path_factory.mktemp("asckit") / "audit.jsonl")
    monkeypatch.setenv("ASCKIT_AUDIT_PATH", path)
    return Path(path)


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A sandbox on a virtual clock, with the demo world.

    The marker takes the arguments of `asckit.testing.Sandbox`: `@pytest.mark.sandbox("empty", hourly_limit=10)`;
    `@pytest.mark.sandbox_fault("landed", "POST")` takes those of `sandbox.faults.add`.
    """
    from .testing import Sandbox

    request.getfixturevalue("asckit_journal")
    marker = request.node.get_closest_marker("sandbox")
    with Sandbox(*marker.args, **marker.kwargs) if marker else Sandbox() as made:
        for fault in reversed(list(request.node.iter_markers("sandbox_fault"))):
            made.faults.add(*fault.args, **fault.kwargs)
        yield made


@pytest.fixture
def fake_api(request: pytest.FixtureRequest) -> Iterator[FakeApi]:
    """An API that answers exactly what the test expects; a request that was expected and did not come fails it."""
    from .testing import FakeApi

    request.getfixturevalue("asckit_journal")
    with FakeApi() as made:
        yield made
