"""Sends failed attempts again: with backoff, within a budget, and never a write that may have landed.

What is sent again is a table (`RESENT`). A write whose outcome is unknown, after a broken connection or a 5xx,
is read back by those who implement `asckit_reconcile`; if none can tell, the call raises `OutcomeUnknown`. From
the first unclear attempt on, a write ends in success, in a reconciled answer, or in `OutcomeUnknown`: a refusal of
the second attempt says nothing about the first.

Beside each call's own limits, all calls of a client share an allowance of retries: while Apple is down, traffic must
not multiply by the number of attempts.
"""

from __future__ import annotations

import enum
import logging
import random
import threading
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

import attrs

from asckit.calls import Answer, Call
from asckit.errors import (
    ApiError,
    AscError,
    AuthenticationError,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    TransportError,
)
from asckit.hookspecs import Failure, RetryDecision, hookimpl
from asckit.layers import CallNext, Layer, Phase

if TYPE_CHECKING:
    from asckit.client import AsyncClient

log = logging.getLogger("asckit.retry")


@attrs.frozen
class RetrySettings:
    """Settings of the plugin `retry`."""

    attempts: int = attrs.field(default=6, validator=attrs.validators.ge(1))
    """How often a call is sent at most."""
    budget: float = attrs.field(default=180.0, validator=attrs.validators.ge(0.0))
    """Seconds after its first attempt in which a call may still be sent again."""
    base: float = attrs.field(default=1.0, validator=attrs.validators.gt(0.0))
    """Seconds that the first pause lasts at most; each further one may last twice as long."""
    cap: float = attrs.field(default=30.0, validator=attrs.validators.gt(0.0))
    """Seconds that any pause lasts at most."""
    retry_after_cap: float = attrs.field(default=120.0, validator=attrs.validators.ge(0.0))
    """Seconds that are waited at most where Apple says how long (Retry-After)."""
    allowance: int = attrs.field(default=100, validator=attrs.validators.ge(0))
    """Retries that all calls of the client may make together; each one takes one from it, each success pays back."""
    payback: float = attrs.field(default=0.2, validator=attrs.validators.ge(0.0))
    """Retries that each call that succeeds pays back into the allowance, until it is full."""


SPENT: Final = (
    "It was not sent again: the retries that this client's calls share are used up (setting retry.allowance)."
)


class Effect(enum.Enum):
    """What sending a request twice does."""

    NONE = "reads"
    SAME = "writes the same again"
    TWICE = "may write twice"


class Fault(enum.Enum):
    """What went wrong with an attempt."""

    TOKEN = "the token was refused"  # noqa: S105
    THROTTLED = "too many requests"
    UNSENT = "nothing was sent"
    BROKEN = "the connection broke"
    SERVER = "Apple failed"


RESENT: Final[Mapping[Fault, frozenset[Effect]]] = {
    Fault.TOKEN: frozenset(Effect),
    Fault.THROTTLED: frozenset(Effect),
    Fault.UNSENT: frozenset(Effect),
    Fault.BROKEN: frozenset({Effect.NONE, Effect.SAME}),
    Fault.SERVER: frozenset({Effect.NONE, Effect.SAME}),
}
"""After which fault requests of which effect are sent again; a refused token only once per call."""

UNPROCESSED: Final = frozenset({Fault.TOKEN, Fault.THROTTLED, Fault.UNSENT})
"""Faults that prove that nothing was done. After any other, whether a write landed is unknown: Apple has answered 503
to uploads that had succeeded (fastlane, app_screenshot.rb)."""


def effect_of(call: Call) -> Effect:
    """What sending a call's request twice does.

    PATCH sets values, so it may be repeated, unless it creates what it includes or changes relationships beside
    attributes; a PATCH of a relationship itself replaces all of it. DELETE of a resource may be repeated, removal from
    a to-many relationship is not relied on to be.
    """
    if not call.is_mutation:
        return Effect.NONE
    body = call.request.json if isinstance(call.request.json, Mapping) else {}
    if call.method == "DELETE":
        return Effect.TWICE if body else Effect.SAME
    if call.method == "PATCH":
        data = body.get("data")
        plain = not isinstance(data, Mapping) or not data.get("relationships")
        return Effect.SAME if plain and "included" not in body else Effect.TWICE
    return Effect.TWICE


def fault_of(error: AscError) -> Fault | None:
    """What went wrong with an attempt, if it is of the kind that may pass; 501 says that it will not."""
    if isinstance(error, TransportError):
        return Fault.UNSENT if error.sent is False else Fault.BROKEN
    if isinstance(error, AuthenticationError):
        return Fault.TOKEN
    if isinstance(error, RateLimited):
        return Fault.THROTTLED if error.sent else None  # what our own pacing holds back would be held back again
    return Fault.SERVER if isinstance(error, ServerError) and error.status != HTTPStatus.NOT_IMPLEMENTED else None


