"""What belongs to app clip App Store review details: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_clip_default_experiences import AppClipDefaultExperience


@model
class AppClipAppStoreReviewDetail(ResourceObject):
    """An app clip App Store review detail.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipappstorereviewdetail
    """

    resource_type: ClassVar[str] = "appClipAppStoreReviewDetails"

    attributes: AppClipAppStoreReviewDetailAttributes = attribute(
        "attributes", "AppClipAppStoreReviewDetailAttributes", always=dict
    )
    relationships: AppClipAppStoreReviewDetailRelationships = attribute(
        "relationships", "AppClipAppStoreReviewDetailRelationships", always=dict
    )


_AppClipAppStoreReviewDetail = TypeVar("_AppClipAppStoreReviewDetail", default=AppClipAppStoreReviewDetail)


@model
class AppClipAppStoreReviewDetailAttributes(Model):
    """The attributes of an app clip App Store review detail."""

    invocation_urls: tuple[str, ...] | None = attribute("invocationUrls", Many(str))


@model
class AppClipAppStoreReviewDetailRelationships(Model):
    """The relationships of an app clip App Store review detail."""

    app_clip_default_experience: ToOne[AppClipDefaultExperience] | None = attribute("appClipDefaultExperience", "ToOne")


@model
class AppClipAppStoreReviewDetailResponse(Document, Generic[_AppClipAppStoreReviewDetail]):
    """An app clip App Store review detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipappstorereviewdetailresponse
    """

    data: _AppClipAppStoreReviewDetail = attribute("data", "AppClipAppStoreReviewDetail")
    included: tuple[AppClipDefaultExperience | ResourceObject, ...] | None = attribute(
        "included", Included({"appClipDefaultExperiences": "AppClipDefaultExperience"})
    )
