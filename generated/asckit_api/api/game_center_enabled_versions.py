"""The operations on Game Center enabled versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppField,
        GameCenterEnabledVersionCompatibleVersionsInclude,
        GameCenterEnabledVersionCompatibleVersionsSort,
        GameCenterEnabledVersionField,
        PlatformValue,
    )
    from ..models import GameCenterEnabledVersionsResponse
    from ..operation import CallOptions

    class GameCenterEnabledVersionsListCompatibleVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_compatible_versions_linkages` takes."""

        limit: int

    class GameCenterEnabledVersionsListCompatibleVersionsQuery(TypedDict, total=False):
        """What `list_compatible_versions` takes."""

        fields_apps: Sequence[AppField]
        fields_game_center_enabled_versions: Sequence[GameCenterEnabledVersionField]
        filter_app: Sequence[str]
        filter_id: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        filter_version_string: Sequence[str]
        include: Sequence[GameCenterEnabledVersionCompatibleVersionsInclude]
        limit: int
        limit_compatible_versions: int
        """Deprecated by Apple."""
        sort: Sequence[GameCenterEnabledVersionCompatibleVersionsSort]


_LIST_COMPATIBLE_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterEnabledVersions_compatibleVersions_getToManyRelationship",
    "GET",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_COMPATIBLE_VERSIONS: Operation[None] = Operation(
    "gameCenterEnabledVersions_compatibleVersions_createToManyRelationship",
    "POST",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    body=Related("compatibleVersions", "gameCenterEnabledVersions", many=True),
)

_REMOVE_COMPATIBLE_VERSIONS: Operation[None] = Operation(
    "gameCenterEnabledVersions_compatibleVersions_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    body=Related("compatibleVersions", "gameCenterEnabledVersions", many=True),
)

_REPLACE_COMPATIBLE_VERSIONS: Operation[None] = Operation(
    "gameCenterEnabledVersions_compatibleVersions_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    body=Related("compatibleVersions", "gameCenterEnabledVersions", many=True),
)

_LIST_COMPATIBLE_VERSIONS: Operation[GameCenterEnabledVersionsResponse] = Operation(
    "gameCenterEnabledVersions_compatibleVersions_getToManyRelated",
    "GET",
    "/v1/gameCenterEnabledVersions/{id}/compatibleVersions",
    "GameCenterEnabledVersionsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_game_center_enabled_versions": "fields[gameCenterEnabledVersions]",
        "filter_app": "filter[app]",
        "filter_id": "filter[id]",
        "filter_platform": "filter[platform]",
        "filter_version_string": "filter[versionString]",
        "include": "include",
        "limit": "limit",
        "limit_compatible_versions": "limit[compatibleVersions]",
        "sort": "sort",
    },
)


class GameCenterEnabledVersions(Resource[M]):
    """The operations on Game Center enabled versions."""

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions", stacklevel=2
    )
    async def list_compatible_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterEnabledVersionsListCompatibleVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the compatible versions of a Game Center enabled version. `GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
        """
        return await self._call(
            _LIST_COMPATIBLE_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions", stacklevel=2
    )
    async def add_compatible_versions(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the compatible versions of a Game Center enabled version. `POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
        """
        return await self._call(
            _ADD_COMPATIBLE_VERSIONS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions", stacklevel=2
    )
    async def remove_compatible_versions(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the compatible versions of a Game Center enabled version. `DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
        """
        return await self._call(
            _REMOVE_COMPATIBLE_VERSIONS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions", stacklevel=2
    )
    async def replace_compatible_versions(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the compatible versions of a Game Center enabled version. `PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterenabledversions-_id_-relationships-compatibleversions
        """
        return await self._call(
            _REPLACE_COMPATIBLE_VERSIONS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions", stacklevel=2)
    async def list_compatible_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterEnabledVersionsListCompatibleVersionsQuery],
    ) -> GameCenterEnabledVersionsResponse:
        """List the compatible versions of a Game Center enabled version. `GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterenabledversions-_id_-compatibleversions
        """
        return await self._call(
            _LIST_COMPATIBLE_VERSIONS,
            id,
            query=query,
            options=options,
        )
