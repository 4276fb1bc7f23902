"""The operations on CI workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..inputs import (
        CiActionInput,
        CiBranchStartConditionInput,
        CiManualBranchStartConditionInput,
        CiManualPullRequestStartConditionInput,
        CiManualTagStartConditionInput,
        CiPullRequestStartConditionInput,
        CiScheduledStartConditionInput,
        CiTagStartConditionInput,
    )
    from ..literals import (
        BuildField,
        CiBuildRunField,
        CiMacOsVersionField,
        CiProductField,
        CiWorkflowBuildRunsInclude,
        CiWorkflowBuildRunsSort,
        CiWorkflowField,
        CiWorkflowInclude,
        CiWorkflowRepositoryInclude,
        CiXcodeVersionField,
        ScmGitReferenceField,
        ScmProviderField,
        ScmPullRequestField,
        ScmRepositoryField,
    )
    from ..models import (
        CiAction,
        CiBranchStartCondition,
        CiBuildRunsResponse,
        CiManualBranchStartCondition,
        CiManualPullRequestStartCondition,
        CiManualTagStartCondition,
        CiPullRequestStartCondition,
        CiScheduledStartCondition,
        CiTagStartCondition,
        CiWorkflowResponse,
        ScmRepository,
        ScmRepositoryResponse,
    )
    from ..operation import CallOptions, Unset

    class CiWorkflowsListBuildRunsQuery(TypedDict, total=False):
        """What `list_build_runs` takes."""

        fields_builds: Sequence[BuildField]
        fields_ci_build_runs: Sequence[CiBuildRunField]
        fields_ci_products: Sequence[CiProductField]
        fields_ci_workflows: Sequence[CiWorkflowField]
        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_pull_requests: Sequence[ScmPullRequestField]
        filter_builds: Sequence[str]
        include: Sequence[CiWorkflowBuildRunsInclude]
        limit: int
        limit_builds: int
        sort: Sequence[CiWorkflowBuildRunsSort]

    class CiWorkflowsListBuildRunsLinkagesQuery(TypedDict, total=False):
        """What `list_build_runs_linkages` takes."""

        limit: int

    class CiWorkflowsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_products: Sequence[CiProductField]
        fields_ci_workflows: Sequence[CiWorkflowField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[CiWorkflowInclude]

    class CiWorkflowsGetRepositoryQuery(TypedDict, total=False):
        """What `get_repository` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_providers: Sequence[ScmProviderField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[CiWorkflowRepositoryInclude]


_CI_BRANCH_PATTERNS_PATTERN_INPUT = Inline(attributes={"pattern": "pattern", "is_prefix": "isPrefix"})
_CI_BRANCH_PATTERNS_INPUT = Inline(
    attributes={"is_all_match": "isAllMatch", "patterns": ("patterns", _CI_BRANCH_PATTERNS_PATTERN_INPUT)}
)
_CI_START_CONDITION_FILE_MATCHER_INPUT = Inline(
    attributes={"directory": "directory", "file_extension": "fileExtension", "file_name": "fileName"}
)
_CI_FILES_AND_FOLDERS_RULE_INPUT = Inline(
    attributes={"mode": "mode", "matchers": ("matchers", _CI_START_CONDITION_FILE_MATCHER_INPUT)}
)
_CI_BRANCH_START_CONDITION_INPUT = Inline(
    attributes={
        "source": ("source", _CI_BRANCH_PATTERNS_INPUT),
        "files_and_folders_rule": ("filesAndFoldersRule", _CI_FILES_AND_FOLDERS_RULE_INPUT),
        "auto_cancel": "autoCancel",
    }
)
_CI_TAG_PATTERNS_PATTERN_INPUT = Inline(attributes={"pattern": "pattern", "is_prefix": "isPrefix"})
_CI_TAG_PATTERNS_INPUT = Inline(
    attributes={"is_all_match": "isAllMatch", "patterns": ("patterns", _CI_TAG_PATTERNS_PATTERN_INPUT)}
)
_CI_TAG_START_CONDITION_INPUT = Inline(
    attributes={
        "source": ("source", _CI_TAG_PATTERNS_INPUT),
        "files_and_folders_rule": ("filesAndFoldersRule", _CI_FILES_AND_FOLDERS_RULE_INPUT),
        "auto_cancel": "autoCancel",
    }
)
_CI_PULL_REQUEST_START_CONDITION_INPUT = Inline(
    attributes={
        "source": ("source", _CI_BRANCH_PATTERNS_INPUT),
        "destination": ("destination", _CI_BRANCH_PATTERNS_INPUT),
        "files_and_folders_rule": ("filesAndFoldersRule", _CI_FILES_AND_FOLDERS_RULE_INPUT),
        "auto_cancel": "autoCancel",
    }
)
_CI_SCHEDULED_START_CONDITION_SCHEDULE_INPUT = Inline(
    attributes={"frequency": "frequency", "days": "days", "hour": "hour", "minute": "minute", "timezone": "timezone"}
)
_CI_SCHEDULED_START_CONDITION_INPUT = Inline(
    attributes={
        "source": ("source", _CI_BRANCH_PATTERNS_INPUT),
        "schedule": ("schedule", _CI_SCHEDULED_START_CONDITION_SCHEDULE_INPUT),
    }
)
_CI_MANUAL_BRANCH_START_CONDITION_INPUT = Inline(attributes={"source": ("source", _CI_BRANCH_PATTERNS_INPUT)})
_CI_MANUAL_TAG_START_CONDITION_INPUT = Inline(attributes={"source": ("source", _CI_TAG_PATTERNS_INPUT)})
_CI_MANUAL_PULL_REQUEST_START_CONDITION_INPUT = Inline(
    attributes={
        "source": ("source", _CI_BRANCH_PATTERNS_INPUT),
        "destination": ("destination", _CI_BRANCH_PATTERNS_INPUT),
    }
)
_CI_TEST_DESTINATION_INPUT = Inline(
    attributes={
        "device_type_name": "deviceTypeName",
        "device_type_identifier": "deviceTypeIdentifier",
        "runtime_name": "runtimeName",
        "runtime_identifier": "runtimeIdentifier",
        "kind": "kind",
    }
)
_CI_ACTION_TEST_CONFIGURATION_INPUT = Inline(
    attributes={
        "kind": "kind",
        "test_plan_name": "testPlanName",
        "test_destinations": ("testDestinations", _CI_TEST_DESTINATION_INPUT),
    }
)
_CI_ACTION_INPUT = Inline(
    attributes={
        "name": "name",
        "action_type": "actionType",
        "destination": "destination",
        "build_distribution_audience": "buildDistributionAudience",
        "test_configuration": ("testConfiguration", _CI_ACTION_TEST_CONFIGURATION_INPUT),
        "scheme": "scheme",
        "platform": "platform",
        "is_required_to_pass": "isRequiredToPass",
    }
)
_LIST_BUILD_RUNS: Operation[CiBuildRunsResponse] = Operation(
    "ciWorkflows_buildRuns_getToManyRelated",
    "GET",
    "/v1/ciWorkflows/{id}/buildRuns",
    "CiBuildRunsResponse",
    query={
        "fields_builds": "fields[builds]",
        "fields_ci_build_runs": "fields[ciBuildRuns]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_ci_workflows": "fields[ciWorkflows]",
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_pull_requests": "fields[scmPullRequests]",
        "filter_builds": "filter[builds]",
        "include": "include",
        "limit": "limit",
        "limit_builds": "limit[builds]",
        "sort": "sort",
    },
)

_LIST_BUILD_RUNS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciWorkflows_buildRuns_getToManyRelationship",
    "GET",
    "/v1/ciWorkflows/{id}/relationships/buildRuns",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[CiWorkflowResponse] = Operation(
    "ciWorkflows_createInstance",
    "POST",
    "/v1/ciWorkflows",
    "CiWorkflowResponse",
    body=Body(
        "ciWorkflows",
        attributes={
            "name": "name",
            "description": "description",
            "branch_start_condition": ("branchStartCondition", _CI_BRANCH_START_CONDITION_INPUT),
            "tag_start_condition": ("tagStartCondition", _CI_TAG_START_CONDITION_INPUT),
            "pull_request_start_condition": ("pullRequestStartCondition", _CI_PULL_REQUEST_START_CONDITION_INPUT),
            "scheduled_start_condition": ("scheduledStartCondition", _CI_SCHEDULED_START_CONDITION_INPUT),
            "manual_branch_start_condition": ("manualBranchStartCondition", _CI_MANUAL_BRANCH_START_CONDITION_INPUT),
            "manual_tag_start_condition": ("manualTagStartCondition", _CI_MANUAL_TAG_START_CONDITION_INPUT),
            "manual_pull_request_start_condition": (
                "manualPullRequestStartCondition",
                _CI_MANUAL_PULL_REQUEST_START_CONDITION_INPUT,
            ),
            "actions": ("actions", _CI_ACTION_INPUT),
            "is_enabled": "isEnabled",
            "is_locked_for_editing": "isLockedForEditing",
            "clean": "clean",
            "container_file_path": "containerFilePath",
        },
        relationships={
            "product": Related("product", "ciProducts"),
            "repository": Related("repository", "scmRepositories"),
            "xcode_version": Related("xcodeVersion", "ciXcodeVersions"),
            "mac_os_version": Related("macOsVersion", "ciMacOsVersions"),
        },
    ),
)

_GET: Operation[CiWorkflowResponse] = Operation(
    "ciWorkflows_getInstance",
    "GET",
    "/v1/ciWorkflows/{id}",
    "CiWorkflowResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_ci_workflows": "fields[ciWorkflows]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("ciWorkflows_deleteInstance", "DELETE", "/v1/ciWorkflows/{id}")

_UPDATE: Operation[CiWorkflowResponse] = Operation(
    "ciWorkflows_updateInstance",
    "PATCH",
    "/v1/ciWorkflows/{id}",
    "CiWorkflowResponse",
    body=Body(
        "ciWorkflows",
        attributes={
            "name": "name",
            "description": "description",
            "branch_start_condition": ("branchStartCondition", _CI_BRANCH_START_CONDITION_INPUT),
            "tag_start_condition": ("tagStartCondition", _CI_TAG_START_CONDITION_INPUT),
            "pull_request_start_condition": ("pullRequestStartCondition", _CI_PULL_REQUEST_START_CONDITION_INPUT),
            "scheduled_start_condition": ("scheduledStartCondition", _CI_SCHEDULED_START_CONDITION_INPUT),
            "manual_branch_start_condition": ("manualBranchStartCondition", _CI_MANUAL_BRANCH_START_CONDITION_INPUT),
            "manual_tag_start_condition": ("manualTagStartCondition", _CI_MANUAL_TAG_START_CONDITION_INPUT),
            "manual_pull_request_start_condition": (
                "manualPullRequestStartCondition",
                _CI_MANUAL_PULL_REQUEST_START_CONDITION_INPUT,
            ),
            "actions": ("actions", _CI_ACTION_INPUT),
            "is_enabled": "isEnabled",
            "is_locked_for_editing": "isLockedForEditing",
            "clean": "clean",
            "container_file_path": "containerFilePath",
        },
        relationships={
            "xcode_version": Related("xcodeVersion", "ciXcodeVersions"),
            "mac_os_version": Related("macOsVersion", "ciMacOsVersions"),
        },
    ),
)

_GET_REPOSITORY: Operation[ScmRepositoryResponse[ScmRepository | None]] = Operation(
    "ciWorkflows_repository_getToOneRelated",
    "GET",
    "/v1/ciWorkflows/{id}/repository",
    "ScmRepositoryResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_providers": "fields[scmProviders]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
    },
)

_GET_REPOSITORY_LINKAGE: Operation[LinkageResponse] = Operation(
    "ciWorkflows_repository_getToOneRelationship",
    "GET",
    "/v1/ciWorkflows/{id}/relationships/repository",
    "LinkageResponse",
)


class CiWorkflows(Resource[M]):
    """The operations on CI workflows."""

    @dual
    async def list_build_runs(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiWorkflowsListBuildRunsQuery],
    ) -> CiBuildRunsResponse:
        """List the build runs of a CI workflow. `GET /v1/ciWorkflows/{id}/buildRuns`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-buildruns
        """
        return await self._call(
            _LIST_BUILD_RUNS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_build_runs_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiWorkflowsListBuildRunsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the build runs of a CI workflow. `GET /v1/ciWorkflows/{id}/relationships/buildRuns`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-relationships-buildruns
        """
        return await self._call(
            _LIST_BUILD_RUNS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        description: str,
        actions: Sequence[CiAction | CiActionInput],
        is_enabled: bool,
        clean: bool,
        container_file_path: str,
        product: str,
        repository: str,
        xcode_version: str,
        mac_os_version: str,
        branch_start_condition: CiBranchStartCondition | CiBranchStartConditionInput | None | Unset = UNSET,
        tag_start_condition: CiTagStartCondition | CiTagStartConditionInput | None | Unset = UNSET,
        pull_request_start_condition: CiPullRequestStartCondition
        | CiPullRequestStartConditionInput
        | None
        | Unset = UNSET,
        scheduled_start_condition: CiScheduledStartCondition | CiScheduledStartConditionInput | None | Unset = UNSET,
        manual_branch_start_condition: CiManualBranchStartCondition
        | CiManualBranchStartConditionInput
        | None
        | Unset = UNSET,
        manual_tag_start_condition: CiManualTagStartCondition | CiManualTagStartConditionInput | None | Unset = UNSET,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition
        | CiManualPullRequestStartConditionInput
        | None
        | Unset = UNSET,
        is_locked_for_editing: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CiWorkflowResponse:
        """Create a CI workflow. `POST /v1/ciWorkflows`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-ciworkflows
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "description": description,
                "actions": actions,
                "is_enabled": is_enabled,
                "clean": clean,
                "container_file_path": container_file_path,
                "product": product,
                "repository": repository,
                "xcode_version": xcode_version,
                "mac_os_version": mac_os_version,
                "branch_start_condition": branch_start_condition,
                "tag_start_condition": tag_start_condition,
                "pull_request_start_condition": pull_request_start_condition,
                "scheduled_start_condition": scheduled_start_condition,
                "manual_branch_start_condition": manual_branch_start_condition,
                "manual_tag_start_condition": manual_tag_start_condition,
                "manual_pull_request_start_condition": manual_pull_request_start_condition,
                "is_locked_for_editing": is_locked_for_editing,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiWorkflowsGetQuery],
    ) -> CiWorkflowResponse:
        """Read a CI workflow by id. `GET /v1/ciWorkflows/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_
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
        """Delete a CI workflow. `DELETE /v1/ciWorkflows/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciworkflows-_id_
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
        description: str | None | Unset = UNSET,
        branch_start_condition: CiBranchStartCondition | CiBranchStartConditionInput | None | Unset = UNSET,
        tag_start_condition: CiTagStartCondition | CiTagStartConditionInput | None | Unset = UNSET,
        pull_request_start_condition: CiPullRequestStartCondition
        | CiPullRequestStartConditionInput
        | None
        | Unset = UNSET,
        scheduled_start_condition: CiScheduledStartCondition | CiScheduledStartConditionInput | None | Unset = UNSET,
        manual_branch_start_condition: CiManualBranchStartCondition
        | CiManualBranchStartConditionInput
        | None
        | Unset = UNSET,
        manual_tag_start_condition: CiManualTagStartCondition | CiManualTagStartConditionInput | None | Unset = UNSET,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition
        | CiManualPullRequestStartConditionInput
        | None
        | Unset = UNSET,
        actions: Sequence[CiAction | CiActionInput] | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        is_locked_for_editing: bool | None | Unset = UNSET,
        clean: bool | None | Unset = UNSET,
        container_file_path: str | None | Unset = UNSET,
        xcode_version: str | Unset = UNSET,
        mac_os_version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CiWorkflowResponse:
        """Change a CI workflow; fields left out stay as they are. `PATCH /v1/ciWorkflows/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ciworkflows-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "description": description,
                "branch_start_condition": branch_start_condition,
                "tag_start_condition": tag_start_condition,
                "pull_request_start_condition": pull_request_start_condition,
                "scheduled_start_condition": scheduled_start_condition,
                "manual_branch_start_condition": manual_branch_start_condition,
                "manual_tag_start_condition": manual_tag_start_condition,
                "manual_pull_request_start_condition": manual_pull_request_start_condition,
                "actions": actions,
                "is_enabled": is_enabled,
                "is_locked_for_editing": is_locked_for_editing,
                "clean": clean,
                "container_file_path": container_file_path,
                "xcode_version": xcode_version,
                "mac_os_version": mac_os_version,
            },
            options=options,
        )

    @dual
    async def get_repository(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiWorkflowsGetRepositoryQuery],
    ) -> ScmRepositoryResponse[ScmRepository | None]:
        """Read the repository of a CI workflow. `GET /v1/ciWorkflows/{id}/repository`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-repository
        """
        return await self._call(
            _GET_REPOSITORY,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_repository_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the repository of a CI workflow. `GET /v1/ciWorkflows/{id}/relationships/repository`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciworkflows-_id_-relationships-repository
        """
        return await self._call(
            _GET_REPOSITORY_LINKAGE,
            id,
            options=options,
        )
