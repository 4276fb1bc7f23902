"""The operations on subscription images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import SubscriptionField, SubscriptionImageField, SubscriptionImageInclude
    from ..models import SubscriptionImageResponse
    from ..operation import CallOptions, Unset

    class SubscriptionImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_images: Sequence[SubscriptionImageField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionImageInclude]


_CREATE: Operation[SubscriptionImageResponse] = Operation(
    "subscriptionImages_createInstance",
    "POST",
    "/v1/subscriptionImages",
    "SubscriptionImageResponse",
    body=Body(
        "subscriptionImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"subscription": Related("subscription", "subscriptions")},
    ),
)

_GET: Operation[SubscriptionImageResponse] = Operation(
    "subscriptionImages_getInstance",
    "GET",
    "/v1/subscriptionImages/{id}",
    "SubscriptionImageResponse",
    query={
        "fields_subscription_images": "fields[subscriptionImages]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("subscriptionImages_deleteInstance", "DELETE", "/v1/subscriptionImages/{id}")

_UPDATE: Operation[SubscriptionImageResponse] = Operation(
    "subscriptionImages_updateInstance",
    "PATCH",
    "/v1/subscriptionImages/{id}",
    "SubscriptionImageResponse",
    body=Body("subscriptionImages", attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"}),
)


class SubscriptionImages(Resource[M]):
    """The operations on subscription images."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        subscription: str,
        options: CallOptions | None = None,
    ) -> SubscriptionImageResponse:
        """Create a subscription image. `POST /v1/subscriptionImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionimages
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
        **query: Unpack[SubscriptionImagesGetQuery],
    ) -> SubscriptionImageResponse:
        """Read a subscription image by id. `GET /v1/subscriptionImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionimages-_id_
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
        """Delete a subscription image. `DELETE /v1/subscriptionImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionimages-_id_
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
    ) -> SubscriptionImageResponse:
        """Change a subscription image; fields left out stay as they are. `PATCH /v1/subscriptionImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionimages-_id_
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
