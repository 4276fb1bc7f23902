"""The operations on sandbox testers (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import SandboxTesterField, SandboxTesterV2SubscriptionRenewalRateValue, TerritoryCodeValue
    from ..models import SandboxTestersV2Response, SandboxTesterV2Response
    from ..operation import CallOptions, Unset

    class SandboxTestersV2ListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_sandbox_testers: Sequence[SandboxTesterField]
        limit: int


_LIST: Operation[SandboxTestersV2Response] = Operation(
    "sandboxTestersV2_getCollection",
    "GET",
    "/v2/sandboxTesters",
    "SandboxTestersV2Response",
    query={
        "fields_sandbox_testers": "fields[sandboxTesters]",
        "limit": "limit",
    },
)

_UPDATE: Operation[SandboxTesterV2Response] = Operation(
    "sandboxTestersV2_updateInstance",
    "PATCH",
    "/v2/sandboxTesters/{id}",
    "SandboxTesterV2Response",
    body=Body(
        "sandboxTesters",
        attributes={
            "territory": "territory",
            "interrupt_purchases": "interruptPurchases",
            "subscription_renewal_rate": "subscriptionRenewalRate",
        },
    ),
)


class SandboxTestersV2(Resource[M]):
    """The operations on sandbox testers (v2)."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SandboxTestersV2ListQuery],
    ) -> SandboxTestersV2Response:
        """List sandbox testers (v2). `GET /v2/sandboxTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-sandboxtesters
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        territory: TerritoryCodeValue | None | Unset = UNSET,
        interrupt_purchases: bool | None | Unset = UNSET,
        subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRateValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SandboxTesterV2Response:
        """Change a sandbox tester (v2); fields left out stay as they are. `PATCH /v2/sandboxTesters/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-sandboxtesters-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "territory": territory,
                "interrupt_purchases": interrupt_purchases,
                "subscription_renewal_rate": subscription_renewal_rate,
            },
            options=options,
        )
