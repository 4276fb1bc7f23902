from __future__ import annotations

import importlib.metadata
import logging
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from asckit import ConfigurationError, Phase, PluginError, Plugins, hookimpl
from asckit.hookspecs import HOOKS
from asckit.plugins import _load, _warn, discovered, register_commands
from asckit_plugins import pagination, retry


def plugin(name: str, **functions: Callable[..., Any]) -> types.ModuleType:
    module = types.ModuleType(name)
    for hook, function in functions.items():
        function.__name__ = hook
        setattr(module, hook, hookimpl(function))
    return module


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Makes entry points of modules, as if distributions were installed."""
    found: list[importlib.metadata.EntryPoint] = []

    def add(name: str, source: str, module: str | None = None) -> None:
        module = module or f"installed_{name}"
        (tmp_path / f"{module}.py").write_text("from asckit import hookimpl\n" + source)
        found.append(importlib.metadata.EntryPoint(name, module, "asckit"))

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("asckit.plugins.entry_points", lambda **_: list(found))
    monkeypatch.delenv("ASCKIT_DISABLE_PLUGINS", raising=False)
    for cached in (discovered, _load, _warn):
        cached.cache_clear()
    yield add
    for cached in (discovered, _load, _warn):
        cached.cache_clear()
    for module in [name for name in sys.modules if name.startswith("installed_")]:
        del sys.modules[module]


STEP = "seen = []\n@hookimpl\ndef asckit_step(step):\n    seen.append(step)\n"


def test_the_hooks_are_those_of_the_specification() -> None:
    assert set(HOOKS) == {
        "asckit_commands",
        "asckit_settings",
        "asckit_layers",
        "asckit_retry_decision",
        "asckit_next_page",
        "asckit_reconcile",
        "asckit_call_started",
        "asckit_call_finished",
        "asckit_page_fetched",
        "asckit_step",
    }


def test_implementations_run_in_the_order_of_names_not_of_registration() -> None:
    told: list[str] = []
    plugins = [plugin(name, asckit_step=lambda name=name: told.append(name)) for name in "bdac"]
    for order in (plugins, plugins[::-1]):
        told.clear()
        Plugins(order).notify("asckit_step", step=None)
        assert told == ["a", "b", "c", "d"]


def test_the_first_decision_that_is_not_none_counts() -> None:
    made = Plugins(
        [
            plugin("a", asckit_next_page=lambda: None),
            plugin("b", asckit_next_page=lambda page: f"b{page}"),
            plugin("c", asckit_next_page=lambda page: f"c{page}"),
        ]
    )
    assert made.first("asckit_next_page", page=1, request=None, visited=(), client=None) == "b1"


def test_every_result_comes_with_its_plugins_name() -> None:
    made = Plugins([plugin("a", asckit_reconcile=lambda: None), plugin("b", asckit_reconcile=lambda: 2)])
    assert made.every("asckit_reconcile", call=None, error=None, client=None) == [("b", 2)]


def test_an_observer_that_fails_is_logged_and_the_others_are_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[object] = []

    def fail(step: object) -> None:
        raise LookupError("broken")

    made = Plugins([plugin("faulty", asckit_step=fail), plugin("good", asckit_step=lambda step: told.append(step))])
    with caplog.at_level(logging.ERROR):
        made.notify("asckit_step", step="s")
    assert told == ["s"]
    assert "Plugin 'faulty' failed in asckit_step" in caplog.text
    assert "LookupError: broken" in caplog.text


def test_a_decision_that_fails_is_a_plugin_error() -> None:
    def fail() -> None:
        raise LookupError("broken")

    with pytest.raises(
        PluginError, match=r"Plugin 'faulty' failed in asckit_next_page .*LookupError: broken"
    ) as caught:
        Plugins([plugin("faulty", asckit_next_page=fail)]).first(
            "asckit_next_page", page=1, request=None, visited=(), client=None
        )
    assert caught.value.plugin == "faulty"
    assert isinstance(caught.value.__cause__, LookupError)


async def asynchronous(call: object) -> None:
    pass


def wrapper(call: object) -> Iterator[None]:
    yield


@pytest.mark.parametrize(
    ("functions", "said"),
    [
        ({"asckit_call_startd": lambda: None}, "did you mean 'asckit_call_started'"),
        ({"asckit_call_started": asynchronous}, "is async, but hooks are called synchronously; write `def`"),
        ({"asckit_call_started": lambda cal: cal}, "takes 'cal', which asckit_call_started does not pass; did you me"),
    ],
)
def test_a_hook_that_is_not_as_specified_is_an_error_at_load(functions: dict[str, Any], said: str) -> None:
    with pytest.raises(PluginError, match=said) as caught:
        Plugins([plugin("wrong", **functions)])
    assert caught.value.plugin == "wrong"
    assert __file__ in str(caught.value)


def test_an_async_reconcile_gets_its_own_advice() -> None:
    async def reconcile(call: object) -> None:
        pass

    with pytest.raises(PluginError, match="return an async callable"):
        Plugins([plugin("wrong", asckit_reconcile=reconcile)])


def test_a_hook_without_its_mark_is_an_error_at_load() -> None:
    module = types.ModuleType("wrong")
    module.asckit_step = lambda: None  # type: ignore[attr-defined]
    with pytest.raises(PluginError, match="put @hookimpl"):
        Plugins([module])


def test_a_hook_wrapper_is_refused() -> None:
    module = types.ModuleType("wrong")
    module.asckit_call_started = hookimpl(wrapper=True)(wrapper)  # type: ignore[attr-defined]
    with pytest.raises(PluginError, match="hook wrapper"):
        Plugins([module])


class Counting:
    def __init__(self) -> None:
        self.told = 0

    @hookimpl
    def asckit_step(self, extra: int = 5) -> None:
        self.told += extra


def test_an_object_is_a_plugin_and_its_class_is_not() -> None:
    counting = Counting()
    made = Plugins([counting])
    made.notify("asckit_step", step=None)
    assert counting.told == 5
    assert made.status[0].name == "Counting"
    with pytest.raises(PluginError, match=r"is a class; give an instance of it, Counting\(\)"):
        Plugins([Counting])


def test_two_plugins_of_one_name_clash() -> None:
    with pytest.raises(PluginError, match="Two plugins are named 'a'"):
        Plugins([plugin("a"), plugin("x.a")])


def test_the_same_plugin_twice_is_one() -> None:
    one = plugin("a")
    assert [each.name for each in Plugins([one, one]).status if each.state == "active"] == ["a"]


def test_installed_plugins_are_found_once_per_process(install: Callable[..., None]) -> None:
    install("second", STEP)
    install("first", STEP)
    made = Plugins()
    assert [(each.name, each.state) for each in made.status] == [("first", "active"), ("second", "active")]
    assert made.status[0].source.startswith("entry point installed_first")
    assert discovered() is discovered()


def test_an_installed_plugin_that_is_given_too_is_one(install: Callable[..., None]) -> None:
    install("once", STEP)
    Plugins()
    import installed_once  # type: ignore[import-not-found]

    made = Plugins([installed_once])
    assert [(each.name, each.source) for each in made.status] == [("once", "plugins=[...]")]


def test_a_broken_installed_plugin_breaks_no_other(
    install: Callable[..., None], caplog: pytest.LogCaptureFixture
) -> None:
    install("broken", "import no_such_module\n")
    install("good", STEP)
    with caplog.at_level(logging.WARNING):
        made = Plugins()
    status = {each.name: each for each in made.status}
    assert status["good"].state == "active"
    assert status["broken"].state == "broken"
    assert "no_such_module" in status["broken"].detail
    assert caplog.text.count("Plugin 'broken'") == 1


def test_an_installed_plugin_can_be_disabled(install: Callable[..., None], caplog: pytest.LogCaptureFixture) -> None:
    install("noisy", STEP)
    install("quiet", STEP)
    with caplog.at_level(logging.WARNING):
        made = Plugins(environ={"ASCKIT_DISABLE_PLUGINS": "noisy, quite"})
    assert {each.name: each.state for each in made.status} == {"noisy": "disabled", "quiet": "active"}
    assert "names 'quite', but did you mean 'quiet'" in caplog.text


def test_a_disabled_plugin_is_not_even_imported(install: Callable[..., None]) -> None:
    install("harmful", "raise SystemExit\n")
    assert [each.state for each in Plugins(environ={"ASCKIT_DISABLE_PLUGINS": "harmful"}).status] == ["disabled"]


def test_two_installed_plugins_of_one_name_clash_unless_disabled(install: Callable[..., None]) -> None:
    install("same", STEP, "one_same")
    install("same", STEP, "other_same")
    with pytest.raises(PluginError, match=r"Two plugins are named 'same'.*ASCKIT_DISABLE_PLUGINS=same"):
        Plugins()
    assert {each.state for each in Plugins(environ={"ASCKIT_DISABLE_PLUGINS": "same"}).status} == {"disabled"}


def test_the_environment_adds_plugins_by_import_path(install: Callable[..., None], tmp_path: Path) -> None:
    (tmp_path / "extra.py").write_text("from asckit import hookimpl\n" + STEP + "class O:\n    inner = None\n")
    made = Plugins(environ={"ASCKIT_PLUGINS": "extra"})
    assert [(each.name, each.source) for each in made.status] == [("extra", "ASCKIT_PLUGINS")]
    with pytest.raises(PluginError, match="ASCKIT_PLUGINS names 'nowhere:x', which cannot be imported"):
        Plugins(environ={"ASCKIT_PLUGINS": "nowhere:x"})


def test_settings_are_read_for_the_plugins_in_use() -> None:
    made = Plugins([retry], {"retry": {"attempts": 2}}, {"ASCKIT_RETRY_CAP": "9", "ASCKIT_RETRY_ATTEMPTS": "8"})
    settings = made.settings(retry.RetrySettings)
    assert (settings.attempts, settings.cap) == (2, 9.0)


def test_settings_of_no_plugin_are_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"Unknown section 'retri' .* did you mean 'retry'"):
        Plugins([retry], {"retri": {}})
    with pytest.raises(ConfigurationError, match="No active plugin has the settings RetrySettings"):
        Plugins([pagination]).settings(retry.RetrySettings)


def test_settings_of_a_disabled_plugin_are_let_be(install: Callable[..., None]) -> None:
    install("off", STEP)
    assert Plugins(settings={"off": {"x": 1}}, environ={"ASCKIT_DISABLE_PLUGINS": "off"}).status[0].state == "disabled"


def test_settings_must_be_an_attrs_class() -> None:
    with pytest.raises(PluginError, match="return an attrs class"):
        Plugins([plugin("wrong", asckit_settings=lambda: dict)])

    @attrs.frozen
    class Fine:
        x: int = 1

    assert Plugins([plugin("fine", asckit_settings=lambda: Fine)]).settings(Fine).x == 1


class Layer:
    phase = Phase.OUTER

    async def around(self, call: Any, call_next: Any) -> Any:
        return await call_next(call)


class Reserved(Layer):
    phase = Phase.AUTH


class Unphased:
    async def around(self, call: Any, call_next: Any) -> Any:
        pass


class Blocking:
    phase = Phase.OUTER

    def around(self, call: Any, call_next: Any) -> Any:
        pass


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ([Unphased()], "layer Unphased does not fit; give it a phase"),
        ([Blocking()], "give it `async def around"),
        ([Reserved()], "AUTH is the client's own"),
        (5, "asckit_layers returned int; return a list"),
    ],
)
def test_a_layer_that_does_not_fit_is_an_error_at_load(layers: object, said: str) -> None:
    with pytest.raises(PluginError, match=said):
        Plugins([plugin("wrong", asckit_layers=lambda: layers)]).build_layers(None)  # type: ignore[arg-type]


def test_layers_come_with_their_plugins_names() -> None:
    one, two = Layer(), Layer()
    made = Plugins([plugin("a", asckit_layers=lambda: [one, two]), plugin("b", asckit_layers=lambda: None)])
    assert made.build_layers(None) == [("a", one), ("a", two)]  # type: ignore[arg-type]


def test_a_plugin_whose_commands_fail_loses_its_own_only(
    install: Callable[..., None], caplog: pytest.LogCaptureFixture
) -> None:
    install("bad", "@hookimpl\ndef asckit_commands(cli):\n    raise LookupError('no')\n")
    install("good", "@hookimpl\ndef asckit_commands(cli):\n    cli.append('good')\n")
    cli: list[str] = []
    register_commands(cli)
    assert cli == ["good"]
    assert "Plugin 'bad' failed in asckit_commands" in caplog.text


def test_a_plugin_that_only_adds_commands_is_loaded_by_the_command_line_only(
    install: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("first", "@hookimpl\ndef asckit_commands(cli):\n    cli.append('first')\n")
    (entry,) = discovered()
    only = importlib.metadata.EntryPoint(entry.name, f"{entry.value} [cli]", entry.group)
    monkeypatch.setattr("asckit.plugins.entry_points", lambda **_: [only])
    discovered.cache_clear()
    assert Plugins().status == ()
    assert "installed_first" not in sys.modules
    cli: list[str] = []
    register_commands(cli)
    assert cli == ["first"]
