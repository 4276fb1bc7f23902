"""The operations on app tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import TerritoryField
    from ..models import AppTagResponse, TerritoriesResponse
    from ..operation import CallOptions, Unset

    class AppTagsListTerritoriesQuery(TypedDict, total=False):
        """What `list_territories` takes."""

        fields_territories: Sequence[TerritoryField]
        limit: int

    class AppTagsListTerritoriesLinkagesQuery(TypedDict, total=False):
        """What `list_territories_linkages` takes."""

        limit: int


_LIST_TERRITORIES: Operation[TerritoriesResponse] = Operation(
    "appTags_territories_getToManyRelated",
    "GET",
    "/v1/appTags/{id}/territories",
    "TerritoriesResponse",
    query={
        "fields_territories": "fields[territories]",
        "limit": "limit",
    },
)

_LIST_TERRITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appTags_territories_getToManyRelationship",
    "GET",
    "/v1/appTags/{id}/relationships/territories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_UPDATE: Operation[AppTagResponse] = Operation(
    "appTags_updateInstance",
    "PATCH",
    "/v1/appTags/{id}",
    "AppTagResponse",
    body=Body("appTags", attributes={"visible_in_app_store": "visibleInAppStore"}),
)


class AppTags(Resource[M]):
    """The operations on app tags."""

    @dual
    async def list_territories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppTagsListTerritoriesQuery],
    ) -> TerritoriesResponse:
        """List the territories of an app tag. `GET /v1/appTags/{id}/territories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apptags-_id_-territories
        """
        return await self._call(
            _LIST_TERRITORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_territories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppTagsListTerritoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the territories of an app tag. `GET /v1/appTags/{id}/relationships/territories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apptags-_id_-relationships-territories
        """
        return await self._call(
            _LIST_TERRITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        visible_in_app_store: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppTagResponse:
        """Change an app tag; fields left out stay as they are. `PATCH /v1/appTags/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apptags-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "visible_in_app_store": visible_in_app_store,
            },
            options=options,
        )
