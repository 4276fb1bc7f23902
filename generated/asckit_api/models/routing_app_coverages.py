"""What belongs to routing app coverages: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_store_versions import AppStoreVersion
    from .values import AppMediaAssetState, UploadOperation


@model
class RoutingAppCoverage(ResourceObject):
    """A routing app coverage.

    https://developer.apple.com/documentation/appstoreconnectapi/routingappcoverage
    """

    resource_type: ClassVar[str] = "routingAppCoverages"

    attributes: RoutingAppCoverageAttributes = attribute("attributes", "RoutingAppCoverageAttributes", always=dict)
    relationships: RoutingAppCoverageRelationships = attribute(
        "relationships", "RoutingAppCoverageRelationships", always=dict
    )


_RoutingAppCoverage = TypeVar("_RoutingAppCoverage", default=RoutingAppCoverage)


@model
class RoutingAppCoverageAttributes(Model):
    """The attributes of a routing app coverage."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class RoutingAppCoverageRelationships(Model):
    """The relationships of a routing app coverage."""

    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")


@model
class RoutingAppCoverageResponse(Document, Generic[_RoutingAppCoverage]):
    """A routing app coverage, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/routingappcoverageresponse
    """

    data: _RoutingAppCoverage = attribute("data", "RoutingAppCoverage")
    included: tuple[AppStoreVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"appStoreVersions": "AppStoreVersion"})
    )
