"""The operations on Game Center challenge version releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterChallengeVersionField,
        GameCenterChallengeVersionReleaseField,
        GameCenterChallengeVersionReleaseInclude,
    )
    from ..models import GameCenterChallengeVersionReleaseResponse
    from ..operation import CallOptions

    class GameCenterChallengeVersionReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        include: Sequence[GameCenterChallengeVersionReleaseInclude]


_CREATE: Operation[GameCenterChallengeVersionReleaseResponse] = Operation(
    "gameCenterChallengeVersionReleases_createInstance",
    "POST",
    "/v1/gameCenterChallengeVersionReleases",
    "GameCenterChallengeVersionReleaseResponse",
    body=Body(
        "gameCenterChallengeVersionReleases",
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "version": Related("version", "gameCenterChallengeVersions"),
        },
    ),
)

_GET: Operation[GameCenterChallengeVersionReleaseResponse] = Operation(
    "gameCenterChallengeVersionReleases_getInstance",
    "GET",
    "/v1/gameCenterChallengeVersionReleases/{id}",
    "GameCenterChallengeVersionReleaseResponse",
    query={
        "fields_game_center_challenge_version_releases": "fields[gameCenterChallengeVersionReleases]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterChallengeVersionReleases_deleteInstance", "DELETE", "/v1/gameCenterChallengeVersionReleases/{id}"
)


class GameCenterChallengeVersionReleases(Resource[M]):
    """The operations on Game Center challenge version releases."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterChallengeVersionReleases", stacklevel=2)
    async def create(
        self,
        *,
        game_center_detail: str,
        version: str,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeVersionReleaseResponse:
        """Create a Game Center challenge version release. `POST /v1/gameCenterChallengeVersionReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengeversionreleases
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
    @deprecated("Apple has deprecated GET /v1/gameCenterChallengeVersionReleases/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengeVersionReleasesGetQuery],
    ) -> GameCenterChallengeVersionReleaseResponse:
        """Read a Game Center challenge version release by id. `GET /v1/gameCenterChallengeVersionReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversionreleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterChallengeVersionReleases/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center challenge version release. `DELETE /v1/gameCenterChallengeVersionReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallengeversionreleases-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
