"""What belongs to Game Center activity version releases: resources, documents, values and enums."""

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
    from .game_center_activity_versions import GameCenterActivityVersion


@model
class GameCenterActivityVersionRelease(ResourceObject):
    """A Game Center activity version release. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityversionrelease
    """

    resource_type: ClassVar[str] = "gameCenterActivityVersionReleases"

    relationships: GameCenterActivityVersionReleaseRelationships = attribute(
        "relationships", "GameCenterActivityVersionReleaseRelationships", always=dict
    )


@model
class GameCenterActivityVersionReleaseRelationships(Model):
    """The relationships of a Game Center activity version release."""

    version: ToOne[GameCenterActivityVersion] | None = attribute("version", "ToOne")


@model
class GameCenterActivityVersionReleaseResponse(Document):
    """A Game Center activity version release, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityversionreleaseresponse
    """

    data: GameCenterActivityVersionRelease = attribute("data", "GameCenterActivityVersionRelease")
    included: tuple[GameCenterActivityVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterActivityVersions": "GameCenterActivityVersion"})
    )


@model
class GameCenterActivityVersionReleasesResponse(Page):
    """A page of Game Center activity version release resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityversionreleasesresponse
    """

    data: tuple[GameCenterActivityVersionRelease, ...] = attribute(
        "data", Many("GameCenterActivityVersionRelease"), always=list
    )
    included: tuple[GameCenterActivityVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterActivityVersions": "GameCenterActivityVersion"})
    )
