"""What belongs to Game Center matchmaking teams: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class GameCenterMatchmakingTeam(ResourceObject):
    """A Game Center matchmaking team.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingteam
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingTeams"

    attributes: GameCenterMatchmakingTeamAttributes = attribute(
        "attributes", "GameCenterMatchmakingTeamAttributes", always=dict
    )


@model
class GameCenterMatchmakingTeamAttributes(Model):
    """The attributes of a Game Center matchmaking team."""

    reference_name: str | None = attribute("referenceName")
    min_players: int | None = attribute("minPlayers", int)
    max_players: int | None = attribute("maxPlayers", int)


@model
class GameCenterMatchmakingTeamResponse(Document):
    """A Game Center matchmaking team, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingteamresponse
    """

    data: GameCenterMatchmakingTeam = attribute("data", "GameCenterMatchmakingTeam")


@model
class GameCenterMatchmakingTeamsResponse(Page):
    """A page of Game Center matchmaking team resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingteamsresponse
    """

    data: tuple[GameCenterMatchmakingTeam, ...] = attribute("data", Many("GameCenterMatchmakingTeam"), always=list)
