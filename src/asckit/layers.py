"""The call path: an onion of layers in named phases, compiled once per client."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, Protocol, TypeAlias

from .calls import Answer, Call
from .errors import AuthenticationError, PluginError
from .tokens import Tokens

CallNext: TypeAlias = Callable[[Call], Coroutine[Any, Any, Answer]]
"""Passes a call on to the next layer inwards."""


class Phase(enum.IntEnum):
    """Where in the call path a layer stands, from the outermost to the innermost.

    Order never depends on registration: layers of one phase stand in the order of their plugins' names,
    and those of one plugin in the order in which it lists them.
    """

    OUTER = 0
    """Once per call, around everything else."""
    PLAN = 1
    """Where mutations are recorded instead of sent."""
    AUDIT = 2
    """Where mutations are journaled; once per call, however often it is sent."""
    RETRY = 3
    """Where a failed attempt is repeated: everything further in runs once per attempt."""
    ATTEMPT = 4
    """Once per attempt."""
    PACE = 5
    """Where an attempt waits for its turn."""
    AUTH = 6
    """Where an attempt gets its token. The client's own: plugins put no layer here."""


class Layer(Protocol):
    """What a plugin's `asckit_layers` hook returns a list of.

    A layer is built once per client and used by all of its threads and tasks at once; what belongs to one
    call goes into `call.state`. It is written as `async def` for both kinds of client, so it awaits only
    `call_next` and what the client offers (`client.port`, `client.api`, …), never asyncio or another library.
    """

    @property
    def phase(self) -> Phase:
        """Where it stands."""

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Do what it does around `await call_next(call)`, and return an answer.

        Error statuses come out of `call_next` as an `ApiError`, a broken connection as a `TransportError`.
        """


def compile_layers(layers: Iterable[tuple[str, Layer]], tokens: Tokens, transport: CallNext) -> CallNext:
    """The onion of plugins' layers (plugin name, layer), with the client's own inside."""
    onion = transport
    for name, layer in reversed(in_order(layers, tokens)):
        onion = _around(name, layer, onion)
    return onion


def in_order(layers: Iterable[tuple[str, Layer]], tokens: Tokens) -> list[tuple[str, Layer]]:
    """Plugins' layers and the client's own, whose plugin name is empty, from the outermost to the innermost."""
    placed = [*layers, ("", CountAttempts()), ("", Auth(tokens))]
    return sorted(placed, key=lambda place: (place[1].phase, place[0]))  # the empty name comes first in its phase


def check_layers(name: str, layers: object) -> Sequence[Layer]:
    """The layers that a plugin returned; raises `PluginError` unless they are layers."""
    if layers is None:
        return ()
    if not isinstance(layers, Sequence):
        raise PluginError(
            f"Plugin {name!r}: asckit_layers returned {type(layers).__name__}; return a list of layers.", plugin=name
        )
    for layer in layers:
        phase, around = getattr(layer, "phase", None), getattr(layer, "around", None)
        if not isinstance(phase, Phase):
            fix = f"give it a phase, such as phase = Phase.{Phase.OUTER.name}"
        elif phase is Phase.AUTH:
            fix = "the phase AUTH is the client's own; use Phase.PACE, next to it"
        elif not inspect.iscoroutinefunction(around):
            fix = "give it `async def around(self, call, call_next)`"
        else:
            continue
        raise PluginError(f"Plugin {name!r}: its layer {type(layer).__name__} does not fit; {fix}.", plugin=name)
    return layers


def _around(plugin: str, layer: Layer, call_next: CallNext) -> CallNext:
    around = layer.around

    async def run_layer(call: Call) -> Answer:
        answer = await around(call, call_next)
        if not isinstance(answer, Answer):
            raise PluginError(
                f"The layer {type(layer).__name__} of plugin {plugin!r} returned {type(answer).__name__} instead of "
                "an Answer; end its around() with `return await call_next(call)`.",
                plugin=plugin,
            )
        return answer

    return run_layer


class CountAttempts:
    """Counts the attempts of a call."""

    phase = Phase.ATTEMPT

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Number the attempt; an answer to an earlier one is not this one's."""
        call.attempt += 1
        call.answer = None
        return await call_next(call)


class Auth:
    """Gives each attempt a token, and forgets a token that was refused."""

    phase = Phase.AUTH

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Send the attempt with a current token."""
        call.token = token = self._tokens.current()
        try:
            return await call_next(call)
        except AuthenticationError:
            self._tokens.invalidate(token)
            raise
        finally:
            call.token = None
