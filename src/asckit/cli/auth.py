"""The commands of `asckit auth`: which key is used, why, and whether Apple takes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import attrs
import click
from rich.text import Text

from ..client import Client
from ..engine import APPLE
from ..errors import (
    ApiError,
    AscError,
    AuthenticationError,
    ConfigurationError,
    PermissionDenied,
    RateLimited,
    ServerError,
    TransportError,
)
from ..keys import exposure
from ..plugins import Plugins
from ..profiles import Configuration, Source, resolve
from ..tokens import BACKDATED, LIFETIME, RENEWED, SKEW, Tokens
from .output import as_json, show_json, show_table, stdout

if TYPE_CHECKING:
    from ..calls import Answer
    from ..keys import ApiKey

ADVICE: Final[Sequence[tuple[type[AscError], str]]] = (
    (
        AuthenticationError,
        (
            "Apple does not know this key: compare key id and issuer id with Users and Access > Integrations in App "
            "Store Connect. A team key has an issuer id, an individual key none; a revoked key is refused for good."
        ),
    ),
    (
        PermissionDenied,
        (
            "Apple knows the key but does not let it read apps: look at the key's role and its apps under Users and "
            "Access, and whether the account holder has an agreement to accept."
        ),
    ),
    (RateLimited, "Apple knows the key, and its requests of this hour or minute are used up: try again later."),
    (ServerError, "Apple failed, so nothing is known about the key: try again, and look at Apple's system status."),
    (
        TransportError,
        (
            "No answer came, so nothing is known about the key: look at the address, the network, and the variables "
            "HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE."
        ),
    ),
)
"""What to do about a failure of the call: the first row that fits counts."""

BRIEF: Final[Mapping[str, Mapping[str, object]]] = {
    "pacing": {"max_wait": 2.0},
    "retry": {"attempts": 3, "base": 0.2, "budget": 5.0, "retry_after_cap": 2.0},
}
"""Settings for the check, where these plugins are active: somebody is looking at it."""


@attrs.frozen
class Report:
    """What the check found."""

    sources: Sequence[Source]
    """Where a key may come from, from what counts most."""
    key_id: str | None = None
    kind: str | None = None
    """`team` or `individual`."""
    issuer_id: str | None = None
    key_from: str | None = None
    base_url: str = APPLE
    base_url_from: str = ""
    profile: str | None = None
    """The profile whose settings take part."""
    token_lifetime: float = LIFETIME
    """Seconds from a token's `iat`, which lies a little in the past, to its `exp`."""
    token_renewed: float = LIFETIME - BACKDATED - RENEWED
    """Seconds after it is made that the next one is."""
    token_expires: datetime | None = None
    clock_skew: float | None = None
    """Seconds that the server's clock is ahead of this computer's; None where no answer told."""
    call: str | None = None
    """The call that was made."""
    status: int | None = None
    request_id: str | None = None
    quota_remaining: int | None = None
    """Requests that are left of this hour's."""
    quota_limit: int | None = None
    warnings: Sequence[str] = ()
    error: str | None = None
    advice: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        return {"ok": self.error is None, **attrs.asdict(self)}


@click.group()
def auth() -> None:
    """Look at the key that is used."""


@auth.command()
@click.option("--offline", is_flag=True, help="Make no call: only say which key is used, and whether it can sign.")
@as_json
def check(offline: bool, json_output: bool) -> None:
    """Show which key is used and why, make a token, and read one app's id with it.

    The exit code is 0 where Apple takes the key, 3 where it does not or there is none, 7 where no answer came.
    """
    failure: AscError | None
    try:
        report, failure = examine(resolve(), offline=offline)
    except ConfigurationError as error:  # of the profile file
        report, failure = Report((), error=str(error)), error
    if json_output:
        show_json(report.to_dict())
    elif report.sources:
        _show(report)
    if failure is not None:
        raise failure


