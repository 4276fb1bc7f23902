"""What belongs to review submissions: resources, documents, values and enums."""

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
    from .actors import Actor
    from .app_store_versions import AppStoreVersion
    from .apps import App
    from .enums import Platform
    from .review_submission_items import ReviewSubmissionItem


@model
class ReviewSubmission(ResourceObject):
    """A review submission.

    https://developer.apple.com/documentation/appstoreconnectapi/reviewsubmission
    """

    resource_type: ClassVar[str] = "reviewSubmissions"

    attributes: ReviewSubmissionAttributes = attribute("attributes", "ReviewSubmissionAttributes", always=dict)
    relationships: ReviewSubmissionRelationships = attribute(
        "relationships", "ReviewSubmissionRelationships", always=dict
    )


@model
class ReviewSubmissionAttributes(Model):
    """The attributes of a review submission."""

    platform: Platform | None = attribute("platform", "Platform")
    submitted_date: datetime | None = attribute("submittedDate", datetime)
    state: ReviewSubmissionState | None = attribute("state", "ReviewSubmissionState")


@model
class ReviewSubmissionRelationships(Model):
    """The relationships of a review submission."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    items: ToMany[ReviewSubmissionItem] | None = attribute("items", "ToMany")
    app_store_version_for_review: ToOne[AppStoreVersion] | None = attribute("appStoreVersionForReview", "ToOne")
    submitted_by_actor: ToOne[Actor] | None = attribute("submittedByActor", "ToOne")
    last_updated_by_actor: ToOne[Actor] | None = attribute("lastUpdatedByActor", "ToOne")


@model
class ReviewSubmissionResponse(Document):
    """A review submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/reviewsubmissionresponse
    """

    data: ReviewSubmission = attribute("data", "ReviewSubmission")
    included: tuple[Actor | App | AppStoreVersion | ReviewSubmissionItem | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "actors": "Actor",
                "appStoreVersions": "AppStoreVersion",
                "apps": "App",
                "reviewSubmissionItems": "ReviewSubmissionItem",
            }
        ),
    )


@model
class ReviewSubmissionsResponse(Page):
    """A page of review submission resources.

    https://developer.apple.com/documentation/appstoreconnectapi/reviewsubmissionsresponse
    """

    data: tuple[ReviewSubmission, ...] = attribute("data", Many("ReviewSubmission"), always=list)
    included: tuple[Actor | App | AppStoreVersion | ReviewSubmissionItem | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "actors": "Actor",
                "appStoreVersions": "AppStoreVersion",
                "apps": "App",
                "reviewSubmissionItems": "ReviewSubmissionItem",
            }
        ),
    )


class ReviewSubmissionState(OpenEnum):
    """One of 7 known values; Apple may add others."""

    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    UNRESOLVED_ISSUES = "UNRESOLVED_ISSUES"
    CANCELING = "CANCELING"
    COMPLETING = "COMPLETING"
    COMPLETE = "COMPLETE"
