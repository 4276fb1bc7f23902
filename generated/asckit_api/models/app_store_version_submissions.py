"""What belongs to App Store version submissions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .app_store_versions import AppStoreVersion


@model
class AppStoreVersionSubmission(ResourceObject):
    """An App Store version submission. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionsubmission
    """

    resource_type: ClassVar[str] = "appStoreVersionSubmissions"

    relationships: AppStoreVersionSubmissionRelationships = attribute(
        "relationships", "AppStoreVersionSubmissionRelationships", always=dict
    )


_AppStoreVersionSubmission = TypeVar("_AppStoreVersionSubmission", default=AppStoreVersionSubmission)


@model
class AppStoreVersionSubmissionRelationships(Model):
    """The relationships of an App Store version submission."""

    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")


@model
class AppStoreVersionSubmissionResponse(Document, Generic[_AppStoreVersionSubmission]):
    """An App Store version submission, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionsubmissionresponse
    """

    data: _AppStoreVersionSubmission = attribute("data", "AppStoreVersionSubmission")
    included: tuple[AppStoreVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"appStoreVersions": "AppStoreVersion"})
    )
