"""What belongs to in-app purchase availabilities: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .territories import Territory


@model
class InAppPurchaseAvailability(ResourceObject):
    """An in-app purchase availability.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseavailability
    """

    resource_type: ClassVar[str] = "inAppPurchaseAvailabilities"

    attributes: InAppPurchaseAvailabilityAttributes = attribute(
        "attributes", "InAppPurchaseAvailabilityAttributes", always=dict
    )
    relationships: InAppPurchaseAvailabilityRelationships = attribute(
        "relationships", "InAppPurchaseAvailabilityRelationships", always=dict
    )


_InAppPurchaseAvailability = TypeVar("_InAppPurchaseAvailability", default=InAppPurchaseAvailability)


@model
class InAppPurchaseAvailabilityAttributes(Model):
    """The attributes of an in-app purchase availability."""

    available_in_new_territories: bool | None = attribute("availableInNewTerritories", bool)


@model
class InAppPurchaseAvailabilityRelationships(Model):
    """The relationships of an in-app purchase availability."""

    available_territories: ToMany[Territory] | None = attribute("availableTerritories", "ToMany")


@model
class InAppPurchaseAvailabilityResponse(Document, Generic[_InAppPurchaseAvailability]):
    """An in-app purchase availability, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseavailabilityresponse
    """

    data: _InAppPurchaseAvailability = attribute("data", "InAppPurchaseAvailability")
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
