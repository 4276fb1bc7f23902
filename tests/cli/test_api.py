"""Every operation as a command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asckit.cli.app import root
from asckit.testing import Sandbox
from asckit_api.surface import load

from .conftest import Command

APP = "com.example.aurora"


@pytest.mark.usefixtures("served")
def test_a_list_takes_the_method_s_arguments_and_prints_apple_s_document(asckit: Command) -> None:
    result = asckit("api", "apps", "list", "--filter-bundle-id", APP, "--fields-apps", "name,bundleId")
    document = json.loads(result.out)
    assert [app["attributes"] for app in document["data"]] == [{"name": "Aurora Notes", "bundleId": APP}]


@pytest.mark.usefixtures("served")
def test_all_pages_are_followed(asckit: Command) -> None:
    result = asckit("api", "builds", "list", "--limit", "5", "--sort", "-uploadedDate", "--all")
    assert len(json.loads(result.out)) == 12


def test_a_create_takes_fields_and_ids(served: Sandbox, asckit: Command) -> None:
    (app,) = served.ids("apps", bundleId=APP)
    arguments = ("--app", app, "--name", "Press", "--public-link-limit", "50", "--feedback-enabled", "true")
    created = json.loads(asckit("api", "beta-groups", "create", *arguments).out)["data"]
    group = served.get("betaGroups", created["id"])
    assert (group["name"], group["publicLinkLimit"], group["feedbackEnabled"]) == ("Press", 50, True)
    asckit("api", "beta-groups", "update", created["id"], "--name", "Media")
    assert served.get("betaGroups", created["id"])["name"] == "Media"
    assert asckit("api", "beta-groups", "delete", created["id"]).out == ""
    assert served.ids("betaGroups", name="Media") == []


def test_a_mutation_can_be_planned_and_applied(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    (app,) = served.ids("apps", bundleId=APP)
    saved = tmp_path / "plan.json"
    made = asckit("api", "beta-groups", "create", "--app", app, "--name", "Press", "--plan-out", str(saved))
    assert "betaGroups" in made.out
    assert served.mutations == []
    assert asckit("plan", "apply", str(saved)).code == 0
    assert len(served.ids("betaGroups", name="Press")) == 1


def test_reads_have_nothing_to_plan(asckit: Command) -> None:
    assert "--plan" not in asckit("api", "builds", "list", "--help").out
    assert "--plan-out" in asckit("api", "builds", "update", "--help").out


def test_linkages_take_ids(served: Sandbox, asckit: Command) -> None:
    (build,), (group,) = served.ids("builds", version="41"), served.ids("betaGroups", name="QA")
    assert asckit("api", "builds", "add-beta-groups", build, group).code == 0
    assert group in served.get("builds", build)["betaGroups"]


def test_null_clears_what_may_be_null(served: Sandbox, asckit: Command) -> None:
    (build,) = served.ids("builds", version="41")
    (notes,) = served.get("builds", build)["betaBuildLocalizations"]
    assert asckit("api", "beta-build-localizations", "update", notes, "--whats-new", "null").code == 0
    assert served.mutations[-1].body["data"]["attributes"] == {"whatsNew": None}


BAD = {
    "an unknown resource": (("api", "bilds", "list"), 2, "No such command 'bilds'"),
    "an unknown option": (("api", "builds", "list", "--filter-ap", "1"), 2, "--filter-app"),
    "a missing field": (("api", "beta-groups", "create", "--name", "x"), 2, "Missing option '--app'"),
    "a number that is none": (("api", "builds", "list", "--limit", "many"), 2, "'many' is not a valid integer"),
    "a boolean that is none": (("api", "builds", "update", "1", "--expired", "maybe"), 2, "write true or false"),
    "what Apple refuses": (("api", "builds", "get", "nope"), 4, "404 NOT_FOUND"),
}


@pytest.mark.parametrize(("arguments", "code", "says"), BAD.values(), ids=BAD)
@pytest.mark.usefixtures("served")
def test_what_is_wrong_is_said(asckit: Command, arguments: tuple[str, ...], code: int, says: str) -> None:
    result = asckit(*arguments)
    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert "Traceback" not in result.err


@pytest.mark.usefixtures("served")
def test_help_says_what_an_option_takes(asckit: Command) -> None:
    said = " ".join(asckit("api", "builds", "list", "--help").out.split())
    assert "List builds. GET /v1/builds" in said
    assert (
        "--filter-processing-state TEXT one of PROCESSING, FAILED, INVALID, VALID; repeatable, or with commas" in said
    )


def test_every_operation_has_a_command_whose_options_are_spelt_apart(asckit: Command) -> None:
    asckit("--version")
    api = root.commands["api"]
    count = 0
    for resource in api.list_commands(None):  # type: ignore[attr-defined]
        group = api.get_command(None, resource)  # type: ignore[attr-defined]
        for name in group.list_commands(None):
            options = [parameter.name for parameter in group.get_command(None, name).params]
            assert len(set(options)) == len(options)
            count += 1
    assert count == len(load()["operations"])


def test_a_file_can_hold_a_nested_object(asckit: Command, served: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('[{"key": "ICLOUD_VERSION"}]')
    bundle = served.add("bundleIds", {"identifier": "com.example.aurora"})
    result = asckit(
        *("api", "bundle-id-capabilities", "create", "--capability-type", "ICLOUD", "--bundle-id", bundle),
        *("--settings", f"@{tmp_path / 'settings.json'}"),
    )
    assert result.err == ""
    assert served.mutations[-1].body["data"]["attributes"] == {
        "capabilityType": "ICLOUD",
        "settings": [{"key": "ICLOUD_VERSION"}],
    }
