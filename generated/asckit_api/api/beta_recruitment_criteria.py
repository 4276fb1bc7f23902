"""The operations on beta recruitment criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs import DeviceFamilyOsVersionFilterInput
    from ..models import BetaRecruitmentCriterionResponse, DeviceFamilyOsVersionFilter
    from ..operation import CallOptions, Unset


_DEVICE_FAMILY_OS_VERSION_FILTER_INPUT = Inline(
    attributes={
        "device_family": "deviceFamily",
        "minimum_os_inclusive": "minimumOsInclusive",
        "maximum_os_inclusive": "maximumOsInclusive",
    }
)
_CREATE: Operation[BetaRecruitmentCriterionResponse] = Operation(
    "betaRecruitmentCriteria_createInstance",
    "POST",
    "/v1/betaRecruitmentCriteria",
    "BetaRecruitmentCriterionResponse",
    body=Body(
        "betaRecruitmentCriteria",
        attributes={
            "device_family_os_version_filters": ("deviceFamilyOsVersionFilters", _DEVICE_FAMILY_OS_VERSION_FILTER_INPUT)
        },
        relationships={"beta_group": Related("betaGroup", "betaGroups")},
    ),
)

_DELETE: Operation[None] = Operation(
    "betaRecruitmentCriteria_deleteInstance", "DELETE", "/v1/betaRecruitmentCriteria/{id}"
)

_UPDATE: Operation[BetaRecruitmentCriterionResponse] = Operation(
    "betaRecruitmentCriteria_updateInstance",
    "PATCH",
    "/v1/betaRecruitmentCriteria/{id}",
    "BetaRecruitmentCriterionResponse",
    body=Body(
        "betaRecruitmentCriteria",
        attributes={
            "device_family_os_version_filters": ("deviceFamilyOsVersionFilters", _DEVICE_FAMILY_OS_VERSION_FILTER_INPUT)
        },
    ),
)


class BetaRecruitmentCriteria(Resource[M]):
    """The operations on beta recruitment criteria."""

    @dual
    async def create(
        self,
        *,
        device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter | DeviceFamilyOsVersionFilterInput],
        beta_group: str,
        options: CallOptions | None = None,
    ) -> BetaRecruitmentCriterionResponse:
        """Create a beta recruitment criteria. `POST /v1/betaRecruitmentCriteria`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betarecruitmentcriteria
        """
        return await self._call(
            _CREATE,
            fields={
                "device_family_os_version_filters": device_family_os_version_filters,
                "beta_group": beta_group,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a beta recruitment criteria. `DELETE /v1/betaRecruitmentCriteria/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betarecruitmentcriteria-_id_
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
        device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter | DeviceFamilyOsVersionFilterInput]
        | None
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaRecruitmentCriterionResponse:
        """Change a beta recruitment criteria; fields left out stay as they are. `PATCH /v1/betaRecruitmentCriteria/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betarecruitmentcriteria-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "device_family_os_version_filters": device_family_os_version_filters,
            },
            options=options,
        )
