"""The operations on Game Center achievement versions (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        GameCenterAchievementVersionField,
        GameCenterAchievementVersionsV2GetGameCenterAchievementField,
        GameCenterAchievementVersionsV2GetGameCenterAchievementLocalizationField,
        GameCenterAchievementVersionsV2Include,
        GameCenterAchievementVersionsV2ListLocalizationsGameCenterAchievementImageField,
        GameCenterAchievementVersionsV2ListLocalizationsGameCenterAchievementLocalizationField,
        GameCenterAchievementVersionsV2LocalizationsInclude,
    )
    from ..models import GameCenterAchievementLocalizationsV2Response, GameCenterAchievementVersionV2Response
    from ..operation import CallOptions

    class GameCenterAchievementVersionsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_localizations: Sequence[
            GameCenterAchievementVersionsV2GetGameCenterAchievementLocalizationField
        ]
        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        fields_game_center_achievements: Sequence[GameCenterAchievementVersionsV2GetGameCenterAchievementField]
        include: Sequence[GameCenterAchievementVersionsV2Include]
        limit_localizations: int

    class GameCenterAchievementVersionsV2ListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_achievement_images: Sequence[
            GameCenterAchievementVersionsV2ListLocalizationsGameCenterAchievementImageField
        ]
        fields_game_center_achievement_localizations: Sequence[
            GameCenterAchievementVersionsV2ListLocalizationsGameCenterAchievementLocalizationField
        ]
        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        include: Sequence[GameCenterAchievementVersionsV2LocalizationsInclude]
        limit: int

    class GameCenterAchievementVersionsV2ListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int


_CREATE: Operation[GameCenterAchievementVersionV2Response] = Operation(
    "gameCenterAchievementVersionsV2_createInstance",
    "POST",
    "/v2/gameCenterAchievementVersions",
    "GameCenterAchievementVersionV2Response",
    body=Body(
        "gameCenterAchievementVersions", relationships={"achievement": Related("achievement", "gameCenterAchievements")}
    ),
)

_GET: Operation[GameCenterAchievementVersionV2Response] = Operation(
    "gameCenterAchievementVersionsV2_getInstance",
    "GET",
    "/v2/gameCenterAchievementVersions/{id}",
    "GameCenterAchievementVersionV2Response",
    query={
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_LOCALIZATIONS: Operation[GameCenterAchievementLocalizationsV2Response] = Operation(
    "gameCenterAchievementVersionsV2_localizations_getToManyRelated",
    "GET",
    "/v2/gameCenterAchievementVersions/{id}/localizations",
    "GameCenterAchievementLocalizationsV2Response",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterAchievementVersionsV2_localizations_getToManyRelationship",
    "GET",
    "/v2/gameCenterAchievementVersions/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterAchievementVersionsV2(Resource[M]):
    """The operations on Game Center achievement versions (v2)."""

    @dual
    async def create(
        self,
        *,
        achievement: str,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementVersionV2Response:
        """Create a Game Center achievement version (v2). `POST /v2/gameCenterAchievementVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievementversions
        """
        return await self._call(
            _CREATE,
            fields={
                "achievement": achievement,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementVersionsV2GetQuery],
    ) -> GameCenterAchievementVersionV2Response:
        """Read a Game Center achievement version (v2) by id. `GET /v2/gameCenterAchievementVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementversions-_id_
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
        **query: Unpack[GameCenterAchievementVersionsV2ListLocalizationsQuery],
    ) -> GameCenterAchievementLocalizationsV2Response:
        """List the localizations of a Game Center achievement version (v2). `GET /v2/gameCenterAchievementVersions/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementversions-_id_-localizations
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
        **query: Unpack[GameCenterAchievementVersionsV2ListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center achievement version (v2). `GET /v2/gameCenterAchievementVersions/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementversions-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
