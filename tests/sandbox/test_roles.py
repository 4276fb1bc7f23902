"""What a key may do by its role, and where a sandbox's key may not be used."""

from __future__ import annotations

import fnmatch

import pytest

from asckit import ApiKey, AsyncClient, Client, ConfigurationError, PermissionDenied
from asckit.testing import Sandbox
from asckit_plugins.sandbox import roles
from asckit_plugins.sandbox.errors import Refusal
from asckit_plugins.sandbox.shapes import shapes

from .conftest import Http, build_id, codes


@pytest.mark.sandbox(role="Developer")
def test_a_developer_reads_and_answers_about_builds_but_distributes_nothing(http: Http, groups: dict[str, str]) -> None:
    sandbox = http.sandbox
    build = build_id(sandbox, "1.2", "21")
    assert http.get("/v1/betaGroups").status_code == 200
    assert http.update("builds", build, usesNonExemptEncryption=False).status_code == 200
    for refused in (
        http.submit(build),
        http.add_to_group(build, groups["QA"]),
        http.create("betaTesters", {"email": "a@example.com"}),
        http.delete(f"/v1/betaGroups/{groups['QA']}"),
        http.get("/v1/users"),
    ):
        assert (refused.status_code, codes(refused)) == (403, ["FORBIDDEN_ERROR"])
    assert sandbox.ids("betaGroups", name="QA") == [groups["QA"]]


@pytest.mark.sandbox(role="ADMIN")
def test_an_admin_is_not_held_back(http: Http, groups: dict[str, str]) -> None:
    assert http.delete(f"/v1/betaGroups/{groups['QA']}").status_code == 204


@pytest.mark.sandbox(role="finance")
def test_finance_only_reads(http: Http) -> None:
    assert http.get("/v1/apps").status_code == 200
    assert http.create("betaTesters", {"email": "a@example.com"}).status_code == 403


@pytest.mark.parametrize(
    "operation",
    [
        "bundleIds_getCollection",
        "devices_createInstance",
        "financeReports_getCollection",
        "profiles_deleteInstance",
        "salesReports_getCollection",
    ],
)
def test_individual_keys_cannot_use_provisioning_sales_and_finance(operation: str) -> None:
    with pytest.raises(Refusal) as refused:
        roles.check("ADMIN", True, shapes().operation(operation))
    assert refused.value.status == 403
    roles.check("ADMIN", False, shapes().operation(operation))


def test_every_role_may_read_builds_and_every_entry_of_the_tables_means_something() -> None:
    known = [*shapes().operation_ids]
    types = {operation.partition("_")[0] for operation in known}
    for table in (roles.CANNOT_READ, roles.CANNOT_CHANGE, roles.ALLOWED_ALL_THE_SAME):
        for patterns in table.values():
            for pattern in patterns:
                assert fnmatch.filter(types, pattern), f"{pattern} is no type of Apple's"
    for role in roles.CANNOT_READ:
        roles.check(role, False, shapes().operation("builds_getCollection"))


def test_a_refusal_is_one_that_the_client_knows(aurora: str) -> None:
    with Sandbox(role="MARKETING") as sandbox, sandbox.client() as asc, pytest.raises(PermissionDenied):
        asc.api.beta_groups.create(app=aurora, name="A")


def test_a_role_that_there_is_not_names_the_nearest() -> None:
    with pytest.raises(ValueError, match="did you mean 'DEVELOPER'"):
        Sandbox(role="develper")


# -- the key -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    ["https://api.appstoreconnect.apple.com", "https://API.appstoreconnect.apple.com./", "https://api.apple.com/v1"],
)
def test_a_sandboxs_key_is_not_taken_to_apple(sandbox: Sandbox, address: str) -> None:
    key = ApiKey(key_id=sandbox.key_id, issuer_id=sandbox.issuer_id, private_key=sandbox.private_key)
    for client in (Client, AsyncClient):
        with pytest.raises(ConfigurationError, match=r"SANDBOXKEY .* is a sandbox's.*ASC_BASE_URL"):
            client(key, base_url=address)
    with pytest.raises(ConfigurationError):
        Client(key)


def test_it_is_taken_anywhere_else(sandbox: Sandbox) -> None:
    with sandbox.client(base_url="https://apple.com.example.org") as asc:
        assert asc.key.is_for_tests


def test_variables_that_were_half_exported_are_noticed(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """ASC_BASE_URL is what people forget; without it the key would go to Apple."""
    monkeypatch.setenv("ASC_KEY_ID", sandbox.key_id)
    monkeypatch.setenv("ASC_ISSUER_ID", str(sandbox.issuer_id))
    monkeypatch.setenv("ASC_PRIVATE_KEY", sandbox.private_key)
    monkeypatch.delenv("ASC_BASE_URL", raising=False)
    with pytest.raises(ConfigurationError, match="set ASC_BASE_URL"):
        Client.from_env()
