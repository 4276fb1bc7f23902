"""The operations on App Store version experiment treatments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppPreviewSetField,
        AppScreenshotSetField,
        AppStoreVersionExperimentField,
        AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsInclude,
        AppStoreVersionExperimentTreatmentField,
        AppStoreVersionExperimentTreatmentInclude,
        AppStoreVersionExperimentTreatmentLocalizationField,
    )
    from ..models import (
        AppStoreVersionExperimentTreatmentLocalizationsResponse,
        AppStoreVersionExperimentTreatmentResponse,
    )
    from ..operation import CallOptions, Unset

    class AppStoreVersionExperimentTreatmentsListAppStoreVersionExperimentTreatmentLocalizationsQuery(
        TypedDict, total=False
    ):
        """What `list_app_store_version_experiment_treatment_localizations` takes."""

        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        filter_locale: Sequence[str]
        include: Sequence[AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsInclude]
        limit: int
        limit_app_preview_sets: int
        """Deprecated by Apple."""
        limit_app_screenshot_sets: int
        """Deprecated by Apple."""

    class AppStoreVersionExperimentTreatmentsListAppStoreVersionExperimentTreatmentLocalizationsLinkagesQuery(
        TypedDict, total=False
    ):
        """What `list_app_store_version_experiment_treatment_localizations_linkages` takes."""

        limit: int

    class AppStoreVersionExperimentTreatmentsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        include: Sequence[AppStoreVersionExperimentTreatmentInclude]
        limit_app_store_version_experiment_treatment_localizations: int


_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS: Operation[
    AppStoreVersionExperimentTreatmentLocalizationsResponse
] = Operation(
    "appStoreVersionExperimentTreatments_appStoreVersionExperimentTreatmentLocalizations_getToManyRelated",
    "GET",
    "/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations",
    "AppStoreVersionExperimentTreatmentLocalizationsResponse",
    query={
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
        "limit_app_preview_sets": "limit[appPreviewSets]",
        "limit_app_screenshot_sets": "limit[appScreenshotSets]",
    },
)

_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionExperimentTreatments_appStoreVersionExperimentTreatmentLocalizations_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppStoreVersionExperimentTreatmentResponse] = Operation(
    "appStoreVersionExperimentTreatments_createInstance",
    "POST",
    "/v1/appStoreVersionExperimentTreatments",
    "AppStoreVersionExperimentTreatmentResponse",
    body=Body(
        "appStoreVersionExperimentTreatments",
        attributes={"name": "name", "app_icon_name": "appIconName"},
        relationships={
            "app_store_version_experiment": Related("appStoreVersionExperiment", "appStoreVersionExperiments"),
            "app_store_version_experiment_v2": Related("appStoreVersionExperimentV2", "appStoreVersionExperiments"),
        },
    ),
)

_GET: Operation[AppStoreVersionExperimentTreatmentResponse] = Operation(
    "appStoreVersionExperimentTreatments_getInstance",
    "GET",
    "/v1/appStoreVersionExperimentTreatments/{id}",
    "AppStoreVersionExperimentTreatmentResponse",
    query={
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "include": "include",
        "limit_app_store_version_experiment_treatment_localizations": "limit[appStoreVersionExperimentTreatmentLocalizations]",
    },
)

_DELETE: Operation[None] = Operation(
    "appStoreVersionExperimentTreatments_deleteInstance", "DELETE", "/v1/appStoreVersionExperimentTreatments/{id}"
)

_UPDATE: Operation[AppStoreVersionExperimentTreatmentResponse] = Operation(
    "appStoreVersionExperimentTreatments_updateInstance",
    "PATCH",
    "/v1/appStoreVersionExperimentTreatments/{id}",
    "AppStoreVersionExperimentTreatmentResponse",
    body=Body("appStoreVersionExperimentTreatments", attributes={"name": "name", "app_icon_name": "appIconName"}),
)


class AppStoreVersionExperimentTreatments(Resource[M]):
    """The operations on App Store version experiment treatments."""

    @dual
    async def list_app_store_version_experiment_treatment_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentsListAppStoreVersionExperimentTreatmentLocalizationsQuery],
    ) -> AppStoreVersionExperimentTreatmentLocalizationsResponse:
        """List the App Store version experiment treatment localizations of an App Store version experiment treatment. `GET /v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatments-_id_-appstoreversionexperimenttreatmentlocalizations
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_version_experiment_treatment_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[
            AppStoreVersionExperimentTreatmentsListAppStoreVersionExperimentTreatmentLocalizationsLinkagesQuery
        ],
    ) -> LinkagesResponse:
        """List the ids of the App Store version experiment treatment localizations of an App Store version experiment treatment. `GET /v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatments-_id_-relationships-appstoreversionexperimenttreatmentlocalizations
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        app_icon_name: str | None | Unset = UNSET,
        app_store_version_experiment: str | Unset = UNSET,
        app_store_version_experiment_v2: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentTreatmentResponse:
        """Create an App Store version experiment treatment. `POST /v1/appStoreVersionExperimentTreatments`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionexperimenttreatments
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "app_icon_name": app_icon_name,
                "app_store_version_experiment": app_store_version_experiment,
                "app_store_version_experiment_v2": app_store_version_experiment_v2,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentTreatmentsGetQuery],
    ) -> AppStoreVersionExperimentTreatmentResponse:
        """Read an App Store version experiment treatment by id. `GET /v1/appStoreVersionExperimentTreatments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatments-_id_
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
        """Delete an App Store version experiment treatment. `DELETE /v1/appStoreVersionExperimentTreatments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionexperimenttreatments-_id_
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
        app_icon_name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentTreatmentResponse:
        """Change an App Store version experiment treatment; fields left out stay as they are. `PATCH /v1/appStoreVersionExperimentTreatments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionexperimenttreatments-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "app_icon_name": app_icon_name,
            },
            options=options,
        )
