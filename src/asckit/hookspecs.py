"""The hooks that plugins implement, and the check that a plugin keeps to them. Each docstring is the contract.

There are four kinds, and every implementation is a plain `def` marked `@hookimpl` (from asckit). An implementation
may take fewer arguments than the specification lists. Implementations run in the order of their plugins' names,
unless `@hookimpl(tryfirst=True)` or `trylast=True` says otherwise; hook wrappers are refused.

- Registrations run without a client: `asckit_commands`, `asckit_settings`.
- Builders run once per client: `asckit_layers`.
- Decisions are asked in turn until one answers: `asckit_retry_decision`, `asckit_next_page`; and `asckit_reconcile`,
  whose answers are async callables that are awaited in turn. An exception that is no `AscError` becomes a
  `PluginError` that names the plugin.
- Observers are told: `asckit_call_started`, `asckit_call_finished`, `asckit_page_fetched`, `asckit_step`. What they
  return is ignored; an exception is logged with the plugin's name and changes nothing. They run on the thread or in
  the task of the call, so they must not block for long.

A plugin may have hooks of its own: functions beside its implementations, marked `@hookspec` and named
`asckit_<plugin>_…`, such as `asckit_audit_sinks`. It calls them through `client.plugins`. Implementing one while its
plugin is disabled or broken does nothing; where the plugin may not even be installed, say so with
`@hookimpl(optionalhook=True)`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs
import pluggy

from .errors import PluginError
from .settings import nearest

if TYPE_CHECKING:
    from asckit_api.document import Document
    from asckit_api.operation import Request

    from .calls import Answer, Call
    from .client import AsyncClient
    from .errors import AscError
    from .layers import Layer
    from .workflow import Step

CORE: Final = "asckit"
"""The section of asckit's own settings, whose variables are `ASCKIT_<FIELD>`; no plugin may have this name."""

hookspec = pluggy.HookspecMarker("asckit")
"""Marks a function as the specification of a hook; its docstring is the contract."""
hookimpl = pluggy.HookimplMarker("asckit")
"""Marks a function as an implementation of the hook it is named after."""

Reconcile: TypeAlias = "Callable[[], Coroutine[Any, Any, Answer | None]]"
"""Reads back whether a write landed: the answer that the write would have got, or None if it cannot tell."""


@attrs.frozen
class Failure:
    """A failed attempt, as `asckit_retry_decision` gets it."""

    call: Call
    attempt: int
    """Which attempt failed, from 1."""
    error: AscError
    """An `ApiError` or a `TransportError`."""
    elapsed: float
    """Seconds since the first attempt began."""
    unprocessed: bool
    """Whether the failure proves that Apple did nothing with the request."""
    resend: bool
    """Whether the policy would send it again."""
    wait: float
    """Seconds that the policy would wait before that."""


@attrs.frozen
class RetryDecision:
    """What `asckit_retry_decision` returns: whether to send again, and after how long."""

    resend: bool
    wait: float | None = None
    """Seconds to wait; None for as long as the policy would."""


@hookspec
def asckit_commands(cli: Any) -> None:
    """Add commands to the command line.

    Kind: registration, run when `asckit` starts, without a client. Any plugin may implement it.
    Gets: cli, the command line's application (a `click.Group`): `@cli.command()` and `@cli.group()` add to it.
    Returns: None. A plugin that raises loses its commands and is reported; the others keep theirs.
    """


@hookspec
def asckit_settings() -> type[attrs.AttrsInstance]:  # type: ignore[empty-body]
    """Describe the plugin's section of the settings.

    Kind: registration, run when plugins are loaded, without a client. Any plugin may implement it.
    Returns: an attrs class whose fields all have defaults and are of type int, float, bool, str, Path, or one of them
    or None. The section is named after the plugin. `client.settings(TheClass)` gives an instance, made from
    `Client(settings={"<plugin>": {...}})`, else the environment (`ASCKIT_<PLUGIN>_<FIELD>`), else the profile, else the
    defaults; a ValueError from an attrs validator becomes a `ConfigurationError`.
    """


