"""Profiles: keys, addresses and settings by name in a TOML file, and which source of a key wins.

    default_profile = "work"

    [profiles.work]
    key_id = "2X9R4HXF34"
    issuer_id = "57246542-96fe-1a63-e053-0824d011072a"     # left out for an individual key
    private_key_path = "AuthKey_2X9R4HXF34.p8"             # .p8 or fastlane's JSON; relative to this file
    base_url = "https://api.appstoreconnect.apple.com"     # left out for Apple's

    [profiles.work.retry]                                  # a plugin's settings
    attempts = 4

Code wins over a profile that an argument names, which wins over the environment, which wins over the profile that
ASCKIT_PROFILE or `default_profile` chooses.
"""

from __future__ import annotations

import functools
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Final, Literal

import attrs

from .errors import ConfigurationError
from .keys import KEY_FOLDERS, ApiKey, from_fields, warn_of_exposure
from .settings import Sourced, nearest, variable_of

log = logging.getLogger(__name__)

TOP: Final = ("default_profile", "profiles")
KEY_FIELDS: Final = ("key_id", "issuer_id", "private_key", "private_key_path")
FIELDS: Final = (*KEY_FIELDS, "base_url")
"""What a profile may hold beside tables, which are plugins' settings."""

SourceState = Literal["used", "broken", "outranked", "empty"]
"""The first source that names a key is `used`, or `broken`; later ones are `outranked`. `empty`: it names none."""

chosen: ContextVar[str | None] = ContextVar("asckit_profile", default=None)
"""The profile that counts as named where `from_env` is called without one: `asckit --profile` sets it."""


@attrs.frozen
class Profile:
    """A profile as it stands in the file."""

    name: str
    path: Path
    """The file."""
    fields: Mapping[str, str] = attrs.field(repr=False)
    """What it says of the key and the address."""
    settings: Mapping[str, Mapping[str, object]] = attrs.field(repr=False)
    """Plugins' settings, by plugin."""

    @property
    def origin(self) -> str:
        """Where it stands, for people."""
        return f"profile {self.name!r} in {self.path}"

    @property
    def names_a_key(self) -> bool:
        """Whether it says anything of a key."""
        return any(name in self.fields for name in KEY_FIELDS)

    def key(self) -> ApiKey:
        """Its key; raises `ConfigurationError` when something is missing or malformed."""
        if "private_key" in self.fields:
            warn_of_exposure(self.path)
        try:
            return from_fields(self.fields, self.origin, self.path.parent)
        except ConfigurationError as error:
            raise error.with_traceback(None) from None  # the frames below hold the private key


@attrs.frozen
class Source:
    """A place where a key may come from, and what became of it."""

    name: str
    state: SourceState
    why: str


@attrs.frozen
class Configuration:
    """What a client is made from, and where each part of it came from."""

    key: ApiKey | None
    """None where there is none, or a bad one: `error` says which."""
    error: ConfigurationError | None
    sources: tuple[Source, ...]
    """Every source of a key, from the one that counts most."""
    base_url: str | None
    """None for Apple's."""
    base_url_from: str
    """Where the address came from, for people."""
    profile: Profile | None
    """The profile whose settings take part."""
    settings: Mapping[str, Mapping[str, object]] = attrs.field(repr=False)
    """Settings from code and the profile, as `Client(settings=...)` takes them."""

    def required_key(self) -> ApiKey:
        """The key; raises `ConfigurationError` where there is none."""
        if self.key is None:
            raise self.error or ConfigurationError("There is no App Store Connect key.")
        return self.key


@attrs.frozen(eq=False)
class _Candidate:
    """A source before it is known which one wins."""

    name: str
    found: bool
    """Whether it names a key."""
    why: str
    read: Callable[[], ApiKey] = attrs.field(default=ApiKey.from_env, repr=False)
    profile: Profile | None = None


