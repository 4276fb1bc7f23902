"""What belongs to background asset upload files: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .values import AppMediaAssetState, Checksums, DeliveryFileUploadOperation


@model
class BackgroundAssetUploadFile(ResourceObject):
    """A background asset upload file.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetuploadfile
    """

    resource_type: ClassVar[str] = "backgroundAssetUploadFiles"

    attributes: BackgroundAssetUploadFileAttributes = attribute(
        "attributes", "BackgroundAssetUploadFileAttributes", always=dict
    )


@model
class BackgroundAssetUploadFileAttributes(Model):
    """The attributes of a background asset upload file."""

    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")
    asset_token: str | None = attribute("assetToken")
    asset_type: BackgroundAssetUploadFileAssetType | None = attribute("assetType", "BackgroundAssetUploadFileAssetType")
    file_name: str | None = attribute("fileName")
    file_size: int | None = attribute("fileSize", int)
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    """Deprecated by Apple."""
    source_file_checksums: Checksums | None = attribute("sourceFileChecksums", "Checksums")
    upload_operations: tuple[DeliveryFileUploadOperation, ...] | None = attribute(
        "uploadOperations", Many("DeliveryFileUploadOperation")
    )


@model
class BackgroundAssetUploadFileResponse(Document):
    """A background asset upload file, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetuploadfileresponse
    """

    data: BackgroundAssetUploadFile = attribute("data", "BackgroundAssetUploadFile")


@model
class BackgroundAssetUploadFilesResponse(Page):
    """A page of background asset upload file resources.

    https://developer.apple.com/documentation/appstoreconnectapi/backgroundassetuploadfilesresponse
    """

    data: tuple[BackgroundAssetUploadFile, ...] = attribute("data", Many("BackgroundAssetUploadFile"), always=list)


class BackgroundAssetUploadFileAssetType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ASSET = "ASSET"
    MANIFEST = "MANIFEST"
