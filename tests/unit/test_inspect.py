"""What an .ipa or .pkg says of itself, and every way in which one is refused."""

from __future__ import annotations

import gzip
import io
import lzma
import pickle
import plistlib
import re
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import packages

from asckit import AscError, WorkflowError
from asckit_plugins.uploads import Package, PackageError, inspect
from asckit_plugins.uploads.inspecting import inspect_stream

INFO_PATH = "Payload/Aurora.app/Info.plist"
PLIST = plistlib.dumps(packages.INFO, fmt=plistlib.FMT_BINARY)


def look(content: bytes, name: str = "app.ipa") -> Package:
    return inspect_stream(io.BytesIO(content), name, len(content))


def refused(content: bytes, reason: str) -> None:
    with pytest.raises(PackageError, match=reason) as raised:
        look(content)
    assert "\n" not in str(raised.value)


# -- what is read ------------------------------------------------------------------------------


@pytest.mark.parametrize("binary", [True, False], ids=["binary", "xml"])
def test_an_ipa_says_what_it_is(tmp_path: Path, binary: bool) -> None:
    file = tmp_path / "Aurora.ipa"
    file.write_bytes(packages.ipa(binary=binary))
    assert inspect(file).to_dict() == {
        "file_name": "Aurora.ipa",
        "size": file.stat().st_size,
        "uti": "com.apple.ipa",
        "bundle_id": "com.example.aurora",
        "name": "Aurora Notes",
        "version": "3.0",
        "number": "50",
        "platform": "IOS",
        "minimum_os": "17.0",
        "uses_non_exempt_encryption": False,
    }
    assert inspect(str(file)).label == "3.0 (50)"


@pytest.mark.parametrize("packed", ["gzip", "pbzx", "plain"])
def test_a_pkg_says_what_its_app_is(packed: str) -> None:
    found = look(packages.pkg(packed=packed, ITSAppUsesNonExemptEncryption=True), "Aurora.pkg")
    assert (found.uti, found.bundle_id, found.label, found.platform) == (
        "com.apple.pkg", "com.example.aurora", "3.0 (50)", "MAC_OS",
    )  # fmt: skip
    assert (found.minimum_os, found.uses_non_exempt_encryption, found.name) == ("14.2", True, "Aurora Notes")


def test_a_pkg_with_a_cpio_of_the_new_format_is_read() -> None:
    content = gzip.compress(packages.payload(packages.MAC, new=True))
    found = look(packages.pkg({"PackageInfo": packages.package_info(packages.MAC), "Payload": content}))
    assert found.minimum_os == "14.2"


def test_a_payload_that_is_packed_a_second_time_is_read() -> None:
    """As other programs than Apple's make packages."""
    content = gzip.compress(packages.payload(packages.MAC))
    members = {"PackageInfo": packages.package_info(packages.MAC), "Payload": content}
    assert look(packages.xar(members, plain_names=())).minimum_os == "14.2"


def test_a_pkg_whose_payload_is_packed_in_an_unknown_way_says_what_its_documents_say() -> None:
    distribution = b'<installer-gui-script><os-version min="13.0"/></installer-gui-script>'
    members = {
        "Distribution": distribution,
        "Aurora.pkg/PackageInfo": packages.package_info(packages.MAC),
        "Aurora.pkg/Payload": b"AA01 something of tomorrow",
    }
    found = look(packages.pkg(members))
    assert (found.bundle_id, found.label, found.minimum_os) == ("com.example.aurora", "3.0 (50)", "13.0")
    assert found.uses_non_exempt_encryption is None


@pytest.mark.parametrize(
    ("changes", "platform"),
    [
        ({"CFBundleSupportedPlatforms": ["AppleTVOS"]}, "TV_OS"),
        ({"CFBundleSupportedPlatforms": ["XROS"]}, "VISION_OS"),
        ({"CFBundleSupportedPlatforms": None, "DTPlatformName": "iphoneos"}, "IOS"),
        ({"CFBundleSupportedPlatforms": "iPhoneOS", "DTPlatformName": "appletvos"}, "TV_OS"),
    ],
)
def test_the_platform_is_found(changes: dict[str, Any], platform: str) -> None:
    assert look(packages.ipa(**changes)).platform == platform


@pytest.mark.parametrize(("answer", "read"), [(True, True), (False, False), (None, None), ("NO", None), (0, None)])
def test_only_a_boolean_answers_for_encryption(answer: Any, read: bool | None) -> None:
    assert look(packages.ipa(ITSAppUsesNonExemptEncryption=answer)).uses_non_exempt_encryption is read


