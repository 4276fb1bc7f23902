"""Loads plugins, checks them against the hook specifications, and calls their hooks."""

from __future__ import annotations

import functools
import importlib
import inspect
import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from types import FrameType, ModuleType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import attrs
import pluggy

from . import hookspecs
from .errors import AscError, ConfigurationError, PluginError
from .settings import check_sections, nearest, read_section

if TYPE_CHECKING:
    from .client import AsyncClient
    from .layers import Layer

log = logging.getLogger(__name__)

GROUP: Final = "asckit"
"""The group of entry points that plugins are discovered by; an entry point's name is the plugin's."""
COMMANDS_ONLY: Final = "cli"
"""The extra in an entry point, as in `builds = "asckit_plugins.builds [cli]"`, of a plugin that only adds commands."""
HOOKS: Final = tuple(
    name for name, value in vars(hookspecs).items() if name.startswith("asckit_") and inspect.isfunction(value)
)

S = TypeVar("S", bound=attrs.AttrsInstance)


@attrs.frozen
class PluginStatus:
    """What became of a plugin."""

    name: str
    source: str
    """Where it came from: `entry point …`, `plugins=[...]` or `ASCKIT_PLUGINS`."""
    state: Literal["active", "disabled", "broken"]
    detail: str = ""
    """Why it is not active."""


@attrs.frozen
class _Found:
    """A plugin before it is checked: what it is, or why it could not be imported."""

    name: str
    source: str
    plugin: object = None
    error: Exception | None = None


class Plugins:
    """The plugins of one client."""

    def __init__(
        self,
        explicit: Iterable[object] = (),
        settings: Mapping[str, Mapping[str, object]] | None = None,
        environ: Mapping[str, str] | None = None,
        *,
        commands: bool = False,
    ) -> None:
        """Load explicit plugins (modules or objects), those in ASCKIT_PLUGINS, and the discovered ones.

        Installed plugins that only add commands, which their entry points say with the extra `[cli]`, are loaded only
        with commands: clients start faster without them. ASCKIT_DISABLE_PLUGINS takes names off the latter two. Raises
        `PluginError` for a plugin that breaks a rule, and `ConfigurationError` for settings that no plugin has.
        """
        env = os.environ if environ is None else environ
        self._manager = pluggy.PluginManager("asckit")
        self._manager.add_hookspecs(hookspecs)
        status, active = _select(explicit, env, commands=commands)
        self.status: tuple[PluginStatus, ...] = tuple(status)
        """Every plugin that was found, by name, also those that are disabled or broken."""
        for found in reversed(active):  # pluggy calls what was registered last first
            self._register(found)
        self._sections = self._read_settings(settings or {}, env)
        self._owners: dict[object, str] = {}
        for found in active:
            if isinstance(found.plugin, ModuleType):
                self._owners[found.plugin.__name__] = found.name
            else:  # its module may hold other people's code too, such as a script's
                functions = [each for each in vars(type(found.plugin)).values() if inspect.isfunction(each)]
                self._owners |= {function.__code__: found.name for function in functions}

    def settings(self, section: type[S]) -> S:
        """A plugin's settings, by the class that its `asckit_settings` hook returned."""
        found = self._sections.get(section)
        if not isinstance(found, section):
            raise ConfigurationError(f"No active plugin has the settings {section.__name__}; add it to plugins=[...].")
        return found

    def first(self, hook: str, **arguments: object) -> Any:
        """Ask a decision hook: the first answer that is not None, else None."""
        for implementation in self._implementations(hook):
            answer = self._call(implementation, arguments)
            if answer is not None:
                return answer
        return None

    def every(self, hook: str, **arguments: object) -> list[tuple[str, Any]]:
        """Call a hook of all plugins: (plugin name, result) for each result that is not None."""
        results = [(each.plugin_name, self._call(each, arguments)) for each in self._implementations(hook)]
        return [(name, result) for name, result in results if result is not None]

    def notify(self, hook: str, **arguments: object) -> None:
        """Tell observers; their exceptions are logged, and end here."""
        for implementation in self._implementations(hook):
            try:
                implementation.function(*[arguments[name] for name in implementation.argnames])
            except Exception:
                log.exception("Plugin %r failed in %s; the call goes on.", implementation.plugin_name, hook)

    def add_commands(self, cli: object) -> None:
        """Let plugins add their commands to the command line; one that fails loses its own only."""
        for implementation in self._implementations("asckit_commands"):
            try:
                self._call(implementation, {"cli": cli})
            except AscError as error:
                log.warning("%s", error)

    def build_layers(self, client: AsyncClient) -> list[tuple[str, Layer]]:
        """The layers of all plugins for a client, with the names of their plugins; raises `PluginError`."""
        from .layers import Phase

        built: list[tuple[str, Layer]] = []
        for name, layers in self.every("asckit_layers", client=client):
            if not isinstance(layers, Sequence):
                raise PluginError(
                    f"Plugin {name!r}: asckit_layers returned {type(layers).__name__}; return a list of layers.",
                    plugin=name,
                )
            for layer in layers:
                kind = type(layer).__name__
                phase, around = getattr(layer, "phase", None), getattr(layer, "around", None)
                if not isinstance(phase, Phase):
                    fix = f"give it a phase, such as phase = Phase.{Phase.OUTER.name}"
                elif phase is Phase.AUTH:
                    fix = "the phase AUTH is the client's own; use Phase.PACE, next to it"
                elif not inspect.iscoroutinefunction(around):
                    fix = "give it `async def around(self, call, call_next)`"
                else:
                    built.append((name, layer))
                    self._owners[around.__code__] = name
                    continue
                raise PluginError(f"Plugin {name!r}: its layer {kind} does not fit; {fix}.", plugin=name)
        return built

    def owner_of(self, frames: Sequence[FrameType]) -> str | None:
        """The plugin that the innermost of some frames (outermost first) belongs to."""
        for frame in reversed(frames):
            owner = self._owners.get(frame.f_code) or self._owners.get(frame.f_globals.get("__name__"))
            if owner is not None:
                return owner
        return None

    def _implementations(self, hook: str) -> list[pluggy.HookImpl]:
        caller: pluggy.HookCaller = getattr(self._manager.hook, hook)
        return caller.get_hookimpls()[::-1]

    def _call(self, implementation: pluggy.HookImpl, arguments: Mapping[str, object]) -> object:
        try:
            return implementation.function(*[arguments[name] for name in implementation.argnames])
        except AscError:
            raise
        except Exception as error:
            name, function = implementation.plugin_name, implementation.function
            raise PluginError(
                f"Plugin {name!r} failed in {function.__name__} ({_place(function)}): {type(error).__name__}: {error}; "
                f"mend it, or set ASCKIT_DISABLE_PLUGINS={name}.",
                plugin=name,
            ) from error

    def _register(self, found: _Found) -> None:
        _check(found, self._manager)
        self._manager.register(found.plugin, name=found.name)

    def _read_settings(
        self, given: Mapping[str, Mapping[str, object]], env: Mapping[str, str]
    ) -> dict[type, attrs.AttrsInstance]:
        sections: dict[str, type[attrs.AttrsInstance]] = {}
        for name, section in self.every("asckit_settings"):
            if not (isinstance(section, type) and attrs.has(section)):
                raise PluginError(
                    f"Plugin {name!r}: asckit_settings returned {section!r}; return an attrs class.", plugin=name
                )
            sections[name] = section
        inactive = [each.name for each in self.status if each.state != "active"]
        check_sections(given, [*sections, *inactive])
        return {section: read_section(name, section, given.get(name, {}), env) for name, section in sections.items()}


