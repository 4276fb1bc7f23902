"""What belongs to CI workflows: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .ci_mac_os_versions import CiMacOsVersion
    from .ci_products import CiProduct
    from .ci_xcode_versions import CiXcodeVersion
    from .enums import BuildAudienceType, CiActionType, CiTestDestinationKind
    from .scm_repositories import ScmRepository


@model
class CiWorkflow(ResourceObject):
    """A CI workflow.

    https://developer.apple.com/documentation/appstoreconnectapi/ciworkflow
    """

    resource_type: ClassVar[str] = "ciWorkflows"

    attributes: CiWorkflowAttributes = attribute("attributes", "CiWorkflowAttributes", always=dict)
    relationships: CiWorkflowRelationships = attribute("relationships", "CiWorkflowRelationships", always=dict)


@model
class CiWorkflowAttributes(Model):
    """The attributes of a CI workflow."""

    name: str | None = attribute("name")
    description: str | None = attribute("description")
    branch_start_condition: CiBranchStartCondition | None = attribute("branchStartCondition", "CiBranchStartCondition")
    tag_start_condition: CiTagStartCondition | None = attribute("tagStartCondition", "CiTagStartCondition")
    pull_request_start_condition: CiPullRequestStartCondition | None = attribute(
        "pullRequestStartCondition", "CiPullRequestStartCondition"
    )
    scheduled_start_condition: CiScheduledStartCondition | None = attribute(
        "scheduledStartCondition", "CiScheduledStartCondition"
    )
    manual_branch_start_condition: CiManualBranchStartCondition | None = attribute(
        "manualBranchStartCondition", "CiManualBranchStartCondition"
    )
    manual_tag_start_condition: CiManualTagStartCondition | None = attribute(
        "manualTagStartCondition", "CiManualTagStartCondition"
    )
    manual_pull_request_start_condition: CiManualPullRequestStartCondition | None = attribute(
        "manualPullRequestStartCondition", "CiManualPullRequestStartCondition"
    )
    actions: tuple[CiAction, ...] | None = attribute("actions", Many("CiAction"))
    is_enabled: bool | None = attribute("isEnabled", bool)
    is_locked_for_editing: bool | None = attribute("isLockedForEditing", bool)
    clean: bool | None = attribute("clean", bool)
    container_file_path: str | None = attribute("containerFilePath")
    last_modified_date: datetime | None = attribute("lastModifiedDate", datetime)


@model
class CiWorkflowRelationships(Model):
    """The relationships of a CI workflow."""

    product: ToOne[CiProduct] | None = attribute("product", "ToOne")
    repository: ToOne[ScmRepository] | None = attribute("repository", "ToOne")
    xcode_version: ToOne[CiXcodeVersion] | None = attribute("xcodeVersion", "ToOne")
    mac_os_version: ToOne[CiMacOsVersion] | None = attribute("macOsVersion", "ToOne")
    build_runs: Relationship | None = attribute("buildRuns", "Relationship")


@model
class CiAction(Model):
    """A CI action."""

    name: str | None = attribute("name")
    action_type: CiActionType | None = attribute("actionType", "CiActionType")
    destination: CiActionDestination | None = attribute("destination", "CiActionDestination")
    build_distribution_audience: BuildAudienceType | None = attribute("buildDistributionAudience", "BuildAudienceType")
    test_configuration: CiActionTestConfiguration | None = attribute("testConfiguration", "CiActionTestConfiguration")
    scheme: str | None = attribute("scheme")
    platform: CiActionPlatform | None = attribute("platform", "CiActionPlatform")
    is_required_to_pass: bool | None = attribute("isRequiredToPass", bool)


@model
class CiActionTestConfiguration(Model):
    """A CI action test configuration."""

    kind: CiActionTestConfigurationKind | None = attribute("kind", "CiActionTestConfigurationKind")
    test_plan_name: str | None = attribute("testPlanName")
    test_destinations: tuple[CiTestDestination, ...] | None = attribute("testDestinations", Many("CiTestDestination"))


@model
class CiBranchPatterns(Model):
    """A CI branch patterns."""

    is_all_match: bool | None = attribute("isAllMatch", bool)
    patterns: tuple[CiBranchPatternsPattern, ...] | None = attribute("patterns", Many("CiBranchPatternsPattern"))


@model
class CiBranchPatternsPattern(Model):
    """A CI branch patterns pattern."""

    pattern: str | None = attribute("pattern")
    is_prefix: bool | None = attribute("isPrefix", bool)


@model
class CiBranchStartCondition(Model):
    """A CI branch start condition."""

    source: CiBranchPatterns | None = attribute("source", "CiBranchPatterns")
    files_and_folders_rule: CiFilesAndFoldersRule | None = attribute("filesAndFoldersRule", "CiFilesAndFoldersRule")
    auto_cancel: bool | None = attribute("autoCancel", bool)


@model
class CiFilesAndFoldersRule(Model):
    """A CI files and folders rule."""

    mode: CiFilesAndFoldersRuleMode | None = attribute("mode", "CiFilesAndFoldersRuleMode")
    matchers: tuple[CiStartConditionFileMatcher, ...] | None = attribute(
        "matchers", Many("CiStartConditionFileMatcher")
    )


@model
class CiManualBranchStartCondition(Model):
    """A CI manual branch start condition."""

    source: CiBranchPatterns | None = attribute("source", "CiBranchPatterns")


@model
class CiManualPullRequestStartCondition(Model):
    """A CI manual pull request start condition."""

    source: CiBranchPatterns | None = attribute("source", "CiBranchPatterns")
    destination: CiBranchPatterns | None = attribute("destination", "CiBranchPatterns")


@model
class CiManualTagStartCondition(Model):
    """A CI manual tag start condition."""

    source: CiTagPatterns | None = attribute("source", "CiTagPatterns")


@model
class CiPullRequestStartCondition(Model):
    """A CI pull request start condition."""

    source: CiBranchPatterns | None = attribute("source", "CiBranchPatterns")
    destination: CiBranchPatterns | None = attribute("destination", "CiBranchPatterns")
    files_and_folders_rule: CiFilesAndFoldersRule | None = attribute("filesAndFoldersRule", "CiFilesAndFoldersRule")
    auto_cancel: bool | None = attribute("autoCancel", bool)


@model
class CiScheduledStartCondition(Model):
    """A CI scheduled start condition."""

    source: CiBranchPatterns | None = attribute("source", "CiBranchPatterns")
    schedule: CiScheduledStartConditionSchedule | None = attribute("schedule", "CiScheduledStartConditionSchedule")


@model
class CiScheduledStartConditionSchedule(Model):
    """A CI scheduled start condition schedule."""

    frequency: CiScheduledStartConditionScheduleFrequency | None = attribute(
        "frequency", "CiScheduledStartConditionScheduleFrequency"
    )
    days: tuple[CiScheduledStartConditionScheduleDay, ...] | None = attribute(
        "days", Many("CiScheduledStartConditionScheduleDay")
    )
    hour: int | None = attribute("hour", int)
    minute: int | None = attribute("minute", int)
    timezone: str | None = attribute("timezone")


@model
class CiStartConditionFileMatcher(Model):
    """A CI start condition file matcher."""

    directory: str | None = attribute("directory")
    file_extension: str | None = attribute("fileExtension")
    file_name: str | None = attribute("fileName")


@model
class CiTagPatterns(Model):
    """A CI tag patterns."""

    is_all_match: bool | None = attribute("isAllMatch", bool)
    patterns: tuple[CiTagPatternsPattern, ...] | None = attribute("patterns", Many("CiTagPatternsPattern"))


@model
class CiTagPatternsPattern(Model):
    """A CI tag patterns pattern."""

    pattern: str | None = attribute("pattern")
    is_prefix: bool | None = attribute("isPrefix", bool)


@model
class CiTagStartCondition(Model):
    """A CI tag start condition."""

    source: CiTagPatterns | None = attribute("source", "CiTagPatterns")
    files_and_folders_rule: CiFilesAndFoldersRule | None = attribute("filesAndFoldersRule", "CiFilesAndFoldersRule")
    auto_cancel: bool | None = attribute("autoCancel", bool)


@model
class CiTestDestination(Model):
    """A CI test destination."""

    device_type_name: str | None = attribute("deviceTypeName")
    device_type_identifier: str | None = attribute("deviceTypeIdentifier")
    runtime_name: str | None = attribute("runtimeName")
    runtime_identifier: str | None = attribute("runtimeIdentifier")
    kind: CiTestDestinationKind | None = attribute("kind", "CiTestDestinationKind")


@model
class CiWorkflowResponse(Document):
    """A CI workflow, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/ciworkflowresponse
    """

    data: CiWorkflow = attribute("data", "CiWorkflow")
    included: tuple[CiMacOsVersion | CiProduct | CiXcodeVersion | ScmRepository | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "ciMacOsVersions": "CiMacOsVersion",
                    "ciProducts": "CiProduct",
                    "ciXcodeVersions": "CiXcodeVersion",
                    "scmRepositories": "ScmRepository",
                }
            ),
        )
    )


@model
class CiWorkflowsResponse(Page):
    """A page of CI workflow resources.

    https://developer.apple.com/documentation/appstoreconnectapi/ciworkflowsresponse
    """

    data: tuple[CiWorkflow, ...] = attribute("data", Many("CiWorkflow"), always=list)
    included: tuple[CiMacOsVersion | CiProduct | CiXcodeVersion | ScmRepository | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "ciMacOsVersions": "CiMacOsVersion",
                    "ciProducts": "CiProduct",
                    "ciXcodeVersions": "CiXcodeVersion",
                    "scmRepositories": "ScmRepository",
                }
            ),
        )
    )


class CiActionDestination(OpenEnum):
    """One of 10 known values; Apple may add others."""

    ANY_IOS_DEVICE = "ANY_IOS_DEVICE"
    ANY_IOS_SIMULATOR = "ANY_IOS_SIMULATOR"
    ANY_TVOS_DEVICE = "ANY_TVOS_DEVICE"
    ANY_TVOS_SIMULATOR = "ANY_TVOS_SIMULATOR"
    ANY_WATCHOS_DEVICE = "ANY_WATCHOS_DEVICE"
    ANY_WATCHOS_SIMULATOR = "ANY_WATCHOS_SIMULATOR"
    ANY_MAC = "ANY_MAC"
    ANY_MAC_CATALYST = "ANY_MAC_CATALYST"
    ANY_VISIONOS_DEVICE = "ANY_VISIONOS_DEVICE"
    ANY_VISIONOS_SIMULATOR = "ANY_VISIONOS_SIMULATOR"


class CiActionPlatform(OpenEnum):
    """One of 5 known values; Apple may add others."""

    MACOS = "MACOS"
    IOS = "IOS"
    TVOS = "TVOS"
    WATCHOS = "WATCHOS"
    VISIONOS = "VISIONOS"


class CiActionTestConfigurationKind(OpenEnum):
    """One of 2 known values; Apple may add others."""

    USE_SCHEME_SETTINGS = "USE_SCHEME_SETTINGS"
    SPECIFIC_TEST_PLANS = "SPECIFIC_TEST_PLANS"


class CiFilesAndFoldersRuleMode(OpenEnum):
    """One of 2 known values; Apple may add others."""

    START_IF_ANY_FILE_MATCHES = "START_IF_ANY_FILE_MATCHES"
    DO_NOT_START_IF_ALL_FILES_MATCH = "DO_NOT_START_IF_ALL_FILES_MATCH"


class CiScheduledStartConditionScheduleDay(OpenEnum):
    """One of 7 known values; Apple may add others."""

    SUNDAY = "SUNDAY"
    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"


class CiScheduledStartConditionScheduleFrequency(OpenEnum):
    """One of 3 known values; Apple may add others."""

    WEEKLY = "WEEKLY"
    DAILY = "DAILY"
    HOURLY = "HOURLY"
