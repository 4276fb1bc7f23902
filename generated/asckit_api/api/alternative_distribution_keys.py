"""The operations on alternative distribution keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AlternativeDistributionKeyField
    from ..models import AlternativeDistributionKeyResponse, AlternativeDistributionKeysResponse
    from ..operation import CallOptions, Unset

    class AlternativeDistributionKeysListQuery(TypedDict, total=False):
        """What `list` takes."""

        exists_app: bool
        fields_alternative_distribution_keys: Sequence[AlternativeDistributionKeyField]
        limit: int

    class AlternativeDistributionKeysGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_keys: Sequence[AlternativeDistributionKeyField]


_LIST: Operation[AlternativeDistributionKeysResponse] = Operation(
    "alternativeDistributionKeys_getCollection",
    "GET",
    "/v1/alternativeDistributionKeys",
    "AlternativeDistributionKeysResponse",
    query={
        "exists_app": "exists[app]",
        "fields_alternative_distribution_keys": "fields[alternativeDistributionKeys]",
        "limit": "limit",
    },
)

_CREATE: Operation[AlternativeDistributionKeyResponse] = Operation(
    "alternativeDistributionKeys_createInstance",
    "POST",
    "/v1/alternativeDistributionKeys",
    "AlternativeDistributionKeyResponse",
    body=Body(
        "alternativeDistributionKeys",
        attributes={"public_key": "publicKey"},
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AlternativeDistributionKeyResponse] = Operation(
    "alternativeDistributionKeys_getInstance",
    "GET",
    "/v1/alternativeDistributionKeys/{id}",
    "AlternativeDistributionKeyResponse",
    query={
        "fields_alternative_distribution_keys": "fields[alternativeDistributionKeys]",
    },
)

_DELETE: Operation[None] = Operation(
    "alternativeDistributionKeys_deleteInstance", "DELETE", "/v1/alternativeDistributionKeys/{id}"
)


class AlternativeDistributionKeys(Resource[M]):
    """The operations on alternative distribution keys."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionKeysListQuery],
    ) -> AlternativeDistributionKeysResponse:
        """List alternative distribution keys. `GET /v1/alternativeDistributionKeys`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionkeys
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
        public_key: str,
        app: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AlternativeDistributionKeyResponse:
        """Create an alternative distribution key. `POST /v1/alternativeDistributionKeys`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativedistributionkeys
        """
        return await self._call(
            _CREATE,
            fields={
                "public_key": public_key,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionKeysGetQuery],
    ) -> AlternativeDistributionKeyResponse:
        """Read an alternative distribution key by id. `GET /v1/alternativeDistributionKeys/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionkeys-_id_
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
        """Delete an alternative distribution key. `DELETE /v1/alternativeDistributionKeys/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativedistributionkeys-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
