"""What belongs to app event localizations: resources, documents, values and enums."""

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
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_event_screenshots import AppEventScreenshot
    from .app_event_video_clips import AppEventVideoClip
    from .app_events import AppEvent


@model
class AppEventLocalization(ResourceObject):
    """An app event localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventlocalization
    """

    resource_type: ClassVar[str] = "appEventLocalizations"

    attributes: AppEventLocalizationAttributes = attribute("attributes", "AppEventLocalizationAttributes", always=dict)
    relationships: AppEventLocalizationRelationships = attribute(
        "relationships", "AppEventLocalizationRelationships", always=dict
    )


@model
class AppEventLocalizationAttributes(Model):
    """The attributes of an app event localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    short_description: str | None = attribute("shortDescription")
    long_description: str | None = attribute("longDescription")


@model
class AppEventLocalizationRelationships(Model):
    """The relationships of an app event localization."""

    app_event: ToOne[AppEvent] | None = attribute("appEvent", "ToOne")
    app_event_screenshots: ToMany[AppEventScreenshot] | None = attribute("appEventScreenshots", "ToMany")
    """Deprecated by Apple."""
    app_event_video_clips: ToMany[AppEventVideoClip] | None = attribute("appEventVideoClips", "ToMany")
    """Deprecated by Apple."""


@model
class AppEventLocalizationResponse(Document):
    """An app event localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventlocalizationresponse
    """

    data: AppEventLocalization = attribute("data", "AppEventLocalization")
    included: tuple[AppEvent | AppEventScreenshot | AppEventVideoClip | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "appEventScreenshots": "AppEventScreenshot",
                "appEventVideoClips": "AppEventVideoClip",
                "appEvents": "AppEvent",
            }
        ),
    )


@model
class AppEventLocalizationsResponse(Page):
    """A page of app event localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventlocalizationsresponse
    """

    data: tuple[AppEventLocalization, ...] = attribute("data", Many("AppEventLocalization"), always=list)
    included: tuple[AppEvent | AppEventScreenshot | AppEventVideoClip | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "appEventScreenshots": "AppEventScreenshot",
                "appEventVideoClips": "AppEventVideoClip",
                "appEvents": "AppEvent",
            }
        ),
    )