@hookspec
def asckit_layers(client: AsyncClient) -> Sequence[Layer]:  # type: ignore[empty-body]
    """Build the plugin's layers of the call path.

    Kind: builder, called once per client, when it is made. Any plugin may implement it.
    Gets: client, as `async def` code sees it, for both kinds of client: it is complete except that it sends nothing
    before all layers are built. Keep it to use its `port`, `settings(...)`, `plugins` and `api` later.
    Returns: layers, see `asckit.Layer` and `asckit.Phase`; an empty list or None for none.
    """


@hookspec(firstresult=True)
def asckit_retry_decision(failure: Failure) -> RetryDecision | None:
    """Decide whether a failed attempt is made again, instead of the retry plugin's policy.

    Kind: decision; the first that is not None counts. Any plugin may implement it; the `retry` plugin asks, after each
    failed attempt. Its limits on attempts and on total time hold in any case.
    Gets: failure, with what the policy would do. Resending a write whose `unprocessed` is False may do it twice.
    Returns: a `RetryDecision`, or None to leave it to the next plugin and finally to the policy.
    """


@hookspec
def asckit_reconcile(call: Call, error: AscError, client: AsyncClient) -> Reconcile | None:
    """Offer to find out whether a write landed.

    Kind: decision. Any plugin may implement it; the `retry` plugin asks, for a write that will not be sent again and
    whose outcome is unknown: the connection broke, or Apple answered 5xx.
    Gets: the call, the error that left it unknown, and the client to read back with.
    Returns: None if it knows nothing about such calls, else a zero-argument async callable. These are awaited in turn:
    the first `Answer` (`Answer.of(document, status=201)`) becomes the call's, None means that it cannot tell, and
    so does an exception, which is logged. When none can tell, the call raises `OutcomeUnknown`.
    """


@hookspec(firstresult=True)
def asckit_next_page(page: Document, request: Request[Any], visited: Sequence[str], client: AsyncClient) -> str | None:
    """Find the address of the page that follows.

    Kind: decision; the first that is not None counts. The `pagination` plugin implements it; another may, for lists
    that continue otherwise. It is asked when the next page is wanted.
    Gets: the page, the request that fetched it, the addresses of all pages of this walk so far (absolute, the first
    page's first), and the client.
    Returns: the address of the next page, absolute on the client's `base_url` or starting with `/`, complete with its
    query; None if this plugin knows of none. When all return None, the page is the last.
    """


@hookspec
def asckit_call_started(call: Call) -> None:
    """Learn that a call begins.

    Kind: observer, told once per call, before its first layer. Any plugin may implement it.
    Gets: the call, with `attempt` 0.
    """


@hookspec
def asckit_call_finished(call: Call, error: BaseException | None) -> None:
    """Learn that a call ended.

    Kind: observer, told once per call, after its last layer and after its answer was decoded. Any plugin may
    implement it.
    Gets: the call (`attempt` says how many attempts were made, `answer` holds the last answer, if any came), and what
    it raises: None for a success; an `asyncio.CancelledError` or a KeyboardInterrupt where it was cut short.
    """


@hookspec
def asckit_page_fetched(page: Document, number: int, request: Request[Any]) -> None:
    """Learn that a page of a list was fetched by `paginate`.

    Kind: observer, told once per page. Any plugin may implement it.
    Gets: the page, its number in this walk (from 1), and the request that fetched it.
    """


@hookspec
def asckit_step(step: Step) -> None:
    """Learn of a workflow's step.

    Kind: observer, told by `asc.announce(step)`: a step is announced each time its status changes. Any plugin may
    implement it.
    """


HOOKS: Final = tuple(
    name for name, value in list(globals().items()) if name.startswith("asckit_") and inspect.isfunction(value)
)


