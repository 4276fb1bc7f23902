"""What belongs to beta groups: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .beta_recruitment_criteria import BetaRecruitmentCriterion
    from .beta_testers import BetaTester
    from .builds import Build


@model
class BetaGroup(ResourceObject):
    """A beta group.

    https://developer.apple.com/documentation/appstoreconnectapi/betagroup
    """

    resource_type: ClassVar[str] = "betaGroups"

    attributes: BetaGroupAttributes = attribute("attributes", "BetaGroupAttributes", always=dict)
    relationships: BetaGroupRelationships = attribute("relationships", "BetaGroupRelationships", always=dict)


@model
class BetaGroupAttributes(Model):
    """The attributes of a beta group."""

    name: str | None = attribute("name")
    created_date: datetime | None = attribute("createdDate", datetime)
    is_internal_group: bool | None = attribute("isInternalGroup", bool)
    has_access_to_all_builds: bool | None = attribute("hasAccessToAllBuilds", bool)
    public_link_enabled: bool | None = attribute("publicLinkEnabled", bool)
    public_link_id: str | None = attribute("publicLinkId")
    public_link_limit_enabled: bool | None = attribute("publicLinkLimitEnabled", bool)
    public_link_limit: int | None = attribute("publicLinkLimit", int)
    public_link: str | None = attribute("publicLink")
    feedback_enabled: bool | None = attribute("feedbackEnabled", bool)
    ios_builds_available_for_apple_silicon_mac: bool | None = attribute("iosBuildsAvailableForAppleSiliconMac", bool)
    ios_builds_available_for_apple_vision: bool | None = attribute("iosBuildsAvailableForAppleVision", bool)


@model
class BetaGroupRelationships(Model):
    """The relationships of a beta group."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    builds: ToMany[Build] | None = attribute("builds", "ToMany")
    beta_testers: ToMany[BetaTester] | None = attribute("betaTesters", "ToMany")
    beta_recruitment_criteria: ToOne[BetaRecruitmentCriterion] | None = attribute("betaRecruitmentCriteria", "ToOne")
    beta_recruitment_criterion_compatible_build_check: Relationship | None = attribute(
        "betaRecruitmentCriterionCompatibleBuildCheck", "Relationship"
    )


@model
class BetaGroupResponse(Document):
    """A beta group, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betagroupresponse
    """

    data: BetaGroup = attribute("data", "BetaGroup")
    included: tuple[App | BetaRecruitmentCriterion | BetaTester | Build | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "apps": "App",
                "betaRecruitmentCriteria": "BetaRecruitmentCriterion",
                "betaTesters": "BetaTester",
                "builds": "Build",
            }
        ),
    )


@model
class BetaGroupsResponse(Page):
    """A page of beta group resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betagroupsresponse
    """

    data: tuple[BetaGroup, ...] = attribute("data", Many("BetaGroup"), always=list)
    included: tuple[App | BetaRecruitmentCriterion | BetaTester | Build | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "apps": "App",
                "betaRecruitmentCriteria": "BetaRecruitmentCriterion",
                "betaTesters": "BetaTester",
                "builds": "Build",
            }
        ),
    )


@model
class BetaGroupsWithoutIncludesResponse(Page):
    """A page of beta group resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betagroupswithoutincludesresponse
    """

    data: tuple[BetaGroup, ...] = attribute("data", Many("BetaGroup"), always=list)
