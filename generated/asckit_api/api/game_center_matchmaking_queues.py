"""The operations on Game Center matchmaking queues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..literals import (
        GameCenterMatchmakingQueueExperimentMatchmakingQueueSizesSort,
        GameCenterMatchmakingQueueExperimentMatchmakingRequestsSort,
        GameCenterMatchmakingQueueField,
        GameCenterMatchmakingQueueInclude,
        GameCenterMatchmakingQueueMatchmakingQueueSizesSort,
        GameCenterMatchmakingQueueMatchmakingRequestsSort,
        GameCenterMatchmakingQueueMatchmakingSessionsSort,
        GameCenterMatchmakingRuleSetField,
        GameCenterMatchmakingSessionsV1MetricDataGranularityValue,
    )
    from ..models import (
        GameCenterMatchmakingQueueRequestsV1MetricResponse,
        GameCenterMatchmakingQueueResponse,
        GameCenterMatchmakingQueueSizesV1MetricResponse,
        GameCenterMatchmakingQueuesResponse,
        GameCenterMatchmakingSessionsV1MetricResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterMatchmakingQueuesListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_game_center_matchmaking_queues: Sequence[GameCenterMatchmakingQueueField]
        fields_game_center_matchmaking_rule_sets: Sequence[GameCenterMatchmakingRuleSetField]
        include: Sequence[GameCenterMatchmakingQueueInclude]
        limit: int

    class GameCenterMatchmakingQueuesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_matchmaking_queues: Sequence[GameCenterMatchmakingQueueField]
        fields_game_center_matchmaking_rule_sets: Sequence[GameCenterMatchmakingRuleSetField]
        include: Sequence[GameCenterMatchmakingQueueInclude]

    class GameCenterMatchmakingQueuesMetricsExperimentMatchmakingQueueSizesQuery(TypedDict, total=False):
        """What `metrics_experiment_matchmaking_queue_sizes` takes."""

        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        limit: int
        sort: Sequence[GameCenterMatchmakingQueueExperimentMatchmakingQueueSizesSort]

    class GameCenterMatchmakingQueuesMetricsExperimentMatchmakingRequestsQuery(TypedDict, total=False):
        """What `metrics_experiment_matchmaking_requests` takes."""

        filter_game_center_detail: str
        filter_result: Literal["MATCHED", "CANCELED", "EXPIRED"]
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["result", "gameCenterDetail"]]
        limit: int
        sort: Sequence[GameCenterMatchmakingQueueExperimentMatchmakingRequestsSort]

    class GameCenterMatchmakingQueuesMetricsMatchmakingQueueSizesQuery(TypedDict, total=False):
        """What `metrics_matchmaking_queue_sizes` takes."""

        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        limit: int
        sort: Sequence[GameCenterMatchmakingQueueMatchmakingQueueSizesSort]

    class GameCenterMatchmakingQueuesMetricsMatchmakingRequestsQuery(TypedDict, total=False):
        """What `metrics_matchmaking_requests` takes."""

        filter_game_center_detail: str
        filter_result: Literal["MATCHED", "CANCELED", "EXPIRED"]
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["result", "gameCenterDetail"]]
        limit: int
        sort: Sequence[GameCenterMatchmakingQueueMatchmakingRequestsSort]

    class GameCenterMatchmakingQueuesMetricsMatchmakingSessionsQuery(TypedDict, total=False):
        """What `metrics_matchmaking_sessions` takes."""

        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        limit: int
        sort: Sequence[GameCenterMatchmakingQueueMatchmakingSessionsSort]


_LIST: Operation[GameCenterMatchmakingQueuesResponse] = Operation(
    "gameCenterMatchmakingQueues_getCollection",
    "GET",
    "/v1/gameCenterMatchmakingQueues",
    "GameCenterMatchmakingQueuesResponse",
    query={
        "fields_game_center_matchmaking_queues": "fields[gameCenterMatchmakingQueues]",
        "fields_game_center_matchmaking_rule_sets": "fields[gameCenterMatchmakingRuleSets]",
        "include": "include",
        "limit": "limit",
    },
)

_CREATE: Operation[GameCenterMatchmakingQueueResponse] = Operation(
    "gameCenterMatchmakingQueues_createInstance",
    "POST",
    "/v1/gameCenterMatchmakingQueues",
    "GameCenterMatchmakingQueueResponse",
    body=Body(
        "gameCenterMatchmakingQueues",
        attributes={"reference_name": "referenceName", "classic_matchmaking_bundle_ids": "classicMatchmakingBundleIds"},
        relationships={
            "rule_set": Related("ruleSet", "gameCenterMatchmakingRuleSets"),
            "experiment_rule_set": Related("experimentRuleSet", "gameCenterMatchmakingRuleSets"),
        },
    ),
)

_GET: Operation[GameCenterMatchmakingQueueResponse] = Operation(
    "gameCenterMatchmakingQueues_getInstance",
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}",
    "GameCenterMatchmakingQueueResponse",
    query={
        "fields_game_center_matchmaking_queues": "fields[gameCenterMatchmakingQueues]",
        "fields_game_center_matchmaking_rule_sets": "fields[gameCenterMatchmakingRuleSets]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterMatchmakingQueues_deleteInstance", "DELETE", "/v1/gameCenterMatchmakingQueues/{id}"
)

_UPDATE: Operation[GameCenterMatchmakingQueueResponse] = Operation(
    "gameCenterMatchmakingQueues_updateInstance",
    "PATCH",
    "/v1/gameCenterMatchmakingQueues/{id}",
    "GameCenterMatchmakingQueueResponse",
    body=Body(
        "gameCenterMatchmakingQueues",
        attributes={"classic_matchmaking_bundle_ids": "classicMatchmakingBundleIds"},
        relationships={
            "rule_set": Related("ruleSet", "gameCenterMatchmakingRuleSets"),
            "experiment_rule_set": Related("experimentRuleSet", "gameCenterMatchmakingRuleSets"),
        },
    ),
)

_METRICS_EXPERIMENT_MATCHMAKING_QUEUE_SIZES: Operation[GameCenterMatchmakingQueueSizesV1MetricResponse] = Operation(
    "gameCenterMatchmakingQueues_experimentMatchmakingQueueSizes_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes",
    "GameCenterMatchmakingQueueSizesV1MetricResponse",
    query={
        "granularity": "granularity",
        "limit": "limit",
        "sort": "sort",
    },
)

_METRICS_EXPERIMENT_MATCHMAKING_REQUESTS: Operation[GameCenterMatchmakingQueueRequestsV1MetricResponse] = Operation(
    "gameCenterMatchmakingQueues_experimentMatchmakingRequests_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests",
    "GameCenterMatchmakingQueueRequestsV1MetricResponse",
    query={
        "filter_game_center_detail": "filter[gameCenterDetail]",
        "filter_result": "filter[result]",
        "granularity": "granularity",
        "group_by": "groupBy",
        "limit": "limit",
        "sort": "sort",
    },
)

_METRICS_MATCHMAKING_QUEUE_SIZES: Operation[GameCenterMatchmakingQueueSizesV1MetricResponse] = Operation(
    "gameCenterMatchmakingQueues_matchmakingQueueSizes_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes",
    "GameCenterMatchmakingQueueSizesV1MetricResponse",
    query={
        "granularity": "granularity",
        "limit": "limit",
        "sort": "sort",
    },
)

_METRICS_MATCHMAKING_REQUESTS: Operation[GameCenterMatchmakingQueueRequestsV1MetricResponse] = Operation(
    "gameCenterMatchmakingQueues_matchmakingRequests_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests",
    "GameCenterMatchmakingQueueRequestsV1MetricResponse",
    query={
        "filter_game_center_detail": "filter[gameCenterDetail]",
        "filter_result": "filter[result]",
        "granularity": "granularity",
        "group_by": "groupBy",
        "limit": "limit",
        "sort": "sort",
    },
)

_METRICS_MATCHMAKING_SESSIONS: Operation[GameCenterMatchmakingSessionsV1MetricResponse] = Operation(
    "gameCenterMatchmakingQueues_matchmakingSessions_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions",
    "GameCenterMatchmakingSessionsV1MetricResponse",
    query={
        "granularity": "granularity",
        "limit": "limit",
        "sort": "sort",
    },
)


class GameCenterMatchmakingQueues(Resource[M]):
    """The operations on Game Center matchmaking queues."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesListQuery],
    ) -> GameCenterMatchmakingQueuesResponse:
        """List Game Center matchmaking queues. `GET /v1/gameCenterMatchmakingQueues`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        rule_set: str,
        classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
        experiment_rule_set: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingQueueResponse:
        """Create a Game Center matchmaking queue. `POST /v1/gameCenterMatchmakingQueues`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingqueues
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "rule_set": rule_set,
                "classic_matchmaking_bundle_ids": classic_matchmaking_bundle_ids,
                "experiment_rule_set": experiment_rule_set,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesGetQuery],
    ) -> GameCenterMatchmakingQueueResponse:
        """Read a Game Center matchmaking queue by id. `GET /v1/gameCenterMatchmakingQueues/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_
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
        """Delete a Game Center matchmaking queue. `DELETE /v1/gameCenterMatchmakingQueues/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingqueues-_id_
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
        classic_matchmaking_bundle_ids: Sequence[str] | None | Unset = UNSET,
        rule_set: str | Unset = UNSET,
        experiment_rule_set: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingQueueResponse:
        """Change a Game Center matchmaking queue; fields left out stay as they are. `PATCH /v1/gameCenterMatchmakingQueues/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingqueues-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "classic_matchmaking_bundle_ids": classic_matchmaking_bundle_ids,
                "rule_set": rule_set,
                "experiment_rule_set": experiment_rule_set,
            },
            options=options,
        )

    @dual
    async def metrics_experiment_matchmaking_queue_sizes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesMetricsExperimentMatchmakingQueueSizesQuery],
    ) -> GameCenterMatchmakingQueueSizesV1MetricResponse:
        """Read the experiment matchmaking queue sizes metrics of a Game Center matchmaking queue. `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-experimentmatchmakingqueuesizes
        """
        return await self._call(
            _METRICS_EXPERIMENT_MATCHMAKING_QUEUE_SIZES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_experiment_matchmaking_requests(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesMetricsExperimentMatchmakingRequestsQuery],
    ) -> GameCenterMatchmakingQueueRequestsV1MetricResponse:
        """Read the experiment matchmaking requests metrics of a Game Center matchmaking queue. `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-experimentmatchmakingrequests
        """
        return await self._call(
            _METRICS_EXPERIMENT_MATCHMAKING_REQUESTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_matchmaking_queue_sizes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesMetricsMatchmakingQueueSizesQuery],
    ) -> GameCenterMatchmakingQueueSizesV1MetricResponse:
        """Read the matchmaking queue sizes metrics of a Game Center matchmaking queue. `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-matchmakingqueuesizes
        """
        return await self._call(
            _METRICS_MATCHMAKING_QUEUE_SIZES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_matchmaking_requests(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesMetricsMatchmakingRequestsQuery],
    ) -> GameCenterMatchmakingQueueRequestsV1MetricResponse:
        """Read the matchmaking requests metrics of a Game Center matchmaking queue. `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-matchmakingrequests
        """
        return await self._call(
            _METRICS_MATCHMAKING_REQUESTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_matchmaking_sessions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingQueuesMetricsMatchmakingSessionsQuery],
    ) -> GameCenterMatchmakingSessionsV1MetricResponse:
        """Read the matchmaking sessions metrics of a Game Center matchmaking queue. `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingqueues-_id_-metrics-matchmakingsessions
        """
        return await self._call(
            _METRICS_MATCHMAKING_SESSIONS,
            id,
            query=query,
            options=options,
        )
