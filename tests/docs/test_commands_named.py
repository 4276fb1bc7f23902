"""Every command that a page or a message names is there, and has the options that it is named with."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import click
import pytest

from asckit.cli.app import root
from asckit.plugins import register_commands

from .test_code_blocks import ROOT

PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))
SOURCES = tuple(sorted([*(ROOT / "plugins").rglob("*.py"), *(ROOT / "src").rglob("*.py")]))
OF_EXAMPLES = frozenset({"freeze", "app-names", "hello"})
"""Commands of plugins that the pages show how to write."""
SPAN = re.compile(r"`asckit ([^`]+)`")
"""A command in backticks, in a page or a message."""
PLAIN = re.compile(r"(?<![\w/.`-])asckit ([a-z][^`\n;,()]*)")
"""A command in a message without backticks: it ends at the next punctuation."""
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z0-9-]*")
OF_API = frozenset({"--all", "--output", "--filter-app", "--include", "--limit"})
"""Some options of `asckit api`, whose commands are made from the surface data when they are asked for."""


@attrs.frozen
class Named:
    """A command as it is named somewhere."""

    where: str
    text: str
    surely: bool
    """False in running text, where what follows the name may be a verb."""


def commands() -> click.Group:
    register_commands(root)
    return root


def options_of(command: click.Command) -> set[str]:
    made = {option for one in command.params for option in (*one.opts, *one.secondary_opts)}
    return made | {"--help"}


def every(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command but those that `asckit api` makes, with the words that lead to it."""
    if not isinstance(command, click.Group) or path == ("api",):
        yield path, command
        return
    for name in command.commands:
        yield from every(command.commands[name], (*path, name))


def fault(named: Named) -> str | None:
    """What is wrong with a command as it is named; None if nothing is."""
    here: click.Command = commands()
    context = click.Context(here)
    words = named.text.replace("…", " ").split()
    while words and isinstance(here, click.Group):
        if words[0].startswith("--profile"):
            words = words[2:]
            continue
        name = words[0].rstrip(".:?")
        if not re.fullmatch(r"[a-z][a-z-]*", name):
            break
        found = here.get_command(context, name)
        if found is None:
            if here is root and (not named.surely or name in OF_EXAMPLES):
                return None
            return f"{here.name} has no command {name!r}"
        here, words = found, words[1:]
        context = click.Context(here, parent=context)
    known = options_of(here)
    strange = [option for option in OPTION.findall(" ".join(words)) if option not in known]
    return f"{here.name} has no option {strange}" if strange else None


def in_page(path: Path) -> Iterator[Named]:
    text = path.read_text(encoding="utf-8")
    where = path.name
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        if language not in ("", "sh"):
            continue
        for line in block.replace("\\\n", " ").splitlines():
            command = line.partition("  #")[0]
            for part in re.split(r"&&|\||\$\(", command):
                if (found := re.match(r"\s*\$?\s*asckit (.*)", part)) is not None:
                    yield Named(where, found[1].rstrip(')" '), surely=True)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    yield from (Named(where, " ".join(found.split()), surely=True) for found in SPAN.findall(prose))


def strings(path: Path) -> Iterator[str]:
    """The texts of a module; what is filled in is X."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inner |= {id(part) for part in node.values}
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
            yield node.value


def in_source(path: Path) -> Iterator[Named]:
    where = str(path.relative_to(ROOT))
    for text in strings(path):
        yield from (Named(where, " ".join(found.split()), surely=True) for found in SPAN.findall(text))
        yield from (Named(where, found, surely=False) for found in PLAIN.findall(text))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_commands_of_a_page_are_there(path: Path) -> None:
    assert [f"asckit {named.text}: {said}" for named in in_page(path) if (said := fault(named))] == []


def test_the_commands_in_messages_are_there() -> None:
    named = [one for path in SOURCES for one in in_source(path)]
    assert len(named) > 100
    assert {word for one in named for word in one.text.split()[:1]} >= {"builds", "testflight", "uploads", "appstore"}
    assert [f"{one.where}: asckit {one.text}: {said}" for one in named if (said := fault(one))] == []


def test_the_options_in_messages_are_those_of_some_command() -> None:
    known = OF_API.union({"--editable"}, *(options_of(command) for _, command in every(commands())))
    named = {
        (path.name, option)
        for path in SOURCES
        if "asckit_plugins" in path.parts
        for text in strings(path)
        for option in OPTION.findall(text)
    }
    assert len(named) > 50
    assert sorted(one for one in named if one[1] not in known) == []


def test_the_page_on_the_command_line_has_every_command_and_only_their_options() -> None:
    page = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `asckit ")]
    found = dict(every(commands()))
    for path, command in found.items():
        mine = [row for row in rows if f"`asckit {path[0]}" in row and f"{path[-1]}" in re.split(r"[^a-z-]+", row)]
        assert mine, f"docs/cli.md does not name asckit {' '.join(path)}"
        said = command.get_short_help_str(80)
        assert said, f"asckit {' '.join(path)} does not say what it does"
        assert not said.endswith("..."), f"asckit {' '.join(path)}: what it does is too long for the list of commands"
    for row in rows:
        group = row.split()[2].rstrip("`")
        known = {*OF_API, *(option for path, one in found.items() if path[0] == group for option in options_of(one))}
        assert [option for option in OPTION.findall(row) if option not in known | {"--plan", "--plan-out"}] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("builds lst", "builds has no command 'lst'"),
        ("builds wait APP BUILD --untill VALID", r"wait has no option \['--untill'\]"),
        ("api builds list --filter-app 1 --nonsense", r"list has no option \['--nonsense'\]"),
        ("build list", "root has no command 'build'"),
    ],
)
def test_what_is_not_there_is_found(text: str, said: str) -> None:
    assert re.search(said, fault(Named("here", text, surely=True)) or "")
