"""What belongs to alternative distribution package deltas: resources, documents, values and enums."""

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
class AlternativeDistributionPackageDelta(ResourceObject):
    """An alternative distribution package delta.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackagedelta
    """

    resource_type: ClassVar[str] = "alternativeDistributionPackageDeltas"

    attributes: AlternativeDistributionPackageDeltaAttributes = attribute(
        "attributes", "AlternativeDistributionPackageDeltaAttributes", always=dict
    )


@model
class AlternativeDistributionPackageDeltaAttributes(Model):
    """The attributes of an alternative distribution package delta."""

    url: str | None = attribute("url")
    url_expiration_date: datetime | None = attribute("urlExpirationDate", datetime)
    alternative_distribution_key_blob: str | None = attribute("alternativeDistributionKeyBlob")
    file_checksum: str | None = attribute("fileChecksum")


@model
class AlternativeDistributionPackageDeltaResponse(Document):
    """An alternative distribution package delta, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackagedeltaresponse
    """

    data: AlternativeDistributionPackageDelta = attribute("data", "AlternativeDistributionPackageDelta")


@model
class AlternativeDistributionPackageDeltasResponse(Page):
    """A page of alternative distribution package delta resources.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionpackagedeltasresponse
    """

    data: tuple[AlternativeDistributionPackageDelta, ...] = attribute(
        "data", Many("AlternativeDistributionPackageDelta"), always=list
    )
