"""The operations on Game Center challenge images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import GameCenterChallengeImageField
    from ..models import GameCenterChallengeImageResponse
    from ..operation import CallOptions, Unset

    class GameCenterChallengeImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]


_CREATE: Operation[GameCenterChallengeImageResponse] = Operation(
    "gameCenterChallengeImages_createInstance",
    "POST",
    "/v1/gameCenterChallengeImages",
    "GameCenterChallengeImageResponse",
    body=Body(
        "gameCenterChallengeImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={
            "localization": Related("localization", "gameCenterChallengeLocalizations"),
            "version": Related("version", "gameCenterChallengeVersions"),
        },
    ),
)

_GET: Operation[GameCenterChallengeImageResponse] = Operation(
    "gameCenterChallengeImages_getInstance",
    "GET",
    "/v1/gameCenterChallengeImages/{id}",
    "GameCenterChallengeImageResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterChallengeImages_deleteInstance", "DELETE", "/v1/gameCenterChallengeImages/{id}"
)

_UPDATE: Operation[GameCenterChallengeImageResponse] = Operation(
    "gameCenterChallengeImages_updateInstance",
    "PATCH",
    "/v1/gameCenterChallengeImages/{id}",
    "GameCenterChallengeImageResponse",
    body=Body("gameCenterChallengeImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterChallengeImages(Resource[M]):
    """The operations on Game Center challenge images."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        localization: str | Unset = UNSET,
        version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeImageResponse:
        """Create a Game Center challenge image. `POST /v1/gameCenterChallengeImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengeimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "localization": localization,
                "version": version,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengeImagesGetQuery],
    ) -> GameCenterChallengeImageResponse:
        """Read a Game Center challenge image by id. `GET /v1/gameCenterChallengeImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeimages-_id_
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
        """Delete a Game Center challenge image. `DELETE /v1/gameCenterChallengeImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallengeimages-_id_
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
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeImageResponse:
        """Change a Game Center challenge image; fields left out stay as they are. `PATCH /v1/gameCenterChallengeImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallengeimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
