"""The sandbox through asckit's own clients."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from asckit.testing import Sandbox

from .conftest import build_id, mint


def test_a_blocking_client_talks_to_it(sandbox: Sandbox, aurora: str) -> None:
    with sandbox.client() as asc:
        page = asc.api.builds.list(filter_app=[aurora], include=["preReleaseVersion"], sort=["-uploadedDate"])
        assert [build.attributes.version for build in page.data if build.attributes][:2] == ["42", "41"]
        assert page.issues() == []
        group = asc.api.beta_groups.create(app=aurora, name="Friends").data
        assert group is not None
        asc.api.beta_groups.delete(group.id)
    assert [request.operation for request in sandbox.mutations] == [
        "betaGroups_createInstance",
        "betaGroups_deleteInstance",
    ]


def test_an_asynchronous_client_talks_to_it(sandbox: Sandbox) -> None:
    async def names() -> list[str | None]:
        async with sandbox.async_client() as asc:
            page = await asc.api.apps.list()
            return [app.attributes.name for app in page.data if app.attributes]

    assert asyncio.run(names()) == ["Aurora Notes", "Aurora Watch"]


def test_a_clients_wait_lets_a_build_finish(sandbox: Sandbox) -> None:
    build = build_id(sandbox, "2.0", "42")
    with sandbox.client() as asc:
        states = [asc.api.builds.get(build).data]
        sandbox.clock.sleep(60, asc.port.closing)
        states.append(asc.api.builds.get(build).data)
    assert [str(state.attributes.processing_state) for state in states if state and state.attributes] == [
        "PROCESSING",
        "VALID",
    ]


def test_refusals_are_the_clients_errors(sandbox: Sandbox, groups: dict[str, str]) -> None:
    from asckit.errors import InvalidRequest, NotFound

    build = build_id(sandbox, "2.0", "42")
    with sandbox.client() as asc:
        with pytest.raises(NotFound, match="builds"):
            asc.api.builds.get("nothing")
        with pytest.raises(InvalidRequest, match="PROCESSING"):
            asc.api.builds.add_beta_groups(build, [groups["QA"]])


def test_any_asynchronous_http_client_talks_to_it(sandbox: Sandbox) -> None:
    async def status() -> int:
        async with httpx.AsyncClient(transport=sandbox.transport, base_url=sandbox.base_url) as client:
            answer = await client.get("/v1/apps", headers={"authorization": f"Bearer {mint(sandbox)}"})
            return answer.status_code

    assert asyncio.run(status()) == 200


@pytest.mark.sandbox("empty")
def test_a_test_says_what_its_world_holds(sandbox: Sandbox) -> None:
    app = sandbox.add("apps", {"name": "Solo", "bundleId": "com.example.solo", "primaryLocale": "sv"})
    build = sandbox.upload_build(app=app, version="1.0", build="1", uses_non_exempt_encryption=False)
    sandbox.advance(3_600)
    with sandbox.client() as asc:
        notes = asc.api.builds.list_beta_build_localizations(build).data
    assert [item.attributes.locale for item in notes if item.attributes] == ["sv"]
