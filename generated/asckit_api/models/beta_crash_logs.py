"""What belongs to beta crash logs: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class BetaCrashLog(ResourceObject):
    """A beta crash log.

    https://developer.apple.com/documentation/appstoreconnectapi/betacrashlog
    """

    resource_type: ClassVar[str] = "betaCrashLogs"

    attributes: BetaCrashLogAttributes = attribute("attributes", "BetaCrashLogAttributes", always=dict)


_BetaCrashLog = TypeVar("_BetaCrashLog", default=BetaCrashLog)


@model
class BetaCrashLogAttributes(Model):
    """The attributes of a beta crash log."""

    log_text: str | None = attribute("logText")


@model
class BetaCrashLogResponse(Document, Generic[_BetaCrashLog]):
    """A beta crash log, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betacrashlogresponse
    """

    data: _BetaCrashLog = attribute("data", "BetaCrashLog")
