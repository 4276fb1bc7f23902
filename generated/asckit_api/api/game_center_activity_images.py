"""The operations on Game Center activity images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import GameCenterActivityImageField
    from ..models import GameCenterActivityImageResponse
    from ..operation import CallOptions, Unset

    class GameCenterActivityImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]


_CREATE: Operation[GameCenterActivityImageResponse] = Operation(
    "gameCenterActivityImages_createInstance",
    "POST",
    "/v1/gameCenterActivityImages",
    "GameCenterActivityImageResponse",
    body=Body(
        "gameCenterActivityImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={
            "localization": Related("localization", "gameCenterActivityLocalizations"),
            "version": Related("version", "gameCenterActivityVersions"),
        },
    ),
)

_GET: Operation[GameCenterActivityImageResponse] = Operation(
    "gameCenterActivityImages_getInstance",
    "GET",
    "/v1/gameCenterActivityImages/{id}",
    "GameCenterActivityImageResponse",
    query={
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterActivityImages_deleteInstance", "DELETE", "/v1/gameCenterActivityImages/{id}"
)

_UPDATE: Operation[GameCenterActivityImageResponse] = Operation(
    "gameCenterActivityImages_updateInstance",
    "PATCH",
    "/v1/gameCenterActivityImages/{id}",
    "GameCenterActivityImageResponse",
    body=Body("gameCenterActivityImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterActivityImages(Resource[M]):
    """The operations on Game Center activity images."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        localization: str | Unset = UNSET,
        version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityImageResponse:
        """Create a Game Center activity image. `POST /v1/gameCenterActivityImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivityimages
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
        **query: Unpack[GameCenterActivityImagesGetQuery],
    ) -> GameCenterActivityImageResponse:
        """Read a Game Center activity image by id. `GET /v1/gameCenterActivityImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityimages-_id_
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
        """Delete a Game Center activity image. `DELETE /v1/gameCenterActivityImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivityimages-_id_
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
    ) -> GameCenterActivityImageResponse:
        """Change a Game Center activity image; fields left out stay as they are. `PATCH /v1/gameCenterActivityImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivityimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
