"""What belongs to in-app purchase contents: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .in_app_purchases_v2 import InAppPurchaseV2


@model
class InAppPurchaseContent(ResourceObject):
    """An in-app purchase content.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasecontent
    """

    resource_type: ClassVar[str] = "inAppPurchaseContents"

    attributes: InAppPurchaseContentAttributes = attribute("attributes", "InAppPurchaseContentAttributes", always=dict)
    relationships: InAppPurchaseContentRelationships = attribute(
        "relationships", "InAppPurchaseContentRelationships", always=dict
    )


_InAppPurchaseContent = TypeVar("_InAppPurchaseContent", default=InAppPurchaseContent)


@model
class InAppPurchaseContentAttributes(Model):
    """The attributes of an in-app purchase content."""

    file_name: str | None = attribute("fileName")
    file_size: int | None = attribute("fileSize", int)
    url: str | None = attribute("url")
    last_modified_date: datetime | None = attribute("lastModifiedDate", datetime)


@model
class InAppPurchaseContentRelationships(Model):
    """The relationships of an in-app purchase content."""

    in_app_purchase_v2: ToOne[InAppPurchaseV2] | None = attribute("inAppPurchaseV2", "ToOne")


@model
class InAppPurchaseContentResponse(Document, Generic[_InAppPurchaseContent]):
    """An in-app purchase content, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasecontentresponse
    """

    data: _InAppPurchaseContent = attribute("data", "InAppPurchaseContent")
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )
