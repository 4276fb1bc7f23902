"""How builds, all of one build, and what is to expire look as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from asckit.cli.output import show_table, stderr, stdout

from .drawing import diagram
from .life import STAGES
from .view import icon_address

if TYPE_CHECKING:
    from .expiring import Expiry
    from .summary import BuildSummary
    from .view import BuildView


def build_row(build: BuildSummary) -> dict[str, Any]:
    """A row of the table of builds: what people look for first."""
    return {
        "version": build.version,
        "build": build.number,
        "platform": build.platform,
        "processing": build.processing_state,
        "internal testing": build.internal_state,
        "external testing": build.external_state,
        "expired": build.expired,
        "uploaded": build.uploaded,
    }


def show_view(view: BuildView, app: str) -> None:
    """Print all of a build, a table for each kind of thing that there is."""
    build = view.build
    about = {
        "id": build.id,
        "app": f"{view.app.attributes.name} ({view.app.attributes.bundle_id})" if view.app else None,
        "platform": build.platform,
        "uploaded": build.uploaded,
        "expires": build.expires,
        "states": build.states,
        "stage": f"{build.stage.name}: {build.stage.meaning}",
        "next": build.stage.advice(app, build.label),
        "compliance": _compliance(view),
        "beta review": view.beta_review.attributes.beta_review_state if view.beta_review else None,
        "App Store version": _app_store_version(view),
        "requires": build.resource.attributes.min_os_version,
    }
    rows = [{"": name, build.label: value} for name, value in about.items()]
    show_table(rows, empty="")
    sections: list[tuple[str, list[dict[str, Any]]]] = [
        ("what to test", [{"locale": one.attributes.locale, "notes": one.attributes.whats_new}
                          for one in view.localizations]),
        ("groups", [{"name": one.attributes.name, "internal": bool(one.attributes.is_internal_group)}
                    for one in view.groups]),
        ("individual testers", [{"e-mail": one.attributes.email, "state": one.attributes.state}
                                for one in view.individual_testers]),
        ("bundles", [{"bundle": one.resource.attributes.bundle_id, "type": one.resource.attributes.bundle_type,
                      "capabilities": one.capabilities, "largest download": _largest(one.sizes, "download_bytes"),
                      "largest install": _largest(one.sizes, "install_bytes")} for one in view.bundles]),
        ("icons", [{"type": one.attributes.icon_type, "address": icon_address(one.attributes.icon_asset)}
                   for one in view.icons]),
        ("usage", [_usage(view)] if view.usage else []),
        ("diagnostics", [{"type": one.attributes.diagnostic_type, "weight": one.attributes.weight,
                          "signature": one.attributes.signature} for one in view.diagnostics]),
        ("not readable", [{"part": name, "why": why} for name, why in view.missing.items()]),
    ]  # fmt: skip
    for title, found in sections:
        if found:
            stdout().print()
            show_table(found, empty="", title=title)


def _compliance(view: BuildView) -> str:
    declaration = view.encryption_declaration
    if declaration is not None:
        said = declaration.attributes
        return f"declaration {said.code_value or declaration.id}, {said.app_encryption_declaration_state}"
    answer = view.build.uses_non_exempt_encryption
    if answer is None:
        return "unanswered"
    return "uses non-exempt encryption" if answer else "no non-exempt encryption"


def _app_store_version(view: BuildView) -> str | None:
    version = view.app_store_version
    return f"{version.attributes.version_string}, {version.attributes.app_version_state}" if version else None


def _largest(sizes: Sequence[Any], field: str) -> str | None:
    known = [getattr(size.attributes, field) or 0 for size in sizes]
    return f"{max(known) / 1e6:.1f} MB" if known else None


def _usage(view: BuildView) -> dict[str, Any]:
    """Usage over all of the time that Apple tells of."""
    points = [point.values for each in view.usage for point in each.data_points or () if point.values]
    return {
        "installs": sum(point.install_count or 0 for point in points),
        "sessions": sum(point.session_count or 0 for point in points),
        "crashes": sum(point.crash_count or 0 for point in points),
        "feedback": sum(point.feedback_count or 0 for point in points),
        "invitations": sum(point.invite_count or 0 for point in points),
    }


def expiry_rows(found: Expiry) -> list[dict[str, Any]]:
    """What is to become of each build, those to expire first."""
    ordered = sorted(found.verdicts, key=lambda verdict: not verdict.expires)
    return [
        {
            "": "expire" if verdict.expires else "keep",
            "version": verdict.build.version,
            "build": verdict.build.number,
            "platform": verdict.build.platform,
            "uploaded": verdict.build.uploaded,
            "because it": verdict.reason,
        }
        for verdict in ordered
    ]


def show_expiry(found: Expiry, *, json_output: bool) -> None:
    """List what is to expire and what stays, and why: on standard error where JSON is to be printed."""
    if json_output:
        for verdict in found.verdicts:
            mark = "expire" if verdict.expires else "keep"
            stderr().print(Text(f"{mark} {verdict.build.label} on {verdict.build.platform}: {verdict.reason}"))
    else:
        show_table(expiry_rows(found), empty="no build is concerned")
    for remark in found.remarks:
        stderr().print(Text(f"note: {remark}", style="yellow"))


def show_life(*, as_diagram: bool) -> None:
    """Print the stages of a build's life, or their diagram."""
    if as_diagram:
        stdout().print(Text(diagram()), soft_wrap=True)
        return
    rows = [
        {"stage": one.name, "meaning": one.meaning, "whose move": one.whose_move, "next": one.next} for one in STAGES
    ]
    show_table(rows, empty="")
