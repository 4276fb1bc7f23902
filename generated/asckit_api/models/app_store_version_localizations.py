"""What belongs to App Store version localizations: resources, documents, values and enums."""

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
    from .app_keywords import AppKeyword
    from .app_preview_sets import AppPreviewSet
    from .app_screenshot_sets import AppScreenshotSet
    from .app_store_versions import AppStoreVersion


@model
class AppStoreVersionLocalization(ResourceObject):
    """An App Store version localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionlocalization
    """

    resource_type: ClassVar[str] = "appStoreVersionLocalizations"

    attributes: AppStoreVersionLocalizationAttributes = attribute(
        "attributes", "AppStoreVersionLocalizationAttributes", always=dict
    )
    relationships: AppStoreVersionLocalizationRelationships = attribute(
        "relationships", "AppStoreVersionLocalizationRelationships", always=dict
    )


@model
class AppStoreVersionLocalizationAttributes(Model):
    """The attributes of an App Store version localization."""

    description: str | None = attribute("description")
    locale: str | None = attribute("locale")
    keywords: str | None = attribute("keywords")
    marketing_url: str | None = attribute("marketingUrl")
    promotional_text: str | None = attribute("promotionalText")
    support_url: str | None = attribute("supportUrl")
    whats_new: str | None = attribute("whatsNew")


@model
class AppStoreVersionLocalizationRelationships(Model):
    """The relationships of an App Store version localization."""

    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")
    app_screenshot_sets: ToMany[AppScreenshotSet] | None = attribute("appScreenshotSets", "ToMany")
    """Deprecated by Apple."""
    app_preview_sets: ToMany[AppPreviewSet] | None = attribute("appPreviewSets", "ToMany")
    """Deprecated by Apple."""
    search_keywords: ToMany[AppKeyword] | None = attribute("searchKeywords", "ToMany")


@model
class AppStoreVersionLocalizationResponse(Document):
    """An App Store version localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionlocalizationresponse
    """

    data: AppStoreVersionLocalization = attribute("data", "AppStoreVersionLocalization")
    included: tuple[AppKeyword | AppPreviewSet | AppScreenshotSet | AppStoreVersion | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "appKeywords": "AppKeyword",
                    "appPreviewSets": "AppPreviewSet",
                    "appScreenshotSets": "AppScreenshotSet",
                    "appStoreVersions": "AppStoreVersion",
                }
            ),
        )
    )


@model
class AppStoreVersionLocalizationsResponse(Page):
    """A page of App Store version localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionlocalizationsresponse
    """

    data: tuple[AppStoreVersionLocalization, ...] = attribute("data", Many("AppStoreVersionLocalization"), always=list)
    included: tuple[AppKeyword | AppPreviewSet | AppScreenshotSet | AppStoreVersion | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "appKeywords": "AppKeyword",
                    "appPreviewSets": "AppPreviewSet",
                    "appScreenshotSets": "AppScreenshotSet",
                    "appStoreVersions": "AppStoreVersion",
                }
            ),
        )
    )
