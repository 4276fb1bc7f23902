"""The operations on end user license agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import AppField, EndUserLicenseAgreementField, EndUserLicenseAgreementInclude, TerritoryField
    from ..models import EndUserLicenseAgreementResponse, TerritoriesWithoutIncludesResponse
    from ..operation import CallOptions, Unset

    class EndUserLicenseAgreementsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_end_user_license_agreements: Sequence[EndUserLicenseAgreementField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[EndUserLicenseAgreementInclude]
        limit_territories: int

    class EndUserLicenseAgreementsListTerritoriesQuery(TypedDict, total=False):
        """What `list_territories` takes."""

        fields_territories: Sequence[TerritoryField]
        limit: int

    class EndUserLicenseAgreementsListTerritoriesLinkagesQuery(TypedDict, total=False):
        """What `list_territories_linkages` takes."""

        limit: int


_CREATE: Operation[EndUserLicenseAgreementResponse] = Operation(
    "endUserLicenseAgreements_createInstance",
    "POST",
    "/v1/endUserLicenseAgreements",
    "EndUserLicenseAgreementResponse",
    body=Body(
        "endUserLicenseAgreements",
        attributes={"agreement_text": "agreementText"},
        relationships={"app": Related("app", "apps"), "territories": Related("territories", "territories", many=True)},
    ),
)

_GET: Operation[EndUserLicenseAgreementResponse] = Operation(
    "endUserLicenseAgreements_getInstance",
    "GET",
    "/v1/endUserLicenseAgreements/{id}",
    "EndUserLicenseAgreementResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_end_user_license_agreements": "fields[endUserLicenseAgreements]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_territories": "limit[territories]",
    },
)

_DELETE: Operation[None] = Operation(
    "endUserLicenseAgreements_deleteInstance", "DELETE", "/v1/endUserLicenseAgreements/{id}"
)

_UPDATE: Operation[EndUserLicenseAgreementResponse] = Operation(
    "endUserLicenseAgreements_updateInstance",
    "PATCH",
    "/v1/endUserLicenseAgreements/{id}",
    "EndUserLicenseAgreementResponse",
    body=Body(
        "endUserLicenseAgreements",
        attributes={"agreement_text": "agreementText"},
        relationships={"territories": Related("territories", "territories", many=True)},
    ),
)

_LIST_TERRITORIES: Operation[TerritoriesWithoutIncludesResponse] = Operation(
    "endUserLicenseAgreements_territories_getToManyRelated",
    "GET",
    "/v1/endUserLicenseAgreements/{id}/territories",
    "TerritoriesWithoutIncludesResponse",
    query={
        "fields_territories": "fields[territories]",
        "limit": "limit",
    },
)

_LIST_TERRITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "endUserLicenseAgreements_territories_getToManyRelationship",
    "GET",
    "/v1/endUserLicenseAgreements/{id}/relationships/territories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class EndUserLicenseAgreements(Resource[M]):
    """The operations on end user license agreements."""

    @dual
    async def create(
        self,
        *,
        agreement_text: str,
        app: str,
        territories: Sequence[str],
        options: CallOptions | None = None,
    ) -> EndUserLicenseAgreementResponse:
        """Create an end user license agreement. `POST /v1/endUserLicenseAgreements`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-enduserlicenseagreements
        """
        return await self._call(
            _CREATE,
            fields={
                "agreement_text": agreement_text,
                "app": app,
                "territories": territories,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[EndUserLicenseAgreementsGetQuery],
    ) -> EndUserLicenseAgreementResponse:
        """Read an end user license agreement by id. `GET /v1/endUserLicenseAgreements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-enduserlicenseagreements-_id_
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
        """Delete an end user license agreement. `DELETE /v1/endUserLicenseAgreements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-enduserlicenseagreements-_id_
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
        agreement_text: str | None | Unset = UNSET,
        territories: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EndUserLicenseAgreementResponse:
        """Change an end user license agreement; fields left out stay as they are. `PATCH /v1/endUserLicenseAgreements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-enduserlicenseagreements-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "agreement_text": agreement_text,
                "territories": territories,
            },
            options=options,
        )

    @dual
    async def list_territories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[EndUserLicenseAgreementsListTerritoriesQuery],
    ) -> TerritoriesWithoutIncludesResponse:
        """List the territories of an end user license agreement. `GET /v1/endUserLicenseAgreements/{id}/territories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-enduserlicenseagreements-_id_-territories
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
        **query: Unpack[EndUserLicenseAgreementsListTerritoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the territories of an end user license agreement. `GET /v1/endUserLicenseAgreements/{id}/relationships/territories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-enduserlicenseagreements-_id_-relationships-territories
        """
        return await self._call(
            _LIST_TERRITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )
