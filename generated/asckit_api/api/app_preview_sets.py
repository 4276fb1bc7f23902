"""The operations on app preview sets."""

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
        AppPreviewSetAppPreviewsInclude,
        AppPreviewSetField,
        AppPreviewSetInclude,
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionLocalizationField,
        PreviewTypeValue,
    )
    from ..models import AppPreviewSetResponse, AppPreviewsResponse
    from ..operation import CallOptions, Unset

    class AppPreviewSetsListAppPreviewsQuery(TypedDict, total=False):
        """What `list_app_previews` takes."""

        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_previews: Sequence[AppPreviewField]
        include: Sequence[AppPreviewSetAppPreviewsInclude]
        limit: int

    class AppPreviewSetsListAppPreviewsLinkagesQuery(TypedDict, total=False):
        """What `list_app_previews_linkages` takes."""

        limit: int

    class AppPreviewSetsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_previews: Sequence[AppPreviewField]
        """Deprecated by Apple."""
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        include: Sequence[AppPreviewSetInclude]
        limit_app_previews: int
        """Deprecated by Apple."""


_LIST_APP_PREVIEWS: Operation[AppPreviewsResponse] = Operation(
    "appPreviewSets_appPreviews_getToManyRelated",
    "GET",
    "/v1/appPreviewSets/{id}/appPreviews",
    "AppPreviewsResponse",
    query={
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_previews": "fields[appPreviews]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_PREVIEWS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appPreviewSets_appPreviews_getToManyRelationship",
    "GET",
    "/v1/appPreviewSets/{id}/relationships/appPreviews",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_APP_PREVIEWS: Operation[None] = Operation(
    "appPreviewSets_appPreviews_replaceToManyRelationship",
    "PATCH",
    "/v1/appPreviewSets/{id}/relationships/appPreviews",
    body=Related("appPreviews", "appPreviews", many=True),
)

_CREATE: Operation[AppPreviewSetResponse] = Operation(
    "appPreviewSets_createInstance",
    "POST",
    "/v1/appPreviewSets",
    "AppPreviewSetResponse",
    body=Body(
        "appPreviewSets",
        attributes={"preview_type": "previewType"},
        relationships={
            "app_store_version_localization": Related("appStoreVersionLocalization", "appStoreVersionLocalizations"),
            "app_custom_product_page_localization": Related(
                "appCustomProductPageLocalization", "appCustomProductPageLocalizations"
            ),
            "app_store_version_experiment_treatment_localization": Related(
                "appStoreVersionExperimentTreatmentLocalization", "appStoreVersionExperimentTreatmentLocalizations"
            ),
        },
    ),
)

_GET: Operation[AppPreviewSetResponse] = Operation(
    "appPreviewSets_getInstance",
    "GET",
    "/v1/appPreviewSets/{id}",
    "AppPreviewSetResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_previews": "fields[appPreviews]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "include": "include",
        "limit_app_previews": "limit[appPreviews]",
    },
)

_DELETE: Operation[None] = Operation("appPreviewSets_deleteInstance", "DELETE", "/v1/appPreviewSets/{id}")


class AppPreviewSets(Resource[M]):
    """The operations on app preview sets."""

    @dual
    @deprecated("Apple has deprecated GET /v1/appPreviewSets/{id}/appPreviews", stacklevel=2)
    async def list_app_previews(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPreviewSetsListAppPreviewsQuery],
    ) -> AppPreviewsResponse:
        """List the app previews of an app preview set. `GET /v1/appPreviewSets/{id}/appPreviews`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviewsets-_id_-apppreviews
        """
        return await self._call(
            _LIST_APP_PREVIEWS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appPreviewSets/{id}/relationships/appPreviews", stacklevel=2)
    async def list_app_previews_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPreviewSetsListAppPreviewsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app previews of an app preview set. `GET /v1/appPreviewSets/{id}/relationships/appPreviews`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviewsets-_id_-relationships-apppreviews
        """
        return await self._call(
            _LIST_APP_PREVIEWS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appPreviewSets/{id}/relationships/appPreviews", stacklevel=2)
    async def replace_app_previews(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the app previews of an app preview set. `PATCH /v1/appPreviewSets/{id}/relationships/appPreviews`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apppreviewsets-_id_-relationships-apppreviews
        """
        return await self._call(
            _REPLACE_APP_PREVIEWS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/appPreviewSets", stacklevel=2)
    async def create(
        self,
        *,
        preview_type: PreviewTypeValue,
        app_store_version_localization: str | Unset = UNSET,
        app_custom_product_page_localization: str | Unset = UNSET,
        app_store_version_experiment_treatment_localization: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppPreviewSetResponse:
        """Create an app preview set. `POST /v1/appPreviewSets`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-apppreviewsets
        """
        return await self._call(
            _CREATE,
            fields={
                "preview_type": preview_type,
                "app_store_version_localization": app_store_version_localization,
                "app_custom_product_page_localization": app_custom_product_page_localization,
                "app_store_version_experiment_treatment_localization": app_store_version_experiment_treatment_localization,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appPreviewSets/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPreviewSetsGetQuery],
    ) -> AppPreviewSetResponse:
        """Read an app preview set by id. `GET /v1/appPreviewSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviewsets-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appPreviewSets/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app preview set. `DELETE /v1/appPreviewSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apppreviewsets-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
