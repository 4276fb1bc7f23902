"""What belongs to app custom product pages: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_custom_product_page_localizations import AppCustomProductPageLocalization
    from .app_custom_product_page_versions import AppCustomProductPageVersion
    from .apps import App


@model
class AppCustomProductPage(ResourceObject):
    """An app custom product page.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpage
    """

    resource_type: ClassVar[str] = "appCustomProductPages"

    attributes: AppCustomProductPageAttributes = attribute("attributes", "AppCustomProductPageAttributes", always=dict)
    relationships: AppCustomProductPageRelationships = attribute(
        "relationships", "AppCustomProductPageRelationships", always=dict
    )


@model
class AppCustomProductPageAttributes(Model):
    """The attributes of an app custom product page."""

    name: str | None = attribute("name")
    url: str | None = attribute("url")
    visible: bool | None = attribute("visible", bool)


@model
class AppCustomProductPageRelationships(Model):
    """The relationships of an app custom product page."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    app_custom_product_page_versions: ToMany[AppCustomProductPageVersion] | None = attribute(
        "appCustomProductPageVersions", "ToMany"
    )


@model
class AppCustomProductPageResponse(Document):
    """An app custom product page, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpageresponse
    """

    data: AppCustomProductPage = attribute("data", "AppCustomProductPage")
    included: (
        tuple[App | AppCustomProductPageLocalization | AppCustomProductPageVersion | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
                "appCustomProductPageVersions": "AppCustomProductPageVersion",
                "apps": "App",
            }
        ),
    )


@model
class AppCustomProductPagesResponse(Page):
    """A page of app custom product page resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpagesresponse
    """

    data: tuple[AppCustomProductPage, ...] = attribute("data", Many("AppCustomProductPage"), always=list)
    included: (
        tuple[App | AppCustomProductPageLocalization | AppCustomProductPageVersion | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
                "appCustomProductPageVersions": "AppCustomProductPageVersion",
                "apps": "App",
            }
        ),
    )
