"""The operations on in-app purchase localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import InAppPurchaseField, InAppPurchaseLocalizationField, InAppPurchaseLocalizationInclude
    from ..models import InAppPurchaseLocalizationResponse
    from ..operation import CallOptions, Unset

    class InAppPurchaseLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_localizations: Sequence[InAppPurchaseLocalizationField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchaseLocalizationInclude]


_CREATE: Operation[InAppPurchaseLocalizationResponse] = Operation(
    "inAppPurchaseLocalizations_createInstance",
    "POST",
    "/v1/inAppPurchaseLocalizations",
    "InAppPurchaseLocalizationResponse",
    body=Body(
        "inAppPurchaseLocalizations",
        attributes={"name": "name", "locale": "locale", "description": "description"},
        relationships={"in_app_purchase_v2": Related("inAppPurchaseV2", "inAppPurchases")},
    ),
)

_GET: Operation[InAppPurchaseLocalizationResponse] = Operation(
    "inAppPurchaseLocalizations_getInstance",
    "GET",
    "/v1/inAppPurchaseLocalizations/{id}",
    "InAppPurchaseLocalizationResponse",
    query={
        "fields_in_app_purchase_localizations": "fields[inAppPurchaseLocalizations]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "inAppPurchaseLocalizations_deleteInstance", "DELETE", "/v1/inAppPurchaseLocalizations/{id}"
)

_UPDATE: Operation[InAppPurchaseLocalizationResponse] = Operation(
    "inAppPurchaseLocalizations_updateInstance",
    "PATCH",
    "/v1/inAppPurchaseLocalizations/{id}",
    "InAppPurchaseLocalizationResponse",
    body=Body("inAppPurchaseLocalizations", attributes={"name": "name", "description": "description"}),
)


class InAppPurchaseLocalizations(Resource[M]):
    """The operations on in-app purchase localizations."""

    @dual
    async def create(
        self,
        *,
        name: str,
        locale: str,
        in_app_purchase_v2: str,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InAppPurchaseLocalizationResponse:
        """Create an in-app purchase localization. `POST /v1/inAppPurchaseLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaselocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "locale": locale,
                "in_app_purchase_v2": in_app_purchase_v2,
                "description": description,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseLocalizationsGetQuery],
    ) -> InAppPurchaseLocalizationResponse:
        """Read an in-app purchase localization by id. `GET /v1/inAppPurchaseLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaselocalizations-_id_
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
        """Delete an in-app purchase localization. `DELETE /v1/inAppPurchaseLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inapppurchaselocalizations-_id_
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
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InAppPurchaseLocalizationResponse:
        """Change an in-app purchase localization; fields left out stay as they are. `PATCH /v1/inAppPurchaseLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaselocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "description": description,
            },
            options=options,
        )
