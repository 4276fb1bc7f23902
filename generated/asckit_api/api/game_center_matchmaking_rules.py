"""The operations on Game Center matchmaking rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..literals import (
        GameCenterMatchmakingRuleMatchmakingBooleanRuleResultsSort,
        GameCenterMatchmakingRuleMatchmakingNumberRuleResultsSort,
        GameCenterMatchmakingRuleMatchmakingRuleErrorsSort,
        GameCenterMatchmakingRuleTypeValue,
        GameCenterMatchmakingSessionsV1MetricDataGranularityValue,
    )
    from ..models import (
        GameCenterMatchmakingBooleanRuleResultsV1MetricResponse,
        GameCenterMatchmakingNumberRuleResultsV1MetricResponse,
        GameCenterMatchmakingRuleErrorsV1MetricResponse,
        GameCenterMatchmakingRuleResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterMatchmakingRulesMetricsMatchmakingBooleanRuleResultsQuery(TypedDict, total=False):
        """What `metrics_matchmaking_boolean_rule_results` takes."""

        filter_game_center_matchmaking_queue: str
        filter_result: str
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["result", "gameCenterMatchmakingQueue"]]
        limit: int
        sort: Sequence[GameCenterMatchmakingRuleMatchmakingBooleanRuleResultsSort]

    class GameCenterMatchmakingRulesMetricsMatchmakingNumberRuleResultsQuery(TypedDict, total=False):
        """What `metrics_matchmaking_number_rule_results` takes."""

        filter_game_center_matchmaking_queue: str
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["gameCenterMatchmakingQueue"]]
        limit: int
        sort: Sequence[GameCenterMatchmakingRuleMatchmakingNumberRuleResultsSort]

    class GameCenterMatchmakingRulesMetricsMatchmakingRuleErrorsQuery(TypedDict, total=False):
        """What `metrics_matchmaking_rule_errors` takes."""

        filter_game_center_matchmaking_queue: str
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["gameCenterMatchmakingQueue"]]
        limit: int
        sort: Sequence[GameCenterMatchmakingRuleMatchmakingRuleErrorsSort]


_CREATE: Operation[GameCenterMatchmakingRuleResponse] = Operation(
    "gameCenterMatchmakingRules_createInstance",
    "POST",
    "/v1/gameCenterMatchmakingRules",
    "GameCenterMatchmakingRuleResponse",
    body=Body(
        "gameCenterMatchmakingRules",
        attributes={
            "reference_name": "referenceName",
            "description": "description",
            "type": "type",
            "expression": "expression",
            "weight": "weight",
        },
        relationships={"rule_set": Related("ruleSet", "gameCenterMatchmakingRuleSets")},
    ),
)

_DELETE: Operation[None] = Operation(
    "gameCenterMatchmakingRules_deleteInstance", "DELETE", "/v1/gameCenterMatchmakingRules/{id}"
)

_UPDATE: Operation[GameCenterMatchmakingRuleResponse] = Operation(
    "gameCenterMatchmakingRules_updateInstance",
    "PATCH",
    "/v1/gameCenterMatchmakingRules/{id}",
    "GameCenterMatchmakingRuleResponse",
    body=Body(
        "gameCenterMatchmakingRules",
        attributes={"description": "description", "expression": "expression", "weight": "weight"},
    ),
)

_METRICS_MATCHMAKING_BOOLEAN_RULE_RESULTS: Operation[GameCenterMatchmakingBooleanRuleResultsV1MetricResponse] = (
    Operation(
        "gameCenterMatchmakingRules_matchmakingBooleanRuleResults_getMetrics",
        "GET",
        "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults",
        "GameCenterMatchmakingBooleanRuleResultsV1MetricResponse",
        query={
            "filter_game_center_matchmaking_queue": "filter[gameCenterMatchmakingQueue]",
            "filter_result": "filter[result]",
            "granularity": "granularity",
            "group_by": "groupBy",
            "limit": "limit",
            "sort": "sort",
        },
    )
)

_METRICS_MATCHMAKING_NUMBER_RULE_RESULTS: Operation[GameCenterMatchmakingNumberRuleResultsV1MetricResponse] = Operation(
    "gameCenterMatchmakingRules_matchmakingNumberRuleResults_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults",
    "GameCenterMatchmakingNumberRuleResultsV1MetricResponse",
    query={
        "filter_game_center_matchmaking_queue": "filter[gameCenterMatchmakingQueue]",
        "granularity": "granularity",
        "group_by": "groupBy",
        "limit": "limit",
        "sort": "sort",
    },
)

_METRICS_MATCHMAKING_RULE_ERRORS: Operation[GameCenterMatchmakingRuleErrorsV1MetricResponse] = Operation(
    "gameCenterMatchmakingRules_matchmakingRuleErrors_getMetrics",
    "GET",
    "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors",
    "GameCenterMatchmakingRuleErrorsV1MetricResponse",
    query={
        "filter_game_center_matchmaking_queue": "filter[gameCenterMatchmakingQueue]",
        "granularity": "granularity",
        "group_by": "groupBy",
        "limit": "limit",
        "sort": "sort",
    },
)


class GameCenterMatchmakingRules(Resource[M]):
    """The operations on Game Center matchmaking rules."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        description: str,
        type: GameCenterMatchmakingRuleTypeValue,
        expression: str,
        rule_set: str,
        weight: float | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingRuleResponse:
        """Create a Game Center matchmaking rule. `POST /v1/gameCenterMatchmakingRules`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingrules
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "description": description,
                "type": type,
                "expression": expression,
                "rule_set": rule_set,
                "weight": weight,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center matchmaking rule. `DELETE /v1/gameCenterMatchmakingRules/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingrules-_id_
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
        description: str | None | Unset = UNSET,
        expression: str | None | Unset = UNSET,
        weight: float | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingRuleResponse:
        """Change a Game Center matchmaking rule; fields left out stay as they are. `PATCH /v1/gameCenterMatchmakingRules/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingrules-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "description": description,
                "expression": expression,
                "weight": weight,
            },
            options=options,
        )

    @dual
    async def metrics_matchmaking_boolean_rule_results(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRulesMetricsMatchmakingBooleanRuleResultsQuery],
    ) -> GameCenterMatchmakingBooleanRuleResultsV1MetricResponse:
        """Read the matchmaking boolean rule results metrics of a Game Center matchmaking rule. `GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrules-_id_-metrics-matchmakingbooleanruleresults
        """
        return await self._call(
            _METRICS_MATCHMAKING_BOOLEAN_RULE_RESULTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_matchmaking_number_rule_results(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRulesMetricsMatchmakingNumberRuleResultsQuery],
    ) -> GameCenterMatchmakingNumberRuleResultsV1MetricResponse:
        """Read the matchmaking number rule results metrics of a Game Center matchmaking rule. `GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrules-_id_-metrics-matchmakingnumberruleresults
        """
        return await self._call(
            _METRICS_MATCHMAKING_NUMBER_RULE_RESULTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_matchmaking_rule_errors(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRulesMetricsMatchmakingRuleErrorsQuery],
    ) -> GameCenterMatchmakingRuleErrorsV1MetricResponse:
        """Read the matchmaking rule errors metrics of a Game Center matchmaking rule. `GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrules-_id_-metrics-matchmakingruleerrors
        """
        return await self._call(
            _METRICS_MATCHMAKING_RULE_ERRORS,
            id,
            query=query,
            options=options,
        )
