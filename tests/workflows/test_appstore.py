"""From a build to the App Store: what `AppStore` sends, refuses to send, finds done already, and says of how it is."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from asckit import AscError, Client, NoMatch, NotReady, OutcomeUnknown, WaitTimeout
from asckit.testing import Sandbox
from asckit_plugins.appstore import AppStore

from .killing import KINDS, Case, Kind, check_kills, check_plan, check_second_run
from .kit import APP, Steps, sent

WATCH = "com.example.aurora.watch"
NOTES = {"en-US": "A new editor.", "de-DE": "Ein neuer Editor."}


def version_id(sandbox: Sandbox, number: str = "2.0") -> str:
    (id,) = sandbox.ids("appStoreVersions", versionString=number)
    return id


def attached(sandbox: Sandbox, **options: Any) -> None:
    """Version 2.0 is there, with build 41."""
    AppStore(sandbox.client()).attach(APP, "41", create=True, **options)


def complete(sandbox: Sandbox, **options: Any) -> None:
    """Version 2.0 has everything that App Review asks for."""
    attached(sandbox, **options)
    AppStore(sandbox.client()).whats_new(APP, NOTES)


def submitted(sandbox: Sandbox, *, phased: bool = False, **options: Any) -> None:
    complete(sandbox, **options)
    AppStore(sandbox.client()).submit(APP)
    if phased:
        AppStore(sandbox.client()).phased(APP, "start")


def rejected(sandbox: Sandbox) -> None:
    sandbox.script_app_review("REJECTED", waiting_seconds=1, reviewing_seconds=1)
    submitted(sandbox)
    sandbox.advance(10)
    sandbox.script_app_review()


def approved(sandbox: Sandbox) -> None:
    """Version 2.0 is approved and waits to be released."""
    sandbox.script_app_review(waiting_seconds=1, reviewing_seconds=1)
    submitted(sandbox, release_type="MANUAL")
    sandbox.advance(10)


def phasing(sandbox: Sandbox) -> None:
    """Version 2.0 is out, on the third day of its phased release."""
    approved(sandbox)
    store = AppStore(sandbox.client())
    store.phased(APP, "start")
    store.release(APP)
    sandbox.advance(3_600 + 2.5 * 86_400)


def completed(sandbox: Sandbox) -> None:
    phasing(sandbox)
    AppStore(sandbox.client()).phased(APP, "complete")


def paused(sandbox: Sandbox) -> None:
    phasing(sandbox)
    AppStore(sandbox.client()).phased(APP, "pause")
    sandbox.advance(86_400)


CASES: Mapping[str, Case] = {
    "a build attached to a new version": Case(lambda asc, _: AppStore(asc).attach(APP, "41", create=True)),
    "another build in its place": Case(lambda asc, _: AppStore(asc).attach(APP, "40"), attached),
    "a build with the answer on its encryption": Case(
        lambda asc, _: AppStore(asc).attach(APP, "21", create=True, uses_non_exempt_encryption=False)
    ),
    "a new version with its copyright and date": Case(
        lambda asc, _: AppStore(asc).ensure_version(
            APP,
            "3.0",
            create=True,
            copyright="2026 Aurora",
            release_type="SCHEDULED",
            earliest_release_date=datetime(2099, 5, 1, 9, tzinfo=UTC),
        )
    ),
    "a version renamed": Case(lambda asc, _: AppStore(asc).ensure_version(APP, "2.1", rename=True), attached),
    "a version released otherwise": Case(
        lambda asc, _: AppStore(asc).ensure_version(APP, "2.0", release_type="MANUAL"), attached
    ),
    "release notes": Case(lambda asc, _: AppStore(asc).whats_new(APP, {**NOTES, "fr-FR": "Nouvel éditeur."}), attached),
    "a submission": Case(lambda asc, _: AppStore(asc).submit(APP), complete),
    "a submission after a rejection": Case(lambda asc, _: AppStore(asc).submit(APP), rejected),
    "a submission taken back": Case(lambda asc, _: AppStore(asc).cancel(APP), submitted, plannable=False),
    "a release": Case(lambda asc, _: AppStore(asc).release(APP, "2.0"), approved),
    "a phased release": Case(lambda asc, _: AppStore(asc).phased(APP, "start"), submitted),
    "a phased release turned off": Case(
        lambda asc, _: AppStore(asc).phased(APP, "off"), lambda sandbox: submitted(sandbox, phased=True)
    ),
    "a phased release paused": Case(lambda asc, _: AppStore(asc).phased(APP, "pause"), phasing),
    "a phased release resumed": Case(lambda asc, _: AppStore(asc).phased(APP, "resume"), paused),
    "a phased release completed": Case(lambda asc, _: AppStore(asc).phased(APP, "complete"), phasing),
}
each_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES)
each_kind = pytest.mark.parametrize("kind", KINDS)
PLANNABLE = {name: case for name, case in CASES.items() if case.plannable}


@each_kind
@each_case
def test_a_second_run_sends_nothing(case: Case, kind: Kind, tmp_path: Path) -> None:
    check_second_run(case, kind, tmp_path)


@each_kind
@pytest.mark.parametrize("landed", [False, True], ids=["before it is sent", "after it landed"])
@each_case
def test_a_run_that_is_killed_at_any_mutation_is_finished_by_the_next(
    case: Case, kind: Kind, landed: bool, tmp_path: Path
) -> None:
    check_kills(case, kind, tmp_path, landed=landed)


@pytest.mark.parametrize("case", PLANNABLE.values(), ids=PLANNABLE)
def test_a_plan_of_it_applied_comes_to_the_same(case: Case, tmp_path: Path) -> None:
    check_plan(case, tmp_path)


def everything(asc: Client) -> None:
    """A build on its way to everybody."""
    store = AppStore(asc)
    store.attach(APP, "41", create=True, release_type="MANUAL")
    store.whats_new(APP, NOTES)
    store.submit(APP)
    store.phased(APP, "start")
    store.wait_for_review(APP)
    store.release(APP)


def test_a_build_goes_from_attached_to_the_app_store(sandbox: Sandbox) -> None:
    everything(sandbox.client())
    assert sent(sandbox) == [
        "appStoreVersions_createInstance",
        "appStoreVersions_build_updateToOneRelationship",
        "appStoreVersionLocalizations_updateInstance",
        "appStoreVersionLocalizations_updateInstance",
        "reviewSubmissions_createInstance",
        "reviewSubmissionItems_createInstance",
        "reviewSubmissions_updateInstance",
        "appStoreVersionPhasedReleases_createInstance",
        "appStoreVersionReleaseRequests_createInstance",
    ]
    sandbox.advance(4_000)
    assert sandbox.get("appStoreVersions", version_id(sandbox))["appVersionState"] == "READY_FOR_DISTRIBUTION"
    assert sandbox.get("appStoreVersions", version_id(sandbox, "1.1"))["appVersionState"] == "REPLACED_WITH_NEW_VERSION"


def test_both_clients_send_the_same(sandbox: Sandbox) -> None:
    everything(sandbox.client())

    async def run(other: Sandbox) -> None:
        async with other.async_client() as asc:
            store = AppStore(asc)
            await store.attach(APP, "41", create=True, release_type="MANUAL")
            await store.whats_new(APP, NOTES)
            await store.submit(APP)
            await store.phased(APP, "start")
            await store.wait_for_review(APP)
            await store.release(APP)

    with Sandbox() as other:
        asyncio.run(run(other))
        assert [(one.method, one.path, one.body) for one in other.mutations] == [
            (one.method, one.path, one.body) for one in sandbox.mutations
        ]


REFUSED: Mapping[str, tuple[Any, Any, type[AscError], str]] = {
    "an unknown version": (
        None,
        lambda store: store.version(APP, "3.0"),
        NoMatch,
        r"no version '3\.0' of com\.example\.aurora; there is '1\.1 on IOS', '1\.0 on IOS'",
    ),
    "a version that nobody asked to create": (
        None,
        lambda store: store.attach(APP, "41"),
        NoMatch,
        r"no version '2\.0'.*create=True \(asckit appstore attach com\.example\.aurora --create\)",
    ),
    "a second version in the works": (
        attached,
        lambda store: store.ensure_version(APP, "2.1", create=True),
        NotReady,
        r"one version in the works; version 2\.0 on IOS is PREPARE_FOR_SUBMISSION.*asckit appstore check.*rename=True",
    ),
    "a version beside one in review": (
        submitted,
        lambda store: store.ensure_version(APP, "2.1", create=True),
        NotReady,
        r"that is under way is out; version 2\.0 on IOS is WAITING_FOR_REVIEW.*next: asckit appstore wait",
    ),
    "a version on no certain platform": (
        None,
        lambda store: store.ensure_version(WATCH, "1.0", create=True),
        NotReady,
        r"for which platform.*--platform",
    ),
    "a number that Apple refuses": (
        None,
        lambda store: store.ensure_version(APP, "1.0.5", create=True),
        NotReady,
        r"does not take version 1\.0\.5 on IOS.*1\.1 on IOS \(READY_FOR_DISTRIBUTION\).*higher than 1\.1",
    ),
    "a scheduled release without a date": (
        attached,
        lambda store: store.ensure_version(APP, "2.0", release_type="SCHEDULED"),
        NotReady,
        "needs the date",
    ),
    "a date without a time zone": (
        attached,
        lambda store: store.ensure_version(APP, "2.0", earliest_release_date=datetime(2099, 1, 1)),  # noqa: DTZ001
        NotReady,
        "lacks its time zone",
    ),
    "a copyright in review": (
        submitted,
        lambda store: store.ensure_version(APP, "2.0", copyright="2027"),
        NotReady,
        r"its copyright cannot be changed any more; version 2\.0 on IOS is WAITING_FOR_REVIEW",
    ),
    "an expired build": (None, lambda store: store.attach(APP, "1.0 (2)", create=True), NotReady, "has expired"),
    "an invalid build": (None, lambda store: store.attach(APP, "11", create=True), NotReady, "11.* is INVALID"),
    "a build that is processed": (
        None,
        lambda store: store.attach(APP, "42", create=True),
        NotReady,
        r"still PROCESSING; next: asckit builds wait com\.example\.aurora '2\.0 \(42\)'",
    ),
    "a build of unanswered encryption": (
        None,
        lambda store: store.attach(APP, "21", create=True),
        NotReady,
        "lacks the answer on export compliance",
    ),
    "a second answer on encryption": (
        None,
        lambda store: store.attach(APP, "41", create=True, uses_non_exempt_encryption=True),
        NotReady,
        "answered to use no non-exempt encryption already",
    ),
    "a build of another train": (None, lambda store: store.attach(APP, "41", "1.2"), NoMatch, r"no build '41'.*1\.2"),
    "a build in place of one in review": (
        submitted,
        lambda store: store.attach(APP, "40"),
        NotReady,
        r"cannot take the place of build 41 there; version 2\.0 on IOS is WAITING_FOR_REVIEW",
    ),
    "release notes that are too long": (
        attached,
        lambda store: store.whats_new(APP, {"en-US": "x" * 4001}),
        NotReady,
        "the release notes for 'en-US' cannot be sent: they have 4,001 characters",
    ),
    "release notes in review": (
        submitted,
        lambda store: store.whats_new(APP, {"en-US": "Another."}),
        NotReady,
        r"its release notes \(en-US\) cannot be changed now; version 2\.0 on IOS is WAITING_FOR_REVIEW",
    ),
    "release notes of a first version": (
        lambda sandbox: AppStore(sandbox.client()).ensure_version(WATCH, "1.0", "IOS", create=True),
        lambda store: store.whats_new(WATCH, NOTES),
        NotReady,
        "the first version of an app has no release notes",
    ),
    "a submission that lacks something": (
        attached,
        lambda store: store.submit(APP),
        NotReady,
        r"PREPARE_FOR_SUBMISSION and cannot be submitted yet; it lacks what's new: none in en-US.*appstore check",
    ),
    "a cancellation after approval": (
        approved,
        lambda store: store.cancel(APP),
        NotReady,
        "which is over; version 2.0 on IOS is PENDING_DEVELOPER_RELEASE.*next: asckit appstore release",
    ),
    "a release before approval": (
        submitted,
        lambda store: store.release(APP),
        NotReady,
        "once it is PENDING_DEVELOPER_RELEASE; version 2.0 on IOS is WAITING_FOR_REVIEW",
    ),
    "a phased release of a version that is out": (
        None,
        lambda store: store.phased(APP, "start"),
        NotReady,
        "chosen before a version is out; version 1.1 on IOS is READY_FOR_DISTRIBUTION",
    ),
    "a phased release of a first version": (
        lambda sandbox: AppStore(sandbox.client()).ensure_version(WATCH, "1.0", "IOS", create=True),
        lambda store: store.phased(WATCH, "start"),
        NotReady,
        "only an update is released in phases",
    ),
    "turning off a phased release that has begun": (
        phasing,
        lambda store: store.phased(APP, "off"),
        NotReady,
        "its phased release has begun: it is ACTIVE, day 3.*asckit appstore phased com.example.aurora complete",
    ),
    "a pause without a phased release": (
        None,
        lambda store: store.phased(APP, "pause"),
        NotReady,
        "it has no phased release.*asckit appstore phased com.example.aurora start",
    ),
    "a pause before the release": (
        lambda sandbox: submitted(sandbox, phased=True),
        lambda store: store.phased(APP, "pause"),
        NotReady,
        "cannot be asked to pause: it is INACTIVE, it begins when the version is released",
    ),
    "a resumption of what is over": (
        completed,
        lambda store: store.phased(APP, "resume"),
        NotReady,
        "cannot be asked to resume: it is COMPLETE",
    ),
    "a wait for a version that was not submitted": (
        complete,
        lambda store: store.wait_for_review(APP),
        NotReady,
        "it is not in review; version 2.0 on IOS is PREPARE_FOR_SUBMISSION",
    ),
}


@pytest.mark.parametrize(("prepare", "run", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_what_would_fail_is_refused_with_how_things_stand_and_changes_nothing(
    sandbox: Sandbox, prepare: Any, run: Any, error: type[AscError], says: str
) -> None:
    if prepare is not None:
        prepare(sandbox)
    before = [one for one in sandbox.mutations if one.status and one.status < 300]
    with pytest.raises(error, match=re.compile(says, re.DOTALL)):
        run(AppStore(sandbox.client()))
    assert [one for one in sandbox.mutations if one.status and one.status < 300] == before


def test_an_action_on_a_phased_release_that_there_is_not_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="start, off, pause, resume, complete"):
        AppStore(sandbox.client()).phased(APP, "stop")  # type: ignore[arg-type]


def test_versions_are_compared_exactly_but_as_numbers(sandbox: Sandbox) -> None:
    store = AppStore(sandbox.client())
    attached(sandbox)
    assert store.version(APP, "2").version == "2.0"
    assert store.version(APP, version_id(sandbox)).version == "2.0"
    assert store.version(APP).version == "2.0"
    with pytest.raises(NoMatch):
        store.version(APP, "20")


def test_a_version_of_several_platforms_needs_the_platform(sandbox: Sandbox) -> None:
    attached(sandbox)
    (app,) = sandbox.ids("apps", bundleId=APP)
    sandbox.add("appStoreVersions", {"versionString": "2.0", "platform": "MAC_OS"}, app=app)
    store = AppStore(sandbox.client())
    with pytest.raises(NoMatch, match=r"2\.0 on IOS and 2\.0 on MAC_OS; say which platform"):
        store.version(APP, "2.0")
    assert store.version(APP, "2.0", "MAC_OS").build_number is None
    assert store.version(APP, "2.0", "IOS").build_number == "41"


def test_what_a_first_version_lacks_is_listed_with_where_to_mend_it(sandbox: Sandbox) -> None:
    store = AppStore(sandbox.client())
    store.ensure_version(WATCH, "1.0", "IOS", create=True)
    before = len(sandbox.requests)
    found = store.missing(WATCH)
    assert len(sandbox.requests) - before <= 8
    assert [one.name for one in found.missing] == [
        "build", "description", "keywords", "support URL", "screenshots", "copyright", "review contact", "category",
        "age rating", "privacy policy", "content rights", "price", "availability",
    ]  # fmt: skip
    assert [one.name for one in found.unknown] == ["app privacy answers"]
    assert all(one.where and one.detail for one in found.checks)
    assert not found.ready
    assert "build: none is attached (asckit appstore attach com.example.aurora.watch --version 1.0" in str(found)


def test_a_complete_version_lacks_nothing(sandbox: Sandbox) -> None:
    complete(sandbox)
    found = AppStore(sandbox.client()).missing(APP)
    assert (found.ready, found.missing, found.unknown) == (True, (), ())
    assert found.to_dict()["ready"] is True


def test_what_the_key_may_not_see_is_unknown_and_not_missing(sandbox: Sandbox) -> None:
    complete(sandbox)
    sandbox.fail_next("apps_appPriceSchedule_getToOneRelated", status=403)
    sandbox.fail_next("apps_appInfos_getToManyRelated", status=403)
    found = AppStore(sandbox.client()).missing(APP)
    assert found.ready
    assert [one.name for one in found.unknown] == ["category", "age rating", "privacy policy", "price"]
    assert all("403" in one.detail for one in found.unknown)


def test_some_open_questions_on_the_age_do_not_stand_in_the_way(sandbox: Sandbox) -> None:
    complete(sandbox)
    (info,) = sandbox.ids("appInfos", state="READY_FOR_DISTRIBUTION")
    declaration = sandbox.get("appInfos", info)["ageRatingDeclaration"]
    sandbox.world.store.get("ageRatingDeclarations", declaration).attributes["lootBox"] = None
    found = AppStore(sandbox.client()).missing(APP)
    assert [(one.name, one.state, one.detail) for one in found.unknown] == [
        ("age rating", "unknown", "open questions: loot box")
    ]


def test_an_open_submission_is_used(sandbox: Sandbox) -> None:
    complete(sandbox)
    (app,) = sandbox.ids("apps", bundleId=APP)
    open_ = sandbox.add("reviewSubmissions", {"platform": "IOS"}, app=app)
    AppStore(sandbox.client()).submit(APP)
    assert sandbox.get("reviewSubmissions", open_)["state"] == "WAITING_FOR_REVIEW"
    assert "reviewSubmissions_createInstance" not in sent(sandbox)


def test_what_else_is_in_the_open_submission_goes_along_only_if_that_was_asked_for(sandbox: Sandbox) -> None:
    complete(sandbox)
    (app,) = sandbox.ids("apps", bundleId=APP)
    open_ = sandbox.add("reviewSubmissions", {"platform": "IOS"}, app=app)
    event = sandbox.add("appEvents", {"referenceName": "Spring"}, app=app)
    sandbox.add("reviewSubmissionItems", reviewSubmission=open_, appEvent=event)
    store = AppStore(sandbox.client())
    before = len(sandbox.mutations)
    with pytest.raises(NotReady, match=r"holds 1 other item, which would go.*PREPARE_FOR_SUBMISSION.*--together"):
        store.submit(APP)
    assert len(sandbox.mutations) == before
    done = store.submit(APP, together=True)
    assert done.version.state == "WAITING_FOR_REVIEW"
    assert [step.detail for step in done.steps if step.name == "in the submission"] == ["beside 1 other item"]


def test_a_rejected_version_is_sent_again_where_apple_takes_no_mark(sandbox: Sandbox) -> None:
    rejected(sandbox)
    sandbox.fail_next("reviewSubmissionItems_updateInstance", status=409)
    with pytest.raises(NotReady, match=r"Apple does not take the submission; version 2\.0 on IOS is REJECTED"):
        AppStore(sandbox.client()).submit(APP)
    assert sent(sandbox)[-1] == "reviewSubmissions_updateInstance"


def test_a_submission_of_other_things_in_review_does_not_stand_in_the_way(sandbox: Sandbox) -> None:
    complete(sandbox)
    (app,) = sandbox.ids("apps", bundleId=APP)
    sandbox.add("reviewSubmissions", {"platform": "IOS", "state": "IN_REVIEW"}, app=app)
    done = AppStore(sandbox.client()).submit(APP)
    assert done.version.state == "WAITING_FOR_REVIEW"


def test_a_rejected_version_is_sent_again_in_its_submission(sandbox: Sandbox) -> None:
    rejected(sandbox)
    before = len(sandbox.mutations)
    done = AppStore(sandbox.client()).submit(APP)
    assert sent(sandbox)[before:] == ["reviewSubmissionItems_updateInstance", "reviewSubmissions_updateInstance"]
    assert done.changed == ("in the submission", "submitted to App Review")


def test_a_version_that_is_being_taken_back_is_submitted_once_it_is_back(sandbox: Sandbox) -> None:
    submitted(sandbox)
    (submission,) = sandbox.ids("reviewSubmissions")
    sandbox.client().api.review_submissions.update(submission, canceled=True)
    assert sandbox.get("reviewSubmissions", submission)["state"] == "CANCELING"
    done = AppStore(sandbox.client()).submit(APP)
    assert done.version.state == "WAITING_FOR_REVIEW"
    assert len(sandbox.ids("reviewSubmissions")) == 2


def test_a_refused_submission_is_told_with_apple_s_reasons(sandbox: Sandbox) -> None:
    complete(sandbox)
    (app,) = sandbox.ids("apps", bundleId=APP)
    sandbox.world.store.get("apps", app).attributes["contentRightsDeclaration"] = None
    store = AppStore(sandbox.client())
    with pytest.raises(NotReady, match="content rights: not declared"):
        store.submit(APP)
    sandbox.fail_next("reviewSubmissions_updateInstance", status=409)
    sandbox.world.store.get("apps", app).attributes["contentRightsDeclaration"] = "USES_THIRD_PARTY_CONTENT"
    with pytest.raises(NotReady, match=r"Apple does not take the submission; version 2\.0 on IOS is READY_FOR_REVIEW"):
        store.submit(APP)
    assert store.submit(APP).changed == ("submitted to App Review",)


MUTATIONS = [
    "appStoreVersions_createInstance",
    "appStoreVersions_build_updateToOneRelationship",
    "appStoreVersionLocalizations_updateInstance",
    "reviewSubmissions_createInstance",
    "reviewSubmissionItems_createInstance",
    "reviewSubmissions_updateInstance",
    "appStoreVersionPhasedReleases_createInstance",
    "appStoreVersionReleaseRequests_createInstance",
]


@pytest.mark.parametrize("operation", MUTATIONS)
@pytest.mark.parametrize("how", [{"status": 500}, {"drop": True}], ids=["a failure", "a broken connection"])
def test_a_change_whose_answer_is_lost_is_read_back_and_made_once(
    sandbox: Sandbox, operation: str, how: dict[str, Any]
) -> None:
    sandbox.fail_next(operation, landed=True, **how)
    everything(sandbox.client())
    assert len(sandbox.ids("reviewSubmissions")) == len(sandbox.ids("reviewSubmissionItems")) == 1
    assert len(sandbox.ids("appStoreVersionPhasedReleases")) == len(
        sandbox.ids("appStoreVersions", versionString="2.0")
    )
    sandbox.advance(4_000)
    assert sandbox.get("appStoreVersions", version_id(sandbox))["appVersionState"] == "READY_FOR_DISTRIBUTION"


@pytest.mark.parametrize("operation", [one for one in MUTATIONS if one.endswith("createInstance")])
def test_a_change_that_is_lost_itself_is_told_with_how_things_stand_and_made_by_the_next_run(
    sandbox: Sandbox, operation: str
) -> None:
    sandbox.fail_next(operation, drop=True)
    with pytest.raises(OutcomeUnknown) as caught:
        everything(sandbox.client())
    assert re.search(r"read back, (version 2\.0 on IOS is |there was no version 2\.0 on IOS)", str(caught.value))
    everything(sandbox.client())
    assert len(sandbox.ids("reviewSubmissions")) == len(sandbox.ids("appStoreVersionPhasedReleases")) == 1


def test_what_is_missing_can_be_left_to_apple_to_say(sandbox: Sandbox) -> None:
    attached(sandbox)
    with pytest.raises(NotReady, match=re.compile("PREPARE_FOR_SUBMISSION.*cannot be reviewed.*'whatsNew'", re.DOTALL)):
        AppStore(sandbox.client()).submit(APP, check=False)


def test_a_wait_outlives_failures_and_tells_how_it_is(sandbox: Sandbox) -> None:
    submitted(sandbox)
    steps = Steps()
    sandbox.fail_next("appStoreVersions_getInstance", status=503, times=9)
    sandbox.fail_next("appStoreVersions_getInstance", drop=True, times=9)
    found = AppStore(sandbox.client(plugins=[steps])).wait_for_review(APP)
    assert found.state == "PROCESSING_FOR_DISTRIBUTION"
    waited = [step.detail for step in steps.seen if step.status == "waiting"]
    assert any("ServerError" in detail for detail in waited)
    assert any("TransportError" in detail for detail in waited)
    assert any("IN_REVIEW" in detail for detail in waited)


def test_a_wait_ends_at_its_deadline(sandbox: Sandbox) -> None:
    submitted(sandbox)
    with pytest.raises(WaitTimeout, match=r"App Review of version .* \(2\.0 on IOS\)"):
        AppStore(sandbox.client()).wait_for_review(APP, timeout=600)


@pytest.mark.parametrize("verdict", ["REJECTED", "METADATA_REJECTED"])
def test_a_wait_for_a_version_that_is_rejected_says_so(sandbox: Sandbox, verdict: Any) -> None:
    sandbox.script_app_review(verdict)
    submitted(sandbox)
    with pytest.raises(
        NotReady, match=rf"not approved; version 2\.0 on IOS is {verdict}.*next: asckit appstore submit"
    ):
        AppStore(sandbox.client()).wait_for_review(APP)


def test_status_says_whose_move_it_is_and_what_to_run_next(sandbox: Sandbox) -> None:
    store = AppStore(sandbox.client())
    before = len(sandbox.requests)
    (live,) = store.status(APP)
    assert len(sandbox.requests) - before == 2
    assert (live.version.version, live.move, live.next) == ("1.1", "nobody", "")
    submitted(sandbox)
    waiting, live = store.status(APP)
    assert (waiting.version.state, waiting.submission, waiting.move) == (
        "WAITING_FOR_REVIEW",
        "WAITING_FOR_REVIEW",
        "Apple",
    )
    assert waiting.next == f"asckit appstore wait {APP} --version 2.0 --platform IOS"
    assert [one.version.version for one in store.status(APP, everything=True)] == ["2.0", "1.1", "1.0"]


def test_status_tells_the_day_and_percent_of_a_phased_release(sandbox: Sandbox) -> None:
    paused(sandbox)
    (found,) = AppStore(sandbox.client()).status(APP)
    assert found.version.phased is not None
    assert (found.version.phased.state, found.version.phased.day, found.version.phased.percent) == ("PAUSED", 3, 5)
    assert found.version.phased.paused_days == 1
    assert (found.move, found.next) == ("you", f"asckit appstore phased {APP} resume")
    document = found.to_dict()
    assert document["phased"]["percent"] == 5
    assert document["move"] == "you"


def test_a_pause_beyond_apple_s_limit_is_refused(sandbox: Sandbox) -> None:
    paused(sandbox)
    store = AppStore(sandbox.client())
    sandbox.advance(29.2 * 86_400)  # on the 31st day it goes on by itself
    before = len(sandbox.mutations)
    with pytest.raises(NotReady, match="paused for 30 days in all, of the 30 that Apple allows; it is ACTIVE, day 3"):
        store.phased(APP, "pause")
    assert len(sandbox.mutations) == before


def test_an_outcome_has_a_json_form(sandbox: Sandbox) -> None:
    done = AppStore(sandbox.client()).attach(APP, "41", create=True)
    document = done.to_dict()
    assert document["changed"] == ["version 2.0 on IOS is there", "build 2.0 (41) is attached"]
    assert document["version"]["build_number"] == "41"
    assert document["steps"][1]["status"] == "changed"
