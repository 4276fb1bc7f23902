"""What belongs to Game Center challenges: resources, documents, values and enums."""

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
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .game_center_challenge_versions import GameCenterChallengeVersion
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboards import GameCenterLeaderboard


@model
class GameCenterChallenge(ResourceObject):
    """A Game Center challenge.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallenge
    """

    resource_type: ClassVar[str] = "gameCenterChallenges"

    attributes: GameCenterChallengeAttributes = attribute("attributes", "GameCenterChallengeAttributes", always=dict)
    relationships: GameCenterChallengeRelationships = attribute(
        "relationships", "GameCenterChallengeRelationships", always=dict
    )


@model
class GameCenterChallengeAttributes(Model):
    """The attributes of a Game Center challenge."""

    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")
    archived: bool | None = attribute("archived", bool)
    challenge_type: GameCenterChallengeChallengeType | None = attribute(
        "challengeType", "GameCenterChallengeChallengeType"
    )
    repeatable: bool | None = attribute("repeatable", bool)


@model
class GameCenterChallengeRelationships(Model):
    """The relationships of a Game Center challenge."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    versions: ToMany[GameCenterChallengeVersion] | None = attribute("versions", "ToMany")
    leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("leaderboard", "ToOne")
    """Deprecated by Apple."""
    leaderboard_v2: ToOne[GameCenterLeaderboard] | None = attribute("leaderboardV2", "ToOne")


@model
class GameCenterChallengeResponse(Document):
    """A Game Center challenge, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeresponse
    """

    data: GameCenterChallenge = attribute("data", "GameCenterChallenge")
    included: (
        tuple[
            GameCenterChallengeVersion | GameCenterDetail | GameCenterGroup | GameCenterLeaderboard | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterChallengeVersions": "GameCenterChallengeVersion",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterChallengesResponse(Page):
    """A page of Game Center challenge resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengesresponse
    """

    data: tuple[GameCenterChallenge, ...] = attribute("data", Many("GameCenterChallenge"), always=list)
    included: (
        tuple[
            GameCenterChallengeVersion | GameCenterDetail | GameCenterGroup | GameCenterLeaderboard | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterChallengeVersions": "GameCenterChallengeVersion",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


class GameCenterChallengeChallengeType(OpenEnum):
    """One of 1 known values; Apple may add others."""

    LEADERBOARD = "LEADERBOARD"
