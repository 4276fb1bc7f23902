"""What belongs to builds: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_encryption_declarations import AppEncryptionDeclaration
    from .app_store_versions import AppStoreVersion
    from .apps import App
    from .beta_app_review_submissions import BetaAppReviewSubmission
    from .beta_build_localizations import BetaBuildLocalization
    from .beta_groups import BetaGroup
    from .beta_testers import BetaTester
    from .build_beta_details import BuildBetaDetail
    from .build_bundles import BuildBundle
    from .build_icons import BuildIcon
    from .build_uploads import BuildUpload
    from .enums import BuildAudienceType
    from .pre_release_versions import PrereleaseVersion
    from .values import ImageAsset


@model
class Build(ResourceObject):
    """A build.

    https://developer.apple.com/documentation/appstoreconnectapi/build
    """

    resource_type: ClassVar[str] = "builds"

    attributes: BuildAttributes = attribute("attributes", "BuildAttributes", always=dict)
    relationships: BuildRelationships = attribute("relationships", "BuildRelationships", always=dict)


_Build = TypeVar("_Build", default=Build)


@model
class BuildAttributes(Model):
    """The attributes of a build."""

    version: str | None = attribute("version")
    uploaded_date: datetime | None = attribute("uploadedDate", datetime)
    expiration_date: datetime | None = attribute("expirationDate", datetime)
    expired: bool | None = attribute("expired", bool)
    min_os_version: str | None = attribute("minOsVersion")
    ls_minimum_system_version: str | None = attribute("lsMinimumSystemVersion")
    computed_min_mac_os_version: str | None = attribute("computedMinMacOsVersion")
    computed_min_vision_os_version: str | None = attribute("computedMinVisionOsVersion")
    icon_asset_token: ImageAsset | None = attribute("iconAssetToken", "ImageAsset")
    processing_state: BuildProcessingState | None = attribute("processingState", "BuildProcessingState")
    build_audience_type: BuildAudienceType | None = attribute("buildAudienceType", "BuildAudienceType")
    uses_non_exempt_encryption: bool | None = attribute("usesNonExemptEncryption", bool)


@model
class BuildRelationships(Model):
    """The relationships of a build."""

    pre_release_version: ToOne[PrereleaseVersion] | None = attribute("preReleaseVersion", "ToOne")
    individual_testers: ToMany[BetaTester] | None = attribute("individualTesters", "ToMany")
    beta_groups: ToMany[BetaGroup] | None = attribute("betaGroups", "ToMany")
    beta_build_localizations: ToMany[BetaBuildLocalization] | None = attribute("betaBuildLocalizations", "ToMany")
    app_encryption_declaration: ToOne[AppEncryptionDeclaration] | None = attribute("appEncryptionDeclaration", "ToOne")
    beta_app_review_submission: ToOne[BetaAppReviewSubmission] | None = attribute("betaAppReviewSubmission", "ToOne")
    app: ToOne[App] | None = attribute("app", "ToOne")
    build_beta_detail: ToOne[BuildBetaDetail] | None = attribute("buildBetaDetail", "ToOne")
    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")
    icons: ToMany[BuildIcon] | None = attribute("icons", "ToMany")
    build_bundles: ToMany[BuildBundle] | None = attribute("buildBundles", "ToMany")
    build_upload: ToOne[BuildUpload] | None = attribute("buildUpload", "ToOne")
    perf_power_metrics: Relationship | None = attribute("perfPowerMetrics", "Relationship")
    diagnostic_signatures: Relationship | None = attribute("diagnosticSignatures", "Relationship")


@model
class BuildResponse(Document, Generic[_Build]):
    """A build, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/buildresponse
    """

    data: _Build = attribute("data", "Build")
    included: (
        tuple[
            App
            | AppEncryptionDeclaration
            | AppStoreVersion
            | BetaAppReviewSubmission
            | BetaBuildLocalization
            | BetaGroup
            | BetaTester
            | BuildBetaDetail
            | BuildBundle
            | BuildIcon
            | BuildUpload
            | PrereleaseVersion
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appEncryptionDeclarations": "AppEncryptionDeclaration",
                "appStoreVersions": "AppStoreVersion",
                "apps": "App",
                "betaAppReviewSubmissions": "BetaAppReviewSubmission",
                "betaBuildLocalizations": "BetaBuildLocalization",
                "betaGroups": "BetaGroup",
                "betaTesters": "BetaTester",
                "buildBetaDetails": "BuildBetaDetail",
                "buildBundles": "BuildBundle",
                "buildIcons": "BuildIcon",
                "buildUploads": "BuildUpload",
                "preReleaseVersions": "PrereleaseVersion",
            }
        ),
    )


@model
class BuildWithoutIncludesResponse(Document, Generic[_Build]):
    """A build, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/buildwithoutincludesresponse
    """

    data: _Build = attribute("data", "Build")


@model
class BuildsResponse(Page):
    """A page of build resources.

    https://developer.apple.com/documentation/appstoreconnectapi/buildsresponse
    """

    data: tuple[Build, ...] = attribute("data", Many("Build"), always=list)
    included: (
        tuple[
            App
            | AppEncryptionDeclaration
            | AppStoreVersion
            | BetaAppReviewSubmission
            | BetaBuildLocalization
            | BetaGroup
            | BetaTester
            | BuildBetaDetail
            | BuildBundle
            | BuildIcon
            | BuildUpload
            | PrereleaseVersion
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appEncryptionDeclarations": "AppEncryptionDeclaration",
                "appStoreVersions": "AppStoreVersion",
                "apps": "App",
                "betaAppReviewSubmissions": "BetaAppReviewSubmission",
                "betaBuildLocalizations": "BetaBuildLocalization",
                "betaGroups": "BetaGroup",
                "betaTesters": "BetaTester",
                "buildBetaDetails": "BuildBetaDetail",
                "buildBundles": "BuildBundle",
                "buildIcons": "BuildIcon",
                "buildUploads": "BuildUpload",
                "preReleaseVersions": "PrereleaseVersion",
            }
        ),
    )


@model
class BuildsWithoutIncludesResponse(Page):
    """A page of build resources.

    https://developer.apple.com/documentation/appstoreconnectapi/buildswithoutincludesresponse
    """

    data: tuple[Build, ...] = attribute("data", Many("Build"), always=list)


class BuildProcessingState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    INVALID = "INVALID"
    VALID = "VALID"
