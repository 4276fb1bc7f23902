"""What belongs to background asset versions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .background_asset_upload_files import BackgroundAssetUploadFile
    from .background_asset_version_app_store_releases import BackgroundAssetVersionAppStoreRelease
    from .background_asset_version_external_beta_releases import BackgroundAssetVersionExternalBetaRelease
    from .background_asset_version_internal_beta_releases import BackgroundAssetVersionInternalBetaRelease
    from .background_assets import BackgroundAsset
    from .enums import Platform
    from .values import StateDetail


@model
class BackgroundAssetVersion(ResourceObject):
    """A background asset version.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversion
    """

    resource_type: ClassVar[str] = "backgroundAssetVersions"

    attributes: BackgroundAssetVersionAttributes = attribute(
        "attributes", "BackgroundAssetVersionAttributes", always=dict
    )
    relationships: BackgroundAssetVersionRelationships = attribute(
        "relationships", "BackgroundAssetVersionRelationships", always=dict
    )


@model
class BackgroundAssetVersionAttributes(Model):
    """The attributes of a background asset version."""

    created_date: datetime | None = attribute("createdDate", datetime)
    platforms: tuple[Platform, ...] | None = attribute("platforms", Many("Platform"))
    state: BackgroundAssetVersionState | None = attribute("state", "BackgroundAssetVersionState")
    state_details: BackgroundAssetVersionStateDetails | None = attribute(
        "stateDetails", "BackgroundAssetVersionStateDetails"
    )
    version: str | None = attribute("version")
    locale: str | None = attribute("locale")


@model
class BackgroundAssetVersionRelationships(Model):
    """The relationships of a background asset version."""

    background_asset: ToOne[BackgroundAsset] | None = attribute("backgroundAsset", "ToOne")
    internal_beta_release: ToOne[BackgroundAssetVersionInternalBetaRelease] | None = attribute(
        "internalBetaRelease", "ToOne"
    )
    external_beta_release: ToOne[BackgroundAssetVersionExternalBetaRelease] | None = attribute(
        "externalBetaRelease", "ToOne"
    )
    app_store_release: ToOne[BackgroundAssetVersionAppStoreRelease] | None = attribute("appStoreRelease", "ToOne")
    asset_file: ToOne[BackgroundAssetUploadFile] | None = attribute("assetFile", "ToOne")
    manifest_file: ToOne[BackgroundAssetUploadFile] | None = attribute("manifestFile", "ToOne")
    background_asset_upload_files: Relationship | None = attribute("backgroundAssetUploadFiles", "Relationship")


@model
class BackgroundAssetVersionResponse(Document):
    """A background asset version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversionresponse
    """

    data: BackgroundAssetVersion = attribute("data", "BackgroundAssetVersion")
    included: (
        tuple[
            BackgroundAsset
            | BackgroundAssetUploadFile
            | BackgroundAssetVersionAppStoreRelease
            | BackgroundAssetVersionExternalBetaRelease
            | BackgroundAssetVersionInternalBetaRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "backgroundAssetUploadFiles": "BackgroundAssetUploadFile",
                "backgroundAssetVersionAppStoreReleases": "BackgroundAssetVersionAppStoreRelease",
                "backgroundAssetVersionExternalBetaReleases": "BackgroundAssetVersionExternalBetaRelease",
                "backgroundAssetVersionInternalBetaReleases": "BackgroundAssetVersionInternalBetaRelease",
                "backgroundAssets": "BackgroundAsset",
            }
        ),
    )


@model
class BackgroundAssetVersionStateDetails(Model):
    """A background asset version state details."""

    errors: tuple[StateDetail, ...] | None = attribute("errors", Many("StateDetail"))
    warnings: tuple[StateDetail, ...] | None = attribute("warnings", Many("StateDetail"))
    infos: tuple[StateDetail, ...] | None = attribute("infos", Many("StateDetail"))


@model
class BackgroundAssetVersionsResponse(Page):
    """A page of background asset version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetversionsresponse
    """

    data: tuple[BackgroundAssetVersion, ...] = attribute("data", Many("BackgroundAssetVersion"), always=list)
    included: (
        tuple[
            BackgroundAsset
            | BackgroundAssetUploadFile
            | BackgroundAssetVersionAppStoreRelease
            | BackgroundAssetVersionExternalBetaRelease
            | BackgroundAssetVersionInternalBetaRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "backgroundAssetUploadFiles": "BackgroundAssetUploadFile",
                "backgroundAssetVersionAppStoreReleases": "BackgroundAssetVersionAppStoreRelease",
                "backgroundAssetVersionExternalBetaReleases": "BackgroundAssetVersionExternalBetaRelease",
                "backgroundAssetVersionInternalBetaReleases": "BackgroundAssetVersionInternalBetaRelease",
                "backgroundAssets": "BackgroundAsset",
            }
        ),
    )


class BackgroundAssetVersionState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    COMPLETE = "COMPLETE"
