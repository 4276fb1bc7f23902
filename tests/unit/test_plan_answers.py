"""What calls are answered while a plan is made: reads of Apple's, overlaid with what is planned."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from asckit import AsyncClient, Client, NotFound, Plan
from asckit.testing import Sandbox
from asckit_plugins import pagination
from asckit_plugins import plan as plan_plugin
from asckit_plugins.plan.consequences import CONSEQUENCES
from asckit_plugins.plan.relations import Relations, Route, relations
from asckit_plugins.plan.world import Links

from .both import Both, ok

APP = "com.example.aurora"


class World:
    """The demo world, with the ids that tests name."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.asc: Client = sandbox.client(plugins=[plan_plugin, pagination])
        (self.app,) = sandbox.ids("apps", bundleId=APP)
        (self.qa,) = sandbox.ids("betaGroups", name="QA")
        (self.public,) = sandbox.ids("betaGroups", name="Public Beta")
        (self.build,) = sandbox.ids("builds", version="41")
        (self.tester,) = sandbox.ids("betaTesters", firstName="Ada")


@pytest.fixture
def world(sandbox: Sandbox) -> World:
    return World(sandbox)


def names(document: Any) -> list[str]:
    return [each.attributes.name for each in document.data]


def id_of(document: Any) -> str:
    return str(document.data.id)


def test_an_update_is_answered_with_the_resource_as_it_would_be(world: World) -> None:
    with world.asc.plan() as plan:
        answer = world.asc.api.beta_groups.update(world.qa, feedback_enabled=False)
        assert (answer.data.attributes.name, answer.data.attributes.feedback_enabled) == ("QA", False)
        assert world.asc.api.beta_groups.get(world.qa).data.attributes.feedback_enabled is False
    assert plan.changes[0].before == {"feedbackEnabled": True}
    assert world.sandbox.mutations == []


def test_changing_what_is_not_there_fails_as_it_would(world: World) -> None:
    with world.asc.plan() as plan:
        for change in (
            lambda: world.asc.api.beta_groups.update("nowhere", name="x"),
            lambda: world.asc.api.beta_groups.delete("nowhere"),
            lambda: world.asc.api.beta_groups.add_builds("nowhere", [world.build]),
        ):
            with pytest.raises(NotFound):
                change()
    assert plan.steps == []


def test_a_planned_resource_is_read_from_the_plan(world: World) -> None:
    api = world.asc.api
    with world.asc.plan() as plan:
        group = api.beta_groups.create(app=world.app, name="New", builds=[world.build]).data.id
        assert api.beta_groups.get(group, include=["builds"]).data.attributes.name == "New"
        shown = api.beta_groups.get(group, include=["builds", "app"])
        assert [build.attributes.version for build in shown.find_all(shown.data.relationships.builds)] == ["41"]
        assert id_of(api.beta_groups.get_app(group)) == world.app
        assert id_of(api.beta_groups.get_app_linkage(group)) == world.app
        assert [build.id for build in api.beta_groups.list_builds(group).data] == [world.build]
        assert [link.id for link in api.beta_groups.list_builds_linkages(group).data] == [world.build]
        assert api.beta_groups.list_beta_testers(group).data == ()
        assert [build.id for build in api.builds.list(filter_beta_groups=[group]).data] == [world.build]
        assert {build.id for build in api.builds.list(filter_beta_groups=[group, world.qa]).data} > {world.build}
        assert group in [link.id for link in api.apps.list_beta_groups_linkages(world.app).data]
        assert "New" in names(api.apps.list_beta_groups(world.app))
    assert plan.gaps == []
    assert not any("planned" in str(request.path + request.query) for request in world.sandbox.requests)


