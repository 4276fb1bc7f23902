"""What belongs to app keywords: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class AppKeyword(ResourceObject):
    """An app keyword.

    https://developer.apple.com/documentation/appstoreconnectapi/appkeyword
    """

    resource_type: ClassVar[str] = "appKeywords"


@model
class AppKeywordsResponse(Page):
    """A page of app keyword resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appkeywordsresponse
    """

    data: tuple[AppKeyword, ...] = attribute("data", Many("AppKeyword"), always=list)
