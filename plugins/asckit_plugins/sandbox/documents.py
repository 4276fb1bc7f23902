"""JSON:API documents as Apple writes them: resources, pages, linkages, included resources, links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from .query import DEFAULT_INCLUDED_LIMIT, Query
from .selection import Page, Read
from .shapes import Relationship, Resource, Shapes
from .store import Record, Store

Json = dict[str, Any]
Tree = dict[str, "Tree"]
"""Relationships to include, and what to include of the resources they hold."""


@attrs.frozen
class Writer:
    """Writes the documents of one request."""

    store: Store
    read: Read
    base_url: str
    target: str
    """The request's path and query."""
    query: Query
    views: Mapping[str, str] = attrs.field(factory=dict)
    """By JSON:API type: the model to show resources as, where the type has several."""
    nulls: bool = True
    """Whether what has no value shows as null, as Apple's servers do and Apple's document does not say."""

    @property
    def shapes(self) -> Shapes:
        """The surface."""
        return self.store.shapes

    # -- documents -----------------------------------------------------------------------------

    def document(self, record: Record | None) -> Json:
        """The document of one resource, or of a to-one that holds nothing."""
        tree = self._tree()
        answer: Json = {"data": None if record is None else self._resource(record, tree)}
        if tree:
            answer["included"] = self._included([] if record is None else [record], tree)
        return answer | {"links": {"self": self._here()}}

    def page(self, page: Page) -> Json:
        """The document of a page of resources."""
        tree = self._tree()
        answer: Json = {"data": [self._resource(record, tree) for record in page.records]}
        if tree:
            answer["included"] = self._included(page.records, tree)
        return answer | self.paging(page)

    def linkage(self, record: Record | None) -> Json:
        """The document of a to-one relationship."""
        path = self.target.partition("?")[0]
        links = {"self": self._here(), "related": self.base_url + path.replace("/relationships/", "/")}
        return {"data": None if record is None else record.key, "links": links}

    def linkages(self, page: Page) -> Json:
        """The document of a page of a to-many relationship."""
        return {"data": [record.key for record in page.records]} | self.paging(page)

    def paging(self, page: Page) -> Json:
        """The members that say where in a list a page is."""
        links = {"self": self._here()}
        paging: Json = {"total": page.total, "limit": self.query.limit}
        if self.query.cursor is not None:
            links["first"] = self._address(None)
        if page.cursor is not None:
            links["next"] = self._address(page.cursor)
            paging["nextCursor"] = page.cursor
        return {"links": links, "meta": {"paging": paging}}

    # -- resources -----------------------------------------------------------------------------

    def _resource(self, record: Record, tree: Tree) -> Json:
        shape = self._shape(record.type)
        address = f"{self.base_url}{shape.path}/{quote(record.id, safe='')}" if shape.path else None
        shown = self.query.fields.get(record.type)
        answer: Json = {"type": record.type, "id": record.id}
        attributes = {name: self.read(record, name) for name in shape.attributes if shown is None or name in shown}
        if record.type in self.views:
            attributes = {name: self._known(value, shape.attributes[name]) for name, value in attributes.items()}
        if not self.nulls:
            attributes = {name: value for name, value in attributes.items() if value is not None}
        if attributes:
            answer["attributes"] = attributes
        relationships = {
            name: member
            for name, relationship in shape.relationships.items()
            if (shown is None or name in shown)
            and (member := self._relationship(record, relationship, shape.path, address, included=name in tree))
        }
        if relationships:
            answer["relationships"] = relationships
        return answer | {"links": {"self": address}} if address else answer

    def _known(self, value: Any, kind: Json) -> Any:
        """A value, unless the version of the API that is asked has no word for it."""
        return None if kind["type"] == "enum" and value not in self.shapes.enum(kind["name"]) else value

    def _shape(self, type: str) -> Resource:
        view = self.views.get(type)
        return self.shapes.resource(type) if view is None else self.shapes.view(view)

    def _relationship(
        self, record: Record, relationship: Relationship, collection: str | None, address: str | None, *, included: bool
    ) -> Json:
        name = relationship.name
        links = {}
        if relationship.always_shown and collection:
            linkage, related = self.shapes.links(collection, name)
            if linkage:
                links["self"] = f"{address}/relationships/{name}"
            if related:
                links["related"] = f"{address}/{name}"
        answer: Json = {"links": links} if links else {}
        if not included:
            return answer
        others = self.store.related(record, name)
        if not (relationship.many or others or self.nulls):
            return answer
        if not relationship.many:
            return answer | {"data": others[0].key if others else None}
        limit = self._limit(name)
        paging = {"total": len(others), "limit": limit}
        return {
            "meta": {"paging": paging},
            "data": [other.key for other in others[:limit]],
        } | answer

    def _included(self, records: Sequence[Record], tree: Tree) -> list[Json]:
        """Every resource to include, once each."""
        found: dict[tuple[str, str], Json] = {}
        self._collect(records, tree, found)
        return list(found.values())

    def _collect(self, records: Sequence[Record], tree: Tree, found: dict[tuple[str, str], Json]) -> None:
        for record in records:
            for name, below in tree.items():
                others = self.store.related(record, name)[: self._limit(name)]
                for other in others:
                    key = (other.type, other.id)
                    if key not in found:
                        found[key] = self._resource(other, below)
                if below:
                    self._collect(others, below, found)

    def _limit(self, relationship: str) -> int:
        return self.query.limits.get(relationship, DEFAULT_INCLUDED_LIMIT)

    def _tree(self) -> Tree:
        tree: Tree = {}
        for path in self.query.include:
            branch = tree
            for name in path.split("."):
                branch = branch.setdefault(name, {})
        return tree

    # -- links ---------------------------------------------------------------------------------

    def _here(self) -> str:
        return self.base_url + self.target

    def _address(self, cursor: str | None) -> str:
        """This list at another cursor, or from its start."""
        parameters = {name: value for name, value in self.query.parameters.items() if name != "cursor"}
        if cursor is not None:
            parameters["cursor"] = cursor
        query = urlencode(parameters, safe=",", quote_via=quote)
        return f"{self.base_url}{self.target.partition('?')[0]}" + (f"?{query}" if query else "")
