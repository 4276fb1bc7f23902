"""What belongs to background assets: resources, documents, values and enums."""

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
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .background_asset_versions import BackgroundAssetVersion


@model
class BackgroundAsset(ResourceObject):
    """A background asset.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundasset
    """

    resource_type: ClassVar[str] = "backgroundAssets"

    attributes: BackgroundAssetAttributes = attribute("attributes", "BackgroundAssetAttributes", always=dict)
    relationships: BackgroundAssetRelationships = attribute(
        "relationships", "BackgroundAssetRelationships", always=dict
    )


@model
class BackgroundAssetAttributes(Model):
    """The attributes of a background asset."""

    archived: bool | None = attribute("archived", bool)
    asset_pack_identifier: str | None = attribute("assetPackIdentifier")
    created_date: datetime | None = attribute("createdDate", datetime)
    used_bytes: int | None = attribute("usedBytes", int)


@model
class BackgroundAssetRelationships(Model):
    """The relationships of a background asset."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    versions: Relationship | None = attribute("versions", "Relationship")
    app_store_version: ToOne[BackgroundAssetVersion] | None = attribute("appStoreVersion", "ToOne")
    internal_beta_version: ToOne[BackgroundAssetVersion] | None = attribute("internalBetaVersion", "ToOne")
    external_beta_version: ToOne[BackgroundAssetVersion] | None = attribute("externalBetaVersion", "ToOne")


@model
class BackgroundAssetResponse(Document):
    """A background asset, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetresponse
    """

    data: BackgroundAsset = attribute("data", "BackgroundAsset")
    included: tuple[App | BackgroundAssetVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "backgroundAssetVersions": "BackgroundAssetVersion"})
    )


@model
class BackgroundAssetsResponse(Page):
    """A page of background asset resources.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetsresponse
    """

    data: tuple[BackgroundAsset, ...] = attribute("data", Many("BackgroundAsset"), always=list)
    included: tuple[App | BackgroundAssetVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "backgroundAssetVersions": "BackgroundAssetVersion"})
    )
