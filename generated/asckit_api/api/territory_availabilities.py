"""The operations on territory availabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from datetime import date

    from ..models import TerritoryAvailabilityResponse
    from ..operation import CallOptions, Unset


_UPDATE: Operation[TerritoryAvailabilityResponse] = Operation(
    "territoryAvailabilities_updateInstance",
    "PATCH",
    "/v1/territoryAvailabilities/{id}",
    "TerritoryAvailabilityResponse",
    body=Body(
        "territoryAvailabilities",
        attributes={"available": "available", "release_date": "releaseDate", "pre_order_enabled": "preOrderEnabled"},
    ),
)


class TerritoryAvailabilities(Resource[M]):
    """The operations on territory availabilities."""

    @dual
    async def update(
        self,
        id: str,
        *,
        available: bool | None | Unset = UNSET,
        release_date: date | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TerritoryAvailabilityResponse:
        """Change a territory availability; fields left out stay as they are. `PATCH /v1/territoryAvailabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-territoryavailabilities-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "available": available,
                "release_date": release_date,
                "pre_order_enabled": pre_order_enabled,
            },
            options=options,
        )
