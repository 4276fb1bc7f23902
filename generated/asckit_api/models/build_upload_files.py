"""What belongs to build upload files: resources, documents, values and enums."""

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
class BuildUploadFile(ResourceObject):
    """A build upload file.

    https://developer.apple.com/documentation/appstoreconnectapi/builduploadfile
    """

    resource_type: ClassVar[str] = "buildUploadFiles"

    attributes: BuildUploadFileAttributes = attribute("attributes", "BuildUploadFileAttributes", always=dict)


@model
class BuildUploadFileAttributes(Model):
    """The attributes of a build upload file."""

    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")
    asset_token: str | None = attribute("assetToken")
    asset_type: BuildUploadFileAssetType | None = attribute("assetType", "BuildUploadFileAssetType")
    file_name: str | None = attribute("fileName")
    file_size: int | None = attribute("fileSize", int)
    source_file_checksums: Checksums | None = attribute("sourceFileChecksums", "Checksums")
    upload_operations: tuple[DeliveryFileUploadOperation, ...] | None = attribute(
        "uploadOperations", Many("DeliveryFileUploadOperation")
    )
    uti: BuildUploadFileUti | None = attribute("uti", "BuildUploadFileUti")


@model
class BuildUploadFileResponse(Document):
    """A build upload file, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/builduploadfileresponse
    """

    data: BuildUploadFile = attribute("data", "BuildUploadFile")


@model
class BuildUploadFilesResponse(Page):
    """A page of build upload file resources.

    https://developer.apple.com/documentation/appstoreconnectapi/builduploadfilesresponse
    """

    data: tuple[BuildUploadFile, ...] = attribute("data", Many("BuildUploadFile"), always=list)


class BuildUploadFileAssetType(OpenEnum):
    """One of 3 known values; Apple may add others."""

    ASSET = "ASSET"
    ASSET_DESCRIPTION = "ASSET_DESCRIPTION"
    ASSET_SPI = "ASSET_SPI"


class BuildUploadFileUti(OpenEnum):
    """One of 5 known values; Apple may add others."""

    COM_APPLE_BINARY_PROPERTY_LIST = "com.apple.binary-property-list"
    COM_APPLE_IPA = "com.apple.ipa"
    COM_APPLE_PKG = "com.apple.pkg"
    COM_APPLE_XML_PROPERTY_LIST = "com.apple.xml-property-list"
    COM_PKWARE_ZIP_ARCHIVE = "com.pkware.zip-archive"
