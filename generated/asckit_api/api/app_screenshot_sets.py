"""The operations on app screenshot sets."""

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
        AppScreenshotField,
        AppScreenshotSetAppScreenshotsInclude,
        AppScreenshotSetField,
        AppScreenshotSetInclude,
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionLocalizationField,
        ScreenshotDisplayTypeValue,
    )
    from ..models import AppScreenshotSetResponse, AppScreenshotsResponse
    from ..operation import CallOptions, Unset

    class AppScreenshotSetsListAppScreenshotsQuery(TypedDict, total=False):
        """What `list_app_screenshots` takes."""

        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_screenshots: Sequence[AppScreenshotField]
        include: Sequence[AppScreenshotSetAppScreenshotsInclude]
        limit: int

    class AppScreenshotSetsListAppScreenshotsLinkagesQuery(TypedDict, total=False):
        """What `list_app_screenshots_linkages` takes."""

        limit: int

    class AppScreenshotSetsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_custom_product_page_localizations: Sequence[AppCustomProductPageLocalizationField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_screenshots: Sequence[AppScreenshotField]
        """Deprecated by Apple."""
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        include: Sequence[AppScreenshotSetInclude]
        limit_app_screenshots: int
        """Deprecated by Apple."""


_LIST_APP_SCREENSHOTS: Operation[AppScreenshotsResponse] = Operation(
    "appScreenshotSets_appScreenshots_getToManyRelated",
    "GET",
    "/v1/appScreenshotSets/{id}/appScreenshots",
    "AppScreenshotsResponse",
    query={
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_screenshots": "fields[appScreenshots]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_SCREENSHOTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appScreenshotSets_appScreenshots_getToManyRelationship",
    "GET",
    "/v1/appScreenshotSets/{id}/relationships/appScreenshots",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_APP_SCREENSHOTS: Operation[None] = Operation(
    "appScreenshotSets_appScreenshots_replaceToManyRelationship",
    "PATCH",
    "/v1/appScreenshotSets/{id}/relationships/appScreenshots",
    body=Related("appScreenshots", "appScreenshots", many=True),
)

_CREATE: Operation[AppScreenshotSetResponse] = Operation(
    "appScreenshotSets_createInstance",
    "POST",
    "/v1/appScreenshotSets",
    "AppScreenshotSetResponse",
    body=Body(
        "appScreenshotSets",
        attributes={"screenshot_display_type": "screenshotDisplayType"},
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

_GET: Operation[AppScreenshotSetResponse] = Operation(
    "appScreenshotSets_getInstance",
    "GET",
    "/v1/appScreenshotSets/{id}",
    "AppScreenshotSetResponse",
    query={
        "fields_app_custom_product_page_localizations": "fields[appCustomProductPageLocalizations]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_screenshots": "fields[appScreenshots]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "include": "include",
        "limit_app_screenshots": "limit[appScreenshots]",
    },
)

_DELETE: Operation[None] = Operation("appScreenshotSets_deleteInstance", "DELETE", "/v1/appScreenshotSets/{id}")


class AppScreenshotSets(Resource[M]):
    """The operations on app screenshot sets."""

    @dual
    @deprecated("Apple has deprecated GET /v1/appScreenshotSets/{id}/appScreenshots", stacklevel=2)
    async def list_app_screenshots(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppScreenshotSetsListAppScreenshotsQuery],
    ) -> AppScreenshotsResponse:
        """List the app screenshots of an app screenshot set. `GET /v1/appScreenshotSets/{id}/appScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshotsets-_id_-appscreenshots
        """
        return await self._call(
            _LIST_APP_SCREENSHOTS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appScreenshotSets/{id}/relationships/appScreenshots", stacklevel=2)
    async def list_app_screenshots_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppScreenshotSetsListAppScreenshotsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app screenshots of an app screenshot set. `GET /v1/appScreenshotSets/{id}/relationships/appScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshotsets-_id_-relationships-appscreenshots
        """
        return await self._call(
            _LIST_APP_SCREENSHOTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appScreenshotSets/{id}/relationships/appScreenshots", stacklevel=2)
    async def replace_app_screenshots(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the app screenshots of an app screenshot set. `PATCH /v1/appScreenshotSets/{id}/relationships/appScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appscreenshotsets-_id_-relationships-appscreenshots
        """
        return await self._call(
            _REPLACE_APP_SCREENSHOTS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/appScreenshotSets", stacklevel=2)
    async def create(
        self,
        *,
        screenshot_display_type: ScreenshotDisplayTypeValue,
        app_store_version_localization: str | Unset = UNSET,
        app_custom_product_page_localization: str | Unset = UNSET,
        app_store_version_experiment_treatment_localization: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppScreenshotSetResponse:
        """Create an app screenshot set. `POST /v1/appScreenshotSets`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appscreenshotsets
        """
        return await self._call(
            _CREATE,
            fields={
                "screenshot_display_type": screenshot_display_type,
                "app_store_version_localization": app_store_version_localization,
                "app_custom_product_page_localization": app_custom_product_page_localization,
                "app_store_version_experiment_treatment_localization": app_store_version_experiment_treatment_localization,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appScreenshotSets/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppScreenshotSetsGetQuery],
    ) -> AppScreenshotSetResponse:
        """Read an app screenshot set by id. `GET /v1/appScreenshotSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshotsets-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appScreenshotSets/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app screenshot set. `DELETE /v1/appScreenshotSets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appscreenshotsets-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
