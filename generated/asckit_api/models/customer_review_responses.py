"""What belongs to customer review responses: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .customer_reviews import CustomerReview


@model
class CustomerReviewResponseV1(ResourceObject):
    """A customer review response (v1).

    https://developer.apple.com/documentation/appstoreconnectapi/customerreviewresponsev1
    """

    resource_type: ClassVar[str] = "customerReviewResponses"

    attributes: CustomerReviewResponseV1Attributes = attribute(
        "attributes", "CustomerReviewResponseV1Attributes", always=dict
    )
    relationships: CustomerReviewResponseV1Relationships = attribute(
        "relationships", "CustomerReviewResponseV1Relationships", always=dict
    )


_CustomerReviewResponseV1 = TypeVar("_CustomerReviewResponseV1", default=CustomerReviewResponseV1)


@model
class CustomerReviewResponseV1Attributes(Model):
    """The attributes of a customer review response (v1)."""

    response_body: str | None = attribute("responseBody")
    last_modified_date: datetime | None = attribute("lastModifiedDate", datetime)
    state: CustomerReviewResponseV1State | None = attribute("state", "CustomerReviewResponseV1State")


@model
class CustomerReviewResponseV1Relationships(Model):
    """The relationships of a customer review response (v1)."""

    review: ToOne[CustomerReview] | None = attribute("review", "ToOne")


@model
class CustomerReviewResponseV1Response(Document, Generic[_CustomerReviewResponseV1]):
    """A customer review response (v1), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/customerreviewresponsev1response
    """

    data: _CustomerReviewResponseV1 = attribute("data", "CustomerReviewResponseV1")
    included: tuple[CustomerReview | ResourceObject, ...] | None = attribute(
        "included", Included({"customerReviews": "CustomerReview"})
    )


class CustomerReviewResponseV1State(OpenEnum):
    """One of 2 known values; Apple may add others."""

    PUBLISHED = "PUBLISHED"
    PENDING_PUBLISH = "PENDING_PUBLISH"
