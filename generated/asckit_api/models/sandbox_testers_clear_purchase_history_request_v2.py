"""What belongs to sandbox testers clear purchase history request (v2): resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class SandboxTestersClearPurchaseHistoryRequestV2(ResourceObject):
    """A sandbox testers clear purchase history request (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/sandboxtestersclearpurchasehistoryrequestv2
    """

    resource_type: ClassVar[str] = "sandboxTestersClearPurchaseHistoryRequest"


@model
class SandboxTestersClearPurchaseHistoryRequestV2Response(Document):
    """A sandbox testers clear purchase history request (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/sandboxtestersclearpurchasehistoryrequestv2response
    """

    data: SandboxTestersClearPurchaseHistoryRequestV2 = attribute("data", "SandboxTestersClearPurchaseHistoryRequestV2")
