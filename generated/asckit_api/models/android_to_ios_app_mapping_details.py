"""What belongs to android to iOS app mapping details: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class AndroidToIosAppMappingDetail(ResourceObject):
    """An android to iOS app mapping detail.

    https://developer.apple.com/documentation/appstoreconnectapi/androidtoiosappmappingdetail
    """

    resource_type: ClassVar[str] = "androidToIosAppMappingDetails"

    attributes: AndroidToIosAppMappingDetailAttributes = attribute(
        "attributes", "AndroidToIosAppMappingDetailAttributes", always=dict
    )


@model
class AndroidToIosAppMappingDetailAttributes(Model):
    """The attributes of an android to iOS app mapping detail."""

    package_name: str | None = attribute("packageName")
    app_signing_key_public_certificate_sha256_fingerprints: tuple[str, ...] | None = attribute(
        "appSigningKeyPublicCertificateSha256Fingerprints", Many(str)
    )


@model
class AndroidToIosAppMappingDetailResponse(Document):
    """An android to iOS app mapping detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/androidtoiosappmappingdetailresponse
    """

    data: AndroidToIosAppMappingDetail = attribute("data", "AndroidToIosAppMappingDetail")


@model
class AndroidToIosAppMappingDetailsResponse(Page):
    """A page of android to iOS app mapping detail resources.

    https://developer.apple.com/documentation/appstoreconnectapi/androidtoiosappmappingdetailsresponse
    """

    data: tuple[AndroidToIosAppMappingDetail, ...] = attribute(
        "data", Many("AndroidToIosAppMappingDetail"), always=list
    )
