"""The states that `appstore` knows are those of Apple's document: an update of it says what is missing."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from asckit_api import surface
from asckit_plugins.appstore.states import (
    DONE,
    NOT_APPROVED,
    OLDER_NAMES,
    OPEN,
    PERCENT,
    PHASED,
    STATES,
    TURNS,
    WAS_LIVE,
    Mover,
    Stage,
    percent_of,
    state_of,
)


def values(enum: str) -> set[str]:
    known: dict[str, Any] = surface.load()["enums"]
    return set(known[enum]["values"])


def test_every_state_of_a_version_is_known() -> None:
    assert set(STATES) == values("AppVersionState")
    assert {state.stage for state in STATES.values()} <= set(get_args(Stage))
    assert {state.move for state in STATES.values()} == set(get_args(Mover))
    assert set(STATES) >= NOT_APPROVED | WAS_LIVE


def test_every_state_under_its_older_name_is_known_or_means_nothing_to_a_release() -> None:
    older = values("AppStoreVersionState") - set(OLDER_NAMES) - set(STATES)
    assert older == {"NOT_APPLICABLE", "PENDING_CONTRACT"}
    assert set(OLDER_NAMES.values()) <= set(STATES)


def test_every_state_of_a_submission_is_open_or_done() -> None:
    assert {*OPEN, DONE} == values("ReviewSubmissionState")


def test_every_state_of_a_phased_release_is_known() -> None:
    assert set(PHASED) == values("PhasedReleaseState")
    for turn in TURNS.values():
        assert turn.becomes in PHASED
        assert turn.becomes not in turn.from_
        assert turn.from_ <= set(PHASED)


def test_what_is_to_be_run_next_can_be_filled_in() -> None:
    for name, state in STATES.items():
        command = state.next.format(app="app", version="1.0", platform="IOS")
        assert command.startswith("asckit appstore ") or not command, name
        assert bool(command) is (state.move != "nobody"), name


@pytest.mark.parametrize(("day", "percent"), [(1, 1), (7, 100), (9, 100), (0, None), (None, None)])
def test_percent_goes_with_the_day(day: int | None, percent: int | None) -> None:
    assert percent_of("ACTIVE", day) == percent_of("PAUSED", day) == percent
    assert (PERCENT[0], PERCENT[-1]) == (1, 100)


def test_a_state_that_is_newer_than_this_release_is_told_as_it_is() -> None:
    assert (state_of("SOMETHING_NEW").stage, state_of(None).stage) == ("unknown", "editable")
