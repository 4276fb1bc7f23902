"""What the App Store lets an app have, what App Review takes and gives back, and what a release does as time passes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from asckit.testing import Sandbox

from .conftest import Http, build_id, codes, source

STATE = "STATE_ERROR.ENTITY_STATE_INVALID"
INVALID_STATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"
DAY = 86_400.0


class Shop:
    """The App Store of Aurora Notes, whose version 1.1 is out, over plain HTTP."""

    def __init__(self, http: Http, app: str) -> None:
        self.http, self.sandbox, self.app = http, http.sandbox, app

    def make(self, number: str = "2.0", **attributes: Any) -> httpx.Response:
        given = {"platform": "IOS", "versionString": number, **attributes}
        return self.http.create("appStoreVersions", given, app=f"apps/{self.app}")

    def version(self, number: str = "2.0") -> str:
        return self.sandbox.ids("appStoreVersions", versionString=number)[0]

    def state(self, number: str = "2.0") -> str:
        return str(self.sandbox.get("appStoreVersions", self.version(number))["appVersionState"])

    def attach(self, build: str, number: str = "2.0") -> httpx.Response:
        path = f"/v1/appStoreVersions/{self.version(number)}/relationships/build"
        return self.http.patch(path, {"type": "builds", "id": build})

    def texts(self, number: str = "2.0") -> list[str]:
        ids: list[str] = self.sandbox.get("appStoreVersions", self.version(number))["appStoreVersionLocalizations"]
        return ids

    def complete(self, **attributes: Any) -> str:
        """Version 2.0 with all that App Review asks for."""
        assert self.make(**attributes).status_code == 201
        assert self.attach(build_id(self.sandbox, "2.0", "41")).status_code == 204
        for text in self.texts():
            assert self.http.update("appStoreVersionLocalizations", text, whatsNew="New.").status_code == 200
        return self.version()

    def open(self) -> str:
        answer = self.http.create("reviewSubmissions", {"platform": "IOS"}, app=f"apps/{self.app}")
        assert answer.status_code == 201, answer.text
        return str(answer.json()["data"]["id"])

    def put(self, submission: str, version: str) -> httpx.Response:
        return self.http.create(
            "reviewSubmissionItems",
            reviewSubmission=f"reviewSubmissions/{submission}",
            appStoreVersion=f"appStoreVersions/{version}",
        )

    def send(self, submission: str) -> httpx.Response:
        return self.http.update("reviewSubmissions", submission, submitted=True)

    def submit(self, **attributes: Any) -> str:
        version, submission = self.complete(**attributes), self.open()
        assert self.put(submission, version).status_code == 201
        self.sandbox.advance(5)
        assert self.send(submission).status_code == 200
        return submission

    def submission(self, id: str) -> str:
        return str(self.sandbox.get("reviewSubmissions", id)["state"])

    def phase(self, number: str = "2.0") -> httpx.Response:
        return self.http.create(
            "appStoreVersionPhasedReleases",
            {"phasedReleaseState": "INACTIVE"},
            appStoreVersion=f"appStoreVersions/{self.version(number)}",
        )

    def phased(self) -> dict[str, Any]:
        return self.sandbox.get("appStoreVersionPhasedReleases", self.sandbox.ids("appStoreVersionPhasedReleases")[0])

    def turn(self, state: str) -> httpx.Response:
        return self.http.update("appStoreVersionPhasedReleases", self.phased()["id"], phasedReleaseState=state)


@pytest.fixture
def shop(http: Http, aurora: str) -> Shop:
    return Shop(http, aurora)


# -- versions ----------------------------------------------------------------------------------


def test_a_new_version_takes_over_all_but_what_is_new(shop: Shop) -> None:
    answer = shop.make()
    assert answer.json()["data"]["attributes"]["appVersionState"] == "PREPARE_FOR_SUBMISSION"
    texts = [shop.sandbox.get("appStoreVersionLocalizations", id) for id in shop.texts()]
    assert {text["locale"]: text["whatsNew"] for text in texts} == {"en-US": None, "de-DE": None}
    assert {text["description"] for text in texts} == {"Notes that find you.", "Notizen, die dich finden."}
    assert all(text["appScreenshotSets"] for text in texts)
    version = shop.sandbox.get("appStoreVersions", shop.version())
    assert version["copyright"] == "2026 Example Ltd"
    assert shop.sandbox.get("appStoreReviewDetails", version["appStoreReviewDetail"])["contactFirstName"] == "Ada"


def test_the_first_version_of_an_app_has_its_first_locale(http: Http, watch: str) -> None:
    answer = http.create("appStoreVersions", {"platform": "IOS", "versionString": "1.0"}, app=f"apps/{watch}")
    version = http.sandbox.get("appStoreVersions", answer.json()["data"]["id"])
    (text,) = version["appStoreVersionLocalizations"]
    assert http.sandbox.get("appStoreVersionLocalizations", text)["locale"] == "en-US"


def test_the_older_name_of_a_state_is_told_too(shop: Shop) -> None:
    live = shop.http.read(f"/v1/appStoreVersions/{shop.version('1.1')}")["data"]["attributes"]
    assert (live["appVersionState"], live["appStoreState"]) == ("READY_FOR_DISTRIBUTION", "READY_FOR_SALE")


@pytest.mark.parametrize(
    ("number", "attributes", "code", "pointer"),
    [
        ("1.1", {}, "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", "/data/attributes/versionString"),
        ("1.1.0", {}, "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", "/data/attributes/versionString"),
        ("1.0.9", {}, "ENTITY_ERROR.ATTRIBUTE.INVALID", "/data/attributes/versionString"),
        ("two", {}, "ENTITY_ERROR.ATTRIBUTE.INVALID", "/data/attributes/versionString"),
        ("2.0", {"releaseType": "SCHEDULED"}, "ENTITY_ERROR.ATTRIBUTE.INVALID", "/data/attributes/earliestReleaseDate"),
        (
            "2.0",
            {"releaseType": "MANUAL", "earliestReleaseDate": "2099-01-01T00:00:00Z"},
            "ENTITY_ERROR.ATTRIBUTE.INVALID",
            "/data/attributes/earliestReleaseDate",
        ),
    ],
)
def test_a_version_that_makes_no_sense_is_refused(
    shop: Shop, number: str, attributes: dict[str, Any], code: str, pointer: str
) -> None:
    answer = shop.make(number, **attributes)
    assert (answer.status_code, codes(answer), source(answer)) == (409, [code], pointer)


def test_a_platform_has_one_version_in_the_works(shop: Shop) -> None:
    assert shop.make().status_code == 201
    answer = shop.make("2.1")
    assert (answer.status_code, codes(answer)) == (409, ["ENTITY_ERROR.RELATIONSHIP.INVALID"])
    assert shop.make("2.1", platform="MAC_OS").status_code == 201
    assert shop.http.update("appStoreVersions", shop.version(), versionString="2.1").status_code == 200


def test_what_is_out_is_neither_changed_nor_deleted(shop: Shop) -> None:
    live = shop.version("1.1")
    assert codes(shop.http.update("appStoreVersions", live, copyright="2027")) == [INVALID_STATE]
    assert codes(shop.http.delete(f"/v1/appStoreVersions/{live}")) == ["FORBIDDEN_ERROR"]
    assert codes(shop.attach(build_id(shop.sandbox, "1.1", "10"), "1.1")) == [STATE]
    text = shop.texts("1.1")[0]
    assert codes(shop.http.update("appStoreVersionLocalizations", text, description="Other.")) == [INVALID_STATE]
    assert shop.http.update("appStoreVersionLocalizations", text, promotionalText="Now.").status_code == 200


@pytest.mark.parametrize(
    ("version", "number", "why"),
    [
        ("1.2", "20", "version 1.2"),
        ("2.0", "42", "PROCESSING"),
    ],
)
def test_a_version_takes_processed_builds_of_its_train(shop: Shop, version: str, number: str, why: str) -> None:
    shop.make()
    answer = shop.attach(build_id(shop.sandbox, version, number))
    assert (answer.status_code, codes(answer)) == (409, ["ENTITY_ERROR.RELATIONSHIP.INVALID"])
    assert why in answer.text
    assert shop.attach(build_id(shop.sandbox, "2.0", "41")).status_code == 204


def test_a_version_can_be_made_with_its_build_or_not_at_all(shop: Shop) -> None:
    def make(build: str) -> httpx.Response:
        given = {"platform": "IOS", "versionString": "2.0"}
        return shop.http.create("appStoreVersions", given, app=f"apps/{shop.app}", build=f"builds/{build}")

    assert codes(make(build_id(shop.sandbox, "1.2", "20"))) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    assert make(build_id(shop.sandbox, "2.0", "41")).status_code == 201


def test_texts_have_their_lengths_and_a_first_version_nothing_new(shop: Shop, watch: str) -> None:
    shop.make()
    text = shop.texts()[0]
    for name, most in {"keywords": 100, "promotionalText": 170, "whatsNew": 4_000}.items():
        assert codes(shop.http.update("appStoreVersionLocalizations", text, **{name: "x" * (most + 1)})) == [
            "ENTITY_ERROR.ATTRIBUTE.INVALID"
        ]
        assert shop.http.update("appStoreVersionLocalizations", text, **{name: "x" * most}).status_code == 200
    given = {"platform": "IOS", "versionString": "1.0"}
    first = shop.http.create("appStoreVersions", given, app=f"apps/{watch}").json()["data"]["id"]
    version = shop.sandbox.get("appStoreVersions", first)
    answer = shop.http.update(
        "appStoreVersionLocalizations", version["appStoreVersionLocalizations"][0], whatsNew="Everything."
    )
    assert (codes(answer), source(answer)) == ([INVALID_STATE], "/data/attributes/whatsNew")


def test_a_locale_is_there_once(shop: Shop) -> None:
    shop.make()
    given = {"locale": "de-DE"}
    version = f"appStoreVersions/{shop.version()}"
    answer = shop.http.create("appStoreVersionLocalizations", given, appStoreVersion=version)
    assert codes(answer) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]


# -- App Review --------------------------------------------------------------------------------


def test_a_version_goes_through_review_to_the_app_store(shop: Shop) -> None:
    submission = shop.submit()
    seen = []
    for hours in (0, 7, 1.5, 2):
        shop.sandbox.advance(hours * 3_600)
        seen.append((shop.state(), shop.submission(submission)))
    assert seen == [
        ("WAITING_FOR_REVIEW", "WAITING_FOR_REVIEW"),
        ("IN_REVIEW", "IN_REVIEW"),
        ("PROCESSING_FOR_DISTRIBUTION", "COMPLETE"),
        ("READY_FOR_DISTRIBUTION", "COMPLETE"),
    ]
    assert shop.state("1.1") == "REPLACED_WITH_NEW_VERSION"
    (item,) = shop.sandbox.get("reviewSubmissions", submission)["items"]
    assert shop.sandbox.get("reviewSubmissionItems", item)["state"] == "APPROVED"


def test_a_version_is_ready_for_review_a_moment_after_it_was_put_into_a_submission(shop: Shop) -> None:
    version, submission = shop.complete(), shop.open()
    shop.put(submission, version)
    assert shop.state() == "PREPARE_FOR_SUBMISSION"
    shop.sandbox.advance(5)
    assert shop.state() == "READY_FOR_REVIEW"
    (item,) = shop.sandbox.get("reviewSubmissions", submission)["items"]
    assert shop.http.delete(f"/v1/reviewSubmissionItems/{item}").status_code == 204
    assert shop.state() == "PREPARE_FOR_SUBMISSION"
    assert shop.put(submission, version).status_code == 201


def test_what_lacks_something_is_not_taken_and_told_by_what_it_is(shop: Shop) -> None:
    shop.make()
    answer = shop.put(shop.open(), shop.version())
    assert (answer.status_code, codes(answer)) == (409, [STATE])
    associated = answer.json()["errors"][0]["meta"]["associatedErrors"]
    assert [one["code"] for one in associated[f"/v1/appStoreVersions/{shop.version()}"]] == [
        "ENTITY_ERROR.RELATIONSHIP.REQUIRED"
    ]
    for text in shop.texts():
        (error,) = associated[f"/v1/appStoreVersionLocalizations/{text}"]
        assert "'whatsNew'" in error["detail"]


def test_a_platform_has_one_open_submission(shop: Shop) -> None:
    first = shop.open()
    answer = shop.http.create("reviewSubmissions", {"platform": "IOS"}, app=f"apps/{shop.app}")
    assert (answer.status_code, codes(answer)) == (409, [STATE])
    assert first in answer.text
    assert shop.http.create("reviewSubmissions", {"platform": "MAC_OS"}, app=f"apps/{shop.app}").status_code == 201


def test_a_submission_that_is_empty_or_sent_is_not_sent(shop: Shop) -> None:
    empty = shop.open()
    assert codes(shop.send(empty)) == [STATE]
    version = shop.complete()
    shop.put(empty, version)
    assert shop.send(empty).status_code == 200
    assert codes(shop.send(empty)) == [STATE]
    assert codes(shop.put(empty, version)) == [STATE]
    (item,) = shop.sandbox.get("reviewSubmissions", empty)["items"]
    assert codes(shop.http.delete(f"/v1/reviewSubmissionItems/{item}")) == ["FORBIDDEN_ERROR"]


def test_a_version_is_in_one_submission_and_of_its_platform(shop: Shop) -> None:
    version, submission = shop.complete(), shop.open()
    assert shop.put(submission, version).status_code == 201
    assert codes(shop.put(submission, version)) == [STATE]
    other = shop.http.create("reviewSubmissions", {"platform": "MAC_OS"}, app=f"apps/{shop.app}").json()["data"]["id"]
    assert codes(shop.put(other, version)) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]


@pytest.mark.parametrize("hours", [0, 7])
def test_a_submission_that_is_canceled_gives_its_version_back_in_a_moment(shop: Shop, hours: float) -> None:
    submission = shop.submit()
    shop.sandbox.advance(hours * 3_600)
    assert shop.http.update("reviewSubmissions", submission, canceled=True).status_code == 200
    assert shop.submission(submission) == "CANCELING"
    assert codes(shop.http.update("reviewSubmissions", submission, canceled=True)) == [STATE]
    shop.sandbox.advance(10)
    assert (shop.state(), shop.submission(submission)) == ("DEVELOPER_REJECTED", "COMPLETE")
    shop.sandbox.advance(100 * 3_600)
    assert shop.state() == "DEVELOPER_REJECTED"
    again = shop.open()
    assert shop.put(again, shop.version()).status_code == 201


def test_what_was_approved_is_not_canceled(shop: Shop) -> None:
    submission = shop.submit(releaseType="MANUAL")
    shop.sandbox.advance(9 * 3_600)
    assert shop.state() == "PENDING_DEVELOPER_RELEASE"
    assert codes(shop.http.update("reviewSubmissions", submission, canceled=True)) == [STATE]


@pytest.mark.parametrize("verdict", ["REJECTED", "METADATA_REJECTED"])
def test_a_rejected_version_is_sent_again_once_its_item_is_resolved(shop: Shop, verdict: Any) -> None:
    shop.sandbox.script_app_review(verdict, waiting_seconds=1, reviewing_seconds=1)
    submission = shop.submit()
    shop.sandbox.advance(10)
    assert (shop.state(), shop.submission(submission)) == (verdict, "UNRESOLVED_ISSUES")
    assert codes(shop.send(submission)) == [STATE]
    (item,) = shop.sandbox.get("reviewSubmissions", submission)["items"]
    assert shop.http.update("reviewSubmissionItems", item, resolved=True).status_code == 200
    assert codes(shop.http.update("reviewSubmissionItems", item, resolved=True)) == [STATE]
    shop.sandbox.script_app_review("APPROVED", version=shop.version(), waiting_seconds=1, reviewing_seconds=1)
    assert shop.send(submission).status_code == 200
    shop.sandbox.advance(10)
    assert shop.submission(submission) == "COMPLETE"


def test_a_rejected_version_stays_so_where_its_submission_is_canceled(shop: Shop) -> None:
    shop.sandbox.script_app_review("REJECTED", waiting_seconds=1, reviewing_seconds=1)
    submission = shop.submit()
    shop.sandbox.advance(10)
    shop.http.update("reviewSubmissions", submission, canceled=True)
    shop.sandbox.advance(10)
    assert (shop.state(), shop.submission(submission)) == ("REJECTED", "COMPLETE")


# -- release -----------------------------------------------------------------------------------


def test_a_manual_release_waits_for_its_request(shop: Shop) -> None:
    shop.submit(releaseType="MANUAL")
    wanted = f"appStoreVersions/{shop.version()}"
    assert codes(shop.http.create("appStoreVersionReleaseRequests", appStoreVersion=wanted)) == [STATE]
    shop.sandbox.advance(100 * 3_600)
    assert shop.state() == "PENDING_DEVELOPER_RELEASE"
    assert shop.http.create("appStoreVersionReleaseRequests", appStoreVersion=wanted).status_code == 201
    assert codes(shop.http.create("appStoreVersionReleaseRequests", appStoreVersion=wanted)) == [STATE]
    shop.sandbox.advance(4_000)
    assert shop.state() == "READY_FOR_DISTRIBUTION"


def test_a_scheduled_release_goes_out_at_its_date(shop: Shop) -> None:
    at = shop.sandbox.world.stamp(shop.sandbox.world.time + 10 * DAY)
    shop.submit(releaseType="SCHEDULED", earliestReleaseDate=at)
    shop.sandbox.advance(9 * DAY)
    assert shop.state() == "PENDING_APPLE_RELEASE"
    shop.sandbox.advance(DAY + 4_000)
    assert shop.state() == "READY_FOR_DISTRIBUTION"


def test_a_scheduled_release_can_become_another_until_then(shop: Shop) -> None:
    at = shop.sandbox.world.stamp(shop.sandbox.world.time + 10 * DAY)
    shop.submit(releaseType="SCHEDULED", earliestReleaseDate=at)
    shop.sandbox.advance(9 * DAY)
    change = {"releaseType": "MANUAL", "earliestReleaseDate": None}
    assert shop.http.update("appStoreVersions", shop.version(), **change).status_code == 200
    shop.sandbox.advance(9 * DAY)
    assert shop.state() == "PENDING_DEVELOPER_RELEASE"


def test_a_phased_release_takes_seven_days(shop: Shop) -> None:
    shop.submit()
    assert shop.phase().status_code == 201
    assert (shop.phased()["phasedReleaseState"], shop.phased()["startDate"]) == ("INACTIVE", None)
    shop.sandbox.advance(8 * 3_600 + 3_600 + 60)
    days = []
    for _ in range(8):
        days.append((shop.phased()["phasedReleaseState"], shop.phased()["currentDayNumber"]))
        shop.sandbox.advance(DAY)
    assert days == [*(("ACTIVE", day) for day in range(1, 8)), ("COMPLETE", 7)]
    assert shop.phased()["startDate"] is not None
    path = f"/v1/appStoreVersionPhasedReleases/{shop.phased()['id']}"
    assert codes(shop.http.delete(path)) == ["FORBIDDEN_ERROR"]


def test_a_pause_stops_the_days_for_thirty_of_them_at_most(shop: Shop) -> None:
    shop.submit()
    shop.phase()
    assert codes(shop.turn("PAUSED")) == [STATE]
    shop.sandbox.advance(9 * 3_600 + 60 + 1.5 * DAY)
    assert shop.turn("PAUSED").status_code == 200
    shop.sandbox.advance(10 * DAY)
    assert (shop.phased()["phasedReleaseState"], shop.phased()["currentDayNumber"]) == ("PAUSED", 2)
    assert shop.phased()["totalPauseDuration"] == 10
    assert shop.turn("ACTIVE").status_code == 200
    shop.sandbox.advance(DAY)
    assert (shop.phased()["phasedReleaseState"], shop.phased()["currentDayNumber"]) == ("ACTIVE", 3)
    shop.turn("PAUSED")
    shop.sandbox.advance(20.5 * DAY)
    assert (shop.phased()["phasedReleaseState"], shop.phased()["totalPauseDuration"]) == ("ACTIVE", 30)
    assert codes(shop.turn("PAUSED")) == [STATE]
    assert shop.turn("COMPLETE").status_code == 200
    assert codes(shop.turn("ACTIVE")) == [STATE]


def test_a_phased_release_is_for_updates_that_are_not_out(shop: Shop, watch: str) -> None:
    assert codes(shop.phase("1.1")) == [STATE]
    given = {"platform": "IOS", "versionString": "7.0"}
    shop.http.create("appStoreVersions", given, app=f"apps/{watch}")
    assert codes(shop.phase("7.0")) == [STATE]
    shop.make()
    assert shop.phase().status_code == 201
    assert shop.phase().status_code == 409
    path = f"/v1/appStoreVersionPhasedReleases/{shop.phased()['id']}"
    assert shop.http.delete(path).status_code == 204


def test_a_script_is_for_one_version_or_for_any() -> None:
    with Sandbox() as sandbox:
        sandbox.script_app_review("REJECTED", version="1", waiting_seconds=5)
        assert sandbox.world.app_verdicts == {
            "1": {"verdict": "REJECTED", "waiting": 5, "reviewing": sandbox.world.timing.in_app_review}
        }
