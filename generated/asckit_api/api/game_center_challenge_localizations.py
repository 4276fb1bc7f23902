"""The operations on Game Center challenge localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterChallengeImageField,
        GameCenterChallengeLocalizationField,
        GameCenterChallengeLocalizationInclude,
        GameCenterChallengeVersionField,
    )
    from ..models import (
        GameCenterChallengeImage,
        GameCenterChallengeImageResponse,
        GameCenterChallengeLocalizationResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterChallengeLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]
        fields_game_center_challenge_localizations: Sequence[GameCenterChallengeLocalizationField]
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        include: Sequence[GameCenterChallengeLocalizationInclude]

    class GameCenterChallengeLocalizationsGetImageQuery(TypedDict, total=False):
        """What `get_image` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]


_CREATE: Operation[GameCenterChallengeLocalizationResponse] = Operation(
    "gameCenterChallengeLocalizations_createInstance",
    "POST",
    "/v1/gameCenterChallengeLocalizations",
    "GameCenterChallengeLocalizationResponse",
    body=Body(
        "gameCenterChallengeLocalizations",
        attributes={"locale": "locale", "name": "name", "description": "description"},
        relationships={"version": Related("version", "gameCenterChallengeVersions")},
    ),
)

_GET: Operation[GameCenterChallengeLocalizationResponse] = Operation(
    "gameCenterChallengeLocalizations_getInstance",
    "GET",
    "/v1/gameCenterChallengeLocalizations/{id}",
    "GameCenterChallengeLocalizationResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
        "fields_game_center_challenge_localizations": "fields[gameCenterChallengeLocalizations]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterChallengeLocalizations_deleteInstance", "DELETE", "/v1/gameCenterChallengeLocalizations/{id}"
)

_UPDATE: Operation[GameCenterChallengeLocalizationResponse] = Operation(
    "gameCenterChallengeLocalizations_updateInstance",
    "PATCH",
    "/v1/gameCenterChallengeLocalizations/{id}",
    "GameCenterChallengeLocalizationResponse",
    body=Body("gameCenterChallengeLocalizations", attributes={"name": "name", "description": "description"}),
)

_GET_IMAGE: Operation[GameCenterChallengeImageResponse[GameCenterChallengeImage | None]] = Operation(
    "gameCenterChallengeLocalizations_image_getToOneRelated",
    "GET",
    "/v1/gameCenterChallengeLocalizations/{id}/image",
    "GameCenterChallengeImageResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
    },
)

_GET_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterChallengeLocalizations_image_getToOneRelationship",
    "GET",
    "/v1/gameCenterChallengeLocalizations/{id}/relationships/image",
    "LinkageResponse",
)


class GameCenterChallengeLocalizations(Resource[M]):
    """The operations on Game Center challenge localizations."""

    @dual
    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: str,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeLocalizationResponse:
        """Create a Game Center challenge localization. `POST /v1/gameCenterChallengeLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengelocalizations
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
        **query: Unpack[GameCenterChallengeLocalizationsGetQuery],
    ) -> GameCenterChallengeLocalizationResponse:
        """Read a Game Center challenge localization by id. `GET /v1/gameCenterChallengeLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengelocalizations-_id_
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
        """Delete a Game Center challenge localization. `DELETE /v1/gameCenterChallengeLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallengelocalizations-_id_
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
    ) -> GameCenterChallengeLocalizationResponse:
        """Change a Game Center challenge localization; fields left out stay as they are. `PATCH /v1/gameCenterChallengeLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallengelocalizations-_id_
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
        **query: Unpack[GameCenterChallengeLocalizationsGetImageQuery],
    ) -> GameCenterChallengeImageResponse[GameCenterChallengeImage | None]:
        """Read the image of a Game Center challenge localization. `GET /v1/gameCenterChallengeLocalizations/{id}/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengelocalizations-_id_-image
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
        """Read the id of the image of a Game Center challenge localization. `GET /v1/gameCenterChallengeLocalizations/{id}/relationships/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengelocalizations-_id_-relationships-image
        """
        return await self._call(
            _GET_IMAGE_LINKAGE,
            id,
            options=options,
        )
