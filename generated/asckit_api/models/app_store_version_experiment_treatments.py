"""What belongs to App Store version experiment treatments: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
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
    from .app_store_version_experiment_treatment_localizations import AppStoreVersionExperimentTreatmentLocalization
    from .app_store_version_experiments import AppStoreVersionExperiment
    from .values import ImageAsset


@model
class AppStoreVersionExperimentTreatment(ResourceObject):
    """An App Store version experiment treatment.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimenttreatment
    """

    resource_type: ClassVar[str] = "appStoreVersionExperimentTreatments"

    attributes: AppStoreVersionExperimentTreatmentAttributes = attribute(
        "attributes", "AppStoreVersionExperimentTreatmentAttributes", always=dict
    )
    relationships: AppStoreVersionExperimentTreatmentRelationships = attribute(
        "relationships", "AppStoreVersionExperimentTreatmentRelationships", always=dict
    )


@model
class AppStoreVersionExperimentTreatmentAttributes(Model):
    """The attributes of an App Store version experiment treatment."""

    name: str | None = attribute("name")
    app_icon: ImageAsset | None = attribute("appIcon", "ImageAsset")
    app_icon_name: str | None = attribute("appIconName")
    promoted_date: datetime | None = attribute("promotedDate", datetime)


@model
class AppStoreVersionExperimentTreatmentRelationships(Model):
    """The relationships of an App Store version experiment treatment."""

    app_store_version_experiment: ToOne[AppStoreVersionExperiment] | None = attribute(
        "appStoreVersionExperiment", "ToOne"
    )
    app_store_version_experiment_v2: ToOne[AppStoreVersionExperiment] | None = attribute(
        "appStoreVersionExperimentV2", "ToOne"
    )
    app_store_version_experiment_treatment_localizations: (
        ToMany[AppStoreVersionExperimentTreatmentLocalization] | None
    ) = attribute("appStoreVersionExperimentTreatmentLocalizations", "ToMany")


@model
class AppStoreVersionExperimentTreatmentResponse(Document):
    """An App Store version experiment treatment, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimenttreatmentresponse
    """

    data: AppStoreVersionExperimentTreatment = attribute("data", "AppStoreVersionExperimentTreatment")
    included: (
        tuple[AppStoreVersionExperiment | AppStoreVersionExperimentTreatmentLocalization | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
                "appStoreVersionExperiments": "AppStoreVersionExperiment",
            }
        ),
    )


@model
class AppStoreVersionExperimentTreatmentsResponse(Page):
    """A page of App Store version experiment treatment resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimenttreatmentsresponse
    """

    data: tuple[AppStoreVersionExperimentTreatment, ...] = attribute(
        "data", Many("AppStoreVersionExperimentTreatment"), always=list
    )
    included: (
        tuple[AppStoreVersionExperiment | AppStoreVersionExperimentTreatmentLocalization | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "appStoreVersionExperimentTreatmentLocalizations": "AppStoreVersionExperimentTreatmentLocalization",
                "appStoreVersionExperiments": "AppStoreVersionExperiment",
            }
        ),
    )
