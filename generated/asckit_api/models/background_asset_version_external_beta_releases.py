"""What belongs to background asset version external beta releases: resources, documents, values and enums."""

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
class BackgroundAssetVersionExternalBetaRelease(ResourceObject):
    """A background asset version external beta release.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversionexternalbetarelease
    """

    resource_type: ClassVar[str] = "backgroundAssetVersionExternalBetaReleases"

    attributes: BackgroundAssetVersionExternalBetaReleaseAttributes = attribute(
        "attributes", "BackgroundAssetVersionExternalBetaReleaseAttributes", always=dict
    )
    relationships: BackgroundAssetVersionExternalBetaReleaseRelationships = attribute(
        "relationships", "BackgroundAssetVersionExternalBetaReleaseRelationships", always=dict
    )


@model
class BackgroundAssetVersionExternalBetaReleaseAttributes(Model):
    """The attributes of a background asset version external beta release."""

    state: BackgroundAssetVersionExternalBetaReleaseState | None = attribute(
        "state", "BackgroundAssetVersionExternalBetaReleaseState"
    )


@model
class BackgroundAssetVersionExternalBetaReleaseRelationships(Model):
    """The relationships of a background asset version external beta release."""

    background_asset_version: ToOne[BackgroundAssetVersion] | None = attribute("backgroundAssetVersion", "ToOne")


@model
class BackgroundAssetVersionExternalBetaReleaseResponse(Document):
    """A background asset version external beta release, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversionexternalbetareleaseresponse
    """

    data: BackgroundAssetVersionExternalBetaRelease = attribute("data", "BackgroundAssetVersionExternalBetaRelease")
    included: tuple[BackgroundAssetVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"backgroundAssetVersions": "BackgroundAssetVersion"})
    )


class BackgroundAssetVersionExternalBetaReleaseState(OpenEnum):
    """One of 7 known values; Apple may add others."""

    READY_FOR_BETA_SUBMISSION = "READY_FOR_BETA_SUBMISSION"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    REJECTED = "REJECTED"
    PROCESSING_FOR_TESTING = "PROCESSING_FOR_TESTING"
    READY_FOR_TESTING = "READY_FOR_TESTING"
    SUPERSEDED = "SUPERSEDED"
