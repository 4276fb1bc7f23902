"""Profiles in a TOML file, and which source of a key, an address and a setting wins."""

from __future__ import annotations

import functools
import json
import os
import traceback
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pytest

from asckit import ApiKey, AsyncClient, Client, ConfigurationError, hookimpl, profiles
from asckit.engine import APPLE
from asckit.profiles import Configuration, config_path, resolve

ISSUER = "57246542-96fe-1a63-e053-0824d011072a"


class World(NamedTuple):
    """A folder with a key file, and a profile file to write into."""

    folder: Path
    file: Path
    pem: str

    def write(self, text: str, mode: int = 0o600) -> None:
        self.file.write_text(text, encoding="utf-8")
        self.file.chmod(mode)

    def resolve(self, profile: str | None = None, /, **environ: str) -> Configuration:
        return resolve(profile, {"ASCKIT_CONFIG": str(self.file), **environ})

    @property
    def in_environment(self) -> dict[str, str]:
        return {"ASC_KEY_ID": "FROMENV", "ASC_PRIVATE_KEY": self.pem}


@pytest.fixture
def world(tmp_path: Path, pem: str) -> World:
    for id in ("WORK", "HOME"):
        key = tmp_path / f"AuthKey_{id}.p8"
        key.write_text(pem)
        key.chmod(0o600)
    made = World(tmp_path, tmp_path / "config.toml", pem)
    made.write(
        f"""
        default_profile = "home"

        [profiles.work]
        issuer_id = "{ISSUER}"
        private_key_path = "AuthKey_WORK.p8"
        base_url = "http://localhost:1"

        [profiles.work.team]
        size = 3

        [profiles.home]
        key_id = "HOME2"
        private_key_path = "AuthKey_HOME.p8"
        base_url = "http://localhost:2"

        [profiles.plain.team]
        size = 9
        """
    )
    return made


def used(found: Configuration) -> str:
    assert found.key is not None, found.error
    (source,) = [source for source in found.sources if source.state == "used"]
    assert sum(source.state == "broken" for source in found.sources) == 0
    return f"{found.key.key_id} {source.name.partition(' in ')[0]}"


def test_code_wins_over_a_named_profile_over_the_environment_over_the_default_profile(world: World) -> None:
    assert used(world.resolve("work", **world.in_environment)) == "WORK profile 'work'"
    assert used(world.resolve(**world.in_environment)) == "FROMENV ASC_PRIVATE_KEY"
    assert used(world.resolve()) == "HOME2 profile 'home'"
    assert used(world.resolve(ASCKIT_PROFILE="work")) == "WORK profile 'work'"


def test_every_source_is_explained(world: World) -> None:
    found = world.resolve("work", **world.in_environment)
    assert [(source.state, source.why) for source in found.sources] == [
        ("used", "named by an argument"),
        ("outranked", f"set, but profile 'work' in {world.file} counts more"),
        ("empty", "not set"),
        ("empty", "not looked for: the environment names the key itself"),
    ]
    found = world.resolve(ASC_PRIVATE_KEY="", ASC_KEY_ID="NOWHERE")
    assert [(source.state, source.why) for source in found.sources] == [
        ("empty", "set, but empty"),
        ("empty", "not set"),
        ("broken", "ASC_KEY_ID is set"),
        ("outranked", f"default, but {found.sources[2].name} counts more"),
    ]
    assert found.sources[2].name.startswith("AuthKey_NOWHERE.p8 in ./private_keys")


def test_a_source_that_is_incomplete_is_never_filled_up_from_the_next(world: World) -> None:
    found = world.resolve(ASC_PRIVATE_KEY=world.pem)
    assert found.key is None
    with pytest.raises(ConfigurationError, match="ASC_KEY_ID is not"):
        found.required_key()
    found = world.resolve("work", ASC_KEY_ID="OTHER", ASC_ISSUER_ID="other")
    assert (found.required_key().key_id, found.required_key().issuer_id) == ("WORK", ISSUER)
    assert world.resolve(ASC_ISSUER_ID="other").required_key().issuer_id is None


