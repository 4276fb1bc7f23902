"""What belongs to Game Center activity localizations: resources, documents, values and enums."""

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
    from .game_center_activity_images import GameCenterActivityImage
    from .game_center_activity_versions import GameCenterActivityVersion


@model
class GameCenterActivityLocalization(ResourceObject):
    """A Game Center activity localization.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivitylocalization
    """

    resource_type: ClassVar[str] = "gameCenterActivityLocalizations"

    attributes: GameCenterActivityLocalizationAttributes = attribute(
        "attributes", "GameCenterActivityLocalizationAttributes", always=dict
    )
    relationships: GameCenterActivityLocalizationRelationships = attribute(
        "relationships", "GameCenterActivityLocalizationRelationships", always=dict
    )


@model
class GameCenterActivityLocalizationAttributes(Model):
    """The attributes of a Game Center activity localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    description: str | None = attribute("description")


@model
class GameCenterActivityLocalizationRelationships(Model):
    """The relationships of a Game Center activity localization."""

    version: ToOne[GameCenterActivityVersion] | None = attribute("version", "ToOne")
    image: ToOne[GameCenterActivityImage] | None = attribute("image", "ToOne")


@model
class GameCenterActivityLocalizationResponse(Document):
    """A Game Center activity localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivitylocalizationresponse
    """

    data: GameCenterActivityLocalization = attribute("data", "GameCenterActivityLocalization")
    included: tuple[GameCenterActivityImage | GameCenterActivityVersion | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterActivityImages": "GameCenterActivityImage",
                "gameCenterActivityVersions": "GameCenterActivityVersion",
            }
        ),
    )


@model
class GameCenterActivityLocalizationsResponse(Page):
    """A page of Game Center activity localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivitylocalizationsresponse
    """

    data: tuple[GameCenterActivityLocalization, ...] = attribute(
        "data", Many("GameCenterActivityLocalization"), always=list
    )
    included: tuple[GameCenterActivityImage | GameCenterActivityVersion | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterActivityImages": "GameCenterActivityImage",
                "gameCenterActivityVersions": "GameCenterActivityVersion",
            }
        ),
    )
