"""The operations on app encryption declaration documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppEncryptionDeclarationDocumentField
    from ..models import AppEncryptionDeclarationDocumentResponse
    from ..operation import CallOptions, Unset

    class AppEncryptionDeclarationDocumentsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_encryption_declaration_documents: Sequence[AppEncryptionDeclarationDocumentField]


_CREATE: Operation[AppEncryptionDeclarationDocumentResponse] = Operation(
    "appEncryptionDeclarationDocuments_createInstance",
    "POST",
    "/v1/appEncryptionDeclarationDocuments",
    "AppEncryptionDeclarationDocumentResponse",
    body=Body(
        "appEncryptionDeclarationDocuments",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"app_encryption_declaration": Related("appEncryptionDeclaration", "appEncryptionDeclarations")},
    ),
)

_GET: Operation[AppEncryptionDeclarationDocumentResponse] = Operation(
    "appEncryptionDeclarationDocuments_getInstance",
    "GET",
    "/v1/appEncryptionDeclarationDocuments/{id}",
    "AppEncryptionDeclarationDocumentResponse",
    query={
        "fields_app_encryption_declaration_documents": "fields[appEncryptionDeclarationDocuments]",
    },
)

_UPDATE: Operation[AppEncryptionDeclarationDocumentResponse] = Operation(
    "appEncryptionDeclarationDocuments_updateInstance",
    "PATCH",
    "/v1/appEncryptionDeclarationDocuments/{id}",
    "AppEncryptionDeclarationDocumentResponse",
    body=Body(
        "appEncryptionDeclarationDocuments",
        attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"},
    ),
)


class AppEncryptionDeclarationDocuments(Resource[M]):
    """The operations on app encryption declaration documents."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_encryption_declaration: str,
        options: CallOptions | None = None,
    ) -> AppEncryptionDeclarationDocumentResponse:
        """Create an app encryption declaration document. `POST /v1/appEncryptionDeclarationDocuments`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appencryptiondeclarationdocuments
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_encryption_declaration": app_encryption_declaration,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEncryptionDeclarationDocumentsGetQuery],
    ) -> AppEncryptionDeclarationDocumentResponse:
        """Read an app encryption declaration document by id. `GET /v1/appEncryptionDeclarationDocuments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarationdocuments-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEncryptionDeclarationDocumentResponse:
        """Change an app encryption declaration document; fields left out stay as they are. `PATCH /v1/appEncryptionDeclarationDocuments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appencryptiondeclarationdocuments-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "uploaded": uploaded,
            },
            options=options,
        )
