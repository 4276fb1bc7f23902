"""Nested objects and inline resources that requests take, as typed dicts with snake_case keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .literals import (
        AppClipAdvancedExperienceLanguageValue,
        AppClipAdvancedExperiencePlaceDisplayPointSourceValue,
        AppClipAdvancedExperiencePlaceMapActionValue,
        AppClipAdvancedExperiencePlacePhoneNumberTypeValue,
        AppClipAdvancedExperiencePlaceRelationshipValue,
        BuildAudienceTypeValue,
        CapabilityOptionKeyValue,
        CapabilitySettingAllowedInstancesValue,
        CapabilitySettingKeyValue,
        ChecksumAlgorithmValue,
        ChecksumsCompositeAlgorithmValue,
        CiActionDestinationValue,
        CiActionPlatformValue,
        CiActionTestConfigurationKindValue,
        CiActionTypeValue,
        CiFilesAndFoldersRuleModeValue,
        CiScheduledStartConditionScheduleDayValue,
        CiScheduledStartConditionScheduleFrequencyValue,
        CiTestDestinationKindValue,
        DeviceFamilyValue,
        PlatformValue,
        SubscriptionOfferDurationValue,
        SubscriptionOfferModeValue,
        SubscriptionPlanTypeValue,
    )
    from .models import (
        AppClipAdvancedExperiencePlaceDisplayPoint,
        AppClipAdvancedExperiencePlaceDisplayPointCoordinates,
        AppClipAdvancedExperiencePlaceMainAddress,
        AppClipAdvancedExperiencePlaceMainAddressStructuredAddress,
        AppClipAdvancedExperiencePlacePhoneNumber,
        CapabilityOption,
        ChecksumsComposite,
        ChecksumsFile,
        CiActionTestConfiguration,
        CiBranchPatterns,
        CiBranchPatternsPattern,
        CiFilesAndFoldersRule,
        CiScheduledStartConditionSchedule,
        CiStartConditionFileMatcher,
        CiTagPatterns,
        CiTagPatternsPattern,
        CiTestDestination,
        Location,
        Property,
    )


class AppClipAdvancedExperienceLocalizationInlineCreate(TypedDict, total=False):
    """An app clip advanced experience localization, as a request takes it."""

    language: AppClipAdvancedExperienceLanguageValue | None
    title: str | None
    subtitle: str | None


class AppClipAdvancedExperiencePlaceDisplayPointCoordinatesInput(TypedDict, total=False):
    """An app clip advanced experience place display point coordinates, as a request takes it."""

    latitude: float
    longitude: float


class AppClipAdvancedExperiencePlaceDisplayPointInput(TypedDict, total=False):
    """An app clip advanced experience place display point, as a request takes it."""

    coordinates: (
        AppClipAdvancedExperiencePlaceDisplayPointCoordinates
        | AppClipAdvancedExperiencePlaceDisplayPointCoordinatesInput
    )
    source: AppClipAdvancedExperiencePlaceDisplayPointSourceValue


class AppClipAdvancedExperiencePlaceInput(TypedDict, total=False):
    """An app clip advanced experience place, as a request takes it."""

    place_id: str
    names: Sequence[str]
    main_address: AppClipAdvancedExperiencePlaceMainAddress | AppClipAdvancedExperiencePlaceMainAddressInput
    display_point: AppClipAdvancedExperiencePlaceDisplayPoint | AppClipAdvancedExperiencePlaceDisplayPointInput
    map_action: AppClipAdvancedExperiencePlaceMapActionValue
    relationship: AppClipAdvancedExperiencePlaceRelationshipValue
    phone_number: AppClipAdvancedExperiencePlacePhoneNumber | AppClipAdvancedExperiencePlacePhoneNumberInput
    home_page: str
    categories: Sequence[str]


class AppClipAdvancedExperiencePlaceMainAddressInput(TypedDict, total=False):
    """An app clip advanced experience place main address, as a request takes it."""

    full_address: str
    structured_address: (
        AppClipAdvancedExperiencePlaceMainAddressStructuredAddress
        | AppClipAdvancedExperiencePlaceMainAddressStructuredAddressInput
    )


class AppClipAdvancedExperiencePlaceMainAddressStructuredAddressInput(TypedDict, total=False):
    """An app clip advanced experience place main address structured address, as a request takes it."""

    street_address: Sequence[str]
    floor: str
    neighborhood: str
    locality: str
    state_province: str
    postal_code: str
    country_code: str


class AppClipAdvancedExperiencePlacePhoneNumberInput(TypedDict, total=False):
    """An app clip advanced experience place phone number, as a request takes it."""

    number: str
    type: AppClipAdvancedExperiencePlacePhoneNumberTypeValue
    intent: str


class AppCustomProductPageLocalizationInlineCreate(TypedDict, total=False):
    """An app custom product page localization, as a request takes it."""

    locale: Required[str]
    promotional_text: str | None
    app_custom_product_page_version: str


class AppCustomProductPageVersionInlineCreate(TypedDict, total=False):
    """An app custom product page version, as a request takes it."""

    deep_link: str | None
    app_custom_product_page: str
    app_custom_product_page_localizations: Sequence[str | AppCustomProductPageLocalizationInlineCreate]


class AppEventTerritoryScheduleInput(TypedDict, total=False):
    """An app event territory schedule, as a request takes it."""

    territories: Sequence[str]
    publish_start: datetime
    event_start: datetime
    event_end: datetime


class AppPriceV2InlineCreate(TypedDict, total=False):
    """An app price (v2), as a request takes it."""

    start_date: date | None
    end_date: date | None
    app_price_point: str


class BetaAppClipInvocationLocalizationInlineCreate(TypedDict, total=False):
    """A beta app clip invocation localization, as a request takes it."""

    title: Required[str]
    locale: Required[str]
    beta_app_clip_invocation: str


class CapabilityOptionInput(TypedDict, total=False):
    """A capability option, as a request takes it."""

    key: CapabilityOptionKeyValue
    name: str
    description: str
    enabled_by_default: bool
    enabled: bool
    supports_wildcard: bool


class CapabilitySettingInput(TypedDict, total=False):
    """A capability setting, as a request takes it."""

    key: CapabilitySettingKeyValue
    name: str
    description: str
    enabled_by_default: bool
    visible: bool
    allowed_instances: CapabilitySettingAllowedInstancesValue
    min_instances: int
    options: Sequence[CapabilityOption | CapabilityOptionInput]


class ChecksumsCompositeInput(TypedDict, total=False):
    """A checksums composite, as a request takes it."""

    hash: str
    algorithm: ChecksumsCompositeAlgorithmValue


class ChecksumsFileInput(TypedDict, total=False):
    """A checksums file, as a request takes it."""

    hash: str
    algorithm: ChecksumAlgorithmValue


class ChecksumsInput(TypedDict, total=False):
    """A checksums, as a request takes it."""

    file: ChecksumsFile | ChecksumsFileInput
    composite: ChecksumsComposite | ChecksumsCompositeInput


class CiActionInput(TypedDict, total=False):
    """A CI action, as a request takes it."""

    name: str
    action_type: CiActionTypeValue
    destination: CiActionDestinationValue
    build_distribution_audience: BuildAudienceTypeValue
    test_configuration: CiActionTestConfiguration | CiActionTestConfigurationInput
    scheme: str
    platform: CiActionPlatformValue
    is_required_to_pass: bool


class CiActionTestConfigurationInput(TypedDict, total=False):
    """A CI action test configuration, as a request takes it."""

    kind: CiActionTestConfigurationKindValue
    test_plan_name: str
    test_destinations: Sequence[CiTestDestination | CiTestDestinationInput]


class CiBranchPatternsInput(TypedDict, total=False):
    """A CI branch patterns, as a request takes it."""

    is_all_match: bool
    patterns: Sequence[CiBranchPatternsPattern | CiBranchPatternsPatternInput]


class CiBranchPatternsPatternInput(TypedDict, total=False):
    """A CI branch patterns pattern, as a request takes it."""

    pattern: str
    is_prefix: bool


class CiBranchStartConditionInput(TypedDict, total=False):
    """A CI branch start condition, as a request takes it."""

    source: CiBranchPatterns | CiBranchPatternsInput
    files_and_folders_rule: CiFilesAndFoldersRule | CiFilesAndFoldersRuleInput
    auto_cancel: bool


class CiFilesAndFoldersRuleInput(TypedDict, total=False):
    """A CI files and folders rule, as a request takes it."""

    mode: CiFilesAndFoldersRuleModeValue
    matchers: Sequence[CiStartConditionFileMatcher | CiStartConditionFileMatcherInput]


class CiManualBranchStartConditionInput(TypedDict, total=False):
    """A CI manual branch start condition, as a request takes it."""

    source: CiBranchPatterns | CiBranchPatternsInput


class CiManualPullRequestStartConditionInput(TypedDict, total=False):
    """A CI manual pull request start condition, as a request takes it."""

    source: CiBranchPatterns | CiBranchPatternsInput
    destination: CiBranchPatterns | CiBranchPatternsInput


class CiManualTagStartConditionInput(TypedDict, total=False):
    """A CI manual tag start condition, as a request takes it."""

    source: CiTagPatterns | CiTagPatternsInput


class CiPullRequestStartConditionInput(TypedDict, total=False):
    """A CI pull request start condition, as a request takes it."""

    source: CiBranchPatterns | CiBranchPatternsInput
    destination: CiBranchPatterns | CiBranchPatternsInput
    files_and_folders_rule: CiFilesAndFoldersRule | CiFilesAndFoldersRuleInput
    auto_cancel: bool


class CiScheduledStartConditionInput(TypedDict, total=False):
    """A CI scheduled start condition, as a request takes it."""

    source: CiBranchPatterns | CiBranchPatternsInput
    schedule: CiScheduledStartConditionSchedule | CiScheduledStartConditionScheduleInput


class CiScheduledStartConditionScheduleInput(TypedDict, total=False):
    """A CI scheduled start condition schedule, as a request takes it."""

    frequency: CiScheduledStartConditionScheduleFrequencyValue
    days: Sequence[CiScheduledStartConditionScheduleDayValue]
    hour: int
    minute: int
    timezone: str


class CiStartConditionFileMatcherInput(TypedDict, total=False):
    """A CI start condition file matcher, as a request takes it."""

    directory: str
    file_extension: str
    file_name: str


class CiTagPatternsInput(TypedDict, total=False):
    """A CI tag patterns, as a request takes it."""

    is_all_match: bool
    patterns: Sequence[CiTagPatternsPattern | CiTagPatternsPatternInput]


class CiTagPatternsPatternInput(TypedDict, total=False):
    """A CI tag patterns pattern, as a request takes it."""

    pattern: str
    is_prefix: bool


class CiTagStartConditionInput(TypedDict, total=False):
    """A CI tag start condition, as a request takes it."""

    source: CiTagPatterns | CiTagPatternsInput
    files_and_folders_rule: CiFilesAndFoldersRule | CiFilesAndFoldersRuleInput
    auto_cancel: bool


class CiTestDestinationInput(TypedDict, total=False):
    """A CI test destination, as a request takes it."""

    device_type_name: str
    device_type_identifier: str
    runtime_name: str
    runtime_identifier: str
    kind: CiTestDestinationKindValue


class DeviceFamilyOsVersionFilterInput(TypedDict, total=False):
    """A device family os version filter, as a request takes it."""

    device_family: DeviceFamilyValue
    minimum_os_inclusive: str
    maximum_os_inclusive: str


class GameCenterAchievementVersionV2InlineCreate(TypedDict, total=False):
    """A Game Center achievement version (v2), as a request takes it."""

    achievement: str


class GameCenterActivityVersionInlineCreate(TypedDict, total=False):
    """A Game Center activity version, as a request takes it."""

    fallback_url: str | None
    activity: str


class GameCenterChallengeVersionInlineCreate(TypedDict, total=False):
    """A Game Center challenge version, as a request takes it."""

    challenge: str


class GameCenterLeaderboardSetVersionV2InlineCreate(TypedDict, total=False):
    """A Game Center leaderboard set version (v2), as a request takes it."""

    leaderboard_set: str


class GameCenterLeaderboardVersionV2InlineCreate(TypedDict, total=False):
    """A Game Center leaderboard version (v2), as a request takes it."""

    leaderboard: str


class GameCenterMatchmakingTestPlayerPropertyInlineCreate(TypedDict, total=False):
    """A Game Center matchmaking test player property, as a request takes it."""

    player_id: str
    properties: Sequence[Property | PropertyInput] | None


class GameCenterMatchmakingTestRequestInlineCreate(TypedDict, total=False):
    """A Game Center matchmaking test request, as a request takes it."""

    request_name: str
    seconds_in_queue: int
    locale: (
        Literal[
            "AR-SA",
            "CA-ES",
            "CS-CZ",
            "DA-DK",
            "DE-DE",
            "EL-GR",
            "EN-AU",
            "EN-GB",
            "EN-US",
            "EN-KY",
            "ES-ES",
            "ES-MX",
            "FI-FI",
            "FR-CA",
            "FR-FR",
            "HI-IN",
            "HR-HR",
            "HU-HU",
            "ID-ID",
            "IT-IT",
            "IW-IL",
            "JA-JP",
            "KO-KR",
            "MS-MY",
            "NL-NL",
            "NO-NO",
            "PL-PL",
            "PT-BR",
            "PT-PT",
            "RO-RO",
            "RU-RU",
            "SK-SK",
            "SV-SE",
            "TH-TH",
            "TR-TR",
            "UK-UA",
            "ZH-CN",
            "ZH-TW",
            "ZH-HK",
        ]
        | None
    )
    location: Location | LocationInput | None
    min_players: int | None
    max_players: int | None
    player_count: int | None
    bundle_id: str
    platform: PlatformValue
    app_version: str
    matchmaking_player_properties: Sequence[str | GameCenterMatchmakingTestPlayerPropertyInlineCreate]


class InAppPurchaseOfferPriceInlineCreate(TypedDict, total=False):
    """An in-app purchase offer price, as a request takes it."""

    territory: str
    price_point: str


class InAppPurchasePriceInlineCreate(TypedDict, total=False):
    """An in-app purchase price, as a request takes it."""

    start_date: date | None
    end_date: date | None
    in_app_purchase_v2: str
    in_app_purchase_price_point: str


class IntegerRangeInput(TypedDict, total=False):
    """An integer range, as a request takes it."""

    minimum: int
    maximum: int


class LocationInput(TypedDict, total=False):
    """A location, as a request takes it."""

    latitude: float
    longitude: float


class PropertyInput(TypedDict, total=False):
    """A property, as a request takes it."""

    key: str
    value: str


class SubscriptionIntroductoryOfferInlineCreate(TypedDict, total=False):
    """A subscription introductory offer, as a request takes it."""

    start_date: date | None
    end_date: date | None
    duration: Required[SubscriptionOfferDurationValue]
    offer_mode: Required[SubscriptionOfferModeValue]
    number_of_periods: Required[int]
    target_subscription_plan_type: SubscriptionPlanTypeValue | None
    subscription: str
    territory: str
    subscription_price_point: str


class SubscriptionOfferCodePriceInlineCreate(TypedDict, total=False):
    """A subscription offer code price, as a request takes it."""

    territory: str
    subscription_price_point: str


class SubscriptionPriceInlineCreate(TypedDict, total=False):
    """A subscription price, as a request takes it."""

    start_date: date | None
    preserve_current_price: bool | None
    plan_type: SubscriptionPlanTypeValue | None
    subscription: str
    territory: str
    subscription_price_point: str


class SubscriptionPricePointInlineCreate(TypedDict, total=False):
    """A subscription price point, as a request takes it."""


class SubscriptionPromotionalOfferInlineCreate(TypedDict, total=False):
    """A subscription promotional offer, as a request takes it."""

    duration: Required[SubscriptionOfferDurationValue]
    name: Required[str]
    number_of_periods: Required[int]
    offer_code: Required[str]
    offer_mode: Required[SubscriptionOfferModeValue]
    target_subscription_plan_type: SubscriptionPlanTypeValue | None
    subscription: str
    prices: Sequence[str]


class SubscriptionPromotionalOfferPriceInlineCreate(TypedDict, total=False):
    """A subscription promotional offer price, as a request takes it."""

    territory: str
    subscription_price_point: str


class TerritoryAvailabilityInlineCreate(TypedDict, total=False):
    """A territory availability, as a request takes it."""

    available: bool | None
    release_date: date | None
    pre_order_enabled: bool | None
    territory: str


class TerritoryInlineCreate(TypedDict, total=False):
    """A territory, as a request takes it."""


class WinBackOfferPriceInlineCreate(TypedDict, total=False):
    """A win back offer price, as a request takes it."""

    territory: str
    subscription_price_point: str
