"""The `Builds` workflow: one class over a client, of parts that each lie in a module of their own."""

from __future__ import annotations

from asckit_api.operation import M

from .compliance import Complying
from .expiring import Expiring, Expiry
from .life import BROKEN, UNSETTLED
from .numbering import Numbering
from .summary import BuildSummary, summarize
from .view import BuildView, Viewing
from .waiting import Waiting
from .watch import BuildBroken

__all__ = ["BROKEN", "UNSETTLED", "BuildBroken", "BuildSummary", "BuildView", "Builds", "Expiry", "summarize"]


class Builds(Viewing[M], Numbering[M], Waiting[M], Complying[M], Expiring[M]):
    """Find builds, see all of one, wait for them, answer for their encryption, expire them.

    Each method reads first, changes only what is not so yet, and can be run again at any time.
    Apple: https://developer.apple.com/documentation/appstoreconnectapi/builds
    """
