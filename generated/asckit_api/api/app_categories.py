"""The operations on app categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import AppCategoryField, AppCategoryInclude
    from ..models import (
        AppCategoriesResponse,
        AppCategoriesWithoutIncludesResponse,
        AppCategory,
        AppCategoryResponse,
        AppCategoryWithoutIncludesResponse,
    )
    from ..operation import CallOptions

    class AppCategoriesListQuery(TypedDict, total=False):
        """What `list` takes."""

        exists_parent: bool
        fields_app_categories: Sequence[AppCategoryField]
        filter_platforms: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        include: Sequence[AppCategoryInclude]
        limit: int
        limit_subcategories: int

    class AppCategoriesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppCategoryInclude]
        limit_subcategories: int

    class AppCategoriesGetParentQuery(TypedDict, total=False):
        """What `get_parent` takes."""

        fields_app_categories: Sequence[AppCategoryField]

    class AppCategoriesListSubcategoriesQuery(TypedDict, total=False):
        """What `list_subcategories` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        limit: int

    class AppCategoriesListSubcategoriesLinkagesQuery(TypedDict, total=False):
        """What `list_subcategories_linkages` takes."""

        limit: int


_LIST: Operation[AppCategoriesResponse] = Operation(
    "appCategories_getCollection",
    "GET",
    "/v1/appCategories",
    "AppCategoriesResponse",
    query={
        "exists_parent": "exists[parent]",
        "fields_app_categories": "fields[appCategories]",
        "filter_platforms": "filter[platforms]",
        "include": "include",
        "limit": "limit",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET: Operation[AppCategoryResponse] = Operation(
    "appCategories_getInstance",
    "GET",
    "/v1/appCategories/{id}",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_PARENT: Operation[AppCategoryWithoutIncludesResponse[AppCategory | None]] = Operation(
    "appCategories_parent_getToOneRelated",
    "GET",
    "/v1/appCategories/{id}/parent",
    "AppCategoryWithoutIncludesResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
    },
)

_GET_PARENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "appCategories_parent_getToOneRelationship", "GET", "/v1/appCategories/{id}/relationships/parent", "LinkageResponse"
)

_LIST_SUBCATEGORIES: Operation[AppCategoriesWithoutIncludesResponse] = Operation(
    "appCategories_subcategories_getToManyRelated",
    "GET",
    "/v1/appCategories/{id}/subcategories",
    "AppCategoriesWithoutIncludesResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "limit": "limit",
    },
)

_LIST_SUBCATEGORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appCategories_subcategories_getToManyRelationship",
    "GET",
    "/v1/appCategories/{id}/relationships/subcategories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AppCategories(Resource[M]):
    """The operations on app categories."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCategoriesListQuery],
    ) -> AppCategoriesResponse:
        """List app categories. `GET /v1/appCategories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCategoriesGetQuery],
    ) -> AppCategoryResponse:
        """Read an app category by id. `GET /v1/appCategories/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_parent(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCategoriesGetParentQuery],
    ) -> AppCategoryWithoutIncludesResponse[AppCategory | None]:
        """Read the parent of an app category. `GET /v1/appCategories/{id}/parent`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-parent
        """
        return await self._call(
            _GET_PARENT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_parent_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the parent of an app category. `GET /v1/appCategories/{id}/relationships/parent`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-relationships-parent
        """
        return await self._call(
            _GET_PARENT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_subcategories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCategoriesListSubcategoriesQuery],
    ) -> AppCategoriesWithoutIncludesResponse:
        """List the subcategories of an app category. `GET /v1/appCategories/{id}/subcategories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-subcategories
        """
        return await self._call(
            _LIST_SUBCATEGORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_subcategories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppCategoriesListSubcategoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the subcategories of an app category. `GET /v1/appCategories/{id}/relationships/subcategories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-relationships-subcategories
        """
        return await self._call(
            _LIST_SUBCATEGORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )
