"""The operations on in-app purchase contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import InAppPurchaseContentField, InAppPurchaseContentInclude, InAppPurchaseField
    from ..models import InAppPurchaseContentResponse
    from ..operation import CallOptions

    class InAppPurchaseContentsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_contents: Sequence[InAppPurchaseContentField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchaseContentInclude]


_GET: Operation[InAppPurchaseContentResponse] = Operation(
    "inAppPurchaseContents_getInstance",
    "GET",
    "/v1/inAppPurchaseContents/{id}",
    "InAppPurchaseContentResponse",
    query={
        "fields_in_app_purchase_contents": "fields[inAppPurchaseContents]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
    },
)


class InAppPurchaseContents(Resource[M]):
    """The operations on in-app purchase contents."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseContentsGetQuery],
    ) -> InAppPurchaseContentResponse:
        """Read an in-app purchase content by id. `GET /v1/inAppPurchaseContents/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasecontents-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
