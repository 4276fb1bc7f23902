"""What belongs to beta build localizations: resources, documents, values and enums."""

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
    from .builds import Build


@model
class BetaBuildLocalization(ResourceObject):
    """A beta build localization.

    https://developer.apple.com/documentation/appstoreconnectapi/betabuildlocalization
    """

    resource_type: ClassVar[str] = "betaBuildLocalizations"

    attributes: BetaBuildLocalizationAttributes = attribute(
        "attributes", "BetaBuildLocalizationAttributes", always=dict
    )
    relationships: BetaBuildLocalizationRelationships = attribute(
        "relationships", "BetaBuildLocalizationRelationships", always=dict
    )


@model
class BetaBuildLocalizationAttributes(Model):
    """The attributes of a beta build localization."""

    whats_new: str | None = attribute("whatsNew")
    locale: str | None = attribute("locale")


@model
class BetaBuildLocalizationRelationships(Model):
    """The relationships of a beta build localization."""

    build: ToOne[Build] | None = attribute("build", "ToOne")


@model
class BetaBuildLocalizationResponse(Document):
    """A beta build localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betabuildlocalizationresponse
    """

    data: BetaBuildLocalization = attribute("data", "BetaBuildLocalization")
    included: tuple[Build | ResourceObject, ...] | None = attribute("included", Included({"builds": "Build"}))


@model
class BetaBuildLocalizationsResponse(Page):
    """A page of beta build localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betabuildlocalizationsresponse
    """

    data: tuple[BetaBuildLocalization, ...] = attribute("data", Many("BetaBuildLocalization"), always=list)
    included: tuple[Build | ResourceObject, ...] | None = attribute("included", Included({"builds": "Build"}))


@model
class BetaBuildLocalizationsWithoutIncludesResponse(Page):
    """A page of beta build localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betabuildlocalizationswithoutincludesresponse
    """

    data: tuple[BetaBuildLocalization, ...] = attribute("data", Many("BetaBuildLocalization"), always=list)
