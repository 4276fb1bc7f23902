"""The operations on subscription App Store review screenshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        SubscriptionAppStoreReviewScreenshotField,
        SubscriptionAppStoreReviewScreenshotInclude,
        SubscriptionField,
    )
    from ..models import SubscriptionAppStoreReviewScreenshotResponse
    from ..operation import CallOptions, Unset

    class SubscriptionAppStoreReviewScreenshotsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_app_store_review_screenshots: Sequence[SubscriptionAppStoreReviewScreenshotField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionAppStoreReviewScreenshotInclude]


_CREATE: Operation[SubscriptionAppStoreReviewScreenshotResponse] = Operation(
    "subscriptionAppStoreReviewScreenshots_createInstance",
    "POST",
    "/v1/subscriptionAppStoreReviewScreenshots",
    "SubscriptionAppStoreReviewScreenshotResponse",
    body=Body(
        "subscriptionAppStoreReviewScreenshots",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"subscription": Related("subscription", "subscriptions")},
    ),
)

_GET: Operation[SubscriptionAppStoreReviewScreenshotResponse] = Operation(
    "subscriptionAppStoreReviewScreenshots_getInstance",
    "GET",
    "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    "SubscriptionAppStoreReviewScreenshotResponse",
    query={
        "fields_subscription_app_store_review_screenshots": "fields[subscriptionAppStoreReviewScreenshots]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "subscriptionAppStoreReviewScreenshots_deleteInstance", "DELETE", "/v1/subscriptionAppStoreReviewScreenshots/{id}"
)

_UPDATE: Operation[SubscriptionAppStoreReviewScreenshotResponse] = Operation(
    "subscriptionAppStoreReviewScreenshots_updateInstance",
    "PATCH",
    "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    "SubscriptionAppStoreReviewScreenshotResponse",
    body=Body(
        "subscriptionAppStoreReviewScreenshots",
        attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"},
    ),
)


class SubscriptionAppStoreReviewScreenshots(Resource[M]):
    """The operations on subscription App Store review screenshots."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        subscription: str,
        options: CallOptions | None = None,
    ) -> SubscriptionAppStoreReviewScreenshotResponse:
        """Create a subscription App Store review screenshot. `POST /v1/subscriptionAppStoreReviewScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionappstorereviewscreenshots
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "subscription": subscription,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionAppStoreReviewScreenshotsGetQuery],
    ) -> SubscriptionAppStoreReviewScreenshotResponse:
        """Read a subscription App Store review screenshot by id. `GET /v1/subscriptionAppStoreReviewScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionappstorereviewscreenshots-_id_
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
        """Delete a subscription App Store review screenshot. `DELETE /v1/subscriptionAppStoreReviewScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionappstorereviewscreenshots-_id_
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
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionAppStoreReviewScreenshotResponse:
        """Change a subscription App Store review screenshot; fields left out stay as they are. `PATCH /v1/subscriptionAppStoreReviewScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionappstorereviewscreenshots-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "uploaded": uploaded,
            },
            options=options,
        )
