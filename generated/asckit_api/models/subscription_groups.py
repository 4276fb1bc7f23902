"""What belongs to subscription groups: resources, documents, values and enums."""

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
    from .subscription_group_localizations import SubscriptionGroupLocalization
    from .subscriptions import Subscription


@model
class SubscriptionGroup(ResourceObject):
    """A subscription group.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongroup
    """

    resource_type: ClassVar[str] = "subscriptionGroups"

    attributes: SubscriptionGroupAttributes = attribute("attributes", "SubscriptionGroupAttributes", always=dict)
    relationships: SubscriptionGroupRelationships = attribute(
        "relationships", "SubscriptionGroupRelationships", always=dict
    )


@model
class SubscriptionGroupAttributes(Model):
    """The attributes of a subscription group."""

    reference_name: str | None = attribute("referenceName")


@model
class SubscriptionGroupRelationships(Model):
    """The relationships of a subscription group."""

    subscriptions: ToMany[Subscription] | None = attribute("subscriptions", "ToMany")
    subscription_group_localizations: ToMany[SubscriptionGroupLocalization] | None = attribute(
        "subscriptionGroupLocalizations", "ToMany"
    )


@model
class SubscriptionGroupResponse(Document):
    """A subscription group, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongroupresponse
    """

    data: SubscriptionGroup = attribute("data", "SubscriptionGroup")
    included: tuple[Subscription | SubscriptionGroupLocalization | ResourceObject, ...] | None = attribute(
        "included",
        Included({"subscriptionGroupLocalizations": "SubscriptionGroupLocalization", "subscriptions": "Subscription"}),
    )


@model
class SubscriptionGroupsResponse(Page):
    """A page of subscription group resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongroupsresponse
    """

    data: tuple[SubscriptionGroup, ...] = attribute("data", Many("SubscriptionGroup"), always=list)
    included: tuple[Subscription | SubscriptionGroupLocalization | ResourceObject, ...] | None = attribute(
        "included",
        Included({"subscriptionGroupLocalizations": "SubscriptionGroupLocalization", "subscriptions": "Subscription"}),
    )
