"""What belongs to accessibility declarations: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import DeviceFamily


@model
class AccessibilityDeclaration(ResourceObject):
    """An accessibility declaration.

    https://developer.apple.com/documentation/appstoreconnectapi/accessibilitydeclaration
    """

    resource_type: ClassVar[str] = "accessibilityDeclarations"

    attributes: AccessibilityDeclarationAttributes = attribute(
        "attributes", "AccessibilityDeclarationAttributes", always=dict
    )


@model
class AccessibilityDeclarationAttributes(Model):
    """The attributes of an accessibility declaration."""

    device_family: DeviceFamily | None = attribute("deviceFamily", "DeviceFamily")
    state: AccessibilityDeclarationState | None = attribute("state", "AccessibilityDeclarationState")
    supports_audio_descriptions: bool | None = attribute("supportsAudioDescriptions", bool)
    supports_captions: bool | None = attribute("supportsCaptions", bool)
    supports_dark_interface: bool | None = attribute("supportsDarkInterface", bool)
    supports_differentiate_without_color_alone: bool | None = attribute("supportsDifferentiateWithoutColorAlone", bool)
    supports_larger_text: bool | None = attribute("supportsLargerText", bool)
    supports_reduced_motion: bool | None = attribute("supportsReducedMotion", bool)
    supports_sufficient_contrast: bool | None = attribute("supportsSufficientContrast", bool)
    supports_voice_control: bool | None = attribute("supportsVoiceControl", bool)
    supports_voiceover: bool | None = attribute("supportsVoiceover", bool)


@model
class AccessibilityDeclarationResponse(Document):
    """An accessibility declaration, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/accessibilitydeclarationresponse
    """

    data: AccessibilityDeclaration = attribute("data", "AccessibilityDeclaration")


@model
class AccessibilityDeclarationsResponse(Page):
    """A page of accessibility declaration resources.

    https://developer.apple.com/documentation/appstoreconnectapi/accessibilitydeclarationsresponse
    """

    data: tuple[AccessibilityDeclaration, ...] = attribute("data", Many("AccessibilityDeclaration"), always=list)


class AccessibilityDeclarationState(OpenEnum):
    """One of 3 known values; Apple may add others."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    REPLACED = "REPLACED"
