"""What belongs to customer review summarizations: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import Platform
    from .territories import Territory


@model
class CustomerReviewSummarization(ResourceObject):
    """A customer review summarization.

    https://developer.apple.com/documentation/appstoreconnectapi/customerreviewsummarization
    """

    resource_type: ClassVar[str] = "customerReviewSummarizations"

    attributes: CustomerReviewSummarizationAttributes = attribute(
        "attributes", "CustomerReviewSummarizationAttributes", always=dict
    )
    relationships: CustomerReviewSummarizationRelationships = attribute(
        "relationships", "CustomerReviewSummarizationRelationships", always=dict
    )


@model
class CustomerReviewSummarizationAttributes(Model):
    """The attributes of a customer review summarization."""

    created_date: datetime | None = attribute("createdDate", datetime)
    locale: str | None = attribute("locale")
    platform: Platform | None = attribute("platform", "Platform")
    text: str | None = attribute("text")


@model
class CustomerReviewSummarizationRelationships(Model):
    """The relationships of a customer review summarization."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")


@model
class CustomerReviewSummarizationsResponse(Page):
    """A page of customer review summarization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/customerreviewsummarizationsresponse
    """

    data: tuple[CustomerReviewSummarization, ...] = attribute("data", Many("CustomerReviewSummarization"), always=list)
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
