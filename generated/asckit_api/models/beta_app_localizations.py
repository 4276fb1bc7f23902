"""What belongs to beta app localizations: resources, documents, values and enums."""

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
    from .apps import App


@model
class BetaAppLocalization(ResourceObject):
    """A beta app localization.

    https://developer.apple.com/documentation/appstoreconnectapi/betaapplocalization
    """

    resource_type: ClassVar[str] = "betaAppLocalizations"

    attributes: BetaAppLocalizationAttributes = attribute("attributes", "BetaAppLocalizationAttributes", always=dict)
    relationships: BetaAppLocalizationRelationships = attribute(
        "relationships", "BetaAppLocalizationRelationships", always=dict
    )


@model
class BetaAppLocalizationAttributes(Model):
    """The attributes of a beta app localization."""

    feedback_email: str | None = attribute("feedbackEmail")
    marketing_url: str | None = attribute("marketingUrl")
    privacy_policy_url: str | None = attribute("privacyPolicyUrl")
    tv_os_privacy_policy: str | None = attribute("tvOsPrivacyPolicy")
    description: str | None = attribute("description")
    locale: str | None = attribute("locale")


@model
class BetaAppLocalizationRelationships(Model):
    """The relationships of a beta app localization."""

    app: ToOne[App] | None = attribute("app", "ToOne")


@model
class BetaAppLocalizationResponse(Document):
    """A beta app localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betaapplocalizationresponse
    """

    data: BetaAppLocalization = attribute("data", "BetaAppLocalization")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class BetaAppLocalizationsResponse(Page):
    """A page of beta app localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betaapplocalizationsresponse
    """

    data: tuple[BetaAppLocalization, ...] = attribute("data", Many("BetaAppLocalization"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class BetaAppLocalizationsWithoutIncludesResponse(Page):
    """A page of beta app localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betaapplocalizationswithoutincludesresponse
    """

    data: tuple[BetaAppLocalization, ...] = attribute("data", Many("BetaAppLocalization"), always=list)
