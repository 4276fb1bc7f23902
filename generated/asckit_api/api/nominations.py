"""The operations on nominations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import Download
    from ..literals import (
        ActorField,
        AppEventField,
        AppField,
        DeviceFamilyValue,
        NominationField,
        NominationInclude,
        NominationSort,
        NominationStateValue,
        NominationTypeValue,
        TerritoryField,
    )
    from ..models import NominationResponse, NominationsResponse
    from ..operation import CallOptions, Unset

    class NominationsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_actors: Sequence[ActorField]
        fields_app_events: Sequence[AppEventField]
        fields_apps: Sequence[AppField]
        fields_nominations: Sequence[NominationField]
        fields_territories: Sequence[TerritoryField]
        filter_has_in_app_events: Sequence[str]
        filter_related_apps: Sequence[str]
        filter_state: Required[Sequence[NominationStateValue]]
        filter_type: Sequence[NominationTypeValue]
        include: Sequence[NominationInclude]
        limit: int
        limit_in_app_events: int
        limit_related_apps: int
        limit_supported_territories: int
        sort: Sequence[NominationSort]

    class NominationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_actors: Sequence[ActorField]
        fields_app_events: Sequence[AppEventField]
        fields_apps: Sequence[AppField]
        fields_nominations: Sequence[NominationField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[NominationInclude]
        limit_in_app_events: int
        limit_related_apps: int
        limit_supported_territories: int


_LIST: Operation[NominationsResponse] = Operation(
    "nominations_getCollection",
    "GET",
    "/v1/nominations",
    "NominationsResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_app_events": "fields[appEvents]",
        "fields_apps": "fields[apps]",
        "fields_nominations": "fields[nominations]",
        "fields_territories": "fields[territories]",
        "filter_has_in_app_events": "filter[hasInAppEvents]",
        "filter_related_apps": "filter[relatedApps]",
        "filter_state": "filter[state]",
        "filter_type": "filter[type]",
        "include": "include",
        "limit": "limit",
        "limit_in_app_events": "limit[inAppEvents]",
        "limit_related_apps": "limit[relatedApps]",
        "limit_supported_territories": "limit[supportedTerritories]",
        "sort": "sort",
    },
)

_LIST_CSV: Operation[Download] = Operation(
    "nominations_getCollection",
    "GET",
    "/v1/nominations",
    "Download",
    accept="text/csv",
    query={
        "fields_actors": "fields[actors]",
        "fields_app_events": "fields[appEvents]",
        "fields_apps": "fields[apps]",
        "fields_nominations": "fields[nominations]",
        "fields_territories": "fields[territories]",
        "filter_has_in_app_events": "filter[hasInAppEvents]",
        "filter_related_apps": "filter[relatedApps]",
        "filter_state": "filter[state]",
        "filter_type": "filter[type]",
        "include": "include",
        "limit": "limit",
        "limit_in_app_events": "limit[inAppEvents]",
        "limit_related_apps": "limit[relatedApps]",
        "limit_supported_territories": "limit[supportedTerritories]",
        "sort": "sort",
    },
)

_CREATE: Operation[NominationResponse] = Operation(
    "nominations_createInstance",
    "POST",
    "/v1/nominations",
    "NominationResponse",
    body=Body(
        "nominations",
        attributes={
            "name": "name",
            "type": "type",
            "description": "description",
            "submitted": "submitted",
            "publish_start_date": "publishStartDate",
            "publish_end_date": "publishEndDate",
            "device_families": "deviceFamilies",
            "locales": "locales",
            "supplemental_materials_uris": "supplementalMaterialsUris",
            "has_in_app_events": "hasInAppEvents",
            "launch_in_select_markets_first": "launchInSelectMarketsFirst",
            "notes": "notes",
            "pre_order_enabled": "preOrderEnabled",
        },
        relationships={
            "related_apps": Related("relatedApps", "apps", many=True),
            "in_app_events": Related("inAppEvents", "appEvents", many=True),
            "supported_territories": Related("supportedTerritories", "territories", many=True),
        },
    ),
)

_GET: Operation[NominationResponse] = Operation(
    "nominations_getInstance",
    "GET",
    "/v1/nominations/{id}",
    "NominationResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_app_events": "fields[appEvents]",
        "fields_apps": "fields[apps]",
        "fields_nominations": "fields[nominations]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_in_app_events": "limit[inAppEvents]",
        "limit_related_apps": "limit[relatedApps]",
        "limit_supported_territories": "limit[supportedTerritories]",
    },
)

_DELETE: Operation[None] = Operation("nominations_deleteInstance", "DELETE", "/v1/nominations/{id}")

_UPDATE: Operation[NominationResponse] = Operation(
    "nominations_updateInstance",
    "PATCH",
    "/v1/nominations/{id}",
    "NominationResponse",
    body=Body(
        "nominations",
        attributes={
            "name": "name",
            "type": "type",
            "description": "description",
            "submitted": "submitted",
            "archived": "archived",
            "publish_start_date": "publishStartDate",
            "publish_end_date": "publishEndDate",
            "device_families": "deviceFamilies",
            "locales": "locales",
            "supplemental_materials_uris": "supplementalMaterialsUris",
            "has_in_app_events": "hasInAppEvents",
            "launch_in_select_markets_first": "launchInSelectMarketsFirst",
            "notes": "notes",
            "pre_order_enabled": "preOrderEnabled",
        },
        relationships={
            "related_apps": Related("relatedApps", "apps", many=True),
            "in_app_events": Related("inAppEvents", "appEvents", many=True),
            "supported_territories": Related("supportedTerritories", "territories", many=True),
        },
    ),
)


class Nominations(Resource[M]):
    """The operations on nominations."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[NominationsListQuery],
    ) -> NominationsResponse:
        """List nominations. `GET /v1/nominations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def list_csv(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[NominationsListQuery],
    ) -> Download:
        """List nominations. `GET /v1/nominations` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations
        """
        return await self._call(
            _LIST_CSV,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        type: NominationTypeValue,
        description: str,
        submitted: bool,
        publish_start_date: datetime,
        related_apps: Sequence[str],
        publish_end_date: datetime | None | Unset = UNSET,
        device_families: Sequence[DeviceFamilyValue] | None | Unset = UNSET,
        locales: Sequence[str] | None | Unset = UNSET,
        supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
        has_in_app_events: bool | None | Unset = UNSET,
        launch_in_select_markets_first: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        in_app_events: Sequence[str] | Unset = UNSET,
        supported_territories: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NominationResponse:
        """Create a nomination. `POST /v1/nominations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-nominations
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "type": type,
                "description": description,
                "submitted": submitted,
                "publish_start_date": publish_start_date,
                "related_apps": related_apps,
                "publish_end_date": publish_end_date,
                "device_families": device_families,
                "locales": locales,
                "supplemental_materials_uris": supplemental_materials_uris,
                "has_in_app_events": has_in_app_events,
                "launch_in_select_markets_first": launch_in_select_markets_first,
                "notes": notes,
                "pre_order_enabled": pre_order_enabled,
                "in_app_events": in_app_events,
                "supported_territories": supported_territories,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[NominationsGetQuery],
    ) -> NominationResponse:
        """Read a nomination by id. `GET /v1/nominations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations-_id_
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
        """Delete a nomination. `DELETE /v1/nominations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-nominations-_id_
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
        name: str | None | Unset = UNSET,
        type: NominationTypeValue | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        submitted: bool | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        publish_start_date: datetime | None | Unset = UNSET,
        publish_end_date: datetime | None | Unset = UNSET,
        device_families: Sequence[DeviceFamilyValue] | None | Unset = UNSET,
        locales: Sequence[str] | None | Unset = UNSET,
        supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
        has_in_app_events: bool | None | Unset = UNSET,
        launch_in_select_markets_first: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        related_apps: Sequence[str] | Unset = UNSET,
        in_app_events: Sequence[str] | Unset = UNSET,
        supported_territories: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NominationResponse:
        """Change a nomination; fields left out stay as they are. `PATCH /v1/nominations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-nominations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "type": type,
                "description": description,
                "submitted": submitted,
                "archived": archived,
                "publish_start_date": publish_start_date,
                "publish_end_date": publish_end_date,
                "device_families": device_families,
                "locales": locales,
                "supplemental_materials_uris": supplemental_materials_uris,
                "has_in_app_events": has_in_app_events,
                "launch_in_select_markets_first": launch_in_select_markets_first,
                "notes": notes,
                "pre_order_enabled": pre_order_enabled,
                "related_apps": related_apps,
                "in_app_events": in_app_events,
                "supported_territories": supported_territories,
            },
            options=options,
        )
