"""What belongs to scm pull requests: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .scm_repositories import ScmRepository


@model
class ScmPullRequest(ResourceObject):
    """A scm pull request.

    https://developer.apple.com/documentation/appstoreconnectapi/scmpullrequest
    """

    resource_type: ClassVar[str] = "scmPullRequests"

    attributes: ScmPullRequestAttributes = attribute("attributes", "ScmPullRequestAttributes", always=dict)
    relationships: ScmPullRequestRelationships = attribute("relationships", "ScmPullRequestRelationships", always=dict)


@model
class ScmPullRequestAttributes(Model):
    """The attributes of a scm pull request."""

    title: str | None = attribute("title")
    number: int | None = attribute("number", int)
    web_url: str | None = attribute("webUrl")
    source_repository_owner: str | None = attribute("sourceRepositoryOwner")
    source_repository_name: str | None = attribute("sourceRepositoryName")
    source_branch_name: str | None = attribute("sourceBranchName")
    destination_repository_owner: str | None = attribute("destinationRepositoryOwner")
    destination_repository_name: str | None = attribute("destinationRepositoryName")
    destination_branch_name: str | None = attribute("destinationBranchName")
    is_closed: bool | None = attribute("isClosed", bool)
    is_cross_repository: bool | None = attribute("isCrossRepository", bool)


@model
class ScmPullRequestRelationships(Model):
    """The relationships of a scm pull request."""

    repository: ToOne[ScmRepository] | None = attribute("repository", "ToOne")


@model
class ScmPullRequestResponse(Document):
    """A scm pull request, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/scmpullrequestresponse
    """

    data: ScmPullRequest = attribute("data", "ScmPullRequest")
    included: tuple[ScmRepository | ResourceObject, ...] | None = attribute(
        "included", Included({"scmRepositories": "ScmRepository"})
    )


@model
class ScmPullRequestsResponse(Page):
    """A page of scm pull request resources.

    https://developer.apple.com/documentation/appstoreconnectapi/scmpullrequestsresponse
    """

    data: tuple[ScmPullRequest, ...] = attribute("data", Many("ScmPullRequest"), always=list)
    included: tuple[ScmRepository | ResourceObject, ...] | None = attribute(
        "included", Included({"scmRepositories": "ScmRepository"})
    )
