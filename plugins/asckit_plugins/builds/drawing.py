"""The life of a build as a diagram and a table, made from the tables of `life`.

    python -m asckit_plugins.builds.drawing docs/builds.md

writes them into a page, between the lines that mark where they begin and end.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from .life import STAGES, TRANSITIONS

BEGIN: Final = "<!-- life: made by `python -m asckit_plugins.builds.drawing docs/builds.md` -->"
END: Final = "<!-- end of the life -->"


def diagram() -> str:
    """The stages and transitions as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", "    [*] --> awaiting_upload: you begin an upload"]
    inner = [stage for stage in STAGES if "VALID" in stage.processing and not stage.expired]
    names = {stage.name for stage in inner}
    lines += [f"    {_id(stage.name)}: {stage.name}" for stage in STAGES if stage.name not in names]
    lines.append("    state VALID {")
    lines += [f"        {_id(stage.name)}: {stage.name}" for stage in inner]
    for step in TRANSITIONS:
        if step.before in names and step.after in names:
            lines.append(f"        {_id(step.before)} --> {_id(step.after)}: {step.by}, {step.on}")
    lines.append("    }")
    for step in TRANSITIONS:
        if step.before not in names:
            lines.append(f"    {_id(step.before)} --> {_id(step.after)}: {step.by}, {step.on}")
    over = next(step for step in TRANSITIONS if step.after == "expired")
    lines.append(f"    VALID --> expired: {over.by}, {over.on}")
    return "\n".join(lines)


def _id(name: str) -> str:
    return name.replace(" ", "_")


def table() -> str:
    """The stages as a Markdown table."""
    head = ["| stage | what it means | whose move | what comes next |", "|---|---|---|---|"]
    return "\n".join(head + [f"| {one.name} | {one.meaning} | {one.whose_move} | {one.next} |" for one in STAGES])


def rewrite(page: str) -> str:
    """A page with diagram and table brought up to date; raises ValueError where it has no place for them."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page has no place for the life of a build; add the lines {BEGIN!r} and {END!r}")
    return f"{before}{BEGIN}\n\n```mermaid\n{diagram()}\n```\n\n{table()}\n\n{END}{after}"


def main() -> None:
    """Bring the pages up to date that the command line names."""
    for name in sys.argv[1:]:
        page = Path(name)
        page.write_text(rewrite(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
