"""Loads plugins, checks them against the hook specifications, and calls their hooks."""

from __future__ import annotations

import functools
import importlib
import inspect
import logging
import os
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from types import FrameType, ModuleType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import attrs
import pluggy

from . import hookspecs
from .errors import AscError, ConfigurationError, PluginError
from .hookspecs import CORE, HOOKS, check_foreign_hooks, check_plugin, declared_hooks, place_of
from .settings import check_sections, nearest, read_section

if TYPE_CHECKING:
    from .client import AsyncClient
    from .layers import Layer

log = logging.getLogger(__name__)

GROUP: Final = "asckit"
"""The group of entry points that plugins are discovered by; an entry point's name is the plugin's."""
COMMANDS_ONLY: Final = "cli"
"""The extra in an entry point, as in `builds = "asckit_plugins.builds [cli]"`, of a plugin that only adds commands."""

S = TypeVar("S", bound=attrs.AttrsInstance)


@attrs.frozen
class CoreSettings:
    """asckit's own settings."""

    strict: bool = False
    """Whether an installed plugin that is broken is an error, instead of being left out and reported."""


@attrs.frozen
class PluginStatus:
    """What became of a plugin."""

    name: str
    source: str
    """Where it came from: `entry point …`, `plugins=[...]` or `ASCKIT_PLUGINS`."""
    state: Literal["active", "disabled", "broken"]
    detail: str = ""
    """Why it is not active."""
    traceback: str = attrs.field(default="", repr=False)
    """Where a broken one failed, as Python prints it."""


@attrs.frozen(eq=False)
class _Found:
    """A plugin: what it is, or why it is not used."""

    name: str
    source: str
    plugin: object = None
    installed: bool = False
    disabled: bool = False
    error: AscError | None = None
    declares: Mapping[str, Callable[..., object]] = attrs.field(factory=dict)
    """The hooks that it specifies for others, by name."""
    foreign: Sequence[str] = ()
    """Its functions that implement hooks of other plugins."""

    @classmethod
    def checked(cls, name: str, source: str, plugin: object, *, installed: bool = False) -> _Found:
        """A plugin that was imported, or which rule it breaks."""
        error = None
        declares: Mapping[str, Callable[..., object]] = {}
        foreign: Sequence[str] = ()
        try:
            foreign = check_plugin(name, source, plugin)
            declares = declared_hooks(name, source, plugin)
        except PluginError as broken:
            error = broken
        return cls(name, source, plugin, installed=installed, error=error, declares=declares, foreign=foreign)

    @property
    def is_active(self) -> bool:
        """Whether it is in use."""
        return self.error is None and not self.disabled

    @property
    def status(self) -> PluginStatus:
        """What became of it."""
        if self.disabled:
            return PluginStatus(self.name, self.source, "disabled", "named in ASCKIT_DISABLE_PLUGINS")
        if self.error is None:
            return PluginStatus(self.name, self.source, "active")
        trace = "".join(traceback.format_exception(self.error))
        return PluginStatus(self.name, self.source, "broken", str(self.error), trace)


