"""The operations on app availabilities (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import TerritoryAvailabilityInlineCreate
    from ..literals import (
        AppAvailabilitiesV2Include,
        AppAvailabilitiesV2TerritoryAvailabilitiesInclude,
        AppAvailabilityField,
        TerritoryAvailabilityField,
        TerritoryField,
    )
    from ..models import AppAvailabilityV2Response, TerritoryAvailabilitiesResponse
    from ..operation import CallOptions

    class AppAvailabilitiesV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_availabilities: Sequence[AppAvailabilityField]
        fields_territory_availabilities: Sequence[TerritoryAvailabilityField]
        include: Sequence[AppAvailabilitiesV2Include]
        limit_territory_availabilities: int

    class AppAvailabilitiesV2ListTerritoryAvailabilitiesQuery(TypedDict, total=False):
        """What `list_territory_availabilities` takes."""

        fields_territories: Sequence[TerritoryField]
        fields_territory_availabilities: Sequence[TerritoryAvailabilityField]
        include: Sequence[AppAvailabilitiesV2TerritoryAvailabilitiesInclude]
        limit: int

    class AppAvailabilitiesV2ListTerritoryAvailabilitiesLinkagesQuery(TypedDict, total=False):
        """What `list_territory_availabilities_linkages` takes."""

        limit: int


_TERRITORY_AVAILABILITY_INLINE_CREATE = Inline(
    attributes={"available": "available", "release_date": "releaseDate", "pre_order_enabled": "preOrderEnabled"},
    relationships={"territory": Related("territory", "territories")},
)
_CREATE: Operation[AppAvailabilityV2Response] = Operation(
    "appAvailabilitiesV2_createInstance",
    "POST",
    "/v2/appAvailabilities",
    "AppAvailabilityV2Response",
    body=Body(
        "appAvailabilities",
        attributes={"available_in_new_territories": "availableInNewTerritories"},
        relationships={
            "app": Related("app", "apps"),
            "territory_availabilities": Related(
                "territoryAvailabilities",
                "territoryAvailabilities",
                many=True,
                inline=_TERRITORY_AVAILABILITY_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[AppAvailabilityV2Response] = Operation(
    "appAvailabilitiesV2_getInstance",
    "GET",
    "/v2/appAvailabilities/{id}",
    "AppAvailabilityV2Response",
    query={
        "fields_app_availabilities": "fields[appAvailabilities]",
        "fields_territory_availabilities": "fields[territoryAvailabilities]",
        "include": "include",
        "limit_territory_availabilities": "limit[territoryAvailabilities]",
    },
)

_LIST_TERRITORY_AVAILABILITIES: Operation[TerritoryAvailabilitiesResponse] = Operation(
    "appAvailabilitiesV2_territoryAvailabilities_getToManyRelated",
    "GET",
    "/v2/appAvailabilities/{id}/territoryAvailabilities",
    "TerritoryAvailabilitiesResponse",
    query={
        "fields_territories": "fields[territories]",
        "fields_territory_availabilities": "fields[territoryAvailabilities]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_TERRITORY_AVAILABILITIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appAvailabilitiesV2_territoryAvailabilities_getToManyRelationship",
    "GET",
    "/v2/appAvailabilities/{id}/relationships/territoryAvailabilities",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AppAvailabilitiesV2(Resource[M]):
    """The operations on app availabilities (v2)."""

    @dual
    async def create(
        self,
        *,
        available_in_new_territories: bool,
        app: str,
        territory_availabilities: Sequence[str | TerritoryAvailabilityInlineCreate],
        options: CallOptions | None = None,
    ) -> AppAvailabilityV2Response:
        """Create an app availability (v2). `POST /v2/appAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appavailabilities
        """
        return await self._call(
            _CREATE,
            fields={
                "available_in_new_territories": available_in_new_territories,
                "app": app,
                "territory_availabilities": territory_availabilities,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppAvailabilitiesV2GetQuery],
    ) -> AppAvailabilityV2Response:
        """Read an app availability (v2) by id. `GET /v2/appAvailabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appavailabilities-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_territory_availabilities(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppAvailabilitiesV2ListTerritoryAvailabilitiesQuery],
    ) -> TerritoryAvailabilitiesResponse:
        """List the territory availabilities of an app availability (v2). `GET /v2/appAvailabilities/{id}/territoryAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appavailabilities-_id_-territoryavailabilities
        """
        return await self._call(
            _LIST_TERRITORY_AVAILABILITIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_territory_availabilities_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppAvailabilitiesV2ListTerritoryAvailabilitiesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the territory availabilities of an app availability (v2). `GET /v2/appAvailabilities/{id}/relationships/territoryAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appavailabilities-_id_-relationships-territoryavailabilities
        """
        return await self._call(
            _LIST_TERRITORY_AVAILABILITIES_LINKAGES,
            id,
            query=query,
            options=options,
        )
