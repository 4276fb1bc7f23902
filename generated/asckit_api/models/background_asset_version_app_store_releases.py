"""What belongs to background asset version App Store releases: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .background_asset_versions import BackgroundAssetVersion


@model
class BackgroundAssetVersionAppStoreRelease(ResourceObject):
    """A background asset version App Store release.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversionappstorerelease
    """

    resource_type: ClassVar[str] = "backgroundAssetVersionAppStoreReleases"

    attributes: BackgroundAssetVersionAppStoreReleaseAttributes = attribute(
        "attributes", "BackgroundAssetVersionAppStoreReleaseAttributes", always=dict
    )
    relationships: BackgroundAssetVersionAppStoreReleaseRelationships = attribute(
        "relationships", "BackgroundAssetVersionAppStoreReleaseRelationships", always=dict
    )


@model
class BackgroundAssetVersionAppStoreReleaseAttributes(Model):
    """The attributes of a background asset version App Store release."""

    state: BackgroundAssetVersionAppStoreReleaseState | None = attribute(
        "state", "BackgroundAssetVersionAppStoreReleaseState"
    )


@model
class BackgroundAssetVersionAppStoreReleaseRelationships(Model):
    """The relationships of a background asset version App Store release."""

    background_asset_version: ToOne[BackgroundAssetVersion] | None = attribute("backgroundAssetVersion", "ToOne")


@model
class BackgroundAssetVersionAppStoreReleaseResponse(Document):
    """A background asset version App Store release, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversionappstorereleaseresponse
    """

    data: BackgroundAssetVersionAppStoreRelease = attribute("data", "BackgroundAssetVersionAppStoreRelease")
    included: tuple[BackgroundAssetVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"backgroundAssetVersions": "BackgroundAssetVersion"})
    )


class BackgroundAssetVersionAppStoreReleaseState(OpenEnum):
    """One of 9 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
    PROCESSING_FOR_DISTRIBUTION = "PROCESSING_FOR_DISTRIBUTION"
    READY_FOR_DISTRIBUTION = "READY_FOR_DISTRIBUTION"
    SUPERSEDED = "SUPERSEDED"
