"""The operations on app infos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AgeRatingDeclarationField,
        AppCategoryField,
        AppField,
        AppInfoAppInfoLocalizationsInclude,
        AppInfoField,
        AppInfoInclude,
        AppInfoLocalizationField,
        AppInfoPrimaryCategoryInclude,
        AppInfoPrimarySubcategoryOneInclude,
        AppInfoPrimarySubcategoryTwoInclude,
        AppInfoSecondaryCategoryInclude,
        AppInfoSecondarySubcategoryOneInclude,
        AppInfoSecondarySubcategoryTwoInclude,
        AppInfoTerritoryAgeRatingsInclude,
        TerritoryAgeRatingField,
        TerritoryField,
    )
    from ..models import (
        AgeRatingDeclaration,
        AgeRatingDeclarationResponse,
        AppCategory,
        AppCategoryResponse,
        AppInfoLocalizationsResponse,
        AppInfoResponse,
        TerritoryAgeRatingsResponse,
    )
    from ..operation import CallOptions, Unset

    class AppInfosGetAgeRatingDeclarationQuery(TypedDict, total=False):
        """What `get_age_rating_declaration` takes."""

        fields_age_rating_declarations: Sequence[AgeRatingDeclarationField]

    class AppInfosListAppInfoLocalizationsQuery(TypedDict, total=False):
        """What `list_app_info_localizations` takes."""

        fields_app_info_localizations: Sequence[AppInfoLocalizationField]
        fields_app_infos: Sequence[AppInfoField]
        filter_locale: Sequence[str]
        include: Sequence[AppInfoAppInfoLocalizationsInclude]
        limit: int

    class AppInfosListAppInfoLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_app_info_localizations_linkages` takes."""

        limit: int

    class AppInfosGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_age_rating_declarations: Sequence[AgeRatingDeclarationField]
        fields_app_categories: Sequence[AppCategoryField]
        fields_app_info_localizations: Sequence[AppInfoLocalizationField]
        fields_app_infos: Sequence[AppInfoField]
        fields_apps: Sequence[AppField]
        include: Sequence[AppInfoInclude]
        limit_app_info_localizations: int

    class AppInfosGetPrimaryCategoryQuery(TypedDict, total=False):
        """What `get_primary_category` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppInfoPrimaryCategoryInclude]
        limit_subcategories: int

    class AppInfosGetPrimarySubcategoryOneQuery(TypedDict, total=False):
        """What `get_primary_subcategory_one` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppInfoPrimarySubcategoryOneInclude]
        limit_subcategories: int

    class AppInfosGetPrimarySubcategoryTwoQuery(TypedDict, total=False):
        """What `get_primary_subcategory_two` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppInfoPrimarySubcategoryTwoInclude]
        limit_subcategories: int

    class AppInfosGetSecondaryCategoryQuery(TypedDict, total=False):
        """What `get_secondary_category` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppInfoSecondaryCategoryInclude]
        limit_subcategories: int

    class AppInfosGetSecondarySubcategoryOneQuery(TypedDict, total=False):
        """What `get_secondary_subcategory_one` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppInfoSecondarySubcategoryOneInclude]
        limit_subcategories: int

    class AppInfosGetSecondarySubcategoryTwoQuery(TypedDict, total=False):
        """What `get_secondary_subcategory_two` takes."""

        fields_app_categories: Sequence[AppCategoryField]
        include: Sequence[AppInfoSecondarySubcategoryTwoInclude]
        limit_subcategories: int

    class AppInfosListTerritoryAgeRatingsQuery(TypedDict, total=False):
        """What `list_territory_age_ratings` takes."""

        fields_territories: Sequence[TerritoryField]
        fields_territory_age_ratings: Sequence[TerritoryAgeRatingField]
        include: Sequence[AppInfoTerritoryAgeRatingsInclude]
        limit: int

    class AppInfosListTerritoryAgeRatingsLinkagesQuery(TypedDict, total=False):
        """What `list_territory_age_ratings_linkages` takes."""

        limit: int


_GET_AGE_RATING_DECLARATION: Operation[AgeRatingDeclarationResponse[AgeRatingDeclaration | None]] = Operation(
    "appInfos_ageRatingDeclaration_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/ageRatingDeclaration",
    "AgeRatingDeclarationResponse",
    query={
        "fields_age_rating_declarations": "fields[ageRatingDeclarations]",
    },
)

_GET_AGE_RATING_DECLARATION_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_ageRatingDeclaration_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/ageRatingDeclaration",
    "LinkageResponse",
)

_LIST_APP_INFO_LOCALIZATIONS: Operation[AppInfoLocalizationsResponse] = Operation(
    "appInfos_appInfoLocalizations_getToManyRelated",
    "GET",
    "/v1/appInfos/{id}/appInfoLocalizations",
    "AppInfoLocalizationsResponse",
    query={
        "fields_app_info_localizations": "fields[appInfoLocalizations]",
        "fields_app_infos": "fields[appInfos]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_INFO_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appInfos_appInfoLocalizations_getToManyRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/appInfoLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[AppInfoResponse] = Operation(
    "appInfos_getInstance",
    "GET",
    "/v1/appInfos/{id}",
    "AppInfoResponse",
    query={
        "fields_age_rating_declarations": "fields[ageRatingDeclarations]",
        "fields_app_categories": "fields[appCategories]",
        "fields_app_info_localizations": "fields[appInfoLocalizations]",
        "fields_app_infos": "fields[appInfos]",
        "fields_apps": "fields[apps]",
        "include": "include",
        "limit_app_info_localizations": "limit[appInfoLocalizations]",
    },
)

_UPDATE: Operation[AppInfoResponse] = Operation(
    "appInfos_updateInstance",
    "PATCH",
    "/v1/appInfos/{id}",
    "AppInfoResponse",
    body=Body(
        "appInfos",
        relationships={
            "primary_category": Related("primaryCategory", "appCategories"),
            "primary_subcategory_one": Related("primarySubcategoryOne", "appCategories"),
            "primary_subcategory_two": Related("primarySubcategoryTwo", "appCategories"),
            "secondary_category": Related("secondaryCategory", "appCategories"),
            "secondary_subcategory_one": Related("secondarySubcategoryOne", "appCategories"),
            "secondary_subcategory_two": Related("secondarySubcategoryTwo", "appCategories"),
        },
    ),
)

_GET_PRIMARY_CATEGORY: Operation[AppCategoryResponse[AppCategory | None]] = Operation(
    "appInfos_primaryCategory_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/primaryCategory",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_PRIMARY_CATEGORY_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_primaryCategory_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/primaryCategory",
    "LinkageResponse",
)

_GET_PRIMARY_SUBCATEGORY_ONE: Operation[AppCategoryResponse[AppCategory | None]] = Operation(
    "appInfos_primarySubcategoryOne_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/primarySubcategoryOne",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_PRIMARY_SUBCATEGORY_ONE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_primarySubcategoryOne_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/primarySubcategoryOne",
    "LinkageResponse",
)

_GET_PRIMARY_SUBCATEGORY_TWO: Operation[AppCategoryResponse[AppCategory | None]] = Operation(
    "appInfos_primarySubcategoryTwo_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/primarySubcategoryTwo",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_PRIMARY_SUBCATEGORY_TWO_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_primarySubcategoryTwo_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/primarySubcategoryTwo",
    "LinkageResponse",
)

_GET_SECONDARY_CATEGORY: Operation[AppCategoryResponse[AppCategory | None]] = Operation(
    "appInfos_secondaryCategory_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/secondaryCategory",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_SECONDARY_CATEGORY_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_secondaryCategory_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/secondaryCategory",
    "LinkageResponse",
)

_GET_SECONDARY_SUBCATEGORY_ONE: Operation[AppCategoryResponse[AppCategory | None]] = Operation(
    "appInfos_secondarySubcategoryOne_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/secondarySubcategoryOne",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_SECONDARY_SUBCATEGORY_ONE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_secondarySubcategoryOne_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/secondarySubcategoryOne",
    "LinkageResponse",
)

_GET_SECONDARY_SUBCATEGORY_TWO: Operation[AppCategoryResponse[AppCategory | None]] = Operation(
    "appInfos_secondarySubcategoryTwo_getToOneRelated",
    "GET",
    "/v1/appInfos/{id}/secondarySubcategoryTwo",
    "AppCategoryResponse",
    query={
        "fields_app_categories": "fields[appCategories]",
        "include": "include",
        "limit_subcategories": "limit[subcategories]",
    },
)

_GET_SECONDARY_SUBCATEGORY_TWO_LINKAGE: Operation[LinkageResponse] = Operation(
    "appInfos_secondarySubcategoryTwo_getToOneRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/secondarySubcategoryTwo",
    "LinkageResponse",
)

_LIST_TERRITORY_AGE_RATINGS: Operation[TerritoryAgeRatingsResponse] = Operation(
    "appInfos_territoryAgeRatings_getToManyRelated",
    "GET",
    "/v1/appInfos/{id}/territoryAgeRatings",
    "TerritoryAgeRatingsResponse",
    query={
        "fields_territories": "fields[territories]",
        "fields_territory_age_ratings": "fields[territoryAgeRatings]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_TERRITORY_AGE_RATINGS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appInfos_territoryAgeRatings_getToManyRelationship",
    "GET",
    "/v1/appInfos/{id}/relationships/territoryAgeRatings",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AppInfos(Resource[M]):
    """The operations on app infos."""

    @dual
    async def get_age_rating_declaration(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetAgeRatingDeclarationQuery],
    ) -> AgeRatingDeclarationResponse[AgeRatingDeclaration | None]:
        """Read the age rating declaration of an app info. `GET /v1/appInfos/{id}/ageRatingDeclaration`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-ageratingdeclaration
        """
        return await self._call(
            _GET_AGE_RATING_DECLARATION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_age_rating_declaration_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the age rating declaration of an app info. `GET /v1/appInfos/{id}/relationships/ageRatingDeclaration`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-ageratingdeclaration
        """
        return await self._call(
            _GET_AGE_RATING_DECLARATION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_app_info_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosListAppInfoLocalizationsQuery],
    ) -> AppInfoLocalizationsResponse:
        """List the app info localizations of an app info. `GET /v1/appInfos/{id}/appInfoLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-appinfolocalizations
        """
        return await self._call(
            _LIST_APP_INFO_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_info_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosListAppInfoLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app info localizations of an app info. `GET /v1/appInfos/{id}/relationships/appInfoLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-appinfolocalizations
        """
        return await self._call(
            _LIST_APP_INFO_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetQuery],
    ) -> AppInfoResponse:
        """Read an app info by id. `GET /v1/appInfos/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_
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
        primary_category: str | Unset = UNSET,
        primary_subcategory_one: str | Unset = UNSET,
        primary_subcategory_two: str | Unset = UNSET,
        secondary_category: str | Unset = UNSET,
        secondary_subcategory_one: str | Unset = UNSET,
        secondary_subcategory_two: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppInfoResponse:
        """Change an app info; fields left out stay as they are. `PATCH /v1/appInfos/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appinfos-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "primary_category": primary_category,
                "primary_subcategory_one": primary_subcategory_one,
                "primary_subcategory_two": primary_subcategory_two,
                "secondary_category": secondary_category,
                "secondary_subcategory_one": secondary_subcategory_one,
                "secondary_subcategory_two": secondary_subcategory_two,
            },
            options=options,
        )

    @dual
    async def get_primary_category(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetPrimaryCategoryQuery],
    ) -> AppCategoryResponse[AppCategory | None]:
        """Read the primary category of an app info. `GET /v1/appInfos/{id}/primaryCategory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-primarycategory
        """
        return await self._call(
            _GET_PRIMARY_CATEGORY,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_primary_category_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the primary category of an app info. `GET /v1/appInfos/{id}/relationships/primaryCategory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-primarycategory
        """
        return await self._call(
            _GET_PRIMARY_CATEGORY_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_primary_subcategory_one(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetPrimarySubcategoryOneQuery],
    ) -> AppCategoryResponse[AppCategory | None]:
        """Read the primary subcategory one of an app info. `GET /v1/appInfos/{id}/primarySubcategoryOne`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-primarysubcategoryone
        """
        return await self._call(
            _GET_PRIMARY_SUBCATEGORY_ONE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_primary_subcategory_one_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the primary subcategory one of an app info. `GET /v1/appInfos/{id}/relationships/primarySubcategoryOne`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-primarysubcategoryone
        """
        return await self._call(
            _GET_PRIMARY_SUBCATEGORY_ONE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_primary_subcategory_two(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetPrimarySubcategoryTwoQuery],
    ) -> AppCategoryResponse[AppCategory | None]:
        """Read the primary subcategory two of an app info. `GET /v1/appInfos/{id}/primarySubcategoryTwo`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-primarysubcategorytwo
        """
        return await self._call(
            _GET_PRIMARY_SUBCATEGORY_TWO,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_primary_subcategory_two_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the primary subcategory two of an app info. `GET /v1/appInfos/{id}/relationships/primarySubcategoryTwo`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-primarysubcategorytwo
        """
        return await self._call(
            _GET_PRIMARY_SUBCATEGORY_TWO_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_secondary_category(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetSecondaryCategoryQuery],
    ) -> AppCategoryResponse[AppCategory | None]:
        """Read the secondary category of an app info. `GET /v1/appInfos/{id}/secondaryCategory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-secondarycategory
        """
        return await self._call(
            _GET_SECONDARY_CATEGORY,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_secondary_category_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the secondary category of an app info. `GET /v1/appInfos/{id}/relationships/secondaryCategory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-secondarycategory
        """
        return await self._call(
            _GET_SECONDARY_CATEGORY_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_secondary_subcategory_one(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetSecondarySubcategoryOneQuery],
    ) -> AppCategoryResponse[AppCategory | None]:
        """Read the secondary subcategory one of an app info. `GET /v1/appInfos/{id}/secondarySubcategoryOne`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-secondarysubcategoryone
        """
        return await self._call(
            _GET_SECONDARY_SUBCATEGORY_ONE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_secondary_subcategory_one_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the secondary subcategory one of an app info. `GET /v1/appInfos/{id}/relationships/secondarySubcategoryOne`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-secondarysubcategoryone
        """
        return await self._call(
            _GET_SECONDARY_SUBCATEGORY_ONE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_secondary_subcategory_two(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosGetSecondarySubcategoryTwoQuery],
    ) -> AppCategoryResponse[AppCategory | None]:
        """Read the secondary subcategory two of an app info. `GET /v1/appInfos/{id}/secondarySubcategoryTwo`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-secondarysubcategorytwo
        """
        return await self._call(
            _GET_SECONDARY_SUBCATEGORY_TWO,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_secondary_subcategory_two_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the secondary subcategory two of an app info. `GET /v1/appInfos/{id}/relationships/secondarySubcategoryTwo`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-secondarysubcategorytwo
        """
        return await self._call(
            _GET_SECONDARY_SUBCATEGORY_TWO_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_territory_age_ratings(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosListTerritoryAgeRatingsQuery],
    ) -> TerritoryAgeRatingsResponse:
        """List the territory age ratings of an app info. `GET /v1/appInfos/{id}/territoryAgeRatings`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-territoryageratings
        """
        return await self._call(
            _LIST_TERRITORY_AGE_RATINGS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_territory_age_ratings_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfosListTerritoryAgeRatingsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the territory age ratings of an app info. `GET /v1/appInfos/{id}/relationships/territoryAgeRatings`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-territoryageratings
        """
        return await self._call(
            _LIST_TERRITORY_AGE_RATINGS_LINKAGES,
            id,
            query=query,
            options=options,
        )
