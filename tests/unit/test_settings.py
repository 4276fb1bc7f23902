from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from asckit import ConfigurationError, PluginError
from asckit.settings import check_sections, read_section


@attrs.frozen
class Section:
    count: int = attrs.field(default=3, validator=attrs.validators.ge(1))
    pause: float = 0.5
    eager: bool = False
    label: str = "x"
    path: Path | None = None
    most: int | None = None


def make(given: dict[str, object] | None = None, **environ: str) -> Section:
    return read_section("my-plugin", Section, given or {}, environ)


def test_code_wins_over_the_environment_which_wins_over_the_default() -> None:
    environ = {"ASCKIT_MY_PLUGIN_COUNT": "5", "ASCKIT_MY_PLUGIN_PAUSE": "2"}
    made = read_section("my-plugin", Section, {"count": 7}, environ)
    assert (made.count, made.pause, made.label) == (7, 2.0, "x")


def test_values_take_the_type_of_their_field() -> None:
    made = make({"count": "4", "pause": 2, "eager": "yes", "path": "~/x", "most": None})
    assert made == Section(4, 2.0, True, "x", Path("~/x").expanduser(), None)
    assert isinstance(made.pause, float)
    assert make({"count": 3.0}).count == 3


@pytest.mark.parametrize("word", ["1", "true", "YES", "On"])
def test_words_for_yes(word: str) -> None:
    assert make(ASCKIT_MY_PLUGIN_EAGER=word).eager is True


def test_an_empty_variable_is_none_where_none_is_allowed() -> None:
    assert make(ASCKIT_MY_PLUGIN_PATH="", ASCKIT_MY_PLUGIN_MOST="").path is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"cuont": 1}, r"Unknown setting my-plugin.cuont .* did you mean 'count'"),
        ({"zzz": 1}, "there are count, eager"),
        ({"count": "many"}, r"my-plugin.count from settings=\{...\} is 'many'; give a whole number"),
        ({"count": 1.5}, "give a whole number"),
        ({"count": True}, "give a whole number"),
        ({"count": None}, "give a whole number"),
        ({"count": float("inf")}, "give a whole number"),
        ({"pause": "nan"}, "give a number"),
        ({"pause": 10**400}, "give a number"),
        ({"eager": 1}, "give true or false"),
        ({"eager": "maybe"}, "give true or false"),
        ({"label": 5}, "give text"),
        ({"path": 5}, "give a path or None"),
        ({"most": "x"}, "give a whole number or None"),
        ({"count": 0}, r"settings of my-plugin are not valid.*count from settings"),
    ],
)
def test_what_does_not_fit_is_named_with_its_remedy(given: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        make(given)


def test_a_wrong_variable_is_named() -> None:
    with pytest.raises(ConfigurationError, match="from ASCKIT_MY_PLUGIN_COUNT is 'x'"):
        make(ASCKIT_MY_PLUGIN_COUNT="x")


def test_an_unknown_section_is_named_with_its_nearest() -> None:
    with pytest.raises(ConfigurationError, match=r"Unknown section 'rety' .* did you mean 'retry'"):
        check_sections({"rety": {}}, ["retry", "audit"])
    with pytest.raises(ConfigurationError, match=r"Section 'retry' .* is int; give a dict"):
        check_sections({"retry": 5}, ["retry"])


def test_a_field_of_another_type_is_the_plugins_fault() -> None:
    @attrs.frozen
    class Wrong:
        names: list[str] = attrs.field(factory=list)

    with pytest.raises(PluginError, match=r"Setting p.names is of type list\[str\]"):
        read_section("p", Wrong, {"names": ["x"]}, {})
