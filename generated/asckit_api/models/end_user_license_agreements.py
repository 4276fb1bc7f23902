"""What belongs to end user license agreements: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .territories import Territory


@model
class EndUserLicenseAgreement(ResourceObject):
    """An end user license agreement.

    https://developer.apple.com/documentation/appstoreconnectapi/enduserlicenseagreement
    """

    resource_type: ClassVar[str] = "endUserLicenseAgreements"

    attributes: EndUserLicenseAgreementAttributes = attribute(
        "attributes", "EndUserLicenseAgreementAttributes", always=dict
    )
    relationships: EndUserLicenseAgreementRelationships = attribute(
        "relationships", "EndUserLicenseAgreementRelationships", always=dict
    )


_EndUserLicenseAgreement = TypeVar("_EndUserLicenseAgreement", default=EndUserLicenseAgreement)


@model
class EndUserLicenseAgreementAttributes(Model):
    """The attributes of an end user license agreement."""

    agreement_text: str | None = attribute("agreementText")


@model
class EndUserLicenseAgreementRelationships(Model):
    """The relationships of an end user license agreement."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    territories: ToMany[Territory] | None = attribute("territories", "ToMany")


@model
class EndUserLicenseAgreementResponse(Document):
    """An end user license agreement, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/enduserlicenseagreementresponse
    """

    data: EndUserLicenseAgreement = attribute("data", "EndUserLicenseAgreement")
    included: tuple[App | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "territories": "Territory"})
    )


@model
class EndUserLicenseAgreementWithoutIncludesResponse(Document, Generic[_EndUserLicenseAgreement]):
    """An end user license agreement, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/enduserlicenseagreementwithoutincludesresponse
    """

    data: _EndUserLicenseAgreement = attribute("data", "EndUserLicenseAgreement")
