"""The operations on Game Center matchmaking rule sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        GameCenterMatchmakingQueueField,
        GameCenterMatchmakingRuleField,
        GameCenterMatchmakingRuleSetField,
        GameCenterMatchmakingRuleSetInclude,
        GameCenterMatchmakingRuleSetMatchmakingQueuesInclude,
        GameCenterMatchmakingTeamField,
    )
    from ..models import (
        GameCenterMatchmakingQueuesResponse,
        GameCenterMatchmakingRuleSetResponse,
        GameCenterMatchmakingRuleSetsResponse,
        GameCenterMatchmakingRulesResponse,
        GameCenterMatchmakingTeamsResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterMatchmakingRuleSetsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_game_center_matchmaking_queues: Sequence[GameCenterMatchmakingQueueField]
        fields_game_center_matchmaking_rule_sets: Sequence[GameCenterMatchmakingRuleSetField]
        fields_game_center_matchmaking_rules: Sequence[GameCenterMatchmakingRuleField]
        fields_game_center_matchmaking_teams: Sequence[GameCenterMatchmakingTeamField]
        include: Sequence[GameCenterMatchmakingRuleSetInclude]
        limit: int
        limit_matchmaking_queues: int
        limit_rules: int
        limit_teams: int

    class GameCenterMatchmakingRuleSetsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_matchmaking_queues: Sequence[GameCenterMatchmakingQueueField]
        fields_game_center_matchmaking_rule_sets: Sequence[GameCenterMatchmakingRuleSetField]
        fields_game_center_matchmaking_rules: Sequence[GameCenterMatchmakingRuleField]
        fields_game_center_matchmaking_teams: Sequence[GameCenterMatchmakingTeamField]
        include: Sequence[GameCenterMatchmakingRuleSetInclude]
        limit_matchmaking_queues: int
        limit_rules: int
        limit_teams: int

    class GameCenterMatchmakingRuleSetsListMatchmakingQueuesQuery(TypedDict, total=False):
        """What `list_matchmaking_queues` takes."""

        fields_game_center_matchmaking_queues: Sequence[GameCenterMatchmakingQueueField]
        fields_game_center_matchmaking_rule_sets: Sequence[GameCenterMatchmakingRuleSetField]
        include: Sequence[GameCenterMatchmakingRuleSetMatchmakingQueuesInclude]
        limit: int

    class GameCenterMatchmakingRuleSetsListMatchmakingQueuesLinkagesQuery(TypedDict, total=False):
        """What `list_matchmaking_queues_linkages` takes."""

        limit: int

    class GameCenterMatchmakingRuleSetsListRulesQuery(TypedDict, total=False):
        """What `list_rules` takes."""

        fields_game_center_matchmaking_rules: Sequence[GameCenterMatchmakingRuleField]
        limit: int

    class GameCenterMatchmakingRuleSetsListRulesLinkagesQuery(TypedDict, total=False):
        """What `list_rules_linkages` takes."""

        limit: int

    class GameCenterMatchmakingRuleSetsListTeamsQuery(TypedDict, total=False):
        """What `list_teams` takes."""

        fields_game_center_matchmaking_teams: Sequence[GameCenterMatchmakingTeamField]
        limit: int

    class GameCenterMatchmakingRuleSetsListTeamsLinkagesQuery(TypedDict, total=False):
        """What `list_teams_linkages` takes."""

        limit: int


_LIST: Operation[GameCenterMatchmakingRuleSetsResponse] = Operation(
    "gameCenterMatchmakingRuleSets_getCollection",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets",
    "GameCenterMatchmakingRuleSetsResponse",
    query={
        "fields_game_center_matchmaking_queues": "fields[gameCenterMatchmakingQueues]",
        "fields_game_center_matchmaking_rule_sets": "fields[gameCenterMatchmakingRuleSets]",
        "fields_game_center_matchmaking_rules": "fields[gameCenterMatchmakingRules]",
        "fields_game_center_matchmaking_teams": "fields[gameCenterMatchmakingTeams]",
        "include": "include",
        "limit": "limit",
        "limit_matchmaking_queues": "limit[matchmakingQueues]",
        "limit_rules": "limit[rules]",
        "limit_teams": "limit[teams]",
    },
)

_CREATE: Operation[GameCenterMatchmakingRuleSetResponse] = Operation(
    "gameCenterMatchmakingRuleSets_createInstance",
    "POST",
    "/v1/gameCenterMatchmakingRuleSets",
    "GameCenterMatchmakingRuleSetResponse",
    body=Body(
        "gameCenterMatchmakingRuleSets",
        attributes={
            "reference_name": "referenceName",
            "rule_language_version": "ruleLanguageVersion",
            "min_players": "minPlayers",
            "max_players": "maxPlayers",
        },
    ),
)

_GET: Operation[GameCenterMatchmakingRuleSetResponse] = Operation(
    "gameCenterMatchmakingRuleSets_getInstance",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}",
    "GameCenterMatchmakingRuleSetResponse",
    query={
        "fields_game_center_matchmaking_queues": "fields[gameCenterMatchmakingQueues]",
        "fields_game_center_matchmaking_rule_sets": "fields[gameCenterMatchmakingRuleSets]",
        "fields_game_center_matchmaking_rules": "fields[gameCenterMatchmakingRules]",
        "fields_game_center_matchmaking_teams": "fields[gameCenterMatchmakingTeams]",
        "include": "include",
        "limit_matchmaking_queues": "limit[matchmakingQueues]",
        "limit_rules": "limit[rules]",
        "limit_teams": "limit[teams]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterMatchmakingRuleSets_deleteInstance", "DELETE", "/v1/gameCenterMatchmakingRuleSets/{id}"
)

_UPDATE: Operation[GameCenterMatchmakingRuleSetResponse] = Operation(
    "gameCenterMatchmakingRuleSets_updateInstance",
    "PATCH",
    "/v1/gameCenterMatchmakingRuleSets/{id}",
    "GameCenterMatchmakingRuleSetResponse",
    body=Body("gameCenterMatchmakingRuleSets", attributes={"min_players": "minPlayers", "max_players": "maxPlayers"}),
)

_LIST_MATCHMAKING_QUEUES: Operation[GameCenterMatchmakingQueuesResponse] = Operation(
    "gameCenterMatchmakingRuleSets_matchmakingQueues_getToManyRelated",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues",
    "GameCenterMatchmakingQueuesResponse",
    query={
        "fields_game_center_matchmaking_queues": "fields[gameCenterMatchmakingQueues]",
        "fields_game_center_matchmaking_rule_sets": "fields[gameCenterMatchmakingRuleSets]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_MATCHMAKING_QUEUES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterMatchmakingRuleSets_matchmakingQueues_getToManyRelationship",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_RULES: Operation[GameCenterMatchmakingRulesResponse] = Operation(
    "gameCenterMatchmakingRuleSets_rules_getToManyRelated",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/rules",
    "GameCenterMatchmakingRulesResponse",
    query={
        "fields_game_center_matchmaking_rules": "fields[gameCenterMatchmakingRules]",
        "limit": "limit",
    },
)

_LIST_RULES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterMatchmakingRuleSets_rules_getToManyRelationship",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_TEAMS: Operation[GameCenterMatchmakingTeamsResponse] = Operation(
    "gameCenterMatchmakingRuleSets_teams_getToManyRelated",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/teams",
    "GameCenterMatchmakingTeamsResponse",
    query={
        "fields_game_center_matchmaking_teams": "fields[gameCenterMatchmakingTeams]",
        "limit": "limit",
    },
)

_LIST_TEAMS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterMatchmakingRuleSets_teams_getToManyRelationship",
    "GET",
    "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterMatchmakingRuleSets(Resource[M]):
    """The operations on Game Center matchmaking rule sets."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListQuery],
    ) -> GameCenterMatchmakingRuleSetsResponse:
        """List Game Center matchmaking rule sets. `GET /v1/gameCenterMatchmakingRuleSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets
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
        rule_language_version: int,
        min_players: int,
        max_players: int,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingRuleSetResponse:
        """Create a Game Center matchmaking rule set. `POST /v1/gameCenterMatchmakingRuleSets`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingrulesets
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "rule_language_version": rule_language_version,
                "min_players": min_players,
                "max_players": max_players,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsGetQuery],
    ) -> GameCenterMatchmakingRuleSetResponse:
        """Read a Game Center matchmaking rule set by id. `GET /v1/gameCenterMatchmakingRuleSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_
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
        """Delete a Game Center matchmaking rule set. `DELETE /v1/gameCenterMatchmakingRuleSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingrulesets-_id_
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
        min_players: int | None | Unset = UNSET,
        max_players: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingRuleSetResponse:
        """Change a Game Center matchmaking rule set; fields left out stay as they are. `PATCH /v1/gameCenterMatchmakingRuleSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingrulesets-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "min_players": min_players,
                "max_players": max_players,
            },
            options=options,
        )

    @dual
    async def list_matchmaking_queues(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListMatchmakingQueuesQuery],
    ) -> GameCenterMatchmakingQueuesResponse:
        """List the matchmaking queues of a Game Center matchmaking rule set. `GET /v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-matchmakingqueues
        """
        return await self._call(
            _LIST_MATCHMAKING_QUEUES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_matchmaking_queues_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListMatchmakingQueuesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the matchmaking queues of a Game Center matchmaking rule set. `GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-relationships-matchmakingqueues
        """
        return await self._call(
            _LIST_MATCHMAKING_QUEUES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_rules(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListRulesQuery],
    ) -> GameCenterMatchmakingRulesResponse:
        """List the rules of a Game Center matchmaking rule set. `GET /v1/gameCenterMatchmakingRuleSets/{id}/rules`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-rules
        """
        return await self._call(
            _LIST_RULES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_rules_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListRulesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the rules of a Game Center matchmaking rule set. `GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-relationships-rules
        """
        return await self._call(
            _LIST_RULES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_teams(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListTeamsQuery],
    ) -> GameCenterMatchmakingTeamsResponse:
        """List the teams of a Game Center matchmaking rule set. `GET /v1/gameCenterMatchmakingRuleSets/{id}/teams`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-teams
        """
        return await self._call(
            _LIST_TEAMS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_teams_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterMatchmakingRuleSetsListTeamsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the teams of a Game Center matchmaking rule set. `GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentermatchmakingrulesets-_id_-relationships-teams
        """
        return await self._call(
            _LIST_TEAMS_LINKAGES,
            id,
            query=query,
            options=options,
        )
