"""Beta groups: what is changed, what Apple never changes, and what names may mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from asckit import AscError, ConfigurationError, NoMatch, NotReady, hookimpl
from asckit.testing import Sandbox
from asckit_plugins.testflight import TestFlight

APP = "com.example.aurora"


def named(sandbox: Sandbox, name: str) -> dict[str, Any]:
    (id,) = sandbox.ids("betaGroups", name=name)
    return sandbox.get("betaGroups", id)


def test_groups_are_listed_internal_ones_first(sandbox: Sandbox) -> None:
    found = TestFlight(sandbox.client()).list_groups(APP)
    assert [(group.name, group.internal, group.all_builds) for group in found] == [
        ("Core Team", True, True),
        ("QA", True, False),
        ("Public Beta", False, False),
    ]
    assert found[0].to_dict()["name"] == "Core Team"


def test_a_new_group_is_external_unless_said_otherwise(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    (step,) = testflight.ensure_group(APP, "Nightly", public_link=True, public_link_limit=50)
    group = named(sandbox, "Nightly")
    assert step.target == group["id"]
    assert group["publicLink"] in step.detail
    assert (group["isInternalGroup"], group["publicLinkEnabled"], group["publicLinkLimit"]) == (False, True, 50)
    testflight.ensure_group(APP, "Team", internal=True, all_builds=True)
    assert (named(sandbox, "Team")["isInternalGroup"], named(sandbox, "Team")["hasAccessToAllBuilds"]) == (True, True)


def test_only_what_differs_is_sent(sandbox: Sandbox) -> None:
    TestFlight(sandbox.client()).ensure_group(APP, "Public Beta", feedback=True, public_link=True)
    assert [request.body["data"]["attributes"] for request in sandbox.mutations] == [{"publicLinkEnabled": True}]


def test_a_limit_can_be_set_changed_and_taken_away(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    for limit, expected in ((10_000, 10_000), (1, 1), (0, None), (None, None)):
        testflight.public_link(APP, "Public Beta", limit=limit)
        (group,) = [one for one in testflight.list_groups(APP) if one.name == "Public Beta"]
        assert group.public_link_limit == expected
    testflight.public_link(APP, "Public Beta", enabled=False)
    (group,) = [one for one in testflight.list_groups(APP) if one.name == "Public Beta"]
    assert group.public_link is None


REFUSED: dict[str, tuple[dict[str, Any], type[AscError], str]] = {
    "too small a limit": ({"public_link_limit": -1}, ConfigurationError, "from 1 to 10,000 testers"),
    "too large a limit": ({"public_link_limit": 10_001}, ConfigurationError, "not 10,001"),
    "an internal group with a public link": ({"internal": True, "public_link": True}, ConfigurationError, "no public"),
    "an external group with every build": ({"internal": False, "all_builds": True}, ConfigurationError, "only an int"),
    "an external group made internal": ({"name": "Public Beta", "internal": True}, NotReady, "and Apple never"),
    "an internal group made external": ({"name": "QA", "internal": False}, NotReady, "groups delete"),
    "every build, afterwards": ({"name": "QA", "all_builds": True}, NotReady, "QA does not have access to all builds"),
    "not every build, afterwards": ({"name": "Core Team", "all_builds": False}, NotReady, "Core Team has access"),
    "a public link of an internal group": ({"name": "QA", "public_link": True}, NotReady, "only external ones"),
}


@pytest.mark.parametrize(("arguments", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_what_apple_has_no_group_of_is_refused_before_anything_is_sent(
    sandbox: Sandbox, arguments: dict[str, Any], error: type[AscError], says: str
) -> None:
    with pytest.raises(error, match=says):
        TestFlight(sandbox.client()).ensure_group(APP, **{"name": "New", **arguments})
    assert sandbox.mutations == []


def test_a_group_that_somebody_else_makes_in_the_meantime_is_taken_and_changed(sandbox: Sandbox) -> None:
    (app,) = sandbox.ids("apps", bundleId=APP)

    class Meanwhile:
        @hookimpl
        def asckit_call_started(self, call: Any) -> None:
            if call.operation_id == "betaGroups_createInstance" and not sandbox.ids("betaGroups", name="New"):
                sandbox.add("betaGroups", {"name": "New"}, app=app)

    (step,) = TestFlight(sandbox.client(plugins=[Meanwhile()])).ensure_group(APP, "New", feedback=False)
    assert step.status == "changed"
    assert named(sandbox, "New")["feedbackEnabled"] is False


def test_renaming_to_the_name_of_another_group_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(NotReady, match=r"'QA' is the name of another group of this app .*was not renamed"):
        TestFlight(sandbox.client()).rename_group(APP, "Public Beta", "QA")
    assert sandbox.mutations == []


def test_renaming_a_group_that_never_was_lists_those_that_are(sandbox: Sandbox) -> None:
    with pytest.raises(NoMatch, match=r"there is no beta group 'Pubic Beta'.*'Public Beta'"):
        TestFlight(sandbox.client()).rename_group(APP, "Pubic Beta", "New")


def test_a_group_can_be_renamed_and_deleted_by_id(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    id = named(sandbox, "QA")["id"]
    (step,) = testflight.rename_group(APP, id, "Quality")
    assert (step.status, step.detail) == ("changed", "was QA")
    assert testflight.rename_group(APP, id, "Quality")[0].status == "unchanged"
    testflight.delete_group(APP, id)
    assert sandbox.ids("betaGroups", name="Quality") == []


def test_a_group_that_is_gone_is_gone_and_the_nearest_are_named(sandbox: Sandbox) -> None:
    (step,) = TestFlight(sandbox.client()).delete_group(APP, "Public Bet")
    assert (step.status, step.detail) == ("unchanged", "there is no such group; there is Public Beta")
    assert sandbox.mutations == []


def test_a_group_that_somebody_else_deletes_in_the_meantime_is_gone(sandbox: Sandbox) -> None:
    sandbox.fail_next("betaGroups_deleteInstance", status=404)
    assert TestFlight(sandbox.client()).delete_group(APP, "QA")[0].status == "unchanged"


def test_a_name_that_two_groups_have_is_refused_with_their_ids(sandbox: Sandbox) -> None:
    (app,) = sandbox.ids("apps", bundleId=APP)
    twins = [sandbox.add("betaGroups", {"name": "Twin"}, app=app) for _ in range(2)]
    testflight = TestFlight(sandbox.client())
    runs: list[Callable[[], object]] = [
        lambda: testflight.delete_group(APP, "Twin"),
        lambda: testflight.rename_group(APP, "Twin", "New"),
        lambda: testflight.ensure_group(APP, "Twin"),
        lambda: testflight.public_link(APP, "Twin"),
        lambda: testflight.add_testers(APP, ["kim@example.org"], groups=["Twin"]),
    ]
    for run in runs:
        with pytest.raises(NotReady, match=f"2 beta groups are named 'Twin'; give the id of one: {', '.join(twins)}"):
            run()
    assert sandbox.mutations == []
