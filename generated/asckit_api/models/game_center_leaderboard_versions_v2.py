"""What belongs to Game Center leaderboard versions (v2): resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import GameCenterVersionState
    from .game_center_leaderboard_localizations_v2 import GameCenterLeaderboardLocalizationV2
    from .game_center_leaderboards_v2 import GameCenterLeaderboardV2


@model
class GameCenterLeaderboardVersionV2(ResourceObject):
    """A Game Center leaderboard version (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardversionv2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardVersions"

    attributes: GameCenterLeaderboardVersionV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardVersionV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardVersionV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardVersionV2Relationships", always=dict
    )


@model
class GameCenterLeaderboardVersionV2Attributes(Model):
    """The attributes of a Game Center leaderboard version (v2)."""

    version: int | None = attribute("version", int)
    state: GameCenterVersionState | None = attribute("state", "GameCenterVersionState")


@model
class GameCenterLeaderboardVersionV2Relationships(Model):
    """The relationships of a Game Center leaderboard version (v2)."""

    leaderboard: ToOne[GameCenterLeaderboardV2] | None = attribute("leaderboard", "ToOne")
    localizations: ToMany[GameCenterLeaderboardLocalizationV2] | None = attribute("localizations", "ToMany")


@model
class GameCenterLeaderboardVersionV2Response(Document):
    """A Game Center leaderboard version (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardversionv2response
    """

    data: GameCenterLeaderboardVersionV2 = attribute("data", "GameCenterLeaderboardVersionV2")
    included: tuple[GameCenterLeaderboardLocalizationV2 | GameCenterLeaderboardV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalizationV2",
                    "gameCenterLeaderboards": "GameCenterLeaderboardV2",
                }
            ),
        )
    )


@model
class GameCenterLeaderboardVersionsV2Response(Page):
    """A page of Game Center leaderboard version (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardversionsv2response
    """

    data: tuple[GameCenterLeaderboardVersionV2, ...] = attribute(
        "data", Many("GameCenterLeaderboardVersionV2"), always=list
    )
    included: tuple[GameCenterLeaderboardLocalizationV2 | GameCenterLeaderboardV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalizationV2",
                    "gameCenterLeaderboards": "GameCenterLeaderboardV2",
                }
            ),
        )
    )