class Plugins:
    """The plugins of one client."""

    def __init__(
        self,
        explicit: Iterable[object] = (),
        settings: Mapping[str, Mapping[str, object]] | None = None,
        environ: Mapping[str, str] | None = None,
        *,
        commands: bool = False,
        tolerant: bool = False,
    ) -> None:
        """Load explicit plugins (modules or objects), those in ASCKIT_PLUGINS, and the discovered ones.

        Installed plugins that only add commands, which their entry points say with the extra `[cli]`, are loaded only
        with commands: clients start faster without them. ASCKIT_DISABLE_PLUGINS takes names off the latter two.

        An installed plugin that cannot be imported or breaks a rule is left out and reported in `status`; in strict
        mode (ASCKIT_STRICT) it is a `PluginError`, as an explicit one always is, and as two plugins of one name are.
        Raises `ConfigurationError` for settings that no plugin has. With tolerant nothing raises, and everything is
        reported: the command line must start, to say what is wrong.
        """
        env = os.environ if environ is None else environ
        given = dict(settings or {})
        self._tolerant = tolerant
        self._strict = not tolerant and read_section(CORE, CoreSettings, given.pop(CORE, {}), env).strict
        self._manager = pluggy.PluginManager("asckit")
        self._manager.add_hookspecs(hookspecs)
        self._found: list[_Found] = []
        self._owners: dict[object, str] = {}
        self.layers: tuple[tuple[str, Layer], ...] = ()
        """The layers that `build_layers` built, with the names of their plugins."""
        for found in _find(explicit, env, commands=commands):
            self._admit(found)
        self._found.sort(key=lambda found: found.name)
        self._declared = self._declare_hooks()
        for found in reversed(self._found):  # pluggy calls what was registered last first
            if found.is_active:
                self._manager.register(found.plugin, name=found.name)
                self._own(found)
        self.sections: dict[str, type[attrs.AttrsInstance]] = {}
        """The classes of the plugins' settings, by plugin."""
        self._settings = self._read_settings(given, env)

    @property
    def status(self) -> tuple[PluginStatus, ...]:
        """Every plugin that was found, by name, also those that are disabled or broken."""
        return tuple(found.status for found in self._found)

    def plugin(self, name: str) -> object:
        """The active plugin of a name: a module or an object; None where there is none."""
        return self._manager.get_plugin(name)

    def hooks(self, name: str) -> tuple[str, ...]:
        """The hooks that an active plugin implements, in the order of the specification."""
        callers = self._manager.get_hookcallers(self.plugin(name)) or []
        return tuple(hook for hook in (*HOOKS, *self._declared) if any(caller.name == hook for caller in callers))

    def settings(self, section: type[S]) -> S:
        """A plugin's settings, by the class that its `asckit_settings` hook returned."""
        found = self._settings.get(section)
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
                self._mark(implementation.plugin_name, error)

    def build_layers(self, client: AsyncClient) -> Sequence[tuple[str, Layer]]:
        """The layers of all plugins for a client, with the names of their plugins.

        Raises what a plugin raises on purpose (an `AscError`), and `PluginError` as loading does.
        """
        from .layers import check_layers

        built: list[tuple[str, Layer]] = []
        for implementation in self._implementations("asckit_layers"):
            name = implementation.plugin_name
            try:
                layers = self._call(implementation, {"client": client})
                built += [(name, layer) for layer in check_layers(name, layers)]
            except PluginError as error:
                self._leave_out(name, error)
            except AscError as error:
                if not self._tolerant:
                    raise
                self._mark(name, error)
        for name, layer in built:
            self._owners[getattr(layer.around, "__code__", None)] = name
        self.layers = tuple(built)
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
            where = f"{function.__name__} ({place_of(function)})"
            raise PluginError(
                f"Plugin {name!r} failed in {where}: {type(error).__name__}: {error}; mend it, or set "
                f"ASCKIT_DISABLE_PLUGINS={name}.",
                plugin=name,
            ) from error

    def _admit(self, found: _Found) -> None:
        """Add what was found, or what is wrong with it."""
        if found.is_active and any(each.plugin is found.plugin for each in self._found if each.is_active):
            return  # given and installed: one plugin
        other = next((each for each in self._found if each.name == found.name and each.is_active), None)
        if found.is_active and other is not None:
            error = PluginError(
                f"Two plugins are named {found.name!r}: {other.source} and {found.source}; rename one, "
                f"or set ASCKIT_DISABLE_PLUGINS={found.name} to do without the installed one.",
                plugin=found.name,
            )
            if not self._tolerant:
                raise error
            found = attrs.evolve(found, error=error)
            self._mark(found.name, error)
        self._found.append(found)
        if found.error is not None:
            self._report(found, found.error)

    def _declare_hooks(self) -> Mapping[str, Callable[..., object]]:
        """Add the hooks that active plugins specify, and check what implements them."""
        active = [found for found in self._found if found.is_active]
        declared = {name: specification for found in active for name, specification in found.declares.items()}
        if declared:
            specifications = ModuleType("declared")
            vars(specifications).update(declared)
            self._manager.add_hookspecs(specifications)
        unused = [found.name for found in self._found if not found.is_active]
        for found in active:
            if found.foreign:
                try:
                    check_foreign_hooks(found.name, found.source, found.plugin, found.foreign, declared, unused)
                except PluginError as error:
                    self._report(found, error)
                    self._mark(found.name, error)
        return declared

    def _own(self, found: _Found) -> None:
        """Remember whose the code of a plugin is."""
        if isinstance(found.plugin, ModuleType):
            self._owners[found.plugin.__name__] = found.name
        else:  # its module may hold other people's code too, such as a script's
            functions = [each for each in vars(type(found.plugin)).values() if inspect.isfunction(each)]
            self._owners |= {function.__code__: found.name for function in functions}

    def _leave_out(self, name: str, error: PluginError) -> None:
        """Do without a plugin that breaks a rule; raises the error where that is fatal."""
        for found in self._found:
            if found.name == name and found.is_active:
                self._report(found, error)
        self._mark(name, error)
        if not self._tolerant:
            self._manager.unregister(name=name)

    def _report(self, found: _Found, error: AscError) -> None:
        """Warn of a broken plugin; raises the error unless the plugin is an installed one, and the mode not strict."""
        if not (self._tolerant or (found.installed and not self._strict)):
            raise PluginError(str(error), plugin=found.name) from error.__cause__
        _warn(f"{error} Until then it is not used: see `asckit plugins show {found.name}`.")

    def _mark(self, name: str, error: AscError) -> None:
        """Let a plugin show as broken."""
        self._found = [
            attrs.evolve(each, error=error) if each.name == name and each.is_active else each for each in self._found
        ]

    def _read_settings(
        self, given: Mapping[str, Mapping[str, object]], env: Mapping[str, str]
    ) -> dict[type, attrs.AttrsInstance]:
        read: dict[type, attrs.AttrsInstance] = {}
        for implementation in self._implementations("asckit_settings"):
            name = implementation.plugin_name
            try:
                section = self._call(implementation, {})
                if section is None:
                    continue
                if not (isinstance(section, type) and attrs.has(section)):
                    raise PluginError(  # noqa: TRY301
                        f"Plugin {name!r}: asckit_settings returned {section!r}; return an attrs class.", plugin=name
                    )
                self.sections[name] = section
                read[section] = read_section(name, section, given.get(name, {}), env)
            except PluginError as error:
                self._leave_out(name, error)
            except AscError as error:
                if not self._tolerant:
                    raise
                self._mark(name, error)
        inactive = [found.name for found in self._found if not found.is_active]
        if not self._tolerant:
            check_sections(given, [*self.sections, CORE, *inactive])
        return read


