"""Enums that several resources use."""

from __future__ import annotations

from ..lazy import OpenEnum


class AppClipAction(OpenEnum):
    """One of 3 known values; Apple may add others."""

    OPEN = "OPEN"
    VIEW = "VIEW"
    PLAY = "PLAY"


class AppClipAdvancedExperienceLanguage(OpenEnum):
    """One of 32 known values; Apple may add others."""

    AR = "AR"
    CA = "CA"
    CS = "CS"
    DA = "DA"
    DE = "DE"
    EL = "EL"
    EN = "EN"
    ES = "ES"
    FI = "FI"
    FR = "FR"
    HE = "HE"
    HI = "HI"
    HR = "HR"
    HU = "HU"
    ID = "ID"
    IT = "IT"
    JA = "JA"
    KO = "KO"
    MS = "MS"
    NL = "NL"
    NO = "NO"
    PL = "PL"
    PT = "PT"
    RO = "RO"
    RU = "RU"
    SK = "SK"
    SV = "SV"
    TH = "TH"
    TR = "TR"
    UK = "UK"
    VI = "VI"
    ZH = "ZH"


class AppEventAssetType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    EVENT_CARD = "EVENT_CARD"
    EVENT_DETAILS_PAGE = "EVENT_DETAILS_PAGE"


class AppMediaAssetStateState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"
    UPLOAD_COMPLETE = "UPLOAD_COMPLETE"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"


class AppMediaPreviewFrameImageStateState(OpenEnum):
    """One of 3 known values; Apple may add others."""

    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"


class AppMediaVideoStateState(OpenEnum):
    """One of 5 known values; Apple may add others."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"
    UPLOAD_COMPLETE = "UPLOAD_COMPLETE"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"


class AppStoreAgeRating(OpenEnum):
    """One of 25 known values; Apple may add others."""

    L = "L"
    ALL = "ALL"
    ZERO_ZERO = "ZERO_ZERO"
    ONE_PLUS = "ONE_PLUS"
    TWO_PLUS = "TWO_PLUS"
    THREE_PLUS = "THREE_PLUS"
    FOUR_PLUS = "FOUR_PLUS"
    FIVE_PLUS = "FIVE_PLUS"
    SIX_PLUS = "SIX_PLUS"
    SEVEN_PLUS = "SEVEN_PLUS"
    EIGHT_PLUS = "EIGHT_PLUS"
    NINE_PLUS = "NINE_PLUS"
    TEN_PLUS = "TEN_PLUS"
    ELEVEN_PLUS = "ELEVEN_PLUS"
    TWELVE_PLUS = "TWELVE_PLUS"
    THIRTEEN_PLUS = "THIRTEEN_PLUS"
    FOURTEEN_PLUS = "FOURTEEN_PLUS"
    FIFTEEN_PLUS = "FIFTEEN_PLUS"
    SIXTEEN_PLUS = "SIXTEEN_PLUS"
    SEVENTEEN_PLUS = "SEVENTEEN_PLUS"
    EIGHTEEN_PLUS = "EIGHTEEN_PLUS"
    NINETEEN_PLUS = "NINETEEN_PLUS"
    TWENTY_PLUS = "TWENTY_PLUS"
    TWENTY_ONE_PLUS = "TWENTY_ONE_PLUS"
    UNRATED = "UNRATED"


class AppStoreVersionState(OpenEnum):
    """One of 20 known values; Apple may add others."""

    ACCEPTED = "ACCEPTED"
    DEVELOPER_REMOVED_FROM_SALE = "DEVELOPER_REMOVED_FROM_SALE"
    DEVELOPER_REJECTED = "DEVELOPER_REJECTED"
    IN_REVIEW = "IN_REVIEW"
    INVALID_BINARY = "INVALID_BINARY"
    METADATA_REJECTED = "METADATA_REJECTED"
    PENDING_APPLE_RELEASE = "PENDING_APPLE_RELEASE"
    PENDING_CONTRACT = "PENDING_CONTRACT"
    PENDING_DEVELOPER_RELEASE = "PENDING_DEVELOPER_RELEASE"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    PREORDER_READY_FOR_SALE = "PREORDER_READY_FOR_SALE"
    PROCESSING_FOR_APP_STORE = "PROCESSING_FOR_APP_STORE"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    READY_FOR_SALE = "READY_FOR_SALE"
    REJECTED = "REJECTED"
    REMOVED_FROM_SALE = "REMOVED_FROM_SALE"
    WAITING_FOR_EXPORT_COMPLIANCE = "WAITING_FOR_EXPORT_COMPLIANCE"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    REPLACED_WITH_NEW_VERSION = "REPLACED_WITH_NEW_VERSION"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class BuildAudienceType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    INTERNAL_ONLY = "INTERNAL_ONLY"
    APP_STORE_ELIGIBLE = "APP_STORE_ELIGIBLE"


class BundleIdPlatform(OpenEnum):
    """One of 4 known values; Apple may add others."""

    IOS = "IOS"
    MAC_OS = "MAC_OS"
    UNIVERSAL = "UNIVERSAL"
    SERVICES = "SERVICES"


class ChecksumAlgorithm(OpenEnum):
    """One of 2 known values; Apple may add others."""

    MD5 = "MD5"
    SHA_256 = "SHA_256"


class ChecksumsCompositeAlgorithm(OpenEnum):
    """One of 1 known values; Apple may add others."""

    MD5 = "MD5"


class CiActionType(OpenEnum):
    """One of 4 known values; Apple may add others."""

    BUILD = "BUILD"
    ANALYZE = "ANALYZE"
    TEST = "TEST"
    ARCHIVE = "ARCHIVE"


class CiCompletionStatus(OpenEnum):
    """One of 5 known values; Apple may add others."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    ERRORED = "ERRORED"
    CANCELED = "CANCELED"
    SKIPPED = "SKIPPED"


