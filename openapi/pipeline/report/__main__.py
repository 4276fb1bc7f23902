"""`python -m pipeline.report OLD NEW [--json FILE] [--markdown FILE]`; without a FILE, Markdown is printed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import CodegenError
from . import compare, markdown, read_surface
from .record import write_json, write_markdown


def main(arguments: list[str] | None = None) -> int:
    """Compare two surfaces or documents; the exit code says only whether that was possible."""
    parser = argparse.ArgumentParser(
        prog="python -m pipeline.report", description="What a newer document changes for callers of the client."
    )
    parser.add_argument("old", help="a surface.json, or a document as zip or JSON")
    parser.add_argument("new", help="the same, newer")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report as JSON")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the report as Markdown")
    options = parser.parse_args(arguments)
    try:
        comparison = compare(read_surface(options.old), read_surface(options.new))
        if options.json:
            write_json(comparison, options.json)
        if options.markdown:
            write_markdown(comparison, options.markdown)
        if not (options.json or options.markdown):
            print(markdown(comparison), end="")
    except CodegenError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
