"""What belongs to Game Center activity versions: resources, documents, values and enums."""

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
    from .game_center_activities import GameCenterActivity
    from .game_center_activity_images import GameCenterActivityImage
    from .game_center_activity_localizations import GameCenterActivityLocalization
    from .game_center_activity_version_releases import GameCenterActivityVersionRelease


@model
class GameCenterActivityVersion(ResourceObject):
    """A Game Center activity version.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityversion
    """

    resource_type: ClassVar[str] = "gameCenterActivityVersions"

    attributes: GameCenterActivityVersionAttributes = attribute(
        "attributes", "GameCenterActivityVersionAttributes", always=dict
    )
    relationships: GameCenterActivityVersionRelationships = attribute(
        "relationships", "GameCenterActivityVersionRelationships", always=dict
    )


@model
class GameCenterActivityVersionAttributes(Model):
    """The attributes of a Game Center activity version."""

    version: int | None = attribute("version", int)
    state: GameCenterVersionState | None = attribute("state", "GameCenterVersionState")
    fallback_url: str | None = attribute("fallbackUrl")


@model
class GameCenterActivityVersionRelationships(Model):
    """The relationships of a Game Center activity version."""

    activity: ToOne[GameCenterActivity] | None = attribute("activity", "ToOne")
    localizations: ToMany[GameCenterActivityLocalization] | None = attribute("localizations", "ToMany")
    default_image: ToOne[GameCenterActivityImage] | None = attribute("defaultImage", "ToOne")
    releases: ToMany[GameCenterActivityVersionRelease] | None = attribute("releases", "ToMany")


@model
class GameCenterActivityVersionResponse(Document):
    """A Game Center activity version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityversionresponse
    """

    data: GameCenterActivityVersion = attribute("data", "GameCenterActivityVersion")
    included: (
        tuple[
            GameCenterActivity
            | GameCenterActivityImage
            | GameCenterActivityLocalization
            | GameCenterActivityVersionRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterActivityImages": "GameCenterActivityImage",
                "gameCenterActivityLocalizations": "GameCenterActivityLocalization",
                "gameCenterActivityVersionReleases": "GameCenterActivityVersionRelease",
            }
        ),
    )


@model
class GameCenterActivityVersionsResponse(Page):
    """A page of Game Center activity version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityversionsresponse
    """

    data: tuple[GameCenterActivityVersion, ...] = attribute("data", Many("GameCenterActivityVersion"), always=list)
    included: (
        tuple[
            GameCenterActivity
            | GameCenterActivityImage
            | GameCenterActivityLocalization
            | GameCenterActivityVersionRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterActivityImages": "GameCenterActivityImage",
                "gameCenterActivityLocalizations": "GameCenterActivityLocalization",
                "gameCenterActivityVersionReleases": "GameCenterActivityVersionRelease",
            }
        ),
    )