def test_a_profile_without_a_key_leaves_it_to_the_next_source(world: World) -> None:
    found = world.resolve("plain", **world.in_environment)
    assert used(found) == "FROMENV ASC_PRIVATE_KEY"
    assert found.sources[0].why == "named by an argument, but it names no key"


@pytest.mark.parametrize(
    ("profile", "key_in_environment", "variable", "expected"),
    [
        (None, False, "", "http://localhost:2"),
        (None, False, "http://localhost:9", "http://localhost:9"),
        ("work", False, "http://localhost:9", "http://localhost:1"),
        ("plain", True, "http://localhost:9", "http://localhost:9"),
        ("plain", True, "", None),
        (None, True, "", None),  # the default profile's address goes with its key only
    ],
)
def test_the_address_follows_the_same_order(
    profile: str | None, key_in_environment: bool, variable: str, expected: str | None, world: World
) -> None:
    environ = world.in_environment if key_in_environment else {}
    found = world.resolve(profile, **environ, ASC_BASE_URL=variable)
    assert found.base_url == expected
    given = resolve(profile, {"ASCKIT_CONFIG": str(world.file), **world.in_environment}, base_url="http://localhost:7")
    assert (given.base_url, given.base_url_from) == ("http://localhost:7", "the base_url argument")


KEYS = {
    "fastlane's JSON": 'private_key_path = "fastlane.json"',
    "inline": "key_id = 'K'\nprivate_key = '''{pem}'''",
    "a path from the root": 'key_id = "K"\nprivate_key_path = "{folder}/AuthKey_WORK.p8"',
}


@pytest.mark.parametrize("how", KEYS)
def test_a_profile_holds_a_key_in_each_way(how: str, world: World) -> None:
    (world.folder / "fastlane.json").write_text(json.dumps({"key_id": "K", "key": world.pem}))
    (world.folder / "fastlane.json").chmod(0o600)
    world.write(f"[profiles.x]\n{KEYS[how].format(pem=world.pem, folder=world.folder.as_posix())}")
    key = world.resolve("x").required_key()
    assert (key.key_id, key.private_key) == ("K", world.pem)
    assert "profile 'x'" in key.source


