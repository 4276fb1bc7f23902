"""A pytest plugin: the fixture `sandbox`, an App Store Connect of its own for every test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from asckit_plugins.sandbox import Sandbox


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "sandbox(**options): what the fixture `sandbox` is made with.")


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A sandbox on a virtual clock, with the demo world.

    The marker takes the arguments of `asckit.testing.Sandbox`: `@pytest.mark.sandbox("empty", hourly_limit=10)`.
    """
    from asckit.testing import Sandbox

    marker = request.node.get_closest_marker("sandbox")
    with Sandbox(*marker.args, **marker.kwargs) if marker else Sandbox() as made:
        yield made
