"""What belongs to beta app review details: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App


@model
class BetaAppReviewDetail(ResourceObject):
    """A beta app review detail.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewdetail
    """

    resource_type: ClassVar[str] = "betaAppReviewDetails"

    attributes: BetaAppReviewDetailAttributes = attribute("attributes", "BetaAppReviewDetailAttributes", always=dict)
    relationships: BetaAppReviewDetailRelationships = attribute(
        "relationships", "BetaAppReviewDetailRelationships", always=dict
    )


_BetaAppReviewDetail = TypeVar("_BetaAppReviewDetail", default=BetaAppReviewDetail)


@model
class BetaAppReviewDetailAttributes(Model):
    """The attributes of a beta app review detail."""

    contact_first_name: str | None = attribute("contactFirstName")
    contact_last_name: str | None = attribute("contactLastName")
    contact_phone: str | None = attribute("contactPhone")
    contact_email: str | None = attribute("contactEmail")
    demo_account_name: str | None = attribute("demoAccountName")
    demo_account_password: str | None = attribute("demoAccountPassword")
    demo_account_required: bool | None = attribute("demoAccountRequired", bool)
    notes: str | None = attribute("notes")


@model
class BetaAppReviewDetailRelationships(Model):
    """The relationships of a beta app review detail."""

    app: ToOne[App] | None = attribute("app", "ToOne")


@model
class BetaAppReviewDetailResponse(Document):
    """A beta app review detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewdetailresponse
    """

    data: BetaAppReviewDetail = attribute("data", "BetaAppReviewDetail")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class BetaAppReviewDetailWithoutIncludesResponse(Document, Generic[_BetaAppReviewDetail]):
    """A beta app review detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewdetailwithoutincludesresponse
    """

    data: _BetaAppReviewDetail = attribute("data", "BetaAppReviewDetail")


@model
class BetaAppReviewDetailsResponse(Page):
    """A page of beta app review detail resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappreviewdetailsresponse
    """

    data: tuple[BetaAppReviewDetail, ...] = attribute("data", Many("BetaAppReviewDetail"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))
