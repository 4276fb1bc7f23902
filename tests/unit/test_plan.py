"""The core's part of plans: recording, saving, refusing, applying; over a script of answers, for both clients."""

from __future__ import annotations

import asyncio
import json
import pickle
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import (
    AsyncClient,
    Client,
    ConfigurationError,
    NotFound,
    Plan,
    PlanRefused,
    PlanStop,
    PluginError,
    TransportError,
)
from asckit.engine import APPLE
from asckit.placeholders import placeholders_in, resolve, resolve_path, resolve_query
from asckit.plan import Condition, Difference, PlannedChange, PlannedRead, PlannedWait, WaitedRead
from asckit.snapshots import differences, digest, snapshot
from asckit_plugins import plan as plan_plugin

from .both import Both, Script, failed, ok

GROUP = {"type": "betaGroups", "id": "7", "attributes": {"name": "QA", "isInternalGroup": True}}


def change(**given: Any) -> PlannedChange:
    members: dict[str, Any] = {
        "operation": "betaGroups_updateInstance",
        "method": "PATCH",
        "path": "/v1/betaGroups/7",
        "query": [],
        "body": {"data": {"type": "betaGroups", "id": "7", "attributes": {"name": "Quality"}}},
        **given,
    }
    return PlannedChange(**members)


def read(document: Any = None) -> PlannedRead:
    shown = {"data": GROUP} if document is None else document
    return PlannedRead(
        "betaGroups_getInstance", "/v1/betaGroups/7", [], "application/json", 200, digest(200, shown), snapshot(shown)
    )


def planned(*steps: Any, **given: Any) -> Plan[Any]:
    return Plan(APPLE, "2026-01-01T00:00:00+00:00", list(steps), **given)


def record(both: Both, client: Any, body: Callable[[AsyncClient], Any]) -> Plan[Any]:
    """The plan that a body makes over a client's face."""

    async def run(asc: AsyncClient) -> Plan[Any]:
        async with asc.plan() as plan:
            await body(asc)
        return plan

    return both.body(client, run)


# -- recording ---------------------------------------------------------------------------------


