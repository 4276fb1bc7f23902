"""What belongs to App Store version experiments (v2): resources, documents, values and enums."""

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
    from .apps import App
    from .enums import Platform


@model
class AppStoreVersionExperimentV2(ResourceObject):
    """An App Store version experiment (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimentv2
    """

    resource_type: ClassVar[str] = "appStoreVersionExperiments"

    attributes: AppStoreVersionExperimentV2Attributes = attribute(
        "attributes", "AppStoreVersionExperimentV2Attributes", always=dict
    )
    relationships: AppStoreVersionExperimentV2Relationships = attribute(
        "relationships", "AppStoreVersionExperimentV2Relationships", always=dict
    )


@model
class AppStoreVersionExperimentV2Attributes(Model):
    """The attributes of an App Store version experiment (v2)."""

    name: str | None = attribute("name")
    platform: Platform | None = attribute("platform", "Platform")
    traffic_proportion: int | None = attribute("trafficProportion", int)
    state: AppStoreVersionExperimentV2State | None = attribute("state", "AppStoreVersionExperimentV2State")
    review_required: bool | None = attribute("reviewRequired", bool)
    start_date: datetime | None = attribute("startDate", datetime)
    end_date: datetime | None = attribute("endDate", datetime)


@model
class AppStoreVersionExperimentV2Relationships(Model):
    """The relationships of an App Store version experiment (v2)."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    latest_control_version: ToOne[AppStoreVersion] | None = attribute("latestControlVersion", "ToOne")
    control_versions: ToMany[AppStoreVersion] | None = attribute("controlVersions", "ToMany")
    app_store_version_experiment_treatments: ToMany[AppStoreVersionExperimentTreatment] | None = attribute(
        "appStoreVersionExperimentTreatments", "ToMany"
    )


@model
class AppStoreVersionExperimentV2Response(Document):
    """An App Store version experiment (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimentv2response
    """

    data: AppStoreVersionExperimentV2 = attribute("data", "AppStoreVersionExperimentV2")
    included: tuple[App | AppStoreVersion | AppStoreVersionExperimentTreatment | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
                    "appStoreVersions": "AppStoreVersion",
                    "apps": "App",
                }
            ),
        )
    )


@model
class AppStoreVersionExperimentsV2Response(Page):
    """A page of App Store version experiment (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionexperimentsv2response
    """

    data: tuple[AppStoreVersionExperimentV2, ...] = attribute("data", Many("AppStoreVersionExperimentV2"), always=list)
    included: tuple[App | AppStoreVersion | AppStoreVersionExperimentTreatment | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "appStoreVersionExperimentTreatments": "AppStoreVersionExperimentTreatment",
                    "appStoreVersions": "AppStoreVersion",
                    "apps": "App",
                }
            ),
        )
    )


class AppStoreVersionExperimentV2State(OpenEnum):
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
