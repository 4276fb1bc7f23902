"""The operations on subscription group localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        SubscriptionGroupField,
        SubscriptionGroupLocalizationField,
        SubscriptionGroupLocalizationInclude,
    )
    from ..models import SubscriptionGroupLocalizationResponse
    from ..operation import CallOptions, Unset

    class SubscriptionGroupLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_group_localizations: Sequence[SubscriptionGroupLocalizationField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        include: Sequence[SubscriptionGroupLocalizationInclude]


_CREATE: Operation[SubscriptionGroupLocalizationResponse] = Operation(
    "subscriptionGroupLocalizations_createInstance",
    "POST",
    "/v1/subscriptionGroupLocalizations",
    "SubscriptionGroupLocalizationResponse",
    body=Body(
        "subscriptionGroupLocalizations",
        attributes={"name": "name", "custom_app_name": "customAppName", "locale": "locale"},
        relationships={"subscription_group": Related("subscriptionGroup", "subscriptionGroups")},
    ),
)

_GET: Operation[SubscriptionGroupLocalizationResponse] = Operation(
    "subscriptionGroupLocalizations_getInstance",
    "GET",
    "/v1/subscriptionGroupLocalizations/{id}",
    "SubscriptionGroupLocalizationResponse",
    query={
        "fields_subscription_group_localizations": "fields[subscriptionGroupLocalizations]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "subscriptionGroupLocalizations_deleteInstance", "DELETE", "/v1/subscriptionGroupLocalizations/{id}"
)

_UPDATE: Operation[SubscriptionGroupLocalizationResponse] = Operation(
    "subscriptionGroupLocalizations_updateInstance",
    "PATCH",
    "/v1/subscriptionGroupLocalizations/{id}",
    "SubscriptionGroupLocalizationResponse",
    body=Body("subscriptionGroupLocalizations", attributes={"name": "name", "custom_app_name": "customAppName"}),
)


class SubscriptionGroupLocalizations(Resource[M]):
    """The operations on subscription group localizations."""

    @dual
    async def create(
        self,
        *,
        name: str,
        locale: str,
        subscription_group: str,
        custom_app_name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionGroupLocalizationResponse:
        """Create a subscription group localization. `POST /v1/subscriptionGroupLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongrouplocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "locale": locale,
                "subscription_group": subscription_group,
                "custom_app_name": custom_app_name,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGroupLocalizationsGetQuery],
    ) -> SubscriptionGroupLocalizationResponse:
        """Read a subscription group localization by id. `GET /v1/subscriptionGroupLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongrouplocalizations-_id_
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
        """Delete a subscription group localization. `DELETE /v1/subscriptionGroupLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptiongrouplocalizations-_id_
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
        custom_app_name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionGroupLocalizationResponse:
        """Change a subscription group localization; fields left out stay as they are. `PATCH /v1/subscriptionGroupLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptiongrouplocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "custom_app_name": custom_app_name,
            },
            options=options,
        )
