"""The operations on promoted purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import InAppPurchaseField, PromotedPurchaseField, PromotedPurchaseInclude, SubscriptionField
    from ..models import PromotedPurchaseResponse
    from ..operation import CallOptions, Unset

    class PromotedPurchasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchases: Sequence[InAppPurchaseField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[PromotedPurchaseInclude]


_CREATE: Operation[PromotedPurchaseResponse] = Operation(
    "promotedPurchases_createInstance",
    "POST",
    "/v1/promotedPurchases",
    "PromotedPurchaseResponse",
    body=Body(
        "promotedPurchases",
        attributes={"visible_for_all_users": "visibleForAllUsers", "enabled": "enabled"},
        relationships={
            "app": Related("app", "apps"),
            "in_app_purchase_v2": Related("inAppPurchaseV2", "inAppPurchases"),
            "subscription": Related("subscription", "subscriptions"),
        },
    ),
)

_GET: Operation[PromotedPurchaseResponse] = Operation(
    "promotedPurchases_getInstance",
    "GET",
    "/v1/promotedPurchases/{id}",
    "PromotedPurchaseResponse",
    query={
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("promotedPurchases_deleteInstance", "DELETE", "/v1/promotedPurchases/{id}")

_UPDATE: Operation[PromotedPurchaseResponse] = Operation(
    "promotedPurchases_updateInstance",
    "PATCH",
    "/v1/promotedPurchases/{id}",
    "PromotedPurchaseResponse",
    body=Body("promotedPurchases", attributes={"visible_for_all_users": "visibleForAllUsers", "enabled": "enabled"}),
)


class PromotedPurchases(Resource[M]):
    """The operations on promoted purchases."""

    @dual
    async def create(
        self,
        *,
        visible_for_all_users: bool,
        app: str,
        enabled: bool | None | Unset = UNSET,
        in_app_purchase_v2: str | Unset = UNSET,
        subscription: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PromotedPurchaseResponse:
        """Create a promoted purchase. `POST /v1/promotedPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-promotedpurchases
        """
        return await self._call(
            _CREATE,
            fields={
                "visible_for_all_users": visible_for_all_users,
                "app": app,
                "enabled": enabled,
                "in_app_purchase_v2": in_app_purchase_v2,
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
        **query: Unpack[PromotedPurchasesGetQuery],
    ) -> PromotedPurchaseResponse:
        """Read a promoted purchase by id. `GET /v1/promotedPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-promotedpurchases-_id_
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
        """Delete a promoted purchase. `DELETE /v1/promotedPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-promotedpurchases-_id_
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
        visible_for_all_users: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PromotedPurchaseResponse:
        """Change a promoted purchase; fields left out stay as they are. `PATCH /v1/promotedPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-promotedpurchases-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "visible_for_all_users": visible_for_all_users,
                "enabled": enabled,
            },
            options=options,
        )
