"""The operations on beta testers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppField,
        BetaGroupField,
        BetaInviteTypeValue,
        BetaTesterField,
        BetaTesterInclude,
        BetaTesterSort,
        BuildField,
    )
    from ..models import (
        AppsWithoutIncludesResponse,
        BetaGroupsWithoutIncludesResponse,
        BetaTesterResponse,
        BetaTestersResponse,
        BetaTesterUsagesV1MetricResponse,
        BuildsWithoutIncludesResponse,
    )
    from ..operation import CallOptions, Unset

    class BetaTestersListAppsLinkagesQuery(TypedDict, total=False):
        """What `list_apps_linkages` takes."""

        limit: int

    class BetaTestersListAppsQuery(TypedDict, total=False):
        """What `list_apps` takes."""

        fields_apps: Sequence[AppField]
        limit: int

    class BetaTestersListBetaGroupsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_groups_linkages` takes."""

        limit: int

    class BetaTestersListBetaGroupsQuery(TypedDict, total=False):
        """What `list_beta_groups` takes."""

        fields_beta_groups: Sequence[BetaGroupField]
        limit: int

    class BetaTestersMetricsBetaTesterUsagesQuery(TypedDict, total=False):
        """What `metrics_beta_tester_usages` takes."""

        filter_apps: Required[str]
        limit: int
        period: Literal["P7D", "P30D", "P90D", "P365D"]

    class BetaTestersListBuildsLinkagesQuery(TypedDict, total=False):
        """What `list_builds_linkages` takes."""

        limit: int

    class BetaTestersListBuildsQuery(TypedDict, total=False):
        """What `list_builds` takes."""

        fields_builds: Sequence[BuildField]
        limit: int

    class BetaTestersListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        filter_apps: Sequence[str]
        filter_beta_groups: Sequence[str]
        filter_builds: Sequence[str]
        filter_email: Sequence[str]
        filter_first_name: Sequence[str]
        filter_id: Sequence[str]
        filter_invite_type: Sequence[BetaInviteTypeValue]
        filter_last_name: Sequence[str]
        include: Sequence[BetaTesterInclude]
        limit: int
        limit_apps: int
        limit_beta_groups: int
        limit_builds: int
        sort: Sequence[BetaTesterSort]

    class BetaTestersGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BetaTesterInclude]
        limit_apps: int
        limit_beta_groups: int
        limit_builds: int


_LIST_APPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "betaTesters_apps_getToManyRelationship",
    "GET",
    "/v1/betaTesters/{id}/relationships/apps",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REMOVE_APPS: Operation[None] = Operation(
    "betaTesters_apps_deleteToManyRelationship",
    "DELETE",
    "/v1/betaTesters/{id}/relationships/apps",
    body=Related("apps", "apps", many=True),
)

_LIST_APPS: Operation[AppsWithoutIncludesResponse] = Operation(
    "betaTesters_apps_getToManyRelated",
    "GET",
    "/v1/betaTesters/{id}/apps",
    "AppsWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
        "limit": "limit",
    },
)

_LIST_BETA_GROUPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "betaTesters_betaGroups_getToManyRelationship",
    "GET",
    "/v1/betaTesters/{id}/relationships/betaGroups",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_BETA_GROUPS: Operation[None] = Operation(
    "betaTesters_betaGroups_createToManyRelationship",
    "POST",
    "/v1/betaTesters/{id}/relationships/betaGroups",
    body=Related("betaGroups", "betaGroups", many=True),
)

_REMOVE_BETA_GROUPS: Operation[None] = Operation(
    "betaTesters_betaGroups_deleteToManyRelationship",
    "DELETE",
    "/v1/betaTesters/{id}/relationships/betaGroups",
    body=Related("betaGroups", "betaGroups", many=True),
)

_LIST_BETA_GROUPS: Operation[BetaGroupsWithoutIncludesResponse] = Operation(
    "betaTesters_betaGroups_getToManyRelated",
    "GET",
    "/v1/betaTesters/{id}/betaGroups",
    "BetaGroupsWithoutIncludesResponse",
    query={
        "fields_beta_groups": "fields[betaGroups]",
        "limit": "limit",
    },
)

_METRICS_BETA_TESTER_USAGES: Operation[BetaTesterUsagesV1MetricResponse] = Operation(
    "betaTesters_betaTesterUsages_getMetrics",
    "GET",
    "/v1/betaTesters/{id}/metrics/betaTesterUsages",
    "BetaTesterUsagesV1MetricResponse",
    query={
        "filter_apps": "filter[apps]",
        "limit": "limit",
        "period": "period",
    },
)

_LIST_BUILDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "betaTesters_builds_getToManyRelationship",
    "GET",
    "/v1/betaTesters/{id}/relationships/builds",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_BUILDS: Operation[None] = Operation(
    "betaTesters_builds_createToManyRelationship",
    "POST",
    "/v1/betaTesters/{id}/relationships/builds",
    body=Related("builds", "builds", many=True),
)

_REMOVE_BUILDS: Operation[None] = Operation(
    "betaTesters_builds_deleteToManyRelationship",
    "DELETE",
    "/v1/betaTesters/{id}/relationships/builds",
    body=Related("builds", "builds", many=True),
)

