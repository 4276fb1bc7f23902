"""The operations on Game Center activity versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        GameCenterActivityField,
        GameCenterActivityImageField,
        GameCenterActivityLocalizationField,
        GameCenterActivityVersionField,
        GameCenterActivityVersionInclude,
        GameCenterActivityVersionLocalizationsInclude,
        GameCenterActivityVersionReleaseField,
    )
    from ..models import (
        GameCenterActivityImage,
        GameCenterActivityImageResponse,
        GameCenterActivityLocalizationsResponse,
        GameCenterActivityVersionResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterActivityVersionsGetDefaultImageQuery(TypedDict, total=False):
        """What `get_default_image` takes."""

        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]

    class GameCenterActivityVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]
        fields_game_center_activity_localizations: Sequence[GameCenterActivityLocalizationField]
        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        """Deprecated by Apple."""
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        include: Sequence[GameCenterActivityVersionInclude]
        limit_localizations: int
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterActivityVersionsListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]
        fields_game_center_activity_localizations: Sequence[GameCenterActivityLocalizationField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        include: Sequence[GameCenterActivityVersionLocalizationsInclude]
        limit: int

    class GameCenterActivityVersionsListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int


_CREATE: Operation[GameCenterActivityVersionResponse] = Operation(
    "gameCenterActivityVersions_createInstance",
    "POST",
    "/v1/gameCenterActivityVersions",
    "GameCenterActivityVersionResponse",
    body=Body(
        "gameCenterActivityVersions",
        attributes={"fallback_url": "fallbackUrl"},
        relationships={"activity": Related("activity", "gameCenterActivities")},
    ),
)

_GET_DEFAULT_IMAGE: Operation[GameCenterActivityImageResponse[GameCenterActivityImage | None]] = Operation(
    "gameCenterActivityVersions_defaultImage_getToOneRelated",
    "GET",
    "/v1/gameCenterActivityVersions/{id}/defaultImage",
    "GameCenterActivityImageResponse",
    query={
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
    },
)

_GET_DEFAULT_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterActivityVersions_defaultImage_getToOneRelationship",
    "GET",
    "/v1/gameCenterActivityVersions/{id}/relationships/defaultImage",
    "LinkageResponse",
)

_GET: Operation[GameCenterActivityVersionResponse] = Operation(
    "gameCenterActivityVersions_getInstance",
    "GET",
    "/v1/gameCenterActivityVersions/{id}",
    "GameCenterActivityVersionResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
        "fields_game_center_activity_localizations": "fields[gameCenterActivityLocalizations]",
        "fields_game_center_activity_version_releases": "fields[gameCenterActivityVersionReleases]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_UPDATE: Operation[GameCenterActivityVersionResponse] = Operation(
    "gameCenterActivityVersions_updateInstance",
    "PATCH",
    "/v1/gameCenterActivityVersions/{id}",
    "GameCenterActivityVersionResponse",
    body=Body("gameCenterActivityVersions", attributes={"fallback_url": "fallbackUrl"}),
)

_LIST_LOCALIZATIONS: Operation[GameCenterActivityLocalizationsResponse] = Operation(
    "gameCenterActivityVersions_localizations_getToManyRelated",
    "GET",
    "/v1/gameCenterActivityVersions/{id}/localizations",
    "GameCenterActivityLocalizationsResponse",
    query={
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
        "fields_game_center_activity_localizations": "fields[gameCenterActivityLocalizations]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterActivityVersions_localizations_getToManyRelationship",
    "GET",
    "/v1/gameCenterActivityVersions/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterActivityVersions(Resource[M]):
    """The operations on Game Center activity versions."""

    @dual
    async def create(
        self,
        *,
        activity: str,
        fallback_url: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityVersionResponse:
        """Create a Game Center activity version. `POST /v1/gameCenterActivityVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivityversions
        """
        return await self._call(
            _CREATE,
            fields={
                "activity": activity,
                "fallback_url": fallback_url,
            },
            options=options,
        )

    @dual
    async def get_default_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityVersionsGetDefaultImageQuery],
    ) -> GameCenterActivityImageResponse[GameCenterActivityImage | None]:
        """Read the default image of a Game Center activity version. `GET /v1/gameCenterActivityVersions/{id}/defaultImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-defaultimage
        """
        return await self._call(
            _GET_DEFAULT_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_default_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the default image of a Game Center activity version. `GET /v1/gameCenterActivityVersions/{id}/relationships/defaultImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-relationships-defaultimage
        """
        return await self._call(
            _GET_DEFAULT_IMAGE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityVersionsGetQuery],
    ) -> GameCenterActivityVersionResponse:
        """Read a Game Center activity version by id. `GET /v1/gameCenterActivityVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        fallback_url: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityVersionResponse:
        """Change a Game Center activity version; fields left out stay as they are. `PATCH /v1/gameCenterActivityVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivityversions-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "fallback_url": fallback_url,
            },
            options=options,
        )

    @dual
    async def list_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityVersionsListLocalizationsQuery],
    ) -> GameCenterActivityLocalizationsResponse:
        """List the localizations of a Game Center activity version. `GET /v1/gameCenterActivityVersions/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityVersionsListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center activity version. `GET /v1/gameCenterActivityVersions/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
