"""What memory an upload takes: peak of the process that sends 200 MB, against one that sends 10 MB."""

from __future__ import annotations

import os
import plistlib
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from asckit.testing import Sandbox
from asckit_plugins.sandbox import environment

from .timing import Figure, python

UPLOAD = """
import re, resource, sys, time
from asckit import Client
from asckit_plugins.uploads import Uploads
started = time.perf_counter()
with Client.from_env() as asc:
    Uploads(asc).upload(sys.argv[1], state=sys.argv[2])
seconds = time.perf_counter() - started
try:
    peak = re.search("VmHWM: *[^0-9]*([0-9]+)", open("/proc/self/status").read())[1]
except FileNotFoundError:  # elsewhere than on Linux, where this would count the process it came of as well
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak, seconds)
"""
SMALL, LARGE = 10_000_000, 200_000_000


def figures() -> Iterator[Figure]:
    """The figures of this module."""
    small, _ = _peak(SMALL)
    large, seconds = _peak(LARGE)
    yield Figure(
        "peak memory of a process that uploads 200 MB over loopback / 10 MB",
        large / small,
        1.1,
        f"{large / 1024:.0f} MB, {small / 1024:.0f} MB; {seconds:.1f} s",
    )


def _peak(size: int) -> tuple[float, float]:
    """Kilobytes and seconds that a process takes to upload an .ipa of so many bytes."""
    with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox, sandbox.serve() as running:
        file = Path(folder) / "Aurora.ipa"
        _write(file, size)
        before = dict(os.environ)
        os.environ.update(environment(running), ASCKIT_AUDIT_PATH=f"{folder}/audit.jsonl")
        try:
            kilobytes, seconds = python(UPLOAD, str(file), f"{folder}/state").split()
        finally:
            os.environ.clear()
            os.environ.update(before)
        return float(kilobytes), float(seconds)


def _write(file: Path, size: int) -> None:
    info = {
        "CFBundleIdentifier": "com.example.aurora",
        "CFBundleShortVersionString": "9.0",
        "CFBundleVersion": "1",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
    }
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("Payload/Aurora.app/Info.plist", plistlib.dumps(info))
        with archive.open("Payload/Aurora.app/Assets.car", "w") as assets:
            for _ in range(size // 1_000_000):
                assets.write(os.urandom(1_000_000))
