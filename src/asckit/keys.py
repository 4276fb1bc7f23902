"""API keys: where they come from, and what can be wrong with them."""

from __future__ import annotations

import base64
import binascii
import json
import logging
import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from .errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

log = logging.getLogger(__name__)

KEY_FOLDERS: Final = ("./private_keys", "~/private_keys", "~/.private_keys", "~/.appstoreconnect/private_keys")
"""Where Apple's tools look for `AuthKey_<id>.p8`, in this order."""

TEST_PREFIX: Final = "SANDBOX"
"""How the ids of keys begin that sandboxes make; Apple's are ten random characters."""

_FILE_NAME = re.compile(r"AuthKey_([A-Za-z0-9]+)\.p8")
_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_LARGEST_FILE: Final = 100_000

_NOT_KEYS: Final[Mapping[str, str]] = {
    "CERTIFICATE": "a certificate",
    "CERTIFICATE REQUEST": "a certificate request",
    "ENCRYPTED PRIVATE KEY": "a key protected by a passphrase",
    "OPENSSH PRIVATE KEY": "an SSH key",
    "PUBLIC KEY": "a public key",
    "RSA PRIVATE KEY": "an RSA key",
    "RSA PUBLIC KEY": "an RSA public key",
}
"""What people take for an App Store Connect key, by the label of its PEM block."""

_DOWNLOAD: Final = "use the AuthKey_<id>.p8 that App Store Connect offers once, under Users and Access > Integrations"
_ENVIRONMENT: Final = "set ASC_KEY_ID, ASC_ISSUER_ID and ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH"

_warned: set[str] = set()


@attrs.frozen(kw_only=True)
class ApiKey:
    """An App Store Connect API key.

    Its private key is never shown. Apple: "Creating API Keys for App Store Connect API",
    https://developer.apple.com/documentation/appstoreconnectapi/creating-api-keys-for-app-store-connect-api
    """

    key_id: str
    """The key's id, as App Store Connect shows it."""
    issuer_id: str | None = None
    """The team's issuer id; None for an individual key."""
    private_key: str = attrs.field(repr=False)
    """The private key as PEM. Literal `\\n`, spaces for line ends, and base64 of the whole are mended."""
    source: str = attrs.field(default="the private_key argument", eq=False)
    """Where the key came from, for people."""
    path: Path | None = attrs.field(default=None, eq=False, repr=False)
    """The file that the private key was read from; None where it came otherwise."""

    def __attrs_post_init__(self) -> None:
        """Mend and check what can be checked without loading cryptography; `check()` does the rest."""
        if not self.key_id.strip():
            raise ConfigurationError(f"The key from {self.source} has no key id; give the 10 characters of its name.")
        if self.issuer_id is not None and not self.issuer_id.strip():
            raise ConfigurationError(
                f"The key from {self.source} has an empty issuer id; give the team's, or None for an individual key."
            )
        mended = _mend(self.private_key)
        problem = _problem(mended)
        if problem is not None:
            raise ConfigurationError(f"{_start(self.source)} {problem}")
        object.__setattr__(self, "private_key", mended)

    @property
    def is_for_tests(self) -> bool:
        """Whether this is the key of a sandbox, which Apple does not know."""
        return self.key_id.startswith(TEST_PREFIX)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> ApiKey:
        r"""The key that the environment names.

        `ASC_KEY_ID`, `ASC_ISSUER_ID` (not for individual keys) and the first that is set of
        `ASC_PRIVATE_KEY` (PEM, also with literal `\n`, or base64 of it), `ASC_PRIVATE_KEY_PATH` (a .p8 file, or
        fastlane's JSON, which then supplies the whole key), and `AuthKey_<ASC_KEY_ID>.p8` in `KEY_FOLDERS`.

        Raises `ConfigurationError` when something is missing or malformed.
        """
        try:
            return _from_env(os.environ if environ is None else environ)
        except ConfigurationError as error:
            raise error.with_traceback(None) from None  # the frames below hold the private key

    @classmethod
    def from_file(cls, path: str | Path, *, key_id: str | None = None, issuer_id: str | None = None) -> ApiKey:
        """The key in a file: Apple's `AuthKey_<id>.p8` (key_id defaults to the one in its name) or fastlane's JSON.

        fastlane's JSON holds `key_id`, `issuer_id`, `key` and `is_key_content_base64`, and supplies the whole key.
        Raises `ConfigurationError` when something is missing or malformed.
        """
        try:
            return _from_path(Path(path), key_id, issuer_id, None, "the key_id argument", whole=True)
        except ConfigurationError as error:
            raise error.with_traceback(None) from None  # the frames below hold the private key

    def check(self) -> None:
        """Raise `ConfigurationError` unless the private key is one that can sign App Store Connect tokens."""
        load_private_key(self)


