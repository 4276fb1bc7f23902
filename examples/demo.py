"""The main job, start to end, on a sandbox of its own: `make demo`. Needs no account and leaves nothing behind."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

APP = "com.example.aurora"
SPEED = "20"
"""Sandbox seconds that pass in one real second."""
ASCKIT = [sys.executable, "-m", "asckit"]
DISTRIBUTE = [
    *("testflight", "distribute", APP, "--build", "latest"),
    *("--group", "QA", "--group", "Public Beta"),
    *("--whats-new", "en-US=Try the new editor: drag a note onto another to merge them."),
    *("--whats-new", "de-DE=Bitte den neuen Editor ausprobieren."),
    *("--submit-for-review", "--every", "0.5"),
]


def main() -> None:
    """Run the demo; stops with the exit code of the first command that fails."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        journal = str(Path(folder) / "audit.jsonl")
        with sandbox() as variables:
            environment = {**os.environ, **variables, "ASCKIT_AUDIT_PATH": journal}
            environment.setdefault("COLUMNS", "140")
            say("A sandbox is running. These are the builds of one of its apps; 2.0 (42) was uploaded just now:")
            asckit(environment, "builds", "list", "--app", APP, "--not-expired")
            say("Wait for it, describe it, submit it for beta review, give it to an internal and an external group:")
            asckit(environment, *DISTRIBUTE)
            say("The same command again finds nothing left to do, and sends nothing:")
            asckit(environment, *DISTRIBUTE)
            say("What was sent, exactly, as the audit journal has it:")
            asckit(environment, "audit", "show")
    print(f"\nDone in {time.monotonic() - started:.1f} s. Next: README.md, or `asckit --help`.")


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """A sandbox server; yields the environment that leads to it."""
    server = subprocess.Popen(
        [*ASCKIT, "sandbox", "serve", "--speed", SPEED, "--json"], stdout=subprocess.PIPE, text=True
    )
    try:
        line = server.stdout.readline() if server.stdout else ""
        if not line:
            sys.exit(server.wait() or 1)
        yield json.loads(line)
    finally:
        server.terminate()
        server.wait()


def asckit(environment: dict[str, str], *arguments: str) -> None:
    """Show a command and run it."""
    print(f"$ asckit {shlex.join(arguments)}", flush=True)
    done = subprocess.run([*ASCKIT, *arguments], env=environment, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def say(text: str) -> None:
    """Say what comes next."""
    print(f"\n{text}\n", flush=True)


if __name__ == "__main__":
    main()
