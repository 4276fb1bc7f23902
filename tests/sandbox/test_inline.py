"""Resources that are created along with the one that holds them: checked together, made together or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from asckit.testing import Sandbox

from .conftest import Http, codes

Json = dict[str, Any]


@pytest.fixture
def page(sandbox: Sandbox, aurora: str) -> Json:
    """A request for a custom product page with a version and two of its localizations."""

    def part(type_: str, number: str, attributes: Json, **relationships: Any) -> Json:
        held = {name: {"data": value} for name, value in relationships.items()}
        return {"type": type_, "id": f"${{{number}}}", "attributes": attributes, "relationships": held}

    def key(type_: str, number: str) -> Json:
        return {"type": type_, "id": f"${{{number}}}"}

    localizations = [key("appCustomProductPageLocalizations", number) for number in ("en", "sv")]
    return {
        "data": {
            "type": "appCustomProductPages",
            "attributes": {"name": "Autumn"},
            "relationships": {
                "app": {"data": {"type": "apps", "id": aurora}},
                "appCustomProductPageVersions": {"data": [key("appCustomProductPageVersions", "v")]},
            },
        },
        "included": [
            part("appCustomProductPageVersions", "v", {}, appCustomProductPageLocalizations=localizations),
            part("appCustomProductPageLocalizations", "en", {"locale": "en-US"}),
            part("appCustomProductPageLocalizations", "sv", {"locale": "sv"}),
        ],
    }


def refused(http: Http, document: Json) -> tuple[int, set[str], set[str]]:
    """How a document is refused: status, codes and pointers; nothing of it is left in the world."""
    before = {type_: http.sandbox.ids(type_) for type_ in http.sandbox.world.shapes.types()}
    answer = http.request("POST", f"/v1/{document['data']['type']}", json=document)
    assert {type_: http.sandbox.ids(type_) for type_ in before} == before
    return answer.status_code, set(codes(answer)), {error["source"]["pointer"] for error in answer.json()["errors"]}


def test_a_resource_is_created_with_its_parts_and_theirs(http: Http, sandbox: Sandbox, aurora: str, page: Json) -> None:
    made = http.request("POST", "/v1/appCustomProductPages", json=page)
    assert made.status_code == 201, made.text
    view = sandbox.get("appCustomProductPages", made.json()["data"]["id"])
    assert (view["name"], view["app"]) == ("Autumn", aurora)
    (version,) = view["appCustomProductPageVersions"]
    localizations = sandbox.get("appCustomProductPageVersions", version)["appCustomProductPageLocalizations"]
    read = [sandbox.get("appCustomProductPageLocalizations", one) for one in localizations]
    assert [one["locale"] for one in read] == ["en-US", "sv"]
    assert {one["appCustomProductPageVersion"] for one in read} == {version}


def test_what_is_wrong_with_a_part_is_pointed_at_and_nothing_is_made(http: Http, page: Json) -> None:
    page["included"][1]["attributes"] = {"locale": 5}
    page["included"][2]["attributes"] = {}
    assert refused(http, page) == (
        409,
        {"ENTITY_ERROR.ATTRIBUTE.TYPE", "ENTITY_ERROR.ATTRIBUTE.REQUIRED"},
        {"/included/1/attributes/locale", "/included/2/attributes/locale"},
    )


def test_a_part_that_nothing_refers_to_is_refused(http: Http, page: Json) -> None:
    lonely = {"type": "appCustomProductPageLocalizations", "id": "${de}", "attributes": {"locale": "de"}}
    page["included"].append(lonely)
    assert refused(http, page) == (409, {"ENTITY_ERROR.RELATIONSHIP.INVALID"}, {"/included/3"})


@pytest.mark.parametrize("named", ["v", "${}", "${v", 7, None])
def test_a_local_id_has_the_form_that_apple_asks_for(http: Http, page: Json, named: Any) -> None:
    page["included"][0]["id"] = named
    assert refused(http, page)[:2] == (409, {"ENTITY_ERROR.INCLUDED.INVALID_ID"})


def test_a_local_id_stands_for_one_resource(http: Http, page: Json) -> None:
    page["included"][2]["id"] = "${en}"
    assert refused(http, page) == (409, {"ENTITY_ERROR.INCLUDED.INVALID_ID"}, {"/included/2/id"})


def test_a_part_is_held_once(http: Http, page: Json) -> None:
    held = page["included"][0]["relationships"]["appCustomProductPageLocalizations"]["data"]
    held.append(held[0])
    status, found, pointers = refused(http, page)
    assert (status, found) == (409, {"ENTITY_ERROR.RELATIONSHIP.INVALID"})
    assert pointers == {"/included/0/relationships/appCustomProductPageLocalizations/data/2"}


def test_a_local_id_that_stands_for_nothing_is_no_resource(http: Http, page: Json) -> None:
    del page["included"][2]
    assert refused(http, page)[:2] == (409, {"ENTITY_ERROR.RELATIONSHIP.INVALID"})


def test_what_a_relationship_does_not_create_is_not_created_by_it(http: Http, aurora: str) -> None:
    document: Json = {
        "data": {
            "type": "betaGroups",
            "attributes": {"name": "New"},
            "relationships": {
                "app": {"data": {"type": "apps", "id": aurora}},
                "betaTesters": {"data": [{"type": "betaTesters", "id": "${t}"}]},
            },
        },
        "included": [{"type": "betaTesters", "id": "${t}", "attributes": {"email": "new@example.com"}}],
    }
    assert refused(http, document)[:2] == (409, {"ENTITY_ERROR.RELATIONSHIP.INVALID"})


@pytest.mark.parametrize("included", [{}, 5, None, ["text"], [{}], [{"type": 5, "id": "${a}"}]])
def test_what_is_no_list_of_resources_is_refused(http: Http, page: Json, included: Any) -> None:
    page["included"] = included
    assert refused(http, page)[:2] == (422, {"ENTITY_UNPROCESSABLE"})


def test_prices_are_made_with_their_schedule_and_replaced_with_the_next(http: Http, sandbox: Sandbox) -> None:
    purchase = sandbox.add("inAppPurchases", {"name": "Sparks"})
    territory = sandbox.add("territories", {"currency": "USD"})
    points = [sandbox.add("inAppPurchasePricePoints", {"customerPrice": price}) for price in ("0.99", "1.99")]

    def schedule(point: str) -> str:
        document = {
            "data": {
                "type": "inAppPurchasePriceSchedules",
                "relationships": {
                    "inAppPurchase": {"data": {"type": "inAppPurchases", "id": purchase}},
                    "baseTerritory": {"data": {"type": "territories", "id": territory}},
                    "manualPrices": {"data": [{"type": "inAppPurchasePrices", "id": "${p}"}]},
                },
            },
            "included": [
                {
                    "type": "inAppPurchasePrices",
                    "id": "${p}",
                    "attributes": {"startDate": None},
                    "relationships": {
                        "inAppPurchasePricePoint": {"data": {"type": "inAppPurchasePricePoints", "id": point}},
                    },
                }
            ],
        }
        made = http.request("POST", "/v1/inAppPurchasePriceSchedules", json=document)
        assert made.status_code == 201, made.text
        return str(made.json()["data"]["id"])

    first, second = schedule(points[0]), schedule(points[1])
    assert first == second == purchase
    assert sandbox.ids("inAppPurchasePriceSchedules") == [second]
    assert len(sandbox.ids("inAppPurchasePrices")) == 1
    path = f"/v1/inAppPurchasePriceSchedules/{second}/manualPrices"
    included = http.read(path, {"include": "inAppPurchasePricePoint"})["included"]
    assert [one["attributes"]["customerPrice"] for one in included] == ["1.99"]
    assert sandbox.get("inAppPurchases", purchase)["iapPriceSchedule"] == second


def test_a_second_part_is_refused_where_there_is_room_for_one(http: Http, sandbox: Sandbox, aurora: str) -> None:
    version = sandbox.add("appStoreVersions", {"platform": "IOS", "versionString": "3.0"}, app=aurora)
    assert http.create("appStoreReviewDetails", appStoreVersion=f"appStoreVersions/{version}").status_code == 201
    second = http.create("appStoreReviewDetails", appStoreVersion=f"appStoreVersions/{version}")
    assert (second.status_code, codes(second)) == (409, ["ENTITY_ERROR.RELATIONSHIP.INVALID"])
    assert len(sandbox.ids("appStoreReviewDetails")) == 1


def test_a_client_creates_inline(sandbox: Sandbox, aurora: str) -> None:
    with sandbox.client() as asc:
        made = asc.api.app_custom_product_pages.create(
            app=aurora,
            name="Autumn",
            app_custom_product_page_versions=[{"app_custom_product_page_localizations": [{"locale": "en-US"}]}],
        )
        assert made.data is not None
        versions = asc.api.app_custom_product_pages.list_app_custom_product_page_versions(made.data.id)
        assert [one.id for one in versions.data] == sandbox.ids("appCustomProductPageVersions")
