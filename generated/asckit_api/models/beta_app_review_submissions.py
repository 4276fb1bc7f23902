"""What belongs to beta app review submissions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .builds import Build


@model
class BetaAppReviewSubmission(ResourceObject):
    """A beta app review submission.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewsubmission
    """

    resource_type: ClassVar[str] = "betaAppReviewSubmissions"

    attributes: BetaAppReviewSubmissionAttributes = attribute(
        "attributes", "BetaAppReviewSubmissionAttributes", always=dict
    )
    relationships: BetaAppReviewSubmissionRelationships = attribute(
        "relationships", "BetaAppReviewSubmissionRelationships", always=dict
    )


_BetaAppReviewSubmission = TypeVar("_BetaAppReviewSubmission", default=BetaAppReviewSubmission)


@model
class BetaAppReviewSubmissionAttributes(Model):
    """The attributes of a beta app review submission."""

    beta_review_state: BetaReviewState | None = attribute("betaReviewState", "BetaReviewState")
    submitted_date: datetime | None = attribute("submittedDate", datetime)


@model
class BetaAppReviewSubmissionRelationships(Model):
    """The relationships of a beta app review submission."""

    build: ToOne[Build] | None = attribute("build", "ToOne")


@model
class BetaAppReviewSubmissionResponse(Document):
    """A beta app review submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewsubmissionresponse
    """

    data: BetaAppReviewSubmission = attribute("data", "BetaAppReviewSubmission")
    included: tuple[Build | ResourceObject, ...] | None = attribute("included", Included({"builds": "Build"}))


@model
class BetaAppReviewSubmissionWithoutIncludesResponse(Document, Generic[_BetaAppReviewSubmission]):
    """A beta app review submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewsubmissionwithoutincludesresponse
    """

    data: _BetaAppReviewSubmission = attribute("data", "BetaAppReviewSubmission")


@model
class BetaAppReviewSubmissionsResponse(Page):
    """A page of beta app review submission resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewsubmissionsresponse
    """

    data: tuple[BetaAppReviewSubmission, ...] = attribute("data", Many("BetaAppReviewSubmission"), always=list)
    included: tuple[Build | ResourceObject, ...] | None = attribute("included", Included({"builds": "Build"}))


class BetaReviewState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    REJECTED = "REJECTED"
    APPROVED = "APPROVED"
