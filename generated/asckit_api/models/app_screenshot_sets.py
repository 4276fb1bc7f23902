"""What belongs to app screenshot sets: resources, documents, values and enums."""

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
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_custom_product_page_localizations import AppCustomProductPageLocalization
    from .app_screenshots import AppScreenshot
    from .app_store_version_experiment_treatment_localizations import AppStoreVersionExperimentTreatmentLocalization
    from .app_store_version_localizations import AppStoreVersionLocalization


@model
class AppScreenshotSet(ResourceObject):
    """An app screenshot set. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appscreenshotset
    """

    resource_type: ClassVar[str] = "appScreenshotSets"

    attributes: AppScreenshotSetAttributes = attribute("attributes", "AppScreenshotSetAttributes", always=dict)
    relationships: AppScreenshotSetRelationships = attribute(
        "relationships", "AppScreenshotSetRelationships", always=dict
    )


@model
class AppScreenshotSetAttributes(Model):
    """The attributes of an app screenshot set."""

    screenshot_display_type: ScreenshotDisplayType | None = attribute("screenshotDisplayType", "ScreenshotDisplayType")


@model
class AppScreenshotSetRelationships(Model):
    """The relationships of an app screenshot set."""

    app_store_version_localization: ToOne[AppStoreVersionLocalization] | None = attribute(
        "appStoreVersionLocalization", "ToOne"
    )
    app_custom_product_page_localization: ToOne[AppCustomProductPageLocalization] | None = attribute(
        "appCustomProductPageLocalization", "ToOne"
    )
    app_store_version_experiment_treatment_localization: (
        ToOne[AppStoreVersionExperimentTreatmentLocalization] | None
    ) = attribute("appStoreVersionExperimentTreatmentLocalization", "ToOne")
    app_screenshots: ToMany[AppScreenshot] | None = attribute("appScreenshots", "ToMany")


@model
class AppScreenshotSetResponse(Document):
    """An app screenshot set, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appscreenshotsetresponse
    """

    data: AppScreenshotSet = attribute("data", "AppScreenshotSet")
    included: (
        tuple[
            AppCustomProductPageLocalization
            | AppScreenshot
            | AppStoreVersionExperimentTreatmentLocalization
            | AppStoreVersionLocalization
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
                "appScreenshots": "AppScreenshot",
                "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
                "appStoreVersionLocalizations": "AppStoreVersionLocalization",
            }
        ),
    )


@model
class AppScreenshotSetsResponse(Page):
    """A page of app screenshot set resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appscreenshotsetsresponse
    """

    data: tuple[AppScreenshotSet, ...] = attribute("data", Many("AppScreenshotSet"), always=list)
    included: (
        tuple[
            AppCustomProductPageLocalization
            | AppScreenshot
            | AppStoreVersionExperimentTreatmentLocalization
            | AppStoreVersionLocalization
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
                "appScreenshots": "AppScreenshot",
                "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
                "appStoreVersionLocalizations": "AppStoreVersionLocalization",
            }
        ),
    )


class ScreenshotDisplayType(OpenEnum):
    """One of 33 known values; Apple may add others."""

    APP_IPHONE_67 = "APP_IPHONE_67"
    APP_IPHONE_61 = "APP_IPHONE_61"
    APP_IPHONE_65 = "APP_IPHONE_65"
    APP_IPHONE_58 = "APP_IPHONE_58"
    APP_IPHONE_55 = "APP_IPHONE_55"
    APP_IPHONE_47 = "APP_IPHONE_47"
    APP_IPHONE_40 = "APP_IPHONE_40"
    APP_IPHONE_35 = "APP_IPHONE_35"
    APP_IPAD_PRO_3_GEN_129 = "APP_IPAD_PRO_3GEN_129"
    APP_IPAD_PRO_3_GEN_11 = "APP_IPAD_PRO_3GEN_11"
    APP_IPAD_PRO_129 = "APP_IPAD_PRO_129"
    APP_IPAD_105 = "APP_IPAD_105"
    APP_IPAD_97 = "APP_IPAD_97"
    APP_DESKTOP = "APP_DESKTOP"
    APP_WATCH_ULTRA = "APP_WATCH_ULTRA"
    APP_WATCH_SERIES_10 = "APP_WATCH_SERIES_10"
    APP_WATCH_SERIES_7 = "APP_WATCH_SERIES_7"
    APP_WATCH_SERIES_4 = "APP_WATCH_SERIES_4"
    APP_WATCH_SERIES_3 = "APP_WATCH_SERIES_3"
    APP_APPLE_TV = "APP_APPLE_TV"
    APP_APPLE_VISION_PRO = "APP_APPLE_VISION_PRO"
    IMESSAGE_APP_IPHONE_67 = "IMESSAGE_APP_IPHONE_67"
    IMESSAGE_APP_IPHONE_61 = "IMESSAGE_APP_IPHONE_61"
    IMESSAGE_APP_IPHONE_65 = "IMESSAGE_APP_IPHONE_65"
    IMESSAGE_APP_IPHONE_58 = "IMESSAGE_APP_IPHONE_58"
    IMESSAGE_APP_IPHONE_55 = "IMESSAGE_APP_IPHONE_55"
    IMESSAGE_APP_IPHONE_47 = "IMESSAGE_APP_IPHONE_47"
    IMESSAGE_APP_IPHONE_40 = "IMESSAGE_APP_IPHONE_40"
    IMESSAGE_APP_IPAD_PRO_3_GEN_129 = "IMESSAGE_APP_IPAD_PRO_3GEN_129"
    IMESSAGE_APP_IPAD_PRO_3_GEN_11 = "IMESSAGE_APP_IPAD_PRO_3GEN_11"
    IMESSAGE_APP_IPAD_PRO_129 = "IMESSAGE_APP_IPAD_PRO_129"
    IMESSAGE_APP_IPAD_105 = "IMESSAGE_APP_IPAD_105"
    IMESSAGE_APP_IPAD_97 = "IMESSAGE_APP_IPAD_97"
