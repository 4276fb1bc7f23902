"""What belongs to alternative distribution package versions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .alternative_distribution_package_deltas import AlternativeDistributionPackageDelta
    from .alternative_distribution_package_variants import AlternativeDistributionPackageVariant
    from .alternative_distribution_packages import AlternativeDistributionPackage


@model
class AlternativeDistributionPackageVersion(ResourceObject):
    """An alternative distribution package version.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackageversion
    """

    resource_type: ClassVar[str] = "alternativeDistributionPackageVersions"

    attributes: AlternativeDistributionPackageVersionAttributes = attribute(
        "attributes", "AlternativeDistributionPackageVersionAttributes", always=dict
    )
    relationships: AlternativeDistributionPackageVersionRelationships = attribute(
        "relationships", "AlternativeDistributionPackageVersionRelationships", always=dict
    )


@model
class AlternativeDistributionPackageVersionAttributes(Model):
    """The attributes of an alternative distribution package version."""

    url: str | None = attribute("url")
    url_expiration_date: datetime | None = attribute("urlExpirationDate", datetime)
    version: str | None = attribute("version")
    file_checksum: str | None = attribute("fileChecksum")
    state: AlternativeDistributionPackageVersionState | None = attribute(
        "state", "AlternativeDistributionPackageVersionState"
    )


@model
class AlternativeDistributionPackageVersionRelationships(Model):
    """The relationships of an alternative distribution package version."""

    variants: ToMany[AlternativeDistributionPackageVariant] | None = attribute("variants", "ToMany")
    deltas: ToMany[AlternativeDistributionPackageDelta] | None = attribute("deltas", "ToMany")
    alternative_distribution_package: ToOne[AlternativeDistributionPackage] | None = attribute(
        "alternativeDistributionPackage", "ToOne"
    )


@model
class AlternativeDistributionPackageVersionResponse(Document):
    """An alternative distribution package version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackageversionresponse
    """

    data: AlternativeDistributionPackageVersion = attribute("data", "AlternativeDistributionPackageVersion")
    included: (
        tuple[
            AlternativeDistributionPackage
            | AlternativeDistributionPackageDelta
            | AlternativeDistributionPackageVariant
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "alternativeDistributionPackageDeltas": "AlternativeDistributionPackageDelta",
                "alternativeDistributionPackageVariants": "AlternativeDistributionPackageVariant",
                "alternativeDistributionPackages": "AlternativeDistributionPackage",
            }
        ),
    )


@model
class AlternativeDistributionPackageVersionsResponse(Page):
    """A page of alternative distribution package version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackageversionsresponse
    """

    data: tuple[AlternativeDistributionPackageVersion, ...] = attribute(
        "data", Many("AlternativeDistributionPackageVersion"), always=list
    )
    included: (
        tuple[
            AlternativeDistributionPackage
            | AlternativeDistributionPackageDelta
            | AlternativeDistributionPackageVariant
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "alternativeDistributionPackageDeltas": "AlternativeDistributionPackageDelta",
                "alternativeDistributionPackageVariants": "AlternativeDistributionPackageVariant",
                "alternativeDistributionPackages": "AlternativeDistributionPackage",
            }
        ),
    )


class AlternativeDistributionPackageVersionState(OpenEnum):
    """One of 2 known values; Apple may add others."""

    COMPLETED = "COMPLETED"
    REPLACED = "REPLACED"
