"""The operations on Game Center activities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import GameCenterActivityVersionInlineCreate
    from ..literals import (
        GameCenterActivitiesGetGameCenterAchievementField,
        GameCenterActivitiesGetGameCenterLeaderboardField,
        GameCenterActivityField,
        GameCenterActivityImageField,
        GameCenterActivityInclude,
        GameCenterActivityLocalizationField,
        GameCenterActivityPlayStyleValue,
        GameCenterActivityVersionField,
        GameCenterActivityVersionReleaseField,
        GameCenterActivityVersionsInclude,
        GameCenterDetailField,
        GameCenterGroupField,
    )
    from ..models import GameCenterActivityResponse, GameCenterActivityVersionsResponse
    from ..operation import CallOptions, Unset

    class GameCenterActivitiesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievements: Sequence[GameCenterActivitiesGetGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboards: Sequence[GameCenterActivitiesGetGameCenterLeaderboardField]
        include: Sequence[GameCenterActivityInclude]
        limit_achievements: int
        """Deprecated by Apple."""
        limit_achievements_v2: int
        limit_leaderboards: int
        """Deprecated by Apple."""
        limit_leaderboards_v2: int
        limit_versions: int

    class GameCenterActivitiesListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]
        fields_game_center_activity_localizations: Sequence[GameCenterActivityLocalizationField]
        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        include: Sequence[GameCenterActivityVersionsInclude]
        limit: int
        limit_localizations: int
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterActivitiesListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_GAME_CENTER_ACTIVITY_VERSION_INLINE_CREATE = Inline(
    attributes={"fallback_url": "fallbackUrl"}, relationships={"activity": Related("activity", "gameCenterActivities")}
)
_ADD_ACHIEVEMENTS_V2: Operation[None] = Operation(
    "gameCenterActivities_achievementsV2_createToManyRelationship",
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/achievementsV2",
    body=Related("achievementsV2", "gameCenterAchievements", many=True),
)

_REMOVE_ACHIEVEMENTS_V2: Operation[None] = Operation(
    "gameCenterActivities_achievementsV2_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/achievementsV2",
    body=Related("achievementsV2", "gameCenterAchievements", many=True),
)

_ADD_ACHIEVEMENTS: Operation[None] = Operation(
    "gameCenterActivities_achievements_createToManyRelationship",
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/achievements",
    body=Related("achievements", "gameCenterAchievements", many=True),
)

_REMOVE_ACHIEVEMENTS: Operation[None] = Operation(
    "gameCenterActivities_achievements_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/achievements",
    body=Related("achievements", "gameCenterAchievements", many=True),
)

_CREATE: Operation[GameCenterActivityResponse] = Operation(
    "gameCenterActivities_createInstance",
    "POST",
    "/v1/gameCenterActivities",
    "GameCenterActivityResponse",
    body=Body(
        "gameCenterActivities",
        attributes={
            "reference_name": "referenceName",
            "vendor_identifier": "vendorIdentifier",
            "play_style": "playStyle",
            "minimum_players_count": "minimumPlayersCount",
            "maximum_players_count": "maximumPlayersCount",
            "supports_party_code": "supportsPartyCode",
            "properties": "properties",
        },
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
            "versions": Related(
                "versions", "gameCenterActivityVersions", many=True, inline=_GAME_CENTER_ACTIVITY_VERSION_INLINE_CREATE
            ),
        },
    ),
)

_GET: Operation[GameCenterActivityResponse] = Operation(
    "gameCenterActivities_getInstance",
    "GET",
    "/v1/gameCenterActivities/{id}",
    "GameCenterActivityResponse",
    query={
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_achievements": "limit[achievements]",
        "limit_achievements_v2": "limit[achievementsV2]",
        "limit_leaderboards": "limit[leaderboards]",
        "limit_leaderboards_v2": "limit[leaderboardsV2]",
        "limit_versions": "limit[versions]",
    },
)

_DELETE: Operation[None] = Operation("gameCenterActivities_deleteInstance", "DELETE", "/v1/gameCenterActivities/{id}")

_UPDATE: Operation[GameCenterActivityResponse] = Operation(
    "gameCenterActivities_updateInstance",
    "PATCH",
    "/v1/gameCenterActivities/{id}",
    "GameCenterActivityResponse",
    body=Body(
        "gameCenterActivities",
        attributes={
            "reference_name": "referenceName",
            "play_style": "playStyle",
            "minimum_players_count": "minimumPlayersCount",
            "maximum_players_count": "maximumPlayersCount",
            "supports_party_code": "supportsPartyCode",
            "archived": "archived",
            "properties": "properties",
        },
    ),
)

_ADD_LEADERBOARDS_V2: Operation[None] = Operation(
    "gameCenterActivities_leaderboardsV2_createToManyRelationship",
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2",
    body=Related("leaderboardsV2", "gameCenterLeaderboards", many=True),
)

_REMOVE_LEADERBOARDS_V2: Operation[None] = Operation(
    "gameCenterActivities_leaderboardsV2_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2",
    body=Related("leaderboardsV2", "gameCenterLeaderboards", many=True),
)

_ADD_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterActivities_leaderboards_createToManyRelationship",
    "POST",
    "/v1/gameCenterActivities/{id}/relationships/leaderboards",
    body=Related("leaderboards", "gameCenterLeaderboards", many=True),
)

_REMOVE_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterActivities_leaderboards_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterActivities/{id}/relationships/leaderboards",
    body=Related("leaderboards", "gameCenterLeaderboards", many=True),
)

_LIST_VERSIONS: Operation[GameCenterActivityVersionsResponse] = Operation(
    "gameCenterActivities_versions_getToManyRelated",
    "GET",
    "/v1/gameCenterActivities/{id}/versions",
    "GameCenterActivityVersionsResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
        "fields_game_center_activity_localizations": "fields[gameCenterActivityLocalizations]",
        "fields_game_center_activity_version_releases": "fields[gameCenterActivityVersionReleases]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterActivities_versions_getToManyRelationship",
    "GET",
    "/v1/gameCenterActivities/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterActivities(Resource[M]):
    """The operations on Game Center activities."""

    @dual
    async def add_achievements_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the achievements (v2) of a Game Center activity. `POST /v1/gameCenterActivities/{id}/relationships/achievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-achievementsv2
        """
        return await self._call(
            _ADD_ACHIEVEMENTS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_achievements_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the achievements (v2) of a Game Center activity. `DELETE /v1/gameCenterActivities/{id}/relationships/achievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-achievementsv2
        """
        return await self._call(
            _REMOVE_ACHIEVEMENTS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterActivities/{id}/relationships/achievements", stacklevel=2)
    async def add_achievements(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the achievements of a Game Center activity. `POST /v1/gameCenterActivities/{id}/relationships/achievements`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-achievements
        """
        return await self._call(
            _ADD_ACHIEVEMENTS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterActivities/{id}/relationships/achievements", stacklevel=2)
    async def remove_achievements(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the achievements of a Game Center activity. `DELETE /v1/gameCenterActivities/{id}/relationships/achievements`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-achievements
        """
        return await self._call(
            _REMOVE_ACHIEVEMENTS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        play_style: GameCenterActivityPlayStyleValue | None | Unset = UNSET,
        minimum_players_count: int | None | Unset = UNSET,
        maximum_players_count: int | None | Unset = UNSET,
        supports_party_code: bool | None | Unset = UNSET,
        properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        versions: Sequence[str | GameCenterActivityVersionInlineCreate] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityResponse:
        """Create a Game Center activity. `POST /v1/gameCenterActivities`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "play_style": play_style,
                "minimum_players_count": minimum_players_count,
                "maximum_players_count": maximum_players_count,
                "supports_party_code": supports_party_code,
                "properties": properties,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
                "versions": versions,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivitiesGetQuery],
    ) -> GameCenterActivityResponse:
        """Read a Game Center activity by id. `GET /v1/gameCenterActivities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivities-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center activity. `DELETE /v1/gameCenterActivities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        reference_name: str | None | Unset = UNSET,
        play_style: GameCenterActivityPlayStyleValue | None | Unset = UNSET,
        minimum_players_count: int | None | Unset = UNSET,
        maximum_players_count: int | None | Unset = UNSET,
        supports_party_code: bool | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        properties: Mapping[str, str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityResponse:
        """Change a Game Center activity; fields left out stay as they are. `PATCH /v1/gameCenterActivities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivities-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
                "play_style": play_style,
                "minimum_players_count": minimum_players_count,
                "maximum_players_count": maximum_players_count,
                "supports_party_code": supports_party_code,
                "archived": archived,
                "properties": properties,
            },
            options=options,
        )

    @dual
    async def add_leaderboards_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the leaderboards (v2) of a Game Center activity. `POST /v1/gameCenterActivities/{id}/relationships/leaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-leaderboardsv2
        """
        return await self._call(
            _ADD_LEADERBOARDS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_leaderboards_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the leaderboards (v2) of a Game Center activity. `DELETE /v1/gameCenterActivities/{id}/relationships/leaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-leaderboardsv2
        """
        return await self._call(
            _REMOVE_LEADERBOARDS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterActivities/{id}/relationships/leaderboards", stacklevel=2)
    async def add_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the leaderboards of a Game Center activity. `POST /v1/gameCenterActivities/{id}/relationships/leaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivities-_id_-relationships-leaderboards
        """
        return await self._call(
            _ADD_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards", stacklevel=2)
    async def remove_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the leaderboards of a Game Center activity. `DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivities-_id_-relationships-leaderboards
        """
        return await self._call(
            _REMOVE_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivitiesListVersionsQuery],
    ) -> GameCenterActivityVersionsResponse:
        """List the versions of a Game Center activity. `GET /v1/gameCenterActivities/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivities-_id_-versions
        """
        return await self._call(
            _LIST_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivitiesListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of a Game Center activity. `GET /v1/gameCenterActivities/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivities-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
