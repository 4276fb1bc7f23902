"""What both faces of a client share: key, address, port, plugins and the compiled call path."""

from __future__ import annotations

import ipaddress
import json
import logging
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import SplitResult, urlencode, urlsplit

from asckit_api.operation import Operation, Request

from .calls import Answer, Call
from .errors import (
    ApiError,
    ConfigurationError,
    ErrorObject,
    TransportError,
    error_class,
    parse_errors,
    parse_http_date,
    parse_retry_after,
)
from .keys import ApiKey
from .layers import CallNext, Phase, compile_layers
from .plugins import Plugins
from .ports import Port
from .tokens import Tokens
from .wire import UNCHANGED, decode_json, plain_headers

if TYPE_CHECKING:
    import httpx

    from .client import AsyncClient
    from .planning import Recording
    from .transfer import Received, Receiver

T = TypeVar("T")

APPLE: Final = "https://api.appstoreconnect.apple.com"
"""The base address of Apple's API."""

log = logging.getLogger("asckit.calls")

_last_answers: ContextVar[Mapping[weakref.ref[Engine], Answer]] = ContextVar("asckit_last_answers")


class SentRequests:
    """Requests beside their results, noted while somebody wants to know (`paginate` does)."""

    def __init__(self, turned: Callable[[Request[Any]], Request[Any]] | None = None) -> None:
        self.noted: list[tuple[Engine, Request[Any], object]] = []
        self.turned = turned
        """What becomes of each request before it is sent."""


sent_requests: ContextVar[SentRequests | None] = ContextVar("asckit_sent_requests", default=None)

receivers: ContextVar[Receiver | None] = ContextVar("asckit_receivers", default=None)
"""Where the content of a `Download` goes instead of into memory (`download` does that)."""

recordings: ContextVar[Recording | None] = ContextVar("asckit_recordings", default=None)
"""The plan that is being made in this context."""


