"""The operations on beta app clip invocation localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import BetaAppClipInvocationLocalizationResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[BetaAppClipInvocationLocalizationResponse] = Operation(
    "betaAppClipInvocationLocalizations_createInstance",
    "POST",
    "/v1/betaAppClipInvocationLocalizations",
    "BetaAppClipInvocationLocalizationResponse",
    body=Body(
        "betaAppClipInvocationLocalizations",
        attributes={"title": "title", "locale": "locale"},
        relationships={"beta_app_clip_invocation": Related("betaAppClipInvocation", "betaAppClipInvocations")},
    ),
)

_DELETE: Operation[None] = Operation(
    "betaAppClipInvocationLocalizations_deleteInstance", "DELETE", "/v1/betaAppClipInvocationLocalizations/{id}"
)

_UPDATE: Operation[BetaAppClipInvocationLocalizationResponse] = Operation(
    "betaAppClipInvocationLocalizations_updateInstance",
    "PATCH",
    "/v1/betaAppClipInvocationLocalizations/{id}",
    "BetaAppClipInvocationLocalizationResponse",
    body=Body("betaAppClipInvocationLocalizations", attributes={"title": "title"}),
)


class BetaAppClipInvocationLocalizations(Resource[M]):
    """The operations on beta app clip invocation localizations."""

    @dual
    async def create(
        self,
        *,
        title: str,
        locale: str,
        beta_app_clip_invocation: str,
        options: CallOptions | None = None,
    ) -> BetaAppClipInvocationLocalizationResponse:
        """Create a beta app clip invocation localization. `POST /v1/betaAppClipInvocationLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaappclipinvocationlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "title": title,
                "locale": locale,
                "beta_app_clip_invocation": beta_app_clip_invocation,
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
        """Delete a beta app clip invocation localization. `DELETE /v1/betaAppClipInvocationLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaappclipinvocationlocalizations-_id_
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
        title: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaAppClipInvocationLocalizationResponse:
        """Change a beta app clip invocation localization; fields left out stay as they are. `PATCH /v1/betaAppClipInvocationLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaappclipinvocationlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "title": title,
            },
            options=options,
        )
