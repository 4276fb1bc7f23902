"""The operations on app custom product pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import AppCustomProductPageVersionInlineCreate
    from ..literals import (
        AppCustomProductPageAppCustomProductPageVersionsInclude,
        AppCustomProductPageField,
        AppCustomProductPageInclude,
        AppCustomProductPageLocalizationField,
        AppCustomProductPageVersionField,
        AppCustomProductPageVersionStateValue,
        AppField,
    )
    from ..models import AppCustomProductPageResponse, AppCustomProductPageVersionsResponse
    from ..operation import CallOptions, Unset

    class AppCustomProductPagesListAppCustomProductPageVersionsQuery(TypedDict, total=False):
        """What `list_app_custom_product_page_versions` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        filter_state: Sequence[AppCustomProductPageVersionStateValue]
        include: Sequence[AppCustomProductPageAppCustomProductPageVersionsInclude]
        limit: int
        limit_app_custom_product_page_localizations: int

    class AppCustomProductPagesListAppCustomProductPageVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_app_custom_product_page_versions_linkages` takes."""

        limit: int

    class AppCustomProductPagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        fields_apps: Sequence[AppField]
        include: Sequence[AppCustomProductPageInclude]
        limit_app_custom_product_page_versions: int


_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATION_INLINE_CREATE = Inline(
    attributes={"locale": "locale", "promotional_text": "promotionalText"},
    relationships={
        "app_custom_product_page_version": Related("appCustomProductPageVersion", "appCustomProductPageVersions")
    },
)
_APP_CUSTOM_PRODUCT_PAGE_VERSION_INLINE_CREATE = Inline(
    attributes={"deep_link": "deepLink"},
    relationships={
        "app_custom_product_page": Related("appCustomProductPage", "appCustomProductPages"),
        "app_custom_product_page_localizations": Related(
            "appCustomProductPageLocalizations",
            "appCustomProductPageLocalizations",
            many=True,
            inline=_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATION_INLINE_CREATE,
        ),
    },
)
_LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS: Operation[AppCustomProductPageVersionsResponse] = Operation(
    "appCustomProductPages_appCustomProductPageVersions_getToManyRelated",
    "GET",
    "/v1/appCustomProductPages/{id}/appCustomProductPageVersions",
    "AppCustomProductPageVersionsResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_custom_product_pages": "fields[appCustomProductPages]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_app_custom_product_page_localizations": "limit[appCustomProductPageLocalizations]",
    },
)

_LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appCustomProductPages_appCustomProductPageVersions_getToManyRelationship",
    "GET",
    "/v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppCustomProductPageResponse] = Operation(
    "appCustomProductPages_createInstance",
    "POST",
    "/v1/appCustomProductPages",
    "AppCustomProductPageResponse",
    body=Body(
        "appCustomProductPages",
        attributes={"name": "name"},
        relationships={
            "app": Related("app", "apps"),
            "app_custom_product_page_versions": Related(
                "appCustomProductPageVersions",
                "appCustomProductPageVersions",
                many=True,
                inline=_APP_CUSTOM_PRODUCT_PAGE_VERSION_INLINE_CREATE,
            ),
            "app_store_version_template": Related("appStoreVersionTemplate", "appStoreVersions"),
            "custom_product_page_template": Related("customProductPageTemplate", "appCustomProductPages"),
        },
    ),
)

_GET: Operation[AppCustomProductPageResponse] = Operation(
    "appCustomProductPages_getInstance",
    "GET",
    "/v1/appCustomProductPages/{id}",
    "AppCustomProductPageResponse",
    query={
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_custom_product_pages": "fields[appCustomProductPages]",
        "fields_apps": "fields[apps]",
        "include": "include",
        "limit_app_custom_product_page_versions": "limit[appCustomProductPageVersions]",
    },
)

_DELETE: Operation[None] = Operation("appCustomProductPages_deleteInstance", "DELETE", "/v1/appCustomProductPages/{id}")

_UPDATE: Operation[AppCustomProductPageResponse] = Operation(
    "appCustomProductPages_updateInstance",
    "PATCH",
    "/v1/appCustomProductPages/{id}",
    "AppCustomProductPageResponse",
    body=Body("appCustomProductPages", attributes={"name": "name", "visible": "visible"}),
)


class AppCustomProductPages(Resource[M]):
    """The operations on app custom product pages."""

    @dual
    async def list_app_custom_product_page_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPagesListAppCustomProductPageVersionsQuery],
    ) -> AppCustomProductPageVersionsResponse:
        """List the app custom product page versions of an app custom product page. `GET /v1/appCustomProductPages/{id}/appCustomProductPageVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpages-_id_-appcustomproductpageversions
        """
        return await self._call(
            _LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_custom_product_page_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPagesListAppCustomProductPageVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app custom product page versions of an app custom product page. `GET /v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpages-_id_-relationships-appcustomproductpageversions
        """
        return await self._call(
            _LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        app: str,
        app_custom_product_page_versions: Sequence[str | AppCustomProductPageVersionInlineCreate] | Unset = UNSET,
        app_store_version_template: str | Unset = UNSET,
        custom_product_page_template: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppCustomProductPageResponse:
        """Create an app custom product page. `POST /v1/appCustomProductPages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appcustomproductpages
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "app": app,
                "app_custom_product_page_versions": app_custom_product_page_versions,
                "app_store_version_template": app_store_version_template,
                "custom_product_page_template": custom_product_page_template,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCustomProductPagesGetQuery],
    ) -> AppCustomProductPageResponse:
        """Read an app custom product page by id. `GET /v1/appCustomProductPages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpages-_id_
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
        """Delete an app custom product page. `DELETE /v1/appCustomProductPages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appcustomproductpages-_id_
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
        name: str | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppCustomProductPageResponse:
        """Change an app custom product page; fields left out stay as they are. `PATCH /v1/appCustomProductPages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appcustomproductpages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "visible": visible,
            },
            options=options,
        )
