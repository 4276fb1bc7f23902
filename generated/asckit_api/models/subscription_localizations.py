"""What belongs to subscription localizations: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .subscriptions import Subscription


@model
class SubscriptionLocalization(ResourceObject):
    """A subscription localization.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionlocalization
    """

    resource_type: ClassVar[str] = "subscriptionLocalizations"

    attributes: SubscriptionLocalizationAttributes = attribute(
        "attributes", "SubscriptionLocalizationAttributes", always=dict
    )
    relationships: SubscriptionLocalizationRelationships = attribute(
        "relationships", "SubscriptionLocalizationRelationships", always=dict
    )


@model
class SubscriptionLocalizationAttributes(Model):
    """The attributes of a subscription localization."""

    name: str | None = attribute("name")
    locale: str | None = attribute("locale")
    description: str | None = attribute("description")
    state: SubscriptionLocalizationState | None = attribute("state", "SubscriptionLocalizationState")


@model
class SubscriptionLocalizationRelationships(Model):
    """The relationships of a subscription localization."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")


@model
class SubscriptionLocalizationResponse(Document):
    """A subscription localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionlocalizationresponse
    """

    data: SubscriptionLocalization = attribute("data", "SubscriptionLocalization")
    included: tuple[Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptions": "Subscription"})
    )


@model
class SubscriptionLocalizationsResponse(Page):
    """A page of subscription localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionlocalizationsresponse
    """

    data: tuple[SubscriptionLocalization, ...] = attribute("data", Many("SubscriptionLocalization"), always=list)
    included: tuple[Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptions": "Subscription"})
    )


class SubscriptionLocalizationState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
