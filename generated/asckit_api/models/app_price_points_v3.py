"""What belongs to app price points (v3): resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .territories import Territory


@model
class AppPricePointV3(ResourceObject):
    """An app price point (v3).

    https://developer.apple.com/documentation/appstoreconnectapi/apppricepointv3
    """

    resource_type: ClassVar[str] = "appPricePoints"

    attributes: AppPricePointV3Attributes = attribute("attributes", "AppPricePointV3Attributes", always=dict)
    relationships: AppPricePointV3Relationships = attribute(
        "relationships", "AppPricePointV3Relationships", always=dict
    )


@model
class AppPricePointV3Attributes(Model):
    """The attributes of an app price point (v3)."""

    customer_price: str | None = attribute("customerPrice")
    proceeds: str | None = attribute("proceeds")


@model
class AppPricePointV3Relationships(Model):
    """The relationships of an app price point (v3)."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    equalizations: Relationship | None = attribute("equalizations", "Relationship")
    territory: ToOne[Territory] | None = attribute("territory", "ToOne")


@model
class AppPricePointV3Response(Document):
    """An app price point (v3), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/apppricepointv3response
    """

    data: AppPricePointV3 = attribute("data", "AppPricePointV3")
    included: tuple[App | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "territories": "Territory"})
    )


@model
class AppPricePointsV3Response(Page):
    """A page of app price point (v3) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/apppricepointsv3response
    """

    data: tuple[AppPricePointV3, ...] = attribute("data", Many("AppPricePointV3"), always=list)
    included: tuple[App | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "territories": "Territory"})
    )