def test_what_is_added_and_taken_away_shows_from_both_ends(world: World) -> None:
    api = world.asc.api
    with world.asc.plan():
        api.builds.add_beta_groups(world.build, [world.public])
        api.beta_groups.remove_beta_testers(world.qa, [api.beta_groups.list_beta_testers(world.qa).data[0].id])
        api.beta_groups.add_beta_testers(world.qa, [world.tester])
        assert [tester.id for tester in api.beta_groups.list_beta_testers(world.qa).data] == [world.tester]
        assert "QA" in names(api.beta_testers.list_beta_groups(world.tester))
        assert world.public in [group.id for group in api.beta_groups.list(filter_builds=[world.build]).data]
        assert world.build in [link.id for link in api.beta_groups.list_builds_linkages(world.public).data]
        page = api.builds.list(filter_version=["41"], include=["betaGroups"])
        assert "Public Beta" in [
            group.attributes.name for group in page.find_all(page.data[0].relationships.beta_groups)
        ]


def test_what_is_deleted_is_gone_from_every_list(world: World) -> None:
    api = world.asc.api
    with world.asc.plan():
        before = api.beta_groups.list(filter_app=[world.app])
        api.beta_groups.delete(world.qa)
        after = api.beta_groups.list(filter_app=[world.app])
        assert names(after) == [name for name in names(before) if name != "QA"]
        assert after.total == (before.total or 0) - 1
        assert "QA" not in names(api.apps.list_beta_groups(world.app))
        with pytest.raises(NotFound, match="would be deleted by then"):
            api.beta_groups.list_builds(world.qa)


def test_filters_see_planned_values(world: World) -> None:
    api = world.asc.api
    with world.asc.plan() as plan:
        api.beta_groups.update(world.qa, name="Quality")
        made = api.beta_groups.create(app=world.app, name="New", is_internal_group=True).data.id
        assert names(api.beta_groups.list(filter_name=["QA"])) == []
        assert names(api.beta_groups.list(filter_name=["Quality", "New"])) == ["Quality", "New"]
        assert made in [group.id for group in api.beta_groups.list(filter_is_internal_group=["true"]).data]
        assert [group.id for group in api.beta_groups.list(filter_id=[made]).data] == [made]
    assert plan.gaps == []


def test_what_cannot_be_known_is_told_as_a_gap(world: World) -> None:
    api = world.asc.api
    with world.asc.plan() as plan:
        made = api.beta_groups.create(app=world.app, name="New").data.id
        assert made not in [group.id for group in api.beta_groups.list(filter_public_link_enabled=["true"]).data]
    (gap,) = plan.gaps
    assert gap.operation == "betaGroups_getCollection"
    assert f"whether betaGroups/{made} passes the filters once it is changed is not known" in gap.why
    assert "Not planned through" in plan.render()


def test_fields_that_were_not_asked_for_do_not_come(world: World) -> None:
    api = world.asc.api
    with world.asc.plan():
        api.beta_groups.update(world.qa, name="Quality", feedback_enabled=False)
        raw = api.beta_groups.list(filter_id=[world.qa], fields_beta_groups=["name"]).data[0].raw
    assert raw["attributes"] == {"name": "Quality"}


def test_a_list_of_several_pages_gets_what_is_planned_once(world: World) -> None:
    asc = world.asc
    with asc.plan() as plan:
        made = asc.api.beta_groups.create(app=world.app, name="New").data.id
        listed = [group.id for group in asc.paginate(asc.api.beta_groups.list, filter_app=[world.app], limit=1)]
        resumed = list(asc.paginate(asc.api.beta_groups.list, filter_app=[world.app], limit=1))
    assert listed.count(made) == 1
    assert len(listed) == len(set(listed)) == 4
    assert [group.id for group in resumed] == listed
    assert len(plan.reads) == 3
    assert all(read.path.startswith("/v1/") for read in plan.reads)
    assert len(plan.apply().steps) == 1


