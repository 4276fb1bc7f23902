"""The wheel and the editable install both hold all three packages, typed, and none of the workshop."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from asckit_plugins.sandbox.worlds import WORLDS

ROOT = Path(__file__).parents[2]
PACKAGES = ("asckit", "asckit_api", "asckit_plugins")


@pytest.fixture(scope="module")
def wheel(wheel_path: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(wheel_path)


def test_the_wheel_holds_the_three_packages_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_is_complete_and_typed(wheel: zipfile.ZipFile, package: str) -> None:
    home = next(
        ROOT / folder / package for folder in ("src", "generated", "plugins") if (ROOT / folder / package).is_dir()
    )
    shipped = (".py", ".json", ".tmpl")
    there = {f"{package}/{path.relative_to(home).as_posix()}" for path in home.rglob("*") if path.suffix in shipped}
    assert there <= set(wheel.namelist())
    assert f"{package}/py.typed" in wheel.namelist()


def test_the_sandbox_brings_its_page_and_its_worlds(wheel: zipfile.ZipFile) -> None:
    held = {name.removeprefix("asckit_plugins/sandbox/") for name in wheel.namelist()}
    assert {"page.html", *(f"seeds/{name}.toml" for name in WORLDS)} <= held


def test_the_wheel_says_what_plugins_and_commands_it_brings(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    text = wheel.read(entry_points).decode()
    for line in ("asckit = asckit.cli:main", "retry = asckit_plugins.retry", "asckit = asckit.pytest_plugin"):
        assert line in text


def test_all_packages_import_from_where_they_lie() -> None:
    code = f"import {', '.join(PACKAGES)}; print(*(m.__path__[0] for m in ({', '.join(PACKAGES)})), sep=chr(10))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [Path(line).name for line in done.stdout.split()] == list(PACKAGES)


def test_the_base_install_needs_no_extra() -> None:
    code = (
        "import sys\n"
        "for name in ('click', 'rich', 'starlette', 'uvicorn'): sys.modules[name] = None\n"
        "from asckit import Client\n"
        "from asckit.testing import Sandbox\n"
        "with Sandbox() as sandbox, sandbox.client() as asc:\n"
        "    print(len(asc.api.builds.list().data))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "12\n"), done.stderr
