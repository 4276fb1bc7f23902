"""What belongs to subscription availabilities: resources, documents, values and enums."""

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
class SubscriptionAvailability(ResourceObject):
    """A subscription availability. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionavailability
    """

    resource_type: ClassVar[str] = "subscriptionAvailabilities"

    attributes: SubscriptionAvailabilityAttributes = attribute(
        "attributes", "SubscriptionAvailabilityAttributes", always=dict
    )
    relationships: SubscriptionAvailabilityRelationships = attribute(
        "relationships", "SubscriptionAvailabilityRelationships", always=dict
    )


_SubscriptionAvailability = TypeVar("_SubscriptionAvailability", default=SubscriptionAvailability)


@model
class SubscriptionAvailabilityAttributes(Model):
    """The attributes of a subscription availability."""

    available_in_new_territories: bool | None = attribute("availableInNewTerritories", bool)


@model
class SubscriptionAvailabilityRelationships(Model):
    """The relationships of a subscription availability."""

    available_territories: ToMany[Territory] | None = attribute("availableTerritories", "ToMany")


@model
class SubscriptionAvailabilityResponse(Document, Generic[_SubscriptionAvailability]):
    """A subscription availability, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionavailabilityresponse
    """

    data: _SubscriptionAvailability = attribute("data", "SubscriptionAvailability")
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
