"""The operations on app events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import AppEventTerritoryScheduleInput
    from ..literals import (
        AppEventBadgeValue,
        AppEventField,
        AppEventInclude,
        AppEventLocalizationField,
        AppEventLocalizationsInclude,
        AppEventPriorityValue,
        AppEventPurchaseRequirementValue,
        AppEventPurposeValue,
        AppEventScreenshotField,
        AppEventVideoClipField,
    )
    from ..models import AppEventLocalizationsResponse, AppEventResponse, AppEventTerritorySchedule
    from ..operation import CallOptions, Unset

    class AppEventsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_events: Sequence[AppEventField]
        include: Sequence[AppEventInclude]
        limit_localizations: int

    class AppEventsListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_event_screenshots: Sequence[AppEventScreenshotField]
        fields_app_event_video_clips: Sequence[AppEventVideoClipField]
        fields_app_events: Sequence[AppEventField]
        include: Sequence[AppEventLocalizationsInclude]
        limit: int
        limit_app_event_screenshots: int
        """Deprecated by Apple."""
        limit_app_event_video_clips: int
        """Deprecated by Apple."""

    class AppEventsListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int


_APP_EVENT_TERRITORY_SCHEDULE_INPUT = Inline(
    attributes={
        "territories": "territories",
        "publish_start": "publishStart",
        "event_start": "eventStart",
        "event_end": "eventEnd",
    }
)
_CREATE: Operation[AppEventResponse] = Operation(
    "appEvents_createInstance",
    "POST",
    "/v1/appEvents",
    "AppEventResponse",
    body=Body(
        "appEvents",
        attributes={
            "reference_name": "referenceName",
            "badge": "badge",
            "deep_link": "deepLink",
            "purchase_requirement": "purchaseRequirement",
            "primary_locale": "primaryLocale",
            "priority": "priority",
            "purpose": "purpose",
            "territory_schedules": ("territorySchedules", _APP_EVENT_TERRITORY_SCHEDULE_INPUT),
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AppEventResponse] = Operation(
    "appEvents_getInstance",
    "GET",
    "/v1/appEvents/{id}",
    "AppEventResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_events": "fields[appEvents]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
    },
)

_DELETE: Operation[None] = Operation("appEvents_deleteInstance", "DELETE", "/v1/appEvents/{id}")

_UPDATE: Operation[AppEventResponse] = Operation(
    "appEvents_updateInstance",
    "PATCH",
    "/v1/appEvents/{id}",
    "AppEventResponse",
    body=Body(
        "appEvents",
        attributes={
            "reference_name": "referenceName",
            "badge": "badge",
            "deep_link": "deepLink",
            "purchase_requirement": "purchaseRequirement",
            "primary_locale": "primaryLocale",
            "priority": "priority",
            "purpose": "purpose",
            "territory_schedules": ("territorySchedules", _APP_EVENT_TERRITORY_SCHEDULE_INPUT),
        },
    ),
)

_LIST_LOCALIZATIONS: Operation[AppEventLocalizationsResponse] = Operation(
    "appEvents_localizations_getToManyRelated",
    "GET",
    "/v1/appEvents/{id}/localizations",
    "AppEventLocalizationsResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_event_screenshots": "fields[appEventScreenshots]",
        "fields_app_event_video_clips": "fields[appEventVideoClips]",
        "fields_app_events": "fields[appEvents]",
        "include": "include",
        "limit": "limit",
        "limit_app_event_screenshots": "limit[appEventScreenshots]",
        "limit_app_event_video_clips": "limit[appEventVideoClips]",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appEvents_localizations_getToManyRelationship",
    "GET",
    "/v1/appEvents/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AppEvents(Resource[M]):
    """The operations on app events."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        app: str,
        badge: AppEventBadgeValue | None | Unset = UNSET,
        deep_link: str | None | Unset = UNSET,
        purchase_requirement: AppEventPurchaseRequirementValue | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        priority: AppEventPriorityValue | None | Unset = UNSET,
        purpose: AppEventPurposeValue | None | Unset = UNSET,
        territory_schedules: Sequence[AppEventTerritorySchedule | AppEventTerritoryScheduleInput]
        | None
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventResponse:
        """Create an app event. `POST /v1/appEvents`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appevents
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "app": app,
                "badge": badge,
                "deep_link": deep_link,
                "purchase_requirement": purchase_requirement,
                "primary_locale": primary_locale,
                "priority": priority,
                "purpose": purpose,
                "territory_schedules": territory_schedules,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventsGetQuery],
    ) -> AppEventResponse:
        """Read an app event by id. `GET /v1/appEvents/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appevents-_id_
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
        """Delete an app event. `DELETE /v1/appEvents/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appevents-_id_
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
        reference_name: str | None | Unset = UNSET,
        badge: AppEventBadgeValue | None | Unset = UNSET,
        deep_link: str | None | Unset = UNSET,
        purchase_requirement: AppEventPurchaseRequirementValue | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        priority: AppEventPriorityValue | None | Unset = UNSET,
        purpose: AppEventPurposeValue | None | Unset = UNSET,
        territory_schedules: Sequence[AppEventTerritorySchedule | AppEventTerritoryScheduleInput]
        | None
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventResponse:
        """Change an app event; fields left out stay as they are. `PATCH /v1/appEvents/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appevents-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
                "badge": badge,
                "deep_link": deep_link,
                "purchase_requirement": purchase_requirement,
                "primary_locale": primary_locale,
                "priority": priority,
                "purpose": purpose,
                "territory_schedules": territory_schedules,
            },
            options=options,
        )

    @dual
    async def list_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventsListLocalizationsQuery],
    ) -> AppEventLocalizationsResponse:
        """List the localizations of an app event. `GET /v1/appEvents/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appevents-_id_-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventsListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of an app event. `GET /v1/appEvents/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appevents-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