class Allowance:
    """The retries that all calls of a client share. Safe to use from several threads."""

    def __init__(self, settings: RetrySettings) -> None:
        self._full = float(settings.allowance)
        self._payback = settings.payback
        self._left = self._full
        self._lock = threading.Lock()

    @property
    def left(self) -> float:
        """Retries that are left."""
        return self._left

    def take(self) -> bool:
        """Take one retry, if there is one."""
        with self._lock:
            if self._left < 1.0:
                return False
            self._left -= 1.0
            return True

    def repay(self, taken: int) -> None:
        """Pay back for a call that succeeded: a part of a retry, and the last retry that it took, if it took any."""
        if self._left < self._full:  # a stale reading costs a part of a retry, and saves a lock in each call
            with self._lock:
                self._left = min(self._left + self._payback + min(taken, 1), self._full)


class Retry:
    """The layer."""

    phase = Phase.RETRY

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._settings = client.settings(RetrySettings)
        self.allowance = Allowance(self._settings)

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Send the call until it succeeds, fails for good, or has used up its attempts or its time."""
        clock = self._client.port.clock
        started = clock.monotonic()
        tokens_refused = 0
        taken = 0
        unclear = False
        while True:
            try:
                answer = await call_next(call)
            except (ApiError, TransportError) as error:
                failure: ApiError | TransportError = error
            else:
                self.allowance.repay(taken)
                return answer
            fault = fault_of(failure)
            if unclear and call.method == "DELETE" and isinstance(failure, NotFound):
                return Answer(204, call.answer.headers if call.answer else {})  # the unclear attempt has deleted it
            unclear = unclear or (call.is_mutation and fault is not None and fault not in UNPROCESSED)
            tokens_refused += fault is Fault.TOKEN
            wait = self._pause(call, failure, fault, clock.monotonic() - started, tokens_refused)
            why = fault.value if fault else type(failure).__name__
            if wait is not None and fault is not Fault.TOKEN:
                if self.allowance.take():
                    taken += 1
                else:
                    wait = None
                    failure.add_note(SPENT)
                    log.warning("%s: attempt %d failed (%s). %s", call.operation_id, call.attempt, why, SPENT)
            if wait is None:
                if unclear:
                    return await self._reconcile(call, failure)
                raise failure
            log.info("%s: attempt %d failed (%s); again in %.1f s", call.operation_id, call.attempt, why, wait)
            if wait > 0:
                await self._client.port.sleep(wait)

    def _pause(
        self, call: Call, failure: ApiError | TransportError, fault: Fault | None, elapsed: float, tokens_refused: int
    ) -> float | None:
        """How many seconds to wait before the next attempt; None to make none."""
        settings = self._settings
        resend = fault is not None and effect_of(call) in RESENT[fault] and tokens_refused <= 1
        wait = self._backoff(call, failure, fault)
        decision: RetryDecision | None = self._client.plugins.first(
            "asckit_retry_decision",
            failure=Failure(call, call.attempt, failure, elapsed, fault in UNPROCESSED, resend, wait),
        )
        if decision is not None:
            resend = decision.resend
            wait = wait if decision.wait is None else decision.wait
        if not resend or call.attempt >= settings.attempts or elapsed + wait > settings.budget:
            return None
        return wait

    def _backoff(self, call: Call, failure: ApiError | TransportError, fault: Fault | None) -> float:
        settings = self._settings
        if fault is Fault.TOKEN:
            return 0.0  # a fresh token is all it takes, or nothing helps
        asked = failure.retry_after if isinstance(failure, ApiError) else None
        if asked is not None:
            # A little more than asked, so that those who were refused together do not come back together.
            return min(asked, settings.retry_after_cap) + random.uniform(0.0, settings.base)  # noqa: S311
        longest = settings.base * 2.0 ** min(call.attempt - 1, 60)
        return random.uniform(0.0, min(longest, settings.cap))  # noqa: S311

    async def _reconcile(self, call: Call, failure: ApiError | TransportError) -> Answer:
        """What those who can read back say about a write; raises `OutcomeUnknown` when none of them can tell."""
        offers = self._client.plugins.every("asckit_reconcile", call=call, error=failure, client=self._client)
        for plugin, reconcile in offers:
            try:
                answer = await reconcile()
            except Exception as error:  # whatever it is, it must not hide that the outcome is unknown
                log.warning(
                    "Plugin %r could not read back %s: %s",
                    plugin,
                    call.operation_id,
                    error,
                    exc_info=not isinstance(error, AscError),
                )
                continue
            if isinstance(answer, Answer):
                log.info("Plugin %r read back that %s has landed", plugin, call.operation_id)
                return answer
        raise OutcomeUnknown(
            f"{call.operation_id} ({call.method} {call.path}) was sent {call.attempt} time(s), and whether it "
            f"landed is not known; read back before sending it again. The last attempt: {failure}",
            request=call.request,
        ) from failure


@hookimpl
def asckit_settings() -> type[attrs.AttrsInstance]:
    """The plugin's settings."""
    return RetrySettings


@hookimpl
def asckit_layers(client: AsyncClient) -> list[Layer]:
    """The plugin's layer."""
    return [Retry(client)]
