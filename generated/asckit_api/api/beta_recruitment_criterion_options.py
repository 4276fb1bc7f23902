"""The operations on beta recruitment criterion options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import BetaRecruitmentCriterionOptionField
    from ..models import BetaRecruitmentCriterionOptionsResponse
    from ..operation import CallOptions

    class BetaRecruitmentCriterionOptionsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_beta_recruitment_criterion_options: Sequence[BetaRecruitmentCriterionOptionField]
        limit: int


_LIST: Operation[BetaRecruitmentCriterionOptionsResponse] = Operation(
    "betaRecruitmentCriterionOptions_getCollection",
    "GET",
    "/v1/betaRecruitmentCriterionOptions",
    "BetaRecruitmentCriterionOptionsResponse",
    query={
        "fields_beta_recruitment_criterion_options": "fields[betaRecruitmentCriterionOptions]",
        "limit": "limit",
    },
)


class BetaRecruitmentCriterionOptions(Resource[M]):
    """The operations on beta recruitment criterion options."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaRecruitmentCriterionOptionsListQuery],
    ) -> BetaRecruitmentCriterionOptionsResponse:
        """List beta recruitment criterion options. `GET /v1/betaRecruitmentCriterionOptions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betarecruitmentcriterionoptions
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )
