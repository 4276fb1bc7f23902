"""What belongs to territories: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class Territory(ResourceObject):
    """A territory.

    https://developer.apple.com/documentation/appstoreconnectapi/territory
    """

    resource_type: ClassVar[str] = "territories"

    attributes: TerritoryAttributes = attribute("attributes", "TerritoryAttributes", always=dict)


_Territory = TypeVar("_Territory", default=Territory)


@model
class TerritoryAttributes(Model):
    """The attributes of a territory."""

    currency: str | None = attribute("currency")


@model
class TerritoriesResponse(Page):
    """A page of territory resources.

    https://developer.apple.com/documentation/appstoreconnectapi/territoriesresponse
    """

    data: tuple[Territory, ...] = attribute("data", Many("Territory"), always=list)


@model
class TerritoriesWithoutIncludesResponse(Page):
    """A page of territory resources.

    https://developer.apple.com/documentation/appstoreconnectapi/territorieswithoutincludesresponse
    """

    data: tuple[Territory, ...] = attribute("data", Many("Territory"), always=list)


@model
class TerritoryResponse(Document, Generic[_Territory]):
    """A territory, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/territoryresponse
    """

    data: _Territory = attribute("data", "Territory")