def test_a_planned_submission_shows_in_the_build_s_state(world: World) -> None:
    api = world.asc.api
    with world.asc.plan() as plan:
        made = api.beta_app_review_submissions.create(build=world.build)
        assert made.data.id == "planned:1:betaAppReviewSubmissions"
        page = api.builds.get(world.build, include=["buildBetaDetail", "betaAppReviewSubmission"])
        detail = page.find(page.data.relationships.build_beta_detail)
        assert detail is not None
        assert detail.attributes.external_build_state == "WAITING_FOR_BETA_REVIEW"
        submission = page.find(page.data.relationships.beta_app_review_submission)
        assert submission is not None
        assert submission.id == made.data.id
        direct = api.builds.get_build_beta_detail(world.build).data
        assert direct is not None
        assert direct.attributes.external_build_state == "WAITING_FOR_BETA_REVIEW"
        assert id_of(api.builds.get_beta_app_review_submission(world.build)) == made.data.id
    assert plan.gaps == []


def test_consequences_are_of_things_that_there_are() -> None:
    known = relations()
    for row in CONSEQUENCES:
        for name in row.attributes:
            assert known.has_attribute(row.type, name) or known.is_asked_only(row.type, name)
        owner = row.type
        if row.of is not None:
            first = known.relationship(row.type, row.of)
            assert first is not None
            owner = first.type or ""
        if row.through is not None:
            through = known.relationship(owner, row.through)
            assert through is not None
            owner = through.type or ""
        assert known.has_attribute(owner, row.field)


# -- over a script of answers --------------------------------------------------------------------


def test_what_is_created_inline_is_sent_as_it_is_and_has_no_ids_in_the_plan(both: Both) -> None:
    client = both.client(lambda _: ok({"data": []}), plugins=[plan_plugin])
    body = {
        "data": {
            "type": "appPriceSchedules",
            "relationships": {"manualPrices": {"data": [{"type": "appPrices", "id": "${new-1}"}]}},
        },
        "included": [{"type": "appPrices", "id": "${new-1}", "attributes": {"startDate": None}}],
    }

    async def run(asc: AsyncClient) -> tuple[Plan[Any], Any]:
        async with asc.plan() as plan:
            made = await asc.request("POST", "/v1/appPriceSchedules", json=body)
        return plan, made

    plan, made = both.body(client, run)
    assert plan.changes[0].body == body
    assert made["data"]["relationships"]["manualPrices"]["data"] == []
    assert "only once the plan is applied" in plan.gaps[0].why
    assert "with appPrices" in plan.render()


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v1/apps/1/actions/dance", {"data": {"type": "dances"}}),
        ("POST", "/v1/things", {"name": "x"}),
        ("PUT", "/v1/things/1", None),
    ],
)
def test_a_change_of_no_known_kind_is_recorded_with_a_gap(both: Both, method: str, path: str, body: Any) -> None:
    client = both.client(lambda _: ok(), plugins=[plan_plugin])

    async def run(asc: AsyncClient) -> Plan[Any]:
        async with asc.plan() as plan:
            assert await asc.request(method, path, json=body) == {}
        return plan

    plan: Plan[Any] = both.body(client, run)
    assert [(step.method, step.path) for step in plan.changes] == [(method, path)]
    assert "was answered with nothing" in plan.gaps[0].why
    assert f"{method}" in plan.render() or method == "POST"


def test_a_404_of_something_related_is_planned_over(both: Both) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/builds/1":
            return ok({"data": {"type": "builds", "id": "1", "attributes": {"version": "1"}}})
        return httpx.Response(404, json={"errors": [{"code": "NOT_FOUND"}]})

    client = both.client(answer, plugins=[plan_plugin])

    async def run(asc: AsyncClient) -> Plan[Any]:
        async with asc.plan() as plan:
            with pytest.raises(NotFound):
                await asc.api.builds.get_app_encryption_declaration("1")
            await asc.api.builds.set_app_encryption_declaration("1", "7")
            found = await asc.api.builds.get_app_encryption_declaration_linkage("1")
            assert id_of(found) == "7"
        return plan

    plan: Plan[Any] = both.body(client, run)
    assert [read.status for read in plan.reads] == [404, 200, 404]