def test_the_content_decides_what_a_file_is_not_its_name() -> None:
    assert look(packages.ipa(), "app.pkg").uti == "com.apple.ipa"


def test_a_zip64_archive_is_read() -> None:
    written = io.BytesIO()
    with (
        zipfile.ZipFile(written, "w") as archive,
        archive.open(zipfile.ZipInfo(INFO_PATH), "w", force_zip64=True) as member,
    ):
        member.write(PLIST)
    content = bytearray(written.getvalue())
    end = content.rindex(b"PK\x05\x06")
    count, length, start = struct.unpack_from("<HII", content, end + 10)
    wide = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, length, start)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
    short = struct.pack("<4s4H2IH", b"PK\x05\x06", 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    assert look(bytes(content[:end]) + wide + locator + short).number == "50"


# -- what is refused ---------------------------------------------------------------------------


def with_name(name: str) -> bytes:
    return packages.ipa({INFO_PATH: PLIST, name: b"x"})


def linked() -> bytes:
    written = io.BytesIO()
    entry = zipfile.ZipInfo(INFO_PATH)
    entry.external_attr = 0o120777 << 16
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    return written.getvalue()


def patched(old: bytes, new: bytes, content: bytes | None = None) -> bytes:
    whole = content or packages.ipa({INFO_PATH: PLIST})
    assert old in whole
    return whole.replace(old, new)


def flagged(flag: int) -> bytes:
    whole = bytearray(packages.ipa({INFO_PATH: PLIST}))
    whole[whole.index(b"PK\x01\x02") + 8] |= flag
    return bytes(whole)


def bomb() -> bytes:
    """Many members that all are the same packed zeros."""
    packed = zlib.compress(b"\0" * (1 << 24), 9)[2:-4]
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, 0, len(packed), 1 << 24, 1, 0) + b"a" + packed
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, 0, len(packed), 1 << 24, 1, *[0] * 6)
    directory = (entry + b"a") * 500
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 500, 500, len(directory), len(local), 0)
    return local + directory + end


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "is neither an .ipa nor a .pkg: it is empty"),
    "something else": (lambda: b"%PDF-1.7", "is neither an .ipa nor a .pkg$"),
    "a truncated archive": (lambda: packages.ipa()[:-30], "its end is missing; was it downloaded whole"),
    "no app": (lambda: packages.ipa({"Payload/readme.txt": b"x"}), r"no Payload/….app/Info\.plist"),
    "two apps": (
        lambda: packages.ipa({INFO_PATH: PLIST, "Payload/Other.app/Info.plist": PLIST}),
        "2 files that could be the app's",
    ),
    "two spellings": (lambda: packages.ipa({INFO_PATH: PLIST, INFO_PATH.upper(): PLIST}), "2 files that could be"),
    "a name that goes up": (lambda: with_name("Payload/../../etc/passwd"), "leads out of the archive"),
    "an absolute name": (lambda: with_name("/etc/passwd"), "'/etc/passwd', a name that leads out"),
    "a name with backslashes": (lambda: patched(b"XxXx", b"..\\x", with_name("XxXx")), "leads out of the archive"),
    "a name with a drive": (lambda: with_name("C:evil"), "leads out of the archive"),
    "a symbolic link": (linked, "its Info.plist is a symbolic link"),
    "an encrypted member": (lambda: flagged(1), "in it is encrypted"),
    "an unknown method": (
        lambda: patched(b"\x08\x00\x00\x00\x21\x00", b"\x0c\x00\x00\x00\x21\x00"),
        "packed by method 12",
    ),
    "another name in front": (
        lambda: packages.ipa({INFO_PATH: PLIST}).replace(b"Aurora", b"Borora", 1),
        "say different",
    ),
    "something in front": (lambda: b"PK\x03\x04" + packages.ipa(), "its directory is not where it says"),
    "damaged content": (lambda: patched(PLIST[20:30], b"0123456789", stored(PLIST)), "its Info.plist is damaged"),
    "a bomb of many members": (bomb, "times its own size"),
    "a large Info.plist": (lambda: packages.ipa({INFO_PATH: b"\0" * (5 << 20)}), "would unpack to 5,242,880 bytes"),
    "an Info.plist that packs too well": (
        lambda: packages.ipa({INFO_PATH: b"\0" * (3 << 20)}),
        "unpack to 3,145,728 bytes",
    ),
    "no plist": (lambda: packages.ipa({INFO_PATH: b"hello"}), "its Info.plist cannot be read"),
    "a plist that is a list": (lambda: packages.ipa({INFO_PATH: plistlib.dumps([1])}), "is no dictionary"),
    "a plist with entities": (
        lambda: packages.ipa({INFO_PATH: b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "b">]><plist>&a;</plist>'}),
        "cannot be read",
    ),
    "no bundle id": (lambda: packages.ipa(CFBundleIdentifier=None), "has no CFBundleIdentifier"),
    "a bundle id that is none": (lambda: packages.ipa(CFBundleIdentifier="a/../b"), "'a/../b' as CFBundleIdentifier"),
    "no version": (lambda: packages.ipa(CFBundleShortVersionString=None), "has no CFBundleShortVersionString"),
    "a number that is no text": (lambda: packages.ipa(CFBundleVersion=50), "50 as CFBundleVersion"),
    "no platform": (lambda: packages.ipa(CFBundleSupportedPlatforms=None), "for which platform"),
    "the simulator": (
        lambda: packages.ipa(CFBundleSupportedPlatforms=["iPhoneSimulator"]),
        "built for iPhoneSimulator, which App Store Connect does not take",
    ),
    "a pkg that is cut short": (lambda: packages.pkg()[:-40], "was it downloaded whole"),
    "a pkg without documents": (lambda: packages.pkg({"Bom": b"x"}), "no installer package"),
    "a pkg without an app": (lambda: packages.pkg({"PackageInfo": b"<pkg-info/>"}), "names no app"),
    "a pkg with two apps": (
        lambda: packages.pkg(
            {"A.pkg/PackageInfo": packages.package_info(packages.MAC), "PackageInfo": other_package_info()}
        ),
        "holds several apps: com.example.aurora, com.example.other",
    ),
    "a pkg that contradicts itself": (
        lambda: packages.pkg(
            {"PackageInfo": other_package_info(), "Payload": gzip.compress(packages.payload(packages.MAC))}
        ),
        "says 'com.example.other' as CFBundleIdentifier, and the app in it 'com.example.aurora'",
    ),
    "a pkg with entities": (
        lambda: packages.xar({"PackageInfo": b"<a/>"}, prologue='<!DOCTYPE x [<!ENTITY a "b">]>'),
        "declares a document type or entities",
    ),
    "a pkg whose document is a bomb": (
        lambda: packages.xar({"PackageInfo": b" " * (3 << 20)}),
        "would unpack to 3,145,728 bytes",
    ),
    "a pkg with a name that goes up": (lambda: packages.xar({"..": b"x"}), "leads out of the archive"),
    "a pkg with a name twice": (lambda: twice(), "several files named"),
    "a payload that is cut short": (
        lambda: packages.pkg({"PackageInfo": b"<a/>", "Payload": gzip.compress(packages.payload(packages.MAC)[:4000])}),
        "its payload is cut short",
    ),
    "a payload with a link": (
        lambda: packages.pkg(
            {
                "PackageInfo": b"<a/>",
                "Payload": packages.cpio({"./Aurora.app/Contents/Info.plist": b"/etc/passwd"}, mode=0o120777),
            }
        ),
        "no plain file",
    ),
    "a payload with a damaged block": (
        lambda: packages.pkg(
            {"PackageInfo": b"<a/>", "Payload": packages.pbzx(packages.payload(packages.MAC)).replace(b"7zXZ", b"7zXY")}
        ),
        "its payload is damaged",
    ),
}


