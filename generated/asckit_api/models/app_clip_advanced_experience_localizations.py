"""What belongs to app clip advanced experience localizations: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    ResourceObject,
)
from ..lazy import attribute, model

if TYPE_CHECKING:
    from .enums import AppClipAdvancedExperienceLanguage


@model
class AppClipAdvancedExperienceLocalization(ResourceObject):
    """An app clip advanced experience localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipadvancedexperiencelocalization
    """

    resource_type: ClassVar[str] = "appClipAdvancedExperienceLocalizations"

    attributes: AppClipAdvancedExperienceLocalizationAttributes = attribute(
        "attributes", "AppClipAdvancedExperienceLocalizationAttributes", always=dict
    )


@model
class AppClipAdvancedExperienceLocalizationAttributes(Model):
    """The attributes of an app clip advanced experience localization."""

    language: AppClipAdvancedExperienceLanguage | None = attribute("language", "AppClipAdvancedExperienceLanguage")
    title: str | None = attribute("title")
    subtitle: str | None = attribute("subtitle")
