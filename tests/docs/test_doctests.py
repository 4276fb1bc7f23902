"""The examples in docstrings run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from collections.abc import Iterator

import asckit
import asckit_plugins


def modules() -> Iterator[str]:
    for package in (asckit, asckit_plugins):
        yield package.__name__
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__"):
                yield found.name


def test_the_examples_in_docstrings_run() -> None:
    results = {name: doctest.testmod(importlib.import_module(name)) for name in modules()}
    assert {name: result.failed for name, result in results.items() if result.failed} == {}
    assert sum(result.attempted for result in results.values()) > 20
