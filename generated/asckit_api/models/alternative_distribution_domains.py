"""What belongs to alternative distribution domains: resources, documents, values and enums."""

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
class AlternativeDistributionDomain(ResourceObject):
    """An alternative distribution domain.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributiondomain
    """

    resource_type: ClassVar[str] = "alternativeDistributionDomains"

    attributes: AlternativeDistributionDomainAttributes = attribute(
        "attributes", "AlternativeDistributionDomainAttributes", always=dict
    )


@model
class AlternativeDistributionDomainAttributes(Model):
    """The attributes of an alternative distribution domain."""

    domain: str | None = attribute("domain")
    reference_name: str | None = attribute("referenceName")
    created_date: datetime | None = attribute("createdDate", datetime)


@model
class AlternativeDistributionDomainResponse(Document):
    """An alternative distribution domain, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributiondomainresponse
    """

    data: AlternativeDistributionDomain = attribute("data", "AlternativeDistributionDomain")


@model
class AlternativeDistributionDomainsResponse(Page):
    """A page of alternative distribution domain resources.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributiondomainsresponse
    """

    data: tuple[AlternativeDistributionDomain, ...] = attribute(
        "data", Many("AlternativeDistributionDomain"), always=list
    )
