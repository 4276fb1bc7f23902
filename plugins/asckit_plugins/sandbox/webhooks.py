"""Webhooks: what happens to an app becomes events, and events become signed deliveries.

Apple: "Configuring and parsing App Store Connect API webhook notifications". What has happened is found by comparing
states after each change, so that the rules of other subjects need not tell it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import attrs

from asckit.engine import is_near

from ..webhooks.events import PING, SIGNATURE_HEADER, sign
from .bodies import Draft
from .errors import refuse
from .rulebook import Rules
from .states import external_state
from .store import Record
from .world import World

if TYPE_CHECKING:
    import httpx

MOST: Final = 10
"""Webhooks that an app may have (App Store Connect Help, "Manage webhooks")."""
TIMEOUT: Final = 10.0
"""Seconds that a receiver has to answer."""
SHOWN: Final = 1_000
"""Characters of its answer that are kept."""

_WORD = re.compile(r"_(.)")


def _upload_state(_: World, upload: Record) -> str | None:
    state = upload.attributes.get("state")
    return state.get("state") if isinstance(state, Mapping) else None


def _external_state(world: World, detail: Record) -> str | None:
    build = world.store.one(detail, "build")
    return None if build is None else external_state(world, build)


def _version_state(_: World, version: Record) -> str | None:
    return version.attributes.get("appVersionState")


@attrs.frozen
class Watched:
    """A state whose changes are told."""

    event: str
    state: Callable[[World, Record], str | None]
    old: str = "oldState"
    new: str = "newState"
    """What the states are called in a delivery."""


WATCHED: Final[Mapping[str, Watched]] = {
    "appStoreVersions": Watched(
        "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED", _version_state, old="oldValue", new="newValue"
    ),
    "buildBetaDetails": Watched("BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED", _external_state),
    "buildUploads": Watched("BUILD_UPLOAD_STATE_UPDATED", _upload_state),
}
"""The states that are watched, by the type that has them."""
CREATED: Final[Mapping[str, str]] = {
    "betaFeedbackCrashSubmissions": "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED",
    "betaFeedbackScreenshotSubmissions": "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED",
}
"""The types of which new resources are told."""
NEW: Final = "NEW"
"""Stands for the state of what has none."""


# -- registering -------------------------------------------------------------------------------


def _check_new(world: World, draft: Draft) -> None:
    _check(world, draft)
    app = draft.relationships.get("app")
    if isinstance(app, Record) and len(world.store.related(app, "webhooks")) >= MOST:
        raise refuse("ENTITY_ERROR.RELATIONSHIP.INVALID", f"An app has {MOST} webhooks at most.")


def _check(_: World, draft: Draft) -> None:
    given = draft.attributes
    if "url" in given and not _is_deliverable(str(given["url"])):
        detail = "A webhook's url starts with https://; in a sandbox it may be http:// on this computer or its network."
        raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer="/data/attributes/url")
    for name in ("secret", "name"):
        if name in given and not str(given[name] or "").strip():
            raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", f"{name} is empty.", pointer=f"/data/attributes/{name}")
    if "eventTypes" in given and not given["eventTypes"]:
        detail = "A webhook is told of one event at least."
        raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer="/data/attributes/eventTypes")


def _is_deliverable(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" or (
        parts.scheme == "http" and bool(parts.hostname) and is_near(parts.hostname or "")
    )


def _made(world: World, webhook: Record, _: Draft) -> None:
    """What is so already is not news."""
    webhook.facts["seen"] = dict(_states(world, webhook))


# -- events ------------------------------------------------------------------------------------


def observe(world: World) -> None:
    """Tell the webhooks what has changed since they were told last."""
    for webhook in world.store.all("webhooks"):
        seen: dict[str, str] = webhook.facts.get("seen", {})
        now = dict(_states(world, webhook))
        if now == seen:
            continue
        webhook.facts["seen"] = now
        if not webhook.attributes.get("enabled"):
            continue
        for key, state in now.items():
            type, _, id = key.partition("/")
            before = seen.get(key)
            if type in CREATED and before is None:
                _tell(world, webhook, CREATED[type], type, id, {})
            elif type in WATCHED and before is not None and before != state:
                watched = WATCHED[type]
                _tell(world, webhook, watched.event, type, id, {watched.old: before, watched.new: state})


def _states(world: World, webhook: Record) -> Iterator[tuple[str, str]]:
    """The states of everything of its app that a webhook may be told of, by type and id."""
    wanted = set(webhook.attributes.get("eventTypes") or ())
    app = world.store.one(webhook, "app")
    for type, record in _watched_of(world, app) if app is not None else ():
        event = WATCHED[type].event if type in WATCHED else CREATED[type]
        if event in wanted:
            yield f"{type}/{record.id}", (WATCHED[type].state(world, record) or NEW) if type in WATCHED else NEW


def _watched_of(world: World, app: Record) -> Iterator[tuple[str, Record]]:
    store = world.store
    for name in ("buildUploads", "appStoreVersions"):
        yield from ((name, record) for record in store.related(app, name))
    for build in store.related(app, "builds"):
        yield from (("buildBetaDetails", detail) for detail in store.related(build, "buildBetaDetail"))
    for name in CREATED:
        for record in store.all(name):
            feedback_on = store.one(record, "build")
            if feedback_on is not None and store.one(feedback_on, "app") is app:
                yield name, record


def _tell(
    world: World, webhook: Record, event_type: str, type: str | None, id: str | None, attributes: Mapping[str, Any]
) -> None:
    """Make an event, and the delivery of it to a webhook."""
    event_id = world.store.new_id("webhookEvents")
    data: dict[str, Any] = {
        "type": _WORD.sub(lambda found: found[1].upper(), event_type.lower()),
        "id": event_id,
        "version": 1,
        "attributes": {**attributes, "timestamp": world.stamp()},
    }
    if type is not None and id is not None:
        data["relationships"] = {"instance": {"data": {"type": type, "id": id}}}
    is_ping = event_type == PING
    event = world.create(
        "webhookEvents",
        {
            "eventType": None if is_ping else event_type,
            "payload": json.dumps({"data": data}, separators=(",", ":")),
            "ping": is_ping,
            "createdDate": world.stamp(),
        },
        id=event_id,
    )
    _deliver(world, webhook, event, world.create("webhookDeliveries"), again=False)


def _deliver(world: World, webhook: Record, event: Record, delivery: Record, *, again: bool) -> None:
    """Let a delivery be under way."""
    delivery.attributes.update(
        createdDate=world.stamp(),
        deliveryState="PENDING",
        redelivery=again,
        request={"url": webhook.attributes["url"]},
    )
    delivery.facts["webhook"] = webhook.id
    world.store.link(delivery, "event", event)
    world.store.link(webhook, "deliveries", delivery)


def _ping(world: World, ping: Record, _: Draft) -> None:
    webhook = world.store.one(ping, "webhook")
    if webhook is not None:
        _tell(world, webhook, PING, None, None, {})


def _deliver_again(world: World, delivery: Record, draft: Draft) -> None:
    template = draft.relationships.get("template")
    if not isinstance(template, Record):
        return
    event = world.store.one(template, "event")
    webhook = world.store.find("webhooks", str(template.facts.get("webhook")))
    if event is None or webhook is None:
        raise refuse("STATE_ERROR.ENTITY_STATE_INVALID", "What this delivery was about is gone.")
    _deliver(world, webhook, event, delivery, again=True)


# -- delivering --------------------------------------------------------------------------------


@attrs.frozen
class Post:
    """A delivery as it goes over the network."""

    delivery: str
    url: str
    body: bytes
    headers: Mapping[str, str]


def pending(world: World) -> list[Post]:
    """What is to be delivered."""
    return [post for delivery in world.store.all("webhookDeliveries") if (post := _post(world, delivery)) is not None]


def _post(world: World, delivery: Record) -> Post | None:
    webhook = world.store.find("webhooks", str(delivery.facts.get("webhook")))
    event = world.store.one(delivery, "event")
    if delivery.attributes.get("deliveryState") != "PENDING" or webhook is None or event is None:
        return None
    body = str(event.attributes["payload"]).encode()
    signature = sign(body, str(webhook.attributes["secret"]))
    headers = {"content-type": "application/json", SIGNATURE_HEADER: signature}
    return Post(delivery.id, str(webhook.attributes["url"]), body, headers)


def send(http: httpx.Client, posts: Iterable[Post], *, near_only: bool) -> Iterator[tuple[Post, dict[str, Any]]]:
    """Deliver, and tell for each what came of it, as attributes of the delivery."""
    import httpx

    for post in posts:
        if near_only and not is_near(urlsplit(post.url).hostname or ""):
            yield post, _failed("The sandbox delivers to this computer and its network only.")
            continue
        try:
            answer = http.post(post.url, content=post.body, headers=dict(post.headers), timeout=TIMEOUT)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            yield post, _failed(f"{type(error).__name__}: {error}")
            continue
        response = {"httpStatusCode": answer.status_code, "body": answer.text[:SHOWN]}
        if answer.is_success:
            yield post, {"deliveryState": "SUCCEEDED", "response": response}
        else:
            yield post, _failed(f"It was answered with status {answer.status_code}.") | {"response": response}


def settle(world: World, post: Post, outcome: Mapping[str, Any]) -> None:
    """Note what came of a delivery, unless it is gone."""
    delivery = world.store.find("webhookDeliveries", post.delivery)
    if delivery is not None:
        delivery.attributes.update(outcome, sentDate=world.stamp())


def _failed(why: str) -> dict[str, Any]:
    return {"deliveryState": "FAILED", "errorMessage": why}


RULES = Rules(
    before_create={"webhooks": _check_new},
    before_update={"webhooks": lambda world, _, draft: _check(world, draft)},
    after_create={"webhooks": _made, "webhookPings": _ping, "webhookDeliveries": _deliver_again},
    after_update={"webhooks": _made},
    after_change=(observe,),
)
