"""The operations on pass type ids."""

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
        PassTypeIdCertificatesInclude,
        PassTypeIdCertificatesSort,
        PassTypeIdField,
        PassTypeIdInclude,
        PassTypeIdSort,
    )
    from ..models import CertificatesResponse, PassTypeIdResponse, PassTypeIdsResponse
    from ..operation import CallOptions, Unset

    class PassTypeIdsListCertificatesQuery(TypedDict, total=False):
        """What `list_certificates` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        filter_certificate_type: Sequence[CertificateTypeValue]
        filter_display_name: Sequence[str]
        filter_id: Sequence[str]
        filter_serial_number: Sequence[str]
        include: Sequence[PassTypeIdCertificatesInclude]
        limit: int
        sort: Sequence[PassTypeIdCertificatesSort]

    class PassTypeIdsListCertificatesLinkagesQuery(TypedDict, total=False):
        """What `list_certificates_linkages` takes."""

        limit: int

    class PassTypeIdsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        filter_id: Sequence[str]
        filter_identifier: Sequence[str]
        filter_name: Sequence[str]
        include: Sequence[PassTypeIdInclude]
        limit: int
        limit_certificates: int
        sort: Sequence[PassTypeIdSort]

    class PassTypeIdsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        include: Sequence[PassTypeIdInclude]
        limit_certificates: int


_LIST_CERTIFICATES: Operation[CertificatesResponse] = Operation(
    "passTypeIds_certificates_getToManyRelated",
    "GET",
    "/v1/passTypeIds/{id}/certificates",
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
    "passTypeIds_certificates_getToManyRelationship",
    "GET",
    "/v1/passTypeIds/{id}/relationships/certificates",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[PassTypeIdsResponse] = Operation(
    "passTypeIds_getCollection",
    "GET",
    "/v1/passTypeIds",
    "PassTypeIdsResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_pass_type_ids": "fields[passTypeIds]",
        "filter_id": "filter[id]",
        "filter_identifier": "filter[identifier]",
        "filter_name": "filter[name]",
        "include": "include",
        "limit": "limit",
        "limit_certificates": "limit[certificates]",
        "sort": "sort",
    },
)

_CREATE: Operation[PassTypeIdResponse] = Operation(
    "passTypeIds_createInstance",
    "POST",
    "/v1/passTypeIds",
    "PassTypeIdResponse",
    body=Body("passTypeIds", attributes={"name": "name", "identifier": "identifier"}),
)

_GET: Operation[PassTypeIdResponse] = Operation(
    "passTypeIds_getInstance",
    "GET",
    "/v1/passTypeIds/{id}",
    "PassTypeIdResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_pass_type_ids": "fields[passTypeIds]",
        "include": "include",
        "limit_certificates": "limit[certificates]",
    },
)

_DELETE: Operation[None] = Operation("passTypeIds_deleteInstance", "DELETE", "/v1/passTypeIds/{id}")

_UPDATE: Operation[PassTypeIdResponse] = Operation(
    "passTypeIds_updateInstance",
    "PATCH",
    "/v1/passTypeIds/{id}",
    "PassTypeIdResponse",
    body=Body("passTypeIds", attributes={"name": "name"}),
)


class PassTypeIds(Resource[M]):
    """The operations on pass type ids."""

    @dual
    async def list_certificates(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[PassTypeIdsListCertificatesQuery],
    ) -> CertificatesResponse:
        """List the certificates of a pass type id. `GET /v1/passTypeIds/{id}/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids-_id_-certificates
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
        **query: Unpack[PassTypeIdsListCertificatesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the certificates of a pass type id. `GET /v1/passTypeIds/{id}/relationships/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids-_id_-relationships-certificates
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
        **query: Unpack[PassTypeIdsListQuery],
    ) -> PassTypeIdsResponse:
        """List pass type ids. `GET /v1/passTypeIds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids
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
    ) -> PassTypeIdResponse:
        """Create a pass type id. `POST /v1/passTypeIds`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-passtypeids
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
        **query: Unpack[PassTypeIdsGetQuery],
    ) -> PassTypeIdResponse:
        """Read a pass type id by id. `GET /v1/passTypeIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids-_id_
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
        """Delete a pass type id. `DELETE /v1/passTypeIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-passtypeids-_id_
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
    ) -> PassTypeIdResponse:
        """Change a pass type id; fields left out stay as they are. `PATCH /v1/passTypeIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-passtypeids-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
            },
            options=options,
        )
