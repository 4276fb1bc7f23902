"""The operations on Game Center challenges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import GameCenterChallengeVersionInlineCreate
    from ..literals import (
        GameCenterChallengeChallengeTypeValue,
        GameCenterChallengeField,
        GameCenterChallengeImageField,
        GameCenterChallengeInclude,
        GameCenterChallengeLocalizationField,
        GameCenterChallengesGetGameCenterLeaderboardField,
        GameCenterChallengeVersionField,
        GameCenterChallengeVersionReleaseField,
        GameCenterChallengeVersionsInclude,
        GameCenterDetailField,
        GameCenterGroupField,
    )
    from ..models import GameCenterChallengeResponse, GameCenterChallengeVersionsResponse
    from ..operation import CallOptions, Unset

    class GameCenterChallengesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboards: Sequence[GameCenterChallengesGetGameCenterLeaderboardField]
        include: Sequence[GameCenterChallengeInclude]
        limit_versions: int

    class GameCenterChallengesListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_game_center_challenge_images: Sequence[GameCenterChallengeImageField]
        fields_game_center_challenge_localizations: Sequence[GameCenterChallengeLocalizationField]
        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        include: Sequence[GameCenterChallengeVersionsInclude]
        limit: int
        limit_localizations: int
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterChallengesListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_GAME_CENTER_CHALLENGE_VERSION_INLINE_CREATE = Inline(
    relationships={"challenge": Related("challenge", "gameCenterChallenges")}
)
_CREATE: Operation[GameCenterChallengeResponse] = Operation(
    "gameCenterChallenges_createInstance",
    "POST",
    "/v1/gameCenterChallenges",
    "GameCenterChallengeResponse",
    body=Body(
        "gameCenterChallenges",
        attributes={
            "reference_name": "referenceName",
            "vendor_identifier": "vendorIdentifier",
            "challenge_type": "challengeType",
            "repeatable": "repeatable",
        },
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
            "versions": Related(
                "versions",
                "gameCenterChallengeVersions",
                many=True,
                inline=_GAME_CENTER_CHALLENGE_VERSION_INLINE_CREATE,
            ),
            "leaderboard": Related("leaderboard", "gameCenterLeaderboards"),
            "leaderboard_v2": Related("leaderboardV2", "gameCenterLeaderboards"),
        },
    ),
)

_GET: Operation[GameCenterChallengeResponse] = Operation(
    "gameCenterChallenges_getInstance",
    "GET",
    "/v1/gameCenterChallenges/{id}",
    "GameCenterChallengeResponse",
    query={
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_versions": "limit[versions]",
    },
)

_DELETE: Operation[None] = Operation("gameCenterChallenges_deleteInstance", "DELETE", "/v1/gameCenterChallenges/{id}")

_UPDATE: Operation[GameCenterChallengeResponse] = Operation(
    "gameCenterChallenges_updateInstance",
    "PATCH",
    "/v1/gameCenterChallenges/{id}",
    "GameCenterChallengeResponse",
    body=Body(
        "gameCenterChallenges",
        attributes={"reference_name": "referenceName", "archived": "archived", "repeatable": "repeatable"},
        relationships={
            "leaderboard": Related("leaderboard", "gameCenterLeaderboards"),
            "leaderboard_v2": Related("leaderboardV2", "gameCenterLeaderboards"),
        },
    ),
)

_SET_LEADERBOARD_V2: Operation[None] = Operation(
    "gameCenterChallenges_leaderboardV2_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2",
    body=Related("leaderboardV2", "gameCenterLeaderboards"),
)

_SET_LEADERBOARD: Operation[None] = Operation(
    "gameCenterChallenges_leaderboard_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterChallenges/{id}/relationships/leaderboard",
    body=Related("leaderboard", "gameCenterLeaderboards"),
)

_LIST_VERSIONS: Operation[GameCenterChallengeVersionsResponse] = Operation(
    "gameCenterChallenges_versions_getToManyRelated",
    "GET",
    "/v1/gameCenterChallenges/{id}/versions",
    "GameCenterChallengeVersionsResponse",
    query={
        "fields_game_center_challenge_images": "fields[gameCenterChallengeImages]",
        "fields_game_center_challenge_localizations": "fields[gameCenterChallengeLocalizations]",
        "fields_game_center_challenge_version_releases": "fields[gameCenterChallengeVersionReleases]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterChallenges_versions_getToManyRelationship",
    "GET",
    "/v1/gameCenterChallenges/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterChallenges(Resource[M]):
    """The operations on Game Center challenges."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        challenge_type: GameCenterChallengeChallengeTypeValue,
        repeatable: bool | None | Unset = UNSET,
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        versions: Sequence[str | GameCenterChallengeVersionInlineCreate] | Unset = UNSET,
        leaderboard: str | Unset = UNSET,
        leaderboard_v2: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeResponse:
        """Create a Game Center challenge. `POST /v1/gameCenterChallenges`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallenges

        Deprecated by Apple: leaderboard."""
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "challenge_type": challenge_type,
                "repeatable": repeatable,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
                "versions": versions,
                "leaderboard": leaderboard,
                "leaderboard_v2": leaderboard_v2,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengesGetQuery],
    ) -> GameCenterChallengeResponse:
        """Read a Game Center challenge by id. `GET /v1/gameCenterChallenges/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallenges-_id_
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
        """Delete a Game Center challenge. `DELETE /v1/gameCenterChallenges/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallenges-_id_
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
        reference_name: str | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        leaderboard: str | Unset = UNSET,
        leaderboard_v2: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterChallengeResponse:
        """Change a Game Center challenge; fields left out stay as they are. `PATCH /v1/gameCenterChallenges/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallenges-_id_

        Deprecated by Apple: leaderboard."""
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
                "archived": archived,
                "repeatable": repeatable,
                "leaderboard": leaderboard,
                "leaderboard_v2": leaderboard_v2,
            },
            options=options,
        )

    @dual
    async def set_leaderboard_v2(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the leaderboard (v2) of a Game Center challenge. `PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboardV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallenges-_id_-relationships-leaderboardv2
        """
        return await self._call(
            _SET_LEADERBOARD_V2,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard", stacklevel=2)
    async def set_leaderboard(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the leaderboard of a Game Center challenge. `PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallenges-_id_-relationships-leaderboard
        """
        return await self._call(
            _SET_LEADERBOARD,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengesListVersionsQuery],
    ) -> GameCenterChallengeVersionsResponse:
        """List the versions of a Game Center challenge. `GET /v1/gameCenterChallenges/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallenges-_id_-versions
        """
        return await self._call(
            _LIST_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterChallengesListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of a Game Center challenge. `GET /v1/gameCenterChallenges/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallenges-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
