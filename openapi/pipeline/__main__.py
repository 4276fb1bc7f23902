"""`python -m pipeline [--spec URL|ZIP|JSON] [--check] [--report FILE]`: what `codegen.sh` runs."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any

from . import lock, overlay, report, source, surface
from .errors import CodegenError
from .generate import generate


def main(arguments: list[str] | None = None) -> int:
    """Run the generator; the exit code is 0 only if generated/ is as it should be."""
    parser = argparse.ArgumentParser(
        prog="codegen.sh", description="Generate asckit_api from Apple's OpenAPI document."
    )
    parser.add_argument("--spec", metavar="URL|ZIP|JSON", help="the document (default: Apple's official zip)")
    parser.add_argument(
        "--check", action="store_true", help="generate aside and compare with generated/; change nothing"
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write what changes for callers: Markdown, and JSON beside it"
    )
    parser.add_argument(
        "--compare", nargs=2, metavar=("OLD", "NEW"), help="only report on two documents or surface.json files"
    )
    options = parser.parse_args(arguments)
    try:
        if options.compare:
            return _tell(report.compare(*map(report.read_surface, options.compare)), options.report)
        return _run(options.spec, check=options.check, report_to=options.report)
    except CodegenError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1


def _tell(comparison: report.Comparison, report_to: Path | None) -> int:
    if report_to is None:
        print(report.markdown(comparison), end="")
    else:
        report.write(comparison, report_to)
        print(report.summary(comparison))
    return 0


def _compared(data: dict[str, Any], report_to: Path | None) -> str:
    """What changes from generated/ as it is to data, in three lines; the report is written where one is asked for."""
    try:
        before = json.loads((lock.GENERATED / "asckit_api" / "surface.json").read_bytes())
        comparison = report.compare(before, data)
    except FileNotFoundError:
        return "changes for callers: there was no generated/ to compare with, so there is no report"
    except (OSError, ValueError, CodegenError) as error:
        return f"changes for callers: generated/ cannot be compared, so there is no report: {error}"
    if report_to is not None:
        report.write(comparison, report_to)
    return report.summary(comparison)


def _run(spec: str | None, *, check: bool, report_to: Path | None = None) -> int:
    started = time.monotonic()
    found = source.load(spec)
    mended, outcome = overlay.mend(found.document, overlay.load(lock.OPENAPI / "overlay.yaml"))
    data = surface.build(mended, _table("names.toml"))
    data["semantics"] = _table("semantics.toml")
    lock.GENERATED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=lock.GENERATED, prefix=".codegen-") as work:
        package = generate(data, Path(work))
        made = lock.make(found, data, package, outcome)
        changes = _compared(data, report_to)
        if check:
            return _compare(package, lock.GENERATED / "asckit_api")
        _swap(package, lock.GENERATED / "asckit_api", Path(work))
    lock.write(made)
    sizes = [file.stat().st_size for file in lock.files(lock.GENERATED / "asckit_api") if file.suffix == ".py"]
    print(
        f"asckit_api {data['version']}: {len(data['operations'])} operations on {len(data['resources'])} resources, "
        f"{len(sizes)} files, {sum(sizes) / 1e6:.1f} MB, {time.monotonic() - started:.1f} s"
    )
    print(changes)
    for name, became in outcome.items():
        print(f"  overlay: {name}: {became}")
    return 0


def _table(name: str) -> dict[str, Any]:
    path = lock.OPENAPI / name
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except tomllib.TOMLDecodeError as error:
        raise CodegenError(f"openapi/{name} is not valid TOML: {error}") from error


def _swap(new: Path, current: Path, work: Path) -> None:
    """Put the new package in the place of the current one; if that fails, the current one stays."""
    old = work / "replaced"
    if current.exists():
        current.rename(old)
    try:
        new.rename(current)
    except OSError:
        if old.exists():
            old.rename(current)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _compare(new: Path, current: Path) -> int:
    fresh = {file.relative_to(new).as_posix(): file.read_bytes() for file in lock.files(new)}
    there = {file.relative_to(current).as_posix(): file.read_bytes() for file in lock.files(current)}
    different = sorted(name for name in fresh.keys() | there.keys() if fresh.get(name) != there.get(name))
    if not different:
        print(f"generated/ is what this document makes ({len(fresh)} files)")
        return 0
    shown = ", ".join(different[:10]) + (f" and {len(different) - 10} more" if len(different) > 10 else "")
    print(f"codegen: generated/ differs from what this document makes: {shown}; run ./codegen.sh", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
