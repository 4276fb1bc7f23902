"""The operations on App Store version experiment treatment localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppCustomProductPageLocalizationField,
        AppPreviewField,
        AppPreviewSetField,
        AppScreenshotField,
        AppScreenshotSetField,
        AppStoreVersionExperimentTreatmentField,
        AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsInclude,
        AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsInclude,
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionExperimentTreatmentLocalizationInclude,
        AppStoreVersionLocalizationField,
        PreviewTypeValue,
        ScreenshotDisplayTypeValue,
    )
    from ..models import (
        AppPreviewSetsResponse,
        AppScreenshotSetsResponse,
        AppStoreVersionExperimentTreatmentLocalizationResponse,
    )
    from ..operation import CallOptions

    class AppStoreVersionExperimentTreatmentLocalizationsListAppPreviewSetsQuery(TypedDict, total=False):
        """What `list_app_preview_sets` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_previews: Sequence[AppPreviewField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        filter_app_custom_product_page_localization: Sequence[str]
        filter_app_store_version_localization: Sequence[str]
        filter_preview_type: Sequence[PreviewTypeValue]
        include: Sequence[AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsInclude]
        limit: int
        limit_app_previews: int
        """Deprecated by Apple."""

    class AppStoreVersionExperimentTreatmentLocalizationsListAppPreviewSetsLinkagesQuery(TypedDict, total=False):
        """What `list_app_preview_sets_linkages` takes."""

        limit: int

    class AppStoreVersionExperimentTreatmentLocalizationsListAppScreenshotSetsQuery(TypedDict, total=False):
        """What `list_app_screenshot_sets` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_screenshots: Sequence[AppScreenshotField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        filter_app_custom_product_page_localization: Sequence[str]
        filter_app_store_version_localization: Sequence[str]
        filter_screenshot_display_type: Sequence[ScreenshotDisplayTypeValue]
        include: Sequence[AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsInclude]
        limit: int
        limit_app_screenshots: int
        """Deprecated by Apple."""

    class AppStoreVersionExperimentTreatmentLocalizationsListAppScreenshotSetsLinkagesQuery(TypedDict, total=False):
        """What `list_app_screenshot_sets_linkages` takes."""

        limit: int

    class AppStoreVersionExperimentTreatmentLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_preview_sets: Sequence[AppPreviewSetField]
        """Deprecated by Apple."""
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        """Deprecated by Apple."""
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        include: Sequence[AppStoreVersionExperimentTreatmentLocalizationInclude]
        limit_app_preview_sets: int
        """Deprecated by Apple."""
        limit_app_screenshot_sets: int
        """Deprecated by Apple."""


_LIST_APP_PREVIEW_SETS: Operation[AppPreviewSetsResponse] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_appPreviewSets_getToManyRelated",
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets",
    "AppPreviewSetsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_previews": "fields[appPreviews]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "filter_app_custom_product_page_localization": "filter[appCustomProductPageLocalization]",
        "filter_app_store_version_localization": "filter[appStoreVersionLocalization]",
        "filter_preview_type": "filter[previewType]",
        "include": "include",
        "limit": "limit",
        "limit_app_previews": "limit[appPreviews]",
    },
)

_LIST_APP_PREVIEW_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_appPreviewSets_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_SCREENSHOT_SETS: Operation[AppScreenshotSetsResponse] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_appScreenshotSets_getToManyRelated",
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets",
    "AppScreenshotSetsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_screenshots": "fields[appScreenshots]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "filter_app_custom_product_page_localization": "filter[appCustomProductPageLocalization]",
        "filter_app_store_version_localization": "filter[appStoreVersionLocalization]",
        "filter_screenshot_display_type": "filter[screenshotDisplayType]",
        "include": "include",
        "limit": "limit",
        "limit_app_screenshots": "limit[appScreenshots]",
    },
)

_LIST_APP_SCREENSHOT_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_appScreenshotSets_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppStoreVersionExperimentTreatmentLocalizationResponse] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_createInstance",
    "POST",
    "/v1/appStoreVersionExperimentTreatmentLocalizations",
    "AppStoreVersionExperimentTreatmentLocalizationResponse",
    body=Body(
        "appStoreVersionExperimentTreatmentLocalizations",
        attributes={"locale": "locale"},
        relationships={
            "app_store_version_experiment_treatment": Related(
                "appStoreVersionExperimentTreatment", "appStoreVersionExperimentTreatments"
            )
        },
    ),
)

_GET: Operation[AppStoreVersionExperimentTreatmentLocalizationResponse] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_getInstance",
    "GET",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}",
    "AppStoreVersionExperimentTreatmentLocalizationResponse",
    query={
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "include": "include",
        "limit_app_preview_sets": "limit[appPreviewSets]",
        "limit_app_screenshot_sets": "limit[appScreenshotSets]",
    },
)

_DELETE: Operation[None] = Operation(
    "appStoreVersionExperimentTreatmentLocalizations_deleteInstance",
    "DELETE",
    "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}",
)


class AppStoreVersionExperimentTreatmentLocalizations(Resource[M]):
    """The operations on App Store version experiment treatment localizations."""

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets", stacklevel=2
    )
    async def list_app_preview_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentLocalizationsListAppPreviewSetsQuery],
    ) -> AppPreviewSetsResponse:
        """List the app preview sets of an App Store version experiment treatment localization. `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-apppreviewsets
        """
        return await self._call(
            _LIST_APP_PREVIEW_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets",
        stacklevel=2,
    )
    async def list_app_preview_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentLocalizationsListAppPreviewSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app preview sets of an App Store version experiment treatment localization. `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-relationships-apppreviewsets
        """
        return await self._call(
            _LIST_APP_PREVIEW_SETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets",
        stacklevel=2,
    )
    async def list_app_screenshot_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentLocalizationsListAppScreenshotSetsQuery],
    ) -> AppScreenshotSetsResponse:
        """List the app screenshot sets of an App Store version experiment treatment localization. `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-appscreenshotsets
        """
        return await self._call(
            _LIST_APP_SCREENSHOT_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets",
        stacklevel=2,
    )
    async def list_app_screenshot_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentLocalizationsListAppScreenshotSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app screenshot sets of an App Store version experiment treatment localization. `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_-relationships-appscreenshotsets
        """
        return await self._call(
            _LIST_APP_SCREENSHOT_SETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        locale: str,
        app_store_version_experiment_treatment: str,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentTreatmentLocalizationResponse:
        """Create an App Store version experiment treatment localization. `POST /v1/appStoreVersionExperimentTreatmentLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionexperimenttreatmentlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "app_store_version_experiment_treatment": app_store_version_experiment_treatment,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentLocalizationsGetQuery],
    ) -> AppStoreVersionExperimentTreatmentLocalizationResponse:
        """Read an App Store version experiment treatment localization by id. `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatmentlocalizations-_id_
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
        """Delete an App Store version experiment treatment localization. `DELETE /v1/appStoreVersionExperimentTreatmentLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionexperimenttreatmentlocalizations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