class Engine:
    """A client without its colour."""

    def __init__(self, key: ApiKey | None, base_url: str, port: Port, plugins: Plugins, kind: str) -> None:
        if key is None:
            raise ConfigurationError(
                f"{kind} needs a key: use {kind}.from_env() to take it from the environment, or pass "
                "ApiKey.from_file(...) or ApiKey(...)."
            )
        self.key = key
        self.base_url = check_base_url(base_url)
        if key.is_for_tests and _is_apple(self.base_url):
            raise ConfigurationError(
                f"The key {key.key_id} from {key.source} is a sandbox's, and {self.base_url} is Apple's: set "
                "ASC_BASE_URL (or base_url) to the sandbox's address, or use a key of App Store Connect."
            )
        self.port = port
        self.plugins = plugins
        self.tokens = Tokens(key, port.clock)
        self._reference = weakref.ref(self)
        self._onion: CallNext | None = None
        self.plans = False
        """Whether a layer of the call path records plans."""

    def assemble(self, client: AsyncClient) -> None:
        """Let the plugins build their layers for a client, and compile the call path."""
        layers = self.plugins.build_layers(client)
        self.plans = any(layer.phase is Phase.PLAN for _, layer in layers)
        self._onion = compile_layers(layers, self.tokens, self._transport)

    async def send(self, request: Request[T]) -> T:
        """Send a request through the call path, and decode what comes back."""
        self.port.check_open()
        noting = sent_requests.get()
        if noting is not None and noting.turned is not None:
            request = noting.turned(request)
        address = self.address(request)
        if ("planned" in address or (request.json and "planned:" in str(request.json))) and self.recording is None:
            from .placeholders import refuse_placeholders

            refuse_placeholders(request)
        if self._onion is None:
            raise ConfigurationError("The client sends nothing before all layers are built; do it in around().")
        call = Call(request, self.key.key_id)
        self.plugins.notify("asckit_call_started", call=call)
        try:
            answer = await self._onion(call)
            self.remember(answer)
            result = decode(request, answer)
        except BaseException as error:
            self.remember(call.answer)
            if log.isEnabledFor(logging.DEBUG):
                _log(call, call.answer, error)
            self.plugins.notify("asckit_call_finished", call=call, error=error)
            raise
        if log.isEnabledFor(logging.DEBUG):
            _log(call, answer, None)
        self.plugins.notify("asckit_call_finished", call=call, error=None)
        if noting is not None:
            noting.noted.append((self, request, result))
        return result

    @property
    def recording(self) -> Recording | None:
        """The plan that this client's calls are recorded in, in this context."""
        found = recordings.get()
        while found is not None and found.engine is not self:
            found = found.outer
        return found

    @property
    def last_answer(self) -> Answer | None:
        """The answer to the latest call of this client in this context."""
        return _last_answers.get({}).get(self._reference)

    def remember(self, answer: Answer | None) -> None:
        """Let an answer be the latest of this client in this context."""
        kept = {
            reference: old
            for reference, old in _last_answers.get({}).items()
            if reference is not self._reference and reference() is not None
        }
        if answer is not None:
            kept[self._reference] = answer
        _last_answers.set(kept)

    def address(self, request: Request[Any]) -> str:
        """Where a request goes: an absolute address on the client's own host.

        Raises `ConfigurationError` for an address on any other host, before a token is made for it.
        """
        if request.path.startswith("/"):
            address = self.base_url + request.path
        else:
            # Built from the base and never from the address itself, so that no two readings of it can differ.
            base, given = urlsplit(self.base_url), split_address(request.path)
            if given is None or _origin(given) != _origin(base) or given.username is not None:
                raise ConfigurationError(
                    f"{request.operation.id} names the address {shown_address(request.path)}, and the client sends its "
                    f"token only to {self.base_url}; give a path that starts with /, or change base_url."
                )
            address = f"{base.scheme}://{base.netloc}{given.path}" + (f"?{given.query}" if given.query else "")
        query = [*request.params, *request.options.get("query", {}).items()]
        if query:
            address += ("&" if "?" in address else "?") + urlencode(query, safe=",")
        return address

    async def _transport(self, call: Call) -> Answer:
        """The innermost of the call path: one attempt over the network, and its error status as an `ApiError`."""
        clock = self.port.clock
        request = call.request
        if recordings.get() is not None and self.recording is not None:
            from .planning import refuse_unplanned

            refuse_unplanned(call)
        started = clock.monotonic()
        try:
            receiving = receivers.get() if request.operation.returns == "Download" else None
            response: httpx.Response | Received
            if receiving is None:
                response = await self.port.send(self._outgoing(call))
            else:
                response = await receiving.receive(self.port, self._outgoing(call))
        except TransportError as error:
            error.request = request
            raise
        elapsed = clock.monotonic() - started
        headers = plain_headers(response.headers)
        answer = call.answer = Answer(response.status_code, headers, response.content, elapsed)
        date = parse_http_date(headers.get("date"))
        if date is not None:
            self.tokens.observe(date, elapsed)
        if not 200 <= answer.status <= 299:
            raise error_of(request, answer, clock.now())
        return answer

    def _outgoing(self, call: Call) -> httpx.Request:
        request = call.request
        headers = {"Accept": request.operation.accept}
        content = None
        if request.json is not None:
            headers["Content-Type"] = "application/json"
            content = json.dumps(request.json, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        given = request.options.get("headers")
        if given:
            headers |= {name: value for name, value in given.items() if name.lower() != "authorization"}
        timeout = request.options.get("timeout", UNCHANGED)
        if call.token is not None:
            headers["Authorization"] = f"Bearer {call.token.value}"
        return self.port.build(call.method, self.address(request), headers=headers, content=content, timeout=timeout)


def _log(call: Call, answer: Answer | None, error: BaseException | None) -> None:
    """One line for each call, of `name=value` pairs, at DEBUG; queries and bodies are left out."""
    pairs: dict[str, object] = {"attempts": call.attempt}
    if answer is not None:
        pairs |= {"status": answer.status, "elapsed": f"{answer.elapsed:.3f}", "request_id": answer.request_id}
        if answer.quota is not None:
            pairs["quota"] = f"{answer.quota.remaining}/{answer.quota.limit}"
    if error is not None:
        pairs["error"] = type(error).__name__
    told = " ".join(f"{name}={value}" for name, value in pairs.items() if value is not None)
    log.debug("%s %s %s %s", call.operation_id, call.method, call.request.path.partition("?")[0], told)


def error_of(request: Request[Any], answer: Answer, now: float) -> ApiError:
    """The error that an answer with an error status is; now is a Unix time."""
    errors = parse_errors(answer.content)
    if 300 <= answer.status <= 399:
        target = shown_address(answer.headers.get("location", "nowhere"))
        errors = (ErrorObject(title="Redirected", detail=f"to {target}, which is not followed; check base_url"),)
    return error_class(answer.status)(
        answer.status,
        errors,
        request_id=answer.request_id,
        operation=request.operation.id,
        method=request.operation.method,
        path=request.path,
        retry_after=parse_retry_after(answer.headers.get("retry-after"), now),
    )


def decode(request: Request[T], answer: Answer) -> T:
    """The result that an answer means for a request; raises `TransportError` when it cannot be read."""
    operation: Operation[T] = request.operation
    if operation.returns is None or answer.status == 204:
        return cast("T", None)
    if operation.returns == "Download":
        from asckit_api.document import Download

        return cast("T", Download(answer.content, answer.media_type))
    try:
        return operation.parse(decode_json(answer.content))
    except (ValueError, TypeError, RecursionError) as error:
        kind = answer.media_type or "an answer without a type"
        raise TransportError(
            f"{operation.id} was answered with status {answer.status} and {len(answer.content)} bytes of {kind}, which "
            "is not the JSON document that Apple's API sends; is there a proxy in between?",
            sent=True,
            request=request,
        ) from error


def check_base_url(base_url: str) -> str:
    """A base address without a slash at its end; raises `ConfigurationError` unless a token may be sent there."""
    address = base_url.strip().rstrip("/")
    parts = split_address(address)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"base_url {shown_address(base_url)!r} is no web address; give one like {APPLE}.")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            f"base_url {shown_address(base_url)!r} has a user, a query or a fragment; give scheme, host and path only."
        )
    if parts.scheme == "http" and not is_near(parts.hostname):
        raise ConfigurationError(
            f"base_url {shown_address(base_url)!r} would send tokens unencrypted over the internet; use https."
        )
    return address


def _is_apple(address: str) -> bool:
    """Whether an address is one of Apple's."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    return host == "apple.com" or host.endswith(".apple.com")


def is_near(host: str) -> bool:
    """Whether a host is on this computer or its private network, such as a sandbox in a container."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal", ".test"))


def split_address(address: str) -> SplitResult | None:
    """The parts of an address; None where it is none."""
    try:
        parts = urlsplit(address)
        _ = parts.port  # a malformed port is reported only when asked for
    except ValueError:
        return None
    return parts


def _origin(parts: SplitResult) -> Sequence[object]:
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def shown_address(address: str) -> str:
    """An address without what may be secret in it: user, password and query."""
    parts = split_address(address)
    if parts is None:
        return "that cannot be read"
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}" if parts.scheme or host else parts.path
