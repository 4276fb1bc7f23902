"""Makes .ipa and .pkg files for tests, sound ones and others."""

from __future__ import annotations

import gzip
import io
import lzma
import plistlib
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Any
from xml.sax.saxutils import escape

INFO: dict[str, Any] = {
    "CFBundleIdentifier": "com.example.aurora",
    "CFBundleDisplayName": "Aurora Notes",
    "CFBundleShortVersionString": "3.0",
    "CFBundleVersion": "50",
    "CFBundleSupportedPlatforms": ["iPhoneOS"],
    "MinimumOSVersion": "17.0",
    "ITSAppUsesNonExemptEncryption": False,
}
MAC: dict[str, Any] = {
    "CFBundleIdentifier": "com.example.aurora",
    "CFBundleName": "Aurora Notes",
    "CFBundleShortVersionString": "3.0",
    "CFBundleVersion": "50",
    "CFBundleSupportedPlatforms": ["MacOSX"],
    "LSMinimumSystemVersion": "14.2",
}


def changed(info: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """An Info.plist with changes; None takes a key out."""
    return {name: value for name, value in {**info, **changes}.items() if value is not None}


def ipa(
    members: Mapping[str, bytes] | None = None, *, filler: bytes = b"\0" * 100, binary: bool = True, **info: Any
) -> bytes:
    """An .ipa of an app with this Info.plist, or of the members given."""
    written = io.BytesIO()
    if members is None:
        form = plistlib.FMT_BINARY if binary else plistlib.FMT_XML
        members = {
            "Payload/": b"",
            "Payload/Aurora.app/": b"",
            "Payload/Aurora.app/Aurora": filler,
            "Payload/Aurora.app/PlugIns/Widget.appex/Info.plist": b"not the app's",
            "Payload/Aurora.app/Info.plist": plistlib.dumps(changed(INFO, info), fmt=form),
        }
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            kind = zipfile.ZIP_STORED if content is filler else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, kind)
    return written.getvalue()


def cpio(members: Mapping[str, bytes], *, new: bool = False, mode: int = 0o100644) -> bytes:
    """A cpio archive, in the portable format or the new one."""
    written = b""
    for name, content in {**members, "TRAILER!!!": b""}.items():
        named = name.encode() + b"\0"
        if new:
            fields = [0, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(named), 0]
            head = b"070701" + b"".join(b"%08x" % field for field in fields) + named
            written += head + b"\0" * (-len(head) % 4) + content + b"\0" * (-len(content) % 4)
        else:
            head = b"070707%06o%06o%06o%06o%06o%06o%06o%011o%06o%011o" % (
                0, 0, mode, 0, 0, 1, 0, 0, len(named), len(content),
            )  # fmt: skip
            written += head + named + content
    return written


def pbzx(content: bytes, block: int = 1000) -> bytes:
    """Content as pbzx packs it; the last block plain."""
    written = b"pbzx" + struct.pack(">Q", block)
    blocks = [content[start : start + block] for start in range(0, len(content), block)]
    for part in blocks[:-1]:
        packed = lzma.compress(part, lzma.FORMAT_XZ)
        written += struct.pack(">QQ", len(part), len(packed)) + packed
    return written + struct.pack(">QQ", len(blocks[-1]), len(blocks[-1])) + blocks[-1]


PACKED: Mapping[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "pbzx": pbzx, "plain": bytes}
"""How a payload is packed."""


def xar(
    members: Mapping[str, bytes],
    *,
    prologue: str = '<?xml version="1.0"?>',
    plain_names: tuple[str, ...] = ("Payload",),
) -> bytes:
    """A xar archive; a member within a folder is named with a slash. All but those of plain names are packed."""
    heap = b""
    folders: dict[str, list[str]] = {}
    for number, (path, content) in enumerate(members.items()):
        folder, _, name = path.rpartition("/")
        plain = name in plain_names
        data = content if plain else zlib.compress(content)
        style = "application/octet-stream" if plain else "application/x-gzip"
        entry = (
            f'<file id="{number}"><name>{escape(name)}</name><type>file</type><data><offset>{len(heap)}</offset>'
            f"<length>{len(data)}</length><size>{len(content)}</size><encoding style='{style}'/></data></file>"
        )
        folders.setdefault(folder, []).append(entry)
        heap += data
    files = "".join(
        "".join(entries)
        if not folder
        else f"<file id='d'><name>{folder}</name><type>directory</type>{''.join(entries)}</file>"
        for folder, entries in folders.items()
    )
    table = f"{prologue}<xar><toc>{files}</toc></xar>".encode()
    packed = zlib.compress(table)
    return struct.pack(">4sHHQQI", b"xar!", 28, 1, len(packed), len(table), 1) + packed + heap


def package_info(info: Mapping[str, Any], path: str = "./Aurora.app") -> bytes:
    """The PackageInfo that names an app."""
    named = " ".join(
        f'{name}="{info[key]}"'
        for name, key in [
            ("id", "CFBundleIdentifier"),
            ("CFBundleShortVersionString", "CFBundleShortVersionString"),
            ("CFBundleVersion", "CFBundleVersion"),
        ]
    )
    return (
        f'<pkg-info format-version="2" identifier="{info["CFBundleIdentifier"]}" version="0"><bundle path="{path}" '
        f"{named}/></pkg-info>"
    ).encode()


def payload(info: Mapping[str, Any], *, new: bool = False, filler: bytes = b"\0" * 5000) -> bytes:
    """The cpio archive of a Mac app."""
    members = {
        "./Aurora.app/Contents/MacOS/Aurora": filler,
        "./Aurora.app/Contents/Frameworks/A.framework/Resources/Info.plist": b"not the app's",
        "./Aurora.app/Contents/Info.plist": plistlib.dumps(dict(info)),
    }
    return cpio(members, new=new)


def pkg(members: Mapping[str, bytes] | None = None, *, packed: str = "gzip", **info: Any) -> bytes:
    """A product archive of a Mac app with this Info.plist, or of the members given."""
    told = changed(MAC, info)
    if members is None:
        content = payload(told)
        members = {
            "Distribution": b'<installer-gui-script><os-version min="14.0"/></installer-gui-script>',
            "Aurora.pkg/PackageInfo": package_info(told),
            "Aurora.pkg/Payload": PACKED[packed](content),
            "Aurora.pkg/Bom": b"BOMStore",
        }
    return xar(members)
