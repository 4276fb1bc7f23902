"""A headless Chromium, spoken to through its own pipe: no driver and no further package."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
START = """
import os, sys
to, back = (os.dup(int(one)) for one in sys.argv[1:3])
to, back = (os.dup2(one, 60 + place) for place, one in enumerate((to, back)))
os.dup2(to, 3), os.dup2(back, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Puts the ends of the pipes where the browser expects them: at 3 and 4."""
PATIENCE = 20.0
"""Seconds that a page may take for what is waited for."""


def find() -> str | None:
    """The browser of this computer, if it has one that a pipe reaches."""
    return None if os.name == "nt" else next((found for name in NAMES if (found := shutil.which(name))), None)


class Browser:
    """One page in a browser of its own."""

    def __init__(self, program: str, folder: Path) -> None:
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        options += ["--window-size=1400,1200", f"--user-data-dir={folder}", "--remote-debugging-pipe", "about:blank"]
        self._process = subprocess.Popen(
            [sys.executable, "-c", START, str(theirs_in), str(theirs_out), program, *options],
            pass_fds=(theirs_in, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._to, self._from = ours_out, ours_in
        self._rest = b""
        self._count = 0
        self.errors: list[str] = []
        """What the page complained of: exceptions, and what its policy forbade."""
        target = self._call("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._session = self._call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **parameters: Any) -> Any:
        """Call a method of the page's."""
        return self._call(method, parameters, self._session)

    def _call(self, method: str, parameters: dict[str, Any], session: str | None = None) -> Any:
        self._count += 1
        message = {"id": self._count, "method": method, "params": parameters}
        os.write(self._to, json.dumps(message | ({"sessionId": session} if session else {})).encode() + b"\0")
        while True:
            found = self._read()
            if found.get("id") == self._count:
                if "error" in found:
                    raise RuntimeError(f"{method}: {found['error']}")
                return found["result"]
            if found.get("method") == "Runtime.exceptionThrown":
                self.errors.append(str(found["params"]["exceptionDetails"]))
            if found.get("method") == "Log.entryAdded" and found["params"]["entry"]["level"] == "error":
                self.errors.append(found["params"]["entry"]["text"])

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = os.read(self._from, 1 << 16)
            if not more:
                raise RuntimeError("the browser has gone")
            self._rest += more
        message, _, self._rest = self._rest.partition(b"\0")
        read: dict[str, Any] = json.loads(message)
        return read

    def open(self, address: str) -> None:
        """Go to an address."""
        self.send("Page.navigate", url=address)

    def run(self, script: str) -> Any:
        """What an expression comes to in the page; the script is the debugger's, which the page's policy lets pass."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{script}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def wait(self, script: str) -> Any:
        """What an expression comes to once it is true."""
        until = time.monotonic() + PATIENCE
        while not (found := self.run(script)):
            if time.monotonic() > until:
                raise TimeoutError(f"{script} is not true of:\n{self.run('document.body.innerText')}")
            time.sleep(0.05)
        return found

    def screenshot(self, path: Path) -> None:
        """Write what the page looks like."""
        path.write_bytes(base64.b64decode(self.send("Page.captureScreenshot")["data"]))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._to)
        os.close(self._from)
        self._process.kill()
        self._process.wait()
