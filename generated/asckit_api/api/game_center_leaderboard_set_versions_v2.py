"""The operations on Game Center leaderboard set versions (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        GameCenterLeaderboardSetVersionField,
        GameCenterLeaderboardSetVersionsV2GetGameCenterLeaderboardSetField,
        GameCenterLeaderboardSetVersionsV2GetGameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetVersionsV2Include,
        GameCenterLeaderboardSetVersionsV2ListLocalizationsGameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetVersionsV2ListLocalizationsGameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetVersionsV2LocalizationsInclude,
    )
    from ..models import GameCenterLeaderboardSetLocalizationsV2Response, GameCenterLeaderboardSetVersionV2Response
    from ..operation import CallOptions

    class GameCenterLeaderboardSetVersionsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_set_localizations: Sequence[
            GameCenterLeaderboardSetVersionsV2GetGameCenterLeaderboardSetLocalizationField
        ]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterLeaderboardSetVersionsV2GetGameCenterLeaderboardSetField
        ]
        include: Sequence[GameCenterLeaderboardSetVersionsV2Include]
        limit_localizations: int

    class GameCenterLeaderboardSetVersionsV2ListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_leaderboard_set_images: Sequence[
            GameCenterLeaderboardSetVersionsV2ListLocalizationsGameCenterLeaderboardSetImageField
        ]
        fields_game_center_leaderboard_set_localizations: Sequence[
            GameCenterLeaderboardSetVersionsV2ListLocalizationsGameCenterLeaderboardSetLocalizationField
        ]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        include: Sequence[GameCenterLeaderboardSetVersionsV2LocalizationsInclude]
        limit: int

    class GameCenterLeaderboardSetVersionsV2ListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int


_CREATE: Operation[GameCenterLeaderboardSetVersionV2Response] = Operation(
    "gameCenterLeaderboardSetVersionsV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardSetVersions",
    "GameCenterLeaderboardSetVersionV2Response",
    body=Body(
        "gameCenterLeaderboardSetVersions",
        relationships={"leaderboard_set": Related("leaderboardSet", "gameCenterLeaderboardSets")},
    ),
)

_GET: Operation[GameCenterLeaderboardSetVersionV2Response] = Operation(
    "gameCenterLeaderboardSetVersionsV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardSetVersions/{id}",
    "GameCenterLeaderboardSetVersionV2Response",
    query={
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_LOCALIZATIONS: Operation[GameCenterLeaderboardSetLocalizationsV2Response] = Operation(
    "gameCenterLeaderboardSetVersionsV2_localizations_getToManyRelated",
    "GET",
    "/v2/gameCenterLeaderboardSetVersions/{id}/localizations",
    "GameCenterLeaderboardSetLocalizationsV2Response",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardSetVersionsV2_localizations_getToManyRelationship",
    "GET",
    "/v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterLeaderboardSetVersionsV2(Resource[M]):
    """The operations on Game Center leaderboard set versions (v2)."""

    @dual
    async def create(
        self,
        *,
        leaderboard_set: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetVersionV2Response:
        """Create a Game Center leaderboard set version (v2). `POST /v2/gameCenterLeaderboardSetVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsetversions
        """
        return await self._call(
            _CREATE,
            fields={
                "leaderboard_set": leaderboard_set,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetVersionsV2GetQuery],
    ) -> GameCenterLeaderboardSetVersionV2Response:
        """Read a Game Center leaderboard set version (v2) by id. `GET /v2/gameCenterLeaderboardSetVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetVersionsV2ListLocalizationsQuery],
    ) -> GameCenterLeaderboardSetLocalizationsV2Response:
        """List the localizations of a Game Center leaderboard set version (v2). `GET /v2/gameCenterLeaderboardSetVersions/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetversions-_id_-localizations
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
        **query: Unpack[GameCenterLeaderboardSetVersionsV2ListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center leaderboard set version (v2). `GET /v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetversions-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
