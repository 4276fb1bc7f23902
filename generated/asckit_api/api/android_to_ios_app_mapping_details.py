"""The operations on android to iOS app mapping details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AndroidToIosAppMappingDetailField
    from ..models import AndroidToIosAppMappingDetailResponse
    from ..operation import CallOptions, Unset

    class AndroidToIosAppMappingDetailsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_android_to_ios_app_mapping_details: Sequence[AndroidToIosAppMappingDetailField]


_CREATE: Operation[AndroidToIosAppMappingDetailResponse] = Operation(
    "androidToIosAppMappingDetails_createInstance",
    "POST",
    "/v1/androidToIosAppMappingDetails",
    "AndroidToIosAppMappingDetailResponse",
    body=Body(
        "androidToIosAppMappingDetails",
        attributes={
            "package_name": "packageName",
            "app_signing_key_public_certificate_sha256_fingerprints": "appSigningKeyPublicCertificateSha256Fingerprints",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AndroidToIosAppMappingDetailResponse] = Operation(
    "androidToIosAppMappingDetails_getInstance",
    "GET",
    "/v1/androidToIosAppMappingDetails/{id}",
    "AndroidToIosAppMappingDetailResponse",
    query={
        "fields_android_to_ios_app_mapping_details": "fields[androidToIosAppMappingDetails]",
    },
)

_DELETE: Operation[None] = Operation(
    "androidToIosAppMappingDetails_deleteInstance", "DELETE", "/v1/androidToIosAppMappingDetails/{id}"
)

_UPDATE: Operation[AndroidToIosAppMappingDetailResponse] = Operation(
    "androidToIosAppMappingDetails_updateInstance",
    "PATCH",
    "/v1/androidToIosAppMappingDetails/{id}",
    "AndroidToIosAppMappingDetailResponse",
    body=Body(
        "androidToIosAppMappingDetails",
        attributes={
            "package_name": "packageName",
            "app_signing_key_public_certificate_sha256_fingerprints": "appSigningKeyPublicCertificateSha256Fingerprints",
        },
    ),
)


class AndroidToIosAppMappingDetails(Resource[M]):
    """The operations on android to iOS app mapping details."""

    @dual
    async def create(
        self,
        *,
        package_name: str,
        app_signing_key_public_certificate_sha256_fingerprints: Sequence[str],
        app: str,
        options: CallOptions | None = None,
    ) -> AndroidToIosAppMappingDetailResponse:
        """Create an android to iOS app mapping detail. `POST /v1/androidToIosAppMappingDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-androidtoiosappmappingdetails
        """
        return await self._call(
            _CREATE,
            fields={
                "package_name": package_name,
                "app_signing_key_public_certificate_sha256_fingerprints": app_signing_key_public_certificate_sha256_fingerprints,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AndroidToIosAppMappingDetailsGetQuery],
    ) -> AndroidToIosAppMappingDetailResponse:
        """Read an android to iOS app mapping detail by id. `GET /v1/androidToIosAppMappingDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-androidtoiosappmappingdetails-_id_
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
        """Delete an android to iOS app mapping detail. `DELETE /v1/androidToIosAppMappingDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-androidtoiosappmappingdetails-_id_
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
        package_name: str | None | Unset = UNSET,
        app_signing_key_public_certificate_sha256_fingerprints: Sequence[str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AndroidToIosAppMappingDetailResponse:
        """Change an android to iOS app mapping detail; fields left out stay as they are. `PATCH /v1/androidToIosAppMappingDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-androidtoiosappmappingdetails-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "package_name": package_name,
                "app_signing_key_public_certificate_sha256_fingerprints": app_signing_key_public_certificate_sha256_fingerprints,
            },
            options=options,
        )
