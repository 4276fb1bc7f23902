"""The operations on app custom product page versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppCustomProductPageField,
        AppCustomProductPageLocalizationField,
        AppCustomProductPageVersionAppCustomProductPageLocalizationsInclude,
        AppCustomProductPageVersionField,
        AppCustomProductPageVersionInclude,
        AppPreviewSetField,
        AppScreenshotSetField,
    )
    from ..models import AppCustomProductPageLocalizationsResponse, AppCustomProductPageVersionResponse
    from ..operation import CallOptions, Unset

    class AppCustomProductPageVersionsListAppCustomProductPageLocalizationsQuery(TypedDict, total=False):
        """What `list_app_custom_product_page_localizations` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_keywords: Sequence[str]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        filter_locale: Sequence[str]
        include: Sequence[AppCustomProductPageVersionAppCustomProductPageLocalizationsInclude]
        limit: int
        limit_app_preview_sets: int
        """Deprecated by Apple."""
        limit_app_screenshot_sets: int
        """Deprecated by Apple."""
        limit_search_keywords: int

    class AppCustomProductPageVersionsListAppCustomProductPageLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_app_custom_product_page_localizations_linkages` takes."""

        limit: int

    class AppCustomProductPageVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        include: Sequence[AppCustomProductPageVersionInclude]
        limit_app_custom_product_page_localizations: int


_LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS: Operation[AppCustomProductPageLocalizationsResponse] = Operation(
    "appCustomProductPageVersions_appCustomProductPageLocalizations_getToManyRelated",
    "GET",
    "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations",
    "AppCustomProductPageLocalizationsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_keywords": "fields[appKeywords]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
        "limit_app_preview_sets": "limit[appPreviewSets]",
        "limit_app_screenshot_sets": "limit[appScreenshotSets]",
        "limit_search_keywords": "limit[searchKeywords]",
    },
)

_LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appCustomProductPageVersions_appCustomProductPageLocalizations_getToManyRelationship",
    "GET",
    "/v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppCustomProductPageVersionResponse] = Operation(
    "appCustomProductPageVersions_createInstance",
    "POST",
    "/v1/appCustomProductPageVersions",
    "AppCustomProductPageVersionResponse",
    body=Body(
        "appCustomProductPageVersions",
        attributes={"deep_link": "deepLink"},
        relationships={
            "app_custom_product_page": Related("appCustomProductPage", "appCustomProductPages"),
            "app_custom_product_page_localizations": Related(
                "appCustomProductPageLocalizations", "appCustomProductPageLocalizations", many=True
            ),
        },
    ),
)

_GET: Operation[AppCustomProductPageVersionResponse] = Operation(
    "appCustomProductPageVersions_getInstance",
    "GET",
    "/v1/appCustomProductPageVersions/{id}",
    "AppCustomProductPageVersionResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_custom_product_pages": "fields[appCustomProductPages]",
        "include": "include",
        "limit_app_custom_product_page_localizations": "limit[appCustomProductPageLocalizations]",
    },
)

_UPDATE: Operation[AppCustomProductPageVersionResponse] = Operation(
    "appCustomProductPageVersions_updateInstance",
    "PATCH",
    "/v1/appCustomProductPageVersions/{id}",
    "AppCustomProductPageVersionResponse",
    body=Body("appCustomProductPageVersions", attributes={"deep_link": "deepLink"}),
)


class AppCustomProductPageVersions(Resource[M]):
    """The operations on app custom product page versions."""

    @dual
    async def list_app_custom_product_page_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageVersionsListAppCustomProductPageLocalizationsQuery],
    ) -> AppCustomProductPageLocalizationsResponse:
        """List the app custom product page localizations of an app custom product page version. `GET /v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpageversions-_id_-appcustomproductpagelocalizations
        """
        return await self._call(
            _LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_custom_product_page_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageVersionsListAppCustomProductPageLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app custom product page localizations of an app custom product page version. `GET /v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpageversions-_id_-relationships-appcustomproductpagelocalizations
        """
        return await self._call(
            _LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        app_custom_product_page: str,
        deep_link: str | None | Unset = UNSET,
        app_custom_product_page_localizations: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppCustomProductPageVersionResponse:
        """Create an app custom product page version. `POST /v1/appCustomProductPageVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appcustomproductpageversions
        """
        return await self._call(
            _CREATE,
            fields={
                "app_custom_product_page": app_custom_product_page,
                "deep_link": deep_link,
                "app_custom_product_page_localizations": app_custom_product_page_localizations,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPageVersionsGetQuery],
    ) -> AppCustomProductPageVersionResponse:
        """Read an app custom product page version by id. `GET /v1/appCustomProductPageVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpageversions-_id_
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
        deep_link: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppCustomProductPageVersionResponse:
        """Change an app custom product page version; fields left out stay as they are. `PATCH /v1/appCustomProductPageVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appcustomproductpageversions-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "deep_link": deep_link,
            },
            options=options,
        )
