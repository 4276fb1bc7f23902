"""What belongs to beta recruitment criteria: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Many, attribute, model

if TYPE_CHECKING:
    from .enums import DeviceFamily


@model
class BetaRecruitmentCriterion(ResourceObject):
    """A beta recruitment criterion.

    https://developer.apple.com/documentation/appstoreconnectapi/betarecruitmentcriterion
    """

    resource_type: ClassVar[str] = "betaRecruitmentCriteria"

    attributes: BetaRecruitmentCriterionAttributes = attribute(
        "attributes", "BetaRecruitmentCriterionAttributes", always=dict
    )


_BetaRecruitmentCriterion = TypeVar("_BetaRecruitmentCriterion", default=BetaRecruitmentCriterion)


@model
class BetaRecruitmentCriterionAttributes(Model):
    """The attributes of a beta recruitment criterion."""

    last_modified_date: datetime | None = attribute("lastModifiedDate", datetime)
    device_family_os_version_filters: tuple[DeviceFamilyOsVersionFilter, ...] | None = attribute(
        "deviceFamilyOsVersionFilters", Many("DeviceFamilyOsVersionFilter")
    )


@model
class BetaRecruitmentCriterionResponse(Document, Generic[_BetaRecruitmentCriterion]):
    """A beta recruitment criterion, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betarecruitmentcriterionresponse
    """

    data: _BetaRecruitmentCriterion = attribute("data", "BetaRecruitmentCriterion")


@model
class DeviceFamilyOsVersionFilter(Model):
    """A device family os version filter."""

    device_family: DeviceFamily | None = attribute("deviceFamily", "DeviceFamily")
    minimum_os_inclusive: str | None = attribute("minimumOsInclusive")
    maximum_os_inclusive: str | None = attribute("maximumOsInclusive")
