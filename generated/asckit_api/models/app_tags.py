"""What belongs to app tags: resources, documents, values and enums."""

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
    from .territories import Territory


@model
class AppTag(ResourceObject):
    """An app tag.

    https://developer.apple.com/documentation/appstoreconnectapi/apptag
    """

    resource_type: ClassVar[str] = "appTags"

    attributes: AppTagAttributes = attribute("attributes", "AppTagAttributes", always=dict)
    relationships: AppTagRelationships = attribute("relationships", "AppTagRelationships", always=dict)


@model
class AppTagAttributes(Model):
    """The attributes of an app tag."""

    name: str | None = attribute("name")
    visible_in_app_store: bool | None = attribute("visibleInAppStore", bool)


@model
class AppTagRelationships(Model):
    """The relationships of an app tag."""

    territories: ToMany[Territory] | None = attribute("territories", "ToMany")


@model
class AppTagResponse(Document):
    """An app tag, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/apptagresponse
    """

    data: AppTag = attribute("data", "AppTag")
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )


@model
class AppTagsResponse(Page):
    """A page of app tag resources.

    https://developer.apple.com/documentation/appstoreconnectapi/apptagsresponse
    """

    data: tuple[AppTag, ...] = attribute("data", Many("AppTag"), always=list)
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
