"""What belongs to in-app purchase price schedules: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .in_app_purchase_prices import InAppPurchasePrice
    from .territories import Territory


@model
class InAppPurchasePriceSchedule(ResourceObject):
    """An in-app purchase price schedule.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasepriceschedule
    """

    resource_type: ClassVar[str] = "inAppPurchasePriceSchedules"

    relationships: InAppPurchasePriceScheduleRelationships = attribute(
        "relationships", "InAppPurchasePriceScheduleRelationships", always=dict
    )


_InAppPurchasePriceSchedule = TypeVar("_InAppPurchasePriceSchedule", default=InAppPurchasePriceSchedule)


@model
class InAppPurchasePriceScheduleRelationships(Model):
    """The relationships of an in-app purchase price schedule."""

    base_territory: ToOne[Territory] | None = attribute("baseTerritory", "ToOne")
    manual_prices: ToMany[InAppPurchasePrice] | None = attribute("manualPrices", "ToMany")
    automatic_prices: ToMany[InAppPurchasePrice] | None = attribute("automaticPrices", "ToMany")


@model
class InAppPurchasePriceScheduleResponse(Document, Generic[_InAppPurchasePriceSchedule]):
    """An in-app purchase price schedule, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasepricescheduleresponse
    """

    data: _InAppPurchasePriceSchedule = attribute("data", "InAppPurchasePriceSchedule")
    included: tuple[InAppPurchasePrice | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchasePrices": "InAppPurchasePrice", "territories": "Territory"})
    )
