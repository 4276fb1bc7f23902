"""What belongs to app clip advanced experiences: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_clip_advanced_experience_images import AppClipAdvancedExperienceImage
    from .app_clip_advanced_experience_localizations import AppClipAdvancedExperienceLocalization
    from .app_clips import AppClip
    from .enums import AppClipAction, AppClipAdvancedExperienceLanguage


@model
class AppClipAdvancedExperience(ResourceObject):
    """An app clip advanced experience.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipadvancedexperience
    """

    resource_type: ClassVar[str] = "appClipAdvancedExperiences"

    attributes: AppClipAdvancedExperienceAttributes = attribute(
        "attributes", "AppClipAdvancedExperienceAttributes", always=dict
    )
    relationships: AppClipAdvancedExperienceRelationships = attribute(
        "relationships", "AppClipAdvancedExperienceRelationships", always=dict
    )


@model
class AppClipAdvancedExperienceAttributes(Model):
    """The attributes of an app clip advanced experience."""

    link: str | None = attribute("link")
    version: int | None = attribute("version", int)
    status: AppClipAdvancedExperienceStatus | None = attribute("status", "AppClipAdvancedExperienceStatus")
    action: AppClipAction | None = attribute("action", "AppClipAction")
    is_powered_by: bool | None = attribute("isPoweredBy", bool)
    place: AppClipAdvancedExperiencePlace | None = attribute("place", "AppClipAdvancedExperiencePlace")
    place_status: AppClipAdvancedExperiencePlaceStatus | None = attribute(
        "placeStatus", "AppClipAdvancedExperiencePlaceStatus"
    )
    business_category: AppClipAdvancedExperienceBusinessCategory | None = attribute(
        "businessCategory", "AppClipAdvancedExperienceBusinessCategory"
    )
    default_language: AppClipAdvancedExperienceLanguage | None = attribute(
        "defaultLanguage", "AppClipAdvancedExperienceLanguage"
    )


@model
class AppClipAdvancedExperienceRelationships(Model):
    """The relationships of an app clip advanced experience."""

    app_clip: ToOne[AppClip] | None = attribute("appClip", "ToOne")
    header_image: ToOne[AppClipAdvancedExperienceImage] | None = attribute("headerImage", "ToOne")
    localizations: ToMany[AppClipAdvancedExperienceLocalization] | None = attribute("localizations", "ToMany")


@model
class AppClipAdvancedExperiencePlace(Model):
    """An app clip advanced experience place."""

    place_id: str | None = attribute("placeId")
    names: tuple[str, ...] | None = attribute("names", Many(str))
    main_address: AppClipAdvancedExperiencePlaceMainAddress | None = attribute(
        "mainAddress", "AppClipAdvancedExperiencePlaceMainAddress"
    )
    display_point: AppClipAdvancedExperiencePlaceDisplayPoint | None = attribute(
        "displayPoint", "AppClipAdvancedExperiencePlaceDisplayPoint"
    )
    map_action: AppClipAdvancedExperiencePlaceMapAction | None = attribute(
        "mapAction", "AppClipAdvancedExperiencePlaceMapAction"
    )
    relationship: AppClipAdvancedExperiencePlaceRelationship | None = attribute(
        "relationship", "AppClipAdvancedExperiencePlaceRelationship"
    )
    phone_number: AppClipAdvancedExperiencePlacePhoneNumber | None = attribute(
        "phoneNumber", "AppClipAdvancedExperiencePlacePhoneNumber"
    )
    home_page: str | None = attribute("homePage")
    categories: tuple[str, ...] | None = attribute("categories", Many(str))


@model
class AppClipAdvancedExperiencePlaceDisplayPoint(Model):
    """An app clip advanced experience place display point."""

    coordinates: AppClipAdvancedExperiencePlaceDisplayPointCoordinates | None = attribute(
        "coordinates", "AppClipAdvancedExperiencePlaceDisplayPointCoordinates"
    )
    source: AppClipAdvancedExperiencePlaceDisplayPointSource | None = attribute(
        "source", "AppClipAdvancedExperiencePlaceDisplayPointSource"
    )


@model
class AppClipAdvancedExperiencePlaceDisplayPointCoordinates(Model):
    """An app clip advanced experience place display point coordinates."""

    latitude: float | None = attribute("latitude", float)
    longitude: float | None = attribute("longitude", float)


@model
class AppClipAdvancedExperiencePlaceMainAddress(Model):
    """An app clip advanced experience place main address."""

    full_address: str | None = attribute("fullAddress")
    structured_address: AppClipAdvancedExperiencePlaceMainAddressStructuredAddress | None = attribute(
        "structuredAddress", "AppClipAdvancedExperiencePlaceMainAddressStructuredAddress"
    )


@model
class AppClipAdvancedExperiencePlaceMainAddressStructuredAddress(Model):
    """An app clip advanced experience place main address structured address."""

    street_address: tuple[str, ...] | None = attribute("streetAddress", Many(str))
    floor: str | None = attribute("floor")
    neighborhood: str | None = attribute("neighborhood")
    locality: str | None = attribute("locality")
    state_province: str | None = attribute("stateProvince")
    postal_code: str | None = attribute("postalCode")
    country_code: str | None = attribute("countryCode")


@model
class AppClipAdvancedExperiencePlacePhoneNumber(Model):
    """An app clip advanced experience place phone number."""

    number: str | None = attribute("number")
    type: AppClipAdvancedExperiencePlacePhoneNumberType | None = attribute(
        "type", "AppClipAdvancedExperiencePlacePhoneNumberType"
    )
    intent: str | None = attribute("intent")


@model
class AppClipAdvancedExperienceResponse(Document):
    """An app clip advanced experience, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipadvancedexperienceresponse
    """

    data: AppClipAdvancedExperience = attribute("data", "AppClipAdvancedExperience")
    included: (
        tuple[AppClip | AppClipAdvancedExperienceImage | AppClipAdvancedExperienceLocalization | ResourceObject, ...]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appClipAdvancedExperienceImages": "AppClipAdvancedExperienceImage",
                "appClipAdvancedExperienceLocalizations": "AppClipAdvancedExperienceLocalization",
                "appClips": "AppClip",
            }
        ),
    )


@model
class AppClipAdvancedExperiencesResponse(Page):
    """A page of app clip advanced experience resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipadvancedexperiencesresponse
    """

    data: tuple[AppClipAdvancedExperience, ...] = attribute("data", Many("AppClipAdvancedExperience"), always=list)
    included: (
        tuple[AppClip | AppClipAdvancedExperienceImage | AppClipAdvancedExperienceLocalization | ResourceObject, ...]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appClipAdvancedExperienceImages": "AppClipAdvancedExperienceImage",
                "appClipAdvancedExperienceLocalizations": "AppClipAdvancedExperienceLocalization",
                "appClips": "AppClip",
            }
        ),
    )


class AppClipAdvancedExperienceBusinessCategory(OpenEnum):
    """One of 27 known values; Apple may add others."""

    AUTOMOTIVE = "AUTOMOTIVE"
    BEAUTY = "BEAUTY"
    BIKES = "BIKES"
    BOOKS = "BOOKS"
    CASINO = "CASINO"
    EDUCATION = "EDUCATION"
    EDUCATION_JAPAN = "EDUCATION_JAPAN"
    ENTERTAINMENT = "ENTERTAINMENT"
    EV_CHARGER = "EV_CHARGER"
    FINANCIAL_USD = "FINANCIAL_USD"
    FINANCIAL_CNY = "FINANCIAL_CNY"
    FINANCIAL_GBP = "FINANCIAL_GBP"
    FINANCIAL_JPY = "FINANCIAL_JPY"
    FINANCIAL_EUR = "FINANCIAL_EUR"
    FITNESS = "FITNESS"
    FOOD_AND_DRINK = "FOOD_AND_DRINK"
    GAS = "GAS"
    GROCERY = "GROCERY"
    HEALTH_AND_MEDICAL = "HEALTH_AND_MEDICAL"
    HOTEL_AND_TRAVEL = "HOTEL_AND_TRAVEL"
    MUSIC = "MUSIC"
    PARKING = "PARKING"
    PET_SERVICES = "PET_SERVICES"
    PROFESSIONAL_SERVICES = "PROFESSIONAL_SERVICES"
    SHOPPING = "SHOPPING"
    TICKETING = "TICKETING"
    TRANSIT = "TRANSIT"


class AppClipAdvancedExperiencePlaceDisplayPointSource(OpenEnum):
    """One of 2 known values; Apple may add others."""

    CALCULATED = "CALCULATED"
    MANUALLY_PLACED = "MANUALLY_PLACED"


class AppClipAdvancedExperiencePlaceMapAction(OpenEnum):
    """One of 41 known values; Apple may add others."""

    BUY_TICKETS = "BUY_TICKETS"
    VIEW_AVAILABILITY = "VIEW_AVAILABILITY"
    VIEW_PRICING = "VIEW_PRICING"
    HOTEL_BOOK_ROOM = "HOTEL_BOOK_ROOM"
    PARKING_RESERVE_PARKING = "PARKING_RESERVE_PARKING"
    RESTAURANT_JOIN_WAITLIST = "RESTAURANT_JOIN_WAITLIST"
    RESTAURANT_ORDER_DELIVERY = "RESTAURANT_ORDER_DELIVERY"
    RESTAURANT_ORDER_FOOD = "RESTAURANT_ORDER_FOOD"
    RESTAURANT_ORDER_TAKEOUT = "RESTAURANT_ORDER_TAKEOUT"
    RESTAURANT_RESERVATION = "RESTAURANT_RESERVATION"
    SCHEDULE_APPOINTMENT = "SCHEDULE_APPOINTMENT"
    RESTAURANT_VIEW_MENU = "RESTAURANT_VIEW_MENU"
    THEATER_NOW_PLAYING = "THEATER_NOW_PLAYING"
    AIRLINE_BOOK_TRAVEL = "AIRLINE_BOOK_TRAVEL"
    AIRLINE_CHECK_IN = "AIRLINE_CHECK_IN"
    AIRLINE_FLIGHT_STATUS = "AIRLINE_FLIGHT_STATUS"
    APPLY = "APPLY"
    BOOK = "BOOK"
    BOOK_ACTIVITIES = "BOOK_ACTIVITIES"
    BOOK_RIDES = "BOOK_RIDES"
    BOOK_TEETIMES = "BOOK_TEETIMES"
    BOOK_TOURS = "BOOK_TOURS"
    CAREERS = "CAREERS"
    CHARGE_EV = "CHARGE_EV"
    COUPONS = "COUPONS"
    DONATE = "DONATE"
    EVENTS = "EVENTS"
    EVENTS_SHOWS = "EVENTS_SHOWS"
    EVENTS_SPORTS = "EVENTS_SPORTS"
    GIFT_CARD = "GIFT_CARD"
    HOTEL_AMENITIES = "HOTEL_AMENITIES"
    JOIN = "JOIN"
    PARKING_AVAILABLE = "PARKING_AVAILABLE"
    RESTAURANT_PICKUP = "RESTAURANT_PICKUP"
    RETAIL_SERVICE_QUOTE = "RETAIL_SERVICE_QUOTE"
    RETAIL_STORE_DELIVERY = "RETAIL_STORE_DELIVERY"
    RETAIL_STORE_PICKUP = "RETAIL_STORE_PICKUP"
    RETAIL_STORE_SHOP = "RETAIL_STORE_SHOP"
    SERVICES = "SERVICES"
    SUPPORT = "SUPPORT"
    PAY_TO_PARK = "PAY_TO_PARK"


class AppClipAdvancedExperiencePlacePhoneNumberType(OpenEnum):
    """One of 4 known values; Apple may add others."""

    FAX = "FAX"
    LANDLINE = "LANDLINE"
    MOBILE = "MOBILE"
    TOLLFREE = "TOLLFREE"


class AppClipAdvancedExperiencePlaceRelationship(OpenEnum):
    """One of 3 known values; Apple may add others."""

    OWNER = "OWNER"
    AUTHORIZED = "AUTHORIZED"
    OTHER = "OTHER"


class AppClipAdvancedExperiencePlaceStatus(OpenEnum):
    """One of 3 known values; Apple may add others."""

    PENDING = "PENDING"
    MATCHED = "MATCHED"
    NO_MATCH = "NO_MATCH"


class AppClipAdvancedExperienceStatus(OpenEnum):
    """One of 3 known values; Apple may add others."""

    RECEIVED = "RECEIVED"
    DEACTIVATED = "DEACTIVATED"
    APP_TRANSFER_IN_PROGRESS = "APP_TRANSFER_IN_PROGRESS"