def test_a_profile_s_key_id_alone_is_looked_for_in_the_standard_folders(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(world.folder)
    world.write("[profiles.x]\nkey_id = 'WORK'")
    with pytest.raises(ConfigurationError, match=r"names the key WORK, but there is no AuthKey_WORK\.p8 in"):
        world.resolve("x").required_key()
    (world.folder / "private_keys").mkdir()
    (world.folder / "AuthKey_WORK.p8").rename(world.folder / "private_keys" / "AuthKey_WORK.p8")
    assert world.resolve("x").required_key().key_id == "WORK"


BAD = {
    "an unknown profile": ("[profiles.wrok]", "There is no profile 'work' in .*did you mean 'wrok'"),
    "no profiles": ("", "There is no profile 'work' in .*; there is none"),
    "an unknown field": ("[profiles.work]\nkeyid = 'x'", "unknown 'keyid'; did you mean 'key_id'"),
    "an unknown table": ("[profile.work]\nkey_id = 'x'", "has 'profile' on top; did you mean 'profiles'"),
    "a number": ("[profiles.work]\nkey_id = 5", "key_id that is no text; write it in quotes"),
    "an empty field": ("[profiles.work]\nkey_id = ''", "key_id that is no text"),
    "a profile that is none": ("[profiles]\nwork = 5", r"no table; write \[profiles\.NAME\]"),
    "no TOML": ("[profiles.work]\nkey_id = x\n", r"is not TOML: .* \(at line 2, column \d+ of 2 lines\); mend it"),
    "a default that is no name": (
        "default_profile = ['work']\n[profiles.work]",
        r"default_profile \['work'\]; did you mean",
    ),
    "a default that is not there": (
        "default_profile = 'wrok'\n[profiles.work]",
        "default_profile 'wrok'; did you mean",
    ),
}


@pytest.mark.parametrize(("text", "said"), BAD.values(), ids=BAD)
def test_what_is_wrong_with_the_file_is_named_with_its_remedy(text: str, said: str, world: World) -> None:
    world.write(text)
    with pytest.raises(ConfigurationError, match=said) as caught:
        world.resolve("work")
    assert str(world.file) in str(caught.value)


BAD_KEYS = {
    "both": ("key_id = 'K'\nprivate_key = 'x'\nprivate_key_path = 'y'", "private_key and private_key_path; leave one"),
    "no id": ("private_key = 'x'", "has no key_id"),
    "no such file": ("key_id = 'K'\nprivate_key_path = 'nowhere.p8'", r"nowhere\.p8 .* does not exist"),
    "fastlane's with an id": ("key_id = 'K'\nprivate_key_path = 'f.json'", "leave out key_id and issuer_id"),
    "a bad key": ("key_id = 'K'\nprivate_key = 'x'", "neither PEM"),
}


@pytest.mark.parametrize(("text", "said"), BAD_KEYS.values(), ids=BAD_KEYS)
def test_what_is_wrong_with_a_profile_s_key_is_named(text: str, said: str, world: World) -> None:
    (world.folder / "f.json").write_text("{}")
    world.write(f"[profiles.work]\n{text}")
    found = world.resolve("work", **world.in_environment)
    assert (found.key, found.sources[0].state) == (None, "broken")
    with pytest.raises(ConfigurationError, match=said):
        found.required_key()


def test_a_file_that_is_not_there_or_cannot_be_read(world: World) -> None:
    world.file.write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigurationError, match="is not UTF-8 text"):
        world.resolve("work")
    world.file.unlink()
    for profile in ("work", None):
        with pytest.raises(ConfigurationError, match="does not exist; write it with a table"):
            world.resolve(profile)
    world.file.mkdir()
    with pytest.raises(ConfigurationError, match="cannot be read"):
        world.resolve("work")