def resolve(
    profile: str | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    base_url: str | None = None,
    settings: Mapping[str, Mapping[str, object]] | None = None,
) -> Configuration:
    """What `Client.from_env(profile=..., base_url=..., settings=...)` makes a client from.

    One source of a key wins whole: one that is incomplete is an error, and never filled up from the next. Raises
    `ConfigurationError` for a profile file that cannot be read, or that says what no profile can.
    """
    env = os.environ if environ is None else environ
    named = profile or chosen.get() or None
    path = config_path(env)
    picked = _pick(path, named, env)
    candidates = _candidates(path, picked, named, env)
    winner = next((each for each in candidates if each.found), None)
    if winner is not None and winner.profile is None and env.get("ASCKIT_PROFILE") and picked and picked.names_a_key:
        _warn(f"ASCKIT_PROFILE names {picked.name!r}, but {winner.name} counts more; pass profile= or --profile.")
    key, error = _read_key(winner, env, path)
    sources = tuple(_source(each, winner, error) for each in candidates)
    taken = picked if named or (winner and winner.profile) else None
    address, address_from = _address(base_url, taken, named, env)
    sections = merged(settings or {}, picked, env, named=named is not None)
    return Configuration(key, error, sources, address, address_from, picked, sections)


def config_path(environ: Mapping[str, str] | None = None) -> Path:
    """The profile file: ASCKIT_CONFIG, else `config.toml` in the user's configuration folder for asckit."""
    env = os.environ if environ is None else environ
    given = env.get("ASCKIT_CONFIG", "").strip()
    if given:
        return Path(given).expanduser()
    from platformdirs import user_config_path

    return user_config_path("asckit", appauthor=False) / "config.toml"


def read_profile(path: Path, name: str) -> Profile:
    """A profile of a file; raises `ConfigurationError` where it is not there or says what no profile can."""
    profiles = _read(path).get("profiles", {})
    if name not in profiles:
        raise ConfigurationError(f"There is no profile {name!r} in {path}; {nearest(name, profiles)}.")
    try:
        return _profile(name, path, profiles[name])
    except ConfigurationError as error:
        failure = error
    raise failure.with_traceback(None)  # the frames below hold what may be a private key


def merged(
    code: Mapping[str, Mapping[str, object]], profile: Profile | None, environ: Mapping[str, str], *, named: bool
) -> Mapping[str, Mapping[str, object]]:
    """Settings of code, and those of a profile that count beside them and the environment; by plugin.

    named: the profile was named by an argument, and wins over the environment.
    """
    if profile is None:
        return code
    sections: dict[str, Any] = dict(code)
    for plugin, section in profile.settings.items():
        given = sections.get(plugin, {})
        if isinstance(given, Mapping):
            counting = {
                key: Sourced(value, f"[profiles.{profile.name}.{plugin}] of {profile.path}", profile.path.parent)
                for key, value in section.items()
                if named or variable_of(plugin, key) not in environ
            }
            sections[plugin] = {**counting, **given}
    return sections


@functools.cache
def _warn(message: str) -> None:
    """Log a warning, once per process."""
    log.warning("%s", message)


def _candidates(path: Path, picked: Profile | None, named: str | None, env: Mapping[str, str]) -> Sequence[_Candidate]:
    """Everything that may name a key, from what counts most."""
    if picked is not None:
        how = (
            "named by an argument" if named else "chosen by ASCKIT_PROFILE" if env.get("ASCKIT_PROFILE") else "default"
        )
        why = how if picked.names_a_key else f"{how}, but it names no key"
        of_file = _Candidate(picked.origin, picked.names_a_key, why, picked.key, picked)
    else:
        why = "it names no default_profile" if path.exists() else "there is no such file"
        of_file = _Candidate(f"the profile file {path}", found=False, why=why)
    of_environment = list(_in_environment(env))
    return [of_file, *of_environment] if named else [*of_environment, of_file]


def _in_environment(env: Mapping[str, str]) -> Iterator[_Candidate]:
    read = functools.partial(ApiKey.from_env, env)
    direct = ("ASC_PRIVATE_KEY", "ASC_PRIVATE_KEY_PATH")
    for name in direct:
        found = bool(env.get(name, "").strip())
        yield _Candidate(name, found, "set" if found else "set, but empty" if name in env else "not set", read)
    key_id = env.get("ASC_KEY_ID", "").strip()
    folders = f"AuthKey_{key_id or '<ASC_KEY_ID>'}.p8 in {', '.join(KEY_FOLDERS)}"
    if any(env.get(name, "").strip() for name in direct):
        yield _Candidate(folders, found=False, why="not looked for: the environment names the key itself")
    else:
        yield _Candidate(folders, bool(key_id), "ASC_KEY_ID is set" if key_id else "ASC_KEY_ID is not set", read)


