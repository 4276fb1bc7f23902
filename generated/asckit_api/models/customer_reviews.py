"""What belongs to customer reviews: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .customer_review_responses import CustomerReviewResponseV1
    from .enums import TerritoryCode
    from .territories import Territory


@model
class CustomerReview(ResourceObject):
    """A customer review.

    https://developer.apple.com/documentation/appstoreconnectapi/customerreview
    """

    resource_type: ClassVar[str] = "customerReviews"

    attributes: CustomerReviewAttributes = attribute("attributes", "CustomerReviewAttributes", always=dict)
    relationships: CustomerReviewRelationships = attribute("relationships", "CustomerReviewRelationships", always=dict)


@model
class CustomerReviewAttributes(Model):
    """The attributes of a customer review."""

    rating: int | None = attribute("rating", int)
    title: str | None = attribute("title")
    body: str | None = attribute("body")
    reviewer_nickname: str | None = attribute("reviewerNickname")
    created_date: datetime | None = attribute("createdDate", datetime)
    territory: TerritoryCode | None = attribute("territory", "TerritoryCode")


@model
class CustomerReviewRelationships(Model):
    """The relationships of a customer review."""

    response: ToOne[CustomerReviewResponseV1] | None = attribute("response", "ToOne")
    review_territory: ToOne[Territory] | None = attribute("reviewTerritory", "ToOne")


@model
class CustomerReviewResponse(Document):
    """A customer review, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/customerreviewresponse
    """

    data: CustomerReview = attribute("data", "CustomerReview")
    included: tuple[CustomerReviewResponseV1 | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"customerReviewResponses": "CustomerReviewResponseV1", "territories": "Territory"})
    )


@model
class CustomerReviewsResponse(Page):
    """A page of customer review resources.

    https://developer.apple.com/documentation/appstoreconnectapi/customerreviewsresponse
    """

    data: tuple[CustomerReview, ...] = attribute("data", Many("CustomerReview"), always=list)
    included: tuple[CustomerReviewResponseV1 | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"customerReviewResponses": "CustomerReviewResponseV1", "territories": "Territory"})
    )