def register_commands(cli: object) -> None:
    """Let the installed plugins add their commands to the command line, without a client."""
    Plugins(commands=True).add_commands(cli)


@functools.cache
def discovered() -> tuple[EntryPoint, ...]:
    """The entry points of installed plugins, found once per process."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)))


@functools.cache
def _load(entry: EntryPoint) -> _Found:
    """An installed plugin, imported once per process; one that cannot be is reported, and marked as broken."""
    try:
        return _Found(entry.name, _source_of(entry), plugin=entry.load())
    except Exception as error:  # a stranger's module may raise anything, and the others must still work
        log.warning("Plugin %r (%s) is not used: it cannot be imported: %s", entry.name, _source_of(entry), error)
        return _Found(entry.name, _source_of(entry), error=error)


def _source_of(entry: EntryPoint) -> str:
    return f"entry point {entry.value}"  # naming its distribution would cost a read of metadata in every process


def _select(
    explicit: Iterable[object], env: Mapping[str, str], *, commands: bool
) -> tuple[list[PluginStatus], list[_Found]]:
    """Which plugins to use, by name, and what became of each."""
    disabled = _listed(env, "ASCKIT_DISABLE_PLUGINS")
    named = [_import(path) for path in _listed(env, "ASCKIT_PLUGINS")]
    # What is disabled or of no use here is not even imported.
    of_use = [entry for entry in discovered() if commands or COMMANDS_ONLY not in entry.extras]
    installed = [_load(entry) for entry in of_use if entry.name not in disabled]
    status = [
        PluginStatus(name, source, "disabled", "named in ASCKIT_DISABLE_PLUGINS")
        for name, source in [
            *((found.name, found.source) for found in named),
            *((entry.name, _source_of(entry)) for entry in discovered()),
        ]
        if name in disabled
    ]
    known = {each.name for each in (*named, *installed)} | {each.name for each in status}
    for name in disabled:
        if name not in known:
            log.warning("ASCKIT_DISABLE_PLUGINS names %r, but %s.", name, nearest(name, known))
    entry_names = {id(each.plugin): each.name for each in installed if each.error is None}
    chosen = [_Found(entry_names.get(id(plugin)) or _name_of(plugin), "plugins=[...]", plugin) for plugin in explicit]
    active: dict[str, _Found] = {}
    for found in (*chosen, *(each for each in named if each.name not in disabled), *installed):
        if found.error is not None:
            status.append(PluginStatus(found.name, found.source, "broken", f"cannot be imported: {found.error}"))
        elif any(each.plugin is found.plugin for each in active.values()):
            continue  # given and installed: one plugin
        elif found.name in active:
            raise PluginError(
                f"Two plugins are named {found.name!r}: {active[found.name].source} and {found.source}; rename one, "
                f"or set ASCKIT_DISABLE_PLUGINS={found.name} to do without the installed one.",
                plugin=found.name,
            )
        else:
            active[found.name] = found
            status.append(PluginStatus(found.name, found.source, "active"))
    return sorted(status, key=lambda each: each.name), [active[name] for name in sorted(active)]


def _listed(env: Mapping[str, str], variable: str) -> list[str]:
    return [item.strip() for item in env.get(variable, "").split(",") if item.strip()]


def _name_of(plugin: object) -> str:
    """What an explicit plugin is called: the last part of a module's or function's name, else its class's name."""
    name = getattr(plugin, "__name__", None)
    return str(name).rpartition(".")[2] if isinstance(name, str) else type(plugin).__name__


