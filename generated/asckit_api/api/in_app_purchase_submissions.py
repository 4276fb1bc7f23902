"""The operations on in-app purchase submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import InAppPurchaseSubmissionResponse
    from ..operation import CallOptions


_CREATE: Operation[InAppPurchaseSubmissionResponse] = Operation(
    "inAppPurchaseSubmissions_createInstance",
    "POST",
    "/v1/inAppPurchaseSubmissions",
    "InAppPurchaseSubmissionResponse",
    body=Body(
        "inAppPurchaseSubmissions", relationships={"in_app_purchase_v2": Related("inAppPurchaseV2", "inAppPurchases")}
    ),
)


class InAppPurchaseSubmissions(Resource[M]):
    """The operations on in-app purchase submissions."""

    @dual
    async def create(
        self,
        *,
        in_app_purchase_v2: str,
        options: CallOptions | None = None,
    ) -> InAppPurchaseSubmissionResponse:
        """Create an in-app purchase submission. `POST /v1/inAppPurchaseSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchasesubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "in_app_purchase_v2": in_app_purchase_v2,
            },
            options=options,
        )
