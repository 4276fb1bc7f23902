"""What belongs to app preview sets: resources, documents, values and enums."""

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
    from .app_previews import AppPreview
    from .app_store_version_experiment_treatment_localizations import AppStoreVersionExperimentTreatmentLocalization
    from .app_store_version_localizations import AppStoreVersionLocalization


@model
class AppPreviewSet(ResourceObject):
    """An app preview set. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/apppreviewset
    """

    resource_type: ClassVar[str] = "appPreviewSets"

    attributes: AppPreviewSetAttributes = attribute("attributes", "AppPreviewSetAttributes", always=dict)
    relationships: AppPreviewSetRelationships = attribute("relationships", "AppPreviewSetRelationships", always=dict)


@model
class AppPreviewSetAttributes(Model):
    """The attributes of an app preview set."""

    preview_type: PreviewType | None = attribute("previewType", "PreviewType")


@model
class AppPreviewSetRelationships(Model):
    """The relationships of an app preview set."""

    app_store_version_localization: ToOne[AppStoreVersionLocalization] | None = attribute(
        "appStoreVersionLocalization", "ToOne"
    )
    app_custom_product_page_localization: ToOne[AppCustomProductPageLocalization] | None = attribute(
        "appCustomProductPageLocalization", "ToOne"
    )
    app_store_version_experiment_treatment_localization: (
        ToOne[AppStoreVersionExperimentTreatmentLocalization] | None
    ) = attribute("appStoreVersionExperimentTreatmentLocalization", "ToOne")
    app_previews: ToMany[AppPreview] | None = attribute("appPreviews", "ToMany")


@model
class AppPreviewSetResponse(Document):
    """An app preview set, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/apppreviewsetresponse
    """

    data: AppPreviewSet = attribute("data", "AppPreviewSet")
    included: (
        tuple[
            AppCustomProductPageLocalization
            | AppPreview
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
                "appPreviews": "AppPreview",
                "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
                "appStoreVersionLocalizations": "AppStoreVersionLocalization",
            }
        ),
    )


@model
class AppPreviewSetsResponse(Page):
    """A page of app preview set resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/apppreviewsetsresponse
    """

    data: tuple[AppPreviewSet, ...] = attribute("data", Many("AppPreviewSet"), always=list)
    included: (
        tuple[
            AppCustomProductPageLocalization
            | AppPreview
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
                "appPreviews": "AppPreview",
                "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
                "appStoreVersionLocalizations": "AppStoreVersionLocalization",
            }
        ),
    )


class PreviewType(OpenEnum):
    """One of 16 known values; Apple may add others."""

    IPHONE_67 = "IPHONE_67"
    IPHONE_61 = "IPHONE_61"
    IPHONE_65 = "IPHONE_65"
    IPHONE_58 = "IPHONE_58"
    IPHONE_55 = "IPHONE_55"
    IPHONE_47 = "IPHONE_47"
    IPHONE_40 = "IPHONE_40"
    IPHONE_35 = "IPHONE_35"
    IPAD_PRO_3_GEN_129 = "IPAD_PRO_3GEN_129"
    IPAD_PRO_3_GEN_11 = "IPAD_PRO_3GEN_11"
    IPAD_PRO_129 = "IPAD_PRO_129"
    IPAD_105 = "IPAD_105"
    IPAD_97 = "IPAD_97"
    DESKTOP = "DESKTOP"
    APPLE_TV = "APPLE_TV"
    APPLE_VISION_PRO = "APPLE_VISION_PRO"
