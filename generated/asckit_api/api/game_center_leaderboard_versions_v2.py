"""The operations on Game Center leaderboard versions (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        GameCenterLeaderboardVersionField,
        GameCenterLeaderboardVersionsV2GetGameCenterLeaderboardField,
        GameCenterLeaderboardVersionsV2GetGameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardVersionsV2Include,
        GameCenterLeaderboardVersionsV2ListLocalizationsGameCenterLeaderboardImageField,
        GameCenterLeaderboardVersionsV2ListLocalizationsGameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardVersionsV2LocalizationsInclude,
    )
    from ..models import GameCenterLeaderboardLocalizationsV2Response, GameCenterLeaderboardVersionV2Response
    from ..operation import CallOptions

    class GameCenterLeaderboardVersionsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_localizations: Sequence[
            GameCenterLeaderboardVersionsV2GetGameCenterLeaderboardLocalizationField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardVersionsV2GetGameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardVersionsV2Include]
        limit_localizations: int

    class GameCenterLeaderboardVersionsV2ListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_leaderboard_images: Sequence[
            GameCenterLeaderboardVersionsV2ListLocalizationsGameCenterLeaderboardImageField
        ]
        fields_game_center_leaderboard_localizations: Sequence[
            GameCenterLeaderboardVersionsV2ListLocalizationsGameCenterLeaderboardLocalizationField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        include: Sequence[GameCenterLeaderboardVersionsV2LocalizationsInclude]
        limit: int

    class GameCenterLeaderboardVersionsV2ListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int


_CREATE: Operation[GameCenterLeaderboardVersionV2Response] = Operation(
    "gameCenterLeaderboardVersionsV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardVersions",
    "GameCenterLeaderboardVersionV2Response",
    body=Body(
        "gameCenterLeaderboardVersions", relationships={"leaderboard": Related("leaderboard", "gameCenterLeaderboards")}
    ),
)

_GET: Operation[GameCenterLeaderboardVersionV2Response] = Operation(
    "gameCenterLeaderboardVersionsV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardVersions/{id}",
    "GameCenterLeaderboardVersionV2Response",
    query={
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_LOCALIZATIONS: Operation[GameCenterLeaderboardLocalizationsV2Response] = Operation(
    "gameCenterLeaderboardVersionsV2_localizations_getToManyRelated",
    "GET",
    "/v2/gameCenterLeaderboardVersions/{id}/localizations",
    "GameCenterLeaderboardLocalizationsV2Response",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardVersionsV2_localizations_getToManyRelationship",
    "GET",
    "/v2/gameCenterLeaderboardVersions/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterLeaderboardVersionsV2(Resource[M]):
    """The operations on Game Center leaderboard versions (v2)."""

    @dual
    async def create(
        self,
        *,
        leaderboard: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardVersionV2Response:
        """Create a Game Center leaderboard version (v2). `POST /v2/gameCenterLeaderboardVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardversions
        """
        return await self._call(
            _CREATE,
            fields={
                "leaderboard": leaderboard,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardVersionsV2GetQuery],
    ) -> GameCenterLeaderboardVersionV2Response:
        """Read a Game Center leaderboard version (v2) by id. `GET /v2/gameCenterLeaderboardVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardversions-_id_
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
        **query: Unpack[GameCenterLeaderboardVersionsV2ListLocalizationsQuery],
    ) -> GameCenterLeaderboardLocalizationsV2Response:
        """List the localizations of a Game Center leaderboard version (v2). `GET /v2/gameCenterLeaderboardVersions/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardversions-_id_-localizations
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
        **query: Unpack[GameCenterLeaderboardVersionsV2ListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center leaderboard version (v2). `GET /v2/gameCenterLeaderboardVersions/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardversions-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
