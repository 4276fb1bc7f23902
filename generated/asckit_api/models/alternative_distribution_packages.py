"""What belongs to alternative distribution packages: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .alternative_distribution_package_versions import AlternativeDistributionPackageVersion
    from .values import Checksums


@model
class AlternativeDistributionPackage(ResourceObject):
    """An alternative distribution package.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackage
    """

    resource_type: ClassVar[str] = "alternativeDistributionPackages"

    attributes: AlternativeDistributionPackageAttributes = attribute(
        "attributes", "AlternativeDistributionPackageAttributes", always=dict
    )
    relationships: AlternativeDistributionPackageRelationships = attribute(
        "relationships", "AlternativeDistributionPackageRelationships", always=dict
    )


_AlternativeDistributionPackage = TypeVar("_AlternativeDistributionPackage", default=AlternativeDistributionPackage)


@model
class AlternativeDistributionPackageAttributes(Model):
    """The attributes of an alternative distribution package."""

    source_file_checksum: Checksums | None = attribute("sourceFileChecksum", "Checksums")


@model
class AlternativeDistributionPackageRelationships(Model):
    """The relationships of an alternative distribution package."""

    versions: ToMany[AlternativeDistributionPackageVersion] | None = attribute("versions", "ToMany")


@model
class AlternativeDistributionPackageResponse(Document, Generic[_AlternativeDistributionPackage]):
    """An alternative distribution package, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackageresponse
    """

    data: _AlternativeDistributionPackage = attribute("data", "AlternativeDistributionPackage")
    included: tuple[AlternativeDistributionPackageVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"alternativeDistributionPackageVersions": "AlternativeDistributionPackageVersion"})
    )
