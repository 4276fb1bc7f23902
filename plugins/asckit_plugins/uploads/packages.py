"""What an .ipa or .pkg says of itself, and the error where it says it wrongly: what all readers of packages share."""

from __future__ import annotations

import io
import plistlib
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Literal

import attrs

from asckit.errors import WorkflowError

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

LARGEST_INFO: Final = 4 << 20
"""Bytes of an Info.plist that are read; real ones have some thousands."""
HIGHEST_RATIO: Final = 250
"""How many times its packed size anything may unpack to, once that is more than `FREE_OF_RATIO`."""
FREE_OF_RATIO: Final = 1 << 20
"""Bytes that may come of however few: small text packs well."""
CHUNK: Final = 1 << 16
"""Bytes that are read or unpacked at once."""

PLATFORMS: Final[Mapping[str, PlatformValue]] = {
    "iphoneos": "IOS",
    "appletvos": "TV_OS",
    "xros": "VISION_OS",
    "macosx": "MAC_OS",
}
"""CFBundleSupportedPlatforms and DTPlatformName, in lower case → Apple's platform."""
_BUNDLE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,254}")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,63}")


class PackageError(WorkflowError):
    """A file is no .ipa or .pkg that App Store Connect could take; the message says which file, and why."""


@attrs.frozen
class Package:
    """What an .ipa or .pkg says of itself."""

    file_name: str
    size: int
    """Bytes of the file."""
    uti: Literal["com.apple.ipa", "com.apple.pkg"]
    """What kind of file it is, as Apple names it."""
    bundle_id: str
    name: str | None
    """What people see (CFBundleDisplayName, else CFBundleName)."""
    version: str
    """CFBundleShortVersionString."""
    number: str
    """The build number, CFBundleVersion."""
    platform: PlatformValue
    minimum_os: str | None
    """MinimumOSVersion, or LSMinimumSystemVersion of a Mac app."""
    uses_non_exempt_encryption: bool | None
    """ITSAppUsesNonExemptEncryption, the answer on export compliance; None where the app gives none."""

    @property
    def label(self) -> str:
        """How people name it: `2.1 (43)`."""
        return f"{self.version} ({self.number})"

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


def read_info(content: bytes) -> dict[str, Any]:
    """An Info.plist, binary or XML. Raises `PackageError`; entities of XML are not followed."""
    try:
        found = plistlib.load(io.BytesIO(content))
    except Exception as error:  # plistlib raises whatever its damaged input leads to, RecursionError included
        raise PackageError(f"its Info.plist cannot be read: {_shown(str(error)) or type(error).__name__}") from error
    if not isinstance(found, dict):
        raise PackageError("its Info.plist is no dictionary")
    return found


Uti = Literal["com.apple.ipa", "com.apple.pkg"]


def describe(info: Mapping[str, Any], file_name: str, size: int, uti: Uti) -> Package:
    """The package that an Info.plist speaks of. Raises `PackageError` for what is missing or makes no sense."""
    mac = uti == "com.apple.pkg"
    answer = info.get("ITSAppUsesNonExemptEncryption")
    minimum = info.get("LSMinimumSystemVersion" if mac else "MinimumOSVersion") or info.get("MinimumOSVersion")
    name = info.get("CFBundleDisplayName") or info.get("CFBundleName")
    return Package(
        file_name=file_name,
        size=size,
        uti=uti,
        bundle_id=_given(info, "CFBundleIdentifier", _BUNDLE_ID),
        name=_shown(name) if isinstance(name, str) else None,
        version=_given(info, "CFBundleShortVersionString", _VERSION),
        number=_given(info, "CFBundleVersion", _VERSION),
        platform=_platform(info, "MAC_OS" if mac else None),
        minimum_os=_shown(minimum) if isinstance(minimum, str) else None,
        uses_non_exempt_encryption=answer if isinstance(answer, bool) else None,
    )


def _given(info: Mapping[str, Any], key: str, form: re.Pattern[str]) -> str:
    value = info.get(key)
    if value is None:
        raise PackageError(f"its Info.plist has no {key}")
    if not isinstance(value, str) or not form.fullmatch(value):
        raise PackageError(f"its Info.plist has {_shown(repr(value))} as {key}")
    return value


def _platform(info: Mapping[str, Any], default: PlatformValue | None) -> PlatformValue:
    supported = info.get("CFBundleSupportedPlatforms")
    named = [one for one in supported if isinstance(one, str)] if isinstance(supported, list) else []
    if isinstance(info.get("DTPlatformName"), str):
        named.append(info["DTPlatformName"])
    for name in named:
        if platform := PLATFORMS.get(name.lower()):
            return platform
    if named:
        shown = ", ".join(_shown(name) for name in named[:4])
        raise PackageError(f"it is built for {shown}, which App Store Connect does not take; archive it for a device")
    if default is None:
        raise PackageError("its Info.plist does not say for which platform it is (CFBundleSupportedPlatforms)")
    return default


def _shown(text: str) -> str:
    """Text from a file that nobody vouches for, as one short line."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[:400]).split())
    return line if len(line) <= 120 else line[:119] + "…"


def shown_name(name: bytes) -> str:
    """A name from an archive, for a message."""
    return repr(_shown(name[:400].decode("utf-8", "replace")))


def check_name(name: bytes) -> None:
    """Raises `PackageError` for the name of an archive's member that leads out of the archive."""
    parts = name.split(b"/")
    if name.startswith(b"/") or b".." in parts or b"\0" in name or b"\\" in name or parts[0][1:2] == b":":
        raise PackageError(f"it holds {shown_name(name)}, a name that leads out of the archive")


def read_exactly(file: BinaryIO, size: int, what: str) -> bytes:
    """So many bytes of a file; raises `PackageError` where it ends before."""
    content = file.read(size)
    if len(content) != size:
        raise PackageError(f"it ends within {what}; was it downloaded whole?")
    return content


def section(file: BinaryIO, offset: int, length: int, what: str) -> Iterator[bytes]:
    """The bytes of a part of a file, in chunks."""
    file.seek(offset)
    while length > 0:
        chunk = read_exactly(file, min(CHUNK, length), what)
        length -= len(chunk)
        yield chunk
