"""The operations on app clip App Store review details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        AppClipAppStoreReviewDetailField,
        AppClipAppStoreReviewDetailInclude,
        AppClipDefaultExperienceField,
    )
    from ..models import AppClipAppStoreReviewDetailResponse
    from ..operation import CallOptions, Unset

    class AppClipAppStoreReviewDetailsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_app_store_review_details: Sequence[AppClipAppStoreReviewDetailField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        include: Sequence[AppClipAppStoreReviewDetailInclude]


_CREATE: Operation[AppClipAppStoreReviewDetailResponse] = Operation(
    "appClipAppStoreReviewDetails_createInstance",
    "POST",
    "/v1/appClipAppStoreReviewDetails",
    "AppClipAppStoreReviewDetailResponse",
    body=Body(
        "appClipAppStoreReviewDetails",
        attributes={"invocation_urls": "invocationUrls"},
        relationships={"app_clip_default_experience": Related("appClipDefaultExperience", "appClipDefaultExperiences")},
    ),
)

_GET: Operation[AppClipAppStoreReviewDetailResponse] = Operation(
    "appClipAppStoreReviewDetails_getInstance",
    "GET",
    "/v1/appClipAppStoreReviewDetails/{id}",
    "AppClipAppStoreReviewDetailResponse",
    query={
        "fields_app_clip_app_store_review_details": "fields[appClipAppStoreReviewDetails]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "include": "include",
    },
)

_UPDATE: Operation[AppClipAppStoreReviewDetailResponse] = Operation(
    "appClipAppStoreReviewDetails_updateInstance",
    "PATCH",
    "/v1/appClipAppStoreReviewDetails/{id}",
    "AppClipAppStoreReviewDetailResponse",
    body=Body("appClipAppStoreReviewDetails", attributes={"invocation_urls": "invocationUrls"}),
)


class AppClipAppStoreReviewDetails(Resource[M]):
    """The operations on app clip App Store review details."""

    @dual
    async def create(
        self,
        *,
        app_clip_default_experience: str,
        invocation_urls: Sequence[str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipAppStoreReviewDetailResponse:
        """Create an app clip App Store review detail. `POST /v1/appClipAppStoreReviewDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipappstorereviewdetails
        """
        return await self._call(
            _CREATE,
            fields={
                "app_clip_default_experience": app_clip_default_experience,
                "invocation_urls": invocation_urls,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipAppStoreReviewDetailsGetQuery],
    ) -> AppClipAppStoreReviewDetailResponse:
        """Read an app clip App Store review detail by id. `GET /v1/appClipAppStoreReviewDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipappstorereviewdetails-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        invocation_urls: Sequence[str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipAppStoreReviewDetailResponse:
        """Change an app clip App Store review detail; fields left out stay as they are. `PATCH /v1/appClipAppStoreReviewDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipappstorereviewdetails-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "invocation_urls": invocation_urls,
            },
            options=options,
        )