def register_commands(cli: object) -> None:
    """Let the installed plugins add their commands to the command line, without a client; raises nothing."""
    Plugins(commands=True, tolerant=True).add_commands(cli)


@functools.cache
def discovered() -> tuple[EntryPoint, ...]:
    """The entry points of installed plugins, found once per process."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)))


@functools.cache
def _load(entry: EntryPoint) -> _Found:
    """An installed plugin, imported once per process."""
    source = _source_of(entry)
    try:
        plugin = entry.load()
    except (Exception, SystemExit) as error:  # a stranger's module may raise anything, and the others must still work
        return _Found(entry.name, source, installed=True, error=_unimportable(entry.name, source, error))
    return _Found.checked(entry.name, source, plugin, installed=True)


def _unimportable(name: str, source: str, cause: BaseException) -> PluginError:
    error = PluginError(
        f"Plugin {name!r} ({source}) cannot be imported: {type(cause).__name__}: {cause}; mend or uninstall it, "
        f"or set ASCKIT_DISABLE_PLUGINS={name}.",
        plugin=name,
    )
    error.__cause__ = cause
    return error


def _source_of(entry: EntryPoint) -> str:
    return f"entry point {entry.value}"  # naming its distribution would cost a read of metadata in every process


def _find(explicit: Iterable[object], env: Mapping[str, str], *, commands: bool) -> list[_Found]:
    """Every plugin that there is: explicit ones first, then those that the environment names, then installed ones."""
    disabled = _listed(env, "ASCKIT_DISABLE_PLUGINS")
    installed = [_load(entry) for entry in discovered() if _is_of_use(entry, disabled, commands=commands)]
    named = [_import(path) for path in _listed(env, "ASCKIT_PLUGINS")]
    unused = [
        *(_Found(entry.name, _source_of(entry), disabled=True) for entry in discovered() if entry.name in disabled),
        *(attrs.evolve(found, disabled=True) for found in named if found.name in disabled),
    ]
    known = {*(entry.name for entry in discovered()), *(found.name for found in named)}
    for name in disabled:
        if name not in known:
            log.warning("ASCKIT_DISABLE_PLUGINS names %r, but %s.", name, nearest(name, known))
    names = {id(found.plugin): found.name for found in installed if found.is_active}
    chosen = [_Found.checked(names.get(id(plugin)) or _name_of(plugin), "plugins=[...]", plugin) for plugin in explicit]
    return [*chosen, *(found for found in named if found.name not in disabled), *installed, *unused]


def _is_of_use(entry: EntryPoint, disabled: Sequence[str], *, commands: bool) -> bool:
    """Whether an installed plugin is to be imported at all."""
    return entry.name not in disabled and (commands or COMMANDS_ONLY not in entry.extras)


def _listed(env: Mapping[str, str], variable: str) -> list[str]:
    return [item.strip() for item in env.get(variable, "").split(",") if item.strip()]


def _name_of(plugin: object) -> str:
    """What a plugin without an entry point is called.

    The last part of a module's or function's name, without `asckit_` (`asckit_team` is `team`), else its class's name.
    """
    name = getattr(plugin, "__name__", None)
    if not isinstance(name, str):
        return type(plugin).__name__
    last = name.rpartition(".")[2]
    return last.removeprefix("asckit_") or last


def _import(path: str) -> _Found:
    """The plugin at an import path, `package.module` or `package.module:attribute`."""
    module_name, _, attribute = path.partition(":")
    try:
        plugin: object = importlib.import_module(module_name)
        for part in attribute.split(".") if attribute else ():
            plugin = getattr(plugin, part)
    except (Exception, SystemExit) as cause:
        error = PluginError(
            f"ASCKIT_PLUGINS names {path!r}, which cannot be imported ({type(cause).__name__}: {cause}); "
            "give import paths, package.module or package.module:attribute, separated by commas.",
            plugin=path,
        )
        error.__cause__ = cause
        return _Found(path, "ASCKIT_PLUGINS", error=error)
    return _Found.checked(_name_of(plugin), "ASCKIT_PLUGINS", plugin)


@functools.cache
def _warn(message: str) -> None:
    """Log a warning, once per process."""
    log.warning("%s", message)
