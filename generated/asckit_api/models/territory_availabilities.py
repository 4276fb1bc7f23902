"""What belongs to territory availabilities: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date
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
    from .territories import Territory


@model
class TerritoryAvailability(ResourceObject):
    """A territory availability.

    https://developer.apple.com/documentation/appstoreconnectapi/territoryavailability
    """

    resource_type: ClassVar[str] = "territoryAvailabilities"

    attributes: TerritoryAvailabilityAttributes = attribute(
        "attributes", "TerritoryAvailabilityAttributes", always=dict
    )
    relationships: TerritoryAvailabilityRelationships = attribute(
        "relationships", "TerritoryAvailabilityRelationships", always=dict
    )


@model
class TerritoryAvailabilityAttributes(Model):
    """The attributes of a territory availability."""

    available: bool | None = attribute("available", bool)
    release_date: date | None = attribute("releaseDate", date)
    pre_order_enabled: bool | None = attribute("preOrderEnabled", bool)
    pre_order_publish_date: date | None = attribute("preOrderPublishDate", date)
    content_statuses: tuple[TerritoryAvailabilityContentStatuse, ...] | None = attribute(
        "contentStatuses", Many("TerritoryAvailabilityContentStatuse")
    )


@model
class TerritoryAvailabilityRelationships(Model):
    """The relationships of a territory availability."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")


@model
class TerritoryAvailabilitiesResponse(Page):
    """A page of territory availability resources.

    https://developer.apple.com/documentation/appstoreconnectapi/territoryavailabilitiesresponse
    """

    data: tuple[TerritoryAvailability, ...] = attribute("data", Many("TerritoryAvailability"), always=list)
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )


@model
class TerritoryAvailabilityResponse(Document):
    """A territory availability, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/territoryavailabilityresponse
    """

    data: TerritoryAvailability = attribute("data", "TerritoryAvailability")
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )


class TerritoryAvailabilityContentStatuse(OpenEnum):
    """One of 48 known values; Apple may add others."""

    AVAILABLE = "AVAILABLE"
    AVAILABLE_FOR_PREORDER_ON_DATE = "AVAILABLE_FOR_PREORDER_ON_DATE"
    PROCESSING_TO_NOT_AVAILABLE = "PROCESSING_TO_NOT_AVAILABLE"
    PROCESSING_TO_AVAILABLE = "PROCESSING_TO_AVAILABLE"
    PROCESSING_TO_PRE_ORDER = "PROCESSING_TO_PRE_ORDER"
    AVAILABLE_FOR_SALE_UNRELEASED_APP = "AVAILABLE_FOR_SALE_UNRELEASED_APP"
    PREORDER_ON_UNRELEASED_APP = "PREORDER_ON_UNRELEASED_APP"
    AVAILABLE_FOR_PREORDER = "AVAILABLE_FOR_PREORDER"
    MISSING_RATING = "MISSING_RATING"
    CANNOT_SELL_RESTRICTED_RATING = "CANNOT_SELL_RESTRICTED_RATING"
    BRAZIL_REQUIRED_TAX_ID = "BRAZIL_REQUIRED_TAX_ID"
    BRAZIL_GAMBLING_NOT_VERIFIED = "BRAZIL_GAMBLING_NOT_VERIFIED"
    MISSING_GRN = "MISSING_GRN"
    UNVERIFIED_GRN = "UNVERIFIED_GRN"
    ICP_NUMBER_INVALID = "ICP_NUMBER_INVALID"
    ICP_NUMBER_MISSING = "ICP_NUMBER_MISSING"
    TRADER_STATUS_NOT_PROVIDED = "TRADER_STATUS_NOT_PROVIDED"
    TRADER_STATUS_VERIFICATION_FAILED = "TRADER_STATUS_VERIFICATION_FAILED"
    TRADER_STATUS_VERIFICATION_STATUS_MISSING = "TRADER_STATUS_VERIFICATION_STATUS_MISSING"
    CANNOT_SELL_SEVENTEEN_PLUS_APPS = "CANNOT_SELL_SEVENTEEN_PLUS_APPS"
    CANNOT_SELL_SEXUALLY_EXPLICIT = "CANNOT_SELL_SEXUALLY_EXPLICIT"
    CANNOT_SELL_NON_IOS_GAMES = "CANNOT_SELL_NON_IOS_GAMES"
    CANNOT_SELL_SEVENTEEN_PLUS_GAMES = "CANNOT_SELL_SEVENTEEN_PLUS_GAMES"
    CANNOT_SELL_CASINO = "CANNOT_SELL_CASINO"
    CANNOT_SELL_CASINO_WITHOUT_GRAC = "CANNOT_SELL_CASINO_WITHOUT_GRAC"
    CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION = "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION"
    CANNOT_SELL_ADULT_ONLY = "CANNOT_SELL_ADULT_ONLY"
    CANNOT_SELL_GAMBLING_CONTESTS = "CANNOT_SELL_GAMBLING_CONTESTS"
    CANNOT_SELL_GAMBLING = "CANNOT_SELL_GAMBLING"
    CANNOT_SELL_CONTESTS = "CANNOT_SELL_CONTESTS"
    CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC = "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC"
    CANNOT_SELL = "CANNOT_SELL"
    CANNOT_SELL_FREQUENT_INTENSE_GAMBLING = "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING"
    CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS = "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS"
    CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE = "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE"
    CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY = "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY"
    CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS = "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS"
    CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY = "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY"
    CANNOT_SELL_FREQUENT_INTENSE = "CANNOT_SELL_FREQUENT_INTENSE"
    CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC = "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC"
    CANNOT_SELL_FREQUENT_GAMBLING = "CANNOT_SELL_FREQUENT_GAMBLING"
    CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS = "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS"
    CANNOT_SELL_FREQUENT_VIOLENCE = "CANNOT_SELL_FREQUENT_VIOLENCE"
    CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY = "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY"
    CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS = "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS"
    CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY = "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY"
    CANNOT_SELL_FREQUENT = "CANNOT_SELL_FREQUENT"
    CANNOT_SELL_FREQUENT_WITHOUT_GRAC = "CANNOT_SELL_FREQUENT_WITHOUT_GRAC"
