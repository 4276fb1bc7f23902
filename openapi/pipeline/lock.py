"""`openapi/spec.lock`: which document generated/ came from, and digests of everything that shaped it.

Run as `python -m pipeline.lock`, it checks those digests; that needs no spec and nothing but Python.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .errors import CodegenError
from .source import Source

OPENAPI = Path(__file__).parent.parent
GENERATED = OPENAPI.parent / "generated"
PATH = OPENAPI / "spec.lock"
INPUTS = (
    "names.toml",
    "overlay.yaml",
    "semantics.toml",
    "templates",
    "runtime",
    "pipeline",
    "requirements.lock",
    "ruff-generated.toml",
)


def make(source: Source, surface: dict[str, Any], package: Path, overlay: dict[str, str]) -> dict[str, Any]:
    """The lock for a run."""
    return {
        "document": {
            "version": surface["version"],
            "sha256": source.digest,
            "paths": len(source.document["paths"]),
            "operations": len(surface["operations"]),
            "schemas": len(source.document["components"]["schemas"]),
            "from": source.origin,
        },
        "overlay": overlay,
        "inputs": {name: digest(OPENAPI / name) for name in INPUTS},
        "generated": digest(package),
    }


def write(lock: dict[str, Any]) -> None:
    """Write `spec.lock`."""
    PATH.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")


def verify() -> list[str]:
    """What no longer fits together; empty if generated/ is what its inputs made."""
    try:
        lock = json.loads(PATH.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return [f"cannot read openapi/spec.lock ({error}); run ./codegen.sh"]
    problems = [
        f"openapi/{name} has changed since generated/ was made; run ./codegen.sh"
        for name in INPUTS
        if lock["inputs"].get(name) != digest(OPENAPI / name)
    ]
    if lock["generated"] != digest(GENERATED / "asckit_api"):
        problems.append("generated/ was edited by hand or is incomplete; change openapi/ and run ./codegen.sh")
    return problems


def digest(path: Path) -> str:
    """SHA-256 over names and contents of a file or of the files in a folder, with line ends as they are in git."""
    total = hashlib.sha256()
    for file in files(path):
        content = file.read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{file.relative_to(path).as_posix()}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


def files(path: Path) -> Iterator[Path]:
    """The files at or below a path that count, in stable order."""
    if path.is_file():
        yield path
    elif path.is_dir():
        for file in sorted(path.rglob("*"), key=lambda file: file.relative_to(path).as_posix()):
            if file.is_file() and file.suffix != ".pyc" and not any(part.startswith(".") for part in file.parts[-2:]):
                yield file


def main() -> int:
    """Check the lock and say what is wrong."""
    try:
        problems = verify()
    except CodegenError as error:
        problems = [str(error)]
    for problem in problems:
        print(f"codegen: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
