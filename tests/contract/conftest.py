"""Real documents of Apple's, where there are any: `ASCKIT_SPECS`, by default ../shared/specs beside the checkout."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

SPECS = Path(os.environ.get("ASCKIT_SPECS", Path(__file__).parents[3] / "shared" / "specs"))


def documents() -> dict[str, Path]:
    """The documents by version."""
    found = {}
    for path in sorted(SPECS.glob("*.zip")):
        if version := re.search(r"-(\d+(?:\.\d+)+)\.zip$", path.name):
            found[version[1]] = path
    return found


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "spec" in metafunc.fixturenames:
        known = documents()
        metafunc.parametrize("spec", known.values(), ids=known)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if SPECS.is_dir():
        terminalreporter.write_line(f"specs: walked {', '.join(documents())} from {SPECS.name}/")
    else:
        terminalreporter.write_line(
            "specs: left out, there is no folder of Apple's documents (set ASCKIT_SPECS to one)"
        )