def _read_key(
    winner: _Candidate | None, env: Mapping[str, str], path: Path
) -> tuple[ApiKey | None, ConfigurationError | None]:
    try:
        return (winner.read if winner is not None else functools.partial(ApiKey.from_env, env))(), None
    except ConfigurationError as error:
        failure = error.with_traceback(None)
    if winner is None:
        failure = ConfigurationError(f"{str(failure).rstrip('.')}; or write a profile into {path}.")
    return None, failure


def _source(candidate: _Candidate, winner: _Candidate | None, error: ConfigurationError | None) -> Source:
    if not candidate.found:
        return Source(candidate.name, "empty", candidate.why)
    if candidate is not winner and winner is not None:
        return Source(candidate.name, "outranked", f"{candidate.why}, but {winner.name} counts more")
    return Source(candidate.name, "broken" if error else "used", candidate.why)


def _address(
    given: str | None, profile: Profile | None, named: str | None, env: Mapping[str, str]
) -> tuple[str | None, str]:
    """The address, and where it came from. profile: the one that may say; a default's goes with its key only."""
    of_profile = (profile.fields.get("base_url"), profile.origin) if profile is not None else (None, "")
    of_environment = (env.get("ASC_BASE_URL", "").strip(), "ASC_BASE_URL")
    ranked = [of_profile, of_environment] if named else [of_environment, of_profile]
    for address, told in [(given, "the base_url argument"), *ranked]:
        if address:
            return address, told
    return None, "Apple's own"


def _pick(path: Path, named: str | None, env: Mapping[str, str]) -> Profile | None:
    """The profile that takes part: the named one, else ASCKIT_PROFILE's, else the file's default; None for none."""
    name = named or env.get("ASCKIT_PROFILE", "").strip()
    if name:
        return read_profile(path, name)
    if not env.get("ASCKIT_CONFIG", "").strip() and not path.exists():
        return None
    default = _read(path).get("default_profile")
    return None if default is None else read_profile(path, default)


def _read(path: Path) -> dict[str, Any]:
    """The file; raises `ConfigurationError` unless it is TOML with the right tables on top."""
    import tomllib

    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        text, wrong = "", "does not exist; write it with a table [profiles.NAME], or point ASCKIT_CONFIG to it"
    except UnicodeDecodeError:
        text, wrong = "", "is not UTF-8 text; save it as such"
    except OSError as error:
        text, wrong = "", f"cannot be read ({error.strerror}); check its permissions"
    else:
        wrong = ""
    document: dict[str, Any] = {}
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        wrong = f"is not TOML: {str(error).partition(' (at ')[0]}{_place(text, error)}; mend it"
    del text  # it may hold a private key
    if not wrong:
        wrong = _misshapen(document)
    if wrong:
        document.clear()
        raise ConfigurationError(f"The profile file {path} {wrong}.")
    return document


def _place(text: str, error: Exception) -> str:
    """Where TOML is broken; the line itself may be a private key, so it is not shown."""
    import re

    found = re.search(r"\((at line \d+, column \d+|at end of document)\)", str(error))
    return f" ({found[1]} of {len(text.splitlines())} lines)" if found else ""


def _misshapen(document: Mapping[str, Any]) -> str:
    for name in document:
        if name not in TOP:
            return f"has {name!r} on top; {nearest(name, TOP)}"
    profiles, default = document.get("profiles", {}), document.get("default_profile")
    if not isinstance(profiles, dict) or not all(isinstance(each, dict) for each in profiles.values()):
        return "has a profile that is no table; write [profiles.NAME]"
    if default is not None and not (isinstance(default, str) and default in profiles):
        return f"names the default_profile {default!r}; {nearest(str(default), profiles)}"
    return ""


def _profile(name: str, path: Path, table: Mapping[str, object]) -> Profile:
    fields: dict[str, str] = {}
    settings: dict[str, Mapping[str, object]] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            settings[key] = value
        elif key not in FIELDS:
            raise ConfigurationError(f"Profile {name!r} in {path} has an unknown {key!r}; {nearest(key, FIELDS)}.")
        elif not isinstance(value, str) or not value.strip():
            raise ConfigurationError(f"Profile {name!r} in {path} has a {key} that is no text; write it in quotes.")
        else:
            fields[key] = value.strip()
    return Profile(name, path, fields, settings)
