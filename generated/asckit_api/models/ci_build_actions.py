"""What belongs to CI build actions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .ci_build_runs import CiBuildRun
    from .enums import CiActionType, CiCompletionStatus, CiExecutionProgress
    from .values import CiIssueCounts


@model
class CiBuildAction(ResourceObject):
    """A CI build action.

    https://developer.apple.com/documentation/appstoreconnectapi/cibuildaction
    """

    resource_type: ClassVar[str] = "ciBuildActions"

    attributes: CiBuildActionAttributes = attribute("attributes", "CiBuildActionAttributes", always=dict)
    relationships: CiBuildActionRelationships = attribute("relationships", "CiBuildActionRelationships", always=dict)


@model
class CiBuildActionAttributes(Model):
    """The attributes of a CI build action."""

    name: str | None = attribute("name")
    action_type: CiActionType | None = attribute("actionType", "CiActionType")
    started_date: datetime | None = attribute("startedDate", datetime)
    finished_date: datetime | None = attribute("finishedDate", datetime)
    issue_counts: CiIssueCounts | None = attribute("issueCounts", "CiIssueCounts")
    execution_progress: CiExecutionProgress | None = attribute("executionProgress", "CiExecutionProgress")
    completion_status: CiCompletionStatus | None = attribute("completionStatus", "CiCompletionStatus")
    is_required_to_pass: bool | None = attribute("isRequiredToPass", bool)


@model
class CiBuildActionRelationships(Model):
    """The relationships of a CI build action."""

    build_run: ToOne[CiBuildRun] | None = attribute("buildRun", "ToOne")
    artifacts: Relationship | None = attribute("artifacts", "Relationship")
    issues_: Relationship | None = attribute("issues", "Relationship")
    test_results: Relationship | None = attribute("testResults", "Relationship")


@model
class CiBuildActionResponse(Document):
    """A CI build action, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/cibuildactionresponse
    """

    data: CiBuildAction = attribute("data", "CiBuildAction")
    included: tuple[CiBuildRun | ResourceObject, ...] | None = attribute(
        "included", Included({"ciBuildRuns": "CiBuildRun"})
    )


@model
class CiBuildActionsResponse(Page):
    """A page of CI build action resources.

    https://developer.apple.com/documentation/appstoreconnectapi/cibuildactionsresponse
    """

    data: tuple[CiBuildAction, ...] = attribute("data", Many("CiBuildAction"), always=list)
    included: tuple[CiBuildRun | ResourceObject, ...] | None = attribute(
        "included", Included({"ciBuildRuns": "CiBuildRun"})
    )
