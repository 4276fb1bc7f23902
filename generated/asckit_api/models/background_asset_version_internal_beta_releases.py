"""What belongs to background asset version internal beta releases: resources, documents, values and enums."""

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
class BackgroundAssetVersionInternalBetaRelease(ResourceObject):
    """A background asset version internal beta release.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversioninternalbetarelease
    """

    resource_type: ClassVar[str] = "backgroundAssetVersionInternalBetaReleases"

    attributes: BackgroundAssetVersionInternalBetaReleaseAttributes = attribute(
        "attributes", "BackgroundAssetVersionInternalBetaReleaseAttributes", always=dict
    )
    relationships: BackgroundAssetVersionInternalBetaReleaseRelationships = attribute(
        "relationships", "BackgroundAssetVersionInternalBetaReleaseRelationships", always=dict
    )


@model
class BackgroundAssetVersionInternalBetaReleaseAttributes(Model):
    """The attributes of a background asset version internal beta release."""

    state: BackgroundAssetVersionInternalBetaReleaseState | None = attribute(
        "state", "BackgroundAssetVersionInternalBetaReleaseState"
    )


@model
class BackgroundAssetVersionInternalBetaReleaseRelationships(Model):
    """The relationships of a background asset version internal beta release."""

    background_asset_version: ToOne[BackgroundAssetVersion] | None = attribute("backgroundAssetVersion", "ToOne")


@model
class BackgroundAssetVersionInternalBetaReleaseResponse(Document):
    """A background asset version internal beta release, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversioninternalbetareleaseresponse
    """

    data: BackgroundAssetVersionInternalBetaRelease = attribute("data", "BackgroundAssetVersionInternalBetaRelease")
    included: tuple[BackgroundAssetVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"backgroundAssetVersions": "BackgroundAssetVersion"})
    )


class BackgroundAssetVersionInternalBetaReleaseState(OpenEnum):
    """One of 2 known values; Apple may add others."""

    READY_FOR_TESTING = "READY_FOR_TESTING"
    SUPERSEDED = "SUPERSEDED"
