"""What belongs to subscription group localizations: resources, documents, values and enums."""

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
    from .subscription_groups import SubscriptionGroup


@model
class SubscriptionGroupLocalization(ResourceObject):
    """A subscription group localization.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongrouplocalization
    """

    resource_type: ClassVar[str] = "subscriptionGroupLocalizations"

    attributes: SubscriptionGroupLocalizationAttributes = attribute(
        "attributes", "SubscriptionGroupLocalizationAttributes", always=dict
    )
    relationships: SubscriptionGroupLocalizationRelationships = attribute(
        "relationships", "SubscriptionGroupLocalizationRelationships", always=dict
    )


@model
class SubscriptionGroupLocalizationAttributes(Model):
    """The attributes of a subscription group localization."""

    name: str | None = attribute("name")
    custom_app_name: str | None = attribute("customAppName")
    locale: str | None = attribute("locale")
    state: SubscriptionGroupLocalizationState | None = attribute("state", "SubscriptionGroupLocalizationState")


@model
class SubscriptionGroupLocalizationRelationships(Model):
    """The relationships of a subscription group localization."""

    subscription_group: ToOne[SubscriptionGroup] | None = attribute("subscriptionGroup", "ToOne")


@model
class SubscriptionGroupLocalizationResponse(Document):
    """A subscription group localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongrouplocalizationresponse
    """

    data: SubscriptionGroupLocalization = attribute("data", "SubscriptionGroupLocalization")
    included: tuple[SubscriptionGroup | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionGroups": "SubscriptionGroup"})
    )


@model
class SubscriptionGroupLocalizationsResponse(Page):
    """A page of subscription group localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongrouplocalizationsresponse
    """

    data: tuple[SubscriptionGroupLocalization, ...] = attribute(
        "data", Many("SubscriptionGroupLocalization"), always=list
    )
    included: tuple[SubscriptionGroup | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionGroups": "SubscriptionGroup"})
    )


class SubscriptionGroupLocalizationState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
