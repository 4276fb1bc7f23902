"""The operations on App Store version localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

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
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionField,
        AppStoreVersionLocalizationAppPreviewSetsInclude,
        AppStoreVersionLocalizationAppScreenshotSetsInclude,
        AppStoreVersionLocalizationField,
        AppStoreVersionLocalizationInclude,
        PreviewTypeValue,
        ScreenshotDisplayTypeValue,
    )
    from ..models import (
        AppKeywordsResponse,
        AppPreviewSetsResponse,
        AppScreenshotSetsResponse,
        AppStoreVersionLocalizationResponse,
    )
    from ..operation import CallOptions, Unset

    class AppStoreVersionLocalizationsListAppPreviewSetsQuery(TypedDict, total=False):
        """What `list_app_preview_sets` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_previews: Sequence[AppPreviewField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        filter_app_custom_product_page_localization: Sequence[str]
        filter_app_store_version_experiment_treatment_localization: Sequence[str]
        filter_preview_type: Sequence[PreviewTypeValue]
        include: Sequence[AppStoreVersionLocalizationAppPreviewSetsInclude]
        limit: int
        limit_app_previews: int
        """Deprecated by Apple."""

    class AppStoreVersionLocalizationsListAppPreviewSetsLinkagesQuery(TypedDict, total=False):
        """What `list_app_preview_sets_linkages` takes."""

        limit: int

    class AppStoreVersionLocalizationsListAppScreenshotSetsQuery(TypedDict, total=False):
        """What `list_app_screenshot_sets` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_screenshots: Sequence[AppScreenshotField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        filter_app_custom_product_page_localization: Sequence[str]
        filter_app_store_version_experiment_treatment_localization: Sequence[str]
        filter_screenshot_display_type: Sequence[ScreenshotDisplayTypeValue]
        include: Sequence[AppStoreVersionLocalizationAppScreenshotSetsInclude]
        limit: int
        limit_app_screenshots: int
        """Deprecated by Apple."""

    class AppStoreVersionLocalizationsListAppScreenshotSetsLinkagesQuery(TypedDict, total=False):
        """What `list_app_screenshot_sets_linkages` takes."""

        limit: int

    class AppStoreVersionLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_preview_sets: Sequence[AppPreviewSetField]
        """Deprecated by Apple."""
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        """Deprecated by Apple."""
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppStoreVersionLocalizationInclude]
        limit_app_preview_sets: int
        """Deprecated by Apple."""
        limit_app_screenshot_sets: int
        """Deprecated by Apple."""
        limit_search_keywords: int

    class AppStoreVersionLocalizationsListSearchKeywordsLinkagesQuery(TypedDict, total=False):
        """What `list_search_keywords_linkages` takes."""

        limit: int

    class AppStoreVersionLocalizationsListSearchKeywordsQuery(TypedDict, total=False):
        """What `list_search_keywords` takes."""

        fields_app_keywords: Sequence[str]
        filter_locale: Sequence[str]
        filter_platform: Sequence[str]
        limit: int


_LIST_APP_PREVIEW_SETS: Operation[AppPreviewSetsResponse] = Operation(
    "appStoreVersionLocalizations_appPreviewSets_getToManyRelated",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/appPreviewSets",
    "AppPreviewSetsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_previews": "fields[appPreviews]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "filter_app_custom_product_page_localization": "filter[appCustomProductPageLocalization]",
        "filter_app_store_version_experiment_treatment_localization": "filter[appStoreVersionExperimentTreatmentLocalization]",
        "filter_preview_type": "filter[previewType]",
        "include": "include",
        "limit": "limit",
        "limit_app_previews": "limit[appPreviews]",
    },
)

_LIST_APP_PREVIEW_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionLocalizations_appPreviewSets_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_SCREENSHOT_SETS: Operation[AppScreenshotSetsResponse] = Operation(
    "appStoreVersionLocalizations_appScreenshotSets_getToManyRelated",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets",
    "AppScreenshotSetsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_screenshots": "fields[appScreenshots]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "filter_app_custom_product_page_localization": "filter[appCustomProductPageLocalization]",
        "filter_app_store_version_experiment_treatment_localization": "filter[appStoreVersionExperimentTreatmentLocalization]",
        "filter_screenshot_display_type": "filter[screenshotDisplayType]",
        "include": "include",
        "limit": "limit",
        "limit_app_screenshots": "limit[appScreenshots]",
    },
)

_LIST_APP_SCREENSHOT_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionLocalizations_appScreenshotSets_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppStoreVersionLocalizationResponse] = Operation(
    "appStoreVersionLocalizations_createInstance",
    "POST",
    "/v1/appStoreVersionLocalizations",
    "AppStoreVersionLocalizationResponse",
    body=Body(
        "appStoreVersionLocalizations",
        attributes={
            "description": "description",
            "locale": "locale",
            "keywords": "keywords",
            "marketing_url": "marketingUrl",
            "promotional_text": "promotionalText",
            "support_url": "supportUrl",
            "whats_new": "whatsNew",
        },
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)

_GET: Operation[AppStoreVersionLocalizationResponse] = Operation(
    "appStoreVersionLocalizations_getInstance",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}",
    "AppStoreVersionLocalizationResponse",
    query={
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "include": "include",
        "limit_app_preview_sets": "limit[appPreviewSets]",
        "limit_app_screenshot_sets": "limit[appScreenshotSets]",
        "limit_search_keywords": "limit[searchKeywords]",
    },
)

_DELETE: Operation[None] = Operation(
    "appStoreVersionLocalizations_deleteInstance", "DELETE", "/v1/appStoreVersionLocalizations/{id}"
)

_UPDATE: Operation[AppStoreVersionLocalizationResponse] = Operation(
    "appStoreVersionLocalizations_updateInstance",
    "PATCH",
    "/v1/appStoreVersionLocalizations/{id}",
    "AppStoreVersionLocalizationResponse",
    body=Body(
        "appStoreVersionLocalizations",
        attributes={
            "description": "description",
            "keywords": "keywords",
            "marketing_url": "marketingUrl",
            "promotional_text": "promotionalText",
            "support_url": "supportUrl",
            "whats_new": "whatsNew",
        },
    ),
)

_LIST_SEARCH_KEYWORDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionLocalizations_searchKeywords_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_SEARCH_KEYWORDS: Operation[None] = Operation(
    "appStoreVersionLocalizations_searchKeywords_createToManyRelationship",
    "POST",
    "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    body=Related("searchKeywords", "appKeywords", many=True),
)

_REMOVE_SEARCH_KEYWORDS: Operation[None] = Operation(
    "appStoreVersionLocalizations_searchKeywords_deleteToManyRelationship",
    "DELETE",
    "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    body=Related("searchKeywords", "appKeywords", many=True),
)

_LIST_SEARCH_KEYWORDS: Operation[AppKeywordsResponse] = Operation(
    "appStoreVersionLocalizations_searchKeywords_getToManyRelated",
    "GET",
    "/v1/appStoreVersionLocalizations/{id}/searchKeywords",
    "AppKeywordsResponse",
    query={
        "fields_app_keywords": "fields[appKeywords]",
        "filter_locale": "filter[locale]",
        "filter_platform": "filter[platform]",
        "limit": "limit",
    },
)


class AppStoreVersionLocalizations(Resource[M]):
    """The operations on App Store version localizations."""

    @dual
    @deprecated("Apple has deprecated GET /v1/appStoreVersionLocalizations/{id}/appPreviewSets", stacklevel=2)
    async def list_app_preview_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionLocalizationsListAppPreviewSetsQuery],
    ) -> AppPreviewSetsResponse:
        """List the app preview sets of an App Store version localization. `GET /v1/appStoreVersionLocalizations/{id}/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-apppreviewsets
        """
        return await self._call(
            _LIST_APP_PREVIEW_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets", stacklevel=2
    )
    async def list_app_preview_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionLocalizationsListAppPreviewSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app preview sets of an App Store version localization. `GET /v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-relationships-apppreviewsets
        """
        return await self._call(
            _LIST_APP_PREVIEW_SETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appStoreVersionLocalizations/{id}/appScreenshotSets", stacklevel=2)
    async def list_app_screenshot_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionLocalizationsListAppScreenshotSetsQuery],
    ) -> AppScreenshotSetsResponse:
        """List the app screenshot sets of an App Store version localization. `GET /v1/appStoreVersionLocalizations/{id}/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-appscreenshotsets
        """
        return await self._call(
            _LIST_APP_SCREENSHOT_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets", stacklevel=2
    )
    async def list_app_screenshot_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionLocalizationsListAppScreenshotSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app screenshot sets of an App Store version localization. `GET /v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-relationships-appscreenshotsets
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
        app_store_version: str,
        description: str | None | Unset = UNSET,
        keywords: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        promotional_text: str | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET,
        whats_new: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionLocalizationResponse:
        """Create an App Store version localization. `POST /v1/appStoreVersionLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "app_store_version": app_store_version,
                "description": description,
                "keywords": keywords,
                "marketing_url": marketing_url,
                "promotional_text": promotional_text,
                "support_url": support_url,
                "whats_new": whats_new,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionLocalizationsGetQuery],
    ) -> AppStoreVersionLocalizationResponse:
        """Read an App Store version localization by id. `GET /v1/appStoreVersionLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_
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
        """Delete an App Store version localization. `DELETE /v1/appStoreVersionLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionlocalizations-_id_
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
        description: str | None | Unset = UNSET,
        keywords: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        promotional_text: str | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET,
        whats_new: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionLocalizationResponse:
        """Change an App Store version localization; fields left out stay as they are. `PATCH /v1/appStoreVersionLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "description": description,
                "keywords": keywords,
                "marketing_url": marketing_url,
                "promotional_text": promotional_text,
                "support_url": support_url,
                "whats_new": whats_new,
            },
            options=options,
        )

    @dual
    async def list_search_keywords_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionLocalizationsListSearchKeywordsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the search keywords of an App Store version localization. `GET /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-relationships-searchkeywords
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
        """Add to the search keywords of an App Store version localization. `POST /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionlocalizations-_id_-relationships-searchkeywords
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
        """Remove from the search keywords of an App Store version localization. `DELETE /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionlocalizations-_id_-relationships-searchkeywords
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
        **query: Unpack[AppStoreVersionLocalizationsListSearchKeywordsQuery],
    ) -> AppKeywordsResponse:
        """List the search keywords of an App Store version localization. `GET /v1/appStoreVersionLocalizations/{id}/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionlocalizations-_id_-searchkeywords
        """
        return await self._call(
            _LIST_SEARCH_KEYWORDS,
            id,
            query=query,
            options=options,
        )
