"""A sandbox that cuts uploads into many small parts, a file to send it, a folder for what is known of that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asckit.testing import Sandbox

from .sending import (
    PART,
    write,
)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(part_size=PART) as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "Aurora.ipa")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"
