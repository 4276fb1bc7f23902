"""Serves a sandbox over HTTP with uvicorn: from a thread for tests, or until interrupted for the command line."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from .clock import AcceleratedClock

if TYPE_CHECKING:
    import uvicorn

    from .sandbox import Sandbox
    from .worlds import Seed

DELIVERY_SECONDS = 0.2
"""How often it is looked whether anything is to be delivered to webhooks."""
START_SECONDS = 10.0
"""How long a server may take to start."""


@attrs.define(eq=False)
class Running:
    """A sandbox that is being served."""

    sandbox: Sandbox
    host: str
    port: int
    base_url: str
    """What a client takes as its base URL (ASC_BASE_URL)."""
    exports: dict[str, str]
    """What the page says to export."""
    _server: uvicorn.Server = attrs.field(repr=False)
    _thread: threading.Thread | None = attrs.field(default=None, repr=False)
    _stopped: threading.Event = attrs.field(factory=threading.Event, repr=False)

    def _deliver(self) -> None:
        """Deliver to webhooks until the server stops."""
        while not self._stopped.wait(DELIVERY_SECONDS):
            self.sandbox.deliver()

    def stop(self) -> None:
        """Stop serving; a server in a thread has ended when this returns. Stopping again does nothing."""
        self._server.should_exit = True
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()


def environment(running: Running, key_file: str | Path | None = None) -> dict[str, str]:
    """What to export so that a client finds the sandbox: ASC_BASE_URL, ASC_KEY_ID, ASC_ISSUER_ID, ASC_PRIVATE_KEY.

    With key_file the private key is written there, readable by its owner only, and ASC_PRIVATE_KEY_PATH names
    it instead.
    """
    sandbox = running.sandbox
    variables = {name: value for name, value in running.exports.items() if name != "ASC_PRIVATE_KEY_PATH"}
    if key_file is None:
        return variables | {"ASC_PRIVATE_KEY": sandbox.private_key}
    path = Path(key_file).absolute()
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(sandbox.private_key)
    variables["ASC_PRIVATE_KEY_PATH"] = str(path)
    running.exports.update(variables)
    return variables


def serve(
    world: str | Path | Seed = "demo",
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    speed: float | None = None,
    ready: Callable[[Running], None] | None = None,
    allow_remote: bool = False,
    state: str | Path | None = None,
    **options: Any,
) -> None:
    """Serve a new sandbox until it is interrupted (SIGINT, SIGTERM) or stopped; ready is called once it answers.

    speed is how many seconds pass in the sandbox per real second (by default 1, or that of the state file; 0 is a
    clock that only `advance` moves); tokens are checked by real time. port 0 takes a free one. With a state file the
    sandbox goes on where it was: its time stood still meanwhile. options are those of `Sandbox`. Raises ValueError
    for an address that is not loopback, unless allow_remote, and for a world or a state file that cannot be; OSError
    where the port is taken.
    """
    from .sandbox import Sandbox

    listening = _listen(host, port, allow_remote=allow_remote)
    sandbox: Sandbox | None = None
    try:
        clock = AcceleratedClock(speed)
        sandbox = Sandbox(world, clock=clock, state=state, **options)
        running = _running(sandbox, listening, ready)
        running._server.run(sockets=[listening])  # noqa: SLF001
    except KeyboardInterrupt:  # uvicorn raises a signal again once it has shut down
        pass
    finally:
        if sandbox is not None:
            sandbox.close()
        listening.close()


def start(sandbox: Sandbox, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False) -> Running:
    """Serve a sandbox from a thread; returns once it answers. Raises as `serve` does, and TimeoutError."""
    listening = _listen(host, port, allow_remote=allow_remote)
    started = threading.Event()
    running = _running(sandbox, listening, lambda _: started.set())
    running._thread = threading.Thread(  # noqa: SLF001
        target=running._server.run,  # noqa: SLF001
        kwargs={"sockets": [listening]},
        name="asckit-sandbox",
        daemon=True,
    )
    running._thread.start()  # noqa: SLF001
    if not started.wait(START_SECONDS):
        running.stop()
        raise TimeoutError(f"the sandbox did not start within {START_SECONDS:g} seconds")
    return running


def _running(sandbox: Sandbox, listening: socket.socket, ready: Callable[[Running], None] | None) -> Running:
    import uvicorn

    from .app import application

    class Server(uvicorn.Server):
        """Tells when it answers."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            threading.Thread(target=running._deliver, name="asckit-sandbox-webhooks", daemon=True).start()  # noqa: SLF001
            if ready is not None and self.started:
                ready(running)

    host, port = listening.getsockname()[:2]
    base_url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    exports = {"ASC_BASE_URL": base_url, "ASC_KEY_ID": sandbox.key_id}
    if sandbox.issuer_id is not None:
        exports["ASC_ISSUER_ID"] = sandbox.issuer_id
    config = uvicorn.Config(
        application(sandbox, base_url, exports),
        log_level="error",
        access_log=False,
        server_header=False,
        date_header=False,
        lifespan="off",
        timeout_graceful_shutdown=1,
    )
    logging.getLogger("uvicorn.error").addFilter(_is_meant)
    running = Running(sandbox, host, port, base_url, exports, Server(config))
    return running


def _is_meant(record: logging.LogRecord) -> bool:
    """Whether a line belongs in the log: an answer that a fault broke off does not."""
    return "without completing response" not in record.getMessage()


def _listen(host: str, port: int, *, allow_remote: bool) -> socket.socket:
    """A listening socket, on loopback unless told otherwise."""
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    if not allow_remote and not ipaddress.ip_address(str(address[0])).is_loopback:
        raise ValueError(f"the sandbox serves this computer only, and {host!r} is open to others; see allow_remote")
    # With the protocol named: asyncio lets answers go out at once (TCP_NODELAY) on such sockets only; on others each
    # answer of two writes waits 40 ms for the client's acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
    except OSError:
        listening.close()
        raise
    return listening