def load_private_key(key: ApiKey) -> EllipticCurvePrivateKey:
    """The private key, ready to sign with; raises `ConfigurationError` when it is damaged or of the wrong kind."""
    loaded = _loaded(key)
    if isinstance(loaded, str):
        raise ConfigurationError(f"{_start(key.source)} {loaded}")
    return loaded


def _loaded(key: ApiKey) -> EllipticCurvePrivateKey | str:
    """The private key, or what is wrong with it."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        loaded = load_pem_private_key(key.private_key.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return f"holds a private key that is damaged or cut off; {_DOWNLOAD}."
    if not isinstance(loaded, ec.EllipticCurvePrivateKey):
        kind = type(loaded).__name__.strip("_").removesuffix("PrivateKey")
        return f"holds a private key of type {kind}, but App Store Connect keys are elliptic-curve keys; {_DOWNLOAD}."
    if not isinstance(loaded.curve, ec.SECP256R1):
        return f"holds a private key on the curve {loaded.curve.name}, but App Store Connect uses P-256; {_DOWNLOAD}."
    return loaded


def _from_env(env: Mapping[str, str]) -> ApiKey:
    key_id = env.get("ASC_KEY_ID", "").strip() or None
    issuer_id = env.get("ASC_ISSUER_ID", "").strip() or None
    path = env.get("ASC_PRIVATE_KEY_PATH", "").strip()
    if env.get("ASC_PRIVATE_KEY", "").strip():
        if key_id is None:
            raise ConfigurationError(f"ASC_PRIVATE_KEY is set but ASC_KEY_ID is not; {_ENVIRONMENT}.")
        return ApiKey(
            key_id=key_id,
            issuer_id=issuer_id,
            private_key=env["ASC_PRIVATE_KEY"],
            source="the environment variable ASC_PRIVATE_KEY",
        )
    if path:
        return _from_path(Path(path), key_id, issuer_id, "ASC_PRIVATE_KEY_PATH", "ASC_KEY_ID")
    if key_id is not None:
        return _from_folders(key_id, issuer_id, "ASC_KEY_ID", "set ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH")
    empty = [name for name in ("ASC_KEY_ID", "ASC_PRIVATE_KEY", "ASC_PRIVATE_KEY_PATH") if name in env]
    hint = f" ({' and '.join(empty)} set but empty: is a CI secret missing?)" if empty else ""
    raise ConfigurationError(f"The environment names no App Store Connect key{hint}; {_ENVIRONMENT}.")


def from_fields(fields: Mapping[str, str], source: str, folder: Path) -> ApiKey:
    """The key that a profile describes with key_id, issuer_id and private_key or private_key_path.

    source says where the fields stand; a path is relative to folder. Without either of the latter two, the key is
    looked for in `KEY_FOLDERS`. Raises `ConfigurationError` when something is missing or malformed.
    """
    key_id, issuer_id = fields.get("key_id"), fields.get("issuer_id")
    if "private_key" in fields and "private_key_path" in fields:
        raise ConfigurationError(f"{_start(source)} has private_key and private_key_path; leave one of them out.")
    if "private_key_path" in fields:
        path = folder / Path(fields["private_key_path"]).expanduser()
        return _from_path(path, key_id, issuer_id, source, "key_id", whole=True)
    if key_id is None:
        raise ConfigurationError(f"{_start(source)} has no key_id; give the 10 characters of the key's name.")
    if "private_key" in fields:
        return ApiKey(key_id=key_id, issuer_id=issuer_id, private_key=fields["private_key"], source=source)
    return _from_folders(key_id, issuer_id, source, "give private_key_path")


def _from_folders(key_id: str, issuer_id: str | None, via: str, otherwise: str) -> ApiKey:
    for folder in KEY_FOLDERS:
        found = Path(folder).expanduser() / f"AuthKey_{key_id}.p8"
        if found.is_file():
            return _from_path(found, key_id, issuer_id, via, "key_id")
    raise ConfigurationError(
        f"{_start(via)} names the key {key_id}, but there is no AuthKey_{key_id}.p8 in {', '.join(KEY_FOLDERS)}; "
        f"{otherwise}."
    )


def _from_path(
    path: Path, key_id: str | None, issuer_id: str | None, via: str | None, id_from: str, *, whole: bool = False
) -> ApiKey:
    """The key in a file. whole: a file that holds the whole key must not be given ids beside it."""
    path = path.expanduser()
    source = f"the file {path}" + (f" ({via})" if via else "")
    text = _read(path, source)
    if path.suffix == ".json" or text.lstrip().startswith("{"):
        if whole and (key_id or issuer_id):
            raise ConfigurationError(
                f"{_start(source)} supplies the whole key, so leave out key_id and issuer_id, or pass a .p8 file."
            )
        return _from_fastlane(text, source, path)
    named = _FILE_NAME.fullmatch(path.name)
    key_id = key_id or (named.group(1) if named else None)
    if key_id is None:
        raise ConfigurationError(
            f"{_start(source)} is not named AuthKey_<id>.p8, so its key id is unknown; give it as {id_from}."
        )
    return ApiKey(key_id=key_id, issuer_id=issuer_id, private_key=text, source=source, path=path)


def _from_fastlane(text: str, source: str, path: Path) -> ApiKey:
    try:
        fields = json.loads(text)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise ConfigurationError(f"{_start(source)} is not a JSON object; fastlane's has key_id, issuer_id and key.")
    for name in ("key_id", "key"):
        if not isinstance(fields.get(name), str) or not fields[name].strip():
            raise ConfigurationError(f"{_start(source)} lacks {name!r}; fastlane's JSON has key_id, issuer_id and key.")
    issuer_id = fields.get("issuer_id")
    if issuer_id is not None and not isinstance(issuer_id, str):
        raise ConfigurationError(f"{_start(source)} has an issuer_id that is not text; write it in quotes.")
    return ApiKey(
        key_id=fields["key_id"], issuer_id=issuer_id or None, private_key=fields["key"], source=source, path=path
    )


def _read(path: Path, source: str) -> str:
    try:
        if path.is_dir():
            raise ConfigurationError(f"{_start(source)} is a folder; name the AuthKey_<id>.p8 inside it.")
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
            mode = os.fstat(file.fileno()).st_mode
    except FileNotFoundError:
        raise ConfigurationError(f"{_start(source)} does not exist; name the AuthKey_<id>.p8 of your key.") from None
    except OSError as error:
        said = f"{_start(source)} cannot be read ({error.strerror}); check its permissions."
        raise ConfigurationError(said) from None
    if not content.strip():
        raise ConfigurationError(f"{_start(source)} is empty; {_DOWNLOAD}.")
    warn_of_exposure(path, mode)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not text or len(content) > _LARGEST_FILE:
        raise ConfigurationError(f"{_start(source)} is not a text file of a key's size; {_DOWNLOAD}.")
    return text


def exposure(path: Path, mode: int | None = None) -> str | None:
    """What is wrong with the permissions of a file that holds a key, and what to do; None if nothing is.

    mode is the file's, where it is known. On Windows nothing is known about that.
    """
    try:
        mode = path.stat().st_mode if mode is None else mode
    except OSError:
        return None
    if os.name != "posix" or not mode & (stat.S_IRWXG | stat.S_IRWXO):
        return None
    import shlex  # loaded once something is wrong

    return f"The key file {path} can be read by other users of this computer; run: chmod 600 {shlex.quote(str(path))}"


def warn_of_exposure(path: Path, mode: int | None = None) -> None:
    """Log what `exposure` says, once per file and process."""
    said = exposure(path, mode)
    if said is not None and str(path) not in _warned:
        _warned.add(str(path))
        log.warning("%s", said)


def _mend(given: str) -> str:
    """PEM with proper line ends, if that is what was given in one of the ways that environments spoil it."""
    text = given.strip().strip("\"'").strip()
    if "-----BEGIN" not in text:
        try:
            text = base64.b64decode("".join(text.split()), validate=True).decode("ascii")
        except (binascii.Error, ValueError):
            return text
    text = text.replace("\\r", "").replace("\\n", "\n")
    blocks = list(_BLOCK.finditer(text))
    block = next((block for block in blocks if block[1].endswith("PRIVATE KEY")), blocks[0] if blocks else None)
    if block is None:
        return text
    return "\n".join([f"-----BEGIN {block[1]}-----", *_lines(block[2]), f"-----END {block[1]}-----", ""])


def _lines(body: str) -> Iterator[str]:
    packed = "".join(body.split())
    return (packed[start : start + 64] for start in range(0, len(packed), 64))


def _problem(pem: str) -> str | None:
    """What is wrong with a private key, as the end of a sentence; None if nothing is, at first sight."""
    if not pem:
        return f"is empty; {_DOWNLOAD}."
    block = _BLOCK.search(pem)
    if block is None:
        if "-----BEGIN" in pem:
            return f"holds a private key that is cut off (its END line is missing); {_DOWNLOAD}."
        return (
            "is neither PEM (it has no BEGIN line) nor base64 of PEM; "
            "give the whole content of AuthKey_<id>.p8, or `base64 < AuthKey_<id>.p8`."
        )
    label = block[1]
    if label not in ("PRIVATE KEY", "EC PRIVATE KEY"):
        return f"holds {_NOT_KEYS.get(label, 'something else')} ({label.lower()}), not a private key; {_DOWNLOAD}."
    return None


def _start(source: str) -> str:
    return source[:1].upper() + source[1:]
