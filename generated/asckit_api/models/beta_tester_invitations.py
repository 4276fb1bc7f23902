"""What belongs to beta tester invitations: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class BetaTesterInvitation(ResourceObject):
    """A beta tester invitation.

    https://developer.apple.com/documentation/appstoreconnectapi/betatesterinvitation
    """

    resource_type: ClassVar[str] = "betaTesterInvitations"


@model
class BetaTesterInvitationResponse(Document):
    """A beta tester invitation, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betatesterinvitationresponse
    """

    data: BetaTesterInvitation = attribute("data", "BetaTesterInvitation")