def _import(path: str) -> _Found:
    """The plugin at an import path, `package.module` or `package.module:attribute`."""
    module_name, _, attribute = path.partition(":")
    try:
        plugin: object = importlib.import_module(module_name)
        for part in attribute.split(".") if attribute else ():
            plugin = getattr(plugin, part)
    except Exception as error:
        raise PluginError(
            f"ASCKIT_PLUGINS names {path!r}, which cannot be imported ({error}); "
            "give import paths, package.module or package.module:attribute, separated by commas.",
            plugin=path,
        ) from error
    return _Found(_name_of(plugin), "ASCKIT_PLUGINS", plugin)


def _check(found: _Found, manager: pluggy.PluginManager) -> None:
    """Raise `PluginError` unless a plugin's hooks are as specified."""
    plugin = found.plugin
    if inspect.isclass(plugin):
        raise PluginError(
            f"Plugin {found.name!r} ({found.source}) is a class; give an instance of it, {found.name}().",
            plugin=found.name,
        )
    for name in dir(plugin):
        function = getattr(plugin, name, None)
        if not inspect.isroutine(function):
            continue
        options = manager.parse_hookimpl_opts(plugin, name)
        fix = None
        if options is None:
            if name in HOOKS and function is not vars(hookspecs)[name]:
                fix = "is not marked as a hook; put @hookimpl (from asckit) above it"
        else:
            hook = options.get("specname") or name
            if hook not in HOOKS:
                fix = f"implements no hook that there is; {nearest(hook, HOOKS)}"
            elif inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
                fix = "is async, but hooks are called synchronously; write `def`" + (
                    " and return an async callable" if hook == "asckit_reconcile" else ", and do I/O in a layer"
                )
            elif options.get("wrapper") or options.get("hookwrapper"):
                fix = "is a hook wrapper, which asckit does not call; use a layer (asckit_layers) instead"
            else:
                fix = _wrong_arguments(function, hook)
        if fix is not None:
            raise PluginError(
                f"Plugin {found.name!r} ({found.source}): {name} ({_place(function)}) {fix}.", plugin=found.name
            )


def _wrong_arguments(function: Callable[..., object], hook: str) -> str | None:
    takes, known = _arguments(function), _arguments(vars(hookspecs)[hook])
    wrong = [name for name in takes if name not in known]
    return f"takes {wrong[0]!r}, which {hook} does not pass; {nearest(wrong[0], known)}" if wrong else None


def _arguments(function: Callable[..., object]) -> list[str]:
    """What pluggy passes to a function: its positional parameters without a default."""
    return [
        parameter.name
        for parameter in inspect.signature(function).parameters.values()
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        and parameter.default is parameter.empty
    ]


def _place(function: object) -> str:
    code = getattr(inspect.unwrap(function) if callable(function) else function, "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if code is not None else "unknown place"
