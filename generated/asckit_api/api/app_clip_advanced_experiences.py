"""The operations on app clip advanced experiences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..inputs import AppClipAdvancedExperienceLocalizationInlineCreate, AppClipAdvancedExperiencePlaceInput
    from ..literals import (
        AppClipActionValue,
        AppClipAdvancedExperienceBusinessCategoryValue,
        AppClipAdvancedExperienceField,
        AppClipAdvancedExperienceImageField,
        AppClipAdvancedExperienceInclude,
        AppClipAdvancedExperienceLanguageValue,
        AppClipAdvancedExperienceLocalizationField,
        AppClipField,
    )
    from ..models import AppClipAdvancedExperiencePlace, AppClipAdvancedExperienceResponse
    from ..operation import CallOptions, Unset

    class AppClipAdvancedExperiencesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_advanced_experience_images: Sequence[AppClipAdvancedExperienceImageField]
        fields_app_clip_advanced_experience_localizations: Sequence[AppClipAdvancedExperienceLocalizationField]
        fields_app_clip_advanced_experiences: Sequence[AppClipAdvancedExperienceField]
        fields_app_clips: Sequence[AppClipField]
        include: Sequence[AppClipAdvancedExperienceInclude]
        limit_localizations: int


_APP_CLIP_ADVANCED_EXPERIENCE_PLACE_MAIN_ADDRESS_STRUCTURED_ADDRESS_INPUT = Inline(
    attributes={
        "street_address": "streetAddress",
        "floor": "floor",
        "neighborhood": "neighborhood",
        "locality": "locality",
        "state_province": "stateProvince",
        "postal_code": "postalCode",
        "country_code": "countryCode",
    }
)
_APP_CLIP_ADVANCED_EXPERIENCE_PLACE_MAIN_ADDRESS_INPUT = Inline(
    attributes={
        "full_address": "fullAddress",
        "structured_address": (
            "structuredAddress",
            _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_MAIN_ADDRESS_STRUCTURED_ADDRESS_INPUT,
        ),
    }
)
_APP_CLIP_ADVANCED_EXPERIENCE_PLACE_DISPLAY_POINT_COORDINATES_INPUT = Inline(
    attributes={"latitude": "latitude", "longitude": "longitude"}
)
_APP_CLIP_ADVANCED_EXPERIENCE_PLACE_DISPLAY_POINT_INPUT = Inline(
    attributes={
        "coordinates": ("coordinates", _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_DISPLAY_POINT_COORDINATES_INPUT),
        "source": "source",
    }
)
_APP_CLIP_ADVANCED_EXPERIENCE_PLACE_PHONE_NUMBER_INPUT = Inline(
    attributes={"number": "number", "type": "type", "intent": "intent"}
)
_APP_CLIP_ADVANCED_EXPERIENCE_PLACE_INPUT = Inline(
    attributes={
        "place_id": "placeId",
        "names": "names",
        "main_address": ("mainAddress", _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_MAIN_ADDRESS_INPUT),
        "display_point": ("displayPoint", _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_DISPLAY_POINT_INPUT),
        "map_action": "mapAction",
        "relationship": "relationship",
        "phone_number": ("phoneNumber", _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_PHONE_NUMBER_INPUT),
        "home_page": "homePage",
        "categories": "categories",
    }
)
_APP_CLIP_ADVANCED_EXPERIENCE_LOCALIZATION_INLINE_CREATE = Inline(
    attributes={"language": "language", "title": "title", "subtitle": "subtitle"}
)
_CREATE: Operation[AppClipAdvancedExperienceResponse] = Operation(
    "appClipAdvancedExperiences_createInstance",
    "POST",
    "/v1/appClipAdvancedExperiences",
    "AppClipAdvancedExperienceResponse",
    body=Body(
        "appClipAdvancedExperiences",
        attributes={
            "link": "link",
            "action": "action",
            "is_powered_by": "isPoweredBy",
            "place": ("place", _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_INPUT),
            "business_category": "businessCategory",
            "default_language": "defaultLanguage",
        },
        relationships={
            "app_clip": Related("appClip", "appClips"),
            "header_image": Related("headerImage", "appClipAdvancedExperienceImages"),
            "localizations": Related(
                "localizations",
                "appClipAdvancedExperienceLocalizations",
                many=True,
                inline=_APP_CLIP_ADVANCED_EXPERIENCE_LOCALIZATION_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[AppClipAdvancedExperienceResponse] = Operation(
    "appClipAdvancedExperiences_getInstance",
    "GET",
    "/v1/appClipAdvancedExperiences/{id}",
    "AppClipAdvancedExperienceResponse",
    query={
        "fields_app_clip_advanced_experience_images": "fields[appClipAdvancedExperienceImages]",
        "fields_app_clip_advanced_experience_localizations": "fields[appClipAdvancedExperienceLocalizations]",
        "fields_app_clip_advanced_experiences": "fields[appClipAdvancedExperiences]",
        "fields_app_clips": "fields[appClips]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
    },
)

_UPDATE: Operation[AppClipAdvancedExperienceResponse] = Operation(
    "appClipAdvancedExperiences_updateInstance",
    "PATCH",
    "/v1/appClipAdvancedExperiences/{id}",
    "AppClipAdvancedExperienceResponse",
    body=Body(
        "appClipAdvancedExperiences",
        attributes={
            "action": "action",
            "is_powered_by": "isPoweredBy",
            "place": ("place", _APP_CLIP_ADVANCED_EXPERIENCE_PLACE_INPUT),
            "business_category": "businessCategory",
            "default_language": "defaultLanguage",
            "removed": "removed",
        },
        relationships={
            "app_clip": Related("appClip", "appClips"),
            "header_image": Related("headerImage", "appClipAdvancedExperienceImages"),
            "localizations": Related(
                "localizations",
                "appClipAdvancedExperienceLocalizations",
                many=True,
                inline=_APP_CLIP_ADVANCED_EXPERIENCE_LOCALIZATION_INLINE_CREATE,
            ),
        },
    ),
)


class AppClipAdvancedExperiences(Resource[M]):
    """The operations on app clip advanced experiences."""

    @dual
    async def create(
        self,
        *,
        link: str,
        is_powered_by: bool,
        default_language: AppClipAdvancedExperienceLanguageValue,
        app_clip: str,
        header_image: str,
        localizations: Sequence[str | AppClipAdvancedExperienceLocalizationInlineCreate],
        action: AppClipActionValue | None | Unset = UNSET,
        place: AppClipAdvancedExperiencePlace | AppClipAdvancedExperiencePlaceInput | None | Unset = UNSET,
        business_category: AppClipAdvancedExperienceBusinessCategoryValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipAdvancedExperienceResponse:
        """Create an app clip advanced experience. `POST /v1/appClipAdvancedExperiences`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipadvancedexperiences
        """
        return await self._call(
            _CREATE,
            fields={
                "link": link,
                "is_powered_by": is_powered_by,
                "default_language": default_language,
                "app_clip": app_clip,
                "header_image": header_image,
                "localizations": localizations,
                "action": action,
                "place": place,
                "business_category": business_category,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipAdvancedExperiencesGetQuery],
    ) -> AppClipAdvancedExperienceResponse:
        """Read an app clip advanced experience by id. `GET /v1/appClipAdvancedExperiences/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipadvancedexperiences-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        action: AppClipActionValue | None | Unset = UNSET,
        is_powered_by: bool | None | Unset = UNSET,
        place: AppClipAdvancedExperiencePlace | AppClipAdvancedExperiencePlaceInput | None | Unset = UNSET,
        business_category: AppClipAdvancedExperienceBusinessCategoryValue | None | Unset = UNSET,
        default_language: AppClipAdvancedExperienceLanguageValue | None | Unset = UNSET,
        removed: bool | None | Unset = UNSET,
        app_clip: str | Unset = UNSET,
        header_image: str | Unset = UNSET,
        localizations: Sequence[str | AppClipAdvancedExperienceLocalizationInlineCreate] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipAdvancedExperienceResponse:
        """Change an app clip advanced experience; fields left out stay as they are. `PATCH /v1/appClipAdvancedExperiences/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipadvancedexperiences-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "action": action,
                "is_powered_by": is_powered_by,
                "place": place,
                "business_category": business_category,
                "default_language": default_language,
                "removed": removed,
                "app_clip": app_clip,
                "header_image": header_image,
                "localizations": localizations,
            },
            options=options,
        )
