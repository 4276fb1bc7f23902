"""The hooks that plugins implement, as `asckit.hookspecs` and asckit's own plugins specify them.

    python -m asckit_plugins.plugins.reference docs/plugins.md

writes them into a page, between the lines that mark where the reference begins and ends.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from typing import Any, Final

import attrs

from asckit import hookspecs
from asckit.hookspecs import HOOKS, declared_hooks
from asckit.plugins import discovered

BEGIN: Final = "<!-- reference: made by `python -m asckit_plugins.plugins.reference docs/plugins.md` -->"
OWN: Final = "asckit_plugins"
"""The package of asckit's own plugins."""
END: Final = "<!-- end of the reference -->"


@attrs.frozen
class Hook:
    """A hook as its specification has it."""

    name: str
    plugin: str
    """The plugin that specifies it; empty for the core."""
    kind: str
    """Registration, builder, decision or observer."""
    arguments: tuple[str, ...]
    summary: str
    """The first sentence of its docstring."""
    text: str
    """The rest of it."""
    deprecated: str
    """What to use instead; empty for a hook that stays."""

    @property
    def signature(self) -> str:
        """Its name and what it is given."""
        return f"{self.name}({', '.join(self.arguments)})"


def hooks() -> list[Hook]:
    """Every hook of the core, in the order of the specification, and those that asckit's own plugins declare."""
    found = [_hook("", name, vars(hookspecs)[name]) for name in HOOKS]
    for entry in discovered():
        if entry.value.startswith(f"{OWN}."):
            declared = declared_hooks(entry.name, entry.value, entry.load())
            found += [_hook(entry.name, name, specification) for name, specification in declared.items()]
    return found


def markdown() -> str:
    """The reference as Markdown."""
    parts = []
    for hook in hooks():
        parts += [f"### {hook.signature}", hook.summary, *_items(hook.text)]
        if hook.deprecated:
            parts.append(f"**Deprecated.** {hook.deprecated}")
    return "\n\n".join(parts) + "\n"


def rewrite(page: str) -> str:
    """A page with the reference brought up to date; raises ValueError where it has no place for it."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page has no place for the reference; add the lines {BEGIN!r} and {END!r}")
    return f"{before}{BEGIN}\n\n{markdown()}\n{END}{after}"


def _hook(plugin: str, name: str, specification: Any) -> Hook:
    summary, _, text = (inspect.getdoc(specification) or "").partition("\n\n")
    kind = re.search(r"^Kind: (\w+)", text, re.MULTILINE)
    options = specification.asckit_spec
    return Hook(
        name=name,
        plugin=plugin,
        kind=kind[1] if kind else "",
        arguments=tuple(inspect.signature(specification).parameters),
        summary=summary,
        text=text,
        deprecated=str(options.get("warn_on_impl") or ""),
    )


def _items(text: str) -> list[str]:
    """A docstring's sections, such as `Gets: …`, as a list; what is none stays a paragraph."""
    lines: list[str] = []
    for line in text.splitlines():
        if re.match(r"(Kind|Gets|Returns|Raises): ", line):
            label, _, said = line.partition(": ")
            lines.append(f"- *{label}*: {said}")
        else:
            lines.append(f"  {line}" if line and lines and lines[-1].startswith(("-", "  ")) else line)
    return ["\n".join(lines)] if text else []


def main() -> None:
    """Bring the pages up to date that the command line names."""
    for name in sys.argv[1:]:
        page = Path(name)
        page.write_text(rewrite(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
