"""The operations on beta groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AppField,
        BetaGroupField,
        BetaGroupInclude,
        BetaGroupSort,
        BetaRecruitmentCriteriaField,
        BetaRecruitmentCriterionCompatibleBuildCheckField,
        BetaTesterField,
        BuildField,
    )
    from ..models import (
        App,
        AppsBetaTesterUsagesV1MetricResponse,
        AppWithoutIncludesResponse,
        BetaGroupResponse,
        BetaGroupsResponse,
        BetaPublicLinkUsagesV1MetricResponse,
        BetaRecruitmentCriterion,
        BetaRecruitmentCriterionCompatibleBuildCheck,
        BetaRecruitmentCriterionCompatibleBuildCheckResponse,
        BetaRecruitmentCriterionResponse,
        BetaTestersWithoutIncludesResponse,
        BuildsWithoutIncludesResponse,
    )
    from ..operation import CallOptions, Unset

    class BetaGroupsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class BetaGroupsGetBetaRecruitmentCriteriaQuery(TypedDict, total=False):
        """What `get_beta_recruitment_criteria` takes."""

        fields_beta_recruitment_criteria: Sequence[BetaRecruitmentCriteriaField]

    class BetaGroupsGetBetaRecruitmentCriterionCompatibleBuildCheckQuery(TypedDict, total=False):
        """What `get_beta_recruitment_criterion_compatible_build_check` takes."""

        fields_beta_recruitment_criterion_compatible_build_checks: Sequence[
            BetaRecruitmentCriterionCompatibleBuildCheckField
        ]

    class BetaGroupsMetricsBetaTesterUsagesQuery(TypedDict, total=False):
        """What `metrics_beta_tester_usages` takes."""

        filter_beta_testers: str
        group_by: Sequence[Literal["betaTesters"]]
        limit: int
        period: Literal["P7D", "P30D", "P90D", "P365D"]

    class BetaGroupsListBetaTestersLinkagesQuery(TypedDict, total=False):
        """What `list_beta_testers_linkages` takes."""

        limit: int

    class BetaGroupsListBetaTestersQuery(TypedDict, total=False):
        """What `list_beta_testers` takes."""

        fields_beta_testers: Sequence[BetaTesterField]
        limit: int

    class BetaGroupsListBuildsLinkagesQuery(TypedDict, total=False):
        """What `list_builds_linkages` takes."""

        limit: int

    class BetaGroupsListBuildsQuery(TypedDict, total=False):
        """What `list_builds` takes."""

        fields_builds: Sequence[BuildField]
        limit: int

    class BetaGroupsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_recruitment_criteria: Sequence[BetaRecruitmentCriteriaField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        filter_app: Sequence[str]
        filter_builds: Sequence[str]
        filter_id: Sequence[str]
        filter_is_internal_group: Sequence[str]
        filter_name: Sequence[str]
        filter_public_link: Sequence[str]
        filter_public_link_enabled: Sequence[str]
        filter_public_link_limit_enabled: Sequence[str]
        include: Sequence[BetaGroupInclude]
        limit: int
        limit_beta_testers: int
        limit_builds: int
        sort: Sequence[BetaGroupSort]

    class BetaGroupsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_recruitment_criteria: Sequence[BetaRecruitmentCriteriaField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BetaGroupInclude]
        limit_beta_testers: int
        limit_builds: int

    class BetaGroupsMetricsPublicLinkUsagesQuery(TypedDict, total=False):
        """What `metrics_public_link_usages` takes."""

        limit: int


_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "betaGroups_app_getToOneRelated",
    "GET",
    "/v1/betaGroups/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaGroups_app_getToOneRelationship", "GET", "/v1/betaGroups/{id}/relationships/app", "LinkageResponse"
)

_GET_BETA_RECRUITMENT_CRITERIA: Operation[BetaRecruitmentCriterionResponse[BetaRecruitmentCriterion | None]] = (
    Operation(
        "betaGroups_betaRecruitmentCriteria_getToOneRelated",
        "GET",
        "/v1/betaGroups/{id}/betaRecruitmentCriteria",
        "BetaRecruitmentCriterionResponse",
        query={
            "fields_beta_recruitment_criteria": "fields[betaRecruitmentCriteria]",
        },
    )
)

_GET_BETA_RECRUITMENT_CRITERIA_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaGroups_betaRecruitmentCriteria_getToOneRelationship",
    "GET",
    "/v1/betaGroups/{id}/relationships/betaRecruitmentCriteria",
    "LinkageResponse",
)

_GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK: Operation[
    BetaRecruitmentCriterionCompatibleBuildCheckResponse[BetaRecruitmentCriterionCompatibleBuildCheck | None]
] = Operation(
    "betaGroups_betaRecruitmentCriterionCompatibleBuildCheck_getToOneRelated",
    "GET",
    "/v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck",
    "BetaRecruitmentCriterionCompatibleBuildCheckResponse",
    query={
        "fields_beta_recruitment_criterion_compatible_build_checks": "fields[betaRecruitmentCriterionCompatibleBuildChecks]",
    },
)

_GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaGroups_betaRecruitmentCriterionCompatibleBuildCheck_getToOneRelationship",
    "GET",
    "/v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck",
    "LinkageResponse",
)

_METRICS_BETA_TESTER_USAGES: Operation[AppsBetaTesterUsagesV1MetricResponse] = Operation(
    "betaGroups_betaTesterUsages_getMetrics",
    "GET",
    "/v1/betaGroups/{id}/metrics/betaTesterUsages",
    "AppsBetaTesterUsagesV1MetricResponse",
    query={
        "filter_beta_testers": "filter[betaTesters]",
        "group_by": "groupBy",
        "limit": "limit",
        "period": "period",
    },
)

_LIST_BETA_TESTERS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "betaGroups_betaTesters_getToManyRelationship",
    "GET",
    "/v1/betaGroups/{id}/relationships/betaTesters",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_BETA_TESTERS: Operation[None] = Operation(
    "betaGroups_betaTesters_createToManyRelationship",
    "POST",
    "/v1/betaGroups/{id}/relationships/betaTesters",
    body=Related("betaTesters", "betaTesters", many=True),
)

_REMOVE_BETA_TESTERS: Operation[None] = Operation(
    "betaGroups_betaTesters_deleteToManyRelationship",
    "DELETE",
    "/v1/betaGroups/{id}/relationships/betaTesters",
    body=Related("betaTesters", "betaTesters", many=True),
)

_LIST_BETA_TESTERS: Operation[BetaTestersWithoutIncludesResponse] = Operation(
    "betaGroups_betaTesters_getToManyRelated",
    "GET",
    "/v1/betaGroups/{id}/betaTesters",
    "BetaTestersWithoutIncludesResponse",
    query={
        "fields_beta_testers": "fields[betaTesters]",
        "limit": "limit",
    },
)

_LIST_BUILDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "betaGroups_builds_getToManyRelationship",
    "GET",
    "/v1/betaGroups/{id}/relationships/builds",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_BUILDS: Operation[None] = Operation(
    "betaGroups_builds_createToManyRelationship",
    "POST",
    "/v1/betaGroups/{id}/relationships/builds",
    body=Related("builds", "builds", many=True),
)

_REMOVE_BUILDS: Operation[None] = Operation(
    "betaGroups_builds_deleteToManyRelationship",
    "DELETE",
    "/v1/betaGroups/{id}/relationships/builds",
    body=Related("builds", "builds", many=True),
)

_LIST_BUILDS: Operation[BuildsWithoutIncludesResponse] = Operation(
    "betaGroups_builds_getToManyRelated",
    "GET",
    "/v1/betaGroups/{id}/builds",
    "BuildsWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
        "limit": "limit",
    },
)

_LIST: Operation[BetaGroupsResponse] = Operation(
    "betaGroups_getCollection",
    "GET",
    "/v1/betaGroups",
    "BetaGroupsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_recruitment_criteria": "fields[betaRecruitmentCriteria]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "filter_app": "filter[app]",
        "filter_builds": "filter[builds]",
        "filter_id": "filter[id]",
        "filter_is_internal_group": "filter[isInternalGroup]",
        "filter_name": "filter[name]",
        "filter_public_link": "filter[publicLink]",
        "filter_public_link_enabled": "filter[publicLinkEnabled]",
        "filter_public_link_limit_enabled": "filter[publicLinkLimitEnabled]",
        "include": "include",
        "limit": "limit",
        "limit_beta_testers": "limit[betaTesters]",
        "limit_builds": "limit[builds]",
        "sort": "sort",
    },
)

_CREATE: Operation[BetaGroupResponse] = Operation(
    "betaGroups_createInstance",
    "POST",
    "/v1/betaGroups",
    "BetaGroupResponse",
    body=Body(
        "betaGroups",
        attributes={
            "name": "name",
            "is_internal_group": "isInternalGroup",
            "has_access_to_all_builds": "hasAccessToAllBuilds",
            "public_link_enabled": "publicLinkEnabled",
            "public_link_limit_enabled": "publicLinkLimitEnabled",
            "public_link_limit": "publicLinkLimit",
            "feedback_enabled": "feedbackEnabled",
        },
        relationships={
            "app": Related("app", "apps"),
            "builds": Related("builds", "builds", many=True),
            "beta_testers": Related("betaTesters", "betaTesters", many=True),
        },
    ),
)

_GET: Operation[BetaGroupResponse] = Operation(
    "betaGroups_getInstance",
    "GET",
    "/v1/betaGroups/{id}",
    "BetaGroupResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_recruitment_criteria": "fields[betaRecruitmentCriteria]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "include": "include",
        "limit_beta_testers": "limit[betaTesters]",
        "limit_builds": "limit[builds]",
    },
)

_DELETE: Operation[None] = Operation("betaGroups_deleteInstance", "DELETE", "/v1/betaGroups/{id}")

_UPDATE: Operation[BetaGroupResponse] = Operation(
    "betaGroups_updateInstance",
    "PATCH",
    "/v1/betaGroups/{id}",
    "BetaGroupResponse",
    body=Body(
        "betaGroups",
        attributes={
            "name": "name",
            "public_link_enabled": "publicLinkEnabled",
            "public_link_limit_enabled": "publicLinkLimitEnabled",
            "public_link_limit": "publicLinkLimit",
            "feedback_enabled": "feedbackEnabled",
            "ios_builds_available_for_apple_silicon_mac": "iosBuildsAvailableForAppleSiliconMac",
            "ios_builds_available_for_apple_vision": "iosBuildsAvailableForAppleVision",
        },
    ),
)

_METRICS_PUBLIC_LINK_USAGES: Operation[BetaPublicLinkUsagesV1MetricResponse] = Operation(
    "betaGroups_publicLinkUsages_getMetrics",
    "GET",
    "/v1/betaGroups/{id}/metrics/publicLinkUsages",
    "BetaPublicLinkUsagesV1MetricResponse",
    query={
        "limit": "limit",
    },
)


class BetaGroups(Resource[M]):
    """The operations on beta groups."""

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a beta group. `GET /v1/betaGroups/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-app
        """
        return await self._call(
            _GET_APP,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app of a beta group. `GET /v1/betaGroups/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_beta_recruitment_criteria(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsGetBetaRecruitmentCriteriaQuery],
    ) -> BetaRecruitmentCriterionResponse[BetaRecruitmentCriterion | None]:
        """Read the beta recruitment criteria of a beta group. `GET /v1/betaGroups/{id}/betaRecruitmentCriteria`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-betarecruitmentcriteria
        """
        return await self._call(
            _GET_BETA_RECRUITMENT_CRITERIA,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_recruitment_criteria_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the beta recruitment criteria of a beta group. `GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriteria`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-betarecruitmentcriteria
        """
        return await self._call(
            _GET_BETA_RECRUITMENT_CRITERIA_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_beta_recruitment_criterion_compatible_build_check(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsGetBetaRecruitmentCriterionCompatibleBuildCheckQuery],
    ) -> BetaRecruitmentCriterionCompatibleBuildCheckResponse[BetaRecruitmentCriterionCompatibleBuildCheck | None]:
        """Read the beta recruitment criterion compatible build check of a beta group. `GET /v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-betarecruitmentcriterioncompatiblebuildcheck
        """
        return await self._call(
            _GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_recruitment_criterion_compatible_build_check_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the beta recruitment criterion compatible build check of a beta group. `GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-betarecruitmentcriterioncompatiblebuildcheck
        """
        return await self._call(
            _GET_BETA_RECRUITMENT_CRITERION_COMPATIBLE_BUILD_CHECK_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def metrics_beta_tester_usages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsMetricsBetaTesterUsagesQuery],
    ) -> AppsBetaTesterUsagesV1MetricResponse:
        """Read the beta tester usages metrics of a beta group. `GET /v1/betaGroups/{id}/metrics/betaTesterUsages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-metrics-betatesterusages
        """
        return await self._call(
            _METRICS_BETA_TESTER_USAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_testers_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsListBetaTestersLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta testers of a beta group. `GET /v1/betaGroups/{id}/relationships/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-betatesters
        """
        return await self._call(
            _LIST_BETA_TESTERS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_beta_testers(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the beta testers of a beta group. `POST /v1/betaGroups/{id}/relationships/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups-_id_-relationships-betatesters
        """
        return await self._call(
            _ADD_BETA_TESTERS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_beta_testers(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the beta testers of a beta group. `DELETE /v1/betaGroups/{id}/relationships/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betagroups-_id_-relationships-betatesters
        """
        return await self._call(
            _REMOVE_BETA_TESTERS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_beta_testers(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsListBetaTestersQuery],
    ) -> BetaTestersWithoutIncludesResponse:
        """List the beta testers of a beta group. `GET /v1/betaGroups/{id}/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-betatesters
        """
        return await self._call(
            _LIST_BETA_TESTERS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_builds_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsListBuildsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the builds of a beta group. `GET /v1/betaGroups/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-relationships-builds
        """
        return await self._call(
            _LIST_BUILDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_builds(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the builds of a beta group. `POST /v1/betaGroups/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups-_id_-relationships-builds
        """
        return await self._call(
            _ADD_BUILDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_builds(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the builds of a beta group. `DELETE /v1/betaGroups/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betagroups-_id_-relationships-builds
        """
        return await self._call(
            _REMOVE_BUILDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_builds(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsListBuildsQuery],
    ) -> BuildsWithoutIncludesResponse:
        """List the builds of a beta group. `GET /v1/betaGroups/{id}/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-builds
        """
        return await self._call(
            _LIST_BUILDS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsListQuery],
    ) -> BetaGroupsResponse:
        """List beta groups. `GET /v1/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        app: str,
        is_internal_group: bool | None | Unset = UNSET,
        has_access_to_all_builds: bool | None | Unset = UNSET,
        public_link_enabled: bool | None | Unset = UNSET,
        public_link_limit_enabled: bool | None | Unset = UNSET,
        public_link_limit: int | None | Unset = UNSET,
        feedback_enabled: bool | None | Unset = UNSET,
        builds: Sequence[str] | Unset = UNSET,
        beta_testers: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaGroupResponse:
        """Create a beta group. `POST /v1/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betagroups
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "app": app,
                "is_internal_group": is_internal_group,
                "has_access_to_all_builds": has_access_to_all_builds,
                "public_link_enabled": public_link_enabled,
                "public_link_limit_enabled": public_link_limit_enabled,
                "public_link_limit": public_link_limit,
                "feedback_enabled": feedback_enabled,
                "builds": builds,
                "beta_testers": beta_testers,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsGetQuery],
    ) -> BetaGroupResponse:
        """Read a beta group by id. `GET /v1/betaGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_
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
        """Delete a beta group. `DELETE /v1/betaGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betagroups-_id_
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
        public_link_enabled: bool | None | Unset = UNSET,
        public_link_limit_enabled: bool | None | Unset = UNSET,
        public_link_limit: int | None | Unset = UNSET,
        feedback_enabled: bool | None | Unset = UNSET,
        ios_builds_available_for_apple_silicon_mac: bool | None | Unset = UNSET,
        ios_builds_available_for_apple_vision: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaGroupResponse:
        """Change a beta group; fields left out stay as they are. `PATCH /v1/betaGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betagroups-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "public_link_enabled": public_link_enabled,
                "public_link_limit_enabled": public_link_limit_enabled,
                "public_link_limit": public_link_limit,
                "feedback_enabled": feedback_enabled,
                "ios_builds_available_for_apple_silicon_mac": ios_builds_available_for_apple_silicon_mac,
                "ios_builds_available_for_apple_vision": ios_builds_available_for_apple_vision,
            },
            options=options,
        )

    @dual
    async def metrics_public_link_usages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaGroupsMetricsPublicLinkUsagesQuery],
    ) -> BetaPublicLinkUsagesV1MetricResponse:
        """Read the public link usages metrics of a beta group. `GET /v1/betaGroups/{id}/metrics/publicLinkUsages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betagroups-_id_-metrics-publiclinkusages
        """
        return await self._call(
            _METRICS_PUBLIC_LINK_USAGES,
            id,
            query=query,
            options=options,
        )
