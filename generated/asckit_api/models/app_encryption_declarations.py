"""What belongs to app encryption declarations: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_encryption_declaration_documents import AppEncryptionDeclarationDocument
    from .apps import App
    from .builds import Build
    from .enums import Platform


@model
class AppEncryptionDeclaration(ResourceObject):
    """An app encryption declaration.

    https://developer.apple.com/documentation/appstoreconnectapi/appencryptiondeclaration
    """

    resource_type: ClassVar[str] = "appEncryptionDeclarations"

    attributes: AppEncryptionDeclarationAttributes = attribute(
        "attributes", "AppEncryptionDeclarationAttributes", always=dict
    )
    relationships: AppEncryptionDeclarationRelationships = attribute(
        "relationships", "AppEncryptionDeclarationRelationships", always=dict
    )


_AppEncryptionDeclaration = TypeVar("_AppEncryptionDeclaration", default=AppEncryptionDeclaration)


@model
class AppEncryptionDeclarationAttributes(Model):
    """The attributes of an app encryption declaration."""

    app_description: str | None = attribute("appDescription")
    created_date: datetime | None = attribute("createdDate", datetime)
    uses_encryption: bool | None = attribute("usesEncryption", bool)
    """Deprecated by Apple."""
    exempt: bool | None = attribute("exempt", bool)
    contains_proprietary_cryptography: bool | None = attribute("containsProprietaryCryptography", bool)
    contains_third_party_cryptography: bool | None = attribute("containsThirdPartyCryptography", bool)
    available_on_french_store: bool | None = attribute("availableOnFrenchStore", bool)
    platform: Platform | None = attribute("platform", "Platform")
    """Deprecated by Apple."""
    uploaded_date: datetime | None = attribute("uploadedDate", datetime)
    """Deprecated by Apple."""
    document_url: str | None = attribute("documentUrl")
    """Deprecated by Apple."""
    document_name: str | None = attribute("documentName")
    """Deprecated by Apple."""
    document_type: str | None = attribute("documentType")
    """Deprecated by Apple."""
    app_encryption_declaration_state: AppEncryptionDeclarationState | None = attribute(
        "appEncryptionDeclarationState", "AppEncryptionDeclarationState"
    )
    code_value: str | None = attribute("codeValue")


@model
class AppEncryptionDeclarationRelationships(Model):
    """The relationships of an app encryption declaration."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    """Deprecated by Apple."""
    builds: ToMany[Build] | None = attribute("builds", "ToMany")
    """Deprecated by Apple."""
    app_encryption_declaration_document: ToOne[AppEncryptionDeclarationDocument] | None = attribute(
        "appEncryptionDeclarationDocument", "ToOne"
    )


@model
class AppEncryptionDeclarationResponse(Document):
    """An app encryption declaration, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appencryptiondeclarationresponse
    """

    data: AppEncryptionDeclaration = attribute("data", "AppEncryptionDeclaration")
    included: tuple[App | AppEncryptionDeclarationDocument | Build | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"appEncryptionDeclarationDocuments": "AppEncryptionDeclarationDocument", "apps": "App", "builds": "Build"}
        ),
    )


@model
class AppEncryptionDeclarationWithoutIncludesResponse(Document, Generic[_AppEncryptionDeclaration]):
    """An app encryption declaration, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appencryptiondeclarationwithoutincludesresponse
    """

    data: _AppEncryptionDeclaration = attribute("data", "AppEncryptionDeclaration")


@model
class AppEncryptionDeclarationsResponse(Page):
    """A page of app encryption declaration resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appencryptiondeclarationsresponse
    """

    data: tuple[AppEncryptionDeclaration, ...] = attribute("data", Many("AppEncryptionDeclaration"), always=list)
    included: tuple[App | AppEncryptionDeclarationDocument | Build | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"appEncryptionDeclarationDocuments": "AppEncryptionDeclarationDocument", "apps": "App", "builds": "Build"}
        ),
    )


class AppEncryptionDeclarationState(OpenEnum):
    """One of 6 known values; Apple may add others."""

    CREATED = "CREATED"
    IN_REVIEW = "IN_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    INVALID = "INVALID"
    EXPIRED = "EXPIRED"
