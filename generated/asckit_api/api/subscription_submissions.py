"""The operations on subscription submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import SubscriptionSubmissionResponse
    from ..operation import CallOptions


_CREATE: Operation[SubscriptionSubmissionResponse] = Operation(
    "subscriptionSubmissions_createInstance",
    "POST",
    "/v1/subscriptionSubmissions",
    "SubscriptionSubmissionResponse",
    body=Body("subscriptionSubmissions", relationships={"subscription": Related("subscription", "subscriptions")}),
)


class SubscriptionSubmissions(Resource[M]):
    """The operations on subscription submissions."""

    @dual
    async def create(
        self,
        *,
        subscription: str,
        options: CallOptions | None = None,
    ) -> SubscriptionSubmissionResponse:
        """Create a subscription submission. `POST /v1/subscriptionSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionsubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "subscription": subscription,
            },
            options=options,
        )