def examine(found: Configuration, *, offline: bool = False) -> tuple[Report, AscError | None]:
    """What is to say about a configuration, and what is wrong with it."""
    report = Report(
        found.sources,
        base_url=found.base_url or APPLE,
        base_url_from=found.base_url_from,
        profile=found.profile.origin if found.profile is not None else None,
    )
    try:
        key = found.required_key()
        report = attrs.evolve(report, **_about(key))
        key.check()
        if offline:
            return report, None
        client = _client(key, found)
    except ConfigurationError as error:
        return attrs.evolve(report, error=str(error)), error
    with client as asc:
        failure: AscError | None = None
        try:
            asc.api.apps.list(limit=1, fields_apps=["bundleId"])
        except AscError as error:
            failure = error
        report = attrs.evolve(report, call="GET /v1/apps", **_about_call(asc.engine.tokens, asc.last_answer, failure))
    if failure is None:
        return report, None
    advice = next((advice for kind, advice in ADVICE if isinstance(failure, kind)), None)
    return attrs.evolve(report, error=str(failure), advice=advice), failure


def _client(key: ApiKey, found: Configuration) -> Client:
    active = {plugin.name for plugin in Plugins(settings=found.settings).status if plugin.state == "active"}
    brief = {name: {**found.settings.get(name, {}), **section} for name, section in BRIEF.items() if name in active}
    settings = {**found.settings, **brief}
    return Client(key, base_url=found.base_url or APPLE, settings=settings, timeout=10.0)


def _about(key: ApiKey) -> dict[str, Any]:
    warnings = [] if key.path is None else [exposure(key.path)]
    return {
        "key_id": key.key_id,
        "kind": "individual" if key.issuer_id is None else "team",
        "issuer_id": key.issuer_id,
        "key_from": key.source,
        "warnings": [warning for warning in warnings if warning is not None],
    }


def _about_call(tokens: Tokens, answer: Answer | None, failure: AscError | None) -> dict[str, Any]:
    told: dict[str, Any] = {"clock_skew": None if tokens.measured is None else round(tokens.measured)}
    told["token_expires"] = datetime.fromtimestamp(tokens.current().expires, UTC)
    if isinstance(failure, ApiError):  # what pacing held back has no answer of its own
        told |= {"status": failure.status, "request_id": failure.request_id}
    if answer is not None:
        told |= {"status": answer.status, "request_id": answer.request_id}
        if answer.quota is not None:
            told |= {"quota_remaining": answer.quota.remaining, "quota_limit": answer.quota.limit}
    return told


def _show(report: Report) -> None:
    rows = [{"key from": each.name, "": each.state, "why": each.why} for each in report.sources]
    show_table(rows, empty="")
    lines: list[tuple[str, str | None]] = [
        ("key", None if report.key_id is None else f"{report.key_id}, {_kind(report)}"),
        ("from", report.key_from),
        ("address", f"{report.base_url} ({report.base_url_from})"),
        ("settings", report.profile),
        ("token", None if report.key_id is None else _token(report)),
        ("clock", None if report.clock_skew is None else _clock(report.clock_skew)),
        ("call", None if report.call is None else _call(report)),
        ("quota", None if report.quota_limit is None else f"{report.quota_remaining} of {report.quota_limit} left"),
        *(("warning", warning) for warning in report.warnings),
        ("advice", report.advice),
    ]
    console = stdout()
    console.print()
    for name, value in lines:
        if value is not None:
            console.print(Text.assemble((f"{name:8} ", "bold"), value), soft_wrap=True)


def _kind(report: Report) -> str:
    return "an individual key" if report.issuer_id is None else f"a key of the team with issuer id {report.issuer_id}"


def _token(report: Report) -> str:
    until = "" if report.token_expires is None else f", this one until {report.token_expires.astimezone():%H:%M:%S}"
    return f"lasts {report.token_lifetime / 60:.0f} min, renewed after {report.token_renewed / 60:.0f} min{until}"


def _clock(skew: float) -> str:
    if abs(skew) <= SKEW:
        return "in step with the server's"
    return f"{abs(skew):.0f} s {'behind' if skew > 0 else 'ahead of'} the server's; tokens are corrected for it"


def _call(report: Report) -> str:
    if report.status is None:
        return f"{report.call}: no answer"
    request_id = f", request id {report.request_id}" if report.request_id else ""
    return f"{report.call}: {report.status}{request_id}"
