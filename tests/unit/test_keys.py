from __future__ import annotations

import base64
import json
import logging
import os
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from asckit import ApiKey, ConfigurationError
from asckit.keys import load_private_key

ISSUER = "57246542-96fe-1a63-e053-0824d011072a"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "home"


@pytest.fixture
def p8(tmp_path: Path, pem: str) -> Path:
    path = tmp_path / "AuthKey_ABC123.p8"
    path.write_text(pem)
    path.chmod(0o600)
    return path


SPOILED: dict[str, Callable[[str], str]] = {
    "as it is": lambda pem: pem,
    "literal \\n": lambda pem: pem.replace("\n", "\\n"),
    "literal \\r\\n": lambda pem: pem.replace("\n", "\\r\\n"),
    "CRLF": lambda pem: pem.replace("\n", "\r\n"),
    "spaces for line ends": lambda pem: pem.replace("\n", " "),
    "quotes around it": lambda pem: f'"{pem}"',
    "base64": lambda pem: base64.b64encode(pem.encode()).decode(),
    "base64 in lines": lambda pem: base64.encodebytes(pem.encode()).decode(),
    "blank lines around it": lambda pem: f"\n\n{pem}\n\n",
}


@pytest.mark.parametrize("how", SPOILED)
def test_a_key_survives_what_environments_do_to_it(how: str, pem: str) -> None:
    key = ApiKey.from_env({"ASC_KEY_ID": "K", "ASC_ISSUER_ID": ISSUER, "ASC_PRIVATE_KEY": SPOILED[how](pem)})
    key.check()
    assert (key.key_id, key.issuer_id, key.private_key) == ("K", ISSUER, pem)


def test_a_sec1_key_with_its_parameters_is_fine(pem: str) -> None:
    loaded = load_private_key(ApiKey(key_id="K", private_key=pem))
    sec1 = loaded.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
    ApiKey(key_id="K", private_key=parameters + sec1).check()


def test_the_private_key_is_never_shown(pem: str) -> None:
    key = ApiKey(key_id="K", private_key=pem)
    assert "PRIVATE" not in repr(key)
    assert pem.splitlines()[1] not in f"{key} {key!r}"


def test_an_individual_key_has_no_issuer(pem: str) -> None:
    assert ApiKey.from_env({"ASC_KEY_ID": "K", "ASC_PRIVATE_KEY": pem}).issuer_id is None


def test_the_environment_names_a_file(p8: Path) -> None:
    key = ApiKey.from_env({"ASC_KEY_ID": "OTHER", "ASC_ISSUER_ID": ISSUER, "ASC_PRIVATE_KEY_PATH": str(p8)})
    assert key.key_id == "OTHER"
    assert "ASC_PRIVATE_KEY_PATH" in key.source
    assert ApiKey.from_env({"ASC_PRIVATE_KEY_PATH": str(p8)}).key_id == "ABC123"


def test_the_key_itself_wins_over_the_path(pem: str) -> None:
    env = {"ASC_KEY_ID": "K", "ASC_PRIVATE_KEY": pem, "ASC_PRIVATE_KEY_PATH": "/nowhere"}
    assert ApiKey.from_env(env).source == "the environment variable ASC_PRIVATE_KEY"


@pytest.mark.parametrize("folder", ["private_keys", ".private_keys", ".appstoreconnect/private_keys"])
def test_a_key_is_found_in_the_standard_folders_of_the_home(folder: str, home: Path, p8: Path) -> None:
    (home / folder).mkdir(parents=True)
    p8.rename(home / folder / p8.name)
    key = ApiKey.from_env({"ASC_KEY_ID": "ABC123", "ASC_ISSUER_ID": ISSUER})
    assert folder in key.source.replace(os.sep, "/")


def test_the_folder_at_hand_comes_before_those_of_the_home(home: Path, p8: Path, pem: str) -> None:
    for folder in (home / "private_keys", Path("private_keys")):
        folder.mkdir(parents=True)
        (folder / p8.name).write_text(pem)
    assert ApiKey.from_env({"ASC_KEY_ID": "ABC123"}).source.startswith(f"the file {Path('private_keys')}")


