"""The operations on Game Center leaderboard set member localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterActivityField,
        GameCenterChallengeField,
        GameCenterDetailField,
        GameCenterGroupField,
        GameCenterLeaderboardField,
        GameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetMemberLocalizationField,
        GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardInclude,
        GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetInclude,
        GameCenterLeaderboardSetMemberLocalizationInclude,
        GameCenterLeaderboardSetReleaseField,
    )
    from ..models import (
        GameCenterLeaderboard,
        GameCenterLeaderboardResponse,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetMemberLocalizationResponse,
        GameCenterLeaderboardSetMemberLocalizationsResponse,
        GameCenterLeaderboardSetResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetMemberLocalizationsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_game_center_leaderboard_set_member_localizations: Sequence[
            GameCenterLeaderboardSetMemberLocalizationField
        ]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        """Deprecated by Apple."""
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        """Deprecated by Apple."""
        filter_game_center_leaderboard: Required[Sequence[str]]
        """Deprecated by Apple."""
        filter_game_center_leaderboard_set: Required[Sequence[str]]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardSetMemberLocalizationInclude]
        limit: int

    class GameCenterLeaderboardSetMemberLocalizationsGetGameCenterLeaderboardSetQuery(TypedDict, total=False):
        """What `get_game_center_leaderboard_set` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetInclude]
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterLeaderboardSetMemberLocalizationsGetGameCenterLeaderboardQuery(TypedDict, total=False):
        """What `get_game_center_leaderboard` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardInclude]
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""


_LIST: Operation[GameCenterLeaderboardSetMemberLocalizationsResponse] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_getCollection",
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations",
    "GameCenterLeaderboardSetMemberLocalizationsResponse",
    query={
        "fields_game_center_leaderboard_set_member_localizations": "fields[gameCenterLeaderboardSetMemberLocalizations]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_game_center_leaderboard": "filter[gameCenterLeaderboard]",
        "filter_game_center_leaderboard_set": "filter[gameCenterLeaderboardSet]",
        "include": "include",
        "limit": "limit",
    },
)

_CREATE: Operation[GameCenterLeaderboardSetMemberLocalizationResponse] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardSetMemberLocalizations",
    "GameCenterLeaderboardSetMemberLocalizationResponse",
    body=Body(
        "gameCenterLeaderboardSetMemberLocalizations",
        attributes={"name": "name", "locale": "locale"},
        relationships={
            "game_center_leaderboard_set": Related("gameCenterLeaderboardSet", "gameCenterLeaderboardSets"),
            "game_center_leaderboard": Related("gameCenterLeaderboard", "gameCenterLeaderboards"),
        },
    ),
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_deleteInstance",
    "DELETE",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}",
)

_UPDATE: Operation[GameCenterLeaderboardSetMemberLocalizationResponse] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}",
    "GameCenterLeaderboardSetMemberLocalizationResponse",
    body=Body("gameCenterLeaderboardSetMemberLocalizations", attributes={"name": "name"}),
)

_GET_GAME_CENTER_LEADERBOARD_SET: Operation[GameCenterLeaderboardSetResponse[GameCenterLeaderboardSet | None]] = (
    Operation(
        "gameCenterLeaderboardSetMemberLocalizations_gameCenterLeaderboardSet_getToOneRelated",
        "GET",
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet",
        "GameCenterLeaderboardSetResponse",
        query={
            "fields_game_center_details": "fields[gameCenterDetails]",
            "fields_game_center_groups": "fields[gameCenterGroups]",
            "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
            "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
            "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
            "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
            "include": "include",
            "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
            "limit_localizations": "limit[localizations]",
            "limit_releases": "limit[releases]",
        },
    )
)

_GET_GAME_CENTER_LEADERBOARD_SET_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_gameCenterLeaderboardSet_getToOneRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet",
    "LinkageResponse",
)

_GET_GAME_CENTER_LEADERBOARD: Operation[GameCenterLeaderboardResponse[GameCenterLeaderboard | None]] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_gameCenterLeaderboard_getToOneRelated",
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard",
    "GameCenterLeaderboardResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_GET_GAME_CENTER_LEADERBOARD_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardSetMemberLocalizations_gameCenterLeaderboard_getToOneRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard",
    "LinkageResponse",
)


class GameCenterLeaderboardSetMemberLocalizations(Resource[M]):
    """The operations on Game Center leaderboard set member localizations."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetMemberLocalizationsListQuery],
    ) -> GameCenterLeaderboardSetMemberLocalizationsResponse:
        """List Game Center leaderboard set member localizations. `GET /v1/gameCenterLeaderboardSetMemberLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        game_center_leaderboard_set: str,
        game_center_leaderboard: str,
        name: str | None | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetMemberLocalizationResponse:
        """Create a Game Center leaderboard set member localization. `POST /v1/gameCenterLeaderboardSetMemberLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetmemberlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "game_center_leaderboard_set": game_center_leaderboard_set,
                "game_center_leaderboard": game_center_leaderboard,
                "name": name,
                "locale": locale,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard set member localization. `DELETE /v1/gameCenterLeaderboardSetMemberLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetmemberlocalizations-_id_
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
        name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetMemberLocalizationResponse:
        """Change a Game Center leaderboard set member localization; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboardSetMemberLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsetmemberlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
            },
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet",
        stacklevel=2,
    )
    async def get_game_center_leaderboard_set(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetMemberLocalizationsGetGameCenterLeaderboardSetQuery],
    ) -> GameCenterLeaderboardSetResponse[GameCenterLeaderboardSet | None]:
        """Read the Game Center leaderboard set of a Game Center leaderboard set member localization. `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-gamecenterleaderboardset
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_SET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet",
        stacklevel=2,
    )
    async def get_game_center_leaderboard_set_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center leaderboard set of a Game Center leaderboard set member localization. `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-relationships-gamecenterleaderboardset
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_SET_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard",
        stacklevel=2,
    )
    async def get_game_center_leaderboard(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetMemberLocalizationsGetGameCenterLeaderboardQuery],
    ) -> GameCenterLeaderboardResponse[GameCenterLeaderboard | None]:
        """Read the Game Center leaderboard of a Game Center leaderboard set member localization. `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-gamecenterleaderboard
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard",
        stacklevel=2,
    )
    async def get_game_center_leaderboard_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center leaderboard of a Game Center leaderboard set member localization. `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-relationships-gamecenterleaderboard
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_LINKAGE,
            id,
            options=options,
        )
