"""What belongs to app prices: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_price_points_v3 import AppPricePointV3
    from .territories import Territory


@model
class AppPriceV2(ResourceObject):
    """An app price (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/apppricev2
    """

    resource_type: ClassVar[str] = "appPrices"

    attributes: AppPriceV2Attributes = attribute("attributes", "AppPriceV2Attributes", always=dict)
    relationships: AppPriceV2Relationships = attribute("relationships", "AppPriceV2Relationships", always=dict)


@model
class AppPriceV2Attributes(Model):
    """The attributes of an app price (v2)."""

    manual: bool | None = attribute("manual", bool)
    start_date: date | None = attribute("startDate", date)
    end_date: date | None = attribute("endDate", date)


@model
class AppPriceV2Relationships(Model):
    """The relationships of an app price (v2)."""

    app_price_point: ToOne[AppPricePointV3] | None = attribute("appPricePoint", "ToOne")
    territory: ToOne[Territory] | None = attribute("territory", "ToOne")


@model
class AppPricesV2Response(Page):
    """A page of app price (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/apppricesv2response
    """

    data: tuple[AppPriceV2, ...] = attribute("data", Many("AppPriceV2"), always=list)
    included: tuple[AppPricePointV3 | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"appPricePoints": "AppPricePointV3", "territories": "Territory"})
    )
