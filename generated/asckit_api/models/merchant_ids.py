"""What belongs to merchant ids: resources, documents, values and enums."""

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
    from .certificates import Certificate


@model
class MerchantId(ResourceObject):
    """A merchant id.

    https://developer.apple.com/documentation/appstoreconnectapi/merchantid
    """

    resource_type: ClassVar[str] = "merchantIds"

    attributes: MerchantIdAttributes = attribute("attributes", "MerchantIdAttributes", always=dict)
    relationships: MerchantIdRelationships = attribute("relationships", "MerchantIdRelationships", always=dict)


@model
class MerchantIdAttributes(Model):
    """The attributes of a merchant id."""

    name: str | None = attribute("name")
    identifier: str | None = attribute("identifier")


@model
class MerchantIdRelationships(Model):
    """The relationships of a merchant id."""

    certificates: ToMany[Certificate] | None = attribute("certificates", "ToMany")


@model
class MerchantIdResponse(Document):
    """A merchant id, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/merchantidresponse
    """

    data: MerchantId = attribute("data", "MerchantId")
    included: tuple[Certificate | ResourceObject, ...] | None = attribute(
        "included", Included({"certificates": "Certificate"})
    )


@model
class MerchantIdsResponse(Page):
    """A page of merchant id resources.

    https://developer.apple.com/documentation/appstoreconnectapi/merchantidsresponse
    """

    data: tuple[MerchantId, ...] = attribute("data", Many("MerchantId"), always=list)
    included: tuple[Certificate | ResourceObject, ...] | None = attribute(
        "included", Included({"certificates": "Certificate"})
    )
