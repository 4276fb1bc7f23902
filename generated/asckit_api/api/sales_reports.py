"""The operations on sales reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import Download
    from ..operation import CallOptions

    class SalesReportsListQuery(TypedDict, total=False):
        """What `list` takes."""

        filter_frequency: Required[Sequence[Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]]]
        filter_report_date: Sequence[str]
        filter_report_sub_type: Required[
            Sequence[Literal["SUMMARY", "DETAILED", "SUMMARY_INSTALL_TYPE", "SUMMARY_TERRITORY", "SUMMARY_CHANNEL"]]
        ]
        filter_report_type: Required[
            Sequence[
                Literal[
                    "SALES",
                    "PRE_ORDER",
                    "NEWSSTAND",
                    "SUBSCRIPTION",
                    "SUBSCRIPTION_EVENT",
                    "SUBSCRIBER",
                    "SUBSCRIPTION_OFFER_CODE_REDEMPTION",
                    "INSTALLS",
                    "FIRST_ANNUAL",
                    "WIN_BACK_ELIGIBILITY",
                ]
            ]
        ]
        filter_vendor_number: Required[Sequence[str]]
        filter_version: Sequence[str]


_LIST: Operation[Download] = Operation(
    "salesReports_getCollection",
    "GET",
    "/v1/salesReports",
    "Download",
    accept="application/a-gzip",
    query={
        "filter_frequency": "filter[frequency]",
        "filter_report_date": "filter[reportDate]",
        "filter_report_sub_type": "filter[reportSubType]",
        "filter_report_type": "filter[reportType]",
        "filter_vendor_number": "filter[vendorNumber]",
        "filter_version": "filter[version]",
    },
)


class SalesReports(Resource[M]):
    """The operations on sales reports."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SalesReportsListQuery],
    ) -> Download:
        """List sales reports. `GET /v1/salesReports`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesreports
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )
