"""An upload on its way to a build, uploads that were never finished, and plans of both."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from asckit import (
    NotFound,
    NotReady,
    WaitTimeout,
)
from asckit.testing import Sandbox
from asckit_plugins.uploads import UploadFailed, Uploads

from ..kit import APP, Steps, sent
from .sending import RESERVE, RESERVE_FILE, client_through, killed_at, steps_of_a_run, upload_states


def test_what_apple_does_not_take_is_raised_with_its_reasons(sandbox: Sandbox, file: Path, folder: Path) -> None:
    (app,) = sandbox.ids("apps", bundleId=APP)
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    sandbox.world.store.get("apps", app).attributes["bundleId"] = "com.example.renamed"
    with pytest.raises(UploadFailed, match=r"90055: CFBundleIdentifier is 'com\.example\.aurora'") as raised:
        workflow.follow(upload)
    assert len(raised.value.reasons) == 1
    sandbox.world.store.get("apps", app).attributes["bundleId"] = APP
    again = workflow.upload(file, state=folder)
    assert again.id != upload.id, "what failed is sent anew"
    assert workflow.follow(again.id or "").usable


def test_bytes_that_change_on_their_way_are_caught_by_the_checksum(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        content = bytes(request.read())
        damaged = httpx.Request("PUT", request.url, headers=request.headers, content=b"?" + content[1:])
        answer = sandbox.transport.handle_request(damaged)
        return httpx.Response(answer.status_code)  # and storage does not tell

    with pytest.raises(UploadFailed, match="CHECKSUM_MISMATCH"):
        Uploads(client_through(sandbox, before)).upload(file, state=folder)


def test_a_build_that_apple_cannot_process_is_an_error(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.world.storage.outcome = "INVALID"
    workflow = Uploads(sandbox.client())
    with pytest.raises(NotReady, match="is INVALID"):
        workflow.follow(workflow.upload(file, state=folder))


def test_the_wait_is_one_wait_with_one_end(sandbox: Sandbox, file: Path, folder: Path) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    started = sandbox.clock.monotonic()
    with pytest.raises(WaitTimeout):
        workflow.follow(upload, timeout=120.0, every=10.0)
    assert sandbox.clock.monotonic() - started == pytest.approx(120.0, abs=1.0)
    steps = Steps()
    build = Uploads(sandbox.client(plugins=[steps])).follow(upload)
    assert build.usable
    assert steps.seen[-1].name == "build 3.0 (50) is processed"


def test_a_server_that_fails_while_it_is_waited_for_does_not_end_the_wait(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    sandbox.fail_next("buildUploads_getInstance", status=502, times=2)
    assert workflow.follow(upload).usable


def test_an_unknown_upload_cannot_be_followed(sandbox: Sandbox) -> None:
    with pytest.raises(NotFound):
        Uploads(sandbox.client()).follow("00000000-0000-0000-0000-000000000000")


def test_abandoned_reservations_are_found_and_deleted(sandbox: Sandbox, file: Path, folder: Path) -> None:
    (app,) = sandbox.ids("apps", bundleId=APP)
    asc = sandbox.client()
    for number in ("60", "61"):
        asc.api.build_uploads.create(
            app=app, cf_bundle_short_version_string="3.0", cf_bundle_version=number, platform="IOS"
        )
        sandbox.advance(20 * 3600)
    workflow = Uploads(asc)
    workflow.upload(file, state=folder)
    sandbox.advance(30 * 3600 - 20 * 3600)
    assert [one.number for one in workflow.find(APP)] == ["50", "61", "60"]
    assert [one.number for one in workflow.abandoned(APP)] == ["60", "61"]
    assert [one.number for one in workflow.abandoned(APP, older_than=40 * 3600)] == ["60"]
    assert [one.number for one in workflow.delete_abandoned(APP)] == ["60", "61"]
    before = len(sandbox.mutations)
    assert workflow.delete_abandoned(APP) == []
    assert len(sandbox.mutations) == before
    assert upload_states(sandbox) == ["COMPLETE"]


def test_deleting_what_is_gone_changes_nothing_and_what_became_a_build_stays(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    with pytest.raises(NotReady, match="is PROCESSING: its build can be expired, not deleted"):
        workflow.delete(upload.id or "")
    workflow.delete("00000000-0000-0000-0000-000000000000")
    assert "buildUploads_deleteInstance" not in sent(sandbox)


def test_a_plan_shows_what_would_be_reserved_and_ends_where_bytes_would_be_sent(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        Uploads(asc).upload(file, state=folder)
    assert sent(sandbox) == []
    assert [step.operation for step in plan.steps if hasattr(step, "operation")] == [RESERVE, RESERVE_FILE]
    assert plan.stopped == "the addresses to which Aurora.ipa is sent"
    assert not folder.exists()


@pytest.mark.parametrize(("killed", "stops"), [(4, "bytes to be carried"), (-1, "to become a build")])
def test_a_plan_of_an_upload_that_was_begun_says_what_is_left(
    sandbox: Sandbox, file: Path, folder: Path, killed: int, stops: str
) -> None:
    number = killed % steps_of_a_run()
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, number, landed=False)).upload(file, state=folder, parts_at_once=1)
    (kept,) = folder.glob("*.json")
    before, requests = kept.read_bytes(), len(sandbox.mutations)
    asc = sandbox.client()
    with asc.plan() as plan:
        Uploads(asc).publish(file, groups=["QA"], state=folder)
    assert stops in (plan.stopped or "")
    assert kept.read_bytes() == before
    assert len(sandbox.mutations) == requests
    assert Uploads(asc).publish(file, groups=["QA"], state=folder).distribution.groups == ("QA",)


def test_a_plan_of_deleting_what_is_abandoned_can_be_applied(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 1, landed=False)).upload(file, state=folder)
    sandbox.advance(25 * 3600)
    asc = sandbox.client()
    with asc.plan() as plan:
        Uploads(asc).delete_abandoned(APP)
    assert len(sandbox.ids("buildUploads")) == 1
    plan.apply()
    assert sandbox.ids("buildUploads") == []
