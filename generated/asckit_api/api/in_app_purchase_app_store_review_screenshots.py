"""The operations on in-app purchase App Store review screenshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        InAppPurchaseAppStoreReviewScreenshotField,
        InAppPurchaseAppStoreReviewScreenshotInclude,
        InAppPurchaseField,
    )
    from ..models import InAppPurchaseAppStoreReviewScreenshotResponse
    from ..operation import CallOptions, Unset

    class InAppPurchaseAppStoreReviewScreenshotsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_app_store_review_screenshots: Sequence[InAppPurchaseAppStoreReviewScreenshotField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchaseAppStoreReviewScreenshotInclude]


_CREATE: Operation[InAppPurchaseAppStoreReviewScreenshotResponse] = Operation(
    "inAppPurchaseAppStoreReviewScreenshots_createInstance",
    "POST",
    "/v1/inAppPurchaseAppStoreReviewScreenshots",
    "InAppPurchaseAppStoreReviewScreenshotResponse",
    body=Body(
        "inAppPurchaseAppStoreReviewScreenshots",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"in_app_purchase_v2": Related("inAppPurchaseV2", "inAppPurchases")},
    ),
)

_GET: Operation[InAppPurchaseAppStoreReviewScreenshotResponse] = Operation(
    "inAppPurchaseAppStoreReviewScreenshots_getInstance",
    "GET",
    "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    "InAppPurchaseAppStoreReviewScreenshotResponse",
    query={
        "fields_in_app_purchase_app_store_review_screenshots": "fields[inAppPurchaseAppStoreReviewScreenshots]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "inAppPurchaseAppStoreReviewScreenshots_deleteInstance", "DELETE", "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}"
)

_UPDATE: Operation[InAppPurchaseAppStoreReviewScreenshotResponse] = Operation(
    "inAppPurchaseAppStoreReviewScreenshots_updateInstance",
    "PATCH",
    "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    "InAppPurchaseAppStoreReviewScreenshotResponse",
    body=Body(
        "inAppPurchaseAppStoreReviewScreenshots",
        attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"},
    ),
)


class InAppPurchaseAppStoreReviewScreenshots(Resource[M]):
    """The operations on in-app purchase App Store review screenshots."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        in_app_purchase_v2: str,
        options: CallOptions | None = None,
    ) -> InAppPurchaseAppStoreReviewScreenshotResponse:
        """Create an in-app purchase App Store review screenshot. `POST /v1/inAppPurchaseAppStoreReviewScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseappstorereviewscreenshots
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "in_app_purchase_v2": in_app_purchase_v2,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseAppStoreReviewScreenshotsGetQuery],
    ) -> InAppPurchaseAppStoreReviewScreenshotResponse:
        """Read an in-app purchase App Store review screenshot by id. `GET /v1/inAppPurchaseAppStoreReviewScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseappstorereviewscreenshots-_id_
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
        """Delete an in-app purchase App Store review screenshot. `DELETE /v1/inAppPurchaseAppStoreReviewScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inapppurchaseappstorereviewscreenshots-_id_
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
    ) -> InAppPurchaseAppStoreReviewScreenshotResponse:
        """Change an in-app purchase App Store review screenshot; fields left out stay as they are. `PATCH /v1/inAppPurchaseAppStoreReviewScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseappstorereviewscreenshots-_id_
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
