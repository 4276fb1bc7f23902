"""What belongs to in-app purchase localizations: resources, documents, values and enums."""

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
    from .in_app_purchases_v2 import InAppPurchaseV2


@model
class InAppPurchaseLocalization(ResourceObject):
    """An in-app purchase localization.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaselocalization
    """

    resource_type: ClassVar[str] = "inAppPurchaseLocalizations"

    attributes: InAppPurchaseLocalizationAttributes = attribute(
        "attributes", "InAppPurchaseLocalizationAttributes", always=dict
    )
    relationships: InAppPurchaseLocalizationRelationships = attribute(
        "relationships", "InAppPurchaseLocalizationRelationships", always=dict
    )


@model
class InAppPurchaseLocalizationAttributes(Model):
    """The attributes of an in-app purchase localization."""

    name: str | None = attribute("name")
    locale: str | None = attribute("locale")
    description: str | None = attribute("description")
    state: InAppPurchaseLocalizationState | None = attribute("state", "InAppPurchaseLocalizationState")


@model
class InAppPurchaseLocalizationRelationships(Model):
    """The relationships of an in-app purchase localization."""

    in_app_purchase_v2: ToOne[InAppPurchaseV2] | None = attribute("inAppPurchaseV2", "ToOne")


@model
class InAppPurchaseLocalizationResponse(Document):
    """An in-app purchase localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaselocalizationresponse
    """

    data: InAppPurchaseLocalization = attribute("data", "InAppPurchaseLocalization")
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )


@model
class InAppPurchaseLocalizationsResponse(Page):
    """A page of in-app purchase localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaselocalizationsresponse
    """

    data: tuple[InAppPurchaseLocalization, ...] = attribute("data", Many("InAppPurchaseLocalization"), always=list)
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )


class InAppPurchaseLocalizationState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