class CiExecutionProgress(OpenEnum):
    """One of 3 known values; Apple may add others."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    COMPLETE = "COMPLETE"


class CiTestDestinationKind(OpenEnum):
    """One of 2 known values; Apple may add others."""

    SIMULATOR = "SIMULATOR"
    MAC = "MAC"


class DeviceConnectionType(OpenEnum):
    """One of 5 known values; Apple may add others."""

    WIFI = "WIFI"
    MOBILE_DATA = "MOBILE_DATA"
    WIRE = "WIRE"
    UNKNOWN = "UNKNOWN"
    NONE = "NONE"


class DeviceFamily(OpenEnum):
    """One of 6 known values; Apple may add others."""

    IPHONE = "IPHONE"
    IPAD = "IPAD"
    APPLE_TV = "APPLE_TV"
    APPLE_WATCH = "APPLE_WATCH"
    MAC = "MAC"
    VISION = "VISION"


class GameCenterLeaderboardFormatter(OpenEnum):
    """One of 18 known values; Apple may add others."""

    INTEGER = "INTEGER"
    DECIMAL_POINT_1_PLACE = "DECIMAL_POINT_1_PLACE"
    DECIMAL_POINT_2_PLACE = "DECIMAL_POINT_2_PLACE"
    DECIMAL_POINT_3_PLACE = "DECIMAL_POINT_3_PLACE"
    ELAPSED_TIME_CENTISECOND = "ELAPSED_TIME_CENTISECOND"
    ELAPSED_TIME_MINUTE = "ELAPSED_TIME_MINUTE"
    ELAPSED_TIME_SECOND = "ELAPSED_TIME_SECOND"
    MONEY_POUND_DECIMAL = "MONEY_POUND_DECIMAL"
    MONEY_POUND = "MONEY_POUND"
    MONEY_DOLLAR_DECIMAL = "MONEY_DOLLAR_DECIMAL"
    MONEY_DOLLAR = "MONEY_DOLLAR"
    MONEY_EURO_DECIMAL = "MONEY_EURO_DECIMAL"
    MONEY_EURO = "MONEY_EURO"
    MONEY_FRANC_DECIMAL = "MONEY_FRANC_DECIMAL"
    MONEY_FRANC = "MONEY_FRANC"
    MONEY_KRONER_DECIMAL = "MONEY_KRONER_DECIMAL"
    MONEY_KRONER = "MONEY_KRONER"
    MONEY_YEN = "MONEY_YEN"


class GameCenterVersionState(OpenEnum):
    """One of 10 known values; Apple may add others."""

    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    DEVELOPER_REJECTED = "DEVELOPER_REJECTED"
    REJECTED = "REJECTED"
    ACCEPTED = "ACCEPTED"
    PENDING_RELEASE = "PENDING_RELEASE"
    LIVE = "LIVE"
    REPLACED_WITH_NEW_VERSION = "REPLACED_WITH_NEW_VERSION"


class OfferCodeEnvironment(OpenEnum):
    """One of 2 known values; Apple may add others."""

    PRODUCTION = "PRODUCTION"
    SANDBOX = "SANDBOX"


class Platform(OpenEnum):
    """One of 4 known values; Apple may add others."""

    IOS = "IOS"
    MAC_OS = "MAC_OS"
    TV_OS = "TV_OS"
    VISION_OS = "VISION_OS"


class SubscriptionOfferDuration(OpenEnum):
    """One of 8 known values; Apple may add others."""

    THREE_DAYS = "THREE_DAYS"
    ONE_WEEK = "ONE_WEEK"
    TWO_WEEKS = "TWO_WEEKS"
    ONE_MONTH = "ONE_MONTH"
    TWO_MONTHS = "TWO_MONTHS"
    THREE_MONTHS = "THREE_MONTHS"
    SIX_MONTHS = "SIX_MONTHS"
    ONE_YEAR = "ONE_YEAR"


class SubscriptionOfferMode(OpenEnum):
    """One of 3 known values; Apple may add others."""

    PAY_AS_YOU_GO = "PAY_AS_YOU_GO"
    PAY_UP_FRONT = "PAY_UP_FRONT"
    FREE_TRIAL = "FREE_TRIAL"


class SubscriptionPlanType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    MONTHLY = "MONTHLY"
    UPFRONT = "UPFRONT"


class TerritoryCode(OpenEnum):
    """One of 233 known values; Apple may add others."""

    ABW = "ABW"
    AFG = "AFG"
    AGO = "AGO"
    AIA = "AIA"
    ALB = "ALB"
    AND = "AND"
    ANT = "ANT"
    ARE = "ARE"
    ARG = "ARG"
    ARM = "ARM"
    ASM = "ASM"
    ATG = "ATG"
    AUS = "AUS"
    AUT = "AUT"
    AZE = "AZE"
    BDI = "BDI"
    BEL = "BEL"
    BEN = "BEN"
    BES = "BES"
    BFA = "BFA"
    BGD = "BGD"
    BGR = "BGR"
    BHR = "BHR"
    BHS = "BHS"
    BIH = "BIH"
    BLR = "BLR"
    BLZ = "BLZ"
    BMU = "BMU"
    BOL = "BOL"
    BRA = "BRA"
    BRB = "BRB"
    BRN = "BRN"
    BTN = "BTN"
    BWA = "BWA"
    CAF = "CAF"
    CAN = "CAN"
    CHE = "CHE"
    CHL = "CHL"
    CHN = "CHN"
    CIV = "CIV"
    CMR = "CMR"
    COD = "COD"
    COG = "COG"
    COK = "COK"
    COL = "COL"
    COM = "COM"
    CPV = "CPV"
    CRI = "CRI"
    CUB = "CUB"
    CUW = "CUW"
    CXR = "CXR"
    CYM = "CYM"
    CYP = "CYP"
    CZE = "CZE"
    DEU = "DEU"
    DJI = "DJI"
    DMA = "DMA"
    DNK = "DNK"
    DOM = "DOM"
    DZA = "DZA"
    ECU = "ECU"
    EGY = "EGY"
    ERI = "ERI"
    ESP = "ESP"
    EST = "EST"
    ETH = "ETH"
    FIN = "FIN"
    FJI = "FJI"
    FLK = "FLK"
    FRA = "FRA"
    FRO = "FRO"
    FSM = "FSM"
    GAB = "GAB"
    GBR = "GBR"
    GEO = "GEO"
    GGY = "GGY"
    GHA = "GHA"
    GIB = "GIB"
    GIN = "GIN"
    GLP = "GLP"
    GMB = "GMB"
    GNB = "GNB"
    GNQ = "GNQ"
    GRC = "GRC"
    GRD = "GRD"
    GRL = "GRL"
    GTM = "GTM"
    GUF = "GUF"
    GUM = "GUM"
    GUY = "GUY"
    HKG = "HKG"
    HND = "HND"
    HRV = "HRV"
    HTI = "HTI"
    HUN = "HUN"
    IDN = "IDN"
    IMN = "IMN"
    IND = "IND"
    IRL = "IRL"
    IRQ = "IRQ"
    ISL = "ISL"
    ISR = "ISR"
    ITA = "ITA"
    JAM = "JAM"
    JEY = "JEY"
    JOR = "JOR"
    JPN = "JPN"
    KAZ = "KAZ"
    KEN = "KEN"
    KGZ = "KGZ"
    KHM = "KHM"
    KIR = "KIR"
    KNA = "KNA"
    KOR = "KOR"
    KWT = "KWT"
    LAO = "LAO"
    LBN = "LBN"
    LBR = "LBR"
    LBY = "LBY"
    LCA = "LCA"
    LIE = "LIE"
    LKA = "LKA"
    LSO = "LSO"
    LTU = "LTU"
    LUX = "LUX"
    LVA = "LVA"
    MAC = "MAC"
    MAR = "MAR"
    MCO = "MCO"
    MDA = "MDA"
    MDG = "MDG"
    MDV = "MDV"
    MEX = "MEX"
    MHL = "MHL"
    MKD = "MKD"
    MLI = "MLI"
    MLT = "MLT"
    MMR = "MMR"
    MNE = "MNE"
    MNG = "MNG"
    MNP = "MNP"
    MOZ = "MOZ"
    MRT = "MRT"
    MSR = "MSR"
    MTQ = "MTQ"
    MUS = "MUS"
    MWI = "MWI"
    MYS = "MYS"
    MYT = "MYT"
    NAM = "NAM"
    NCL = "NCL"
    NER = "NER"
    NFK = "NFK"
    NGA = "NGA"
    NIC = "NIC"
    NIU = "NIU"
    NLD = "NLD"
    NOR = "NOR"
    NPL = "NPL"
    NRU = "NRU"
    NZL = "NZL"
    OMN = "OMN"
    PAK = "PAK"
    PAN = "PAN"
    PER = "PER"
    PHL = "PHL"
    PLW = "PLW"
    PNG = "PNG"
    POL = "POL"
    PRI = "PRI"
    PRT = "PRT"
    PRY = "PRY"
    PSE = "PSE"
    PYF = "PYF"
    QAT = "QAT"
    REU = "REU"
    ROU = "ROU"
    RUS = "RUS"
    RWA = "RWA"
    SAU = "SAU"
    SEN = "SEN"
    SGP = "SGP"
    SHN = "SHN"
    SLB = "SLB"
    SLE = "SLE"
    SLV = "SLV"
    SMR = "SMR"
    SOM = "SOM"
    SPM = "SPM"
    SRB = "SRB"
    SSD = "SSD"
    STP = "STP"
    SUR = "SUR"
    SVK = "SVK"
    SVN = "SVN"
    SWE = "SWE"
    SWZ = "SWZ"
    SXM = "SXM"
    SYC = "SYC"
    TCA = "TCA"
    TCD = "TCD"
    TGO = "TGO"
    THA = "THA"
    TJK = "TJK"
    TKM = "TKM"
    TLS = "TLS"
    TON = "TON"
    TTO = "TTO"
    TUN = "TUN"
    TUR = "TUR"
    TUV = "TUV"
    TWN = "TWN"
    TZA = "TZA"
    UGA = "UGA"
    UKR = "UKR"
    UMI = "UMI"
    URY = "URY"
    USA = "USA"
    UZB = "UZB"
    VAT = "VAT"
    VCT = "VCT"
    VEN = "VEN"
    VGB = "VGB"
    VIR = "VIR"
    VNM = "VNM"
    VUT = "VUT"
    WLF = "WLF"
    WSM = "WSM"
    XKS = "XKS"
    YEM = "YEM"
    ZAF = "ZAF"
    ZMB = "ZMB"
    ZWE = "ZWE"


class UserRole(OpenEnum):
    """One of 13 known values; Apple may add others."""

    ADMIN = "ADMIN"
    FINANCE = "FINANCE"
    ACCOUNT_HOLDER = "ACCOUNT_HOLDER"
    SALES = "SALES"
    MARKETING = "MARKETING"
    APP_MANAGER = "APP_MANAGER"
    DEVELOPER = "DEVELOPER"
    ACCESS_TO_REPORTS = "ACCESS_TO_REPORTS"
    CUSTOMER_SUPPORT = "CUSTOMER_SUPPORT"
    CREATE_APPS = "CREATE_APPS"
    CLOUD_MANAGED_DEVELOPER_ID = "CLOUD_MANAGED_DEVELOPER_ID"
    CLOUD_MANAGED_APP_DISTRIBUTION = "CLOUD_MANAGED_APP_DISTRIBUTION"
    GENERATE_INDIVIDUAL_KEYS = "GENERATE_INDIVIDUAL_KEYS"


class WebhookEventType(OpenEnum):
    """One of 12 known values; Apple may add others."""

    ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED = "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED"
    ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED = "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED"
    ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED = "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED"
    APP_STORE_VERSION_APP_VERSION_STATE_UPDATED = "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"
    BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED = (
        "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED"
    )
    BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED = (
        "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED"
    )
    BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED = "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED"
    BACKGROUND_ASSET_VERSION_STATE_UPDATED = "BACKGROUND_ASSET_VERSION_STATE_UPDATED"
    BETA_FEEDBACK_CRASH_SUBMISSION_CREATED = "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED"
    BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED = "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED"
    BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED = "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED"
    BUILD_UPLOAD_STATE_UPDATED = "BUILD_UPLOAD_STATE_UPDATED"
