"""The operations on finance reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import Download
    from ..operation import CallOptions

    class FinanceReportsListQuery(TypedDict, total=False):
        """What `list` takes."""

        filter_region_code: Required[Sequence[str]]
        filter_report_date: Required[Sequence[str]]
        filter_report_type: Required[Sequence[Literal["FINANCIAL", "FINANCE_DETAIL"]]]
        filter_vendor_number: Required[Sequence[str]]


_LIST: Operation[Download] = Operation(
    "financeReports_getCollection",
    "GET",
    "/v1/financeReports",
    "Download",
    accept="application/a-gzip",
    query={
        "filter_region_code": "filter[regionCode]",
        "filter_report_date": "filter[reportDate]",
        "filter_report_type": "filter[reportType]",
        "filter_vendor_number": "filter[vendorNumber]",
    },
)


class FinanceReports(Resource[M]):
    """The operations on finance reports."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[FinanceReportsListQuery],
    ) -> Download:
        """List finance reports. `GET /v1/financeReports`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-financereports
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )
