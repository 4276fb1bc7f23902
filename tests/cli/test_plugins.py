"""`asckit plugins`: what there is, in what order, why it does not work, and new ones that pass their tests at once."""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from asckit.hookspecs import HOOKS
from asckit.plugins import _load, _warn, discovered

from .conftest import Command

ROOT = Path(__file__).parents[2]

BROKEN = "import attrs\nimport no_such_module\n"
RICH = '''
"""Does a lot.

And more.
"""
import attrs
from asckit import Phase, hookimpl

@attrs.frozen
class Settings:
    limit: int = 5
    """How many."""
    password: str = "hunter2"
    """What opens it."""
    address: str = attrs.field(default="redis://:s3cret@host", repr=False)
    unexplained: float = 1.5

class Layer:
    phase = Phase.ATTEMPT
    async def around(self, call, call_next):
        return await call_next(call)

@hookimpl
def asckit_settings():
    return Settings

@hookimpl
def asckit_layers(client):
    return [Layer()]
'''


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Installs a plugin beside those that are installed."""
    real = tuple(importlib.metadata.entry_points(group="asckit"))
    found: list[importlib.metadata.EntryPoint] = []

    def add(name: str, source: str) -> None:
        (tmp_path / f"clitest_{name}.py").write_text(source)
        found.append(importlib.metadata.EntryPoint(name, f"clitest_{name}", "asckit"))

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("asckit.plugins.entry_points", lambda **_: [*real, *found])
    for cached in (discovered, _load, _warn):
        cached.cache_clear()
    yield add
    for cached in (discovered, _load, _warn):
        cached.cache_clear()
    for module in [name for name in sys.modules if name.startswith("clitest_")]:
        del sys.modules[module]


def test_the_plugins_are_listed_with_what_they_bring(asckit: Command) -> None:
    lines = asckit("plugins", "list").out.splitlines()
    assert lines[0].split() == ["name", "status", "version", "distribution", "phase", "hooks", "settings"]
    (retry,) = [line.split() for line in lines if line.startswith("retry")]
    assert retry[:2] + retry[3:7] == ["retry", "active", "asckit", "RETRY", "settings,", "layers"]
    assert {"plugins", "sandbox", "audit", "pagination"} <= {line.split()[0] for line in lines}


def test_the_list_is_json_for_programs(asckit: Command) -> None:
    found = {each["name"]: each for each in json.loads(asckit("plugins", "list", "--json").out)}
    assert found["retry"]["phases"] == ["RETRY"]
    assert found["retry"]["distribution"] == "asckit"
    assert "asckit_next_page" in found["pagination"]["hooks"]
    assert set(found["retry"]["settings"][0]) == {
        *("name", "type", "default", "value", "source", "variable", "meaning")
    }


def test_a_broken_plugin_is_told_with_its_traceback_and_breaks_no_other(
    asckit: Command, install: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wrong", BROKEN)
    listed = asckit("plugins", "list")
    assert listed.code == 0
    assert [line.split()[1] for line in listed.out.splitlines() if line.startswith("wrong")] == ["broken"]
    assert "No module named 'no_such_module'" in listed.err
    assert "asckit plugins show wrong" in listed.err
    shown = asckit("plugins", "show", "wrong")
    assert "wrong: broken" in shown.out
    assert "clitest_wrong.py" in shown.out
    assert "import no_such_module" in shown.out
    assert asckit("--version").code == 0
    monkeypatch.setenv("ASCKIT_STRICT", "1")
    assert asckit("--version").code == 0
    strict = asckit("plugins", "list")
    assert (strict.code, "wrong" in strict.out) == (1, True)


def test_settings_that_are_wrong_are_told(asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASCKIT_RETRY_CAP", "high")
    shown = asckit("plugins", "show", "retry")
    assert "retry: broken" in shown.out
    assert "why: Setting retry.cap from ASCKIT_RETRY_CAP is 'high'; give a number." in shown.out
    assert "ASCKIT_RETRY_ATTEMPTS" in shown.out, "its settings are shown all the same"


def test_one_plugin_is_shown_with_its_settings(
    asckit: Command, install: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("rich", RICH)
    monkeypatch.setenv("ASCKIT_RICH_LIMIT", "7")
    shown = asckit("plugins", "show", "rich")
    lines = [line.rstrip() for line in shown.out.splitlines()]
    assert lines[:5] == [
        "rich: active",
        "  Does a lot.",
        "  from: entry point clitest_rich, not installed",
        "  layers in: ATTEMPT",
        "  hooks: asckit_settings, asckit_layers",
    ]
    assert lines[7].split() == ["limit", "7", "ASCKIT_RICH_LIMIT", "5", "ASCKIT_RICH_LIMIT", "How", "many."]
    assert lines[10].split() == ["unexplained", "1.5", "default", "1.5", "ASCKIT_RICH_UNEXPLAINED"]
    for form in ((), ("--json",)):
        told = asckit("plugins", "show", "rich", *form).out
        assert "hunter2" not in told
        assert "s3cret" not in told


def test_settings_of_a_profile_are_shown_as_such(
    asckit: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text('default_profile = "work"\n[profiles.work.retry]\ncap = 7\nbase = 2\n', encoding="utf-8")
    monkeypatch.setenv("ASCKIT_CONFIG", str(config))
    monkeypatch.setenv("ASCKIT_RETRY_BASE", "3")
    settings = {each["name"]: each for each in json.loads(asckit("plugins", "show", "retry", "--json").out)["settings"]}
    assert (settings["cap"]["value"], settings["cap"]["source"]) == (7.0, f"[profiles.work.retry] of {config}")
    assert (settings["base"]["value"], settings["base"]["source"]) == (3.0, "ASCKIT_RETRY_BASE")
    config.write_text("default_profile = 5\n", encoding="utf-8")
    broken = asckit("plugins", "list")
    assert broken.code == 0
    assert "config.toml" in "".join(broken.err.split())
    assert "config.toml" in "".join(asckit("plugins", "show", "retry").err.split())


def test_an_unknown_plugin_is_told_with_the_nearest(asckit: Command) -> None:
    result = asckit("plugins", "show", "retri")
    assert (result.code, "no plugin 'retri'; did you mean 'retry'" in result.err) == (2, True)


def test_a_disabled_plugin_is_shown_as_such(asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASCKIT_DISABLE_PLUGINS", "audit")
    assert "audit: disabled\n" in asckit("plugins", "show", "audit").out
    assert "audit" not in asckit("plugins", "order").out


def test_the_order_is_the_call_path(asckit: Command, install: Callable[..., None]) -> None:
    install("rich", RICH)
    places = json.loads(asckit("plugins", "order", "--json").out)
    order = [(each["phase"], each["plugin"]) for each in places]
    assert order.index(("AUDIT", "audit")) < order.index(("RETRY", "retry")) < order.index(("ATTEMPT", ""))
    assert order.index(("ATTEMPT", "")) < order.index(("ATTEMPT", "rich")) < order.index(("PACE", "pacing"))
    assert order[-1] == ("AUTH", "")
    assert {each["phase"]: each["once_per"] for each in places}["RETRY"] == "call"
    table = asckit("plugins", "order").out.splitlines()
    assert table[-1].split() == ["AUTH", "(asckit)", "Auth", "attempt", "asckit.layers"]


def test_the_hooks_are_told(asckit: Command) -> None:
    told = json.loads(asckit("plugins", "hooks", "--json").out)
    assert [hook["name"] for hook in told if not hook["plugin"]] == list(HOOKS)
    assert {"asckit_audit_sinks": "audit"}.items() <= {hook["name"]: hook["plugin"] for hook in told}.items()
    assert "`Intent` after it is in the journal" in asckit("plugins", "hooks", "audit_sinks").out
    one = asckit("plugins", "hooks", "layers").out
    assert one.startswith("asckit_layers(client)\n\nBuild the plugin's layers of the call path.\n\nKind: builder")
    wrong = asckit("plugins", "hooks", "layrs")
    assert (wrong.code, "did you mean 'asckit_layers'" in wrong.err) == (2, True)
    assert "decision" in asckit("plugins", "hooks").out


@pytest.mark.parametrize("name", ["team-header", "x2"])
def test_a_new_plugin_passes_its_own_tests_at_once(asckit: Command, tmp_path: Path, name: str) -> None:
    result = asckit("plugins", "new", name, "--into", str(tmp_path / "deep"))
    folder = tmp_path / "deep" / f"asckit-{name}"
    package = f"asckit_{name.replace('-', '_')}"
    assert result.code == 0, result.err
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == {
        *("pyproject.toml", "README.md", ".gitignore", f"src/{package}/__init__.py", f"src/{package}/py.typed"),
        f"tests/test_{package.removeprefix('asckit_')}.py",
    }
    assert not [path for path in folder.rglob("*") if path.is_file() and "$" in path.read_text(encoding="utf-8")]
    assert f"cd {folder}" in result.out
    done = python("-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout
    checked = python("-m", "ruff", "check", "--isolated", "--line-length", "120", str(folder), cwd=folder)
    assert checked.returncode == 0, checked.stdout


def python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / part) for part in ("src", "generated", "plugins"))
    environment = {**os.environ, "PYTHONPATH": paths, "COLUMNS": "120"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Team", "is no name; give small letters"),
        ("1team", "is no name"),
        ("team--header", "is no name"),
        ("../team", "is no name"),
        ("t" * 41, "at most 40"),
        ("class", "is a word of Python's"),
        ("match", "is a word of Python's"),
        ("json", "is a module of Python's own; choose another, such as json-plugin"),
        ("retry", "is the name of an installed plugin (asckit_plugins.retry)"),
        ("asckit", "starts like asckit itself"),
        ("asckit-team", "starts like asckit itself; leave that out, and the package is called asckit_team"),
    ],
)
def test_a_name_that_cannot_be_one_is_refused(asckit: Command, tmp_path: Path, name: str, said: str) -> None:
    result = asckit("plugins", "new", name, "--into", str(tmp_path))
    assert (result.code, said in result.err) == (2, True), result.err
    assert not list(tmp_path.iterdir())


def test_nothing_is_overwritten_and_nothing_importable_is_shadowed(
    asckit: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "asckit-team").mkdir()
    there = asckit("plugins", "new", "team", "--into", str(tmp_path))
    assert (there.code, "asckit-team is there already; remove it" in there.err) == (2, True)
    assert not list((tmp_path / "asckit-team").iterdir())
    (tmp_path / "asckit_other.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    shadowed = asckit("plugins", "new", "other", "--into", str(tmp_path))
    assert (shadowed.code, "one of that name can be imported already" in shadowed.err) == (2, True)
    (tmp_path / "file").touch()
    assert asckit("plugins", "new", "third", "--into", str(tmp_path / "file")).code == 2
