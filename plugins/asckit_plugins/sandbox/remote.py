"""A running sandbox from another process: what `asckit sandbox` commands ask of it."""

from __future__ import annotations

import json
import os
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from asckit.errors import AscError, ConfigurationError

from .control import PREFIX, is_loopback

TIMEOUT = 60.0
"""Seconds: a large world takes its time."""


class RefusedError(AscError):
    """A running sandbox did not do what it was asked for; the message is its own."""


class Remote:
    """A sandbox at an address; by default the one that ASC_BASE_URL names.

    Raises ConfigurationError for an address that is not of this computer, and where nothing answers.
    """

    def __init__(self, address: str | None = None) -> None:
        found = address or os.environ.get("ASC_BASE_URL", "")
        if not found:
            raise ConfigurationError(
                "Which sandbox? Export the ASC_BASE_URL that `asckit sandbox serve` printed, or give --address."
            )
        parts = urlsplit(found)
        if parts.scheme != "http" or not is_loopback(parts.hostname or ""):
            raise ConfigurationError(f"{found} is no sandbox of this computer, which are at http://127.0.0.1:PORT.")
        self.address = found.rstrip("/")

    def ask(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """The JSON that answers. Raises RefusedError where it is refused."""
        content = None if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"} if method == "POST" else {}
        address = f"{self.address}{PREFIX}{quote(path)}"
        try:
            with httpx.Client(timeout=TIMEOUT, trust_env=False) as http:
                answer = http.request(method, address, content=content, headers=headers, params=query or None)
            document = answer.json()
        except httpx.HTTPError as error:
            raise ConfigurationError(f"No sandbox answers at {self.address}: {error}.") from error
        except ValueError as error:
            raise ConfigurationError(f"What answers at {self.address} is no sandbox.") from error
        if answer.status_code != 200:
            raise RefusedError("; ".join(error["detail"] for error in document["errors"]))
        return document