def check_plugin(name: str, source: str, plugin: object) -> Sequence[str]:
    """Raise `PluginError` unless a plugin's hooks are as specified.

    Returns the names of its functions that implement other hooks than the core's; `check_foreign_hooks` has them.
    """
    foreign: list[str] = []
    reader = pluggy.PluginManager("asckit")
    if name == CORE:
        raise PluginError(f"Plugin {name!r} ({source}) has the name of asckit itself; choose another.", plugin=CORE)
    if inspect.isclass(plugin):
        raise PluginError(
            f"Plugin {name!r} ({source}) is a class; give an instance of it, {name}().",
            plugin=name,
        )
    for attribute in dir(plugin):
        function = getattr(plugin, attribute, None)
        if not inspect.isroutine(function):
            continue
        options = reader.parse_hookimpl_opts(plugin, attribute)
        fix = None
        if options is None:
            if attribute in HOOKS and function is not globals()[attribute]:
                fix = "is not marked as a hook; put @hookimpl (from asckit) above it"
        else:
            hook = options.get("specname") or attribute
            if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
                fix = "is async, but hooks are called synchronously; write `def`" + (
                    " and return an async callable" if hook == "asckit_reconcile" else ", and do I/O in a layer"
                )
            elif options.get("wrapper") or options.get("hookwrapper"):
                fix = "is a hook wrapper, which asckit does not call; use a layer (asckit_layers) instead"
            elif hook in HOOKS:
                fix = _wrong_arguments(function, hook, globals()[hook])
            else:
                foreign.append(attribute)
        if fix is not None:
            raise PluginError(f"Plugin {name!r} ({source}): {attribute} ({place_of(function)}) {fix}.", plugin=name)
    return foreign


def declared_hooks(name: str, source: str, plugin: object) -> Mapping[str, Callable[..., object]]:
    """The hooks that a plugin specifies for others; raises `PluginError` for one that does not say whose it is."""
    prefix = prefix_of(name)
    declared: dict[str, Callable[..., object]] = {}
    for attribute in dir(plugin):
        function = getattr(plugin, attribute, None)
        if not inspect.isroutine(function) or not hasattr(function, "asckit_spec"):  # what @hookspec leaves
            continue
        if function is globals().get(attribute):
            continue  # imported
        if not attribute.startswith(prefix):
            raise PluginError(
                f"Plugin {name!r} ({source}): {attribute} ({place_of(function)}) is a hook of its own and does not say "
                f"whose it is; call it {prefix}….",
                plugin=name,
            )
        declared[attribute] = function
    return declared


def check_foreign_hooks(
    name: str,
    source: str,
    plugin: object,
    foreign: Sequence[str],
    declared: Mapping[str, Callable[..., object]],
    unused: Sequence[str],
) -> None:
    """Raise `PluginError` unless a plugin's functions implement hooks as other plugins have declared them.

    unused: plugins that are disabled or broken; what implements their hooks is not called, and no error.
    """
    reader = pluggy.PluginManager("asckit")
    prefixes = tuple(prefix_of(each) for each in unused)
    for attribute in foreign:
        function = getattr(plugin, attribute)
        options = reader.parse_hookimpl_opts(plugin, attribute)
        hook = str((options and options.get("specname")) or attribute)
        if hook in declared:
            fix = _wrong_arguments(function, hook, declared[hook])
        elif (options and options.get("optionalhook")) or hook.startswith(prefixes):
            continue
        else:
            fix = f"implements no hook that there is; {nearest(hook, [*HOOKS, *declared])}"
        if fix is not None:
            raise PluginError(f"Plugin {name!r} ({source}): {attribute} ({place_of(function)}) {fix}.", plugin=name)


def prefix_of(plugin: str) -> str:
    """What the names of a plugin's own hooks start with."""
    return f"asckit_{plugin}_".replace("-", "_")


def _wrong_arguments(function: Callable[..., object], hook: str, specification: Callable[..., object]) -> str | None:
    takes, known = _arguments(function), _arguments(specification)
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


def place_of(function: object) -> str:
    """Where a function is written."""
    code = getattr(inspect.unwrap(function) if callable(function) else function, "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if code is not None else "unknown place"
