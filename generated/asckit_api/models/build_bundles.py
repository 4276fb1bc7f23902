"""What belongs to build bundles: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Many, Map, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_clip_domain_statuses import AppClipDomainStatus
    from .beta_app_clip_invocations import BetaAppClipInvocation
    from .build_bundle_file_sizes import BuildBundleFileSize


@model
class BuildBundle(ResourceObject):
    """A build bundle.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbundle
    """

    resource_type: ClassVar[str] = "buildBundles"

    attributes: BuildBundleAttributes = attribute("attributes", "BuildBundleAttributes", always=dict)
    relationships: BuildBundleRelationships = attribute("relationships", "BuildBundleRelationships", always=dict)


@model
class BuildBundleAttributes(Model):
    """The attributes of a build bundle."""

    bundle_id: str | None = attribute("bundleId")
    bundle_type: BuildBundleType | None = attribute("bundleType", "BuildBundleType")
    sdk_build: str | None = attribute("sdkBuild")
    platform_build: str | None = attribute("platformBuild")
    file_name: str | None = attribute("fileName")
    has_sirikit: bool | None = attribute("hasSirikit", bool)
    has_on_demand_resources: bool | None = attribute("hasOnDemandResources", bool)
    has_prerendered_icon: bool | None = attribute("hasPrerenderedIcon", bool)
    uses_location_services: bool | None = attribute("usesLocationServices", bool)
    is_ios_build_mac_app_store_compatible: bool | None = attribute("isIosBuildMacAppStoreCompatible", bool)
    includes_symbols: bool | None = attribute("includesSymbols", bool)
    d_sym_url: str | None = attribute("dSYMUrl")
    supported_architectures: tuple[str, ...] | None = attribute("supportedArchitectures", Many(str))
    required_capabilities: tuple[str, ...] | None = attribute("requiredCapabilities", Many(str))
    device_protocols: tuple[str, ...] | None = attribute("deviceProtocols", Many(str))
    locales: tuple[str, ...] | None = attribute("locales", Many(str))
    entitlements: dict[str, dict[str, str]] | None = attribute("entitlements", Map(Map(str)))
    ba_download_allowance: int | None = attribute("baDownloadAllowance", int)
    ba_max_install_size: int | None = attribute("baMaxInstallSize", int)
    minimum_os_version: str | None = attribute("minimumOsVersion")


@model
class BuildBundleRelationships(Model):
    """The relationships of a build bundle."""

    app_clip_domain_cache_status: ToOne[AppClipDomainStatus] | None = attribute("appClipDomainCacheStatus", "ToOne")
    app_clip_domain_debug_status: ToOne[AppClipDomainStatus] | None = attribute("appClipDomainDebugStatus", "ToOne")
    beta_app_clip_invocations: ToMany[BetaAppClipInvocation] | None = attribute("betaAppClipInvocations", "ToMany")
    build_bundle_file_sizes: ToMany[BuildBundleFileSize] | None = attribute("buildBundleFileSizes", "ToMany")


class BuildBundleType(OpenEnum):
    """One of 3 known values; Apple may add others."""

    APP = "APP"
    APP_CLIP = "APP_CLIP"
    WATCH_APP = "WATCH_APP"
