"""The operations on Game Center leaderboards (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import GameCenterLeaderboardVersionV2InlineCreate
    from ..literals import (
        GameCenterActivityField,
        GameCenterChallengeField,
        GameCenterDetailField,
        GameCenterGroupField,
        GameCenterLeaderboardFormatterValue,
        GameCenterLeaderboardScoreSortTypeValue,
        GameCenterLeaderboardSubmissionTypeValue,
        GameCenterLeaderboardsV2GetGameCenterLeaderboardField,
        GameCenterLeaderboardsV2GetGameCenterLeaderboardSetField,
        GameCenterLeaderboardsV2Include,
        GameCenterLeaderboardsV2ListVersionsGameCenterLeaderboardField,
        GameCenterLeaderboardsV2ListVersionsGameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardsV2VersionsInclude,
        GameCenterLeaderboardVersionField,
        GameCenterLeaderboardVisibilityValue,
    )
    from ..models import GameCenterLeaderboardV2Response, GameCenterLeaderboardVersionsV2Response
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardsV2GetGameCenterLeaderboardSetField]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardsV2GetGameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardsV2Include]
        limit_game_center_leaderboard_sets: int
        limit_versions: int

    class GameCenterLeaderboardsV2ListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_game_center_leaderboard_localizations: Sequence[
            GameCenterLeaderboardsV2ListVersionsGameCenterLeaderboardLocalizationField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardsV2ListVersionsGameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardsV2VersionsInclude]
        limit: int
        limit_localizations: int

    class GameCenterLeaderboardsV2ListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_GAME_CENTER_LEADERBOARD_VERSION_V2_INLINE_CREATE = Inline(
    relationships={"leaderboard": Related("leaderboard", "gameCenterLeaderboards")}
)
_SET_ACTIVITY: Operation[None] = Operation(
    "gameCenterLeaderboardsV2_activity_updateToOneRelationship",
    "PATCH",
    "/v2/gameCenterLeaderboards/{id}/relationships/activity",
    body=Related("activity", "gameCenterActivities"),
)

_SET_CHALLENGE: Operation[None] = Operation(
    "gameCenterLeaderboardsV2_challenge_updateToOneRelationship",
    "PATCH",
    "/v2/gameCenterLeaderboards/{id}/relationships/challenge",
    body=Related("challenge", "gameCenterChallenges"),
)

_CREATE: Operation[GameCenterLeaderboardV2Response] = Operation(
    "gameCenterLeaderboardsV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboards",
    "GameCenterLeaderboardV2Response",
    body=Body(
        "gameCenterLeaderboards",
        attributes={
            "default_formatter": "defaultFormatter",
            "reference_name": "referenceName",
            "vendor_identifier": "vendorIdentifier",
            "submission_type": "submissionType",
            "score_sort_type": "scoreSortType",
            "score_range_start": "scoreRangeStart",
            "score_range_end": "scoreRangeEnd",
            "recurrence_start_date": "recurrenceStartDate",
            "recurrence_duration": "recurrenceDuration",
            "recurrence_rule": "recurrenceRule",
            "activity_properties": "activityProperties",
            "visibility": "visibility",
        },
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
            "game_center_leaderboard_sets": Related(
                "gameCenterLeaderboardSets", "gameCenterLeaderboardSets", many=True
            ),
            "versions": Related(
                "versions",
                "gameCenterLeaderboardVersions",
                many=True,
                inline=_GAME_CENTER_LEADERBOARD_VERSION_V2_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[GameCenterLeaderboardV2Response] = Operation(
    "gameCenterLeaderboardsV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboards/{id}",
    "GameCenterLeaderboardV2Response",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_versions": "limit[versions]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardsV2_deleteInstance", "DELETE", "/v2/gameCenterLeaderboards/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardV2Response] = Operation(
    "gameCenterLeaderboardsV2_updateInstance",
    "PATCH",
    "/v2/gameCenterLeaderboards/{id}",
    "GameCenterLeaderboardV2Response",
    body=Body(
        "gameCenterLeaderboards",
        attributes={
            "default_formatter": "defaultFormatter",
            "reference_name": "referenceName",
            "submission_type": "submissionType",
            "score_sort_type": "scoreSortType",
            "score_range_start": "scoreRangeStart",
            "score_range_end": "scoreRangeEnd",
            "recurrence_start_date": "recurrenceStartDate",
            "recurrence_duration": "recurrenceDuration",
            "recurrence_rule": "recurrenceRule",
            "archived": "archived",
            "activity_properties": "activityProperties",
            "visibility": "visibility",
        },
    ),
)

_LIST_VERSIONS: Operation[GameCenterLeaderboardVersionsV2Response] = Operation(
    "gameCenterLeaderboardsV2_versions_getToManyRelated",
    "GET",
    "/v2/gameCenterLeaderboards/{id}/versions",
    "GameCenterLeaderboardVersionsV2Response",
    query={
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboardsV2_versions_getToManyRelationship",
    "GET",
    "/v2/gameCenterLeaderboards/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterLeaderboardsV2(Resource[M]):
    """The operations on Game Center leaderboards (v2)."""

    @dual
    async def set_activity(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the activity of a Game Center leaderboard (v2). `PATCH /v2/gameCenterLeaderboards/{id}/relationships/activity`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboards-_id_-relationships-activity
        """
        return await self._call(
            _SET_ACTIVITY,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def set_challenge(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the challenge of a Game Center leaderboard (v2). `PATCH /v2/gameCenterLeaderboards/{id}/relationships/challenge`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboards-_id_-relationships-challenge
        """
        return await self._call(
            _SET_CHALLENGE,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        default_formatter: GameCenterLeaderboardFormatterValue,
        reference_name: str,
        vendor_identifier: str,
        submission_type: GameCenterLeaderboardSubmissionTypeValue,
        score_sort_type: GameCenterLeaderboardScoreSortTypeValue,
        versions: Sequence[str | GameCenterLeaderboardVersionV2InlineCreate],
        score_range_start: str | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        visibility: GameCenterLeaderboardVisibilityValue | None | Unset = UNSET,
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        game_center_leaderboard_sets: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardV2Response:
        """Create a Game Center leaderboard (v2). `POST /v2/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboards
        """
        return await self._call(
            _CREATE,
            fields={
                "default_formatter": default_formatter,
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "submission_type": submission_type,
                "score_sort_type": score_sort_type,
                "versions": versions,
                "score_range_start": score_range_start,
                "score_range_end": score_range_end,
                "recurrence_start_date": recurrence_start_date,
                "recurrence_duration": recurrence_duration,
                "recurrence_rule": recurrence_rule,
                "activity_properties": activity_properties,
                "visibility": visibility,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
                "game_center_leaderboard_sets": game_center_leaderboard_sets,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsV2GetQuery],
    ) -> GameCenterLeaderboardV2Response:
        """Read a Game Center leaderboard (v2) by id. `GET /v2/gameCenterLeaderboards/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_
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
        """Delete a Game Center leaderboard (v2). `DELETE /v2/gameCenterLeaderboards/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboards-_id_
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
        default_formatter: GameCenterLeaderboardFormatterValue | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        submission_type: GameCenterLeaderboardSubmissionTypeValue | None | Unset = UNSET,
        score_sort_type: GameCenterLeaderboardScoreSortTypeValue | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        visibility: GameCenterLeaderboardVisibilityValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardV2Response:
        """Change a Game Center leaderboard (v2); fields left out stay as they are. `PATCH /v2/gameCenterLeaderboards/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboards-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "default_formatter": default_formatter,
                "reference_name": reference_name,
                "submission_type": submission_type,
                "score_sort_type": score_sort_type,
                "score_range_start": score_range_start,
                "score_range_end": score_range_end,
                "recurrence_start_date": recurrence_start_date,
                "recurrence_duration": recurrence_duration,
                "recurrence_rule": recurrence_rule,
                "archived": archived,
                "activity_properties": activity_properties,
                "visibility": visibility,
            },
            options=options,
        )

    @dual
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsV2ListVersionsQuery],
    ) -> GameCenterLeaderboardVersionsV2Response:
        """List the versions of a Game Center leaderboard (v2). `GET /v2/gameCenterLeaderboards/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_-versions
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
        **query: Unpack[GameCenterLeaderboardsV2ListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of a Game Center leaderboard (v2). `GET /v2/gameCenterLeaderboards/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
