"""What it costs to begin: imports, modules, and a cold process that reads its first page."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from .documents import page_of_builds
from .timing import Figure, python, ratio

KEY = """
import sys
from asckit import ApiKey
key = ApiKey(key_id="BENCHMARK1", issuer_id="issuer", private_key=open(sys.argv[1]).read())
"""
CLIENT = f"{KEY}\nfrom asckit import Client\nasc = Client(key)\nasc.api.builds\n"
MODULES = f"""
import sys, httpx, attrs
before = set(sys.modules)
{CLIENT}
print(len(set(sys.modules) - before))
"""
TRANSPORT = """
import sys, httpx
page = open(sys.argv[2], "rb").read()
transport = httpx.MockTransport(lambda request: httpx.Response(200, content=page))
"""
COLD = f"""
{TRANSPORT}
{KEY}
from asckit import Client
with Client(key, http=httpx.Client(transport=transport)) as asc:
    page = asc.api.builds.list(include=["preReleaseVersion", "buildBetaDetail"], limit=200)
    assert len([(build.id, build.attributes.version) for build in page.data]) == 200
"""
BARE = f"""
{TRANSPORT}
import json
with httpx.Client(transport=transport) as http:
    answer = http.get("https://api.example/v1/builds", headers={{"Authorization": "Bearer x"}})
    page = json.loads(answer.content)
    assert len([(build["id"], build["attributes"]["version"]) for build in page["data"]]) == 200
"""


def figures() -> Iterator[Figure]:
    """The figures of this module."""
    with tempfile.TemporaryDirectory() as folder:
        key, page = Path(folder) / "key.p8", Path(folder) / "page.json"
        key.write_text(_private_key())
        key.chmod(0o600)
        page.write_bytes(page_of_builds())
        arguments = (str(key), str(page))
        floor = "pass"
        value, mine, bare = ratio(lambda: python(CLIENT, *arguments), lambda: python("import httpx, attrs"), runs=9)
        detail = f"{mine:.0f} ms, {bare:.0f} ms; an empty interpreter {_median(floor):.0f} ms"
        yield Figure("process: import client and asc.api.builds / import httpx, attrs", value, 1.3, detail)
        modules = int(python(MODULES, *arguments))
        yield Figure("modules loaded by that beyond httpx and attrs", modules, 60)
        value, mine, bare = ratio(lambda: python(COLD, *arguments), lambda: python(BARE, *arguments), runs=9)
        yield Figure(
            "cold process to the first page of 200 builds / the same with bare httpx and json.loads",
            value,
            1.6,
            f"{mine:.0f} ms, {bare:.0f} ms",
        )


def _median(code: str) -> float:
    return ratio(lambda: python(code), lambda: python(code), runs=5)[1]


def _private_key() -> str:
    from asckit.testing import Sandbox

    return Sandbox("empty").private_key
