"""What belongs to Game Center matchmaking test player properties: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    ResourceObject,
)
from ..lazy import model


@model
class GameCenterMatchmakingTestPlayerProperty(ResourceObject):
    """A Game Center matchmaking test player property.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingtestplayerproperty
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingTestPlayerProperties"
