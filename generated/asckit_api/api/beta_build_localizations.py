"""The operations on beta build localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import BetaBuildLocalizationField, BetaBuildLocalizationInclude, BuildField
    from ..models import (
        BetaBuildLocalizationResponse,
        BetaBuildLocalizationsResponse,
        Build,
        BuildWithoutIncludesResponse,
    )
    from ..operation import CallOptions, Unset

    class BetaBuildLocalizationsGetBuildQuery(TypedDict, total=False):
        """What `get_build` takes."""

        fields_builds: Sequence[BuildField]

    class BetaBuildLocalizationsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_beta_build_localizations: Sequence[BetaBuildLocalizationField]
        fields_builds: Sequence[BuildField]
        filter_build: Sequence[str]
        filter_locale: Sequence[str]
        include: Sequence[BetaBuildLocalizationInclude]
        limit: int

    class BetaBuildLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_beta_build_localizations: Sequence[BetaBuildLocalizationField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BetaBuildLocalizationInclude]


_GET_BUILD: Operation[BuildWithoutIncludesResponse[Build | None]] = Operation(
    "betaBuildLocalizations_build_getToOneRelated",
    "GET",
    "/v1/betaBuildLocalizations/{id}/build",
    "BuildWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
    },
)

_GET_BUILD_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaBuildLocalizations_build_getToOneRelationship",
    "GET",
    "/v1/betaBuildLocalizations/{id}/relationships/build",
    "LinkageResponse",
)

_LIST: Operation[BetaBuildLocalizationsResponse] = Operation(
    "betaBuildLocalizations_getCollection",
    "GET",
    "/v1/betaBuildLocalizations",
    "BetaBuildLocalizationsResponse",
    query={
        "fields_beta_build_localizations": "fields[betaBuildLocalizations]",
        "fields_builds": "fields[builds]",
        "filter_build": "filter[build]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
    },
)

_CREATE: Operation[BetaBuildLocalizationResponse] = Operation(
    "betaBuildLocalizations_createInstance",
    "POST",
    "/v1/betaBuildLocalizations",
    "BetaBuildLocalizationResponse",
    body=Body(
        "betaBuildLocalizations",
        attributes={"whats_new": "whatsNew", "locale": "locale"},
        relationships={"build": Related("build", "builds")},
    ),
)

_GET: Operation[BetaBuildLocalizationResponse] = Operation(
    "betaBuildLocalizations_getInstance",
    "GET",
    "/v1/betaBuildLocalizations/{id}",
    "BetaBuildLocalizationResponse",
    query={
        "fields_beta_build_localizations": "fields[betaBuildLocalizations]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "betaBuildLocalizations_deleteInstance", "DELETE", "/v1/betaBuildLocalizations/{id}"
)

_UPDATE: Operation[BetaBuildLocalizationResponse] = Operation(
    "betaBuildLocalizations_updateInstance",
    "PATCH",
    "/v1/betaBuildLocalizations/{id}",
    "BetaBuildLocalizationResponse",
    body=Body("betaBuildLocalizations", attributes={"whats_new": "whatsNew"}),
)


class BetaBuildLocalizations(Resource[M]):
    """The operations on beta build localizations."""

    @dual
    async def get_build(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaBuildLocalizationsGetBuildQuery],
    ) -> BuildWithoutIncludesResponse[Build | None]:
        """Read the build of a beta build localization. `GET /v1/betaBuildLocalizations/{id}/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations-_id_-build
        """
        return await self._call(
            _GET_BUILD,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the build of a beta build localization. `GET /v1/betaBuildLocalizations/{id}/relationships/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations-_id_-relationships-build
        """
        return await self._call(
            _GET_BUILD_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaBuildLocalizationsListQuery],
    ) -> BetaBuildLocalizationsResponse:
        """List beta build localizations. `GET /v1/betaBuildLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        locale: str,
        build: str,
        whats_new: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaBuildLocalizationResponse:
        """Create a beta build localization. `POST /v1/betaBuildLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betabuildlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "build": build,
                "whats_new": whats_new,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaBuildLocalizationsGetQuery],
    ) -> BetaBuildLocalizationResponse:
        """Read a beta build localization by id. `GET /v1/betaBuildLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations-_id_
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
        """Delete a beta build localization. `DELETE /v1/betaBuildLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betabuildlocalizations-_id_
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
        whats_new: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaBuildLocalizationResponse:
        """Change a beta build localization; fields left out stay as they are. `PATCH /v1/betaBuildLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betabuildlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "whats_new": whats_new,
            },
            options=options,
        )
