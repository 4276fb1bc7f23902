"""The operations on certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        CertificateField,
        CertificateInclude,
        CertificatePassTypeIdInclude,
        CertificateSort,
        CertificateTypeValue,
        PassTypeIdField,
    )
    from ..models import CertificateResponse, CertificatesResponse, PassTypeId, PassTypeIdResponse
    from ..operation import CallOptions, Unset

    class CertificatesListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        filter_certificate_type: Sequence[CertificateTypeValue]
        filter_display_name: Sequence[str]
        filter_id: Sequence[str]
        filter_serial_number: Sequence[str]
        include: Sequence[CertificateInclude]
        limit: int
        sort: Sequence[CertificateSort]

    class CertificatesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        include: Sequence[CertificateInclude]

    class CertificatesGetPassTypeIdQuery(TypedDict, total=False):
        """What `get_pass_type_id` takes."""

        fields_certificates: Sequence[CertificateField]
        fields_pass_type_ids: Sequence[PassTypeIdField]
        include: Sequence[CertificatePassTypeIdInclude]
        limit_certificates: int


_LIST: Operation[CertificatesResponse] = Operation(
    "certificates_getCollection",
    "GET",
    "/v1/certificates",
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

_CREATE: Operation[CertificateResponse] = Operation(
    "certificates_createInstance",
    "POST",
    "/v1/certificates",
    "CertificateResponse",
    body=Body(
        "certificates",
        attributes={"csr_content": "csrContent", "certificate_type": "certificateType"},
        relationships={
            "merchant_id": Related("merchantId", "merchantIds"),
            "pass_type_id": Related("passTypeId", "passTypeIds"),
        },
    ),
)

_GET: Operation[CertificateResponse] = Operation(
    "certificates_getInstance",
    "GET",
    "/v1/certificates/{id}",
    "CertificateResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_pass_type_ids": "fields[passTypeIds]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("certificates_deleteInstance", "DELETE", "/v1/certificates/{id}")

_UPDATE: Operation[CertificateResponse] = Operation(
    "certificates_updateInstance",
    "PATCH",
    "/v1/certificates/{id}",
    "CertificateResponse",
    body=Body("certificates", attributes={"activated": "activated"}),
)

_GET_PASS_TYPE_ID: Operation[PassTypeIdResponse[PassTypeId | None]] = Operation(
    "certificates_passTypeId_getToOneRelated",
    "GET",
    "/v1/certificates/{id}/passTypeId",
    "PassTypeIdResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "fields_pass_type_ids": "fields[passTypeIds]",
        "include": "include",
        "limit_certificates": "limit[certificates]",
    },
)

_GET_PASS_TYPE_ID_LINKAGE: Operation[LinkageResponse] = Operation(
    "certificates_passTypeId_getToOneRelationship",
    "GET",
    "/v1/certificates/{id}/relationships/passTypeId",
    "LinkageResponse",
)


class Certificates(Resource[M]):
    """The operations on certificates."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CertificatesListQuery],
    ) -> CertificatesResponse:
        """List certificates. `GET /v1/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates
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
        csr_content: str,
        certificate_type: CertificateTypeValue,
        merchant_id: str | Unset = UNSET,
        pass_type_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CertificateResponse:
        """Create a certificate. `POST /v1/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-certificates
        """
        return await self._call(
            _CREATE,
            fields={
                "csr_content": csr_content,
                "certificate_type": certificate_type,
                "merchant_id": merchant_id,
                "pass_type_id": pass_type_id,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CertificatesGetQuery],
    ) -> CertificateResponse:
        """Read a certificate by id. `GET /v1/certificates/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_
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
        """Delete a certificate. `DELETE /v1/certificates/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-certificates-_id_
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
        activated: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CertificateResponse:
        """Change a certificate; fields left out stay as they are. `PATCH /v1/certificates/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-certificates-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "activated": activated,
            },
            options=options,
        )

    @dual
    async def get_pass_type_id(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CertificatesGetPassTypeIdQuery],
    ) -> PassTypeIdResponse[PassTypeId | None]:
        """Read the pass type id of a certificate. `GET /v1/certificates/{id}/passTypeId`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-passtypeid
        """
        return await self._call(
            _GET_PASS_TYPE_ID,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_pass_type_id_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the pass type id of a certificate. `GET /v1/certificates/{id}/relationships/passTypeId`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-relationships-passtypeid
        """
        return await self._call(
            _GET_PASS_TYPE_ID_LINKAGE,
            id,
            options=options,
        )
