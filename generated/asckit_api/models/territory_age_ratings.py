"""What belongs to territory age ratings: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import AppStoreAgeRating
    from .territories import Territory


@model
class TerritoryAgeRating(ResourceObject):
    """A territory age rating.

    https://developer.apple.com/documentation/appstoreconnectapi/territoryagerating
    """

    resource_type: ClassVar[str] = "territoryAgeRatings"

    attributes: TerritoryAgeRatingAttributes = attribute("attributes", "TerritoryAgeRatingAttributes", always=dict)
    relationships: TerritoryAgeRatingRelationships = attribute(
        "relationships", "TerritoryAgeRatingRelationships", always=dict
    )


@model
class TerritoryAgeRatingAttributes(Model):
    """The attributes of a territory age rating."""

    app_store_age_rating: AppStoreAgeRating | None = attribute("appStoreAgeRating", "AppStoreAgeRating")


@model
class TerritoryAgeRatingRelationships(Model):
    """The relationships of a territory age rating."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")


@model
class TerritoryAgeRatingsResponse(Page):
    """A page of territory age rating resources.

    https://developer.apple.com/documentation/appstoreconnectapi/territoryageratingsresponse
    """

    data: tuple[TerritoryAgeRating, ...] = attribute("data", Many("TerritoryAgeRating"), always=list)
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
