"""What belongs to alternative distribution package variants: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class AlternativeDistributionPackageVariant(ResourceObject):
    """An alternative distribution package variant.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackagevariant
    """

    resource_type: ClassVar[str] = "alternativeDistributionPackageVariants"

    attributes: AlternativeDistributionPackageVariantAttributes = attribute(
        "attributes", "AlternativeDistributionPackageVariantAttributes", always=dict
    )


@model
class AlternativeDistributionPackageVariantAttributes(Model):
    """The attributes of an alternative distribution package variant."""

    url: str | None = attribute("url")
    url_expiration_date: datetime | None = attribute("urlExpirationDate", datetime)
    alternative_distribution_key_blob: str | None = attribute("alternativeDistributionKeyBlob")
    file_checksum: str | None = attribute("fileChecksum")


@model
class AlternativeDistributionPackageVariantResponse(Document):
    """An alternative distribution package variant, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackagevariantresponse
    """

    data: AlternativeDistributionPackageVariant = attribute("data", "AlternativeDistributionPackageVariant")


@model
class AlternativeDistributionPackageVariantsResponse(Page):
    """A page of alternative distribution package variant resources.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackagevariantsresponse
    """

    data: tuple[AlternativeDistributionPackageVariant, ...] = attribute(
        "data", Many("AlternativeDistributionPackageVariant"), always=list
    )
