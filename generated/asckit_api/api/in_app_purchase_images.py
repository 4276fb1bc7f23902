"""The operations on in-app purchase images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import InAppPurchaseField, InAppPurchaseImageField, InAppPurchaseImageInclude
    from ..models import InAppPurchaseImageResponse
    from ..operation import CallOptions, Unset

    class InAppPurchaseImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_images: Sequence[InAppPurchaseImageField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchaseImageInclude]


_CREATE: Operation[InAppPurchaseImageResponse] = Operation(
    "inAppPurchaseImages_createInstance",
    "POST",
    "/v1/inAppPurchaseImages",
    "InAppPurchaseImageResponse",
    body=Body(
        "inAppPurchaseImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"in_app_purchase": Related("inAppPurchase", "inAppPurchases")},
    ),
)

_GET: Operation[InAppPurchaseImageResponse] = Operation(
    "inAppPurchaseImages_getInstance",
    "GET",
    "/v1/inAppPurchaseImages/{id}",
    "InAppPurchaseImageResponse",
    query={
        "fields_in_app_purchase_images": "fields[inAppPurchaseImages]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("inAppPurchaseImages_deleteInstance", "DELETE", "/v1/inAppPurchaseImages/{id}")

_UPDATE: Operation[InAppPurchaseImageResponse] = Operation(
    "inAppPurchaseImages_updateInstance",
    "PATCH",
    "/v1/inAppPurchaseImages/{id}",
    "InAppPurchaseImageResponse",
    body=Body("inAppPurchaseImages", attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"}),
)


class InAppPurchaseImages(Resource[M]):
    """The operations on in-app purchase images."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        in_app_purchase: str,
        options: CallOptions | None = None,
    ) -> InAppPurchaseImageResponse:
        """Create an in-app purchase image. `POST /v1/inAppPurchaseImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "in_app_purchase": in_app_purchase,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseImagesGetQuery],
    ) -> InAppPurchaseImageResponse:
        """Read an in-app purchase image by id. `GET /v1/inAppPurchaseImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseimages-_id_
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
        """Delete an in-app purchase image. `DELETE /v1/inAppPurchaseImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inapppurchaseimages-_id_
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
    ) -> InAppPurchaseImageResponse:
        """Change an in-app purchase image; fields left out stay as they are. `PATCH /v1/inAppPurchaseImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseimages-_id_
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
