"""The operations on app encryption declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        AppEncryptionDeclarationDocumentField,
        AppEncryptionDeclarationField,
        AppEncryptionDeclarationInclude,
        AppField,
        BuildField,
        PlatformValue,
    )
    from ..models import (
        App,
        AppEncryptionDeclarationDocument,
        AppEncryptionDeclarationDocumentResponse,
        AppEncryptionDeclarationResponse,
        AppEncryptionDeclarationsResponse,
        AppWithoutIncludesResponse,
    )
    from ..operation import CallOptions

    class AppEncryptionDeclarationsGetAppEncryptionDeclarationDocumentQuery(TypedDict, total=False):
        """What `get_app_encryption_declaration_document` takes."""

        fields_app_encryption_declaration_documents: Sequence[AppEncryptionDeclarationDocumentField]

    class AppEncryptionDeclarationsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class AppEncryptionDeclarationsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_app_encryption_declaration_documents: Sequence[AppEncryptionDeclarationDocumentField]
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_apps: Sequence[AppField]
        """Deprecated by Apple."""
        fields_builds: Sequence[BuildField]
        """Deprecated by Apple."""
        filter_app: Sequence[str]
        filter_builds: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        """Deprecated by Apple."""
        include: Sequence[AppEncryptionDeclarationInclude]
        limit: int
        limit_builds: int

    class AppEncryptionDeclarationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_encryption_declaration_documents: Sequence[AppEncryptionDeclarationDocumentField]
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_apps: Sequence[AppField]
        """Deprecated by Apple."""
        fields_builds: Sequence[BuildField]
        """Deprecated by Apple."""
        include: Sequence[AppEncryptionDeclarationInclude]
        limit_builds: int


_GET_APP_ENCRYPTION_DECLARATION_DOCUMENT: Operation[
    AppEncryptionDeclarationDocumentResponse[AppEncryptionDeclarationDocument | None]
] = Operation(
    "appEncryptionDeclarations_appEncryptionDeclarationDocument_getToOneRelated",
    "GET",
    "/v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument",
    "AppEncryptionDeclarationDocumentResponse",
    query={
        "fields_app_encryption_declaration_documents": "fields[appEncryptionDeclarationDocuments]",
    },
)

_GET_APP_ENCRYPTION_DECLARATION_DOCUMENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "appEncryptionDeclarations_appEncryptionDeclarationDocument_getToOneRelationship",
    "GET",
    "/v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument",
    "LinkageResponse",
)

_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "appEncryptionDeclarations_app_getToOneRelated",
    "GET",
    "/v1/appEncryptionDeclarations/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "appEncryptionDeclarations_app_getToOneRelationship",
    "GET",
    "/v1/appEncryptionDeclarations/{id}/relationships/app",
    "LinkageResponse",
)

_ADD_BUILDS: Operation[None] = Operation(
    "appEncryptionDeclarations_builds_createToManyRelationship",
    "POST",
    "/v1/appEncryptionDeclarations/{id}/relationships/builds",
    body=Related("builds", "builds", many=True),
)

_LIST: Operation[AppEncryptionDeclarationsResponse] = Operation(
    "appEncryptionDeclarations_getCollection",
    "GET",
    "/v1/appEncryptionDeclarations",
    "AppEncryptionDeclarationsResponse",
    query={
        "fields_app_encryption_declaration_documents": "fields[appEncryptionDeclarationDocuments]",
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "filter_app": "filter[app]",
        "filter_builds": "filter[builds]",
        "filter_platform": "filter[platform]",
        "include": "include",
        "limit": "limit",
        "limit_builds": "limit[builds]",
    },
)

_CREATE: Operation[AppEncryptionDeclarationResponse] = Operation(
    "appEncryptionDeclarations_createInstance",
    "POST",
    "/v1/appEncryptionDeclarations",
    "AppEncryptionDeclarationResponse",
    body=Body(
        "appEncryptionDeclarations",
        attributes={
            "app_description": "appDescription",
            "contains_proprietary_cryptography": "containsProprietaryCryptography",
            "contains_third_party_cryptography": "containsThirdPartyCryptography",
            "available_on_french_store": "availableOnFrenchStore",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AppEncryptionDeclarationResponse] = Operation(
    "appEncryptionDeclarations_getInstance",
    "GET",
    "/v1/appEncryptionDeclarations/{id}",
    "AppEncryptionDeclarationResponse",
    query={
        "fields_app_encryption_declaration_documents": "fields[appEncryptionDeclarationDocuments]",
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "include": "include",
        "limit_builds": "limit[builds]",
    },
)


class AppEncryptionDeclarations(Resource[M]):
    """The operations on app encryption declarations."""

    @dual
    async def get_app_encryption_declaration_document(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEncryptionDeclarationsGetAppEncryptionDeclarationDocumentQuery],
    ) -> AppEncryptionDeclarationDocumentResponse[AppEncryptionDeclarationDocument | None]:
        """Read the app encryption declaration document of an app encryption declaration. `GET /v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-appencryptiondeclarationdocument
        """
        return await self._call(
            _GET_APP_ENCRYPTION_DECLARATION_DOCUMENT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_encryption_declaration_document_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app encryption declaration document of an app encryption declaration. `GET /v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-relationships-appencryptiondeclarationdocument
        """
        return await self._call(
            _GET_APP_ENCRYPTION_DECLARATION_DOCUMENT_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appEncryptionDeclarations/{id}/app", stacklevel=2)
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEncryptionDeclarationsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of an app encryption declaration. `GET /v1/appEncryptionDeclarations/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-app
        """
        return await self._call(
            _GET_APP,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appEncryptionDeclarations/{id}/relationships/app", stacklevel=2)
    async def get_app_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app of an app encryption declaration. `GET /v1/appEncryptionDeclarations/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/appEncryptionDeclarations/{id}/relationships/builds", stacklevel=2)
    async def add_builds(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the builds of an app encryption declaration. `POST /v1/appEncryptionDeclarations/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appencryptiondeclarations-_id_-relationships-builds
        """
        return await self._call(
            _ADD_BUILDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEncryptionDeclarationsListQuery],
    ) -> AppEncryptionDeclarationsResponse:
        """List app encryption declarations. `GET /v1/appEncryptionDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations
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
        app_description: str,
        contains_proprietary_cryptography: bool,
        contains_third_party_cryptography: bool,
        available_on_french_store: bool,
        app: str,
        options: CallOptions | None = None,
    ) -> AppEncryptionDeclarationResponse:
        """Create an app encryption declaration. `POST /v1/appEncryptionDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appencryptiondeclarations

        Deprecated by Apple: app."""
        return await self._call(
            _CREATE,
            fields={
                "app_description": app_description,
                "contains_proprietary_cryptography": contains_proprietary_cryptography,
                "contains_third_party_cryptography": contains_third_party_cryptography,
                "available_on_french_store": available_on_french_store,
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
        **query: Unpack[AppEncryptionDeclarationsGetQuery],
    ) -> AppEncryptionDeclarationResponse:
        """Read an app encryption declaration by id. `GET /v1/appEncryptionDeclarations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
