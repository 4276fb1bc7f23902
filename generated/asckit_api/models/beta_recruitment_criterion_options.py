"""What belongs to beta recruitment criterion options: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model

if TYPE_CHECKING:
    from .enums import DeviceFamily


@model
class BetaRecruitmentCriterionOption(ResourceObject):
    """A beta recruitment criterion option.

    https://developer.apple.com/documentation/appstoreconnectapi/betarecruitmentcriterionoption
    """

    resource_type: ClassVar[str] = "betaRecruitmentCriterionOptions"

    attributes: BetaRecruitmentCriterionOptionAttributes = attribute(
        "attributes", "BetaRecruitmentCriterionOptionAttributes", always=dict
    )


@model
class BetaRecruitmentCriterionOptionAttributes(Model):
    """The attributes of a beta recruitment criterion option."""

    device_family_os_versions: tuple[BetaRecruitmentCriterionOptionDeviceFamilyOsVersion, ...] | None = attribute(
        "deviceFamilyOsVersions", Many("BetaRecruitmentCriterionOptionDeviceFamilyOsVersion")
    )


@model
class BetaRecruitmentCriterionOptionDeviceFamilyOsVersion(Model):
    """A beta recruitment criterion option device family os version."""

    device_family: DeviceFamily | None = attribute("deviceFamily", "DeviceFamily")
    os_versions: tuple[str, ...] | None = attribute("osVersions", Many(str))


@model
class BetaRecruitmentCriterionOptionsResponse(Page):
    """A page of beta recruitment criterion option resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betarecruitmentcriterionoptionsresponse
    """

    data: tuple[BetaRecruitmentCriterionOption, ...] = attribute(
        "data", Many("BetaRecruitmentCriterionOption"), always=list
    )
