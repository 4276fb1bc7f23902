"""What tests of code that uses asckit need, and of plugins above all. Names are imported when they are first used.

- `Sandbox`: an App Store Connect of one's own. In pytest it is the fixture `sandbox`.
- `FakeApi`: answers exactly the requests that a test expects, and tells what came instead. The fixture `fake_api`.
- `resource`, `reference`, `document`, `page`, `error`: JSON:API documents as Apple sends them.
- `VirtualClock`: time that passes at once, and remembers every wait.
- `Conformance`: the tests that every plugin should pass.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asckit_plugins.sandbox import Sandbox as Sandbox

    from .api import FakeApi as FakeApi
    from .api import UnexpectedRequest as UnexpectedRequest
    from .clock import VirtualClock as VirtualClock
    from .conformance import Conformance as Conformance
    from .documents import document as document
    from .documents import error as error
    from .documents import page as page
    from .documents import reference as reference
    from .documents import resource as resource

_PLACES = {
    "Conformance": ".conformance",
    "FakeApi": ".api",
    "Sandbox": "asckit_plugins.sandbox",
    "UnexpectedRequest": ".api",
    "VirtualClock": ".clock",
    "document": ".documents",
    "error": ".documents",
    "page": ".documents",
    "reference": ".documents",
    "resource": ".documents",
}

__all__ = sorted(_PLACES)


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name], __name__), name)
