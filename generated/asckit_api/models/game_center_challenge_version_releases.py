"""What belongs to Game Center challenge version releases: resources, documents, values and enums."""

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
    from .game_center_challenge_versions import GameCenterChallengeVersion


@model
class GameCenterChallengeVersionRelease(ResourceObject):
    """A Game Center challenge version release. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeversionrelease
    """

    resource_type: ClassVar[str] = "gameCenterChallengeVersionReleases"

    relationships: GameCenterChallengeVersionReleaseRelationships = attribute(
        "relationships", "GameCenterChallengeVersionReleaseRelationships", always=dict
    )


@model
class GameCenterChallengeVersionReleaseRelationships(Model):
    """The relationships of a Game Center challenge version release."""

    version: ToOne[GameCenterChallengeVersion] | None = attribute("version", "ToOne")


@model
class GameCenterChallengeVersionReleaseResponse(Document):
    """A Game Center challenge version release, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeversionreleaseresponse
    """

    data: GameCenterChallengeVersionRelease = attribute("data", "GameCenterChallengeVersionRelease")
    included: tuple[GameCenterChallengeVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterChallengeVersions": "GameCenterChallengeVersion"})
    )


@model
class GameCenterChallengeVersionReleasesResponse(Page):
    """A page of Game Center challenge version release resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeversionreleasesresponse
    """

    data: tuple[GameCenterChallengeVersionRelease, ...] = attribute(
        "data", Many("GameCenterChallengeVersionRelease"), always=list
    )
    included: tuple[GameCenterChallengeVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterChallengeVersions": "GameCenterChallengeVersion"})
    )
