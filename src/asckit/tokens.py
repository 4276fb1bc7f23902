"""The tokens that authenticate requests: minted, cached, renewed, and kept in step with Apple's clock.

Apple: "Generating Tokens for API Requests",
https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Final

import attrs

from .clock import Clock
from .keys import ApiKey, load_private_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

log = logging.getLogger(__name__)

BACKDATED: Final = 60.0
"""Seconds that `iat` lies in the past: a token from a clock slightly ahead of Apple's is refused otherwise."""
LIFETIME: Final = 1140.0
"""Seconds from `iat` to `exp`; Apple refuses more than 1200."""
RENEWED: Final = 180.0
"""Seconds before expiry at which a new token is minted, so that a slow request does not outlive its token."""
SKEW: Final = 10.0
"""Seconds by which the clocks must differ for it to count: less is the network and the Date's own precision."""


@attrs.frozen(eq=False)
class Token:
    """A token, which never shows itself."""

    value: str = attrs.field(repr=False)
    expires: float
    """When, as a Unix time on Apple's clock."""


class Tokens:
    """The tokens of one key. Safe to use from several threads."""

    def __init__(self, key: ApiKey, clock: Clock) -> None:
        self._key = key
        self._clock = clock
        self._private_key: EllipticCurvePrivateKey | None = None
        self._token: Token | None = None
        self._skew = 0.0
        self.measured: float | None = None
        """Seconds that Apple's clock was ahead by the latest answer, within a second or so; None before the first."""
        self._lock = threading.Lock()

    @property
    def skew(self) -> float:
        """Seconds that Apple's clock is ahead of this one's, where that is enough to correct tokens for; else 0."""
        return self._skew

    def current(self) -> Token:
        """A token that is valid for the next minutes; raises `ConfigurationError` when the key cannot sign one."""
        with self._lock:
            now = self._clock.now() + self._skew
            token = self._token
            # Also a token from the future is of no use: the clock was set back since.
            if token is None or not now + RENEWED < token.expires <= now + LIFETIME:
                token = self._token = self._mint(now)
            return token

    def invalidate(self, token: Token) -> None:
        """Forget a token that was refused; one that has been minted since stays."""
        with self._lock:
            if self._token is token:
                self._token = None

    def observe(self, date: float, elapsed: float) -> None:
        """Note the Date of an answer that just came (a Unix time), elapsed seconds after its request left."""
        self.measured = measured = date + 0.5 - (self._clock.now() - elapsed / 2)
        if abs(measured - self._skew) <= SKEW + elapsed:
            return
        with self._lock:
            self._skew = measured if abs(measured) > SKEW + elapsed else 0.0
            self._token = None
        log.warning("This computer's clock and Apple's differ by %.0f seconds; tokens are corrected for it.", measured)

    def _mint(self, now: float) -> Token:
        import jwt

        if self._private_key is None:
            self._private_key = load_private_key(self._key)
        issued = int(now - BACKDATED)
        expires = issued + int(LIFETIME)
        claims: dict[str, str | int] = {"iat": issued, "exp": expires, "aud": "appstoreconnect-v1"}
        if self._key.issuer_id is None:
            claims["sub"] = "user"
        else:
            claims["iss"] = self._key.issuer_id
        headers = {"kid": self._key.key_id, "typ": "JWT"}
        return Token(jwt.encode(claims, self._private_key, algorithm="ES256", headers=headers), expires)
