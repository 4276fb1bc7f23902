"""What belongs to App Store version phased releases: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import OpenEnum, attribute, model


@model
class AppStoreVersionPhasedRelease(ResourceObject):
    """An App Store version phased release.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionphasedrelease
    """

    resource_type: ClassVar[str] = "appStoreVersionPhasedReleases"

    attributes: AppStoreVersionPhasedReleaseAttributes = attribute(
        "attributes", "AppStoreVersionPhasedReleaseAttributes", always=dict
    )


_AppStoreVersionPhasedRelease = TypeVar("_AppStoreVersionPhasedRelease", default=AppStoreVersionPhasedRelease)


@model
class AppStoreVersionPhasedReleaseAttributes(Model):
    """The attributes of an App Store version phased release."""

    phased_release_state: PhasedReleaseState | None = attribute("phasedReleaseState", "PhasedReleaseState")
    start_date: datetime | None = attribute("startDate", datetime)
    total_pause_duration: int | None = attribute("totalPauseDuration", int)
    current_day_number: int | None = attribute("currentDayNumber", int)


@model
class AppStoreVersionPhasedReleaseResponse(Document):
    """An App Store version phased release, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionphasedreleaseresponse
    """

    data: AppStoreVersionPhasedRelease = attribute("data", "AppStoreVersionPhasedRelease")


@model
class AppStoreVersionPhasedReleaseWithoutIncludesResponse(Document, Generic[_AppStoreVersionPhasedRelease]):
    """An App Store version phased release, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionphasedreleasewithoutincludesresponse
    """

    data: _AppStoreVersionPhasedRelease = attribute("data", "AppStoreVersionPhasedRelease")


class PhasedReleaseState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    INACTIVE = "INACTIVE"
    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    COMPLETE = "COMPLETE"
