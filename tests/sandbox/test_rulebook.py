"""How subjects bring their rules: each says its own, and no two speak of one thing."""

from __future__ import annotations

import pytest

from asckit_plugins.sandbox import rules
from asckit_plugins.sandbox.rulebook import Rules, merge
from asckit_plugins.sandbox.shapes import shapes


def nothing(*_: object) -> None:
    """Rules nothing."""


def test_the_rules_of_all_subjects_count() -> None:
    one, other = Rules(before_create={"apps": nothing}), Rules(before_create={"builds": nothing}, events={"x": nothing})
    merged = merge([one, other])
    assert merged.before_create == {"apps": nothing, "builds": nothing}
    assert merged.events == {"x": nothing}


def test_two_rules_for_one_thing_are_an_error() -> None:
    twice = [Rules(before_link={"builds.app": nothing})] * 2
    with pytest.raises(ValueError, match=r"two subjects have a rule before_link for 'builds\.app'"):
        merge(twice)


def test_rules_are_of_types_that_there_are() -> None:
    by_type = [rules.ALL.before_create, rules.ALL.after_create, rules.ALL.before_update, rules.ALL.after_update]
    for table in [*by_type, rules.ALL.before_delete]:
        assert set(table) <= set(shapes().types())
