"""Answers a call from the plan: changes are recorded, reads go to Apple and are overlaid with what is planned."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from urllib.parse import quote

from asckit.calls import Answer, Call
from asckit.errors import ErrorObject, InvalidRequest, NotFound
from asckit.layers import CallNext
from asckit.placeholders import PLACEHOLDER
from asckit.planning import Recording, address_of
from asckit.wire import decode_json
from asckit_api.operation import Operation, Request

from .overlay import Overlay, Wanted
from .relations import Route, relations
from .world import Json, Key, World

JSON = "application/json"
LINKAGE: Mapping[str, Literal["add", "remove", "set"]] = {"POST": "add", "DELETE": "remove", "PATCH": "set"}
"""What a method does to a relationship."""


async def answer(recording: Recording, call: Call, call_next: CallNext) -> Answer:
    """The answer that a call would get if the plan were applied so far."""
    with recording.lock:
        world: World = recording.state.setdefault(__name__, World(relations()))
    planner = _Planner(recording, world, call, call_next)
    return await (planner.change() if call.is_mutation else planner.read())


class _Planner:
    """Answers one call."""

    def __init__(self, recording: Recording, world: World, call: Call, call_next: CallNext) -> None:
        self._recording = recording
        self._world = world
        self._call = call
        self._call_next = call_next
        self._request = call.request
        path, self._query = address_of(recording.engine, call.request)
        self._route = Route.of(path)

    # -- reads ---------------------------------------------------------------------------------------

    async def read(self) -> Answer:
        """A read's answer, overlaid."""
        route, world = self._route, self._world
        if route is None or self._request.operation.accept != JSON:
            return await self._as_it_is()
        if route.id is not None:
            self._check_there((route.type, route.id))
        document, real = await self._document(route)
        if real is not None and world.untouched:
            return real
        fetched: dict[Wanted, Json | None] = {}
        while True:
            with self._recording.lock:
                laid = Overlay(world, route, self._query, copy.deepcopy(document), fetched)
            if not laid.missing:
                break
            for wanted in laid.missing:
                fetched[wanted] = await self._single(*wanted)
        self._recording.showed(self._request, laid.conditions)
        for why in dict.fromkeys(laid.gaps):
            self._recording.gap(self._request, why)
        if laid.document["data"] is None and self._missed is not None:
            raise self._missed
        return Answer.of(laid.document, status=200)

    _missed: NotFound | None = None
    """Apple's 404 to this read."""

    async def _document(self, route: Route) -> tuple[Json, Answer | None]:
        """What Apple says, as JSON and as it came; made up for what exists in the plan only."""
        empty: Json = {"data": []}
        relationship = self._world.relations.relationship(route.type, route.relationship or "")
        if relationship is not None and not relationship.many:
            empty = {"data": None}
        if route.id is not None and PLACEHOLDER.fullmatch(route.id):
            key = (route.type, route.id)
            with self._recording.lock:
                return ({"data": self._world.resource(key)} if route.relationship is None else empty), None
        query = _without_placeholders(self._query)
        if query is None:
            return empty, None
        if query != self._query:
            path = address_of(self._recording.engine, self._request)[0]
            self._call.request = self._request.replace(path=path, params=query, options={})
        try:
            answer = await self._call_next(self._call)
        except NotFound as error:
            self._recording.read(self._call.request, 404, None)
            if (
                route.relationship is None
                or ((route.type, route.id or ""), route.relationship) not in self._world.links
            ):
                raise
            self._missed = error
            return empty, None
        document = decode_json(answer.content)
        self._recording.read(self._call.request, answer.status, document)
        self._see(document, route)
        return document, answer

    async def _as_it_is(self) -> Answer:
        """The answer to a read that no plan has a part in, such as a report."""
        try:
            answer = await self._call_next(self._call)
        except NotFound:
            self._recording.read(self._request, 404, None)
            raise
        plain = self._request.operation.accept == JSON
        self._recording.read(self._request, answer.status, decode_json(answer.content) if plain else answer.content)
        return answer

    async def _single(self, key: Key, included: bool) -> Json | None:
        """The document of one resource, with what the call wants included if so; None where it cannot be read."""
        wanted = [pair for pair in self._query if pair[0] == "include" or pair[0].startswith("fields[")]
        wanted = wanted if included else []
        try:
            return await self._get(key, wanted)
        except (NotFound, InvalidRequest):
            return None

    async def _get(self, key: Key, query: Sequence[tuple[str, str]] = ()) -> Json | None:
        """The document of one resource as it is now, noted as a read; None where no operation reads it."""
        found = self._world.relations.instance(key[0])
        if found is None:
            return None
        id, path = found
        operation: Operation[Any] = Operation(id, "GET", path)
        request = Request(operation, path.replace("{id}", quote(key[1], safe="")), query)
        answer = await self._call_next(Call(request, self._call.key_id))
        document: Json = decode_json(answer.content)
        self._recording.read(request, answer.status, document)
        self._see(document, None)
        return document

    def _see(self, document: Json, route: Route | None) -> None:
        with self._recording.lock:
            seen = self._world.see(document, route)
            self._recording.names |= {"/".join(key): label for key in seen if (label := self._world.label(key))}

    # -- changes -------------------------------------------------------------------------------------

    async def change(self) -> Answer:
        """Record a change, and answer as Apple would."""
        self._recording.check_open()
        route, body = self._route, self._request.json
        data = body.get("data") if isinstance(body, Mapping) else None
        if route is not None and route.linkage and route.id is not None:
            return await self._link((route.type, route.id), route.relationship or "", data)
        if route is not None and route.relationship is None:
            if self._call.method == "DELETE" and route.id is not None:
                return await self._delete((route.type, route.id))
            if isinstance(data, Mapping) and "type" in data:
                if self._call.method == "POST" and route.id is None:
                    return self._create(route, data)
                if self._call.method == "PATCH" and route.id is not None:
                    return await self._update((route.type, route.id), data)
        self._recording.change(self._request)
        self._recording.gap(self._request, "what it does is not known to the plan; it was answered with nothing")
        return Answer(204)

    def _create(self, route: Route, data: Mapping[str, Any]) -> Answer:
        with self._recording.lock:
            placeholder = self._recording.change(self._request, creates=data["type"])
            key = (route.type, placeholder or "")
            self._world.create(key, data)
            self._recording.names["/".join(key)] = self._world.label(key) or ""
            made = self._world.resource(key)
        if self._request.json.get("included"):
            self._recording.gap(self._request, "what it creates inline gets its ids only once the plan is applied")
        return Answer.of({"data": made}, status=201)

    async def _update(self, key: Key, data: Mapping[str, Any]) -> Answer:
        await self._know(key)
        with self._recording.lock:
            known = {**self._world.known[key]["attributes"], **self._world.attributes.get(key, {})}
            before = {name: known[name] for name in data.get("attributes") or {} if name in known}
            self._recording.change(self._request, before=before)
            self._world.change(key, data)
            return Answer.of({"data": self._world.resource(key)})

    async def _delete(self, key: Key) -> Answer:
        await self._know(key)
        with self._recording.lock:
            self._recording.change(self._request)
            self._world.delete(key)
        return Answer(204)

    async def _link(self, key: Key, name: str, data: Any) -> Answer:
        await self._know(key)
        with self._recording.lock:
            self._recording.change(self._request)
            self._world.link(key, name, LINKAGE[self._call.method], self._world.ids(key[0], name, data))
        return Answer(204)

    async def _know(self, key: Key) -> None:
        """Make sure that a resource which is to be changed is there, and was read: the plan is made from its state."""
        self._check_there(key)
        if not self._world.known.get(key, {}).get("attributes") and not PLACEHOLDER.fullmatch(key[1]):
            await self._get(key)
        with self._recording.lock:
            self._world.known.setdefault(key, {"type": key[0], "id": key[1], "attributes": {}, "relationships": {}})

    def _check_there(self, key: Key) -> None:
        """Raise `NotFound`, as Apple would, for what would be gone by then, and for what was never planned."""
        planned = PLACEHOLDER.fullmatch(key[1]) is not None
        if key not in self._world.deleted and not (planned and key not in self._world.created):
            return
        why = "would be deleted by then" if key in self._world.deleted else "is not created by this plan"
        operation = self._request.operation
        raise NotFound(
            404,
            [ErrorObject(code="NOT_FOUND", title="The plan has no such resource", detail=f"{'/'.join(key)} {why}")],
            operation=operation.id,
            method=operation.method,
            path=self._request.path,
        )


def _without_placeholders(query: list[tuple[str, str]]) -> list[tuple[str, str]] | None:
    """A query that Apple can be asked with; None where a filter asks for nothing but what is planned."""
    asked = []
    for name, value in query:
        kept = value
        if name.startswith("filter["):
            values = value.split(",")
            real = [each for each in values if not PLACEHOLDER.fullmatch(each)]
            if not real:
                return None
            kept = ",".join(real)
        asked.append((name, kept))
    return asked