def stored(content: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(zipfile.ZipInfo(INFO_PATH), content)
    return written.getvalue()


def other_package_info() -> bytes:
    return packages.package_info({**packages.MAC, "CFBundleIdentifier": "com.example.other"})


def twice() -> bytes:
    table = b"<xar><toc><file><name>a</name></file><file><name>a</name></file></toc></xar>"
    packed = zlib.compress(table)
    return struct.pack(">4sHHQQI", b"xar!", 28, 1, len(packed), len(table), 1) + packed


@pytest.mark.parametrize(("make", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_package_that_is_not_in_order_is_refused_with_the_reason(make: Callable[[], bytes], reason: str) -> None:
    refused(make(), reason)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=re.escape(f"{tmp_path / 'a.ipa'} is not there")):
        inspect(tmp_path / "a.ipa")
    with pytest.raises(PackageError, match="is no file"):
        inspect(tmp_path)


def test_the_error_is_asckit_s_and_pickles() -> None:
    assert issubclass(PackageError, WorkflowError)
    assert issubclass(PackageError, AscError)
    assert str(pickle.loads(pickle.dumps(PackageError("why")))) == "why"


# -- whatever a file holds ---------------------------------------------------------------------

SOUND = {
    "ipa": packages.ipa(),
    "xml": packages.ipa(binary=False),
    "stored": stored(PLIST),
    **{packed: packages.pkg(packed=packed) for packed in ("gzip", "pbzx", "plain")},
}
LIMIT = 64 << 20
"""Bytes of memory that no package of a few kilobytes may ask for."""


def survives(content: bytes) -> None:
    """Looking into it ends in a package or in PackageError, whatever it is, and takes little memory."""
    tracemalloc.start()
    try:
        look(content)
    except PackageError:
        pass
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < LIMIT


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), kind=st.sampled_from(sorted(SOUND)))
def test_an_archive_with_any_bytes_changed_is_read_or_refused(data: st.DataObject, kind: str) -> None:
    content = bytearray(SOUND[kind])
    interesting = [0, 0x7F, 0x80, 0xFF]
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        width = data.draw(st.sampled_from([1, 2, 4, 8]))
        value = data.draw(st.one_of(st.sampled_from(interesting), st.integers(0, 255)))
        content[at : at + width] = bytes([value]) * len(content[at : at + width])
    survives(bytes(content))


