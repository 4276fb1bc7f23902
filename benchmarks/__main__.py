"""`make bench`: every figure, what it should be at most, and whether it is. `make bench ARGS=reading` runs a part."""

from __future__ import annotations

import importlib
import platform
import sys

PARTS = ("startup", "calling", "reading", "uploading", "generating", "sandbox")


def main() -> None:
    """Print the table, and how many figures miss their target."""
    chosen = sys.argv[1:] or PARTS
    print(f"{platform.python_implementation()} {platform.python_version()} on {platform.machine()}")
    missed = total = 0
    for part in chosen:
        for figure in importlib.import_module(f"benchmarks.{part}").figures():
            missed += not figure.met
            total += 1
            mark = "ok" if figure.met else "MISSED"
            detail = f"  ({figure.detail})" if figure.detail else ""
            print(f"{figure.value:8.2f} ≤ {figure.target:<6g} {mark:<7} {figure.what}{detail}", flush=True)
    print(f"{missed} of {total} figures miss their target" if missed else f"all {total} figures meet their target")


if __name__ == "__main__":
    main()
