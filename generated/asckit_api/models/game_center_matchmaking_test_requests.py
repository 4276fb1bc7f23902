"""What belongs to game center matchmaking test requests: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    ResourceObject,
    model,
)


@model
class GameCenterMatchmakingTestRequest(ResourceObject):
    """A game center matchmaking test request.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingtestrequest
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingTestRequests"
