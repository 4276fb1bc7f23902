"""What belongs to beta recruitment criterion compatible build checks: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class BetaRecruitmentCriterionCompatibleBuildCheck(ResourceObject):
    """A beta recruitment criterion compatible build check.

    https://developer.apple.com/documentation/appstoreconnectapi/betarecruitmentcriterioncompatiblebuildcheck
    """

    resource_type: ClassVar[str] = "betaRecruitmentCriterionCompatibleBuildChecks"

    attributes: BetaRecruitmentCriterionCompatibleBuildCheckAttributes = attribute(
        "attributes", "BetaRecruitmentCriterionCompatibleBuildCheckAttributes", always=dict
    )


_BetaRecruitmentCriterionCompatibleBuildCheck = TypeVar(
    "_BetaRecruitmentCriterionCompatibleBuildCheck", default=BetaRecruitmentCriterionCompatibleBuildCheck
)


@model
class BetaRecruitmentCriterionCompatibleBuildCheckAttributes(Model):
    """The attributes of a beta recruitment criterion compatible build check."""

    has_compatible_build: bool | None = attribute("hasCompatibleBuild", bool)


@model
class BetaRecruitmentCriterionCompatibleBuildCheckResponse(
    Document, Generic[_BetaRecruitmentCriterionCompatibleBuildCheck]
):
    """A beta recruitment criterion compatible build check, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betarecruitmentcriterioncompatiblebuildcheckresponse
    """

    data: _BetaRecruitmentCriterionCompatibleBuildCheck = attribute(
        "data", "BetaRecruitmentCriterionCompatibleBuildCheck"
    )
