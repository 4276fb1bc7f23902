"""What belongs to app clip default experience localizations: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_clip_default_experiences import AppClipDefaultExperience
    from .app_clip_header_images import AppClipHeaderImage


@model
class AppClipDefaultExperienceLocalization(ResourceObject):
    """An app clip default experience localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdefaultexperiencelocalization
    """

    resource_type: ClassVar[str] = "appClipDefaultExperienceLocalizations"

    attributes: AppClipDefaultExperienceLocalizationAttributes = attribute(
        "attributes", "AppClipDefaultExperienceLocalizationAttributes", always=dict
    )
    relationships: AppClipDefaultExperienceLocalizationRelationships = attribute(
        "relationships", "AppClipDefaultExperienceLocalizationRelationships", always=dict
    )


@model
class AppClipDefaultExperienceLocalizationAttributes(Model):
    """The attributes of an app clip default experience localization."""

    locale: str | None = attribute("locale")
    subtitle: str | None = attribute("subtitle")


@model
class AppClipDefaultExperienceLocalizationRelationships(Model):
    """The relationships of an app clip default experience localization."""

    app_clip_default_experience: ToOne[AppClipDefaultExperience] | None = attribute("appClipDefaultExperience", "ToOne")
    app_clip_header_image: ToOne[AppClipHeaderImage] | None = attribute("appClipHeaderImage", "ToOne")


@model
class AppClipDefaultExperienceLocalizationResponse(Document):
    """An app clip default experience localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdefaultexperiencelocalizationresponse
    """

    data: AppClipDefaultExperienceLocalization = attribute("data", "AppClipDefaultExperienceLocalization")
    included: tuple[AppClipDefaultExperience | AppClipHeaderImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"appClipDefaultExperiences": "AppClipDefaultExperience", "appClipHeaderImages": "AppClipHeaderImage"}
        ),
    )


@model
class AppClipDefaultExperienceLocalizationsResponse(Page):
    """A page of app clip default experience localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdefaultexperiencelocalizationsresponse
    """

    data: tuple[AppClipDefaultExperienceLocalization, ...] = attribute(
        "data", Many("AppClipDefaultExperienceLocalization"), always=list
    )
    included: tuple[AppClipDefaultExperience | AppClipHeaderImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"appClipDefaultExperiences": "AppClipDefaultExperience", "appClipHeaderImages": "AppClipHeaderImage"}
        ),
    )
