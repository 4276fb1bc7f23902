"""The operations on App Store version submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from ..operation import CallOptions


_DELETE: Operation[None] = Operation(
    "appStoreVersionSubmissions_deleteInstance", "DELETE", "/v1/appStoreVersionSubmissions/{id}"
)


class AppStoreVersionSubmissions(Resource[M]):
    """The operations on App Store version submissions."""

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appStoreVersionSubmissions/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an App Store version submission. `DELETE /v1/appStoreVersionSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionsubmissions-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
