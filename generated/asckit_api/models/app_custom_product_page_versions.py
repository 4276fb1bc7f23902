"""What belongs to app custom product page versions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_custom_product_page_localizations import AppCustomProductPageLocalization
    from .app_custom_product_pages import AppCustomProductPage


@model
class AppCustomProductPageVersion(ResourceObject):
    """An app custom product page version.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpageversion
    """

    resource_type: ClassVar[str] = "appCustomProductPageVersions"

    attributes: AppCustomProductPageVersionAttributes = attribute(
        "attributes", "AppCustomProductPageVersionAttributes", always=dict
    )
    relationships: AppCustomProductPageVersionRelationships = attribute(
        "relationships", "AppCustomProductPageVersionRelationships", always=dict
    )


@model
class AppCustomProductPageVersionAttributes(Model):
    """The attributes of an app custom product page version."""

    version: str | None = attribute("version")
    state: AppCustomProductPageVersionState | None = attribute("state", "AppCustomProductPageVersionState")
    deep_link: str | None = attribute("deepLink")


@model
class AppCustomProductPageVersionRelationships(Model):
    """The relationships of an app custom product page version."""

    app_custom_product_page: ToOne[AppCustomProductPage] | None = attribute("appCustomProductPage", "ToOne")
    app_custom_product_page_localizations: ToMany[AppCustomProductPageLocalization] | None = attribute(
        "appCustomProductPageLocalizations", "ToMany"
    )


@model
class AppCustomProductPageVersionResponse(Document):
    """An app custom product page version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpageversionresponse
    """

    data: AppCustomProductPageVersion = attribute("data", "AppCustomProductPageVersion")
    included: tuple[AppCustomProductPage | AppCustomProductPageLocalization | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
                "appCustomProductPages": "AppCustomProductPage",
            }
        ),
    )


@model
class AppCustomProductPageVersionsResponse(Page):
    """A page of app custom product page version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appcustomproductpageversionsresponse
    """

    data: tuple[AppCustomProductPageVersion, ...] = attribute("data", Many("AppCustomProductPageVersion"), always=list)
    included: tuple[AppCustomProductPage | AppCustomProductPageLocalization | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "appCustomProductPageLocalizations": "AppCustomProductPageLocalization",
                "appCustomProductPages": "AppCustomProductPage",
            }
        ),
    )


class AppCustomProductPageVersionState(OpenEnum):
    """One of 8 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    ACCEPTED = "ACCEPTED"
    APPROVED = "APPROVED"
    REPLACED_WITH_NEW_VERSION = "REPLACED_WITH_NEW_VERSION"
    REJECTED = "REJECTED"
