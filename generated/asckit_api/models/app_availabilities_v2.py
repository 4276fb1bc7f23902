"""What belongs to app availabilities (v2): resources, documents, values and enums."""

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
    from .territory_availabilities import TerritoryAvailability


@model
class AppAvailabilityV2(ResourceObject):
    """An app availability (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/appavailabilityv2
    """

    resource_type: ClassVar[str] = "appAvailabilities"

    attributes: AppAvailabilityV2Attributes = attribute("attributes", "AppAvailabilityV2Attributes", always=dict)
    relationships: AppAvailabilityV2Relationships = attribute(
        "relationships", "AppAvailabilityV2Relationships", always=dict
    )


_AppAvailabilityV2 = TypeVar("_AppAvailabilityV2", default=AppAvailabilityV2)


@model
class AppAvailabilityV2Attributes(Model):
    """The attributes of an app availability (v2)."""

    available_in_new_territories: bool | None = attribute("availableInNewTerritories", bool)


@model
class AppAvailabilityV2Relationships(Model):
    """The relationships of an app availability (v2)."""

    territory_availabilities: ToMany[TerritoryAvailability] | None = attribute("territoryAvailabilities", "ToMany")


@model
class AppAvailabilityV2Response(Document, Generic[_AppAvailabilityV2]):
    """An app availability (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appavailabilityv2response
    """

    data: _AppAvailabilityV2 = attribute("data", "AppAvailabilityV2")
    included: tuple[TerritoryAvailability | ResourceObject, ...] | None = attribute(
        "included", Included({"territoryAvailabilities": "TerritoryAvailability"})
    )
