"""What belongs to bundle id capabilities: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class BundleIdCapability(ResourceObject):
    """A bundle id capability.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidcapability
    """

    resource_type: ClassVar[str] = "bundleIdCapabilities"

    attributes: BundleIdCapabilityAttributes = attribute("attributes", "BundleIdCapabilityAttributes", always=dict)


@model
class BundleIdCapabilityAttributes(Model):
    """The attributes of a bundle id capability."""

    capability_type: CapabilityType | None = attribute("capabilityType", "CapabilityType")
    settings: tuple[CapabilitySetting, ...] | None = attribute("settings", Many("CapabilitySetting"))


@model
class BundleIdCapabilitiesResponse(Page):
    """A page of bundle id capability resources.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidcapabilitiesresponse
    """

    data: tuple[BundleIdCapability, ...] = attribute("data", Many("BundleIdCapability"), always=list)


@model
class BundleIdCapabilitiesWithoutIncludesResponse(Page):
    """A page of bundle id capability resources.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidcapabilitieswithoutincludesresponse
    """

    data: tuple[BundleIdCapability, ...] = attribute("data", Many("BundleIdCapability"), always=list)


@model
class BundleIdCapabilityResponse(Document):
    """A bundle id capability, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidcapabilityresponse
    """

    data: BundleIdCapability = attribute("data", "BundleIdCapability")


@model
class CapabilityOption(Model):
    """A capability option."""

    key: CapabilityOptionKey | None = attribute("key", "CapabilityOptionKey")
    name: str | None = attribute("name")
    description: str | None = attribute("description")
    enabled_by_default: bool | None = attribute("enabledByDefault", bool)
    enabled: bool | None = attribute("enabled", bool)
    supports_wildcard: bool | None = attribute("supportsWildcard", bool)


@model
class CapabilitySetting(Model):
    """A capability setting."""

    key: CapabilitySettingKey | None = attribute("key", "CapabilitySettingKey")
    name: str | None = attribute("name")
    description: str | None = attribute("description")
    enabled_by_default: bool | None = attribute("enabledByDefault", bool)
    visible: bool | None = attribute("visible", bool)
    allowed_instances: CapabilitySettingAllowedInstances | None = attribute(
        "allowedInstances", "CapabilitySettingAllowedInstances"
    )
    min_instances: int | None = attribute("minInstances", int)
    options: tuple[CapabilityOption, ...] | None = attribute("options", Many("CapabilityOption"))


class CapabilityOptionKey(OpenEnum):
    """One of 6 known values; Apple may add others."""

    XCODE_5 = "XCODE_5"
    XCODE_6 = "XCODE_6"
    COMPLETE_PROTECTION = "COMPLETE_PROTECTION"
    PROTECTED_UNLESS_OPEN = "PROTECTED_UNLESS_OPEN"
    PROTECTED_UNTIL_FIRST_USER_AUTH = "PROTECTED_UNTIL_FIRST_USER_AUTH"
    PRIMARY_APP_CONSENT = "PRIMARY_APP_CONSENT"


class CapabilitySettingAllowedInstances(OpenEnum):
    """One of 3 known values; Apple may add others."""

    ENTRY = "ENTRY"
    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


class CapabilitySettingKey(OpenEnum):
    """One of 3 known values; Apple may add others."""

    ICLOUD_VERSION = "ICLOUD_VERSION"
    DATA_PROTECTION_PERMISSION_LEVEL = "DATA_PROTECTION_PERMISSION_LEVEL"
    APPLE_ID_AUTH_APP_CONSENT = "APPLE_ID_AUTH_APP_CONSENT"


class CapabilityType(OpenEnum):
    """One of 28 known values; Apple may add others."""

    ICLOUD = "ICLOUD"
    IN_APP_PURCHASE = "IN_APP_PURCHASE"
    GAME_CENTER = "GAME_CENTER"
    PUSH_NOTIFICATIONS = "PUSH_NOTIFICATIONS"
    WALLET = "WALLET"
    INTER_APP_AUDIO = "INTER_APP_AUDIO"
    MAPS = "MAPS"
    ASSOCIATED_DOMAINS = "ASSOCIATED_DOMAINS"
    PERSONAL_VPN = "PERSONAL_VPN"
    APP_GROUPS = "APP_GROUPS"
    HEALTHKIT = "HEALTHKIT"
    HOMEKIT = "HOMEKIT"
    WIRELESS_ACCESSORY_CONFIGURATION = "WIRELESS_ACCESSORY_CONFIGURATION"
    APPLE_PAY = "APPLE_PAY"
    DATA_PROTECTION = "DATA_PROTECTION"
    SIRIKIT = "SIRIKIT"
    NETWORK_EXTENSIONS = "NETWORK_EXTENSIONS"
    MULTIPATH = "MULTIPATH"
    HOT_SPOT = "HOT_SPOT"
    NFC_TAG_READING = "NFC_TAG_READING"
    CLASSKIT = "CLASSKIT"
    AUTOFILL_CREDENTIAL_PROVIDER = "AUTOFILL_CREDENTIAL_PROVIDER"
    ACCESS_WIFI_INFORMATION = "ACCESS_WIFI_INFORMATION"
    NETWORK_CUSTOM_PROTOCOL = "NETWORK_CUSTOM_PROTOCOL"
    COREMEDIA_HLS_LOW_LATENCY = "COREMEDIA_HLS_LOW_LATENCY"
    SYSTEM_EXTENSION_INSTALL = "SYSTEM_EXTENSION_INSTALL"
    USER_MANAGEMENT = "USER_MANAGEMENT"
    APPLE_ID_AUTH = "APPLE_ID_AUTH"
