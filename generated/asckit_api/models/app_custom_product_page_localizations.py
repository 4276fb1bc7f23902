"""What belongs to app custom product page localizations: resources, documents, values and enums."""

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
    from .app_custom_product_page_versions import AppCustomProductPageVersion
    from .app_keywords import AppKeyword
    from .app_preview_sets import AppPreviewSet
    from .app_screenshot_sets import AppScreenshotSet


@model
class AppCustomProductPageLocalization(ResourceObject):
    """An app custom product page localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpagelocalization
    """

    resource_type: ClassVar[str] = "appCustomProductPageLocalizations"

    attributes: AppCustomProductPageLocalizationAttributes = attribute(
        "attributes", "AppCustomProductPageLocalizationAttributes", always=dict
    )
    relationships: AppCustomProductPageLocalizationRelationships = attribute(
        "relationships", "AppCustomProductPageLocalizationRelationships", always=dict
    )


@model
class AppCustomProductPageLocalizationAttributes(Model):
    """The attributes of an app custom product page localization."""

    locale: str | None = attribute("locale")
    promotional_text: str | None = attribute("promotionalText")


@model
class AppCustomProductPageLocalizationRelationships(Model):
    """The relationships of an app custom product page localization."""

    app_custom_product_page_version: ToOne[AppCustomProductPageVersion] | None = attribute(
        "appCustomProductPageVersion", "ToOne"
    )
    app_screenshot_sets: ToMany[AppScreenshotSet] | None = attribute("appScreenshotSets", "ToMany")
    """Deprecated by Apple."""
    app_preview_sets: ToMany[AppPreviewSet] | None = attribute("appPreviewSets", "ToMany")
    """Deprecated by Apple."""
    search_keywords: ToMany[AppKeyword] | None = attribute("searchKeywords", "ToMany")


@model
class AppCustomProductPageLocalizationResponse(Document):
    """An app custom product page localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpagelocalizationresponse
    """

    data: AppCustomProductPageLocalization = attribute("data", "AppCustomProductPageLocalization")
    included: (
        tuple[AppCustomProductPageVersion | AppKeyword | AppPreviewSet | AppScreenshotSet | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageVersions": "AppCustomProductPageVersion",
                "appKeywords": "AppKeyword",
                "appPreviewSets": "AppPreviewSet",
                "appScreenshotSets": "AppScreenshotSet",
            }
        ),
    )


@model
class AppCustomProductPageLocalizationsResponse(Page):
    """A page of app custom product page localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpagelocalizationsresponse
    """

    data: tuple[AppCustomProductPageLocalization, ...] = attribute(
        "data", Many("AppCustomProductPageLocalization"), always=list
    )
    included: (
        tuple[AppCustomProductPageVersion | AppKeyword | AppPreviewSet | AppScreenshotSet | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageVersions": "AppCustomProductPageVersion",
                "appKeywords": "AppKeyword",
                "appPreviewSets": "AppPreviewSet",
                "appScreenshotSets": "AppScreenshotSet",
            }
        ),
    )
