"""The operations on Game Center leaderboards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        GameCenterActivityField,
        GameCenterChallengeField,
        GameCenterDetailField,
        GameCenterGroupField,
        GameCenterLeaderboardField,
        GameCenterLeaderboardFormatterValue,
        GameCenterLeaderboardGroupLeaderboardInclude,
        GameCenterLeaderboardImageField,
        GameCenterLeaderboardInclude,
        GameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardLocalizationsInclude,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardReleasesInclude,
        GameCenterLeaderboardScoreSortTypeValue,
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSubmissionTypeValue,
        GameCenterLeaderboardVisibilityValue,
    )
    from ..models import (
        GameCenterLeaderboard,
        GameCenterLeaderboardLocalizationsResponse,
        GameCenterLeaderboardReleasesResponse,
        GameCenterLeaderboardResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        """Deprecated by Apple."""
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardInclude]
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterLeaderboardsGetGroupLeaderboardQuery(TypedDict, total=False):
        """What `get_group_leaderboard` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardGroupLeaderboardInclude]
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterLeaderboardsListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_leaderboard_images: Sequence[GameCenterLeaderboardImageField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        include: Sequence[GameCenterLeaderboardLocalizationsInclude]
        limit: int

    class GameCenterLeaderboardsListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int

    class GameCenterLeaderboardsListReleasesQuery(TypedDict, total=False):
        """What `list_releases` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        filter_game_center_detail: Sequence[str]
        filter_live: Sequence[str]
        include: Sequence[GameCenterLeaderboardReleasesInclude]
        limit: int

    class GameCenterLeaderboardsListReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_releases_linkages` takes."""

        limit: int


_SET_ACTIVITY: Operation[None] = Operation(
    "gameCenterLeaderboards_activity_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}/relationships/activity",
    body=Related("activity", "gameCenterActivities"),
)

_SET_CHALLENGE: Operation[None] = Operation(
    "gameCenterLeaderboards_challenge_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}/relationships/challenge",
    body=Related("challenge", "gameCenterChallenges"),
)

_CREATE: Operation[GameCenterLeaderboardResponse] = Operation(
    "gameCenterLeaderboards_createInstance",
    "POST",
    "/v1/gameCenterLeaderboards",
    "GameCenterLeaderboardResponse",
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
        },
    ),
)

_GET: Operation[GameCenterLeaderboardResponse] = Operation(
    "gameCenterLeaderboards_getInstance",
    "GET",
    "/v1/gameCenterLeaderboards/{id}",
    "GameCenterLeaderboardResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboards_deleteInstance", "DELETE", "/v1/gameCenterLeaderboards/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardResponse] = Operation(
    "gameCenterLeaderboards_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}",
    "GameCenterLeaderboardResponse",
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

_GET_GROUP_LEADERBOARD: Operation[GameCenterLeaderboardResponse[GameCenterLeaderboard | None]] = Operation(
    "gameCenterLeaderboards_groupLeaderboard_getToOneRelated",
    "GET",
    "/v1/gameCenterLeaderboards/{id}/groupLeaderboard",
    "GameCenterLeaderboardResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_GET_GROUP_LEADERBOARD_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboards_groupLeaderboard_getToOneRelationship",
    "GET",
    "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    "LinkageResponse",
)

_SET_GROUP_LEADERBOARD: Operation[None] = Operation(
    "gameCenterLeaderboards_groupLeaderboard_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    body=Related("groupLeaderboard", "gameCenterLeaderboards"),
)

_LIST_LOCALIZATIONS: Operation[GameCenterLeaderboardLocalizationsResponse] = Operation(
    "gameCenterLeaderboards_localizations_getToManyRelated",
    "GET",
    "/v1/gameCenterLeaderboards/{id}/localizations",
    "GameCenterLeaderboardLocalizationsResponse",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboards_localizations_getToManyRelationship",
    "GET",
    "/v1/gameCenterLeaderboards/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_RELEASES: Operation[GameCenterLeaderboardReleasesResponse] = Operation(
    "gameCenterLeaderboards_releases_getToManyRelated",
    "GET",
    "/v1/gameCenterLeaderboards/{id}/releases",
    "GameCenterLeaderboardReleasesResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_game_center_detail": "filter[gameCenterDetail]",
        "filter_live": "filter[live]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterLeaderboards_releases_getToManyRelationship",
    "GET",
    "/v1/gameCenterLeaderboards/{id}/relationships/releases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterLeaderboards(Resource[M]):
    """The operations on Game Center leaderboards."""

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity", stacklevel=2)
    async def set_activity(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the activity of a Game Center leaderboard. `PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_-relationships-activity
        """
        return await self._call(
            _SET_ACTIVITY,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge", stacklevel=2)
    async def set_challenge(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the challenge of a Game Center leaderboard. `PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_-relationships-challenge
        """
        return await self._call(
            _SET_CHALLENGE,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboards", stacklevel=2)
    async def create(
        self,
        *,
        default_formatter: GameCenterLeaderboardFormatterValue,
        reference_name: str,
        vendor_identifier: str,
        submission_type: GameCenterLeaderboardSubmissionTypeValue,
        score_sort_type: GameCenterLeaderboardScoreSortTypeValue,
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
    ) -> GameCenterLeaderboardResponse:
        """Create a Game Center leaderboard. `POST /v1/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboards
        """
        return await self._call(
            _CREATE,
            fields={
                "default_formatter": default_formatter,
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "submission_type": submission_type,
                "score_sort_type": score_sort_type,
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
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsGetQuery],
    ) -> GameCenterLeaderboardResponse:
        """Read a Game Center leaderboard by id. `GET /v1/gameCenterLeaderboards/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboards/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard. `DELETE /v1/gameCenterLeaderboards/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboards-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboards/{id}", stacklevel=2)
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
    ) -> GameCenterLeaderboardResponse:
        """Change a Game Center leaderboard; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboards/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_
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
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard", stacklevel=2)
    async def get_group_leaderboard(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsGetGroupLeaderboardQuery],
    ) -> GameCenterLeaderboardResponse[GameCenterLeaderboard | None]:
        """Read the group leaderboard of a Game Center leaderboard. `GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-groupleaderboard
        """
        return await self._call(
            _GET_GROUP_LEADERBOARD,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard", stacklevel=2)
    async def get_group_leaderboard_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the group leaderboard of a Game Center leaderboard. `GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-relationships-groupleaderboard
        """
        return await self._call(
            _GET_GROUP_LEADERBOARD_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard", stacklevel=2
    )
    async def set_group_leaderboard(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the group leaderboard of a Game Center leaderboard. `PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_-relationships-groupleaderboard
        """
        return await self._call(
            _SET_GROUP_LEADERBOARD,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}/localizations", stacklevel=2)
    async def list_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsListLocalizationsQuery],
    ) -> GameCenterLeaderboardLocalizationsResponse:
        """List the localizations of a Game Center leaderboard. `GET /v1/gameCenterLeaderboards/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/localizations", stacklevel=2)
    async def list_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center leaderboard. `GET /v1/gameCenterLeaderboards/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}/releases", stacklevel=2)
    async def list_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsListReleasesQuery],
    ) -> GameCenterLeaderboardReleasesResponse:
        """List the releases of a Game Center leaderboard. `GET /v1/gameCenterLeaderboards/{id}/releases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-releases
        """
        return await self._call(
            _LIST_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/releases", stacklevel=2)
    async def list_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardsListReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the releases of a Game Center leaderboard. `GET /v1/gameCenterLeaderboards/{id}/relationships/releases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-relationships-releases
        """
        return await self._call(
            _LIST_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )
