"""What belongs to App Store version experiments: resources, documents, values and enums."""

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
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_store_version_experiment_treatments import AppStoreVersionExperimentTreatment
    from .app_store_versions import AppStoreVersion


@model
class AppStoreVersionExperiment(ResourceObject):
    """An App Store version experiment. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperiment
    """

    resource_type: ClassVar[str] = "appStoreVersionExperiments"

    attributes: AppStoreVersionExperimentAttributes = attribute(
        "attributes", "AppStoreVersionExperimentAttributes", always=dict
    )
    relationships: AppStoreVersionExperimentRelationships = attribute(
        "relationships", "AppStoreVersionExperimentRelationships", always=dict
    )


@model
class AppStoreVersionExperimentAttributes(Model):
    """The attributes of an App Store version experiment."""

    name: str | None = attribute("name")
    traffic_proportion: int | None = attribute("trafficProportion", int)
    state: AppStoreVersionExperimentState | None = attribute("state", "AppStoreVersionExperimentState")
    review_required: bool | None = attribute("reviewRequired", bool)
    start_date: datetime | None = attribute("startDate", datetime)
    end_date: datetime | None = attribute("endDate", datetime)


@model
class AppStoreVersionExperimentRelationships(Model):
    """The relationships of an App Store version experiment."""

    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")
    app_store_version_experiment_treatments: ToMany[AppStoreVersionExperimentTreatment] | None = attribute(
        "appStoreVersionExperimentTreatments", "ToMany"
    )


@model
class AppStoreVersionExperimentResponse(Document):
    """An App Store version experiment, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimentresponse
    """

    data: AppStoreVersionExperiment = attribute("data", "AppStoreVersionExperiment")
    included: tuple[AppStoreVersion | AppStoreVersionExperimentTreatment | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
                "appStoreVersions": "AppStoreVersion",
            }
        ),
    )


@model
class AppStoreVersionExperimentsResponse(Page):
    """A page of App Store version experiment resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimentsresponse
    """

    data: tuple[AppStoreVersionExperiment, ...] = attribute("data", Many("AppStoreVersionExperiment"), always=list)
    included: tuple[AppStoreVersion | AppStoreVersionExperimentTreatment | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
                "appStoreVersions": "AppStoreVersion",
            }
        ),
    )


class AppStoreVersionExperimentState(OpenEnum):
    """One of 9 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    ACCEPTED = "ACCEPTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    COMPLETED = "COMPLETED"
    STOPPED = "STOPPED"
