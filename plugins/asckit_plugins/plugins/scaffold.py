"""Makes the folder of a new plugin: an installable package with a layer, settings, tests and a README."""

from __future__ import annotations

import importlib.util
import keyword
import re
import sys
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Final

from asckit.errors import ConfigurationError
from asckit.hookspecs import CORE
from asckit.plugins import discovered

TEMPLATE: Final = "template"
"""The folder of template files beside this module.

Their names end in `.tmpl` and start with `dot-` where the file's starts with a dot; they are filled in like their text.
"""
NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
LONGEST: Final = 40
"""Characters of a name."""


def new_plugin(name: str, into: Path) -> list[Path]:
    """Make the folder `asckit-<name>` in a folder, and return the files in it; raises `ConfigurationError`.

    Nothing is overwritten: a folder that is there already is refused.
    """
    plugin = check_name(name)
    folder = into / f"asckit-{plugin.replace('_', '-')}"
    words = {
        "plugin": plugin,
        "package": f"asckit_{plugin}",
        "distribution": folder.name,
        "title": plugin.replace("_", " "),
        "classname": "".join(word.capitalize() for word in plugin.split("_")),
        "header": "".join(plugin.split("_")),
        "variable": plugin.upper(),
    }
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise ConfigurationError(f"{folder} is there already; remove it, or choose another name or folder.") from None
    except OSError as error:
        raise ConfigurationError(f"cannot make {folder}: {error.strerror or error}") from error
    made = []
    for path, source in _templates():
        target = folder / Template(path).substitute(words).removesuffix(".tmpl").replace("dot-", ".")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(Template(source).substitute(words), encoding="utf-8", newline="\n")
        made.append(target)
    return made


def check_name(name: str) -> str:
    """The plugin's name with underscores; raises `ConfigurationError` unless it can be one."""
    plugin = name.replace("-", "_")
    package = f"asckit_{plugin}"
    taken = {entry.name.replace("-", "_"): entry.value for entry in discovered()}
    problem = None
    if not NAME.fullmatch(name) or len(name) > LONGEST:
        problem = f"is no name; give small letters, digits and single dashes, at most {LONGEST}, such as team-header"
    elif plugin.startswith("asckit"):
        problem = f"starts like asckit itself; leave that out, and the package is called asckit_{plugin[6:].strip('_')}"
    elif plugin == CORE or keyword.iskeyword(plugin) or keyword.issoftkeyword(plugin):
        problem = "is a word of Python's; choose another"
    elif plugin in sys.stdlib_module_names:
        problem = f"is a module of Python's own; choose another, such as {name}-plugin"
    elif plugin in taken:
        problem = f"is the name of an installed plugin ({taken[plugin]}); choose another"
    elif importlib.util.find_spec(package) is not None:
        problem = f"would make a package {package}, and one of that name can be imported already; choose another"
    if problem is not None:
        raise ConfigurationError(f"{name!r} {problem}.")
    return plugin


def _templates() -> list[tuple[str, str]]:
    """Path and text of every template, by path."""
    found: list[tuple[str, str]] = []

    def walk(folder: Traversable, path: str) -> None:
        for item in sorted(folder.iterdir(), key=lambda each: each.name):
            if item.is_dir():
                walk(item, f"{path}{item.name}/")
            elif item.name.endswith(".tmpl"):
                found.append((path + item.name, item.read_text(encoding="utf-8")))

    walk(files(__package__ or __name__).joinpath(TEMPLATE), "")
    return found
