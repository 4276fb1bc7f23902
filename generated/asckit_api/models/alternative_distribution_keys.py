"""What belongs to alternative distribution keys: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class AlternativeDistributionKey(ResourceObject):
    """An alternative distribution key.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionkey
    """

    resource_type: ClassVar[str] = "alternativeDistributionKeys"

    attributes: AlternativeDistributionKeyAttributes = attribute(
        "attributes", "AlternativeDistributionKeyAttributes", always=dict
    )


_AlternativeDistributionKey = TypeVar("_AlternativeDistributionKey", default=AlternativeDistributionKey)


@model
class AlternativeDistributionKeyAttributes(Model):
    """The attributes of an alternative distribution key."""

    public_key: str | None = attribute("publicKey")


@model
class AlternativeDistributionKeyResponse(Document, Generic[_AlternativeDistributionKey]):
    """An alternative distribution key, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionkeyresponse
    """

    data: _AlternativeDistributionKey = attribute("data", "AlternativeDistributionKey")


@model
class AlternativeDistributionKeysResponse(Page):
    """A page of alternative distribution key resources.

    https://developer.apple.com/documentation/appstoreconnectapi/alternativedistributionkeysresponse
    """

    data: tuple[AlternativeDistributionKey, ...] = attribute("data", Many("AlternativeDistributionKey"), always=list)
