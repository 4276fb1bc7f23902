"""What belongs to beta app clip invocation localizations: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class BetaAppClipInvocationLocalization(ResourceObject):
    """A beta app clip invocation localization.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappclipinvocationlocalization
    """

    resource_type: ClassVar[str] = "betaAppClipInvocationLocalizations"

    attributes: BetaAppClipInvocationLocalizationAttributes = attribute(
        "attributes", "BetaAppClipInvocationLocalizationAttributes", always=dict
    )


@model
class BetaAppClipInvocationLocalizationAttributes(Model):
    """The attributes of a beta app clip invocation localization."""

    title: str | None = attribute("title")
    locale: str | None = attribute("locale")


@model
class BetaAppClipInvocationLocalizationResponse(Document):
    """A beta app clip invocation localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaappclipinvocationlocalizationresponse
    """

    data: BetaAppClipInvocationLocalization = attribute("data", "BetaAppClipInvocationLocalization")
