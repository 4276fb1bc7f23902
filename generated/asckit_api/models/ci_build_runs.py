"""What belongs to CI build runs: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .builds import Build
    from .ci_products import CiProduct
    from .ci_workflows import CiWorkflow
    from .enums import CiCompletionStatus, CiExecutionProgress
    from .scm_git_references import ScmGitReference
    from .scm_pull_requests import ScmPullRequest
    from .values import CiIssueCounts


@model
class CiBuildRun(ResourceObject):
    """A CI build run.

    https://developer.apple.com/documentation/appstoreconnectapi/cibuildrun
    """

    resource_type: ClassVar[str] = "ciBuildRuns"

    attributes: CiBuildRunAttributes = attribute("attributes", "CiBuildRunAttributes", always=dict)
    relationships: CiBuildRunRelationships = attribute("relationships", "CiBuildRunRelationships", always=dict)


_CiBuildRun = TypeVar("_CiBuildRun", default=CiBuildRun)


@model
class CiBuildRunAttributes(Model):
    """The attributes of a CI build run."""

    number: int | None = attribute("number", int)
    created_date: datetime | None = attribute("createdDate", datetime)
    started_date: datetime | None = attribute("startedDate", datetime)
    finished_date: datetime | None = attribute("finishedDate", datetime)
    source_commit: CiBuildRunSourceCommit | None = attribute("sourceCommit", "CiBuildRunSourceCommit")
    destination_commit: CiBuildRunDestinationCommit | None = attribute(
        "destinationCommit", "CiBuildRunDestinationCommit"
    )
    is_pull_request_build: bool | None = attribute("isPullRequestBuild", bool)
    issue_counts: CiIssueCounts | None = attribute("issueCounts", "CiIssueCounts")
    execution_progress: CiExecutionProgress | None = attribute("executionProgress", "CiExecutionProgress")
    completion_status: CiCompletionStatus | None = attribute("completionStatus", "CiCompletionStatus")
    start_reason: CiBuildRunStartReason | None = attribute("startReason", "CiBuildRunStartReason")
    cancel_reason: CiBuildRunCancelReason | None = attribute("cancelReason", "CiBuildRunCancelReason")


@model
class CiBuildRunRelationships(Model):
    """The relationships of a CI build run."""

    builds: ToMany[Build] | None = attribute("builds", "ToMany")
    workflow: ToOne[CiWorkflow] | None = attribute("workflow", "ToOne")
    product: ToOne[CiProduct] | None = attribute("product", "ToOne")
    source_branch_or_tag: ToOne[ScmGitReference] | None = attribute("sourceBranchOrTag", "ToOne")
    destination_branch: ToOne[ScmGitReference] | None = attribute("destinationBranch", "ToOne")
    actions: Relationship | None = attribute("actions", "Relationship")
    pull_request: ToOne[ScmPullRequest] | None = attribute("pullRequest", "ToOne")


@model
class CiBuildRunDestinationCommit(Model):
    """A CI build run destination commit."""

    commit_sha: str | None = attribute("commitSha")
    message: str | None = attribute("message")
    author: CiGitUser | None = attribute("author", "CiGitUser")
    committer: CiGitUser | None = attribute("committer", "CiGitUser")
    web_url: str | None = attribute("webUrl")


@model
class CiBuildRunResponse(Document, Generic[_CiBuildRun]):
    """A CI build run, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/cibuildrunresponse
    """

    data: _CiBuildRun = attribute("data", "CiBuildRun")
    included: tuple[Build | CiProduct | CiWorkflow | ScmGitReference | ScmPullRequest | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "builds": "Build",
                    "ciProducts": "CiProduct",
                    "ciWorkflows": "CiWorkflow",
                    "scmGitReferences": "ScmGitReference",
                    "scmPullRequests": "ScmPullRequest",
                }
            ),
        )
    )


@model
class CiBuildRunSourceCommit(Model):
    """A CI build run source commit."""

    commit_sha: str | None = attribute("commitSha")
    message: str | None = attribute("message")
    author: CiGitUser | None = attribute("author", "CiGitUser")
    committer: CiGitUser | None = attribute("committer", "CiGitUser")
    web_url: str | None = attribute("webUrl")


@model
class CiBuildRunsResponse(Page):
    """A page of CI build run resources.

    https://developer.apple.com/documentation/appstoreconnectapi/cibuildrunsresponse
    """

    data: tuple[CiBuildRun, ...] = attribute("data", Many("CiBuildRun"), always=list)
    included: tuple[Build | CiProduct | CiWorkflow | ScmGitReference | ScmPullRequest | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "builds": "Build",
                    "ciProducts": "CiProduct",
                    "ciWorkflows": "CiWorkflow",
                    "scmGitReferences": "ScmGitReference",
                    "scmPullRequests": "ScmPullRequest",
                }
            ),
        )
    )


@model
class CiGitUser(Model):
    """A CI git user."""

    display_name: str | None = attribute("displayName")
    avatar_url: str | None = attribute("avatarUrl")


class CiBuildRunCancelReason(OpenEnum):
    """One of 2 known values; Apple may add others."""

    AUTOMATICALLY_BY_NEWER_BUILD = "AUTOMATICALLY_BY_NEWER_BUILD"
    MANUALLY_BY_USER = "MANUALLY_BY_USER"


class CiBuildRunStartReason(OpenEnum):
    """One of 6 known values; Apple may add others."""

    GIT_REF_CHANGE = "GIT_REF_CHANGE"
    MANUAL = "MANUAL"
    MANUAL_REBUILD = "MANUAL_REBUILD"
    PULL_REQUEST_OPEN = "PULL_REQUEST_OPEN"
    PULL_REQUEST_UPDATE = "PULL_REQUEST_UPDATE"
    SCHEDULE = "SCHEDULE"
