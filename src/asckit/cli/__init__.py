"""The `asckit` command. Its sub-commands come from plugins, through `asckit_commands`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit."""
    try:
        from .app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("click", "rich"):
            raise
        sys.stderr.write("asckit: the command line needs its extra; run: pip install 'asckit[cli]'\n")
        sys.exit(2)
    sys.exit(run())
