"""What belongs to Game Center challenge versions: resources, documents, values and enums."""

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
    from .game_center_challenge_images import GameCenterChallengeImage
    from .game_center_challenge_localizations import GameCenterChallengeLocalization
    from .game_center_challenge_version_releases import GameCenterChallengeVersionRelease
    from .game_center_challenges import GameCenterChallenge


@model
class GameCenterChallengeVersion(ResourceObject):
    """A Game Center challenge version.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeversion
    """

    resource_type: ClassVar[str] = "gameCenterChallengeVersions"

    attributes: GameCenterChallengeVersionAttributes = attribute(
        "attributes", "GameCenterChallengeVersionAttributes", always=dict
    )
    relationships: GameCenterChallengeVersionRelationships = attribute(
        "relationships", "GameCenterChallengeVersionRelationships", always=dict
    )


@model
class GameCenterChallengeVersionAttributes(Model):
    """The attributes of a Game Center challenge version."""

    version: int | None = attribute("version", int)
    state: GameCenterVersionState | None = attribute("state", "GameCenterVersionState")


@model
class GameCenterChallengeVersionRelationships(Model):
    """The relationships of a Game Center challenge version."""

    challenge: ToOne[GameCenterChallenge] | None = attribute("challenge", "ToOne")
    localizations: ToMany[GameCenterChallengeLocalization] | None = attribute("localizations", "ToMany")
    releases: ToMany[GameCenterChallengeVersionRelease] | None = attribute("releases", "ToMany")
    default_image: ToOne[GameCenterChallengeImage] | None = attribute("defaultImage", "ToOne")


@model
class GameCenterChallengeVersionResponse(Document):
    """A Game Center challenge version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeversionresponse
    """

    data: GameCenterChallengeVersion = attribute("data", "GameCenterChallengeVersion")
    included: (
        tuple[
            GameCenterChallenge
            | GameCenterChallengeImage
            | GameCenterChallengeLocalization
            | GameCenterChallengeVersionRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterChallengeImages": "GameCenterChallengeImage",
                "gameCenterChallengeLocalizations": "GameCenterChallengeLocalization",
                "gameCenterChallengeVersionReleases": "GameCenterChallengeVersionRelease",
                "gameCenterChallenges": "GameCenterChallenge",
            }
        ),
    )


@model
class GameCenterChallengeVersionsResponse(Page):
    """A page of Game Center challenge version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeversionsresponse
    """

    data: tuple[GameCenterChallengeVersion, ...] = attribute("data", Many("GameCenterChallengeVersion"), always=list)
    included: (
        tuple[
            GameCenterChallenge
            | GameCenterChallengeImage
            | GameCenterChallengeLocalization
            | GameCenterChallengeVersionRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterChallengeImages": "GameCenterChallengeImage",
                "gameCenterChallengeLocalizations": "GameCenterChallengeLocalization",
                "gameCenterChallengeVersionReleases": "GameCenterChallengeVersionRelease",
                "gameCenterChallenges": "GameCenterChallenge",
            }
        ),
    )
