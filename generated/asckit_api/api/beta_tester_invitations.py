"""The operations on beta tester invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import BetaTesterInvitationResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[BetaTesterInvitationResponse] = Operation(
    "betaTesterInvitations_createInstance",
    "POST",
    "/v1/betaTesterInvitations",
    "BetaTesterInvitationResponse",
    body=Body(
        "betaTesterInvitations",
        relationships={"beta_tester": Related("betaTester", "betaTesters"), "app": Related("app", "apps")},
    ),
)


class BetaTesterInvitations(Resource[M]):
    """The operations on beta tester invitations."""

    @dual
    async def create(
        self,
        *,
        app: str,
        beta_tester: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaTesterInvitationResponse:
        """Create a beta tester invitation. `POST /v1/betaTesterInvitations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesterinvitations

        Deprecated by Apple: beta_tester."""
        return await self._call(
            _CREATE,
            fields={
                "app": app,
                "beta_tester": beta_tester,
            },
            options=options,
        )
