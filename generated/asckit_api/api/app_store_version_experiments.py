"""The operations on App Store version experiments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsInclude,
        AppStoreVersionExperimentField,
        AppStoreVersionExperimentInclude,
        AppStoreVersionExperimentsGetAppStoreVersionExperimentField,
        AppStoreVersionExperimentTreatmentField,
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionField,
    )
    from ..models import AppStoreVersionExperimentResponse, AppStoreVersionExperimentTreatmentsResponse
    from ..operation import CallOptions, Unset

    class AppStoreVersionExperimentsListAppStoreVersionExperimentTreatmentsQuery(TypedDict, total=False):
        """What `list_app_store_version_experiment_treatments` takes."""

        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        include: Sequence[AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsInclude]
        limit: int
        limit_app_store_version_experiment_treatment_localizations: int

    class AppStoreVersionExperimentsListAppStoreVersionExperimentTreatmentsLinkagesQuery(TypedDict, total=False):
        """What `list_app_store_version_experiment_treatments_linkages` takes."""

        limit: int

    class AppStoreVersionExperimentsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentsGetAppStoreVersionExperimentField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppStoreVersionExperimentInclude]
        limit_app_store_version_experiment_treatments: int


_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS: Operation[AppStoreVersionExperimentTreatmentsResponse] = Operation(
    "appStoreVersionExperiments_appStoreVersionExperimentTreatments_getToManyRelated",
    "GET",
    "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
    "AppStoreVersionExperimentTreatmentsResponse",
    query={
        "fields_app_store_version_experiment_treatment_localizations": "fields[appStoreVersionExperimentTreatmentLocalizations]",
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "include": "include",
        "limit": "limit",
        "limit_app_store_version_experiment_treatment_localizations": "limit[appStoreVersionExperimentTreatmentLocalizations]",
    },
)

_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersionExperiments_appStoreVersionExperimentTreatments_getToManyRelationship",
    "GET",
    "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppStoreVersionExperimentResponse] = Operation(
    "appStoreVersionExperiments_createInstance",
    "POST",
    "/v1/appStoreVersionExperiments",
    "AppStoreVersionExperimentResponse",
    body=Body(
        "appStoreVersionExperiments",
        attributes={"name": "name", "traffic_proportion": "trafficProportion"},
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)

_GET: Operation[AppStoreVersionExperimentResponse] = Operation(
    "appStoreVersionExperiments_getInstance",
    "GET",
    "/v1/appStoreVersionExperiments/{id}",
    "AppStoreVersionExperimentResponse",
    query={
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "include": "include",
        "limit_app_store_version_experiment_treatments": "limit[appStoreVersionExperimentTreatments]",
    },
)

_DELETE: Operation[None] = Operation(
    "appStoreVersionExperiments_deleteInstance", "DELETE", "/v1/appStoreVersionExperiments/{id}"
)

_UPDATE: Operation[AppStoreVersionExperimentResponse] = Operation(
    "appStoreVersionExperiments_updateInstance",
    "PATCH",
    "/v1/appStoreVersionExperiments/{id}",
    "AppStoreVersionExperimentResponse",
    body=Body(
        "appStoreVersionExperiments",
        attributes={"name": "name", "traffic_proportion": "trafficProportion", "started": "started"},
    ),
)


class AppStoreVersionExperiments(Resource[M]):
    """The operations on App Store version experiments."""

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments", stacklevel=2
    )
    async def list_app_store_version_experiment_treatments(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentsListAppStoreVersionExperimentTreatmentsQuery],
    ) -> AppStoreVersionExperimentTreatmentsResponse:
        """List the App Store version experiment treatments of an App Store version experiment. `GET /v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperiments-_id_-appstoreversionexperimenttreatments
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
        stacklevel=2,
    )
    async def list_app_store_version_experiment_treatments_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentsListAppStoreVersionExperimentTreatmentsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store version experiment treatments of an App Store version experiment. `GET /v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperiments-_id_-relationships-appstoreversionexperimenttreatments
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/appStoreVersionExperiments", stacklevel=2)
    async def create(
        self,
        *,
        name: str,
        traffic_proportion: int,
        app_store_version: str,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentResponse:
        """Create an App Store version experiment. `POST /v1/appStoreVersionExperiments`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionexperiments
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "traffic_proportion": traffic_proportion,
                "app_store_version": app_store_version,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appStoreVersionExperiments/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentsGetQuery],
    ) -> AppStoreVersionExperimentResponse:
        """Read an App Store version experiment by id. `GET /v1/appStoreVersionExperiments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperiments-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appStoreVersionExperiments/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an App Store version experiment. `DELETE /v1/appStoreVersionExperiments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionexperiments-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appStoreVersionExperiments/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        traffic_proportion: int | None | Unset = UNSET,
        started: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentResponse:
        """Change an App Store version experiment; fields left out stay as they are. `PATCH /v1/appStoreVersionExperiments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionexperiments-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "traffic_proportion": traffic_proportion,
                "started": started,
            },
            options=options,
        )
