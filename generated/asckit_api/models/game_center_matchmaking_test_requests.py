"""What belongs to Game Center matchmaking test requests: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    ResourceObject,
)
from ..lazy import model


@model
class GameCenterMatchmakingTestRequest(ResourceObject):
    """A Game Center matchmaking test request.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingtestrequest
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingTestRequests"
