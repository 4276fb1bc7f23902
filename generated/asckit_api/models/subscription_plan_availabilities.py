"""What belongs to subscription plan availabilities: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import SubscriptionPlanType
    from .territories import Territory


@model
class SubscriptionPlanAvailability(ResourceObject):
    """A subscription plan availability.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionplanavailability
    """

    resource_type: ClassVar[str] = "subscriptionPlanAvailabilities"

    attributes: SubscriptionPlanAvailabilityAttributes = attribute(
        "attributes", "SubscriptionPlanAvailabilityAttributes", always=dict
    )
    relationships: SubscriptionPlanAvailabilityRelationships = attribute(
        "relationships", "SubscriptionPlanAvailabilityRelationships", always=dict
    )


@model
class SubscriptionPlanAvailabilityAttributes(Model):
    """The attributes of a subscription plan availability."""

    available_in_new_territories: bool | None = attribute("availableInNewTerritories", bool)
    plan_type: SubscriptionPlanType | None = attribute("planType", "SubscriptionPlanType")


@model
class SubscriptionPlanAvailabilityRelationships(Model):
    """The relationships of a subscription plan availability."""

    available_territories: ToMany[Territory] | None = attribute("availableTerritories", "ToMany")


@model
class SubscriptionPlanAvailabilitiesResponse(Page):
    """A page of subscription plan availability resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionplanavailabilitiesresponse
    """

    data: tuple[SubscriptionPlanAvailability, ...] = attribute(
        "data", Many("SubscriptionPlanAvailability"), always=list
    )
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )


@model
class SubscriptionPlanAvailabilityResponse(Document):
    """A subscription plan availability, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionplanavailabilityresponse
    """

    data: SubscriptionPlanAvailability = attribute("data", "SubscriptionPlanAvailability")
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
