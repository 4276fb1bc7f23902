"""What plugins there are, whatever state they are in, and what each of them brings."""

from __future__ import annotations

import ast
import inspect
import itertools
import os
import textwrap
from collections.abc import Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import Any, Final

import attrs

from asckit.client import AsyncClient
from asckit.engine import APPLE, Engine
from asckit.errors import ConfigurationError
from asckit.hookspecs import CORE
from asckit.keys import ApiKey
from asckit.layers import Layer, Phase, in_order
from asckit.plugins import CoreSettings, Plugins, PluginStatus, discovered
from asckit.ports import SyncPort
from asckit.profiles import resolve
from asckit.redaction import REDACTED, redact
from asckit.settings import Sourced, read_section, variable_of

ONCE_PER: Final = {True: "call", False: "attempt"}
"""How often a layer runs, by whether it stands outside of RETRY or is RETRY itself."""


@attrs.frozen
class Setting:
    """One of a plugin's settings."""

    name: str
    type: str
    default: Any
    value: Any
    """What it is now; None with `problem`."""
    source: str
    """Where the value comes from: a profile, a variable's name, or `default`."""
    variable: str
    """The environment variable that sets it."""
    meaning: str
    """What its class says about it."""


@attrs.frozen
class PluginInfo:
    """A plugin as `asckit plugins` shows it."""

    name: str
    status: str
    version: str | None
    """The version of its distribution; None for what is not installed."""
    distribution: str | None
    source: str
    phases: tuple[str, ...]
    """The phases of the call path in which it has layers."""
    hooks: tuple[str, ...]
    settings: tuple[Setting, ...]
    about: str
    """The first paragraph of its docstring."""
    detail: str
    """Why it is not active."""
    traceback: str


@attrs.frozen
class Place:
    """A layer's place in the call path."""

    phase: str
    plugin: str
    """Empty for the client's own layers."""
    layer: str
    """The name of its class."""
    module: str
    once_per: str
    """`call` or `attempt`."""


class Survey:
    """A client that is made to be looked at: it tolerates every error, and sends nothing."""

    def __init__(self) -> None:
        import click

        from asckit_plugins.sandbox.auth import private_key_pem

        self.problem = ""
        """What is wrong with the profile, whose settings are left out then."""
        self._given: Mapping[str, Mapping[str, object]] = {}
        try:
            self._given = resolve().settings
        except ConfigurationError as error:
            self.problem = str(error)
        self.plugins = Plugins((), self._given, commands=True, tolerant=True)
        self.plugins.add_commands(click.Group())
        self.strict = self._is_strict()
        """Whether a broken plugin is an error for clients."""
        key = ApiKey(key_id="NOBODY", private_key=private_key_pem(), source="asckit plugins")
        self._engine = Engine(key, APPLE, SyncPort(), self.plugins, "Client")
        self._engine.assemble(AsyncClient.over(self._engine))

    def _is_strict(self) -> bool:
        try:
            return read_section(CORE, CoreSettings, self._given.get(CORE, {})).strict
        except ConfigurationError as error:
            self.problem = self.problem or str(error)
            return True

    def order(self) -> list[Place]:
        """The layers of the call path, from the outermost to the innermost."""
        return [_place(plugin, layer) for plugin, layer in in_order(self.plugins.layers, self._engine.tokens)]

    def infos(self) -> list[PluginInfo]:
        """Every plugin that was found, by name."""
        return [self._info(status) for status in self.plugins.status]

    def _info(self, status: PluginStatus) -> PluginInfo:
        plugin = self.plugins.plugin(status.name)
        home = _distribution(status, plugin)
        phases = {layer.phase for name, layer in self.plugins.layers if name == status.name}
        section = self.plugins.sections.get(status.name)
        about = inspect.getdoc(plugin) if inspect.ismodule(plugin) else inspect.getdoc(type(plugin))
        return PluginInfo(
            name=status.name,
            status=status.state,
            version=home.version if home else None,
            distribution=home.name if home else None,
            source=status.source,
            phases=tuple(phase.name for phase in sorted(phases)),
            hooks=self.plugins.hooks(status.name),
            settings=() if section is None else tuple(self._settings(status.name, section)),
            about="" if plugin is None or not about else " ".join(about.split("\n\n")[0].split()),
            detail=status.detail,
            traceback=status.traceback,
        )

    def _settings(self, name: str, section: type[attrs.AttrsInstance]) -> list[Setting]:
        try:
            values: object = self.plugins.settings(section)
        except ConfigurationError:  # what is wrong with them is the plugin's `detail`
            values = None
        meanings = _meanings(section)
        return [
            Setting(
                name=field.name,
                type=_type(field.type),
                default=_shown(field, _default(field)),
                value=_shown(field, getattr(values, field.name, None)),
                source=self._source(name, field.name),
                variable=variable_of(name, field.name),
                meaning=meanings.get(field.name, ""),
            )
            for field in attrs.fields(section)
        ]

    def _source(self, plugin: str, setting: str) -> str:
        given = self._given.get(plugin, {}).get(setting)
        if isinstance(given, Sourced):
            return given.origin
        variable = variable_of(plugin, setting)
        return variable if variable in os.environ else "default"


def _place(plugin: str, layer: Layer) -> Place:
    kind = type(layer)
    return Place(layer.phase.name, plugin, kind.__name__, kind.__module__, ONCE_PER[layer.phase <= Phase.RETRY])


def _distribution(status: PluginStatus, plugin: object) -> Distribution | None:
    """What a plugin was installed with."""
    for entry in discovered():
        if entry.name == status.name and entry.dist is not None and status.source.endswith(entry.value):
            return entry.dist
    module = plugin.__name__ if inspect.ismodule(plugin) else type(plugin).__module__
    try:
        return distribution(packages_distributions()[module.partition(".")[0]][0])
    except (KeyError, PackageNotFoundError):
        return None


def _shown(field: attrs.Attribute[Any], value: Any) -> Any:
    """A value as it may be shown: not what its class keeps out of its repr, nor what looks like a secret."""
    if isinstance(value, Path):
        value = str(value)
    if not field.repr:
        return None if value is None else REDACTED
    shown = redact({field.name: value})
    return shown[field.name] if isinstance(shown, Mapping) else None


def _default(field: attrs.Attribute[Any]) -> Any:
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else factory()


def _type(annotation: Any) -> str:
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))


def _meanings(section: type) -> dict[str, str]:
    """The docstrings below the fields of a class, from its source."""
    try:
        (body,) = ast.parse(textwrap.dedent(inspect.getsource(section))).body
    except (OSError, TypeError, SyntaxError, ValueError):  # there is no source to read
        return {}
    statements = body.body if isinstance(body, ast.ClassDef) else []
    found: dict[str, str] = {}
    for field, below in itertools.pairwise(statements):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            found[field.target.id] = " ".join(str(below.value.value).split())
    return found
