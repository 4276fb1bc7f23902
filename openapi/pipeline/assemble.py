"""Joins what the generator wrote into the package: one module a resource, empty files dropped, imports filled in."""

from __future__ import annotations

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from .errors import CodegenError
from .names import in_words
from .prepare import Prepared, input_views, literal_views

RUNTIME = Path(__file__).parent.parent / "runtime"
TEMPLATES = Path(__file__).parent.parent / "templates"
MARK = "    # models, inputs and literals: see assemble\n"
SHORT_MARK = "    # models and literals: see assemble\n"

MODEL_HEADER = '''"""{doc}"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document, DocumentLinks, Meta, Model, Page, PagedDocumentLinks, Relationship, RelationshipLinks, ResourceLinks,
    ResourceObject, ToMany, ToOne,
)
from ..lazy import Included, Many, Map, OneOf, OpenEnum, attribute, model

if TYPE_CHECKING:
{imports}    pass
'''


def assemble(package: Path, prepared: Prepared, surface: dict[str, Any]) -> None:
    """Turn the generator's output at package into the package as it ships, but for formatting."""
    _join_models(package, prepared)
    _flatten_resources(package)
    for file in RUNTIME.glob("*.py"):
        shutil.copy(file, package)
    (package / "py.typed").touch()
    (package / "surface.json").write_text(json.dumps(surface, separators=(",", ":"), ensure_ascii=False) + "\n")
    _render(package, prepared, surface)
    _fill_imports(package, prepared, surface)


def _join_models(package: Path, prepared: Prepared) -> None:
    folder = package / "models"
    modules: dict[str, list[str]] = defaultdict(list)
    for name, fragment in prepared.fragments().items():
        path = folder / f"{fragment}.py"
        text = path.read_text() if path.exists() else ""
        if f"class {name}(" not in text:
            raise CodegenError(f"the generator wrote no class {name}; does it spell the name differently?")
        path.unlink()
        modules[prepared.classes[name].module].append(name)
        target = folder / f"{prepared.classes[name].module}.py"
        with target.open("a") as file:
            file.write("\n\n" + text)
    for module, names in modules.items():
        target = folder / f"{module}.py"
        needed = {need for name in names for need in prepared.classes[name].needs} - set(names)
        imports = _imports(
            needed, {need: f".{prepared.classes[need].module}" for need in needed & set(prepared.classes)}
        )
        target.write_text(MODEL_HEADER.format(doc=_module_doc(module), imports=imports) + target.read_text())


def _module_doc(module: str) -> str:
    fixed = {"values": "Values that several resources hold.", "enums": "Enums that several resources use."}
    return fixed.get(module, f"What belongs to {in_words(module)}: resources, documents, values and enums.")


def _flatten_resources(package: Path) -> None:
    """`api/builds/__init__.py` becomes `api/builds.py`; what rendered to nothing goes."""
    for folder in [path for path in (package / "api").iterdir() if path.is_dir()]:
        (folder / "__init__.py").rename(folder.with_suffix(".py"))
        shutil.rmtree(folder)
    for path in package.rglob("*.py"):
        if not path.read_text().strip():
            path.unlink()
    (package / "api" / "__init__.py").write_text(
        '"""One module for each resource: its class and the queries it takes."""\n'
    )


def _render(package: Path, prepared: Prepared, surface: dict[str, Any]) -> None:
    """The modules that span all resources, which no template of the generator's can write."""
    modules: dict[str, list[str]] = defaultdict(list)
    for name in sorted(prepared.classes):
        modules[prepared.classes[name].module].append(name)
    resources = {
        model["type"]: name for name, model in sorted(surface["models"].items()) if model["kind"] == "resource"
    }
    environment = Environment(  # noqa: S701  (Python, not HTML)
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    for template, target, context in (
        ("models_package", "models/__init__", {"modules": dict(sorted(modules.items())), "resources": resources}),
        ("inputs", "inputs", {"inputs": input_views(surface)}),
        ("literals", "literals", {"literals": literal_views(surface)}),
    ):
        text = environment.get_template(f"{template}.py.jinja").render(context)
        (package / f"{target}.py").write_text(text)


def _fill_imports(package: Path, prepared: Prepared, surface: dict[str, Any]) -> None:
    """Import, for type checkers only, the classes and value lists that annotations name."""
    literals = {view["name"] for view in literal_views(surface)}
    homes = dict.fromkeys(prepared.classes, "models")
    homes |= dict.fromkeys(literals, "literals") | dict.fromkeys(surface["inputs"], "inputs")
    for path in [*(package / "api").glob("*.py"), package / "inputs.py", package / "literals.py"]:
        text = path.read_text()
        mark = MARK if MARK in text else SHORT_MARK
        if mark not in text:
            continue
        dots = ".." if path.parent.name == "api" else "."
        own = set(re.findall(r"^\s*class (\w+)|^(\w+): TypeAlias", text, re.MULTILINE))
        defined = {name for pair in own for name in pair if name}
        named = set(re.findall(r"\b[A-Z]\w+", text)) & set(homes) - defined
        path.write_text(
            text.replace(mark, _imports(named, {name: dots + homes[name] for name in named}) + "    pass\n")
        )


def _imports(names: Iterable[str], homes: Mapping[str, str]) -> str:
    by_home: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if name in homes:
            by_home[homes[name]].append(name)
    return "".join(f"    from {home} import {', '.join(found)}\n" for home, found in sorted(by_home.items()))
