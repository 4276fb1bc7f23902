"""The tests that every plugin should pass: of the promises that a plugin makes to its callers and to all others.

In the tests of a plugin:

    import asckit_team
    from asckit.testing import Conformance

    class TestConformance(Conformance):
        plugin = asckit_team

pytest then runs each test below with the plugin and both kinds of client, on sandboxes of their own.
"""

from __future__ import annotations

import asyncio
import sys
import types
from collections.abc import Callable, Coroutine, Iterable, Mapping
from copy import copy
from typing import Any, Final, Literal, TypeAlias, TypeVar

import httpx
import pytest

from asckit import AsyncClient, Client, ClientClosed, NotFound, PluginError, Plugins, ServerError, TransportError
from asckit_plugins import pagination, retry
from asckit_plugins.sandbox import Sandbox
from asckit_plugins.sandbox.transport import SandboxTransport

T = TypeVar("T")

Kind: TypeAlias = Literal["Client", "AsyncClient"]
Body: TypeAlias = Callable[[AsyncClient], Coroutine[Any, Any, T]]

KINDS: Final[tuple[Kind, ...]] = ("Client", "AsyncClient")
PATIENCE: Final = 10.0
"""Seconds of real time after which a call that was cancelled counts as one that goes on."""
KEEPING: Final = (int, float, str, bytes, bool, type(None), dict, list, set, bytearray)
"""Kinds of values by whose change a module shows that it keeps something."""


class Strange(Exception):  # noqa: N818
    """An exception that no plugin knows."""


class World(SandboxTransport):
    """A sandbox's transport that can fail, or never answer."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.failing: BaseException | None = None
        """What requests end in."""
        self.hanging: asyncio.Event | None = None
        """Set when a request has come, which is then not answered. None: requests are answered."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, or fail."""
        if self.failing is not None:
            raise self.failing
        return super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, fail, or wait until cancelled."""
        if self.failing is not None:
            raise self.failing
        if self.hanging is not None:
            self.hanging.set()
            await asyncio.Event().wait()
        return await super().handle_async_request(request)


class Bench:
    """A client of one kind with a plugin, on a sandbox of its own."""

    def __init__(self, kind: Kind, plugins: Iterable[object], settings: Mapping[str, Mapping[str, object]]) -> None:
        self.sandbox = Sandbox()
        self.world = World(self.sandbox)
        options: dict[str, Any] = {"plugins": list(plugins), "settings": settings}
        self.client: Client | AsyncClient
        if kind == "Client":
            self.client = self.sandbox.client(http=httpx.Client(transport=self.world), **options)
        else:
            self.client = self.sandbox.async_client(http=httpx.AsyncClient(transport=self.world), **options)

    def run(self, body: Body[T]) -> T:
        """What an `async def` over the client's face comes to."""
        if isinstance(self.client, Client):
            return self.client.run(body(self.client.face))
        return asyncio.run(body(self.client))

    def outcome(self, body: Body[object]) -> object:
        """What a body comes to, be it an exception; raises `PluginError`."""
        try:
            return self.run(body)
        except PluginError:
            raise
        except BaseException as error:
            return error


