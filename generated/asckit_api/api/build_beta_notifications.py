"""The operations on build beta notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import BuildBetaNotificationResponse
    from ..operation import CallOptions


_CREATE: Operation[BuildBetaNotificationResponse] = Operation(
    "buildBetaNotifications_createInstance",
    "POST",
    "/v1/buildBetaNotifications",
    "BuildBetaNotificationResponse",
    body=Body("buildBetaNotifications", relationships={"build": Related("build", "builds")}),
)


class BuildBetaNotifications(Resource[M]):
    """The operations on build beta notifications."""

    @dual
    async def create(
        self,
        *,
        build: str,
        options: CallOptions | None = None,
    ) -> BuildBetaNotificationResponse:
        """Create a build beta notification. `POST /v1/buildBetaNotifications`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildbetanotifications
        """
        return await self._call(
            _CREATE,
            fields={
                "build": build,
            },
            options=options,
        )
