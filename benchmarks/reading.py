"""What it costs to read a page: bytes to objects, against json.loads of the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from asckit.wire import decode_json
from asckit_api.document import Model
from asckit_api.lazy import lazies
from asckit_api.models import BuildBetaDetail, BuildsResponse, PrereleaseVersion

from .documents import page_of_builds
from .timing import Figure, ratio

PAGE = page_of_builds()
BUILD = attrgetter("version", "processing_state", "uploaded_date")
VERSION = attrgetter("version", "platform")
DETAIL = attrgetter("internal_build_state", "external_build_state", "auto_notify_enabled")


def figures() -> Iterator[Figure]:
    """The figures of this module."""
    for what, read, target in (
        ("bytes → 200 builds + 400 included, id and three attributes of each / json.loads", read_some, 1.0),
        ("the same, every field of everything / json.loads", read_everything, 4.0),
    ):
        value, mine, bare = ratio(read, lambda: json.loads(PAGE), runs=25, repeat=5)
        yield Figure(what, value, target, f"{mine:.2f} ms, {bare:.2f} ms for {len(PAGE) // 1000} kB")


def read_some() -> None:
    """Id and three attributes of each resource (a prerelease version has two)."""
    page = BuildsResponse(decode_json(PAGE))
    for build in page.data:
        _ = build.id, BUILD(build.attributes)
    for resource in page.included or ():
        if isinstance(resource, PrereleaseVersion):
            _ = resource.id, VERSION(resource.attributes)
        elif isinstance(resource, BuildBetaDetail):
            _ = resource.id, DETAIL(resource.attributes)


def read_everything() -> None:
    """Every field that the models have, also those that are missing."""
    stack: list[Model] = [BuildsResponse(decode_json(PAGE))]
    while stack:
        model = stack.pop()
        for value in GETTERS[type(model)](model):
            if type(value) is str:
                continue
            if isinstance(value, Model):
                stack.append(value)
            elif type(value) is tuple:
                stack.extend(value)


class _Getters(dict[type[Model], Callable[[Model], tuple[Any, ...]]]):
    """What reads all fields of a model at once, so that the reading is measured and not the loop around it."""

    def __missing__(self, cls: type[Model]) -> Callable[[Model], tuple[Any, ...]]:
        names = [field.name for field in lazies(cls)]
        # attrgetter of one name gives the bare value
        getter = self[cls] = attrgetter(*names) if len(names) > 1 else lambda model: (getattr(model, names[0]),)
        return getter


GETTERS = _Getters()