_LIST_BUILDS: Operation[BuildsWithoutIncludesResponse] = Operation(
    "betaTesters_builds_getToManyRelated",
    "GET",
    "/v1/betaTesters/{id}/builds",
    "BuildsWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
        "limit": "limit",
    },
)

_LIST: Operation[BetaTestersResponse] = Operation(
    "betaTesters_getCollection",
    "GET",
    "/v1/betaTesters",
    "BetaTestersResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "filter_apps": "filter[apps]",
        "filter_beta_groups": "filter[betaGroups]",
        "filter_builds": "filter[builds]",
        "filter_email": "filter[email]",
        "filter_first_name": "filter[firstName]",
        "filter_id": "filter[id]",
        "filter_invite_type": "filter[inviteType]",
        "filter_last_name": "filter[lastName]",
        "include": "include",
        "limit": "limit",
        "limit_apps": "limit[apps]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_builds": "limit[builds]",
        "sort": "sort",
    },
)

_CREATE: Operation[BetaTesterResponse] = Operation(
    "betaTesters_createInstance",
    "POST",
    "/v1/betaTesters",
    "BetaTesterResponse",
    body=Body(
        "betaTesters",
        attributes={"first_name": "firstName", "last_name": "lastName", "email": "email"},
        relationships={
            "beta_groups": Related("betaGroups", "betaGroups", many=True),
            "builds": Related("builds", "builds", many=True),
        },
    ),
)

_GET: Operation[BetaTesterResponse] = Operation(
    "betaTesters_getInstance",
    "GET",
    "/v1/betaTesters/{id}",
    "BetaTesterResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "include": "include",
        "limit_apps": "limit[apps]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_builds": "limit[builds]",
    },
)

_DELETE: Operation[None] = Operation("betaTesters_deleteInstance", "DELETE", "/v1/betaTesters/{id}")


class BetaTesters(Resource[M]):
    """The operations on beta testers."""

    @dual
    async def list_apps_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaTestersListAppsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the apps of a beta tester. `GET /v1/betaTesters/{id}/relationships/apps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-relationships-apps
        """
        return await self._call(
            _LIST_APPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def remove_apps(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the apps of a beta tester. `DELETE /v1/betaTesters/{id}/relationships/apps`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_-relationships-apps
        """
        return await self._call(
            _REMOVE_APPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_apps(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaTestersListAppsQuery],
    ) -> AppsWithoutIncludesResponse:
        """List the apps of a beta tester. `GET /v1/betaTesters/{id}/apps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-apps
        """
        return await self._call(
            _LIST_APPS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_groups_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaTestersListBetaGroupsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta groups of a beta tester. `GET /v1/betaTesters/{id}/relationships/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-relationships-betagroups
        """
        return await self._call(
            _LIST_BETA_GROUPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_beta_groups(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the beta groups of a beta tester. `POST /v1/betaTesters/{id}/relationships/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters-_id_-relationships-betagroups
        """
        return await self._call(
            _ADD_BETA_GROUPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_beta_groups(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the beta groups of a beta tester. `DELETE /v1/betaTesters/{id}/relationships/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_-relationships-betagroups
        """
        return await self._call(
            _REMOVE_BETA_GROUPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_beta_groups(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaTestersListBetaGroupsQuery],
    ) -> BetaGroupsWithoutIncludesResponse:
        """List the beta groups of a beta tester. `GET /v1/betaTesters/{id}/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-betagroups
        """
        return await self._call(
            _LIST_BETA_GROUPS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_beta_tester_usages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaTestersMetricsBetaTesterUsagesQuery],
    ) -> BetaTesterUsagesV1MetricResponse:
        """Read the beta tester usages metrics of a beta tester. `GET /v1/betaTesters/{id}/metrics/betaTesterUsages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-metrics-betatesterusages
        """
        return await self._call(
            _METRICS_BETA_TESTER_USAGES,
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
        **query: Unpack[BetaTestersListBuildsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the builds of a beta tester. `GET /v1/betaTesters/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-relationships-builds
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
        """Add to the builds of a beta tester. `POST /v1/betaTesters/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters-_id_-relationships-builds
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
        """Remove from the builds of a beta tester. `DELETE /v1/betaTesters/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_-relationships-builds
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
        **query: Unpack[BetaTestersListBuildsQuery],
    ) -> BuildsWithoutIncludesResponse:
        """List the builds of a beta tester. `GET /v1/betaTesters/{id}/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_-builds
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
        **query: Unpack[BetaTestersListQuery],
    ) -> BetaTestersResponse:
        """List beta testers. `GET /v1/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters
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
        email: str,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        beta_groups: Sequence[str] | Unset = UNSET,
        builds: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaTesterResponse:
        """Create a beta tester. `POST /v1/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesters
        """
        return await self._call(
            _CREATE,
            fields={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "beta_groups": beta_groups,
                "builds": builds,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaTestersGetQuery],
    ) -> BetaTesterResponse:
        """Read a beta tester by id. `GET /v1/betaTesters/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betatesters-_id_
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
        """Delete a beta tester. `DELETE /v1/betaTesters/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betatesters-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
