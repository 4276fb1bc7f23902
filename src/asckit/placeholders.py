"""Ids of what exists in a plan only: `planned:3:betaGroups` is what its third step creates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote, unquote

from asckit_api.operation import Request

from .errors import ConfigurationError

PLACEHOLDER: Final = re.compile(r"planned:[1-9][0-9]*:[A-Za-z][A-Za-z0-9]*")
"""Nothing of Apple's looks like one: its ids (numbers, UUIDs, base64) have no colons."""


def placeholders_in(path: str, query: Iterable[tuple[str, str]], body: object) -> set[str]:
    """The placeholders that a request names: as a part of its path, a query value, or a string of its body."""
    texts = [unquote(part) for part in re.split(r"[/?&=,]", path)]
    texts += [text for _, value in query for text in str(value).split(",")]
    return {text for text in (*texts, *_strings(body)) if PLACEHOLDER.fullmatch(text)}


def refuse_placeholders(request: Request[Any]) -> None:
    """Raise `ConfigurationError` for a request that names what exists in a plan only."""
    query = [*request.params, *request.options.get("query", {}).items()]
    if found := placeholders_in(request.path, query, request.json):
        raise ConfigurationError(
            f"{request.operation.id} names {', '.join(sorted(found))}, which stands for a resource that a plan would "
            "create and Apple does not know; apply the plan, and take the id from what apply() returns."
        )


def resolve(value: Any, ids: Mapping[str, str]) -> Any:
    """A JSON value with every string that is a placeholder replaced by Apple's id, as far as it is known."""
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, Mapping):
        return {name: resolve(member, ids) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [resolve(item, ids) for item in value]
    return value


def resolve_path(path: str, ids: Mapping[str, str]) -> str:
    """A path with placeholders replaced by Apple's ids."""
    parts = path.split("/")
    return "/".join(quote(ids[unquote(part)], safe="") if unquote(part) in ids else part for part in parts)


def resolve_query(query: list[tuple[str, str]], ids: Mapping[str, str]) -> list[tuple[str, str]]:
    """A query with placeholders replaced by Apple's ids."""
    return [(name, ",".join(ids.get(part, part) for part in value.split(","))) for name, value in query]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for member in value.values():
            yield from _strings(member)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _strings(item)
