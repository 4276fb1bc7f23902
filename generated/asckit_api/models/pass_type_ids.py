"""What belongs to pass type ids: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

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
class PassTypeId(ResourceObject):
    """A pass type id.

    https://developer.apple.com/documentation/appstoreconnectapi/passtypeid
    """

    resource_type: ClassVar[str] = "passTypeIds"

    attributes: PassTypeIdAttributes = attribute("attributes", "PassTypeIdAttributes", always=dict)
    relationships: PassTypeIdRelationships = attribute("relationships", "PassTypeIdRelationships", always=dict)


_PassTypeId = TypeVar("_PassTypeId", default=PassTypeId)


@model
class PassTypeIdAttributes(Model):
    """The attributes of a pass type id."""

    name: str | None = attribute("name")
    identifier: str | None = attribute("identifier")


@model
class PassTypeIdRelationships(Model):
    """The relationships of a pass type id."""

    certificates: ToMany[Certificate] | None = attribute("certificates", "ToMany")


@model
class PassTypeIdResponse(Document, Generic[_PassTypeId]):
    """A pass type id, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/passtypeidresponse
    """

    data: _PassTypeId = attribute("data", "PassTypeId")
    included: tuple[Certificate | ResourceObject, ...] | None = attribute(
        "included", Included({"certificates": "Certificate"})
    )


@model
class PassTypeIdsResponse(Page):
    """A page of pass type id resources.

    https://developer.apple.com/documentation/appstoreconnectapi/passtypeidsresponse
    """

    data: tuple[PassTypeId, ...] = attribute("data", Many("PassTypeId"), always=list)
    included: tuple[Certificate | ResourceObject, ...] | None = attribute(
        "included", Included({"certificates": "Certificate"})
    )
