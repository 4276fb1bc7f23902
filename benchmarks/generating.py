"""What the generated package weighs, and what it costs to make and to check, against the stock generator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .timing import Figure, processor_time

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "generated" / "asckit_api"
SPECS = Path(os.environ.get("ASCKIT_SPECS", ROOT.parent / "shared" / "specs"))


def figures() -> Iterator[Figure]:
    """The figures of this module."""
    files = [path for path in PACKAGE.rglob("*") if path.suffix == ".py"]
    yield Figure("generated files", len(files), 500)
    yield Figure("generated megabytes, without surface data", sum(path.stat().st_size for path in files) / 1e6, 6)
    version = json.loads((ROOT / "openapi" / "spec.lock").read_text(encoding="utf-8"))["document"]["version"]
    spec = SPECS / f"app-store-connect-openapi-specification-{version}.zip"
    if not spec.exists():
        print(f"left out: codegen and mypy against the stock generator ({spec.name} is not there)")
        return
    with tempfile.TemporaryDirectory() as folder:
        yield from _against_stock(spec, Path(folder))


def _against_stock(spec: Path, folder: Path) -> Iterator[Figure]:
    import zipfile

    with zipfile.ZipFile(spec) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".json")]
        document = Path(archive.extract(name, folder))
    tools = Path(sys.executable).parent
    stock = [
        str(tools / "openapi-python-client"),
        "generate",
        f"--path={document}",
        f"--output-path={folder / 'stock'}",
    ]
    _run(sys.executable, "-m", "pipeline", "--check", f"--spec={spec}")  # warms the caches of both
    mine = _run(sys.executable, "-m", "pipeline", "--check", f"--spec={spec}")
    theirs = _run(*stock, "--meta=none")
    yield Figure("codegen.sh --check / stock generator with ruff", mine / theirs, 0.5, f"{mine:.1f} s, {theirs:.1f} s")
    mypy = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-incremental",
        "--cache-dir=/dev/null",
        "--config-file=/dev/null",
    ]
    mine = _run(*mypy, str(PACKAGE))
    theirs = _run(*mypy, str(folder / "stock"))
    yield Figure(
        "mypy --strict over generated / over stock output", mine / theirs, 0.3, f"{mine:.1f} s, {theirs:.1f} s"
    )


def _run(*command: str) -> float:
    """Seconds that a command takes; stock output has type errors, so an exit code is not looked at."""
    started = processor_time()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "openapi")}
    subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True)
    return processor_time() - started
