"""Files other than builds: reserved, sent in parts, said to be complete, checked, delivered."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from asckit import Conflict, FileSlice
from asckit.testing import Sandbox
from asckit_plugins.builds import Builds
from asckit_plugins.sandbox.assets import ASSETS
from asckit_plugins.sandbox.shapes import shapes

CONTENT = bytes(range(256)) * 5
MD5 = hashlib.md5(CONTENT, usedforsecurity=False).hexdigest()


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(part_size=500)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shot.png"
    path.write_bytes(CONTENT)
    return path


def reserve(asc: Any, sandbox: Sandbox) -> Any:
    detail = sandbox.ids("appStoreReviewDetails")[0]
    return asc.api.app_store_review_attachments.create(
        app_store_review_detail=detail, file_name="shot.png", file_size=len(CONTENT)
    ).data


def state(asc: Any, asset: Any) -> Any:
    return asc.api.app_store_review_attachments.get(asset.id).data.attributes.asset_delivery_state


def send(asc: Any, asset: Any, file: Path) -> None:
    for part in asset.attributes.upload_operations:
        headers = {one.name: one.value for one in part.request_headers}
        asc.transfer(part.method, part.url, content=FileSlice(file, part.offset, part.length), headers=headers)


def test_a_file_is_sent_in_parts_checked_and_delivered(sandbox: Sandbox, file: Path) -> None:
    with sandbox.client() as asc:
        asset = reserve(asc, sandbox)
        assert [(part.offset, part.length) for part in asset.attributes.upload_operations] == [
            (0, 500), (500, 500), (1000, 280),
        ]  # fmt: skip
        assert asset.attributes.asset_delivery_state.state == "AWAITING_UPLOAD"
        send(asc, asset, file)
        sent = asc.api.app_store_review_attachments.update(asset.id, uploaded=True, source_file_checksum=MD5).data
        assert (state(asc, asset).state, sent.attributes.upload_operations) == (
            "UPLOAD_COMPLETE",
            None,
        )
        sandbox.advance(60)
        assert state(asc, asset).state == "COMPLETE"
        assert sandbox.world.storage.parts == {}


def test_what_lacks_parts_is_not_complete(sandbox: Sandbox) -> None:
    with sandbox.client() as asc:
        asset = reserve(asc, sandbox)
        with pytest.raises(Conflict, match="0 of 3 parts"):
            asc.api.app_store_review_attachments.update(asset.id, uploaded=True, source_file_checksum=MD5)


def test_another_checksum_fails_the_delivery(sandbox: Sandbox, file: Path) -> None:
    with sandbox.client() as asc:
        asset = reserve(asc, sandbox)
        send(asc, asset, file)
        asc.api.app_store_review_attachments.update(asset.id, uploaded=True, source_file_checksum="0" * 32)
        found = state(asc, asset)
        assert (found.state, [error.code for error in found.errors]) == ("FAILED", ["CHECKSUM_MISMATCH"])


def test_parts_go_with_their_file(sandbox: Sandbox, file: Path) -> None:
    with sandbox.client() as asc:
        asset = reserve(asc, sandbox)
        send(asc, asset, file)
        asc.api.app_store_review_attachments.delete(asset.id)
        assert sandbox.world.storage.parts == {}


def test_an_encryption_declaration_takes_its_document(sandbox: Sandbox, file: Path) -> None:
    with sandbox.client() as asc:
        declared = Builds(asc).declare(
            "com.example.aurora",
            app_description="It encrypts notes.",
            contains_proprietary_cryptography=True,
            contains_third_party_cryptography=False,
            available_on_french_store=True,
            document=file,
        )
        assert declared.attributes.app_description == "It encrypts notes."
    (document,) = sandbox.ids("appEncryptionDeclarationDocuments")
    assert (
        sandbox.get("appEncryptionDeclarationDocuments", document)["assetDeliveryState"]["state"] != "AWAITING_UPLOAD"
    )


def test_every_type_that_says_where_its_parts_go_takes_them() -> None:
    table = shapes()
    told = {type for type in table.types() if "uploadOperations" in table.resource(type).attributes}
    with_a_state = {type for type in told if "assetDeliveryState" in table.resource(type).attributes}
    assert with_a_state - {"buildUploadFiles", "backgroundAssetUploadFiles"} == set(ASSETS)
