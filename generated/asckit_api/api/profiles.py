"""The operations on profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        BundleIdField,
        CertificateField,
        DeviceField,
        ProfileField,
        ProfileInclude,
        ProfileProfileStateValue,
        ProfileProfileTypeValue,
        ProfileSort,
    )
    from ..models import (
        BundleId,
        BundleIdWithoutIncludesResponse,
        CertificatesWithoutIncludesResponse,
        DevicesWithoutIncludesResponse,
        ProfileResponse,
        ProfilesResponse,
    )
    from ..operation import CallOptions, Unset

    class ProfilesGetBundleIdQuery(TypedDict, total=False):
        """What `get_bundle_id` takes."""

        fields_bundle_ids: Sequence[BundleIdField]

    class ProfilesListCertificatesQuery(TypedDict, total=False):
        """What `list_certificates` takes."""

        fields_certificates: Sequence[CertificateField]
        limit: int

    class ProfilesListCertificatesLinkagesQuery(TypedDict, total=False):
        """What `list_certificates_linkages` takes."""

        limit: int

    class ProfilesListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_bundle_ids: Sequence[BundleIdField]
        fields_certificates: Sequence[CertificateField]
        fields_devices: Sequence[DeviceField]
        fields_profiles: Sequence[ProfileField]
        filter_id: Sequence[str]
        filter_name: Sequence[str]
        filter_profile_state: Sequence[ProfileProfileStateValue]
        filter_profile_type: Sequence[ProfileProfileTypeValue]
        include: Sequence[ProfileInclude]
        limit: int
        limit_certificates: int
        limit_devices: int
        sort: Sequence[ProfileSort]

    class ProfilesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_bundle_ids: Sequence[BundleIdField]
        fields_certificates: Sequence[CertificateField]
        fields_devices: Sequence[DeviceField]
        fields_profiles: Sequence[ProfileField]
        include: Sequence[ProfileInclude]
        limit_certificates: int
        limit_devices: int

    class ProfilesListDevicesQuery(TypedDict, total=False):
        """What `list_devices` takes."""

        fields_devices: Sequence[DeviceField]
        limit: int

    class ProfilesListDevicesLinkagesQuery(TypedDict, total=False):
        """What `list_devices_linkages` takes."""

        limit: int


_GET_BUNDLE_ID: Operation[BundleIdWithoutIncludesResponse[BundleId | None]] = Operation(
    "profiles_bundleId_getToOneRelated",
    "GET",
    "/v1/profiles/{id}/bundleId",
    "BundleIdWithoutIncludesResponse",
    query={
        "fields_bundle_ids": "fields[bundleIds]",
    },
)

_GET_BUNDLE_ID_LINKAGE: Operation[LinkageResponse] = Operation(
    "profiles_bundleId_getToOneRelationship", "GET", "/v1/profiles/{id}/relationships/bundleId", "LinkageResponse"
)

_LIST_CERTIFICATES: Operation[CertificatesWithoutIncludesResponse] = Operation(
    "profiles_certificates_getToManyRelated",
    "GET",
    "/v1/profiles/{id}/certificates",
    "CertificatesWithoutIncludesResponse",
    query={
        "fields_certificates": "fields[certificates]",
        "limit": "limit",
    },
)

_LIST_CERTIFICATES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "profiles_certificates_getToManyRelationship",
    "GET",
    "/v1/profiles/{id}/relationships/certificates",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[ProfilesResponse] = Operation(
    "profiles_getCollection",
    "GET",
    "/v1/profiles",
    "ProfilesResponse",
    query={
        "fields_bundle_ids": "fields[bundleIds]",
        "fields_certificates": "fields[certificates]",
        "fields_devices": "fields[devices]",
        "fields_profiles": "fields[profiles]",
        "filter_id": "filter[id]",
        "filter_name": "filter[name]",
        "filter_profile_state": "filter[profileState]",
        "filter_profile_type": "filter[profileType]",
        "include": "include",
        "limit": "limit",
        "limit_certificates": "limit[certificates]",
        "limit_devices": "limit[devices]",
        "sort": "sort",
    },
)

_CREATE: Operation[ProfileResponse] = Operation(
    "profiles_createInstance",
    "POST",
    "/v1/profiles",
    "ProfileResponse",
    body=Body(
        "profiles",
        attributes={"name": "name", "profile_type": "profileType"},
        relationships={
            "bundle_id": Related("bundleId", "bundleIds"),
            "devices": Related("devices", "devices", many=True),
            "certificates": Related("certificates", "certificates", many=True),
        },
    ),
)

_GET: Operation[ProfileResponse] = Operation(
    "profiles_getInstance",
    "GET",
    "/v1/profiles/{id}",
    "ProfileResponse",
    query={
        "fields_bundle_ids": "fields[bundleIds]",
        "fields_certificates": "fields[certificates]",
        "fields_devices": "fields[devices]",
        "fields_profiles": "fields[profiles]",
        "include": "include",
        "limit_certificates": "limit[certificates]",
        "limit_devices": "limit[devices]",
    },
)

_DELETE: Operation[None] = Operation("profiles_deleteInstance", "DELETE", "/v1/profiles/{id}")

_LIST_DEVICES: Operation[DevicesWithoutIncludesResponse] = Operation(
    "profiles_devices_getToManyRelated",
    "GET",
    "/v1/profiles/{id}/devices",
    "DevicesWithoutIncludesResponse",
    query={
        "fields_devices": "fields[devices]",
        "limit": "limit",
    },
)

_LIST_DEVICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "profiles_devices_getToManyRelationship",
    "GET",
    "/v1/profiles/{id}/relationships/devices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class Profiles(Resource[M]):
    """The operations on profiles."""

    @dual
    async def get_bundle_id(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ProfilesGetBundleIdQuery],
    ) -> BundleIdWithoutIncludesResponse[BundleId | None]:
        """Read the bundle id of a profile. `GET /v1/profiles/{id}/bundleId`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-bundleid
        """
        return await self._call(
            _GET_BUNDLE_ID,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_bundle_id_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the bundle id of a profile. `GET /v1/profiles/{id}/relationships/bundleId`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-bundleid
        """
        return await self._call(
            _GET_BUNDLE_ID_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_certificates(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ProfilesListCertificatesQuery],
    ) -> CertificatesWithoutIncludesResponse:
        """List the certificates of a profile. `GET /v1/profiles/{id}/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-certificates
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
        **query: Unpack[ProfilesListCertificatesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the certificates of a profile. `GET /v1/profiles/{id}/relationships/certificates`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-certificates
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
        **query: Unpack[ProfilesListQuery],
    ) -> ProfilesResponse:
        """List profiles. `GET /v1/profiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles
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
        profile_type: ProfileProfileTypeValue,
        bundle_id: str,
        certificates: Sequence[str],
        devices: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProfileResponse:
        """Create a profile. `POST /v1/profiles`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-profiles
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "profile_type": profile_type,
                "bundle_id": bundle_id,
                "certificates": certificates,
                "devices": devices,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ProfilesGetQuery],
    ) -> ProfileResponse:
        """Read a profile by id. `GET /v1/profiles/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_
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
        """Delete a profile. `DELETE /v1/profiles/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-profiles-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def list_devices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ProfilesListDevicesQuery],
    ) -> DevicesWithoutIncludesResponse:
        """List the devices of a profile. `GET /v1/profiles/{id}/devices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-devices
        """
        return await self._call(
            _LIST_DEVICES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_devices_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ProfilesListDevicesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the devices of a profile. `GET /v1/profiles/{id}/relationships/devices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-devices
        """
        return await self._call(
            _LIST_DEVICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
