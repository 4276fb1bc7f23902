"""A broken plugin is left out and reported, and breaks no other; in strict mode it is an error."""

from __future__ import annotations

import logging
import sys
import types
from collections.abc import Callable
from typing import Any

import attrs
import click
import pytest

from asckit import Client, ConfigurationError, PluginError, Plugins, hookimpl
from asckit.cli.app import run
from asckit.hookspecs import asckit_step, hookspec
from asckit.plugins import register_commands

from .both import Both, Script, ok
from .test_plugins import STEP, install, plugin

__all__ = ["install"]

GOOD = """
@hookimpl
def asckit_commands(cli):
    cli.add_command(__import__('click').Command('good', help='Works.'))
"""
BROKEN: dict[str, tuple[str, str, str]] = {
    "import": ("import no_such_module\n", "cannot be imported: ModuleNotFoundError", "import no_such_module"),
    "exit": ("raise SystemExit('no licence')\n", "cannot be imported: SystemExit: no licence", "raise SystemExit"),
    "unknown hook": ("@hookimpl\ndef asckit_stepp():\n    pass\n", "did you mean 'asckit_step'", "PluginError"),
    "async hook": ("@hookimpl\nasync def asckit_step(step):\n    pass\n", "is async", "PluginError"),
    "settings": ("@hookimpl\ndef asckit_settings():\n    return 1 / 0\n", "ZeroDivisionError", "return 1 / 0"),
    "no settings": ("@hookimpl\ndef asckit_settings():\n    return dict\n", "return an attrs class", "PluginError"),
    "layers": ("@hookimpl\ndef asckit_layers(client):\n    return 1 / 0\n", "ZeroDivisionError", "return 1 / 0"),
    "no layers": ("@hookimpl\ndef asckit_layers(client):\n    return 5\n", "return a list of layers", "PluginError"),
}
"""By what is broken: the source, what the status says, and what is in its traceback."""


@pytest.mark.parametrize(("source", "said", "traced"), BROKEN.values(), ids=BROKEN)
def test_a_broken_installed_plugin_is_left_out_and_reported(
    source: str, said: str, traced: str, install: Callable[..., None], caplog: pytest.LogCaptureFixture, both: Both
) -> None:
    install("broken", f"{source}@hookimpl\ndef asckit_call_started(call):\n    raise AssertionError\n")
    install("good", STEP)
    with caplog.at_level(logging.WARNING):
        clients = [both.client(Script(ok())) for _ in range(2)]
    for asc in clients:
        status = {each.name: each for each in asc.plugins.status}
        assert (status["good"].state, status["broken"].state) == ("active", "broken")
        assert said in status["broken"].detail
        assert traced in status["broken"].traceback
        assert asc.plugins.plugin("broken") is None
        both.do(lambda asc=asc: asc.request("GET", "/v1/apps"))  # type: ignore[misc]
    assert caplog.text.count("Plugin 'broken'") == 1, "it is said once per process"
    assert "see `asckit plugins show broken`" in caplog.text


@pytest.mark.parametrize(("source", "said", "traced"), BROKEN.values(), ids=BROKEN)
def test_in_strict_mode_a_broken_installed_plugin_is_an_error(
    source: str, said: str, traced: str, install: Callable[..., None], monkeypatch: pytest.MonkeyPatch, both: Both
) -> None:
    install("broken", source)
    with pytest.raises(PluginError, match=said) as caught:
        both.client(Script(), settings={"asckit": {"strict": True}})
    assert caught.value.plugin == "broken"
    monkeypatch.setenv("ASCKIT_STRICT", "1")
    with pytest.raises(PluginError, match=said):
        both.client(Script())
    both.client(Script(), settings={"asckit": {"strict": False}})


