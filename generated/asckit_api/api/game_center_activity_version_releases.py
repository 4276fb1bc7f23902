"""The operations on Game Center activity version releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterActivityVersionField,
        GameCenterActivityVersionReleaseField,
        GameCenterActivityVersionReleaseInclude,
    )
    from ..models import GameCenterActivityVersionReleaseResponse
    from ..operation import CallOptions

    class GameCenterActivityVersionReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        include: Sequence[GameCenterActivityVersionReleaseInclude]


_CREATE: Operation[GameCenterActivityVersionReleaseResponse] = Operation(
    "gameCenterActivityVersionReleases_createInstance",
    "POST",
    "/v1/gameCenterActivityVersionReleases",
    "GameCenterActivityVersionReleaseResponse",
    body=Body(
        "gameCenterActivityVersionReleases",
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "version": Related("version", "gameCenterActivityVersions"),
        },
    ),
)

_GET: Operation[GameCenterActivityVersionReleaseResponse] = Operation(
    "gameCenterActivityVersionReleases_getInstance",
    "GET",
    "/v1/gameCenterActivityVersionReleases/{id}",
    "GameCenterActivityVersionReleaseResponse",
    query={
        "fields_game_center_activity_version_releases": "fields[gameCenterActivityVersionReleases]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterActivityVersionReleases_deleteInstance", "DELETE", "/v1/gameCenterActivityVersionReleases/{id}"
)


class GameCenterActivityVersionReleases(Resource[M]):
    """The operations on Game Center activity version releases."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterActivityVersionReleases", stacklevel=2)
    async def create(
        self,
        *,
        game_center_detail: str,
        version: str,
        options: CallOptions | None = None,
    ) -> GameCenterActivityVersionReleaseResponse:
        """Create a Game Center activity version release. `POST /v1/gameCenterActivityVersionReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivityversionreleases
        """
        return await self._call(
            _CREATE,
            fields={
                "game_center_detail": game_center_detail,
                "version": version,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterActivityVersionReleases/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityVersionReleasesGetQuery],
    ) -> GameCenterActivityVersionReleaseResponse:
        """Read a Game Center activity version release by id. `GET /v1/gameCenterActivityVersionReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversionreleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterActivityVersionReleases/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center activity version release. `DELETE /v1/gameCenterActivityVersionReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivityversionreleases-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