def test_a_key_that_is_in_no_folder_says_where_it_was_looked_for(home: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no AuthKey_ABC123\.p8 in \./private_keys, ~/private_keys"):
        ApiKey.from_env({"ASC_KEY_ID": "ABC123"})


def fastlane(tmp_path: Path, **fields: object) -> Path:
    path = tmp_path / "key.json"
    path.write_text(json.dumps(fields))
    path.chmod(0o600)
    return path


def test_fastlanes_json(tmp_path: Path, pem: str) -> None:
    packed = base64.b64encode(pem.encode()).decode()
    plain = ApiKey.from_file(fastlane(tmp_path, key_id="K", issuer_id=ISSUER, key=pem, duration=1200, in_house=False))
    coded = ApiKey.from_file(fastlane(tmp_path, key_id="K", issuer_id=ISSUER, key=packed, is_key_content_base64=True))
    individual = ApiKey.from_file(fastlane(tmp_path, key_id="K", key=pem))
    assert plain == coded
    assert plain.private_key == pem
    assert individual.issuer_id is None


def test_fastlanes_json_supplies_the_whole_key(tmp_path: Path, pem: str) -> None:
    path = fastlane(tmp_path, key_id="K", key=pem)
    key = ApiKey.from_env({"ASC_KEY_ID": "X", "ASC_ISSUER_ID": ISSUER, "ASC_PRIVATE_KEY_PATH": str(path)})
    assert (key.key_id, key.issuer_id) == ("K", None)
    with pytest.raises(ConfigurationError, match="supplies the whole key"):
        ApiKey.from_file(path, issuer_id=ISSUER)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"key": "x"}, "lacks 'key_id'"),
        ({"key_id": "K"}, "lacks 'key'"),
        ({"key_id": "K", "key": ""}, "lacks 'key'"),
        ({"key_id": "K", "key": "x", "issuer_id": 5}, "issuer_id that is not text"),
        ({"key_id": "K", "key": "not a key"}, "neither PEM"),
    ],
)
def test_a_malformed_json_says_what_is_wrong(fields: dict[str, object], said: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=said):
        ApiKey.from_file(fastlane(tmp_path, **fields))