def test_changes_are_recorded_and_not_sent(both: Both) -> None:
    script = Script(ok({"data": GROUP}))
    client = both.client(script, plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        await asc.api.beta_groups.update("7", name="Quality")
        made = await asc.api.beta_groups.create(app="1", name="New")
        assert made.data.id == "planned:2:betaGroups"
        await asc.api.beta_groups.add_builds(made.data.id, ["42"])
        await asc.api.beta_groups.delete("7")
        with pytest.raises(NotFound, match=r"betaGroups/7 would be deleted by then"):
            await asc.api.beta_groups.get("7")
        with pytest.raises(NotFound, match="is not created by this plan"):
            await asc.api.beta_groups.update("planned:9:betaGroups", name="x")

    plan = record(both, client, body)
    assert [(step.method, step.path, step.creates) for step in plan.changes] == [
        ("PATCH", "/v1/betaGroups/7", None),
        ("POST", "/v1/betaGroups", "planned:2:betaGroups"),
        ("POST", "/v1/betaGroups/planned%3A2%3AbetaGroups/relationships/builds", None),
        ("DELETE", "/v1/betaGroups/7", None),
    ]
    assert plan.changes[0].before == {"name": "QA"}
    assert [read.path for read in plan.reads] == ["/v1/betaGroups/7"]
    assert [request.method for request in script.requests] == ["GET"]


def test_the_blocking_client_plans_with_a_plain_with(pem: str, key: Any) -> None:
    with Client(key, http=httpx.Client(transport=httpx.MockTransport(Script())), plugins=[plan_plugin]) as asc:
        with asc.plan() as plan:
            made = asc.request("POST", "/v1/things", json={"data": {"type": "things", "attributes": {"name": "x"}}})
        assert made["data"] == {
            "type": "things",
            "id": "planned:1:things",
            "attributes": {"name": "x"},
            "relationships": {},
        }
    assert plan.changes[0].operation == "request"


def test_a_plan_catches_only_what_its_own_context_and_client_do(both: Both) -> None:
    other = Both("Client", both.key).client(Script(ok(status=204)), plugins=[plan_plugin])
    elsewhere = Both("Client", both.key).client(Script(ok(status=204)), plugins=[plan_plugin])
    client = both.client(Script(), plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        other.request("POST", "/v1/betaGroups/7/relationships/builds", json={"data": []})
        threads = [threading.Thread(target=lambda: elsewhere.request("DELETE", "/v1/things/1"))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with other.plan() as inner:
            await asc.api.beta_groups.create(app="1", name="outer")
            other.request("POST", "/v1/things", json={"data": {"type": "things"}})
        assert len(inner.steps) == 1

    plan = record(both, client, body)
    assert [step.body["data"]["attributes"] for step in plan.changes] == [{"name": "outer"}]


def test_what_gather_starts_belongs_to_the_plan(both: Both) -> None:
    client = both.client(Script(), plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        await asc.gather(*[lambda n=n: asc.api.beta_groups.create(app="1", name=f"G{n}") for n in range(5)])

    plan = record(both, client, body)
    assert sorted(step.body["data"]["attributes"]["name"] for step in plan.changes) == [f"G{n}" for n in range(5)]
    assert [step.creates for step in plan.changes] == [f"planned:{n}:betaGroups" for n in range(1, 6)]


def test_a_plan_within_a_plan_is_refused(both: Both) -> None:
    client = both.client(Script(), plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        async with asc.plan():
            pass

    with pytest.raises(ConfigurationError, match="one plan"):
        record(both, client, body)


def test_without_a_plugin_that_plans_nothing_is_planned_and_nothing_sent(both: Both) -> None:
    client = both.client(Script())

    async def body(asc: AsyncClient) -> None:
        await asc.api.beta_groups.delete("7")

    with pytest.raises(ConfigurationError, match="the plugin 'plan' does"):
        record(both, client, body)


def test_a_change_that_no_layer_records_does_not_leave_the_block(both: Both) -> None:
    client = both.client(Script(), plugins=[plan_plugin])
    client.engine._onion = client.engine._transport  # as with a layer that makes calls of its own

    async def body(asc: AsyncClient) -> None:
        await asc.request("DELETE", "/v1/things/1")

    with pytest.raises(PluginError, match=r"was about to be sent in the block of asc\.plan\(\)"):
        record(both, client, body)


def test_what_goes_on_after_the_block_sends_nothing(key: Any) -> None:
    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(Script()))
        async with AsyncClient(key, http=http, plugins=[plan_plugin]) as asc:
            later = asyncio.Event()

            async def straggle() -> None:
                await later.wait()
                await asc.api.beta_groups.create(app="1", name="late")

            async with asc.plan() as plan:
                task = asyncio.create_task(straggle())
                await asyncio.sleep(0)
            later.set()
            with pytest.raises(ConfigurationError, match="after its end"):
                await task
            assert plan.steps == []

    asyncio.run(run())


def test_a_wait_looks_once_and_ends_the_plan(both: Both) -> None:
    client = both.client(Script(), plugins=[plan_plugin])
    looks = []

    async def body(asc: AsyncClient) -> None:
        async def look() -> None:
            looks.append(1)

        await asc.poll(look, every=30, timeout=1800, describe="build 42 to be processed")
        raise AssertionError("it went on")

    plan = record(both, client, body)
    assert (plan.stopped, looks, both.clock.slept) == ("build 42 to be processed", [1], [])


def test_a_wait_that_needs_no_plan_is_none(both: Both) -> None:
    client = both.client(Script(), plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        async def look() -> str:
            return "there"

        assert await asc.poll(look, every=30, timeout=1800, describe="it") == "there"

    assert record(both, client, body).steps == []


def test_reads_that_are_no_json_are_kept_by_their_digest(both: Both) -> None:
    reports = [b"a,b\n", b"a,c\n"]

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=reports.pop(0)) if "salesReports" in str(request.url) else ok({"data": []})

    client = both.client(answer, plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        await asc.api.sales_reports.list(
            filter_vendor_number=["1"], filter_report_type=["SALES"], filter_frequency=["DAILY"],
            filter_report_sub_type=["SUMMARY"],
        )  # fmt: skip
        await asc.api.beta_groups.list()
        await asc.api.beta_groups.create(app="1", name="x")

    plan = record(both, client, body)
    with pytest.raises(PlanRefused, match="/v1/salesReports changed"):
        both.do(lambda: plan.apply(client))


# -- placeholders ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "query", "body"),
    [
        ("/v1/betaGroups/planned%3A1%3AbetaGroups", {}, None),
        ("/v1/betaGroups/planned:1:betaGroups/builds", {}, None),
        ("/v1/betaGroups", {"filter[builds]": "1,planned:1:builds"}, None),
        ("/v1/betaGroups?filter[id]=planned:1:betaGroups", {}, None),
        ("/v1/things", {}, {"data": {"relationships": {"group": {"data": {"id": "planned:12:betaGroups"}}}}}),
    ],
)
def test_a_placeholder_is_not_sent_outside_of_a_plan(both: Both, path: str, query: Any, body: Any) -> None:
    client = both.client(Script(), plugins=[plan_plugin])
    with pytest.raises(ConfigurationError, match=r"names planned:\d+:\w+, which stands for.*apply the plan"):
        both.do(lambda: client.request("GET" if body is None else "POST", path, query, body))


def test_text_that_speaks_of_placeholders_is_sent(both: Both) -> None:
    client = both.client(Script(ok({"data": {}}, 201)))
    body = {"data": {"attributes": {"whatsNew": "planned: see planned:1:betaGroups"}}}
    assert both.do(lambda: client.request("POST", "/v1/planned", json=body)) == {"data": {}}


@given(st.one_of(st.integers().map(str), st.uuids().map(str), st.from_regex(r"[A-Za-z0-9_+=-]{1,60}", fullmatch=True)))
def test_no_id_of_apple_s_is_a_placeholder(id: str) -> None:
    assert placeholders_in(f"/v1/builds/{id}", [("filter[id]", id)], {"id": id}) == set()


def test_placeholders_are_resolved_wherever_they_stand() -> None:
    ids = {"planned:1:betaGroups": "7/8"}
    body = {"data": [{"type": "betaGroups", "id": "planned:1:betaGroups"}], "note": "planned:1:betaGroups!"}
    assert resolve(body, ids) == {"data": [{"type": "betaGroups", "id": "7/8"}], "note": "planned:1:betaGroups!"}
    assert resolve_path("/v1/betaGroups/planned%3A1%3AbetaGroups/builds", ids) == "/v1/betaGroups/7%2F8/builds"
    assert resolve_query([("a", "1,planned:1:betaGroups")], ids) == [("a", "1,7/8")]


# -- what counts -------------------------------------------------------------------------------


def test_what_changed_is_told_by_resource_and_field() -> None:
    then = {"data": [GROUP, {"type": "betaGroups", "id": "8", "attributes": {}}], "links": {"self": "a"}}
    now = {
        "data": [
            {"type": "betaGroups", "id": "9"},
            {**GROUP, "attributes": {"name": "Quality", "isInternalGroup": True, "feedbackEnabled": None}},
        ],
        "links": {"self": "b"},
    }
    assert differences(read(then), 200, now) == [
        Difference("betaGroups/9", "appeared", (), "betaGroups_getInstance"),
        Difference("betaGroups/7", "changed", ("name",), "betaGroups_getInstance"),
        Difference("betaGroups/8", "gone", (), "betaGroups_getInstance"),
    ]


def test_order_links_nulls_and_paging_do_not_count() -> None:
    builds = {
        "builds": {"data": [{"type": "builds", "id": "1"}, {"type": "builds", "id": "2"}], "links": {"self": "x"}}
    }
    swapped = {"builds": {"data": [{"type": "builds", "id": "2"}, {"type": "builds", "id": "1"}]}}
    then = {"data": [{**GROUP, "relationships": builds}, {"type": "betaGroups", "id": "8"}], "meta": {"total": 2}}
    eight = {"type": "betaGroups", "id": "8", "attributes": {"name": None}}
    assert differences(read(then), 200, {"data": [eight, {**GROUP, "relationships": swapped}]}) == []


def test_an_answer_that_is_no_resource_counts_as_a_whole() -> None:
    metrics = {"version": "1", "insights": [1]}
    assert differences(read(metrics), 200, {"version": "1", "insights": [1]}) == []
    assert differences(read(metrics), 200, {"version": "1", "insights": [2]})[0].resource == "/v1/betaGroups/7"


# -- saving ------------------------------------------------------------------------------------

FULL = planned(
    change(creates=None, before={"name": "QA"}, state="applied", request_id="R1"),
    change(method="POST", path="/v1/betaGroups", creates="planned:2:betaGroups", error="Conflict: no"),
    PlannedWait(
        "it to settle",
        5.0,
        600.0,
        [
            WaitedRead(
                "betaGroups_getCollection",
                "/v1/betaGroups",
                [("filter[app]", "1")],
                [
                    Condition("betaGroups/7", "left", "name", "QA"),
                    Condition("betaGroups/planned:2:betaGroups", "present"),
                ],
            )
        ],
    ),
    change(
        method="POST",
        path="/v1/betaGroups/planned%3A2%3AbetaGroups/relationships/builds",
        body={"data": [{"type": "builds", "id": "42"}]},
    ),
    reads=[read()],
    labels={"betaGroups/7": "QA"},
)


def test_a_plan_is_the_same_after_saving_and_loading(tmp_path: Path) -> None:
    file = FULL.save(tmp_path / "plan.json")
    back = Plan.load(file)
    assert back == FULL
    assert (back.made, back.path) == (FULL.made, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["format"] == 1
    assert [each.name for each in tmp_path.iterdir()] == ["plan.json"]


def test_members_that_a_later_release_adds_are_ignored() -> None:
    document = FULL.to_dict()
    document["later"] = document["steps"][0]["later"] = 1
    assert Plan.from_dict(document) == FULL


BAD: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "a list": (lambda _: [], "it has no format"),
    "another format": (lambda plan: {**plan, "format": 2}, "format 2, and this release of asckit reads format 1"),
    "no steps": (lambda plan: {name: plan[name] for name in plan if name != "steps"}, "it lacks 'steps'"),
    "a wrong type": (lambda plan: {**plan, "reads": [{**plan["reads"][0], "status": "200"}]}, r"Expected `int`"),
    "an unknown step": (lambda plan: {**plan, "steps": [{"kind": "dance"}]}, "unknown kind 'dance'"),
    "a step that is none": (lambda plan: {**plan, "steps": [1]}, "cannot be read|can be read"),
    "a placeholder too early": (
        lambda plan: {**plan, "steps": plan["steps"][::-1]},
        "Step 1 of the plan needs planned:2:betaGroups, which no step before it creates",
    ),
}


@pytest.mark.parametrize(("spoil", "says"), BAD.values(), ids=BAD)
def test_what_is_no_plan_is_refused_with_the_reason(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], Any], says: str
) -> None:
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(spoil(FULL.to_dict())))
    with pytest.raises(ConfigurationError, match=says) as caught:
        Plan.load(file)
    assert "plan.json" in str(caught.value)


def test_files_that_cannot_be_read_or_written_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nowhere\.json cannot be read"):
        Plan.load(tmp_path / "nowhere.json")
    (tmp_path / "text").write_text("hello")
    with pytest.raises(ConfigurationError, match="it is not JSON"):
        Plan.load(tmp_path / "text")
    with pytest.raises(ConfigurationError, match="cannot be written"):
        FULL.save(tmp_path / "no" / "folder.json")


# -- rendering ---------------------------------------------------------------------------------


def test_a_plan_renders_as_lines_for_people() -> None:
    assert FULL.render().splitlines() == [
        f"3 changes and 1 wait at {APPLE}, planned from 1 read",
        "",
        "~ 1. update betaGroups QA (7)  [applied]",
        "      name: QA → Quality",
        "",
        "+ 2. create betaGroups: planned:2:betaGroups",
        "      name: Quality",
        "      last attempt: Conflict: no",
        "",
        "… 3. wait for it to settle",
        "      until name of betaGroups QA (7) is no longer QA",
        "      until betaGroups planned:2:betaGroups is there",
        "",
        "+ 4. add to builds of betaGroups planned:2:betaGroups",
        "      builds 42",
    ]


def test_an_empty_plan_and_one_with_gaps_say_so() -> None:
    assert planned().render() == f"nothing to change at {APPLE}, planned from 0 reads"
    with_gap = Plan.from_dict(
        {**planned().to_dict(), "gaps": [{"operation": "builds_getCollection", "path": "/v1/builds", "why": "unknown"}]}
    )
    assert "  builds_getCollection /v1/builds: unknown" in with_gap.render()


def test_passwords_are_in_the_file_and_not_in_what_people_see() -> None:
    body = {"data": {"type": "things", "attributes": {"demoAccountPassword": "hunter2", "note": "a\n\x1b[31mb"}}}
    plan = planned(change(body=body, before={"demoAccountPassword": "hunter1"}))
    assert "hunter" not in plan.render()
    assert "note: a [31mb" in plan.render()
    assert Plan.from_dict(plan.to_dict()).changes[0].body == body


def test_errors_of_plans_pickle() -> None:
    refused = PlanRefused("no", differences=(Difference("builds/1", "changed", ("version",)),))
    back = pickle.loads(pickle.dumps(refused))
    assert (str(back), back.differences) == ("no", refused.differences)
    assert str(pickle.loads(pickle.dumps(PlanStop("it ends")))) == "it ends"


# -- applying ----------------------------------------------------------------------------------


def test_a_plan_is_applied_step_by_step_with_apple_s_ids(both: Both) -> None:
    script = Script(
        ok({"data": GROUP}),
        ok({"data": {"type": "betaGroups", "id": "N1"}}, 201, {"x-request-id": "R2"}),
        ok({"data": [{"type": "betaGroups", "id": "N1"}, GROUP]}),
        ok({"data": [{"type": "betaGroups", "id": "N1"}, {**GROUP, "attributes": {"name": "Quality"}}]}),
        ok(status=204),
    )
    plan = Plan.from_dict(FULL.to_dict())
    client = both.client(script)
    done = both.do(lambda: plan.apply(client))
    assert [(step.number, step.status, step.id) for step in done.steps] == [
        (1, "applied before", None),
        (2, "applied", "N1"),
        (3, "waited", None),
        (4, "applied", None),
    ]
    assert done.ids == {"planned:2:betaGroups": "N1"}
    assert script.requests[-1].url.path == "/v1/betaGroups/N1/relationships/builds"
    assert len(both.clock.slept) == 1
    assert plan.changes[1].request_id == "R2"
    assert done.to_dict()["steps"][1]["document"] == {"data": {"type": "betaGroups", "id": "N1"}}


def test_a_changed_state_is_refused_before_anything_is_sent(both: Both) -> None:
    script = Script(ok({"data": {**GROUP, "attributes": {"name": "QA 2"}}}))
    plan = planned(change(), reads=[read()], labels={"betaGroups/7": "QA"})
    client = both.client(script)
    with pytest.raises(PlanRefused, match=r"'QA' \(betaGroups/7 changed \(isInternalGroup, name\)\)\. Plan again"):
        both.do(lambda: plan.apply(client))
    assert len(script.requests) == 1


def test_many_differences_are_told_in_short(both: Both) -> None:
    listing = {"data": [{"type": "betaGroups", "id": str(n)} for n in range(30)]}
    plan = planned(change(), reads=[read({"data": []})])
    client = both.client(Script(ok(listing)))
    with pytest.raises(PlanRefused, match="and 10 more") as caught:
        both.do(lambda: plan.apply(client))
    assert len(caught.value.differences) == 30


def test_a_plan_is_applied_where_it_was_made(both: Both) -> None:
    client = both.client(Script(), base_url="https://elsewhere.example.com")
    with pytest.raises(ConfigurationError, match=r"was made at https://api\.appstoreconnect\.apple\.com"):
        both.do(lambda: planned(change()).apply(client))


def test_a_loaded_plan_needs_a_client() -> None:
    with pytest.raises(ConfigurationError, match=r"plan\.apply\(asc\)"):
        planned(change()).apply()


def test_a_plan_is_not_applied_inside_of_its_block(both: Both) -> None:
    client = both.client(Script(), plugins=[plan_plugin])

    async def body(asc: AsyncClient) -> None:
        await planned(change()).apply(asc)

    with pytest.raises(ConfigurationError, match="after the block"):
        record(both, client, body)


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (lambda _: failed(409), "planned"),
        (httpx.ConnectError("no"), "planned"),
        (lambda _: failed(503), "sending"),
        (httpx.ReadTimeout("late"), "sending"),
        (httpx.ReadError("cut"), "sending"),
    ],
)
def test_a_step_that_fails_is_known_to_have_landed_or_not(both: Both, tmp_path: Path, reply: Any, state: str) -> None:
    plan = planned(change(), change())
    plan.save(tmp_path / "plan.json")
    client = both.client(Script(ok({"data": GROUP}), reply))
    with pytest.raises(Exception, match=r".") as caught:
        both.do(lambda: plan.apply(client))
    assert "This was step 2 of 2 of the plan (update betaGroups 7); 1 was applied" in caught.value.__notes__[0]
    stored = Plan.load(tmp_path / "plan.json")
    assert [step.state for step in stored.steps] == ["applied", state]
    assert type(caught.value).__name__ in str(stored.steps[1].error)


