"""The operations on Game Center challenge versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        GameCenterChallengeField,
        GameCenterChallengeImageField,
        GameCenterChallengeLocalizationField,
        GameCenterChallengeVersionField,
        GameCenterChallengeVersionInclude,
        GameCenterChallengeVersionLocalizationsInclude,
        GameCenterChallengeVersionReleaseField,
    )
    from ..models import (
        GameCenterChallengeImage,
        GameCenterChallengeImageResponse,
        GameCenterChallengeLocalizationsResponse,
        GameCenterChallengeVersionResponse,
    )
    from ..operation import CallOptions

    class GameCenterChallengeVersionsGetDefaultImageQuery(TypedDict, total=False):
        """What `get_default_image` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]

    class GameCenterChallengeVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]
        fields_game_center_challenge_localizations: Sequence[GameCenterChallengeLocalizationField]
        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        """Deprecated by Apple."""
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        include: Sequence[GameCenterChallengeVersionInclude]
        limit_localizations: int
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterChallengeVersionsListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]
        fields_game_center_challenge_localizations: Sequence[GameCenterChallengeLocalizationField]
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        include: Sequence[GameCenterChallengeVersionLocalizationsInclude]
        limit: int

    class GameCenterChallengeVersionsListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int


_CREATE: Operation[GameCenterChallengeVersionResponse] = Operation(
    "gameCenterChallengeVersions_createInstance",
    "POST",
    "/v1/gameCenterChallengeVersions",
    "GameCenterChallengeVersionResponse",
    body=Body("gameCenterChallengeVersions", relationships={"challenge": Related("challenge", "gameCenterChallenges")}),
)

_GET_DEFAULT_IMAGE: Operation[GameCenterChallengeImageResponse[GameCenterChallengeImage | None]] = Operation(
    "gameCenterChallengeVersions_defaultImage_getToOneRelated",
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/defaultImage",
    "GameCenterChallengeImageResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
    },
)

_GET_DEFAULT_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterChallengeVersions_defaultImage_getToOneRelationship",
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/relationships/defaultImage",
    "LinkageResponse",
)

_GET: Operation[GameCenterChallengeVersionResponse] = Operation(
    "gameCenterChallengeVersions_getInstance",
    "GET",
    "/v1/gameCenterChallengeVersions/{id}",
    "GameCenterChallengeVersionResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
        "fields_game_center_challenge_localizations": "fields[gameCenterChallengeLocalizations]",
        "fields_game_center_challenge_version_releases": "fields[gameCenterChallengeVersionReleases]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_LIST_LOCALIZATIONS: Operation[GameCenterChallengeLocalizationsResponse] = Operation(
    "gameCenterChallengeVersions_localizations_getToManyRelated",
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/localizations",
    "GameCenterChallengeLocalizationsResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
        "fields_game_center_challenge_localizations": "fields[gameCenterChallengeLocalizations]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterChallengeVersions_localizations_getToManyRelationship",
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterChallengeVersions(Resource[M]):
    """The operations on Game Center challenge versions."""

    @dual
    async def create(
        self,
        *,
        challenge: str,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeVersionResponse:
        """Create a Game Center challenge version. `POST /v1/gameCenterChallengeVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengeversions
        """
        return await self._call(
            _CREATE,
            fields={
                "challenge": challenge,
            },
            options=options,
        )

    @dual
    async def get_default_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengeVersionsGetDefaultImageQuery],
    ) -> GameCenterChallengeImageResponse[GameCenterChallengeImage | None]:
        """Read the default image of a Game Center challenge version. `GET /v1/gameCenterChallengeVersions/{id}/defaultImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-defaultimage
        """
        return await self._call(
            _GET_DEFAULT_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_default_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the default image of a Game Center challenge version. `GET /v1/gameCenterChallengeVersions/{id}/relationships/defaultImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-relationships-defaultimage
        """
        return await self._call(
            _GET_DEFAULT_IMAGE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengeVersionsGetQuery],
    ) -> GameCenterChallengeVersionResponse:
        """Read a Game Center challenge version by id. `GET /v1/gameCenterChallengeVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_
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
        **query: Unpack[GameCenterChallengeVersionsListLocalizationsQuery],
    ) -> GameCenterChallengeLocalizationsResponse:
        """List the localizations of a Game Center challenge version. `GET /v1/gameCenterChallengeVersions/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-localizations
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
        **query: Unpack[GameCenterChallengeVersionsListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center challenge version. `GET /v1/gameCenterChallengeVersions/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
