"""What belongs to app price schedules: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .app_prices import AppPriceV2
    from .apps import App
    from .territories import Territory


@model
class AppPriceSchedule(ResourceObject):
    """An app price schedule.

    https://developer.apple.com/documentation/appstoreconnectapi/apppriceschedule
    """

    resource_type: ClassVar[str] = "appPriceSchedules"

    relationships: AppPriceScheduleRelationships = attribute(
        "relationships", "AppPriceScheduleRelationships", always=dict
    )


_AppPriceSchedule = TypeVar("_AppPriceSchedule", default=AppPriceSchedule)


@model
class AppPriceScheduleRelationships(Model):
    """The relationships of an app price schedule."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    base_territory: ToOne[Territory] | None = attribute("baseTerritory", "ToOne")
    manual_prices: ToMany[AppPriceV2] | None = attribute("manualPrices", "ToMany")
    automatic_prices: ToMany[AppPriceV2] | None = attribute("automaticPrices", "ToMany")


@model
class AppPriceScheduleResponse(Document, Generic[_AppPriceSchedule]):
    """An app price schedule, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/apppricescheduleresponse
    """

    data: _AppPriceSchedule = attribute("data", "AppPriceSchedule")
    included: tuple[App | AppPriceV2 | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"appPrices": "AppPriceV2", "apps": "App", "territories": "Territory"})
    )
