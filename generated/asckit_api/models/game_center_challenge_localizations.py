"""What belongs to Game Center challenge localizations: resources, documents, values and enums."""

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
    from .game_center_challenge_images import GameCenterChallengeImage
    from .game_center_challenge_versions import GameCenterChallengeVersion


@model
class GameCenterChallengeLocalization(ResourceObject):
    """A Game Center challenge localization.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengelocalization
    """

    resource_type: ClassVar[str] = "gameCenterChallengeLocalizations"

    attributes: GameCenterChallengeLocalizationAttributes = attribute(
        "attributes", "GameCenterChallengeLocalizationAttributes", always=dict
    )
    relationships: GameCenterChallengeLocalizationRelationships = attribute(
        "relationships", "GameCenterChallengeLocalizationRelationships", always=dict
    )


@model
class GameCenterChallengeLocalizationAttributes(Model):
    """The attributes of a Game Center challenge localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    description: str | None = attribute("description")


@model
class GameCenterChallengeLocalizationRelationships(Model):
    """The relationships of a Game Center challenge localization."""

    version: ToOne[GameCenterChallengeVersion] | None = attribute("version", "ToOne")
    image: ToOne[GameCenterChallengeImage] | None = attribute("image", "ToOne")


@model
class GameCenterChallengeLocalizationResponse(Document):
    """A Game Center challenge localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengelocalizationresponse
    """

    data: GameCenterChallengeLocalization = attribute("data", "GameCenterChallengeLocalization")
    included: tuple[GameCenterChallengeImage | GameCenterChallengeVersion | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterChallengeImages": "GameCenterChallengeImage",
                "gameCenterChallengeVersions": "GameCenterChallengeVersion",
            }
        ),
    )


@model
class GameCenterChallengeLocalizationsResponse(Page):
    """A page of Game Center challenge localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengelocalizationsresponse
    """

    data: tuple[GameCenterChallengeLocalization, ...] = attribute(
        "data", Many("GameCenterChallengeLocalization"), always=list
    )
    included: tuple[GameCenterChallengeImage | GameCenterChallengeVersion | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterChallengeImages": "GameCenterChallengeImage",
                "gameCenterChallengeVersions": "GameCenterChallengeVersion",
            }
        ),
    )
