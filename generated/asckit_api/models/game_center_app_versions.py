"""What belongs to Game Center app versions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

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
    from .app_store_versions import AppStoreVersion


@model
class GameCenterAppVersion(ResourceObject):
    """A Game Center app version.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterappversion
    """

    resource_type: ClassVar[str] = "gameCenterAppVersions"

    attributes: GameCenterAppVersionAttributes = attribute("attributes", "GameCenterAppVersionAttributes", always=dict)
    relationships: GameCenterAppVersionRelationships = attribute(
        "relationships", "GameCenterAppVersionRelationships", always=dict
    )


_GameCenterAppVersion = TypeVar("_GameCenterAppVersion", default=GameCenterAppVersion)


@model
class GameCenterAppVersionAttributes(Model):
    """The attributes of a Game Center app version."""

    enabled: bool | None = attribute("enabled", bool)


@model
class GameCenterAppVersionRelationships(Model):
    """The relationships of a Game Center app version."""

    compatibility_versions: ToMany[GameCenterAppVersion] | None = attribute("compatibilityVersions", "ToMany")
    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")


@model
class GameCenterAppVersionResponse(Document, Generic[_GameCenterAppVersion]):
    """A Game Center app version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterappversionresponse
    """

    data: _GameCenterAppVersion = attribute("data", "GameCenterAppVersion")
    included: tuple[AppStoreVersion | GameCenterAppVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"appStoreVersions": "AppStoreVersion", "gameCenterAppVersions": "GameCenterAppVersion"})
    )


@model
class GameCenterAppVersionsResponse(Page):
    """A page of Game Center app version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterappversionsresponse
    """

    data: tuple[GameCenterAppVersion, ...] = attribute("data", Many("GameCenterAppVersion"), always=list)
    included: tuple[AppStoreVersion | GameCenterAppVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"appStoreVersions": "AppStoreVersion", "gameCenterAppVersions": "GameCenterAppVersion"})
    )
