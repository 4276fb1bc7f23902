"""What belongs to actors: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class Actor(ResourceObject):
    """An actor.

    https://developer.apple.com/documentation/appstoreconnectapi/actor
    """

    resource_type: ClassVar[str] = "actors"

    attributes: ActorAttributes = attribute("attributes", "ActorAttributes", always=dict)


@model
class ActorAttributes(Model):
    """The attributes of an actor."""

    actor_type: ActorActorType | None = attribute("actorType", "ActorActorType")
    user_first_name: str | None = attribute("userFirstName")
    user_last_name: str | None = attribute("userLastName")
    user_email: str | None = attribute("userEmail")
    api_key_id: str | None = attribute("apiKeyId")


@model
class ActorResponse(Document):
    """An actor, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/actorresponse
    """

    data: Actor = attribute("data", "Actor")


@model
class ActorsResponse(Page):
    """A page of actor resources.

    https://developer.apple.com/documentation/appstoreconnectapi/actorsresponse
    """

    data: tuple[Actor, ...] = attribute("data", Many("Actor"), always=list)


class ActorActorType(OpenEnum):
    """One of 4 known values; Apple may add others."""

    USER = "USER"
    API_KEY = "API_KEY"
    XCODE_CLOUD = "XCODE_CLOUD"
    APPLE = "APPLE"
