"""The operations on end app availability pre orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import EndAppAvailabilityPreOrderResponse
    from ..operation import CallOptions


_CREATE: Operation[EndAppAvailabilityPreOrderResponse] = Operation(
    "endAppAvailabilityPreOrders_createInstance",
    "POST",
    "/v1/endAppAvailabilityPreOrders",
    "EndAppAvailabilityPreOrderResponse",
    body=Body(
        "endAppAvailabilityPreOrders",
        relationships={
            "territory_availabilities": Related("territoryAvailabilities", "territoryAvailabilities", many=True)
        },
    ),
)


class EndAppAvailabilityPreOrders(Resource[M]):
    """The operations on end app availability pre orders."""

    @dual
    async def create(
        self,
        *,
        territory_availabilities: Sequence[str],
        options: CallOptions | None = None,
    ) -> EndAppAvailabilityPreOrderResponse:
        """Create an end app availability pre order. `POST /v1/endAppAvailabilityPreOrders`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-endappavailabilitypreorders
        """
        return await self._call(
            _CREATE,
            fields={
                "territory_availabilities": territory_availabilities,
            },
            options=options,
        )
