"""The operations on Game Center leaderboard sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        GameCenterActivityField,
        GameCenterChallengeField,
        GameCenterDetailField,
        GameCenterGroupField,
        GameCenterLeaderboardField,
        GameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSetGameCenterLeaderboardsInclude,
        GameCenterLeaderboardSetGroupLeaderboardSetInclude,
        GameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetInclude,
        GameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetLocalizationsInclude,
        GameCenterLeaderboardSetReleaseField,
        GameCenterLeaderboardSetReleasesInclude,
    )
    from ..models import (
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetLocalizationsResponse,
        GameCenterLeaderboardSetReleasesResponse,
        GameCenterLeaderboardSetResponse,
        GameCenterLeaderboardsResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardSetInclude]
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterLeaderboardSetsListGameCenterLeaderboardsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards_linkages` takes."""

        limit: int

    class GameCenterLeaderboardSetsListGameCenterLeaderboardsQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterLeaderboardSetGameCenterLeaderboardsInclude]
        limit: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterLeaderboardSetsGetGroupLeaderboardSetQuery(TypedDict, total=False):
        """What `get_group_leaderboard_set` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardSetGroupLeaderboardSetInclude]
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterLeaderboardSetsListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_leaderboard_set_images: Sequence[GameCenterLeaderboardSetImageField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        include: Sequence[GameCenterLeaderboardSetLocalizationsInclude]
        limit: int

    class GameCenterLeaderboardSetsListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int

    class GameCenterLeaderboardSetsListReleasesQuery(TypedDict, total=False):
        """What `list_releases` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        filter_game_center_detail: Sequence[str]
        filter_live: Sequence[str]
        include: Sequence[GameCenterLeaderboardSetReleasesInclude]
        limit: int

    class GameCenterLeaderboardSetsListReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_releases_linkages` takes."""

        limit: int


_CREATE: Operation[GameCenterLeaderboardSetResponse] = Operation(
    "gameCenterLeaderboardSets_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardSets",
    "GameCenterLeaderboardSetResponse",
    body=Body(
        "gameCenterLeaderboardSets",
        attributes={"reference_name": "referenceName", "vendor_identifier": "vendorIdentifier"},
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
            "game_center_leaderboards": Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
        },
    ),
)

_GET: Operation[GameCenterLeaderboardSetResponse] = Operation(
    "gameCenterLeaderboardSets_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}",
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

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSets_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardSets/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardSetResponse] = Operation(
    "gameCenterLeaderboardSets_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboardSets/{id}",
    "GameCenterLeaderboardSetResponse",
    body=Body("gameCenterLeaderboardSets", attributes={"reference_name": "referenceName"}),
)

_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardSets_gameCenterLeaderboards_getToManyRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterLeaderboardSets_gameCenterLeaderboards_createToManyRelationship",
    "POST",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_REMOVE_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterLeaderboardSets_gameCenterLeaderboards_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_REPLACE_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterLeaderboardSets_gameCenterLeaderboards_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_LIST_GAME_CENTER_LEADERBOARDS: Operation[GameCenterLeaderboardsResponse] = Operation(
    "gameCenterLeaderboardSets_gameCenterLeaderboards_getToManyRelated",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
    "GameCenterLeaderboardsResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_GET_GROUP_LEADERBOARD_SET: Operation[GameCenterLeaderboardSetResponse[GameCenterLeaderboardSet | None]] = Operation(
    "gameCenterLeaderboardSets_groupLeaderboardSet_getToOneRelated",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet",
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

_GET_GROUP_LEADERBOARD_SET_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardSets_groupLeaderboardSet_getToOneRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    "LinkageResponse",
)

_SET_GROUP_LEADERBOARD_SET: Operation[None] = Operation(
    "gameCenterLeaderboardSets_groupLeaderboardSet_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    body=Related("groupLeaderboardSet", "gameCenterLeaderboardSets"),
)

_LIST_LOCALIZATIONS: Operation[GameCenterLeaderboardSetLocalizationsResponse] = Operation(
    "gameCenterLeaderboardSets_localizations_getToManyRelated",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/localizations",
    "GameCenterLeaderboardSetLocalizationsResponse",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardSets_localizations_getToManyRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_RELEASES: Operation[GameCenterLeaderboardSetReleasesResponse] = Operation(
    "gameCenterLeaderboardSets_releases_getToManyRelated",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/releases",
    "GameCenterLeaderboardSetReleasesResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "filter_game_center_detail": "filter[gameCenterDetail]",
        "filter_live": "filter[live]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardSets_releases_getToManyRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/releases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterLeaderboardSets(Resource[M]):
    """The operations on Game Center leaderboard sets."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardSets", stacklevel=2)
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        game_center_leaderboards: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetResponse:
        """Create a Game Center leaderboard set. `POST /v1/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsets
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
                "game_center_leaderboards": game_center_leaderboards,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsGetQuery],
    ) -> GameCenterLeaderboardSetResponse:
        """Read a Game Center leaderboard set by id. `GET /v1/gameCenterLeaderboardSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardSets/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard set. `DELETE /v1/gameCenterLeaderboardSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsets-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboardSets/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        reference_name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetResponse:
        """Change a Game Center leaderboard set; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboardSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsets-_id_
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
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards", stacklevel=2
    )
    async def list_game_center_leaderboards_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsListGameCenterLeaderboardsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboards of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated POST /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
        stacklevel=2,
    )
    async def add_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the Game Center leaderboards of a Game Center leaderboard set. `POST /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _ADD_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated DELETE /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
        stacklevel=2,
    )
    async def remove_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the Game Center leaderboards of a Game Center leaderboard set. `DELETE /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _REMOVE_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
        stacklevel=2,
    )
    async def replace_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboards of a Game Center leaderboard set. `PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards", stacklevel=2)
    async def list_game_center_leaderboards(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsListGameCenterLeaderboardsQuery],
    ) -> GameCenterLeaderboardsResponse:
        """List the Game Center leaderboards of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet", stacklevel=2)
    async def get_group_leaderboard_set(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsGetGroupLeaderboardSetQuery],
    ) -> GameCenterLeaderboardSetResponse[GameCenterLeaderboardSet | None]:
        """Read the group leaderboard set of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-groupleaderboardset
        """
        return await self._call(
            _GET_GROUP_LEADERBOARD_SET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet", stacklevel=2
    )
    async def get_group_leaderboard_set_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the group leaderboard set of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-groupleaderboardset
        """
        return await self._call(
            _GET_GROUP_LEADERBOARD_SET_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet", stacklevel=2
    )
    async def set_group_leaderboard_set(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the group leaderboard set of a Game Center leaderboard set. `PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsets-_id_-relationships-groupleaderboardset
        """
        return await self._call(
            _SET_GROUP_LEADERBOARD_SET,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/localizations", stacklevel=2)
    async def list_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsListLocalizationsQuery],
    ) -> GameCenterLeaderboardSetLocalizationsResponse:
        """List the localizations of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations", stacklevel=2)
    async def list_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/releases", stacklevel=2)
    async def list_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsListReleasesQuery],
    ) -> GameCenterLeaderboardSetReleasesResponse:
        """List the releases of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/releases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-releases
        """
        return await self._call(
            _LIST_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases", stacklevel=2)
    async def list_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetsListReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the releases of a Game Center leaderboard set. `GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-releases
        """
        return await self._call(
            _LIST_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )
