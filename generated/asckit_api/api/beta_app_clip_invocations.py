"""The operations on beta app clip invocations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..inputs import BetaAppClipInvocationLocalizationInlineCreate
    from ..literals import (
        BetaAppClipInvocationField,
        BetaAppClipInvocationInclude,
        BetaAppClipInvocationLocalizationField,
    )
    from ..models import BetaAppClipInvocationResponse
    from ..operation import CallOptions, Unset

    class BetaAppClipInvocationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_beta_app_clip_invocation_localizations: Sequence[BetaAppClipInvocationLocalizationField]
        fields_beta_app_clip_invocations: Sequence[BetaAppClipInvocationField]
        include: Sequence[BetaAppClipInvocationInclude]
        limit_beta_app_clip_invocation_localizations: int


_BETA_APP_CLIP_INVOCATION_LOCALIZATION_INLINE_CREATE = Inline(
    attributes={"title": "title", "locale": "locale"},
    relationships={"beta_app_clip_invocation": Related("betaAppClipInvocation", "betaAppClipInvocations")},
)
_CREATE: Operation[BetaAppClipInvocationResponse] = Operation(
    "betaAppClipInvocations_createInstance",
    "POST",
    "/v1/betaAppClipInvocations",
    "BetaAppClipInvocationResponse",
    body=Body(
        "betaAppClipInvocations",
        attributes={"url": "url"},
        relationships={
            "build_bundle": Related("buildBundle", "buildBundles"),
            "beta_app_clip_invocation_localizations": Related(
                "betaAppClipInvocationLocalizations",
                "betaAppClipInvocationLocalizations",
                many=True,
                inline=_BETA_APP_CLIP_INVOCATION_LOCALIZATION_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[BetaAppClipInvocationResponse] = Operation(
    "betaAppClipInvocations_getInstance",
    "GET",
    "/v1/betaAppClipInvocations/{id}",
    "BetaAppClipInvocationResponse",
    query={
        "fields_beta_app_clip_invocation_localizations": "fields[betaAppClipInvocationLocalizations]",
        "fields_beta_app_clip_invocations": "fields[betaAppClipInvocations]",
        "include": "include",
        "limit_beta_app_clip_invocation_localizations": "limit[betaAppClipInvocationLocalizations]",
    },
)

_DELETE: Operation[None] = Operation(
    "betaAppClipInvocations_deleteInstance", "DELETE", "/v1/betaAppClipInvocations/{id}"
)

_UPDATE: Operation[BetaAppClipInvocationResponse] = Operation(
    "betaAppClipInvocations_updateInstance",
    "PATCH",
    "/v1/betaAppClipInvocations/{id}",
    "BetaAppClipInvocationResponse",
    body=Body("betaAppClipInvocations", attributes={"url": "url"}),
)


class BetaAppClipInvocations(Resource[M]):
    """The operations on beta app clip invocations."""

    @dual
    async def create(
        self,
        *,
        url: str,
        build_bundle: str,
        beta_app_clip_invocation_localizations: Sequence[str | BetaAppClipInvocationLocalizationInlineCreate],
        options: CallOptions | None = None,
    ) -> BetaAppClipInvocationResponse:
        """Create a beta app clip invocation. `POST /v1/betaAppClipInvocations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaappclipinvocations
        """
        return await self._call(
            _CREATE,
            fields={
                "url": url,
                "build_bundle": build_bundle,
                "beta_app_clip_invocation_localizations": beta_app_clip_invocation_localizations,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppClipInvocationsGetQuery],
    ) -> BetaAppClipInvocationResponse:
        """Read a beta app clip invocation by id. `GET /v1/betaAppClipInvocations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappclipinvocations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a beta app clip invocation. `DELETE /v1/betaAppClipInvocations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaappclipinvocations-_id_
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
        url: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaAppClipInvocationResponse:
        """Change a beta app clip invocation; fields left out stay as they are. `PATCH /v1/betaAppClipInvocations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaappclipinvocations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "url": url,
            },
            options=options,
        )
