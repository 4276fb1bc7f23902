"""What belongs to app infos: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
    from .age_rating_declarations import AgeRatingDeclaration
    from .app_categories import AppCategory
    from .app_info_localizations import AppInfoLocalization
    from .apps import App
    from .enums import AppStoreAgeRating, AppStoreVersionState


@model
class AppInfo(ResourceObject):
    """An app info.

    https://developer.apple.com/documentation/appstoreconnectapi/appinfo
    """

    resource_type: ClassVar[str] = "appInfos"

    attributes: AppInfoAttributes = attribute("attributes", "AppInfoAttributes", always=dict)
    relationships: AppInfoRelationships = attribute("relationships", "AppInfoRelationships", always=dict)


@model
class AppInfoAttributes(Model):
    """The attributes of an app info."""

    app_store_state: AppStoreVersionState | None = attribute("appStoreState", "AppStoreVersionState")
    """Deprecated by Apple."""
    state: AppInfoState | None = attribute("state", "AppInfoState")
    app_store_age_rating: AppStoreAgeRating | None = attribute("appStoreAgeRating", "AppStoreAgeRating")
    """Deprecated by Apple."""
    australia_age_rating: AppInfoAustraliaAgeRating | None = attribute(
        "australiaAgeRating", "AppInfoAustraliaAgeRating"
    )
    """Deprecated by Apple."""
    brazil_age_rating: BrazilAgeRating | None = attribute("brazilAgeRating", "BrazilAgeRating")
    """Deprecated by Apple."""
    brazil_age_rating_v2: AppInfoBrazilAgeRatingV2 | None = attribute("brazilAgeRatingV2", "AppInfoBrazilAgeRatingV2")
    """Deprecated by Apple."""
    france_age_rating: AppInfoFranceAgeRating | None = attribute("franceAgeRating", "AppInfoFranceAgeRating")
    """Deprecated by Apple."""
    korea_age_rating: AppInfoKoreaAgeRating | None = attribute("koreaAgeRating", "AppInfoKoreaAgeRating")
    """Deprecated by Apple."""


@model
class AppInfoRelationships(Model):
    """The relationships of an app info."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    age_rating_declaration: ToOne[AgeRatingDeclaration] | None = attribute("ageRatingDeclaration", "ToOne")
    app_info_localizations: ToMany[AppInfoLocalization] | None = attribute("appInfoLocalizations", "ToMany")
    primary_category: ToOne[AppCategory] | None = attribute("primaryCategory", "ToOne")
    primary_subcategory_one: ToOne[AppCategory] | None = attribute("primarySubcategoryOne", "ToOne")
    primary_subcategory_two: ToOne[AppCategory] | None = attribute("primarySubcategoryTwo", "ToOne")
    secondary_category: ToOne[AppCategory] | None = attribute("secondaryCategory", "ToOne")
    secondary_subcategory_one: ToOne[AppCategory] | None = attribute("secondarySubcategoryOne", "ToOne")
    secondary_subcategory_two: ToOne[AppCategory] | None = attribute("secondarySubcategoryTwo", "ToOne")
    territory_age_ratings: Relationship | None = attribute("territoryAgeRatings", "Relationship")


@model
class AppInfoResponse(Document):
    """An app info, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appinforesponse
    """

    data: AppInfo = attribute("data", "AppInfo")
    included: tuple[AgeRatingDeclaration | App | AppCategory | AppInfoLocalization | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "ageRatingDeclarations": "AgeRatingDeclaration",
                    "appCategories": "AppCategory",
                    "appInfoLocalizations": "AppInfoLocalization",
                    "apps": "App",
                }
            ),
        )
    )


@model
class AppInfosResponse(Page):
    """A page of app info resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appinfosresponse
    """

    data: tuple[AppInfo, ...] = attribute("data", Many("AppInfo"), always=list)
    included: tuple[AgeRatingDeclaration | App | AppCategory | AppInfoLocalization | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "ageRatingDeclarations": "AgeRatingDeclaration",
                    "appCategories": "AppCategory",
                    "appInfoLocalizations": "AppInfoLocalization",
                    "apps": "App",
                }
            ),
        )
    )


class AppInfoAustraliaAgeRating(OpenEnum):
    """One of 2 known values; Apple may add others."""

    FIFTEEN = "FIFTEEN"
    EIGHTEEN = "EIGHTEEN"


class AppInfoBrazilAgeRatingV2(OpenEnum):
    """One of 12 known values; Apple may add others."""

    SELF_RATED_L = "SELF_RATED_L"
    SELF_RATED_TEN = "SELF_RATED_TEN"
    SELF_RATED_TWELVE = "SELF_RATED_TWELVE"
    SELF_RATED_FOURTEEN = "SELF_RATED_FOURTEEN"
    SELF_RATED_SIXTEEN = "SELF_RATED_SIXTEEN"
    SELF_RATED_EIGHTEEN = "SELF_RATED_EIGHTEEN"
    OFFICIAL_L = "OFFICIAL_L"
    OFFICIAL_TEN = "OFFICIAL_TEN"
    OFFICIAL_TWELVE = "OFFICIAL_TWELVE"
    OFFICIAL_FOURTEEN = "OFFICIAL_FOURTEEN"
    OFFICIAL_SIXTEEN = "OFFICIAL_SIXTEEN"
    OFFICIAL_EIGHTEEN = "OFFICIAL_EIGHTEEN"


class AppInfoFranceAgeRating(OpenEnum):
    """One of 1 known values; Apple may add others."""

    EIGHTEEN = "EIGHTEEN"


class AppInfoKoreaAgeRating(OpenEnum):
    """One of 5 known values; Apple may add others."""

    ALL = "ALL"
    TWELVE = "TWELVE"
    FIFTEEN = "FIFTEEN"
    NINETEEN = "NINETEEN"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class AppInfoState(OpenEnum):
    """One of 10 known values; Apple may add others."""

    ACCEPTED = "ACCEPTED"
    DEVELOPER_REJECTED = "DEVELOPER_REJECTED"
    IN_REVIEW = "IN_REVIEW"
    PENDING_RELEASE = "PENDING_RELEASE"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    READY_FOR_DISTRIBUTION = "READY_FOR_DISTRIBUTION"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    REJECTED = "REJECTED"
    REPLACED_WITH_NEW_INFO = "REPLACED_WITH_NEW_INFO"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"


class BrazilAgeRating(OpenEnum):
    """One of 6 known values; Apple may add others."""

    L = "L"
    TEN = "TEN"
    TWELVE = "TWELVE"
    FOURTEEN = "FOURTEEN"
    SIXTEEN = "SIXTEEN"
    EIGHTEEN = "EIGHTEEN"
