"""Runs the generator on a prepared document, in a folder of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from .assemble import TEMPLATES, assemble
from .errors import CodegenError
from .prepare import prepare

RUFF_CONFIG = Path(__file__).parent.parent / "ruff-generated.toml"


def generate(surface: dict[str, Any], work: Path) -> Path:
    """Write the package for a surface below work and return its folder."""
    prepared = prepare(surface)
    document, config, package = work / "prepared.json", work / "config.json", work / "asckit_api"
    document.write_text(json.dumps(prepared.document))
    config.write_text(json.dumps(prepared.config()))
    _run(
        "openapi-python-client",
        "generate",
        f"--path={document}",
        f"--config={config}",
        f"--custom-template-path={TEMPLATES}",
        f"--output-path={package}",
        "--meta=none",
        "--fail-on-warning",
    )
    assemble(package, prepared, surface)
    # Twice: removing unused imports can leave blocks that only the next pass sees.
    _run("ruff", "check", "--quiet", "--fix", "--unsafe-fixes", f"--config={RUFF_CONFIG}", str(package))
    _run("ruff", "format", "--quiet", f"--config={RUFF_CONFIG}", str(package))
    _run("ruff", "check", "--quiet", f"--config={RUFF_CONFIG}", str(package))
    return package


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of the environment that runs this code; anything it complains about stops the run."""
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise CodegenError(f"{tool} stopped (exit {done.returncode}):\n{said[-4000:]}")
