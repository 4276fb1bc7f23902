"""What belongs to Game Center matchmaking queues: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .game_center_matchmaking_rule_sets import GameCenterMatchmakingRuleSet


@model
class GameCenterMatchmakingQueue(ResourceObject):
    """A Game Center matchmaking queue.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingqueue
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingQueues"

    attributes: GameCenterMatchmakingQueueAttributes = attribute(
        "attributes", "GameCenterMatchmakingQueueAttributes", always=dict
    )
    relationships: GameCenterMatchmakingQueueRelationships = attribute(
        "relationships", "GameCenterMatchmakingQueueRelationships", always=dict
    )


@model
class GameCenterMatchmakingQueueAttributes(Model):
    """The attributes of a Game Center matchmaking queue."""

    reference_name: str | None = attribute("referenceName")
    classic_matchmaking_bundle_ids: tuple[str, ...] | None = attribute("classicMatchmakingBundleIds", Many(str))


@model
class GameCenterMatchmakingQueueRelationships(Model):
    """The relationships of a Game Center matchmaking queue."""

    rule_set: ToOne[GameCenterMatchmakingRuleSet] | None = attribute("ruleSet", "ToOne")
    experiment_rule_set: ToOne[GameCenterMatchmakingRuleSet] | None = attribute("experimentRuleSet", "ToOne")


@model
class GameCenterMatchmakingQueueResponse(Document):
    """A Game Center matchmaking queue, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingqueueresponse
    """

    data: GameCenterMatchmakingQueue = attribute("data", "GameCenterMatchmakingQueue")
    included: tuple[GameCenterMatchmakingRuleSet | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterMatchmakingRuleSets": "GameCenterMatchmakingRuleSet"})
    )


@model
class GameCenterMatchmakingQueuesResponse(Page):
    """A page of Game Center matchmaking queue resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingqueuesresponse
    """

    data: tuple[GameCenterMatchmakingQueue, ...] = attribute("data", Many("GameCenterMatchmakingQueue"), always=list)
    included: tuple[GameCenterMatchmakingRuleSet | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterMatchmakingRuleSets": "GameCenterMatchmakingRuleSet"})
    )
