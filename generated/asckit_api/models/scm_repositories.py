"""What belongs to scm repositories: resources, documents, values and enums."""

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
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .scm_git_references import ScmGitReference
    from .scm_providers import ScmProvider


@model
class ScmRepository(ResourceObject):
    """A scm repository.

    https://developer.apple.com/documentation/appstoreconnectapi/scmrepository
    """

    resource_type: ClassVar[str] = "scmRepositories"

    attributes: ScmRepositoryAttributes = attribute("attributes", "ScmRepositoryAttributes", always=dict)
    relationships: ScmRepositoryRelationships = attribute("relationships", "ScmRepositoryRelationships", always=dict)


_ScmRepository = TypeVar("_ScmRepository", default=ScmRepository)


@model
class ScmRepositoryAttributes(Model):
    """The attributes of a scm repository."""

    last_accessed_date: datetime | None = attribute("lastAccessedDate", datetime)
    http_clone_url: str | None = attribute("httpCloneUrl")
    ssh_clone_url: str | None = attribute("sshCloneUrl")
    owner_name: str | None = attribute("ownerName")
    repository_name: str | None = attribute("repositoryName")


@model
class ScmRepositoryRelationships(Model):
    """The relationships of a scm repository."""

    scm_provider: ToOne[ScmProvider] | None = attribute("scmProvider", "ToOne")
    default_branch: ToOne[ScmGitReference] | None = attribute("defaultBranch", "ToOne")
    git_references: Relationship | None = attribute("gitReferences", "Relationship")
    pull_requests: Relationship | None = attribute("pullRequests", "Relationship")


@model
class ScmRepositoriesResponse(Page):
    """A page of scm repository resources.

    https://developer.apple.com/documentation/appstoreconnectapi/scmrepositoriesresponse
    """

    data: tuple[ScmRepository, ...] = attribute("data", Many("ScmRepository"), always=list)
    included: tuple[ScmGitReference | ScmProvider | ResourceObject, ...] | None = attribute(
        "included", Included({"scmGitReferences": "ScmGitReference", "scmProviders": "ScmProvider"})
    )


@model
class ScmRepositoryResponse(Document, Generic[_ScmRepository]):
    """A scm repository, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/scmrepositoryresponse
    """

    data: _ScmRepository = attribute("data", "ScmRepository")
    included: tuple[ScmGitReference | ScmProvider | ResourceObject, ...] | None = attribute(
        "included", Included({"scmGitReferences": "ScmGitReference", "scmProviders": "ScmProvider"})
    )
