"""What belongs to app clip domain statuses: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class AppClipDomainStatus(ResourceObject):
    """An app clip domain status.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdomainstatus
    """

    resource_type: ClassVar[str] = "appClipDomainStatuses"

    attributes: AppClipDomainStatusAttributes = attribute("attributes", "AppClipDomainStatusAttributes", always=dict)


_AppClipDomainStatus = TypeVar("_AppClipDomainStatus", default=AppClipDomainStatus)


@model
class AppClipDomainStatusAttributes(Model):
    """The attributes of an app clip domain status."""

    domains: tuple[AppClipDomainStatusDomain, ...] | None = attribute("domains", Many("AppClipDomainStatusDomain"))
    last_updated_date: datetime | None = attribute("lastUpdatedDate", datetime)


@model
class AppClipDomainStatusDomain(Model):
    """An app clip domain status domain."""

    domain: str | None = attribute("domain")
    is_valid: bool | None = attribute("isValid", bool)
    last_updated_date: datetime | None = attribute("lastUpdatedDate", datetime)
    error_code: AppClipDomainStatusDomainErrorCode | None = attribute("errorCode", "AppClipDomainStatusDomainErrorCode")


@model
class AppClipDomainStatusResponse(Document, Generic[_AppClipDomainStatus]):
    """An app clip domain status, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdomainstatusresponse
    """

    data: _AppClipDomainStatus = attribute("data", "AppClipDomainStatus")


class AppClipDomainStatusDomainErrorCode(OpenEnum):
    """One of 18 known values; Apple may add others."""

    BAD_HTTP_RESPONSE = "BAD_HTTP_RESPONSE"
    BAD_JSON_CONTENT = "BAD_JSON_CONTENT"
    BAD_PKCS7_SIGNATURE = "BAD_PKCS7_SIGNATURE"
    CANNOT_REACH_AASA_FILE = "CANNOT_REACH_AASA_FILE"
    CROSS_SITE_REDIRECTS_FORBIDDEN = "CROSS_SITE_REDIRECTS_FORBIDDEN"
    DNS_ERROR = "DNS_ERROR"
    INSECURE_REDIRECTS_FORBIDDEN = "INSECURE_REDIRECTS_FORBIDDEN"
    INVALID_ENTITLEMENT_MISSING_SECTION = "INVALID_ENTITLEMENT_MISSING_SECTION"
    INVALID_ENTITLEMENT_SYNTAX_ERROR = "INVALID_ENTITLEMENT_SYNTAX_ERROR"
    INVALID_ENTITLEMENT_UNHANDLED_SECTION = "INVALID_ENTITLEMENT_UNHANDLED_SECTION"
    INVALID_ENTITLEMENT_UNKNOWN_ID = "INVALID_ENTITLEMENT_UNKNOWN_ID"
    NETWORK_ERROR = "NETWORK_ERROR"
    NETWORK_ERROR_TEMPORARY = "NETWORK_ERROR_TEMPORARY"
    OTHER_ERROR = "OTHER_ERROR"
    TIMEOUT = "TIMEOUT"
    TLS_ERROR = "TLS_ERROR"
    TOO_MANY_REDIRECTS = "TOO_MANY_REDIRECTS"
    UNEXPECTED_ERROR = "UNEXPECTED_ERROR"
