"""The operations on subscription group submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import SubscriptionGroupSubmissionResponse
    from ..operation import CallOptions


_CREATE: Operation[SubscriptionGroupSubmissionResponse] = Operation(
    "subscriptionGroupSubmissions_createInstance",
    "POST",
    "/v1/subscriptionGroupSubmissions",
    "SubscriptionGroupSubmissionResponse",
    body=Body(
        "subscriptionGroupSubmissions",
        relationships={"subscription_group": Related("subscriptionGroup", "subscriptionGroups")},
    ),
)


class SubscriptionGroupSubmissions(Resource[M]):
    """The operations on subscription group submissions."""

    @dual
    async def create(
        self,
        *,
        subscription_group: str,
        options: CallOptions | None = None,
    ) -> SubscriptionGroupSubmissionResponse:
        """Create a subscription group submission. `POST /v1/subscriptionGroupSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongroupsubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "subscription_group": subscription_group,
            },
            options=options,
        )
