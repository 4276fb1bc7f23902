"""What belongs to app clips: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_clip_default_experiences import AppClipDefaultExperience
    from .apps import App


@model
class AppClip(ResourceObject):
    """An app clip.

    https://developer.apple.com/documentation/appstoreconnectapi/appclip
    """

    resource_type: ClassVar[str] = "appClips"

    attributes: AppClipAttributes = attribute("attributes", "AppClipAttributes", always=dict)
    relationships: AppClipRelationships = attribute("relationships", "AppClipRelationships", always=dict)


@model
class AppClipAttributes(Model):
    """The attributes of an app clip."""

    bundle_id: str | None = attribute("bundleId")


@model
class AppClipRelationships(Model):
    """The relationships of an app clip."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    app_clip_default_experiences: ToMany[AppClipDefaultExperience] | None = attribute(
        "appClipDefaultExperiences", "ToMany"
    )
    app_clip_advanced_experiences: Relationship | None = attribute("appClipAdvancedExperiences", "Relationship")


@model
class AppClipResponse(Document):
    """An app clip, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipresponse
    """

    data: AppClip = attribute("data", "AppClip")
    included: tuple[App | AppClipDefaultExperience | ResourceObject, ...] | None = attribute(
        "included", Included({"appClipDefaultExperiences": "AppClipDefaultExperience", "apps": "App"})
    )


@model
class AppClipsResponse(Page):
    """A page of app clip resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipsresponse
    """

    data: tuple[AppClip, ...] = attribute("data", Many("AppClip"), always=list)
    included: tuple[App | AppClipDefaultExperience | ResourceObject, ...] | None = attribute(
        "included", Included({"appClipDefaultExperiences": "AppClipDefaultExperience", "apps": "App"})
    )
