"""The operations on accessibility declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AccessibilityDeclarationField, DeviceFamilyValue
    from ..models import AccessibilityDeclarationResponse
    from ..operation import CallOptions, Unset

    class AccessibilityDeclarationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_accessibility_declarations: Sequence[AccessibilityDeclarationField]


_CREATE: Operation[AccessibilityDeclarationResponse] = Operation(
    "accessibilityDeclarations_createInstance",
    "POST",
    "/v1/accessibilityDeclarations",
    "AccessibilityDeclarationResponse",
    body=Body(
        "accessibilityDeclarations",
        attributes={
            "device_family": "deviceFamily",
            "supports_audio_descriptions": "supportsAudioDescriptions",
            "supports_captions": "supportsCaptions",
            "supports_dark_interface": "supportsDarkInterface",
            "supports_differentiate_without_color_alone": "supportsDifferentiateWithoutColorAlone",
            "supports_larger_text": "supportsLargerText",
            "supports_reduced_motion": "supportsReducedMotion",
            "supports_sufficient_contrast": "supportsSufficientContrast",
            "supports_voice_control": "supportsVoiceControl",
            "supports_voiceover": "supportsVoiceover",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AccessibilityDeclarationResponse] = Operation(
    "accessibilityDeclarations_getInstance",
    "GET",
    "/v1/accessibilityDeclarations/{id}",
    "AccessibilityDeclarationResponse",
    query={
        "fields_accessibility_declarations": "fields[accessibilityDeclarations]",
    },
)

_DELETE: Operation[None] = Operation(
    "accessibilityDeclarations_deleteInstance", "DELETE", "/v1/accessibilityDeclarations/{id}"
)

_UPDATE: Operation[AccessibilityDeclarationResponse] = Operation(
    "accessibilityDeclarations_updateInstance",
    "PATCH",
    "/v1/accessibilityDeclarations/{id}",
    "AccessibilityDeclarationResponse",
    body=Body(
        "accessibilityDeclarations",
        attributes={
            "publish": "publish",
            "supports_audio_descriptions": "supportsAudioDescriptions",
            "supports_captions": "supportsCaptions",
            "supports_dark_interface": "supportsDarkInterface",
            "supports_differentiate_without_color_alone": "supportsDifferentiateWithoutColorAlone",
            "supports_larger_text": "supportsLargerText",
            "supports_reduced_motion": "supportsReducedMotion",
            "supports_sufficient_contrast": "supportsSufficientContrast",
            "supports_voice_control": "supportsVoiceControl",
            "supports_voiceover": "supportsVoiceover",
        },
    ),
)


class AccessibilityDeclarations(Resource[M]):
    """The operations on accessibility declarations."""

    @dual
    async def create(
        self,
        *,
        device_family: DeviceFamilyValue,
        app: str,
        supports_audio_descriptions: bool | None | Unset = UNSET,
        supports_captions: bool | None | Unset = UNSET,
        supports_dark_interface: bool | None | Unset = UNSET,
        supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
        supports_larger_text: bool | None | Unset = UNSET,
        supports_reduced_motion: bool | None | Unset = UNSET,
        supports_sufficient_contrast: bool | None | Unset = UNSET,
        supports_voice_control: bool | None | Unset = UNSET,
        supports_voiceover: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AccessibilityDeclarationResponse:
        """Create an accessibility declaration. `POST /v1/accessibilityDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-accessibilitydeclarations
        """
        return await self._call(
            _CREATE,
            fields={
                "device_family": device_family,
                "app": app,
                "supports_audio_descriptions": supports_audio_descriptions,
                "supports_captions": supports_captions,
                "supports_dark_interface": supports_dark_interface,
                "supports_differentiate_without_color_alone": supports_differentiate_without_color_alone,
                "supports_larger_text": supports_larger_text,
                "supports_reduced_motion": supports_reduced_motion,
                "supports_sufficient_contrast": supports_sufficient_contrast,
                "supports_voice_control": supports_voice_control,
                "supports_voiceover": supports_voiceover,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AccessibilityDeclarationsGetQuery],
    ) -> AccessibilityDeclarationResponse:
        """Read an accessibility declaration by id. `GET /v1/accessibilityDeclarations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-accessibilitydeclarations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an accessibility declaration. `DELETE /v1/accessibilityDeclarations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-accessibilitydeclarations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        publish: bool | None | Unset = UNSET,
        supports_audio_descriptions: bool | None | Unset = UNSET,
        supports_captions: bool | None | Unset = UNSET,
        supports_dark_interface: bool | None | Unset = UNSET,
        supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
        supports_larger_text: bool | None | Unset = UNSET,
        supports_reduced_motion: bool | None | Unset = UNSET,
        supports_sufficient_contrast: bool | None | Unset = UNSET,
        supports_voice_control: bool | None | Unset = UNSET,
        supports_voiceover: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AccessibilityDeclarationResponse:
        """Change an accessibility declaration; fields left out stay as they are. `PATCH /v1/accessibilityDeclarations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-accessibilitydeclarations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "publish": publish,
                "supports_audio_descriptions": supports_audio_descriptions,
                "supports_captions": supports_captions,
                "supports_dark_interface": supports_dark_interface,
                "supports_differentiate_without_color_alone": supports_differentiate_without_color_alone,
                "supports_larger_text": supports_larger_text,
                "supports_reduced_motion": supports_reduced_motion,
                "supports_sufficient_contrast": supports_sufficient_contrast,
                "supports_voice_control": supports_voice_control,
                "supports_voiceover": supports_voiceover,
            },
            options=options,
        )
