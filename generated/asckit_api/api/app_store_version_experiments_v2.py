"""The operations on App Store version experiments (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppField,
        AppStoreVersionExperimentField,
        AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsInclude,
        AppStoreVersionExperimentsV2GetAppStoreVersionExperimentField,
        AppStoreVersionExperimentsV2Include,
        AppStoreVersionExperimentTreatmentField,
        AppStoreVersionExperimentTreatmentLocalizationField,
        AppStoreVersionField,
        PlatformValue,
    )
    from ..models import AppStoreVersionExperimentTreatmentsResponse, AppStoreVersionExperimentV2Response
    from ..operation import CallOptions, Unset

    class AppStoreVersionExperimentsV2ListAppStoreVersionExperimentTreatmentsQuery(TypedDict, total=False):
        """What `list_app_store_version_experiment_treatments` takes."""

        fields_app_store_version_experiment_treatment_localizations: Sequence[
            AppStoreVersionExperimentTreatmentLocalizationField
        ]
        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        include: Sequence[AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsInclude]
        limit: int
        limit_app_store_version_experiment_treatment_localizations: int

    class AppStoreVersionExperimentsV2ListAppStoreVersionExperimentTreatmentsLinkagesQuery(TypedDict, total=False):
        """What `list_app_store_version_experiment_treatments_linkages` takes."""

        limit: int

    class AppStoreVersionExperimentsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentsV2GetAppStoreVersionExperimentField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        include: Sequence[AppStoreVersionExperimentsV2Include]
        limit_app_store_version_experiment_treatments: int
        limit_control_versions: int


_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS: Operation[AppStoreVersionExperimentTreatmentsResponse] = Operation(
    "appStoreVersionExperimentsV2_appStoreVersionExperimentTreatments_getToManyRelated",
    "GET",
    "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
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
    "appStoreVersionExperimentsV2_appStoreVersionExperimentTreatments_getToManyRelationship",
    "GET",
    "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppStoreVersionExperimentV2Response] = Operation(
    "appStoreVersionExperimentsV2_createInstance",
    "POST",
    "/v2/appStoreVersionExperiments",
    "AppStoreVersionExperimentV2Response",
    body=Body(
        "appStoreVersionExperiments",
        attributes={"name": "name", "platform": "platform", "traffic_proportion": "trafficProportion"},
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AppStoreVersionExperimentV2Response] = Operation(
    "appStoreVersionExperimentsV2_getInstance",
    "GET",
    "/v2/appStoreVersionExperiments/{id}",
    "AppStoreVersionExperimentV2Response",
    query={
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "include": "include",
        "limit_app_store_version_experiment_treatments": "limit[appStoreVersionExperimentTreatments]",
        "limit_control_versions": "limit[controlVersions]",
    },
)

_DELETE: Operation[None] = Operation(
    "appStoreVersionExperimentsV2_deleteInstance", "DELETE", "/v2/appStoreVersionExperiments/{id}"
)

_UPDATE: Operation[AppStoreVersionExperimentV2Response] = Operation(
    "appStoreVersionExperimentsV2_updateInstance",
    "PATCH",
    "/v2/appStoreVersionExperiments/{id}",
    "AppStoreVersionExperimentV2Response",
    body=Body(
        "appStoreVersionExperiments",
        attributes={"name": "name", "traffic_proportion": "trafficProportion", "started": "started"},
    ),
)


class AppStoreVersionExperimentsV2(Resource[M]):
    """The operations on App Store version experiments (v2)."""

    @dual
    async def list_app_store_version_experiment_treatments(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentsV2ListAppStoreVersionExperimentTreatmentsQuery],
    ) -> AppStoreVersionExperimentTreatmentsResponse:
        """List the App Store version experiment treatments of an App Store version experiment (v2). `GET /v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appstoreversionexperiments-_id_-appstoreversionexperimenttreatments
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_version_experiment_treatments_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentsV2ListAppStoreVersionExperimentTreatmentsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store version experiment treatments of an App Store version experiment (v2). `GET /v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appstoreversionexperiments-_id_-relationships-appstoreversionexperimenttreatments
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        platform: PlatformValue,
        traffic_proportion: int,
        app: str,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentV2Response:
        """Create an App Store version experiment (v2). `POST /v2/appStoreVersionExperiments`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appstoreversionexperiments
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "platform": platform,
                "traffic_proportion": traffic_proportion,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionExperimentsV2GetQuery],
    ) -> AppStoreVersionExperimentV2Response:
        """Read an App Store version experiment (v2) by id. `GET /v2/appStoreVersionExperiments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appstoreversionexperiments-_id_
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
        """Delete an App Store version experiment (v2). `DELETE /v2/appStoreVersionExperiments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-appstoreversionexperiments-_id_
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
        traffic_proportion: int | None | Unset = UNSET,
        started: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionExperimentV2Response:
        """Change an App Store version experiment (v2); fields left out stay as they are. `PATCH /v2/appStoreVersionExperiments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-appstoreversionexperiments-_id_
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
