"""Real documents of Apple's, where there are any: `ASCKIT_SPECS`, by default ../shared/specs beside the checkout."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from asckit import ApiKey
from asckit.plugins import discovered
from pipeline import lock, overlay, source, surface
from pipeline.generate import generate

from .spec import Spec
from .wire import Wire

SPECS = Path(os.environ.get("ASCKIT_SPECS", Path(__file__).parents[3] / "shared" / "specs"))
Counts = dict[str, Counter[str]]
COUNTS: pytest.StashKey[Counts] = pytest.StashKey()


def documents() -> dict[str, Path]:
    """The documents by version."""
    found = {}
    for path in sorted(SPECS.glob("*.zip")):
        if version := re.search(r"-(\d+(?:\.\d+)+)\.zip$", path.name):
            found[version[1]] = path
    return found


def pytest_configure(config: pytest.Config) -> None:
    config.stash[COUNTS] = {}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    known = documents()
    if "walked" in metafunc.fixturenames:
        metafunc.parametrize("walked", known.items(), ids=known, indirect=True, scope="session")
    elif "document" in metafunc.fixturenames:
        metafunc.parametrize("document", known.values(), ids=known)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not SPECS.is_dir():
        terminalreporter.write_line(
            "specs: left out the walk over all operations of Apple's documents, their answers, and the drift check of "
            "generated/: there is no folder of documents (set ASCKIT_SPECS to one)"
        )
    for version, counted in terminalreporter.config.stash[COUNTS].items():
        figures = ", ".join(f"{number} {what}" for what, number in counted.items() if number)
        terminalreporter.write_line(f"spec {version}: {figures}")


class Walked(NamedTuple):
    """A version of the document, and the package that was generated from it."""

    spec: Spec
    package: str
    counts: Counter[str]
    """What was checked of it; the run ends with these figures."""


@pytest.fixture(scope="session")
def walked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    """One of the versions of Apple's document, mended, with a client generated from it: once per session."""
    version, path = request.param
    document, _ = overlay.mend(source.load(str(path)).document, overlay.load(lock.OPENAPI / "overlay.yaml"))
    names = tomllib.loads((lock.OPENAPI / "names.toml").read_text(encoding="utf-8"))
    work = tmp_path_factory.mktemp("walked")
    package = f"walked_{version.replace('.', '_')}"
    generate(surface.build(document, names), work).rename(work / package)
    sys.path.insert(0, str(work))
    counts = request.config.stash[COUNTS].setdefault(version, Counter(operations=0, requests=0))
    yield Walked(Spec(document), package, counts)
    sys.path.remove(str(work))
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


@pytest.fixture(scope="session")
def key() -> ApiKey:
    """A team key."""
    private = ec.generate_private_key(ec.SECP256R1())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return ApiKey(key_id="KEYID12345", issuer_id="57246542-96fe-1a63-e053-0824d011072a", private_key=pem)


@pytest.fixture
def wire(walked: Walked, key: ApiKey, own_environment: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """A blocking client without plugins, with the generated resources bound to it, and its end of the wire."""
    monkeypatch.setenv("ASCKIT_DISABLE_PLUGINS", ",".join(found.name for found in discovered()))
    with Wire(walked.package, key) as made:
        yield made
