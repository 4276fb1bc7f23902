"""The document of an encryption declaration: reserved, sent in the parts that Apple asks for, committed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from asckit import FileSlice
from asckit.errors import ConfigurationError, NotReady

if TYPE_CHECKING:
    from asckit.client import ClientBase
    from asckit_api.models import AppEncryptionDeclarationDocument, UploadOperation
    from asckit_api.operation import Async

RESERVED = "AWAITING_UPLOAD"


@attrs.frozen
class Papers:
    """A file that is to be a declaration's document."""

    path: Path
    size: int
    """Bytes."""
    md5: str

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @classmethod
    def of(cls, path: Path) -> Papers:
        """The papers in a file; raises `ConfigurationError` where it cannot be read, or is empty. Blocks."""
        try:
            with path.open("rb") as file:
                md5 = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
                size = file.tell()
        except OSError as error:
            raise ConfigurationError(f"the document {path} cannot be read: {error.strerror}") from error
        if not size:
            raise ConfigurationError(f"the document {path} is empty")
        return cls(path, size, md5)

    def is_in(self, document: AppEncryptionDeclarationDocument) -> bool:
        """Whether a document was sent, or is to be sent, from this file, as far as Apple tells."""
        given = document.attributes
        if given.source_file_checksum:
            return given.source_file_checksum.lower() == self.md5
        return given.file_size == self.size and given.file_name == self.name


async def read_papers(asc: ClientBase[Async], declaration: str) -> AppEncryptionDeclarationDocument | None:
    """The document of a declaration as it is now; None where it has none."""
    return (await asc.api.app_encryption_declarations.get_app_encryption_declaration_document(declaration)).data


async def send_papers(
    asc: ClientBase[Async], declaration: str, papers: Papers, there: AppEncryptionDeclarationDocument | None
) -> bool:
    """Give a declaration its document, unless it has it; a reservation that was made before is gone on with.

    Returns whether anything was sent. Raises `NotReady` where it has another one.
    """
    if there is not None and not papers.is_in(there):
        raise NotReady(
            f"the declaration has the document {there.attributes.file_name} already, which is not what is in "
            f"{papers.path}; leave the document out, or change an answer to declare anew"
        )
    if there is None:
        made = await asc.api.app_encryption_declaration_documents.create(
            app_encryption_declaration=declaration, file_name=papers.name, file_size=papers.size
        )
        there = made.data
    elif _state(there) != RESERVED:
        return False
    document = there

    async def look() -> tuple[UploadOperation, ...] | None:
        return (
            await asc.api.app_encryption_declaration_documents.get(document.id)
        ).data.attributes.upload_operations or None

    parts = document.attributes.upload_operations
    if not parts:
        parts = await asc.poll(
            look, every=2.0, timeout=60.0, describe=f"Apple to say where {papers.name} is to be sent"
        )
    for part in parts:
        await asc.transfer(
            part.method or "PUT",
            part.url or "",
            content=FileSlice(papers.path, part.offset or 0, part.length),
            headers={header.name or "": header.value or "" for header in part.request_headers or ()},
        )
    await asc.api.app_encryption_declaration_documents.update(there.id, uploaded=True, source_file_checksum=papers.md5)
    return True


def _state(document: AppEncryptionDeclarationDocument) -> str | None:
    details = document.attributes.asset_delivery_state
    return details.state if details else None