class Conformance:
    """Subclass it as `Test…`, and say which plugin; override what does not suit it."""

    plugin: object
    """The plugin: a module or an object."""
    settings: Mapping[str, object] = {}
    """Settings of the plugin that the tests run with."""
    shared: frozenset[str] = frozenset()
    """Names of attributes of the plugin's modules that all clients share on purpose, such as a cache of files."""

    async def traffic(self, asc: AsyncClient) -> object:
        """Some calls that the plugin lets through, on the sandbox's demo world; what they come to.

        Override it if the plugin refuses some of them.
        """
        app = (await asc.api.apps.list(limit=1)).data[0]
        builds = [build.id async for build in asc.paginate(asc.api.builds.list, limit=5)]
        await asc.api.apps.update(app.id, primary_locale="en-GB")
        return app.attributes.name, builds

    async def exercise(self, asc: AsyncClient) -> object:
        """What else the plugin offers, such as its workflows, and what it comes to. Override it if there is any.

        It is the same for both kinds of client: everything is awaited.
        """

    def make(self, kind: Kind) -> Bench:
        """A new client of a kind with the plugin, with `retry` and `pagination`, and what else is installed."""
        settings = {self._name: self.settings} if self.settings else {}
        return Bench(kind, [*{id(each): each for each in (self._plugin, retry, pagination)}.values()], settings)

    @pytest.fixture(autouse=True)
    def _own_journal(self, asckit_journal: object) -> None:
        """Journal elsewhere than in the file of the computer's owner."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_loads(self, kind: Kind) -> None:
        """The plugin keeps the rules of the hooks, and its layers and settings are in order."""
        plugins = self.make(kind).client.plugins
        assert plugins.hooks(self._name), f"Plugin {self._name!r} implements no hook; mark its functions @hookimpl."

    def test_both_clients_come_to_the_same(self) -> None:
        """Under both kinds of client, calls and workflows have the same results and send the same requests."""
        benches = [self.make(kind) for kind in KINDS]
        one, other = (bench.run(self._everything) for bench in benches)
        assert one == other, "The two kinds of client came to different results."
        sent = [
            [(each.method, each.path, each.query, each.body) for each in bench.sandbox.requests] for bench in benches
        ]
        assert sent[0] == sent[1], "The two kinds of client sent different requests."

    @pytest.mark.parametrize("where", ["outside_of_a_loop", "inside_a_loop"])
    def test_it_awaits_nothing_but_the_client(self, where: str) -> None:
        """Under `Client` there is no event loop to await, also where one happens to run; retries included."""
        bench = self.make("Client")
        bench.sandbox.fail_next(status=503, times=2)

        async def within() -> set[asyncio.Task[Any]]:
            before = asyncio.all_tasks()
            bench.run(self._everything)
            return asyncio.all_tasks() - before

        if where == "outside_of_a_loop":
            bench.run(self._everything)
        else:
            left = asyncio.run(within())
            assert not left, f"It left tasks in the caller's event loop, which is not its own: {left}"

    @pytest.mark.parametrize("kind", KINDS)
    def test_errors_come_out_as_they_are(self, kind: Kind) -> None:
        """Callers get Apple's refusals, broken connections and strangers' exceptions, whoever stands between."""
        bench = self.make(kind)
        refused = bench.outcome(_read_what_is_not_there)
        assert isinstance(refused, NotFound), f"A 404 came out as {refused!r}; let what call_next raises pass."
        assert refused.request_id, "A 404 came out without its request id; raise the error that came, not a new one."
        bench = self.make(kind)
        bench.sandbox.fail_next(status=500, times=1_000)
        failed = bench.outcome(_read)
        assert isinstance(failed, ServerError), f"A 500 came out as {failed!r}; let what call_next raises pass."
        bench = self.make(kind)
        bench.world.failing = httpx.ConnectError("broken")
        broken = bench.outcome(_read)
        assert isinstance(broken, TransportError), f"A broken connection came out as {broken!r}; let it pass."
        strange = bench.world.failing = Strange("from below")
        came = bench.outcome(_read)
        assert came is strange, f"A stranger's exception came out as {came!r}; catch only what you know."

    @pytest.mark.parametrize("kind", KINDS)
    def test_being_cut_short_passes_through(self, kind: Kind) -> None:
        """Cancelling a task ends its call, as Ctrl-C ends a blocking one; the client works after it."""
        bench = self.make(kind)
        if kind == "Client":
            interrupt = bench.world.failing = KeyboardInterrupt()
            came = bench.outcome(_read)
            assert came is interrupt, f"Ctrl-C came out as {came!r}; catch Exception, not BaseException."
            bench.world.failing = None
            bench.run(self.traffic)
            return

        async def cancel(asc: AsyncClient) -> None:
            arrived = bench.world.hanging = asyncio.Event()
            task = asyncio.ensure_future(_read(asc))
            await asyncio.wait({task, asyncio.ensure_future(arrived.wait())}, return_when=asyncio.FIRST_COMPLETED)
            assert arrived.is_set(), f"A read came to {_settled(task)!r} without being sent."
            task.cancel()
            await asyncio.wait({task}, timeout=PATIENCE)
            assert task.done(), "A call that was cancelled goes on; let asyncio.CancelledError pass."
            assert task.cancelled(), f"A cancelled call came to {_settled(task)!r}; let asyncio.CancelledError pass."
            bench.world.hanging = None
            await self.traffic(asc)

        bench.run(cancel)

    @pytest.mark.parametrize("kind", KINDS)
    def test_calls_at_the_same_time_do_not_mix(self, kind: Kind) -> None:
        """Each of many calls at once gets its own answer: what belongs to a call is in `call.state`, not in a layer."""
        bench = self.make(kind)
        ids = bench.sandbox.ids("builds")

        async def read_all(asc: AsyncClient) -> list[str]:
            return await asc.gather(*(_reading(asc, id) for id in ids), limit=len(ids))

        assert bench.run(read_all) == ids, "Calls at the same time got each other's answers."

    @pytest.mark.parametrize("kind", KINDS)
    def test_clients_share_nothing(self, kind: Kind) -> None:
        """Two clients with the plugin have layers of their own, keep nothing in common, and close on their own."""
        kept = self._kept()
        one, other = self.make(kind), self.make(kind)
        first = [layer for name, layer in one.client.plugins.layers if name == self._name]
        common = [layer for _, layer in other.client.plugins.layers if any(layer is each for each in first)]
        assert not common, f"Two clients got the same layers {common}; make new ones in asckit_layers."
        one.run(self._then_close)
        closed = one.outcome(_read)
        assert isinstance(closed, ClientClosed), f"A client that is closed answered with {closed!r}."
        other.run(self._everything)
        after = self._kept()
        changed = [place for place, before in kept.items() if after.get(place) != before]
        assert not changed, (
            f"{', '.join(changed)} changed while clients were used; keep what belongs to a client in its layer and "
            "what belongs to a call in call.state, or name it in `shared` if all clients are to share it."
        )

    def test_its_commands_explain_themselves(self) -> None:
        """The commands that it adds to the command line have a help text."""
        plugins = Plugins([self._plugin])
        if "asckit_commands" not in plugins.hooks(self._name):
            return
        import click

        group = click.Group()
        plugins.add_commands(group)
        assert group.commands, "It implements asckit_commands and adds none."
        for name, command in group.commands.items():
            assert command.help, f"The command {name!r} has no help; give its function a docstring."

    @property
    def _plugin(self) -> object:
        return vars(type(self)).get("plugin", self.plugin)

    @property
    def _name(self) -> str:
        """What the plugin is called, which depends on whether it is installed."""
        plugins = Plugins([self._plugin])
        return next(each.name for each in plugins.status if plugins.plugin(each.name) is self._plugin)

    async def _everything(self, asc: AsyncClient) -> tuple[object, object]:
        return await self.traffic(asc), await self.exercise(asc)

    async def _then_close(self, asc: AsyncClient) -> None:
        await self._everything(asc)
        await asc.port.close()

    def _kept(self) -> dict[str, object]:
        """What the plugin's modules keep, by place."""
        if not isinstance(self._plugin, types.ModuleType):
            return {}
        home = self._plugin.__name__
        return {
            f"{module}.{name}": copy(value)
            for module, loaded in list(sys.modules.items())
            if module == home or module.startswith(f"{home}.")
            for name, value in list(vars(loaded).items())
            if isinstance(value, KEEPING) and not name.startswith("__") and name not in self.shared
        }


def _settled(task: asyncio.Future[Any]) -> object:
    return task.exception() or task.result()


async def _read(asc: AsyncClient) -> object:
    return await asc.api.apps.list()


async def _read_what_is_not_there(asc: AsyncClient) -> object:
    return await asc.api.apps.get("0000000000")


def _reading(asc: AsyncClient, id: str) -> Callable[[], Coroutine[Any, Any, str]]:
    async def read() -> str:
        return (await asc.api.builds.get(id)).data.id

    return read
