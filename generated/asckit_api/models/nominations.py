"""What belongs to nominations: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .actors import Actor
    from .app_events import AppEvent
    from .apps import App
    from .enums import DeviceFamily
    from .territories import Territory


@model
class Nomination(ResourceObject):
    """A nomination.

    https://developer.apple.com/documentation/appstoreconnectapi/nomination
    """

    resource_type: ClassVar[str] = "nominations"

    attributes: NominationAttributes = attribute("attributes", "NominationAttributes", always=dict)
    relationships: NominationRelationships = attribute("relationships", "NominationRelationships", always=dict)


@model
class NominationAttributes(Model):
    """The attributes of a nomination."""

    name: str | None = attribute("name")
    type: NominationType | None = attribute("type", "NominationType")
    description: str | None = attribute("description")
    created_date: datetime | None = attribute("createdDate", datetime)
    last_modified_date: datetime | None = attribute("lastModifiedDate", datetime)
    submitted_date: datetime | None = attribute("submittedDate", datetime)
    state: NominationState | None = attribute("state", "NominationState")
    publish_start_date: datetime | None = attribute("publishStartDate", datetime)
    publish_end_date: datetime | None = attribute("publishEndDate", datetime)
    device_families: tuple[DeviceFamily, ...] | None = attribute("deviceFamilies", Many("DeviceFamily"))
    locales: tuple[str, ...] | None = attribute("locales", Many(str))
    supplemental_materials_uris: tuple[str, ...] | None = attribute("supplementalMaterialsUris", Many(str))
    has_in_app_events: bool | None = attribute("hasInAppEvents", bool)
    launch_in_select_markets_first: bool | None = attribute("launchInSelectMarketsFirst", bool)
    notes: str | None = attribute("notes")
    pre_order_enabled: bool | None = attribute("preOrderEnabled", bool)


@model
class NominationRelationships(Model):
    """The relationships of a nomination."""

    related_apps: ToMany[App] | None = attribute("relatedApps", "ToMany")
    created_by_actor: ToOne[Actor] | None = attribute("createdByActor", "ToOne")
    last_modified_by_actor: ToOne[Actor] | None = attribute("lastModifiedByActor", "ToOne")
    submitted_by_actor: ToOne[Actor] | None = attribute("submittedByActor", "ToOne")
    in_app_events: ToMany[AppEvent] | None = attribute("inAppEvents", "ToMany")
    supported_territories: ToMany[Territory] | None = attribute("supportedTerritories", "ToMany")


@model
class NominationResponse(Document):
    """A nomination, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/nominationresponse
    """

    data: Nomination = attribute("data", "Nomination")
    included: tuple[Actor | App | AppEvent | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"actors": "Actor", "appEvents": "AppEvent", "apps": "App", "territories": "Territory"})
    )


@model
class NominationsResponse(Page):
    """A page of nomination resources.

    https://developer.apple.com/documentation/appstoreconnectapi/nominationsresponse
    """

    data: tuple[Nomination, ...] = attribute("data", Many("Nomination"), always=list)
    included: tuple[Actor | App | AppEvent | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"actors": "Actor", "appEvents": "AppEvent", "apps": "App", "territories": "Territory"})
    )


class NominationState(OpenEnum):
    """One of 3 known values; Apple may add others."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    ARCHIVED = "ARCHIVED"


class NominationType(OpenEnum):
    """One of 3 known values; Apple may add others."""

    APP_LAUNCH = "APP_LAUNCH"
    APP_ENHANCEMENTS = "APP_ENHANCEMENTS"
    NEW_CONTENT = "NEW_CONTENT"