def test_without_a_file_the_environment_is_all_there_is(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    path = config_path({})
    assert path.name == "config.toml"
    assert path.parent.name == "asckit"
    found = resolve(None, world.in_environment)
    assert found.sources[-1].why == "there is no such file"
    assert used(found) == "FROMENV ASC_PRIVATE_KEY"
    with pytest.raises(ConfigurationError, match=r"names no App Store Connect key; set ASC_KEY_ID.*or write a profile"):
        resolve(None, {}).required_key()


def test_a_profile_of_the_environment_that_is_outranked_draws_a_warning(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.resolve(**world.in_environment)
    assert caplog.text == ""
    world.resolve(**world.in_environment, ASCKIT_PROFILE="work")
    world.resolve(**world.in_environment, ASCKIT_PROFILE="work")
    assert caplog.text.count("ASCKIT_PROFILE names 'work', but ASC_PRIVATE_KEY counts more") == 1


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_file_that_others_can_read_draws_a_warning_where_it_holds_a_key(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.file.chmod(0o644)
    world.resolve("work")
    assert caplog.text == ""
    world.write(f"[profiles.x]\nkey_id = 'K'\nprivate_key = '''{world.pem}'''", 0o644)
    world.resolve("x").required_key()
    world.resolve("x").required_key()
    assert caplog.text.count(f"The key file {world.file} can be read by other users") == 1


@attrs.frozen
class TeamSettings:
    size: int = 1
    colour: str | None = "red"
    folder: Path | None = None


class team:  # noqa: N801  (a plugin is called after its class)
    @hookimpl
    def asckit_settings(self) -> type[TeamSettings]:
        return TeamSettings


def size(kind: Any = Client, **options: Any) -> int:
    settings: TeamSettings = kind.from_env(plugins=[team()], **options).settings(TeamSettings)
    return settings.size


@pytest.fixture
def environment(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("ASCKIT_CONFIG", str(world.file))
    return world


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_settings_follow_the_same_order(kind: Any, environment: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert size(kind) == 1
    assert size(kind, profile="work") == 3
    monkeypatch.setenv("ASCKIT_PROFILE", "work")
    assert size(kind) == 3
    monkeypatch.setenv("ASCKIT_TEAM_SIZE", "5")
    assert size(kind) == 5
    assert size(kind, profile="work") == 3
    assert size(kind, profile="work", settings={"team": {"size": 7}}) == 7
    assert size(kind, profile="work", settings={"team": {"colour": "blue"}}) == 3


def test_a_setting_of_a_profile_is_checked_like_any_other(environment: World) -> None:
    for text, said in {
        "[profiles.x.team]\nsiez = 1": r"Unknown setting team\.siez in \[profiles\.x\.team\] of .*did you mean 'size'",
        "[profiles.x.team]\nsize = 'many'": r"team\.size from \[profiles\.x\.team\] of .* is 'many'; give a whole",
        "[profiles.x.tame]\nsize = 1": r"Unknown section 'tame' in \[profiles\.x\.tame\] of .*did you mean 'team'",
        "[profiles.x.team.size]\na = 1": r"team\.size from .* give a whole number",
    }.items():
        environment.write(f"[profiles.x]\nprivate_key_path = 'AuthKey_WORK.p8'\n{text}")
        with pytest.raises(ConfigurationError, match=said):
            size(profile="x")
    with pytest.raises(ConfigurationError, match=r"Section 'team' .* is int"):
        size(profile="x", settings={"team": 5})


def test_paths_of_a_profile_are_relative_to_its_file_and_empty_is_none(environment: World) -> None:
    environment.write(
        "[profiles.x]\nprivate_key_path = 'AuthKey_WORK.p8'\n[profiles.x.team]\nfolder = 'logs'\ncolour = ''"
    )
    settings = Client.from_env(profile="x", plugins=[team()]).settings(TeamSettings)
    assert settings == TeamSettings(1, None, environment.folder / "logs")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_client_is_made_from_a_profile(kind: Any, environment: World) -> None:
    make = functools.partial(kind.from_env, plugins=[team()])
    asc = make(profile="work")
    assert (asc.key.key_id, asc.base_url) == ("WORK", "http://localhost:1")
    assert make(profile="work", base_url=APPLE).base_url == APPLE
    token = profiles.chosen.set("work")
    assert (make().key.key_id, make(profile="home").key.key_id) == ("WORK", "HOME2")
    profiles.chosen.reset(token)


@pytest.mark.parametrize("spoil", [lambda text: text, lambda text: text.replace("'''", "''")])
def test_no_failure_shows_a_key_that_stands_in_the_file(spoil: Any, environment: World) -> None:
    broken = environment.pem.replace("-----END", "---END")
    environment.write(spoil(f"[profiles.x]\nkey_id = 'K'\nprivate_key = '''{broken}'''"))
    with pytest.raises(ConfigurationError) as caught:
        Client.from_env(profile="x")
    error: BaseException | None = caught.value
    shown = [str(error), repr(error)]
    while error is not None:
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        shown += [f"{frame.name}: {frame.locals}" for frame in report.stack if frame.filename != __file__]
        error = error.__cause__ or error.__context__
    assert len(shown) > 2
    assert [each for each in shown if environment.pem.splitlines()[2][:20] in each] == []


def test_a_configuration_does_not_show_its_key(world: World) -> None:
    world.write(f"[profiles.x]\nkey_id = 'K'\nprivate_key = '''{world.pem}'''\n[profiles.x.team]\nsize = 8731")
    shown = repr(world.resolve("x"))
    assert world.pem.splitlines()[1] not in shown
    assert "8731" not in shown


def test_a_key_of_code_needs_no_file(key: ApiKey, environment: World) -> None:
    environment.write("not TOML at all")
    assert Client(key).key is key
