"""What belongs to scm git references: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .scm_repositories import ScmRepository


@model
class ScmGitReference(ResourceObject):
    """A scm git reference.

    https://developer.apple.com/documentation/appstoreconnectapi/scmgitreference
    """

    resource_type: ClassVar[str] = "scmGitReferences"

    attributes: ScmGitReferenceAttributes = attribute("attributes", "ScmGitReferenceAttributes", always=dict)
    relationships: ScmGitReferenceRelationships = attribute(
        "relationships", "ScmGitReferenceRelationships", always=dict
    )


@model
class ScmGitReferenceAttributes(Model):
    """The attributes of a scm git reference."""

    name: str | None = attribute("name")
    canonical_name: str | None = attribute("canonicalName")
    is_deleted: bool | None = attribute("isDeleted", bool)
    kind: CiGitRefKind | None = attribute("kind", "CiGitRefKind")


@model
class ScmGitReferenceRelationships(Model):
    """The relationships of a scm git reference."""

    repository: ToOne[ScmRepository] | None = attribute("repository", "ToOne")


@model
class ScmGitReferenceResponse(Document):
    """A scm git reference, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/scmgitreferenceresponse
    """

    data: ScmGitReference = attribute("data", "ScmGitReference")
    included: tuple[ScmRepository | ResourceObject, ...] | None = attribute(
        "included", Included({"scmRepositories": "ScmRepository"})
    )


@model
class ScmGitReferencesResponse(Page):
    """A page of scm git reference resources.

    https://developer.apple.com/documentation/appstoreconnectapi/scmgitreferencesresponse
    """

    data: tuple[ScmGitReference, ...] = attribute("data", Many("ScmGitReference"), always=list)
    included: tuple[ScmRepository | ResourceObject, ...] | None = attribute(
        "included", Included({"scmRepositories": "ScmRepository"})
    )


class CiGitRefKind(OpenEnum):
    """One of 2 known values; Apple may add others."""

    BRANCH = "BRANCH"
    TAG = "TAG"
