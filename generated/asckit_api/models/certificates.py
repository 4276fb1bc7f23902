"""What belongs to certificates: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import BundleIdPlatform
    from .pass_type_ids import PassTypeId


@model
class Certificate(ResourceObject):
    """A certificate.

    https://developer.apple.com/documentation/appstoreconnectapi/certificate
    """

    resource_type: ClassVar[str] = "certificates"

    attributes: CertificateAttributes = attribute("attributes", "CertificateAttributes", always=dict)
    relationships: CertificateRelationships = attribute("relationships", "CertificateRelationships", always=dict)


@model
class CertificateAttributes(Model):
    """The attributes of a certificate."""

    name: str | None = attribute("name")
    certificate_type: CertificateType | None = attribute("certificateType", "CertificateType")
    display_name: str | None = attribute("displayName")
    serial_number: str | None = attribute("serialNumber")
    platform: BundleIdPlatform | None = attribute("platform", "BundleIdPlatform")
    expiration_date: datetime | None = attribute("expirationDate", datetime)
    certificate_content: str | None = attribute("certificateContent")
    activated: bool | None = attribute("activated", bool)


@model
class CertificateRelationships(Model):
    """The relationships of a certificate."""

    pass_type_id: ToOne[PassTypeId] | None = attribute("passTypeId", "ToOne")


@model
class CertificateResponse(Document):
    """A certificate, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/certificateresponse
    """

    data: Certificate = attribute("data", "Certificate")
    included: tuple[PassTypeId | ResourceObject, ...] | None = attribute(
        "included", Included({"passTypeIds": "PassTypeId"})
    )


@model
class CertificatesResponse(Page):
    """A page of certificate resources.

    https://developer.apple.com/documentation/appstoreconnectapi/certificatesresponse
    """

    data: tuple[Certificate, ...] = attribute("data", Many("Certificate"), always=list)
    included: tuple[PassTypeId | ResourceObject, ...] | None = attribute(
        "included", Included({"passTypeIds": "PassTypeId"})
    )


@model
class CertificatesWithoutIncludesResponse(Page):
    """A page of certificate resources.

    https://developer.apple.com/documentation/appstoreconnectapi/certificateswithoutincludesresponse
    """

    data: tuple[Certificate, ...] = attribute("data", Many("Certificate"), always=list)


class CertificateType(OpenEnum):
    """One of 18 known values; Apple may add others."""

    APPLE_PAY = "APPLE_PAY"
    APPLE_PAY_MERCHANT_IDENTITY = "APPLE_PAY_MERCHANT_IDENTITY"
    APPLE_PAY_PSP_IDENTITY = "APPLE_PAY_PSP_IDENTITY"
    APPLE_PAY_RSA = "APPLE_PAY_RSA"
    DEVELOPER_ID_KEXT = "DEVELOPER_ID_KEXT"
    DEVELOPER_ID_KEXT_G2 = "DEVELOPER_ID_KEXT_G2"
    DEVELOPER_ID_APPLICATION = "DEVELOPER_ID_APPLICATION"
    DEVELOPER_ID_APPLICATION_G2 = "DEVELOPER_ID_APPLICATION_G2"
    DEVELOPMENT = "DEVELOPMENT"
    DISTRIBUTION = "DISTRIBUTION"
    IDENTITY_ACCESS = "IDENTITY_ACCESS"
    IOS_DEVELOPMENT = "IOS_DEVELOPMENT"
    IOS_DISTRIBUTION = "IOS_DISTRIBUTION"
    MAC_APP_DISTRIBUTION = "MAC_APP_DISTRIBUTION"
    MAC_INSTALLER_DISTRIBUTION = "MAC_INSTALLER_DISTRIBUTION"
    MAC_APP_DEVELOPMENT = "MAC_APP_DEVELOPMENT"
    PASS_TYPE_ID = "PASS_TYPE_ID"
    PASS_TYPE_ID_WITH_NFC = "PASS_TYPE_ID_WITH_NFC"
