"""What belongs to app encryption declaration documents: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Many, attribute, model

if TYPE_CHECKING:
    from .values import AppMediaAssetState, UploadOperation


@model
class AppEncryptionDeclarationDocument(ResourceObject):
    """An app encryption declaration document.

    https://developer.apple.com/documentation/appstoreconnectapi/appencryptiondeclarationdocument
    """

    resource_type: ClassVar[str] = "appEncryptionDeclarationDocuments"

    attributes: AppEncryptionDeclarationDocumentAttributes = attribute(
        "attributes", "AppEncryptionDeclarationDocumentAttributes", always=dict
    )


_AppEncryptionDeclarationDocument = TypeVar(
    "_AppEncryptionDeclarationDocument", default=AppEncryptionDeclarationDocument
)


@model
class AppEncryptionDeclarationDocumentAttributes(Model):
    """The attributes of an app encryption declaration document."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    asset_token: str | None = attribute("assetToken")
    download_url: str | None = attribute("downloadUrl")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class AppEncryptionDeclarationDocumentResponse(Document, Generic[_AppEncryptionDeclarationDocument]):
    """An app encryption declaration document, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appencryptiondeclarationdocumentresponse
    """

    data: _AppEncryptionDeclarationDocument = attribute("data", "AppEncryptionDeclarationDocument")
