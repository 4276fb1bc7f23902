"""What belongs to App Store version experiment treatment localizations: resources, documents, values and enums."""

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
    from .app_preview_sets import AppPreviewSet
    from .app_screenshot_sets import AppScreenshotSet
    from .app_store_version_experiment_treatments import AppStoreVersionExperimentTreatment


@model
class AppStoreVersionExperimentTreatmentLocalization(ResourceObject):
    """An App Store version experiment treatment localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimenttreatmentlocalization
    """

    resource_type: ClassVar[str] = "appStoreVersionExperimentTreatmentLocalizations"

    attributes: AppStoreVersionExperimentTreatmentLocalizationAttributes = attribute(
        "attributes", "AppStoreVersionExperimentTreatmentLocalizationAttributes", always=dict
    )
    relationships: AppStoreVersionExperimentTreatmentLocalizationRelationships = attribute(
        "relationships", "AppStoreVersionExperimentTreatmentLocalizationRelationships", always=dict
    )


@model
class AppStoreVersionExperimentTreatmentLocalizationAttributes(Model):
    """The attributes of an App Store version experiment treatment localization."""

    locale: str | None = attribute("locale")


@model
class AppStoreVersionExperimentTreatmentLocalizationRelationships(Model):
    """The relationships of an App Store version experiment treatment localization."""

    app_store_version_experiment_treatment: ToOne[AppStoreVersionExperimentTreatment] | None = attribute(
        "appStoreVersionExperimentTreatment", "ToOne"
    )
    app_screenshot_sets: ToMany[AppScreenshotSet] | None = attribute("appScreenshotSets", "ToMany")
    """Deprecated by Apple."""
    app_preview_sets: ToMany[AppPreviewSet] | None = attribute("appPreviewSets", "ToMany")
    """Deprecated by Apple."""


@model
class AppStoreVersionExperimentTreatmentLocalizationResponse(Document):
    """An App Store version experiment treatment localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimenttreatmentlocalizationresponse
    """

    data: AppStoreVersionExperimentTreatmentLocalization = attribute(
        "data", "AppStoreVersionExperimentTreatmentLocalization"
    )
    included: (
        tuple[AppPreviewSet | AppScreenshotSet | AppStoreVersionExperimentTreatment | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appPreviewSets": "AppPreviewSet",
                "appScreenshotSets": "AppScreenshotSet",
                "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
            }
        ),
    )


@model
class AppStoreVersionExperimentTreatmentLocalizationsResponse(Page):
    """A page of App Store version experiment treatment localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimenttreatmentlocalizationsresponse
    """

    data: tuple[AppStoreVersionExperimentTreatmentLocalization, ...] = attribute(
        "data", Many("AppStoreVersionExperimentTreatmentLocalization"), always=list
    )
    included: (
        tuple[AppPreviewSet | AppScreenshotSet | AppStoreVersionExperimentTreatment | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appPreviewSets": "AppPreviewSet",
                "appScreenshotSets": "AppScreenshotSet",
                "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
            }
        ),
    )
