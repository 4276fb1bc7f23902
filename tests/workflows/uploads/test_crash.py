"""An upload over HTTP whose process is killed by the operating system, and goes on in another process."""

from __future__ import annotations

import collections
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests import packages

from asckit.testing import Sandbox
from asckit_plugins.sandbox import environment
from asckit_plugins.sandbox.storage import PUT_PART

PART = 20_000
AT_ONCE = 3
UPLOAD = f"""
import sys
from asckit import Client
from asckit_plugins.uploads import Uploads
with Client.from_env() as asc:
    print(Uploads(asc).upload(sys.argv[1], state=sys.argv[2], parts_at_once={AT_ONCE}).state)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX's")
def test_an_upload_that_is_killed_goes_on_without_sending_what_had_arrived(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Aurora.ipa"
    file.write_bytes(packages.ipa(filler=random.Random(5).randbytes(1_600_000)))
    expected = -(-file.stat().st_size // PART)
    with Sandbox(part_size=PART) as sandbox, sandbox.serve() as running:
        variables = {**os.environ, **environment(running), "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", UPLOAD, str(file), str(tmp_path / "state")]

        def parts_sent() -> list[str]:
            return [request.path for request in list(sandbox.requests) if request.operation == PUT_PART]

        for kill_after in (15, 40):
            with subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL) as process:
                deadline = time.monotonic() + 30
                while len(parts_sent()) < kill_after:
                    assert process.poll() is None, "it ended before it was killed"
                    assert time.monotonic() < deadline
                    time.sleep(0.002)
                process.send_signal(signal.SIGKILL)
            assert process.returncode == -signal.SIGKILL
            assert kill_after <= len(parts_sent()) < expected

        done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (0, "PROCESSING\n"), done.stderr
        counts = collections.Counter(parts_sent())
        assert len(counts) == expected
        again = sum(counts.values()) - expected
        assert again <= 2 * AT_ONCE, "at most the parts that were on their way when it was killed are sent again"
        operations = [request.operation for request in sandbox.mutations]
        assert operations.count("buildUploads_createInstance") == 1
        assert operations.count("buildUploadFiles_createInstance") == 1
        sandbox.advance(60)
        (upload,) = sandbox.ids("buildUploads")
        assert sandbox.get("buildUploads", upload)["state"]["state"] == "COMPLETE", "and its checksum was right"
    assert "Traceback" not in capfd.readouterr().err, "a client that goes away is no error of the server's"
