"""What belongs to end app availability pre orders: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class EndAppAvailabilityPreOrder(ResourceObject):
    """An end app availability pre order.

    https://developer.apple.com/documentation/appstoreconnectapi/endappavailabilitypreorder
    """

    resource_type: ClassVar[str] = "endAppAvailabilityPreOrders"


@model
class EndAppAvailabilityPreOrderResponse(Document):
    """An end app availability pre order, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/endappavailabilitypreorderresponse
    """

    data: EndAppAvailabilityPreOrder = attribute("data", "EndAppAvailabilityPreOrder")
