"""What belongs to Game Center leaderboard set versions (v2): resources, documents, values and enums."""

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
    from .game_center_leaderboard_set_localizations_v2 import GameCenterLeaderboardSetLocalizationV2
    from .game_center_leaderboard_sets_v2 import GameCenterLeaderboardSetV2


@model
class GameCenterLeaderboardSetVersionV2(ResourceObject):
    """A Game Center leaderboard set version (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetversionv2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetVersions"

    attributes: GameCenterLeaderboardSetVersionV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardSetVersionV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardSetVersionV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardSetVersionV2Relationships", always=dict
    )


@model
class GameCenterLeaderboardSetVersionV2Attributes(Model):
    """The attributes of a Game Center leaderboard set version (v2)."""

    version: int | None = attribute("version", int)
    state: GameCenterVersionState | None = attribute("state", "GameCenterVersionState")


@model
class GameCenterLeaderboardSetVersionV2Relationships(Model):
    """The relationships of a Game Center leaderboard set version (v2)."""

    leaderboard_set: ToOne[GameCenterLeaderboardSetV2] | None = attribute("leaderboardSet", "ToOne")
    localizations: ToMany[GameCenterLeaderboardSetLocalizationV2] | None = attribute("localizations", "ToMany")


@model
class GameCenterLeaderboardSetVersionV2Response(Document):
    """A Game Center leaderboard set version (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetversionv2response
    """

    data: GameCenterLeaderboardSetVersionV2 = attribute("data", "GameCenterLeaderboardSetVersionV2")
    included: (
        tuple[GameCenterLeaderboardSetLocalizationV2 | GameCenterLeaderboardSetV2 | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalizationV2",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSetV2",
            }
        ),
    )


@model
class GameCenterLeaderboardSetVersionsV2Response(Page):
    """A page of Game Center leaderboard set version (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetversionsv2response
    """

    data: tuple[GameCenterLeaderboardSetVersionV2, ...] = attribute(
        "data", Many("GameCenterLeaderboardSetVersionV2"), always=list
    )
    included: (
        tuple[GameCenterLeaderboardSetLocalizationV2 | GameCenterLeaderboardSetV2 | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalizationV2",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSetV2",
            }
        ),
    )
