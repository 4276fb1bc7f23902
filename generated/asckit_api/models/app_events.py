"""What belongs to app events: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_event_localizations import AppEventLocalization


@model
class AppEvent(ResourceObject):
    """An app event.

    https://developer.apple.com/documentation/appstoreconnectapi/appevent
    """

    resource_type: ClassVar[str] = "appEvents"

    attributes: AppEventAttributes = attribute("attributes", "AppEventAttributes", always=dict)
    relationships: AppEventRelationships = attribute("relationships", "AppEventRelationships", always=dict)


@model
class AppEventAttributes(Model):
    """The attributes of an app event."""

    reference_name: str | None = attribute("referenceName")
    badge: AppEventBadge | None = attribute("badge", "AppEventBadge")
    event_state: AppEventEventState | None = attribute("eventState", "AppEventEventState")
    deep_link: str | None = attribute("deepLink")
    purchase_requirement: AppEventPurchaseRequirement | None = attribute(
        "purchaseRequirement", "AppEventPurchaseRequirement"
    )
    primary_locale: str | None = attribute("primaryLocale")
    priority: AppEventPriority | None = attribute("priority", "AppEventPriority")
    purpose: AppEventPurpose | None = attribute("purpose", "AppEventPurpose")
    territory_schedules: tuple[AppEventTerritorySchedule, ...] | None = attribute(
        "territorySchedules", Many("AppEventTerritorySchedule")
    )
    archived_territory_schedules: tuple[AppEventArchivedTerritorySchedule, ...] | None = attribute(
        "archivedTerritorySchedules", Many("AppEventArchivedTerritorySchedule")
    )


@model
class AppEventRelationships(Model):
    """The relationships of an app event."""

    localizations: ToMany[AppEventLocalization] | None = attribute("localizations", "ToMany")


@model
class AppEventArchivedTerritorySchedule(Model):
    """An app event archived territory schedule."""

    territories: tuple[str, ...] | None = attribute("territories", Many(str))
    publish_start: datetime | None = attribute("publishStart", datetime)
    event_start: datetime | None = attribute("eventStart", datetime)
    event_end: datetime | None = attribute("eventEnd", datetime)


@model
class AppEventResponse(Document):
    """An app event, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventresponse
    """

    data: AppEvent = attribute("data", "AppEvent")
    included: tuple[AppEventLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appEventLocalizations": "AppEventLocalization"})
    )


@model
class AppEventTerritorySchedule(Model):
    """An app event territory schedule."""

    territories: tuple[str, ...] | None = attribute("territories", Many(str))
    publish_start: datetime | None = attribute("publishStart", datetime)
    event_start: datetime | None = attribute("eventStart", datetime)
    event_end: datetime | None = attribute("eventEnd", datetime)


@model
class AppEventsResponse(Page):
    """A page of app event resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventsresponse
    """

    data: tuple[AppEvent, ...] = attribute("data", Many("AppEvent"), always=list)
    included: tuple[AppEventLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appEventLocalizations": "AppEventLocalization"})
    )


class AppEventBadge(OpenEnum):
    """One of 7 known values; Apple may add others."""

    LIVE_EVENT = "LIVE_EVENT"
    PREMIERE = "PREMIERE"
    CHALLENGE = "CHALLENGE"
    COMPETITION = "COMPETITION"
    NEW_SEASON = "NEW_SEASON"
    MAJOR_UPDATE = "MAJOR_UPDATE"
    SPECIAL_EVENT = "SPECIAL_EVENT"


class AppEventEventState(OpenEnum):
    """One of 10 known values; Apple may add others."""

    DRAFT = "DRAFT"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    REJECTED = "REJECTED"
    ACCEPTED = "ACCEPTED"
    APPROVED = "APPROVED"
    PUBLISHED = "PUBLISHED"
    PAST = "PAST"
    ARCHIVED = "ARCHIVED"


class AppEventPriority(OpenEnum):
    """One of 2 known values; Apple may add others."""

    HIGH = "HIGH"
    NORMAL = "NORMAL"


class AppEventPurchaseRequirement(OpenEnum):
    """One of 2 known values; Apple may add others."""

    NO_COST_ASSOCIATED = "NO_COST_ASSOCIATED"
    IN_APP_PURCHASE = "IN_APP_PURCHASE"


class AppEventPurpose(OpenEnum):
    """One of 4 known values; Apple may add others."""

    APPROPRIATE_FOR_ALL_USERS = "APPROPRIATE_FOR_ALL_USERS"
    ATTRACT_NEW_USERS = "ATTRACT_NEW_USERS"
    KEEP_ACTIVE_USERS_INFORMED = "KEEP_ACTIVE_USERS_INFORMED"
    BRING_BACK_LAPSED_USERS = "BRING_BACK_LAPSED_USERS"
