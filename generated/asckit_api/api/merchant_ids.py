"""The operations on merchant ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        CertificateField,
        CertificateTypeValue,
        MerchantIdCertificatesInclude,
        MerchantIdCertificatesSort,
        MerchantIdField,
        MerchantIdInclude,
        MerchantIdSort,
        PassTypeIdField,
    )
    from ..models import CertificatesResponse, MerchantIdResponse, MerchantIdsResponse
    from ..operation import CallOptions, Unset

    class MerchantIdsListCertificatesQuery(TypedDict, total=False):
        """What `list_certificates` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        filter_certificate_type: Sequence[CertificateTypeValue]
        filter_display_name: Sequence[str]
        filter_id: Sequence[str]
        filter_serial_number: Sequence[str]
        include: Sequence[MerchantIdCertificatesInclude]
        limit: int
        sort: Sequence[MerchantIdCertificatesSort]

    class MerchantIdsListCertificatesLinkagesQuery(TypedDict, total=False):
        """What `list_certificates_linkages` takes."""

        limit: int

    class MerchantIdsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_merchant_ids: Sequence[MerchantIdField]
        filter_identifier: Sequence[str]
        filter_name: Sequence[str]
        include: Sequence[MerchantIdInclude]
        limit: int
        limit_certificates: int
        sort: Sequence[MerchantIdSort]

    class MerchantIdsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_merchant_ids: Sequence[MerchantIdField]
        include: Sequence[MerchantIdInclude]
        limit_certificates: int


_LIST_CERTIFICATES: Operation[CertificatesResponse] = Operation(
    "merchantIds_certificates_getToManyRelated",
    "GET",
    "/v1/merchantIds/{id}/certificates",
    "CertificatesResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_pass_type_ids": "fields[passTypeIds]",
        "filter_certificate_type": "filter[certificateType]",
        "filter_display_name": "filter[displayName]",
        "filter_id": "filter[id]",
        "filter_serial_number": "filter[serialNumber]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_CERTIFICATES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "merchantIds_certificates_getToManyRelationship",
    "GET",
    "/v1/merchantIds/{id}/relationships/certificates",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[MerchantIdsResponse] = Operation(
    "merchantIds_getCollection",
    "GET",
    "/v1/merchantIds",
    "MerchantIdsResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_merchant_ids": "fields[merchantIds]",
        "filter_identifier": "filter[identifier]",
        "filter_name": "filter[name]",
        "include": "include",
        "limit": "limit",
        "limit_certificates": "limit[certificates]",
        "sort": "sort",
    },
)

_CREATE: Operation[MerchantIdResponse] = Operation(
    "merchantIds_createInstance",
    "POST",
    "/v1/merchantIds",
    "MerchantIdResponse",
    body=Body("merchantIds", attributes={"name": "name", "identifier": "identifier"}),
)

_GET: Operation[MerchantIdResponse] = Operation(
    "merchantIds_getInstance",
    "GET",
    "/v1/merchantIds/{id}",
    "MerchantIdResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_merchant_ids": "fields[merchantIds]",
        "include": "include",
        "limit_certificates": "limit[certificates]",
    },
)

_DELETE: Operation[None] = Operation("merchantIds_deleteInstance", "DELETE", "/v1/merchantIds/{id}")

_UPDATE: Operation[MerchantIdResponse] = Operation(
    "merchantIds_updateInstance",
    "PATCH",
    "/v1/merchantIds/{id}",
    "MerchantIdResponse",
    body=Body("merchantIds", attributes={"name": "name"}),
)


class MerchantIds(Resource[M]):
    """The operations on merchant ids."""

    @dual
    async def list_certificates(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[MerchantIdsListCertificatesQuery],
    ) -> CertificatesResponse:
        """List the certificates of a merchant id. `GET /v1/merchantIds/{id}/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids-_id_-certificates
        """
        return await self._call(
            _LIST_CERTIFICATES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_certificates_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[MerchantIdsListCertificatesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the certificates of a merchant id. `GET /v1/merchantIds/{id}/relationships/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids-_id_-relationships-certificates
        """
        return await self._call(
            _LIST_CERTIFICATES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[MerchantIdsListQuery],
    ) -> MerchantIdsResponse:
        """List merchant ids. `GET /v1/merchantIds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        identifier: str,
        options: CallOptions | None = None,
    ) -> MerchantIdResponse:
        """Create a merchant id. `POST /v1/merchantIds`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-merchantids
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "identifier": identifier,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[MerchantIdsGetQuery],
    ) -> MerchantIdResponse:
        """Read a merchant id by id. `GET /v1/merchantIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids-_id_
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
        """Delete a merchant id. `DELETE /v1/merchantIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-merchantids-_id_
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
        options: CallOptions | None = None,
    ) -> MerchantIdResponse:
        """Change a merchant id; fields left out stay as they are. `PATCH /v1/merchantIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-merchantids-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
            },
            options=options,
        )
