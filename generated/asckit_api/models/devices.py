"""What belongs to devices: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import BundleIdPlatform


@model
class Device(ResourceObject):
    """A device.

    https://developer.apple.com/documentation/appstoreconnectapi/device
    """

    resource_type: ClassVar[str] = "devices"

    attributes: DeviceAttributes = attribute("attributes", "DeviceAttributes", always=dict)


@model
class DeviceAttributes(Model):
    """The attributes of a device."""

    name: str | None = attribute("name")
    platform: BundleIdPlatform | None = attribute("platform", "BundleIdPlatform")
    udid: str | None = attribute("udid")
    device_class: DeviceDeviceClass | None = attribute("deviceClass", "DeviceDeviceClass")
    status: DeviceStatus | None = attribute("status", "DeviceStatus")
    model: str | None = attribute("model")
    added_date: datetime | None = attribute("addedDate", datetime)


@model
class DeviceResponse(Document):
    """A device, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/deviceresponse
    """

    data: Device = attribute("data", "Device")


@model
class DevicesResponse(Page):
    """A page of device resources.

    https://developer.apple.com/documentation/appstoreconnectapi/devicesresponse
    """

    data: tuple[Device, ...] = attribute("data", Many("Device"), always=list)


@model
class DevicesWithoutIncludesResponse(Page):
    """A page of device resources.

    https://developer.apple.com/documentation/appstoreconnectapi/deviceswithoutincludesresponse
    """

    data: tuple[Device, ...] = attribute("data", Many("Device"), always=list)


class DeviceDeviceClass(OpenEnum):
    """One of 7 known values; Apple may add others."""

    APPLE_VISION_PRO = "APPLE_VISION_PRO"
    APPLE_WATCH = "APPLE_WATCH"
    IPAD = "IPAD"
    IPHONE = "IPHONE"
    IPOD = "IPOD"
    APPLE_TV = "APPLE_TV"
    MAC = "MAC"


class DeviceStatus(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
