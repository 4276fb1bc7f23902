"""The operations on app custom product page localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppCustomProductPageLocalizationAppPreviewSetsInclude,
        AppCustomProductPageLocalizationAppScreenshotSetsInclude,
        AppCustomProductPageLocalizationField,
        AppCustomProductPageLocalizationInclude,
        AppCustomProductPageVersionField,
        AppPreviewField,
        AppPreviewSetField,
        AppScreenshotField,
        AppScreenshotSetField,
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionLocalizationField,
        PreviewTypeValue,
        ScreenshotDisplayTypeValue,
    )
    from ..models import (
        AppCustomProductPageLocalizationResponse,
        AppKeywordsResponse,
        AppPreviewSetsResponse,
        AppScreenshotSetsResponse,
    )
    from ..operation import CallOptions, Unset

    class AppCustomProductPageLocalizationsListAppPreviewSetsQuery(TypedDict, total=False):
        """What `list_app_preview_sets` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_previews: Sequence[AppPreviewField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        filter_app_store_version_experiment_treatment_localization: Sequence[str]
        filter_app_store_version_localization: Sequence[str]
        filter_preview_type: Sequence[PreviewTypeValue]
        include: Sequence[AppCustomProductPageLocalizationAppPreviewSetsInclude]
        limit: int
        limit_app_previews: int
        """Deprecated by Apple."""

    class AppCustomProductPageLocalizationsListAppPreviewSetsLinkagesQuery(TypedDict, total=False):
        """What `list_app_preview_sets_linkages` takes."""

        limit: int

    class AppCustomProductPageLocalizationsListAppScreenshotSetsQuery(TypedDict, total=False):
        """What `list_app_screenshot_sets` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_screenshots: Sequence[AppScreenshotField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        filter_app_store_version_experiment_treatment_localization: Sequence[str]
        filter_app_store_version_localization: Sequence[str]
        filter_screenshot_display_type: Sequence[ScreenshotDisplayTypeValue]
        include: Sequence[AppCustomProductPageLocalizationAppScreenshotSetsInclude]
        limit: int
        limit_app_screenshots: int
        """Deprecated by Apple."""

    class AppCustomProductPageLocalizationsListAppScreenshotSetsLinkagesQuery(TypedDict, total=False):
        """What `list_app_screenshot_sets_linkages` takes."""

        limit: int

    class AppCustomProductPageLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        """Deprecated by Apple."""
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        """Deprecated by Apple."""
        include: Sequence[AppCustomProductPageLocalizationInclude]
        limit_app_preview_sets: int
        """Deprecated by Apple."""
        limit_app_screenshot_sets: int
        """Deprecated by Apple."""
        limit_search_keywords: int

    class AppCustomProductPageLocalizationsListSearchKeywordsLinkagesQuery(TypedDict, total=False):
        """What `list_search_keywords_linkages` takes."""

        limit: int

    class AppCustomProductPageLocalizationsListSearchKeywordsQuery(TypedDict, total=False):
        """What `list_search_keywords` takes."""

        fields_app_keywords: Sequence[str]
        filter_locale: Sequence[str]
        filter_platform: Sequence[str]
        limit: int


_LIST_APP_PREVIEW_SETS: Operation[AppPreviewSetsResponse] = Operation(
    "appCustomProductPageLocalizations_appPreviewSets_getToManyRelated",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}/appPreviewSets",
    "AppPreviewSetsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_previews": "fields[appPreviews]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "filter_app_store_version_experiment_treatment_localization": "filter[appStoreVersionExperimentTreatmentLocalization]",
        "filter_app_store_version_localization": "filter[appStoreVersionLocalization]",
        "filter_preview_type": "filter[previewType]",
        "include": "include",
        "limit": "limit",
        "limit_app_previews": "limit[appPreviews]",
    },
)

_LIST_APP_PREVIEW_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appCustomProductPageLocalizations_appPreviewSets_getToManyRelationship",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_SCREENSHOT_SETS: Operation[AppScreenshotSetsResponse] = Operation(
    "appCustomProductPageLocalizations_appScreenshotSets_getToManyRelated",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}/appScreenshotSets",
    "AppScreenshotSetsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_screenshots": "fields[appScreenshots]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "filter_app_store_version_experiment_treatment_localization": "filter[appStoreVersionExperimentTreatmentLocalization]",
        "filter_app_store_version_localization": "filter[appStoreVersionLocalization]",
        "filter_screenshot_display_type": "filter[screenshotDisplayType]",
        "include": "include",
        "limit": "limit",
        "limit_app_screenshots": "limit[appScreenshots]",
    },
)

_LIST_APP_SCREENSHOT_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appCustomProductPageLocalizations_appScreenshotSets_getToManyRelationship",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppCustomProductPageLocalizationResponse] = Operation(
    "appCustomProductPageLocalizations_createInstance",
    "POST",
    "/v1/appCustomProductPageLocalizations",
    "AppCustomProductPageLocalizationResponse",
    body=Body(
        "appCustomProductPageLocalizations",
        attributes={"locale": "locale", "promotional_text": "promotionalText"},
        relationships={
            "app_custom_product_page_version": Related("appCustomProductPageVersion", "appCustomProductPageVersions")
        },
    ),
)

_GET: Operation[AppCustomProductPageLocalizationResponse] = Operation(
    "appCustomProductPageLocalizations_getInstance",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}",
    "AppCustomProductPageLocalizationResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "include": "include",
        "limit_app_preview_sets": "limit[appPreviewSets]",
        "limit_app_screenshot_sets": "limit[appScreenshotSets]",
        "limit_search_keywords": "limit[searchKeywords]",
    },
)

_DELETE: Operation[None] = Operation(
    "appCustomProductPageLocalizations_deleteInstance", "DELETE", "/v1/appCustomProductPageLocalizations/{id}"
)

_UPDATE: Operation[AppCustomProductPageLocalizationResponse] = Operation(
    "appCustomProductPageLocalizations_updateInstance",
    "PATCH",
    "/v1/appCustomProductPageLocalizations/{id}",
    "AppCustomProductPageLocalizationResponse",
    body=Body("appCustomProductPageLocalizations", attributes={"promotional_text": "promotionalText"}),
)

_LIST_SEARCH_KEYWORDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appCustomProductPageLocalizations_searchKeywords_getToManyRelationship",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_SEARCH_KEYWORDS: Operation[None] = Operation(
    "appCustomProductPageLocalizations_searchKeywords_createToManyRelationship",
    "POST",
    "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords",
    body=Related("searchKeywords", "appKeywords", many=True),
)

_REMOVE_SEARCH_KEYWORDS: Operation[None] = Operation(
    "appCustomProductPageLocalizations_searchKeywords_deleteToManyRelationship",
    "DELETE",
    "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords",
    body=Related("searchKeywords", "appKeywords", many=True),
)

_LIST_SEARCH_KEYWORDS: Operation[AppKeywordsResponse] = Operation(
    "appCustomProductPageLocalizations_searchKeywords_getToManyRelated",
    "GET",
    "/v1/appCustomProductPageLocalizations/{id}/searchKeywords",
    "AppKeywordsResponse",
    query={
        "fields_app_keywords": "fields[appKeywords]",
        "filter_locale": "filter[locale]",
        "filter_platform": "filter[platform]",
        "limit": "limit",
    },
)


class AppCustomProductPageLocalizations(Resource[M]):
    """The operations on app custom product page localizations."""

    @dual
    @deprecated("Apple has deprecated GET /v1/appCustomProductPageLocalizations/{id}/appPreviewSets", stacklevel=2)
    async def list_app_preview_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsListAppPreviewSetsQuery],
    ) -> AppPreviewSetsResponse:
        """List the app preview sets of an app custom product page localization. `GET /v1/appCustomProductPageLocalizations/{id}/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_-apppreviewsets
        """
        return await self._call(
            _LIST_APP_PREVIEW_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets", stacklevel=2
    )
    async def list_app_preview_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsListAppPreviewSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app preview sets of an app custom product page localization. `GET /v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_-relationships-apppreviewsets
        """
        return await self._call(
            _LIST_APP_PREVIEW_SETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appCustomProductPageLocalizations/{id}/appScreenshotSets", stacklevel=2)
    async def list_app_screenshot_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsListAppScreenshotSetsQuery],
    ) -> AppScreenshotSetsResponse:
        """List the app screenshot sets of an app custom product page localization. `GET /v1/appCustomProductPageLocalizations/{id}/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_-appscreenshotsets
        """
        return await self._call(
            _LIST_APP_SCREENSHOT_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets",
        stacklevel=2,
    )
    async def list_app_screenshot_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsListAppScreenshotSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app screenshot sets of an app custom product page localization. `GET /v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_-relationships-appscreenshotsets
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
        app_custom_product_page_version: str,
        promotional_text: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppCustomProductPageLocalizationResponse:
        """Create an app custom product page localization. `POST /v1/appCustomProductPageLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appcustomproductpagelocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "app_custom_product_page_version": app_custom_product_page_version,
                "promotional_text": promotional_text,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsGetQuery],
    ) -> AppCustomProductPageLocalizationResponse:
        """Read an app custom product page localization by id. `GET /v1/appCustomProductPageLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_
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
        """Delete an app custom product page localization. `DELETE /v1/appCustomProductPageLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appcustomproductpagelocalizations-_id_
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
        promotional_text: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppCustomProductPageLocalizationResponse:
        """Change an app custom product page localization; fields left out stay as they are. `PATCH /v1/appCustomProductPageLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appcustomproductpagelocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "promotional_text": promotional_text,
            },
            options=options,
        )

    @dual
    async def list_search_keywords_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsListSearchKeywordsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the search keywords of an app custom product page localization. `GET /v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_-relationships-searchkeywords
        """
        return await self._call(
            _LIST_SEARCH_KEYWORDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_search_keywords(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the search keywords of an app custom product page localization. `POST /v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appcustomproductpagelocalizations-_id_-relationships-searchkeywords
        """
        return await self._call(
            _ADD_SEARCH_KEYWORDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_search_keywords(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the search keywords of an app custom product page localization. `DELETE /v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appcustomproductpagelocalizations-_id_-relationships-searchkeywords
        """
        return await self._call(
            _REMOVE_SEARCH_KEYWORDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_search_keywords(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageLocalizationsListSearchKeywordsQuery],
    ) -> AppKeywordsResponse:
        """List the search keywords of an app custom product page localization. `GET /v1/appCustomProductPageLocalizations/{id}/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpagelocalizations-_id_-searchkeywords
        """
        return await self._call(
            _LIST_SEARCH_KEYWORDS,
            id,
            query=query,
            options=options,
        )
