"""What belongs to build uploads: resources, documents, values and enums."""

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
    from .build_upload_files import BuildUploadFile
    from .builds import Build
    from .enums import Platform
    from .values import StateDetail


@model
class BuildUpload(ResourceObject):
    """A build upload.

    https://developer.apple.com/documentation/appstoreconnectapi/buildupload
    """

    resource_type: ClassVar[str] = "buildUploads"

    attributes: BuildUploadAttributes = attribute("attributes", "BuildUploadAttributes", always=dict)
    relationships: BuildUploadRelationships = attribute("relationships", "BuildUploadRelationships", always=dict)


@model
class BuildUploadAttributes(Model):
    """The attributes of a build upload."""

    cf_bundle_short_version_string: str | None = attribute("cfBundleShortVersionString")
    cf_bundle_version: str | None = attribute("cfBundleVersion")
    created_date: datetime | None = attribute("createdDate", datetime)
    state: BuildUploadStateDetails | None = attribute("state", "BuildUploadStateDetails")
    platform: Platform | None = attribute("platform", "Platform")
    uploaded_date: datetime | None = attribute("uploadedDate", datetime)


@model
class BuildUploadRelationships(Model):
    """The relationships of a build upload."""

    build: ToOne[Build] | None = attribute("build", "ToOne")
    asset_file: ToOne[BuildUploadFile] | None = attribute("assetFile", "ToOne")
    asset_description_file: ToOne[BuildUploadFile] | None = attribute("assetDescriptionFile", "ToOne")
    asset_spi_file: ToOne[BuildUploadFile] | None = attribute("assetSpiFile", "ToOne")
    build_upload_files: Relationship | None = attribute("buildUploadFiles", "Relationship")


@model
class BuildUploadResponse(Document):
    """A build upload, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/builduploadresponse
    """

    data: BuildUpload = attribute("data", "BuildUpload")
    included: tuple[Build | BuildUploadFile | ResourceObject, ...] | None = attribute(
        "included", Included({"buildUploadFiles": "BuildUploadFile", "builds": "Build"})
    )


@model
class BuildUploadStateDetails(Model):
    """A build upload state details."""

    errors: tuple[StateDetail, ...] | None = attribute("errors", Many("StateDetail"))
    warnings: tuple[StateDetail, ...] | None = attribute("warnings", Many("StateDetail"))
    infos: tuple[StateDetail, ...] | None = attribute("infos", Many("StateDetail"))
    state: BuildUploadState | None = attribute("state", "BuildUploadState")


@model
class BuildUploadsResponse(Page):
    """A page of build upload resources.

    https://developer.apple.com/documentation/appstoreconnectapi/builduploadsresponse
    """

    data: tuple[BuildUpload, ...] = attribute("data", Many("BuildUpload"), always=list)
    included: tuple[Build | BuildUploadFile | ResourceObject, ...] | None = attribute(
        "included", Included({"buildUploadFiles": "BuildUploadFile", "builds": "Build"})
    )


class BuildUploadState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    COMPLETE = "COMPLETE"
