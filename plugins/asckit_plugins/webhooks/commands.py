"""The commands of `asckit webhooks`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import click

from asckit import Client
from asckit.cli.options import confirm, timeout_option, yes_option
from asckit.cli.output import as_json, show_json, show_table
from asckit.cli.progress import progress
from asckit_api.models import WebhookEventType

from ..plan.showing import How, carry_out, changing, plan_options
from .events import parse, verify
from .workflow import Webhooks

if TYPE_CHECKING:
    from asckit_api.literals import WebhookEventTypeValue
    from asckit_api.models import Webhook, WebhookDelivery

SECRET_VARIABLE: Final = "ASCKIT_WEBHOOK_SECRET"  # noqa: S105  (a name)
EVENTS: Final = tuple(str(event) for event in WebhookEventType)

C = TypeVar("C", bound=Callable[..., Any])


def secret_option(command: C) -> C:
    """Add `--secret-file`; a secret on the command line would show in the list of processes."""
    return click.option(
        "--secret-file",
        type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
        help=f"A file with the secret; without it, the variable {SECRET_VARIABLE}.",
    )(command)


@click.group()
def webhooks() -> None:
    """Let Apple tell your server what happens, and check what it tells."""


@webhooks.command("list")
@click.argument("app")
@as_json
def list_(app: str, json_output: bool) -> None:
    """List the webhooks of APP: its bundle id, id or exact name."""
    with Client.from_env() as asc:
        found = Webhooks(asc).find(app)
    if json_output:
        show_json(found)
    else:
        show_table([_row(webhook) for webhook in found], empty=f"{app} has no webhooks")


@webhooks.command()
@click.argument("app")
@click.argument("url")
@click.option(
    "--event",
    "events",
    multiple=True,
    required=True,
    metavar="TYPE",
    help=f"An event to be told of; repeatable. One of {', '.join(EVENTS)}.",
)
@click.option("--name", help="What it is called in App Store Connect; by default the address.")
@click.option("--enabled/--disabled", default=True, help="Whether Apple delivers to it.", show_default=True)
@click.option("--replace-secret", is_flag=True, help="Give an existing webhook the secret too; Apple never shows it.")
@secret_option
@changing
def register(
    app: str,
    url: str,
    events: tuple[str, ...],
    name: str | None,
    enabled: bool,
    replace_secret: bool,
    secret_file: Path | None,
    how: How,
) -> None:
    """Let Apple deliver events of APP to URL. A webhook with that address is changed to fit."""
    done = carry_out(
        lambda asc: Webhooks(asc).register(
            app,
            url,
            events=cast("list[WebhookEventTypeValue]", [event.upper() for event in events]),
            secret=_secret(secret_file),
            name=name,
            enabled=enabled,
            replace_secret=replace_secret,
        ),
        how,
    )
    if done is None:
        return
    if how.json_output:
        show_json({"changed": done.changed, "webhook": done.webhook})
    else:
        show_table([_row(done.webhook)], empty="")


@webhooks.command()
@click.argument("app")
@click.argument("webhook")
@yes_option
@plan_options
def remove(app: str, webhook: str, yes: bool, plan: bool, plan_out: Path | None) -> None:
    """Delete a WEBHOOK of APP, named by its id, address or name."""
    confirm(f"Delete the webhook {webhook!r} of {app}, for good?", agreed=yes or plan or plan_out is not None)
    carry_out(lambda asc: Webhooks(asc).remove(app, webhook), How(plan, plan_out))


@webhooks.command()
@click.argument("app")
@click.argument("webhook")
@timeout_option(60.0)
@as_json
def ping(app: str, webhook: str, timeout: float, json_output: bool) -> None:
    """Let Apple deliver a test to a WEBHOOK of APP. The exit code is 1 where that fails."""
    with progress() as shown, Client.from_env(plugins=shown) as asc:
        workflow = Webhooks(asc)
        delivery = workflow.ping(workflow.get(app, webhook).id, timeout=timeout)
    _show_deliveries([delivery], json_output=json_output)
    if delivery.attributes.delivery_state == "FAILED":
        click.get_current_context().exit(1)


@webhooks.command()
@click.argument("app")
@click.argument("webhook")
@click.option("--state", type=click.Choice(["SUCCEEDED", "FAILED", "PENDING"], case_sensitive=False))
@click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, metavar="N", help="At most so many."
)
@as_json
def deliveries(app: str, webhook: str, state: str | None, limit: int, json_output: bool) -> None:
    """List what was delivered to a WEBHOOK of APP."""
    with Client.from_env() as asc:
        workflow = Webhooks(asc)
        found = workflow.deliveries(workflow.get(app, webhook).id, state=state, max_items=limit)
    _show_deliveries(found, json_output=json_output)


@webhooks.command()
@click.argument("delivery")
def redeliver(delivery: str) -> None:
    """Let Apple deliver once more what it delivered before. DELIVERY is an id from `asckit webhooks deliveries`."""
    with progress() as shown, Client.from_env(plugins=shown) as asc:
        Webhooks(asc).redeliver(delivery)


@webhooks.command("verify")
@click.argument("body", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--signature", required=True, help="What came as x-apple-signature.")
@secret_option
@as_json
def verify_(body: Path, signature: str, secret_file: Path | None, json_output: bool) -> None:
    """Check the signature of a saved delivery, and show what it says. The file is what came, byte for byte."""
    content = sys.stdin.buffer.read() if str(body) == "-" else body.read_bytes()
    verify(content, signature, _secret(secret_file))
    event = parse(content)
    shown = {
        "id": event.id,
        "type": event.type,
        "time": event.time,
        "resource": event.resource_type and f"{event.resource_type} {event.resource_id}",
        "old": event.old,
        "new": event.new,
    }
    if json_output:
        show_json(shown)
    else:
        show_table([shown], empty="")


def _secret(file: Path | None) -> str:
    """The secret of a webhook, from a file or the environment."""
    if file is not None:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
        return text.strip()
    secret = os.environ.get(SECRET_VARIABLE, "")
    if not secret:
        raise click.UsageError(f"The webhook's secret is missing: set {SECRET_VARIABLE}, or give --secret-file.")
    return secret


def _row(webhook: Webhook) -> dict[str, Any]:
    return {
        "id": webhook.id,
        "name": webhook.attributes.name,
        "address": webhook.attributes.url,
        "enabled": webhook.attributes.enabled,
        "events": webhook.attributes.event_types,
    }


def _show_deliveries(found: list[WebhookDelivery], *, json_output: bool) -> None:
    if json_output:
        show_json(found)
        return
    rows = []
    for delivery in found:
        attributes = delivery.attributes
        answer = attributes.response
        rows.append(
            {
                "id": delivery.id,
                "sent": attributes.sent_date or attributes.created_date,
                "state": attributes.delivery_state,
                "status": answer.http_status_code if answer else None,
                "again": attributes.redelivery,
                "error": attributes.error_message,
            }
        )
    show_table(rows, empty="nothing was delivered yet")