def test_a_step_is_on_disk_before_it_is_sent(both: Both, tmp_path: Path) -> None:
    file = planned(change()).save(tmp_path / "plan.json")

    def look(_: httpx.Request) -> httpx.Response:
        assert Plan.load(file).steps[0].state == "sending"
        return ok({"data": GROUP})

    client = both.client(look)
    both.do(lambda: Plan.load(file).apply(client))
    assert Plan.load(file).steps[0].state == "applied"


def test_a_plan_that_cannot_be_recorded_is_not_sent(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = planned(change()).save(tmp_path / "plan.json")
    plan = Plan.load(file)
    client = both.client(Script())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ConfigurationError, match="cannot be written"):
        both.do(lambda: plan.apply(client))
    monkeypatch.undo()
    assert Plan.load(file).steps[0].state == "planned"


def test_a_file_that_holds_another_plan_by_now_is_refused(both: Both, tmp_path: Path) -> None:
    plan = planned(change())
    plan.save(tmp_path / "plan.json")
    planned(change(method="DELETE", body=None)).save(tmp_path / "plan.json")
    client = both.client(Script())
    with pytest.raises(ConfigurationError, match="holds another plan by now"):
        both.do(lambda: plan.apply(client))


def test_a_plan_is_applied_once_at_a_time(both: Both) -> None:
    plan = planned(change())

    def again(_: httpx.Request) -> httpx.Response:
        other = Both("Client", both.key).client(Script())
        with pytest.raises(PlanRefused, match="being applied already"):
            plan.apply(other)
        return ok({"data": GROUP})

    client = both.client(again)
    both.do(lambda: plan.apply(client))
    assert plan.steps[0].state == "applied"


def test_a_create_that_is_answered_without_an_id_does_not_send_what_needs_it(both: Both) -> None:
    plan = planned(
        change(method="POST", path="/v1/betaGroups", creates="planned:1:betaGroups"),
        change(method="DELETE", path="/v1/betaGroups/planned%3A1%3AbetaGroups", body=None),
    )
    script = Script(ok({}, 201))
    client = both.client(script)
    with pytest.raises(ConfigurationError, match="names planned:1:betaGroups"):
        both.do(lambda: plan.apply(client))
    assert len(script.requests) == 1


def test_a_broken_connection_while_rereading_sends_nothing(both: Both) -> None:
    plan = planned(change(), reads=[read()])
    client = both.client(Script(httpx.ConnectError("no")))
    with pytest.raises(TransportError):
        both.do(lambda: plan.apply(client))
    assert plan.steps[0].state == "planned"