@pytest.mark.parametrize(("source", "said", "traced"), BROKEN.values(), ids=BROKEN)
def test_the_command_line_works_in_spite_of_a_broken_plugin(
    source: str, said: str, traced: str, install: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASCKIT_STRICT", "1")
    install("broken", source)
    install("good", GOOD)
    cli = click.Group()
    register_commands(cli)
    assert list(cli.commands) == ["good"]


@pytest.mark.parametrize(
    "variables",
    [
        {"ASCKIT_STRICT": "perhaps"},
        {"ASCKIT_PLUGINS": "no.such.module"},
        {"ASCKIT_RETRY_CAP": "high", "ASCKIT_PLUGINS": "asckit_plugins.retry", "ASCKIT_DISABLE_PLUGINS": ""},
    ],
)
def test_the_version_is_told_whatever_is_wrong(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("asckit, version ")
    with pytest.raises((ConfigurationError, PluginError)):
        Plugins()


def test_two_installed_plugins_of_one_name_are_an_error_that_the_command_line_outlives(
    install: Callable[..., None], caplog: pytest.LogCaptureFixture
) -> None:
    install("same", STEP, "one_same")
    install("same", STEP, "other_same")
    with pytest.raises(PluginError, match="Two plugins are named 'same'"):
        Plugins()
    with caplog.at_level(logging.WARNING):
        status = Plugins(tolerant=True).status
    assert [(each.name, each.state) for each in status] == [("same", "broken")] * 2
    assert "Two plugins are named 'same'" in caplog.text


def test_what_a_plugin_raises_on_purpose_is_not_contained(install: Callable[..., None], both: Both) -> None:
    raising = "@hookimpl\ndef asckit_layers(client):\n    raise ConfigurationError('No licence key; set one.')\n"
    install("careful", f"from asckit import ConfigurationError\n{raising}")
    with pytest.raises(ConfigurationError, match="No licence key"):
        both.client(Script())


def test_a_plugin_that_was_asked_for_is_never_left_out() -> None:
    with pytest.raises(PluginError, match="ZeroDivisionError"):
        Plugins([plugin("mine", asckit_settings=lambda: 1 / 0)])
    mine = Plugins([plugin("mine", asckit_layers=lambda: 5)])
    with pytest.raises(PluginError, match="return a list of layers"):
        mine.build_layers(None)  # type: ignore[arg-type]


def test_commands_that_fail_make_a_plugin_show_as_broken(install: Callable[..., None]) -> None:
    install("bad", "@hookimpl\ndef asckit_commands(cli):\n    return 1 / 0\n")
    made = Plugins(commands=True, tolerant=True)
    made.add_commands(click.Group())
    (status,) = made.status
    assert (status.state, "ZeroDivisionError" in status.traceback) == ("broken", True)


def test_asckits_own_settings_are_checked_like_others() -> None:
    with pytest.raises(ConfigurationError, match=r"Unknown setting asckit\.strickt .* did you mean 'strict'"):
        Plugins(settings={"asckit": {"strickt": True}})
    with pytest.raises(
        ConfigurationError, match=r"Setting asckit\.strict from ASCKIT_STRICT is 'perhaps'; give true or"
    ):
        Plugins(environ={"ASCKIT_STRICT": "perhaps"})


def test_no_plugin_may_have_the_name_of_asckit() -> None:
    with pytest.raises(PluginError, match="has the name of asckit itself"):
        Plugins([plugin("asckit")])


def test_a_module_named_asckit_something_is_the_plugin_something() -> None:
    @attrs.frozen
    class Section:
        x: int = 1

    made = Plugins([plugin("asckit_team", asckit_settings=lambda: Section)], {"team": {"x": 2}})
    assert made.settings(Section).x == 2


def test_plugins_tell_what_they_hold(key: Any) -> None:
    @attrs.frozen
    class Section:
        x: int = 1

    module = plugin("team", asckit_step=lambda: None, asckit_settings=lambda: Section)
    with Client(key, plugins=[module]) as asc:
        assert asc.plugins.plugin("team") is module
        assert asc.plugins.plugin("tea") is None
        assert asc.plugins.hooks("team") == ("asckit_settings", "asckit_step")
        assert asc.plugins.hooks("tea") == ()
        assert asc.plugins.sections == {"team": Section}
        assert asc.plugins.layers == ()


def told_of(number: int) -> None:
    pass


def specified() -> Callable[[int], None]:
    def specification(number: int) -> None:
        pass

    return hookspec(specification)


def misspelt(nummer: int) -> None:
    pass


def test_a_plugin_may_declare_hooks_of_its_own() -> None:
    told: list[int] = []
    owner = plugin("owner")
    owner.asckit_owner_told = specified()  # type: ignore[attr-defined]
    other = plugin("other", asckit_owner_told=lambda number: told.append(number))
    made = Plugins([owner, other])
    made.notify("asckit_owner_told", number=5)
    assert told == [5]
    assert made.hooks("other") == ("asckit_owner_told",)
    with pytest.raises(PluginError, match="takes 'nummer', which asckit_owner_told does not pass; did you mean 'numbe"):
        Plugins([owner, plugin("other", asckit_owner_told=misspelt)])
    with pytest.raises(PluginError, match="implements no hook that there is; did you mean 'asckit_owner_told'"):
        Plugins([owner, plugin("other", asckit_owner_tol=told_of)])


def test_a_declared_hook_says_whose_it_is() -> None:
    owner = plugin("owner")
    owner.asckit_told = specified()  # type: ignore[attr-defined]
    with pytest.raises(PluginError, match="does not say whose it is; call it asckit_owner_"):
        Plugins([owner])
    imported = types.ModuleType("imported")
    imported.asckit_step = asckit_step  # type: ignore[attr-defined]
    Plugins([imported])


def test_a_hook_of_a_plugin_that_is_not_in_use_is_let_be(install: Callable[..., None]) -> None:
    install("owner", "from asckit.hookspecs import hookspec\n@hookspec\ndef asckit_owner_told(number):\n    pass\n")
    other = plugin("other", asckit_owner_told=told_of)
    Plugins([other])
    Plugins([other], environ={"ASCKIT_DISABLE_PLUGINS": "owner"})
    optional = types.ModuleType("optional")
    optional.asckit_nobody_told = hookimpl(optionalhook=True)(told_of)  # type: ignore[attr-defined]
    Plugins([optional])


def test_a_deprecated_hook_warns_whoever_implements_it(monkeypatch: pytest.MonkeyPatch) -> None:
    warning = DeprecationWarning("asckit_step goes in 2.0; implement asckit_steps")
    monkeypatch.setitem(asckit_step.asckit_spec, "warn_on_impl", warning)  # type: ignore[attr-defined]
    with pytest.warns(DeprecationWarning, match="implement asckit_steps"):
        made = Plugins([plugin("old", asckit_step=lambda: None)])
    assert made.hooks("old") == ("asckit_step",)


def test_plugins_leave_no_trace_in_each_other(install: Callable[..., None]) -> None:
    install("broken", "import no_such_module\n")
    Plugins()
    assert "installed_broken" not in sys.modules
