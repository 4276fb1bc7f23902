"""What belongs to beta license agreements: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App


@model
class BetaLicenseAgreement(ResourceObject):
    """A beta license agreement.

    https://developer.apple.com/documentation/appstoreconnectapi/betalicenseagreement
    """

    resource_type: ClassVar[str] = "betaLicenseAgreements"

    attributes: BetaLicenseAgreementAttributes = attribute("attributes", "BetaLicenseAgreementAttributes", always=dict)
    relationships: BetaLicenseAgreementRelationships = attribute(
        "relationships", "BetaLicenseAgreementRelationships", always=dict
    )


_BetaLicenseAgreement = TypeVar("_BetaLicenseAgreement", default=BetaLicenseAgreement)


@model
class BetaLicenseAgreementAttributes(Model):
    """The attributes of a beta license agreement."""

    agreement_text: str | None = attribute("agreementText")


@model
class BetaLicenseAgreementRelationships(Model):
    """The relationships of a beta license agreement."""

    app: ToOne[App] | None = attribute("app", "ToOne")


@model
class BetaLicenseAgreementResponse(Document):
    """A beta license agreement, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betalicenseagreementresponse
    """

    data: BetaLicenseAgreement = attribute("data", "BetaLicenseAgreement")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class BetaLicenseAgreementWithoutIncludesResponse(Document, Generic[_BetaLicenseAgreement]):
    """A beta license agreement, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betalicenseagreementwithoutincludesresponse
    """

    data: _BetaLicenseAgreement = attribute("data", "BetaLicenseAgreement")


@model
class BetaLicenseAgreementsResponse(Page):
    """A page of beta license agreement resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betalicenseagreementsresponse
    """

    data: tuple[BetaLicenseAgreement, ...] = attribute("data", Many("BetaLicenseAgreement"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))
