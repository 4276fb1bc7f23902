"""The operations on subscription grace periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        SubscriptionGracePeriodDurationValue,
        SubscriptionGracePeriodField,
        SubscriptionGracePeriodRenewalTypeValue,
    )
    from ..models import SubscriptionGracePeriodResponse
    from ..operation import CallOptions, Unset

    class SubscriptionGracePeriodsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_grace_periods: Sequence[SubscriptionGracePeriodField]


_GET: Operation[SubscriptionGracePeriodResponse] = Operation(
    "subscriptionGracePeriods_getInstance",
    "GET",
    "/v1/subscriptionGracePeriods/{id}",
    "SubscriptionGracePeriodResponse",
    query={
        "fields_subscription_grace_periods": "fields[subscriptionGracePeriods]",
    },
)

_UPDATE: Operation[SubscriptionGracePeriodResponse] = Operation(
    "subscriptionGracePeriods_updateInstance",
    "PATCH",
    "/v1/subscriptionGracePeriods/{id}",
    "SubscriptionGracePeriodResponse",
    body=Body(
        "subscriptionGracePeriods",
        attributes={
            "opt_in": "optIn",
            "sandbox_opt_in": "sandboxOptIn",
            "duration": "duration",
            "renewal_type": "renewalType",
        },
    ),
)


class SubscriptionGracePeriods(Resource[M]):
    """The operations on subscription grace periods."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGracePeriodsGetQuery],
    ) -> SubscriptionGracePeriodResponse:
        """Read a subscription grace period by id. `GET /v1/subscriptionGracePeriods/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongraceperiods-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        opt_in: bool | None | Unset = UNSET,
        sandbox_opt_in: bool | None | Unset = UNSET,
        duration: SubscriptionGracePeriodDurationValue | None | Unset = UNSET,
        renewal_type: SubscriptionGracePeriodRenewalTypeValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionGracePeriodResponse:
        """Change a subscription grace period; fields left out stay as they are. `PATCH /v1/subscriptionGracePeriods/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptiongraceperiods-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "opt_in": opt_in,
                "sandbox_opt_in": sandbox_opt_in,
                "duration": duration,
                "renewal_type": renewal_type,
            },
            options=options,
        )
