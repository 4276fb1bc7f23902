"""The operations on Game Center leaderboard sets (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import GameCenterLeaderboardSetVersionV2InlineCreate
    from ..literals import (
        GameCenterActivityField,
        GameCenterChallengeField,
        GameCenterDetailField,
        GameCenterGroupField,
        GameCenterLeaderboardSetsV2GameCenterLeaderboardsInclude,
        GameCenterLeaderboardSetsV2GetGameCenterLeaderboardField,
        GameCenterLeaderboardSetsV2GetGameCenterLeaderboardSetField,
        GameCenterLeaderboardSetsV2Include,
        GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsGameCenterLeaderboardField,
        GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsGameCenterLeaderboardSetField,
        GameCenterLeaderboardSetsV2ListVersionsGameCenterLeaderboardSetField,
        GameCenterLeaderboardSetsV2ListVersionsGameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetsV2VersionsInclude,
        GameCenterLeaderboardSetVersionField,
        GameCenterLeaderboardVersionField,
    )
    from ..models import (
        GameCenterLeaderboardSetV2Response,
        GameCenterLeaderboardSetVersionsV2Response,
        GameCenterLeaderboardsV2Response,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetsV2GetGameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardSetsV2GetGameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardSetsV2Include]
        limit_game_center_leaderboards: int
        limit_versions: int

    class GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards_linkages` takes."""

        limit: int

    class GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsGameCenterLeaderboardSetField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_game_center_leaderboards: Sequence[
            GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsGameCenterLeaderboardField
        ]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterLeaderboardSetsV2GameCenterLeaderboardsInclude]
        limit: int
        limit_game_center_leaderboard_sets: int
        limit_versions: int

    class GameCenterLeaderboardSetsV2ListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_game_center_leaderboard_set_localizations: Sequence[
            GameCenterLeaderboardSetsV2ListVersionsGameCenterLeaderboardSetLocalizationField
        ]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterLeaderboardSetsV2ListVersionsGameCenterLeaderboardSetField
        ]
        include: Sequence[GameCenterLeaderboardSetsV2VersionsInclude]
        limit: int
        limit_localizations: int

    class GameCenterLeaderboardSetsV2ListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_GAME_CENTER_LEADERBOARD_SET_VERSION_V2_INLINE_CREATE = Inline(
    relationships={"leaderboard_set": Related("leaderboardSet", "gameCenterLeaderboardSets")}
)
_CREATE: Operation[GameCenterLeaderboardSetV2Response] = Operation(
    "gameCenterLeaderboardSetsV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardSets",
    "GameCenterLeaderboardSetV2Response",
    body=Body(
        "gameCenterLeaderboardSets",
        attributes={"reference_name": "referenceName", "vendor_identifier": "vendorIdentifier"},
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
            "game_center_leaderboards": Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
            "versions": Related(
                "versions",
                "gameCenterLeaderboardSetVersions",
                many=True,
                inline=_GAME_CENTER_LEADERBOARD_SET_VERSION_V2_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[GameCenterLeaderboardSetV2Response] = Operation(
    "gameCenterLeaderboardSetsV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}",
    "GameCenterLeaderboardSetV2Response",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_versions": "limit[versions]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetsV2_deleteInstance", "DELETE", "/v2/gameCenterLeaderboardSets/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardSetV2Response] = Operation(
    "gameCenterLeaderboardSetsV2_updateInstance",
    "PATCH",
    "/v2/gameCenterLeaderboardSets/{id}",
    "GameCenterLeaderboardSetV2Response",
    body=Body("gameCenterLeaderboardSets", attributes={"reference_name": "referenceName"}),
)

_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardSetsV2_gameCenterLeaderboards_getToManyRelationship",
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterLeaderboardSetsV2_gameCenterLeaderboards_createToManyRelationship",
    "POST",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_REMOVE_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterLeaderboardSetsV2_gameCenterLeaderboards_deleteToManyRelationship",
    "DELETE",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_REPLACE_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterLeaderboardSetsV2_gameCenterLeaderboards_replaceToManyRelationship",
    "PATCH",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_LIST_GAME_CENTER_LEADERBOARDS: Operation[GameCenterLeaderboardsV2Response] = Operation(
    "gameCenterLeaderboardSetsV2_gameCenterLeaderboards_getToManyRelated",
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
    "GameCenterLeaderboardsV2Response",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_versions": "limit[versions]",
    },
)

_LIST_VERSIONS: Operation[GameCenterLeaderboardSetVersionsV2Response] = Operation(
    "gameCenterLeaderboardSetsV2_versions_getToManyRelated",
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/versions",
    "GameCenterLeaderboardSetVersionsV2Response",
    query={
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardSetsV2_versions_getToManyRelationship",
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterLeaderboardSetsV2(Resource[M]):
    """The operations on Game Center leaderboard sets (v2)."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        versions: Sequence[str | GameCenterLeaderboardSetVersionV2InlineCreate],
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        game_center_leaderboards: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetV2Response:
        """Create a Game Center leaderboard set (v2). `POST /v2/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsets
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "versions": versions,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
                "game_center_leaderboards": game_center_leaderboards,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsV2GetQuery],
    ) -> GameCenterLeaderboardSetV2Response:
        """Read a Game Center leaderboard set (v2) by id. `GET /v2/gameCenterLeaderboardSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_
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
        """Delete a Game Center leaderboard set (v2). `DELETE /v2/gameCenterLeaderboardSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsets-_id_
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
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetV2Response:
        """Change a Game Center leaderboard set (v2); fields left out stay as they are. `PATCH /v2/gameCenterLeaderboardSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsets-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
            },
            options=options,
        )

    @dual
    async def list_game_center_leaderboards_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboards of a Game Center leaderboard set (v2). `GET /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the Game Center leaderboards of a Game Center leaderboard set (v2). `POST /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _ADD_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the Game Center leaderboards of a Game Center leaderboard set (v2). `DELETE /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _REMOVE_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def replace_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboards of a Game Center leaderboard set (v2). `PATCH /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_game_center_leaderboards(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsQuery],
    ) -> GameCenterLeaderboardsV2Response:
        """List the Game Center leaderboards of a Game Center leaderboard set (v2). `GET /v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsV2ListVersionsQuery],
    ) -> GameCenterLeaderboardSetVersionsV2Response:
        """List the versions of a Game Center leaderboard set (v2). `GET /v2/gameCenterLeaderboardSets/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-versions
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
        **query: Unpack[GameCenterLeaderboardSetsV2ListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of a Game Center leaderboard set (v2). `GET /v2/gameCenterLeaderboardSets/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
