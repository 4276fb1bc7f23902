"""The operations on bundle id capabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs import CapabilitySettingInput
    from ..literals import CapabilityTypeValue
    from ..models import BundleIdCapabilityResponse, CapabilitySetting
    from ..operation import CallOptions, Unset


_CAPABILITY_OPTION_INPUT = Inline(
    attributes={
        "key": "key",
        "name": "name",
        "description": "description",
        "enabled_by_default": "enabledByDefault",
        "enabled": "enabled",
        "supports_wildcard": "supportsWildcard",
    }
)
_CAPABILITY_SETTING_INPUT = Inline(
    attributes={
        "key": "key",
        "name": "name",
        "description": "description",
        "enabled_by_default": "enabledByDefault",
        "visible": "visible",
        "allowed_instances": "allowedInstances",
        "min_instances": "minInstances",
        "options": ("options", _CAPABILITY_OPTION_INPUT),
    }
)
_CREATE: Operation[BundleIdCapabilityResponse] = Operation(
    "bundleIdCapabilities_createInstance",
    "POST",
    "/v1/bundleIdCapabilities",
    "BundleIdCapabilityResponse",
    body=Body(
        "bundleIdCapabilities",
        attributes={"capability_type": "capabilityType", "settings": ("settings", _CAPABILITY_SETTING_INPUT)},
        relationships={"bundle_id": Related("bundleId", "bundleIds")},
    ),
)

_DELETE: Operation[None] = Operation("bundleIdCapabilities_deleteInstance", "DELETE", "/v1/bundleIdCapabilities/{id}")

_UPDATE: Operation[BundleIdCapabilityResponse] = Operation(
    "bundleIdCapabilities_updateInstance",
    "PATCH",
    "/v1/bundleIdCapabilities/{id}",
    "BundleIdCapabilityResponse",
    body=Body(
        "bundleIdCapabilities",
        attributes={"capability_type": "capabilityType", "settings": ("settings", _CAPABILITY_SETTING_INPUT)},
    ),
)


class BundleIdCapabilities(Resource[M]):
    """The operations on bundle id capabilities."""

    @dual
    async def create(
        self,
        *,
        capability_type: CapabilityTypeValue,
        bundle_id: str,
        settings: Sequence[CapabilitySetting | CapabilitySettingInput] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BundleIdCapabilityResponse:
        """Create a bundle id capability. `POST /v1/bundleIdCapabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleidcapabilities
        """
        return await self._call(
            _CREATE,
            fields={
                "capability_type": capability_type,
                "bundle_id": bundle_id,
                "settings": settings,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a bundle id capability. `DELETE /v1/bundleIdCapabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleidcapabilities-_id_
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
        capability_type: CapabilityTypeValue | None | Unset = UNSET,
        settings: Sequence[CapabilitySetting | CapabilitySettingInput] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BundleIdCapabilityResponse:
        """Change a bundle id capability; fields left out stay as they are. `PATCH /v1/bundleIdCapabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleidcapabilities-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "capability_type": capability_type,
                "settings": settings,
            },
            options=options,
        )
