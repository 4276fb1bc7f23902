"""What belongs to app clip default experiences: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_clip_app_store_review_details import AppClipAppStoreReviewDetail
    from .app_clip_default_experience_localizations import AppClipDefaultExperienceLocalization
    from .app_clips import AppClip
    from .app_store_versions import AppStoreVersion
    from .enums import AppClipAction


@model
class AppClipDefaultExperience(ResourceObject):
    """An app clip default experience.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdefaultexperience
    """

    resource_type: ClassVar[str] = "appClipDefaultExperiences"

    attributes: AppClipDefaultExperienceAttributes = attribute(
        "attributes", "AppClipDefaultExperienceAttributes", always=dict
    )
    relationships: AppClipDefaultExperienceRelationships = attribute(
        "relationships", "AppClipDefaultExperienceRelationships", always=dict
    )


_AppClipDefaultExperience = TypeVar("_AppClipDefaultExperience", default=AppClipDefaultExperience)


@model
class AppClipDefaultExperienceAttributes(Model):
    """The attributes of an app clip default experience."""

    action: AppClipAction | None = attribute("action", "AppClipAction")


@model
class AppClipDefaultExperienceRelationships(Model):
    """The relationships of an app clip default experience."""

    app_clip: ToOne[AppClip] | None = attribute("appClip", "ToOne")
    release_with_app_store_version: ToOne[AppStoreVersion] | None = attribute("releaseWithAppStoreVersion", "ToOne")
    app_clip_default_experience_localizations: ToMany[AppClipDefaultExperienceLocalization] | None = attribute(
        "appClipDefaultExperienceLocalizations", "ToMany"
    )
    app_clip_app_store_review_detail: ToOne[AppClipAppStoreReviewDetail] | None = attribute(
        "appClipAppStoreReviewDetail", "ToOne"
    )


@model
class AppClipDefaultExperienceResponse(Document, Generic[_AppClipDefaultExperience]):
    """An app clip default experience, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdefaultexperienceresponse
    """

    data: _AppClipDefaultExperience = attribute("data", "AppClipDefaultExperience")
    included: (
        tuple[
            AppClip
            | AppClipAppStoreReviewDetail
            | AppClipDefaultExperienceLocalization
            | AppStoreVersion
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appClipAppStoreReviewDetails": "AppClipAppStoreReviewDetail",
                "appClipDefaultExperienceLocalizations": "AppClipDefaultExperienceLocalization",
                "appClips": "AppClip",
                "appStoreVersions": "AppStoreVersion",
            }
        ),
    )


@model
class AppClipDefaultExperiencesResponse(Page):
    """A page of app clip default experience resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipdefaultexperiencesresponse
    """

    data: tuple[AppClipDefaultExperience, ...] = attribute("data", Many("AppClipDefaultExperience"), always=list)
    included: (
        tuple[
            AppClip
            | AppClipAppStoreReviewDetail
            | AppClipDefaultExperienceLocalization
            | AppStoreVersion
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appClipAppStoreReviewDetails": "AppClipAppStoreReviewDetail",
                "appClipDefaultExperienceLocalizations": "AppClipDefaultExperienceLocalization",
                "appClips": "AppClip",
                "appStoreVersions": "AppStoreVersion",
            }
        ),
    )