def test_extra_query_of_a_call_is_part_of_the_plan(both: Both) -> None:
    client = both.client(lambda _: ok({"data": []}), plugins=[plan_plugin])

    async def run(asc: AsyncClient) -> Plan[Any]:
        async with asc.plan() as plan:
            await asc.api.beta_groups.list(options={"query": {"filter[new]": "1"}})
            await asc.api.beta_groups.create(app="1", name="x", options={"query": {"dry": "true"}})
        return plan

    plan: Plan[Any] = both.body(client, run)
    assert plan.reads[0].query == [("filter[new]", "1")]
    assert plan.changes[0].query == [("dry", "true")]


def test_tasks_and_threads_plan_at_the_same_time(sandbox: Sandbox) -> None:
    async def run() -> None:
        async with sandbox.async_client(plugins=[plan_plugin]) as asc:
            (app,) = sandbox.ids("apps", bundleId=APP)

            async def one(name: str) -> Plan[Any]:
                async with asc.plan() as plan:
                    await asc.api.beta_groups.create(app=app, name=name)
                    await asyncio.sleep(0)
                    listed = await asc.api.beta_groups.list(filter_app=[app])
                    assert [each for each in names(listed) if each.startswith("G")] == [name]
                return plan

            plans = await asyncio.gather(*[one(f"G{n}") for n in range(4)])
            assert [plan.changes[0].creates for plan in plans] == ["planned:1:betaGroups"] * 4

    asyncio.run(run())


# -- the parts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/v1/builds", Route("v1", "builds")),
        ("/v1/builds/a%2Fb", Route("v1", "builds", "a/b")),
        ("/v1/builds/1/app", Route("v1", "builds", "1", "app")),
        ("/v1/builds/1/relationships/app", Route("v1", "builds", "1", "app", linkage=True)),
        ("/v1/apps/1/metrics/betaTesterUsages", None),
        ("/", None),
    ],
)
def test_a_path_is_one_of_a_few_shapes(path: str, route: Route | None) -> None:
    assert Route.of(path) == route


def test_every_path_of_the_surface_has_a_route_but_metrics() -> None:
    from asckit_api import surface

    operations: Mapping[str, Any] = surface.load()["operations"]
    odd = {each["kind"] for each in operations.values() if Route.of(each["path"].replace("{id}", "1")) is None}
    assert odd == {"getMetrics"}


def test_an_inverse_is_told_only_where_it_is_certain() -> None:
    known = relations()
    assert known.inverse("betaGroups", "betaTesters") == ("betaTesters", "betaGroups")
    model = {"kind": "resource", "attributes": {}}
    small = Relations(
        {
            "models": {
                "A": {**model, "type": "as", "relationships": {"b": {"type": "bs"}, "other": {"target": "C"}, "x": {}}},
                "B": {**model, "type": "bs", "relationships": {"a": {"type": "as", "many": True}}},
                "C": {**model, "type": "cs", "relationships": {"one": {"type": "as"}, "two": {"type": "as"}}},
            },
            "semantics": {"inverse": {}, "targets": {}, "match": {}},
            "operations": {},
        }
    )
    assert small.inverse("as", "b") == ("bs", "a")
    assert small.inverse("as", "other") is None
    assert small.inverse("as", "x") is None
    assert small.inverse("cs", "one") is None
    assert small.instance("as") is None


def test_links_are_replaced_added_and_removed() -> None:
    links = Links()
    links.change("add", ["3"])
    links.change("remove", ["1"])
    assert links.over(["1", "2"]) == ["2", "3"]
    links.change("add", ["1"])
    links.change("remove", ["3"])
    assert links.over(["1", "2"]) == ["1", "2"]
    links.change("set", ["9"])
    assert links.over(["1", "2"]) == ["9"]
