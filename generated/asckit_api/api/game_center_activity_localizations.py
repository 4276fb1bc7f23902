"""The operations on Game Center activity localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterActivityImageField,
        GameCenterActivityLocalizationField,
        GameCenterActivityLocalizationInclude,
        GameCenterActivityVersionField,
    )
    from ..models import (
        GameCenterActivityImage,
        GameCenterActivityImageResponse,
        GameCenterActivityLocalizationResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterActivityLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]
        fields_game_center_activity_localizations: Sequence[GameCenterActivityLocalizationField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        include: Sequence[GameCenterActivityLocalizationInclude]

    class GameCenterActivityLocalizationsGetImageQuery(TypedDict, total=False):
        """What `get_image` takes."""

        fields_game_center_activity_images: Sequence[GameCenterActivityImageField]


_CREATE: Operation[GameCenterActivityLocalizationResponse] = Operation(
    "gameCenterActivityLocalizations_createInstance",
    "POST",
    "/v1/gameCenterActivityLocalizations",
    "GameCenterActivityLocalizationResponse",
    body=Body(
        "gameCenterActivityLocalizations",
        attributes={"locale": "locale", "name": "name", "description": "description"},
        relationships={"version": Related("version", "gameCenterActivityVersions")},
    ),
)

_GET: Operation[GameCenterActivityLocalizationResponse] = Operation(
    "gameCenterActivityLocalizations_getInstance",
    "GET",
    "/v1/gameCenterActivityLocalizations/{id}",
    "GameCenterActivityLocalizationResponse",
    query={
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
        "fields_game_center_activity_localizations": "fields[gameCenterActivityLocalizations]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterActivityLocalizations_deleteInstance", "DELETE", "/v1/gameCenterActivityLocalizations/{id}"
)

_UPDATE: Operation[GameCenterActivityLocalizationResponse] = Operation(
    "gameCenterActivityLocalizations_updateInstance",
    "PATCH",
    "/v1/gameCenterActivityLocalizations/{id}",
    "GameCenterActivityLocalizationResponse",
    body=Body("gameCenterActivityLocalizations", attributes={"name": "name", "description": "description"}),
)

_GET_IMAGE: Operation[GameCenterActivityImageResponse[GameCenterActivityImage | None]] = Operation(
    "gameCenterActivityLocalizations_image_getToOneRelated",
    "GET",
    "/v1/gameCenterActivityLocalizations/{id}/image",
    "GameCenterActivityImageResponse",
    query={
        "fields_game_center_activity_images": "fields[gameCenterActivityImages]",
    },
)

_GET_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterActivityLocalizations_image_getToOneRelationship",
    "GET",
    "/v1/gameCenterActivityLocalizations/{id}/relationships/image",
    "LinkageResponse",
)


class GameCenterActivityLocalizations(Resource[M]):
    """The operations on Game Center activity localizations."""

    @dual
    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: str,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityLocalizationResponse:
        """Create a Game Center activity localization. `POST /v1/gameCenterActivityLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivitylocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "version": version,
                "description": description,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityLocalizationsGetQuery],
    ) -> GameCenterActivityLocalizationResponse:
        """Read a Game Center activity localization by id. `GET /v1/gameCenterActivityLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivitylocalizations-_id_
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
        """Delete a Game Center activity localization. `DELETE /v1/gameCenterActivityLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenteractivitylocalizations-_id_
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
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterActivityLocalizationResponse:
        """Change a Game Center activity localization; fields left out stay as they are. `PATCH /v1/gameCenterActivityLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivitylocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )

    @dual
    async def get_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterActivityLocalizationsGetImageQuery],
    ) -> GameCenterActivityImageResponse[GameCenterActivityImage | None]:
        """Read the image of a Game Center activity localization. `GET /v1/gameCenterActivityLocalizations/{id}/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivitylocalizations-_id_-image
        """
        return await self._call(
            _GET_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the image of a Game Center activity localization. `GET /v1/gameCenterActivityLocalizations/{id}/relationships/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivitylocalizations-_id_-relationships-image
        """
        return await self._call(
            _GET_IMAGE_LINKAGE,
            id,
            options=options,
        )
