"""The operations on devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..literals import BundleIdPlatformValue, DeviceField, DeviceSort, DeviceStatusValue
    from ..models import DeviceResponse, DevicesResponse
    from ..operation import CallOptions, Unset

    class DevicesListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_devices: Sequence[DeviceField]
        filter_id: Sequence[str]
        filter_name: Sequence[str]
        filter_platform: Sequence[Literal["IOS", "MAC_OS", "UNIVERSAL"]]
        filter_status: Sequence[DeviceStatusValue]
        filter_udid: Sequence[str]
        limit: int
        sort: Sequence[DeviceSort]

    class DevicesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_devices: Sequence[DeviceField]


_LIST: Operation[DevicesResponse] = Operation(
    "devices_getCollection",
    "GET",
    "/v1/devices",
    "DevicesResponse",
    query={
        "fields_devices": "fields[devices]",
        "filter_id": "filter[id]",
        "filter_name": "filter[name]",
        "filter_platform": "filter[platform]",
        "filter_status": "filter[status]",
        "filter_udid": "filter[udid]",
        "limit": "limit",
        "sort": "sort",
    },
)

_CREATE: Operation[DeviceResponse] = Operation(
    "devices_createInstance",
    "POST",
    "/v1/devices",
    "DeviceResponse",
    body=Body("devices", attributes={"name": "name", "platform": "platform", "udid": "udid"}),
)

_GET: Operation[DeviceResponse] = Operation(
    "devices_getInstance",
    "GET",
    "/v1/devices/{id}",
    "DeviceResponse",
    query={
        "fields_devices": "fields[devices]",
    },
)

_UPDATE: Operation[DeviceResponse] = Operation(
    "devices_updateInstance",
    "PATCH",
    "/v1/devices/{id}",
    "DeviceResponse",
    body=Body("devices", attributes={"name": "name", "status": "status"}),
)


class Devices(Resource[M]):
    """The operations on devices."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[DevicesListQuery],
    ) -> DevicesResponse:
        """List devices. `GET /v1/devices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices
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
        platform: BundleIdPlatformValue,
        udid: str,
        options: CallOptions | None = None,
    ) -> DeviceResponse:
        """Create a device. `POST /v1/devices`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-devices
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "platform": platform,
                "udid": udid,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[DevicesGetQuery],
    ) -> DeviceResponse:
        """Read a device by id. `GET /v1/devices/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        status: DeviceStatusValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeviceResponse:
        """Change a device; fields left out stay as they are. `PATCH /v1/devices/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-devices-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "status": status,
            },
            options=options,
        )
