"""What Apple keeps by itself: numbers of versions, states that follow from flags, moments of change."""

from __future__ import annotations

from asckit.testing import Sandbox

from .conftest import Http


def test_versions_are_numbered_from_one(http: Http, sandbox: Sandbox, aurora: str) -> None:
    page = sandbox.add("appCustomProductPages", {"name": "Autumn"}, app=aurora)
    achievement = sandbox.add("gameCenterAchievements", {"referenceName": "First"})
    for expected in (1, 2, 3):
        made = http.create("appCustomProductPageVersions", appCustomProductPage=f"appCustomProductPages/{page}")
        assert made.json()["data"]["attributes"]["version"] == str(expected)
        data = {
            "type": "gameCenterAchievementVersions",
            "relationships": {"achievement": {"data": {"type": "gameCenterAchievements", "id": achievement}}},
        }
        made = http.post("/v2/gameCenterAchievementVersions", data)
        assert made.json()["data"]["attributes"]["version"] == expected


def test_a_state_follows_from_what_was_asked_for(http: Http, sandbox: Sandbox) -> None:
    nomination = sandbox.add("nominations", {"name": "New"})
    assert sandbox.get("nominations", nomination)["state"] == "DRAFT"
    states = [
        http.update("nominations", nomination, **{flag: True}).json()["data"]["attributes"]["state"]
        for flag in ("submitted", "archived")
    ]
    assert states == ["SUBMITTED", "ARCHIVED"]


def test_a_change_is_dated(http: Http, sandbox: Sandbox) -> None:
    product, repository = sandbox.add("ciProducts"), sandbox.add("scmRepositories")
    workflow = sandbox.add("ciWorkflows", {"name": "Nightly"}, product=product, repository=repository)
    first = sandbox.get("ciWorkflows", workflow)["lastModifiedDate"]
    sandbox.advance(60)
    http.update("ciWorkflows", workflow, name="Daily")
    second = sandbox.get("ciWorkflows", workflow)["lastModifiedDate"]
    assert first < second == sandbox.world.stamp()


def test_two_versions_of_the_api_show_one_purchase(http: Http, sandbox: Sandbox, aurora: str) -> None:
    made = http.post(
        "/v2/inAppPurchases",
        {
            "type": "inAppPurchases",
            "attributes": {"name": "Sparks", "productId": "sparks", "inAppPurchaseType": "CONSUMABLE"},
            "relationships": {"app": {"data": {"type": "apps", "id": aurora}}},
        },
    ).json()["data"]
    assert (made["attributes"]["name"], made["attributes"]["state"]) == ("Sparks", "MISSING_METADATA")
    assert "referenceName" not in made["attributes"]
    old = http.read(f"/v1/inAppPurchases/{made['id']}")["data"]
    assert (old["attributes"]["referenceName"], "name" in old["attributes"]) == ("Sparks", False)
    for list_ in ("inAppPurchases", "inAppPurchasesV2"):
        assert [one["id"] for one in http.read(f"/v1/apps/{aurora}/{list_}")["data"]] == [made["id"]]
    sandbox.world.store.get("inAppPurchases", made["id"]).attributes["state"] = "PENDING_BINARY_APPROVAL"
    assert http.read(f"/v1/inAppPurchases/{made['id']}")["data"]["attributes"]["state"] is None


def test_ids_are_of_apples_forms(http: Http, sandbox: Sandbox, aurora: str) -> None:
    group = http.create("subscriptionGroups", {"referenceName": "Pro"}, app=f"apps/{aurora}").json()["data"]["id"]
    assert group.isdigit()
    assert group not in sandbox.ids("apps")
    attributes = {"identifier": "com.example.new", "name": "New", "platform": "IOS"}
    codes = {http.create("bundleIds", attributes).json()["data"]["id"] for _ in range(3)}
    assert len(codes) == 3
    assert all(len(code) == 10 and code.isalnum() and code.isupper() for code in codes)
