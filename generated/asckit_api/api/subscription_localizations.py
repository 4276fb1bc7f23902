"""The operations on subscription localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import SubscriptionField, SubscriptionLocalizationField, SubscriptionLocalizationInclude
    from ..models import SubscriptionLocalizationResponse
    from ..operation import CallOptions, Unset

    class SubscriptionLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_localizations: Sequence[SubscriptionLocalizationField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionLocalizationInclude]


_CREATE: Operation[SubscriptionLocalizationResponse] = Operation(
    "subscriptionLocalizations_createInstance",
    "POST",
    "/v1/subscriptionLocalizations",
    "SubscriptionLocalizationResponse",
    body=Body(
        "subscriptionLocalizations",
        attributes={"name": "name", "locale": "locale", "description": "description"},
        relationships={"subscription": Related("subscription", "subscriptions")},
    ),
)

_GET: Operation[SubscriptionLocalizationResponse] = Operation(
    "subscriptionLocalizations_getInstance",
    "GET",
    "/v1/subscriptionLocalizations/{id}",
    "SubscriptionLocalizationResponse",
    query={
        "fields_subscription_localizations": "fields[subscriptionLocalizations]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "subscriptionLocalizations_deleteInstance", "DELETE", "/v1/subscriptionLocalizations/{id}"
)

_UPDATE: Operation[SubscriptionLocalizationResponse] = Operation(
    "subscriptionLocalizations_updateInstance",
    "PATCH",
    "/v1/subscriptionLocalizations/{id}",
    "SubscriptionLocalizationResponse",
    body=Body("subscriptionLocalizations", attributes={"name": "name", "description": "description"}),
)


class SubscriptionLocalizations(Resource[M]):
    """The operations on subscription localizations."""

    @dual
    async def create(
        self,
        *,
        name: str,
        locale: str,
        subscription: str,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionLocalizationResponse:
        """Create a subscription localization. `POST /v1/subscriptionLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "locale": locale,
                "subscription": subscription,
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
        **query: Unpack[SubscriptionLocalizationsGetQuery],
    ) -> SubscriptionLocalizationResponse:
        """Read a subscription localization by id. `GET /v1/subscriptionLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionlocalizations-_id_
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
        """Delete a subscription localization. `DELETE /v1/subscriptionLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionlocalizations-_id_
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
    ) -> SubscriptionLocalizationResponse:
        """Change a subscription localization; fields left out stay as they are. `PATCH /v1/subscriptionLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionlocalizations-_id_
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
