"""The page of a served sandbox, in a real browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, Running

from .browser import Browser, find
from .conftest import mint

PROGRAM = find()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no Chromium or Chrome is installed (apt-get install chromium)")

HOSTILE = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>"


@pytest.fixture
def running() -> Iterator[Running]:
    with Sandbox(clock=AcceleratedClock(0)) as sandbox, sandbox.serve() as running:
        yield running


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert PROGRAM is not None
    with Browser(PROGRAM, tmp_path_factory.mktemp("browser")) as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, running: Running, request: pytest.FixtureRequest) -> Iterator[Browser]:
    browser.open(running.base_url)  # leads to the page
    browser.wait("document.querySelector('#resources tbody tr') !== null")
    yield browser
    if folder := os.environ.get("SCREENSHOTS"):
        browser.screenshot(Path(folder) / f"{request.node.name}.png")
    browser.open("about:blank")
    errors, browser.errors = browser.errors, []
    assert errors == []


def choose(page: Browser, type: str) -> None:
    page.run(f"document.querySelector('#type').value = '{type}'; document.querySelector('#type').onchange()")


def test_it_shows_the_resources_and_leads_from_one_to_the_next(page: Browser) -> None:
    assert "Aurora Notes" in page.run("document.querySelector('#resources').innerText")
    choose(page, "builds")
    page.wait("document.querySelectorAll('#resources tbody tr').length === 12")
    page.run("document.querySelector('#filter').value = 'processing'; document.querySelector('#filter').oninput()")
    page.wait("document.querySelectorAll('#resources tbody tr').length === 1")
    page.run("document.querySelector('#resources tbody button').click()")
    page.wait("document.querySelector('#detail h2')?.innerText.startsWith('builds ')")
    page.run("[...document.querySelectorAll('#detail button')].find(one => one.innerText === 'Aurora Notes').click()")
    page.wait("document.querySelector('#detail h2').innerText.startsWith('apps ')")
    assert "com.example.aurora" in page.run("document.querySelector('#detail').innerText")


def test_its_clock_moves_the_sandboxs(page: Browser, running: Running) -> None:
    build = running.sandbox.ids("builds", processingState="PROCESSING")[0]
    page.run("document.querySelector('#seconds').value = '60'; document.querySelector('#advance button').click()")
    choose(page, "builds")
    page.wait("!document.querySelector('#resources').innerText.includes('PROCESSING')")
    assert running.sandbox.get("builds", build)["processingState"] == "VALID"
    page.run("document.querySelector('#factor').value = '30'; document.querySelector('#speed button').click()")
    page.wait("document.querySelector('#speed-shown').innerText.startsWith('30')")
    clock = running.sandbox.clock
    assert isinstance(clock, AcceleratedClock)
    assert clock.speed == 30


def test_requests_and_faults_show_as_they_come(page: Browser, running: Running) -> None:
    page.run("document.querySelector('#kind').value = 'unauthorized'; document.querySelector('#fault').requestSubmit()")
    page.wait("document.querySelector('#faults').innerText.includes('unauthorized')")
    sandbox = running.sandbox
    clock = sandbox.clock
    assert isinstance(clock, AcceleratedClock)
    now = int(clock.wall())
    token = mint(sandbox, iat=now, exp=now + 600)
    for _ in range(2):
        httpx.get(f"{running.base_url}/v1/builds?limit=3", headers={"authorization": f"Bearer {token}"})
    page.wait("document.querySelectorAll('#requests tbody tr').length === 2")
    shown = page.run("document.querySelector('#requests').innerText")
    assert "401 (unauthorized)" in shown
    assert "builds_getCollection" in shown
    page.wait("document.querySelector('#faults').innerText.includes('No fault waits')")


def test_snapshots_are_kept_and_gone_back_to(page: Browser, running: Running) -> None:
    page.run("document.querySelector('#name').value = 'before'; document.querySelector('#snapshot').requestSubmit()")
    page.wait("document.querySelector('#snapshots').innerText.includes('before')")
    added = running.sandbox.add("apps", {"name": "Later", "bundleId": "com.example.later"})
    page.wait("document.querySelector('#resources').innerText.includes('Later')")
    page.run("document.querySelector('#snapshots button').click()")
    page.wait("!document.querySelector('#resources').innerText.includes('Later')")
    assert added not in running.sandbox.ids("apps")


def test_it_says_what_to_export_and_nothing_secret(page: Browser, running: Running) -> None:
    shown = page.wait("document.querySelector('#exports').innerText")
    assert f"export ASC_BASE_URL='{running.base_url}'" in shown
    assert "PRIVATE KEY" not in page.run("document.documentElement.outerHTML")


def test_hostile_names_are_text(page: Browser, running: Running) -> None:
    sandbox = running.sandbox
    app = sandbox.add("apps", {"name": HOSTILE, "bundleId": "com.example.evil"})
    sandbox.add("betaGroups", {"name": HOSTILE, "isInternalGroup": True}, app=app)
    httpx.post(f"{running.base_url}/v1/{HOSTILE}", json={"data": HOSTILE})
    page.wait("document.querySelector('#resources').innerText.includes('onerror')")
    page.run("[...document.querySelectorAll('#resources tbody button')].pop().click()")
    page.wait("document.querySelector('#detail').innerText.includes('onerror')")
    page.wait("document.querySelectorAll('#requests tbody tr').length === 1")
    page.run("document.querySelector('#requests tbody button').click()")
    page.wait("document.querySelector('#request').innerText.includes('onerror')")
    assert page.run("document.title") == "asckit sandbox"
    assert page.run("document.querySelectorAll('main img, main script').length") == 0


def test_the_page_is_usable_by_keyboard_and_ear(page: Browser) -> None:
    unnamed = page.run(
        "[...document.querySelectorAll('button, input, select')].filter(one => !one.innerText && !one.labels?.length"
        " && !one.getAttribute('aria-label') && !one.ariaLabel).map(one => one.outerHTML)"
    )
    assert unnamed == []
    assert page.run("document.documentElement.lang") == "en"
    assert page.run(
        "[...document.querySelectorAll('section')].every(one => document.getElementById("
        "one.getAttribute('aria-labelledby')))"
    )


def test_it_is_dark_where_people_want_it_dark_and_fits_a_phone(page: Browser) -> None:
    light = page.run("getComputedStyle(document.body).backgroundColor")
    page.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    page.wait(f"getComputedStyle(document.body).backgroundColor !== '{light}'")
    page.send("Emulation.setDeviceMetricsOverride", width=380, height=800, deviceScaleFactor=1, mobile=True)
    page.wait("document.documentElement.scrollWidth <= 380")
    page.send("Emulation.clearDeviceMetricsOverride")
