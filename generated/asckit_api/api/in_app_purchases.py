"""The operations on in-app purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppField, InAppPurchaseInclude, InAppPurchasesGetInAppPurchaseField
    from ..models import InAppPurchaseResponse
    from ..operation import CallOptions

    class InAppPurchasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_in_app_purchases: Sequence[InAppPurchasesGetInAppPurchaseField]
        include: Sequence[InAppPurchaseInclude]
        limit_apps: int


_GET: Operation[InAppPurchaseResponse] = Operation(
    "inAppPurchases_getInstance",
    "GET",
    "/v1/inAppPurchases/{id}",
    "InAppPurchaseResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
        "limit_apps": "limit[apps]",
    },
)


class InAppPurchases(Resource[M]):
    """The operations on in-app purchases."""

    @dual
    @deprecated("Apple has deprecated GET /v1/inAppPurchases/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesGetQuery],
    ) -> InAppPurchaseResponse:
        """Read an in-app purchase by id. `GET /v1/inAppPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
