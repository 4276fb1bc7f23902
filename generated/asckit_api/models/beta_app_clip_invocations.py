"""What belongs to beta app clip invocations: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .beta_app_clip_invocation_localizations import BetaAppClipInvocationLocalization


@model
class BetaAppClipInvocation(ResourceObject):
    """A beta app clip invocation.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappclipinvocation
    """

    resource_type: ClassVar[str] = "betaAppClipInvocations"

    attributes: BetaAppClipInvocationAttributes = attribute(
        "attributes", "BetaAppClipInvocationAttributes", always=dict
    )
    relationships: BetaAppClipInvocationRelationships = attribute(
        "relationships", "BetaAppClipInvocationRelationships", always=dict
    )


@model
class BetaAppClipInvocationAttributes(Model):
    """The attributes of a beta app clip invocation."""

    url: str | None = attribute("url")


@model
class BetaAppClipInvocationRelationships(Model):
    """The relationships of a beta app clip invocation."""

    beta_app_clip_invocation_localizations: ToMany[BetaAppClipInvocationLocalization] | None = attribute(
        "betaAppClipInvocationLocalizations", "ToMany"
    )


@model
class BetaAppClipInvocationResponse(Document):
    """A beta app clip invocation, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappclipinvocationresponse
    """

    data: BetaAppClipInvocation = attribute("data", "BetaAppClipInvocation")
    included: tuple[BetaAppClipInvocationLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"betaAppClipInvocationLocalizations": "BetaAppClipInvocationLocalization"})
    )


@model
class BetaAppClipInvocationsResponse(Page):
    """A page of beta app clip invocation resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappclipinvocationsresponse
    """

    data: tuple[BetaAppClipInvocation, ...] = attribute("data", Many("BetaAppClipInvocation"), always=list)
    included: tuple[BetaAppClipInvocationLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"betaAppClipInvocationLocalizations": "BetaAppClipInvocationLocalization"})
    )
