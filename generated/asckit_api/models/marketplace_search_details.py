"""What belongs to marketplace search details: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class MarketplaceSearchDetail(ResourceObject):
    """A marketplace search detail.

    https://developer.apple.com/documentation/appstoreconnectapi/marketplacesearchdetail
    """

    resource_type: ClassVar[str] = "marketplaceSearchDetails"

    attributes: MarketplaceSearchDetailAttributes = attribute(
        "attributes", "MarketplaceSearchDetailAttributes", always=dict
    )


_MarketplaceSearchDetail = TypeVar("_MarketplaceSearchDetail", default=MarketplaceSearchDetail)


@model
class MarketplaceSearchDetailAttributes(Model):
    """The attributes of a marketplace search detail."""

    catalog_url: str | None = attribute("catalogUrl")


@model
class MarketplaceSearchDetailResponse(Document, Generic[_MarketplaceSearchDetail]):
    """A marketplace search detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/marketplacesearchdetailresponse
    """

    data: _MarketplaceSearchDetail = attribute("data", "MarketplaceSearchDetail")
