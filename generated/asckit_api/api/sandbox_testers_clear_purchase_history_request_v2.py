"""The operations on sandbox testers clear purchase history request (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import SandboxTestersClearPurchaseHistoryRequestV2Response
    from ..operation import CallOptions


_CREATE: Operation[SandboxTestersClearPurchaseHistoryRequestV2Response] = Operation(
    "sandboxTestersClearPurchaseHistoryRequestV2_createInstance",
    "POST",
    "/v2/sandboxTestersClearPurchaseHistoryRequest",
    "SandboxTestersClearPurchaseHistoryRequestV2Response",
    body=Body(
        "sandboxTestersClearPurchaseHistoryRequest",
        relationships={"sandbox_testers": Related("sandboxTesters", "sandboxTesters", many=True)},
    ),
)


class SandboxTestersClearPurchaseHistoryRequestV2(Resource[M]):
    """The operations on sandbox testers clear purchase history request (v2)."""

    @dual
    async def create(
        self,
        *,
        sandbox_testers: Sequence[str],
        options: CallOptions | None = None,
    ) -> SandboxTestersClearPurchaseHistoryRequestV2Response:
        """Create a sandbox testers clear purchase history request (v2). `POST /v2/sandboxTestersClearPurchaseHistoryRequest`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-sandboxtestersclearpurchasehistoryrequest
        """
        return await self._call(
            _CREATE,
            fields={
                "sandbox_testers": sandbox_testers,
            },
            options=options,
        )
