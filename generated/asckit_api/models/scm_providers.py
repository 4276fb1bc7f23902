"""What belongs to scm providers: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class ScmProvider(ResourceObject):
    """A scm provider.

    https://developer.apple.com/documentation/appstoreconnectapi/scmprovider
    """

    resource_type: ClassVar[str] = "scmProviders"

    attributes: ScmProviderAttributes = attribute("attributes", "ScmProviderAttributes", always=dict)
    relationships: ScmProviderRelationships = attribute("relationships", "ScmProviderRelationships", always=dict)


@model
class ScmProviderAttributes(Model):
    """The attributes of a scm provider."""

    scm_provider_type: ScmProviderType | None = attribute("scmProviderType", "ScmProviderType")
    url: str | None = attribute("url")


@model
class ScmProviderRelationships(Model):
    """The relationships of a scm provider."""

    repositories: Relationship | None = attribute("repositories", "Relationship")


@model
class ScmProviderResponse(Document):
    """A scm provider, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/scmproviderresponse
    """

    data: ScmProvider = attribute("data", "ScmProvider")


@model
class ScmProviderType(Model):
    """A scm provider type."""

    kind: ScmProviderTypeKind | None = attribute("kind", "ScmProviderTypeKind")
    display_name: str | None = attribute("displayName")
    is_on_premise: bool | None = attribute("isOnPremise", bool)


@model
class ScmProvidersResponse(Page):
    """A page of scm provider resources.

    https://developer.apple.com/documentation/appstoreconnectapi/scmprovidersresponse
    """

    data: tuple[ScmProvider, ...] = attribute("data", Many("ScmProvider"), always=list)


class ScmProviderTypeKind(OpenEnum):
    """One of 6 known values; Apple may add others."""

    BITBUCKET_CLOUD = "BITBUCKET_CLOUD"
    BITBUCKET_SERVER = "BITBUCKET_SERVER"
    GITHUB_CLOUD = "GITHUB_CLOUD"
    GITHUB_ENTERPRISE = "GITHUB_ENTERPRISE"
    GITLAB_CLOUD = "GITLAB_CLOUD"
    GITLAB_SELF_MANAGED = "GITLAB_SELF_MANAGED"