def test_json_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    path.write_text("{nope")
    with pytest.raises(ConfigurationError, match="is not a JSON object"):
        ApiKey.from_file(path)


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({}, "names no App Store Connect key; set ASC_KEY_ID"),
        ({"ASC_ISSUER_ID": ISSUER}, "names no App Store Connect key"),
        ({"ASC_KEY_ID": "", "ASC_PRIVATE_KEY": ""}, "ASC_KEY_ID and ASC_PRIVATE_KEY set but empty"),
        ({"ASC_PRIVATE_KEY": "x"}, "ASC_KEY_ID is not"),
        ({"ASC_KEY_ID": "K", "ASC_PRIVATE_KEY": "hello"}, "neither PEM"),
        ({"ASC_KEY_ID": "K", "ASC_PRIVATE_KEY": "aGVsbG8="}, "neither PEM"),
        ({"ASC_KEY_ID": "K", "ASC_PRIVATE_KEY_PATH": "/no/such/file.p8"}, "does not exist"),
    ],
)
def test_an_incomplete_environment_says_what_to_set(env: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        ApiKey.from_env(env)


def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def certificate() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    from datetime import UTC, datetime

    name = x509.Name([])
    day = datetime(2025, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, day, day.replace(year=2035))
    return made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()


def as_pem(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, form: PrivateFormat = PrivateFormat.PKCS8, secret: str = ""
) -> str:
    lock = BestAvailableEncryption(secret.encode()) if secret else NoEncryption()
    return key.private_bytes(Encoding.PEM, form, lock).decode()


def p256() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


WRONG: dict[str, tuple[Callable[[], str], str]] = {
    "rsa": (lambda: as_pem(rsa_key()), "of type RSA"),
    "rsa, old form": (lambda: as_pem(rsa_key(), PrivateFormat.TraditionalOpenSSL), "an RSA key"),
    "curve": (lambda: as_pem(ec.generate_private_key(ec.SECP384R1())), "on the curve secp384r1"),
    "public": (
        lambda: p256().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
        "a public key",
    ),
    "certificate": (certificate, "a certificate"),
    "passphrase": (lambda: as_pem(p256(), secret="x"), "protected by a passphrase"),
    "ssh": (lambda: as_pem(p256(), PrivateFormat.OpenSSH), "an SSH key"),
    "truncated body": (lambda: as_pem(p256()).replace("\nM", "\n", 1)[:90] + "\n-----END PRIVATE KEY-----", "damaged"),
    "no end": (lambda: as_pem(p256())[:-30], "cut off"),
    "other block": (lambda: "-----BEGIN X-----\nAAAA\n-----END X-----", "something else"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_app_store_connect_key_is_called_what_it_is(what: str, tmp_path: Path) -> None:
    make, said = WRONG[what]
    path = tmp_path / "AuthKey_K.p8"
    path.write_text(make())
    path.chmod(0o600)
    with pytest.raises(ConfigurationError, match=said) as caught:
        ApiKey.from_file(path).check()
    assert str(path) in str(caught.value)
    assert "AuthKey_<id>.p8" in str(caught.value)
    assert str(caught.value).count(".\n") == 0


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="is a folder"):
        ApiKey.from_file(tmp_path)
    empty = tmp_path / "AuthKey_E.p8"
    empty.touch()
    with pytest.raises(ConfigurationError, match="is empty"):
        ApiKey.from_file(empty)
    binary = tmp_path / "AuthKey_B.p8"
    binary.write_bytes(b"\x30\x82\xff\xfe")
    with pytest.raises(ConfigurationError, match="not a text file"):
        ApiKey.from_file(binary)
    huge = tmp_path / "AuthKey_H.p8"
    huge.write_bytes(b"x" * 200_000)
    with pytest.raises(ConfigurationError, match="not a text file"):
        ApiKey.from_file(huge)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(p8: Path) -> None:
    p8.chmod(0o000)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        ApiKey.from_file(p8)


def test_a_name_that_tells_no_id(tmp_path: Path, pem: str) -> None:
    path = tmp_path / "mykey.p8"
    path.write_text(pem)
    with pytest.raises(ConfigurationError, match="give it as the key_id argument"):
        ApiKey.from_file(path)
    with pytest.raises(ConfigurationError, match="give it as ASC_KEY_ID"):
        ApiKey.from_env({"ASC_PRIVATE_KEY_PATH": str(path)})
    assert ApiKey.from_file(path, key_id="K", issuer_id=ISSUER).issuer_id == ISSUER


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_key_file_that_others_can_read_draws_one_warning(p8: Path, caplog: pytest.LogCaptureFixture) -> None:
    p8.chmod(0o644)
    with caplog.at_level(logging.WARNING):
        ApiKey.from_file(p8)
        ApiKey.from_file(p8)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "chmod 600" in caplog.text


def test_empty_ids_are_refused(pem: str) -> None:
    with pytest.raises(ConfigurationError, match="no key id"):
        ApiKey(key_id=" ", private_key=pem)
    with pytest.raises(ConfigurationError, match="empty issuer id"):
        ApiKey(key_id="K", issuer_id="", private_key=pem)


@pytest.mark.parametrize("spoil", [lambda pem: pem[:-20], lambda pem: pem.replace("M", "", 1)])
def test_a_refusal_does_not_show_the_key_even_with_locals(
    spoil: Callable[[str], str], tmp_path: Path, pem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "AuthKey_K.p8"
    path.write_text(spoil(pem))
    monkeypatch.setenv("ASC_KEY_ID", "K")
    monkeypatch.setenv("ASC_PRIVATE_KEY", spoil(pem))
    makers: list[Callable[[], ApiKey]] = [lambda: ApiKey.from_file(path), ApiKey.from_env]
    for make in makers:
        with pytest.raises(ConfigurationError) as caught:
            make().check()
        shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [f"{frame.name}: {frame.locals}" for frame in shown.stack if frame.filename != __file__]
        assert ours
        assert not [frame for frame in ours if pem.splitlines()[2][:20] in frame]