@settings(max_examples=200, deadline=None)
@given(data=st.data(), kind=st.sampled_from(sorted(SOUND)))
def test_an_archive_that_is_cut_or_rearranged_is_read_or_refused(data: st.DataObject, kind: str) -> None:
    content = SOUND[kind]
    start, end = sorted(data.draw(st.lists(st.integers(0, len(content)), min_size=2, max_size=2)))
    part = content[start:end]
    survives(data.draw(st.sampled_from([content[:start], content[start:], content[:start] + content[end:],
                                        content[:end] + part + content[end:], content[:4] + part])))  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=2000), begin=st.sampled_from([b"", b"PK\x03\x04", b"xar!", b"PK\x05\x06"]))
def test_any_bytes_are_refused(content: bytes, begin: bytes) -> None:
    survives(begin + content)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_plist_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(PLIST)
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(8, len(content) - 1))] = data.draw(st.integers(0, 255))
    survives(packages.ipa({INFO_PATH: bytes(content)}))


@settings(max_examples=100, deadline=None)
@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.binary(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=5,
    ),
    key=st.sampled_from(sorted(packages.INFO)),
)
def test_any_value_in_a_plist_is_read_or_refused(value: Any, key: str) -> None:
    try:
        content = plistlib.dumps({**packages.INFO, key: value}, fmt=plistlib.FMT_BINARY)
    except (TypeError, OverflowError, UnicodeEncodeError):
        return
    survives(packages.ipa({INFO_PATH: content}))


@pytest.mark.parametrize("pack", [gzip.compress, lambda zeros: pbzx_of(zeros)], ids=["gzip", "pbzx"])
def test_a_payload_that_grows_without_end_is_given_up_in_little_memory(pack: Callable[[bytes], bytes]) -> None:
    """The size is bounded by what has come, not by what the archive says."""
    zeros = packages.cpio({"./Aurora.app/Contents/Resources/zeros": b"\0" * (600 << 20)})
    content = packages.pkg({"PackageInfo": b"<a/>", "Payload": pack(zeros)})
    del zeros
    tracemalloc.start()
    try:
        with pytest.raises(PackageError, match="its payload unpacks to more than"):
            look(content)
        assert tracemalloc.get_traced_memory()[1] < LIMIT
    finally:
        tracemalloc.stop()


def pbzx_of(content: bytes) -> bytes:
    packed = lzma.compress(content, lzma.FORMAT_XZ, preset=0)
    return b"pbzx" + struct.pack(">QQQ", len(content), len(content), len(packed)) + packed


def test_a_deeply_nested_plist_is_refused() -> None:
    depth = 10_000
    content = b"<plist>" + b"<array>" * depth + b"</array>" * depth + b"</plist>"
    refused(packages.ipa({INFO_PATH: content}), "its Info.plist (is no dictionary|cannot be read)")
