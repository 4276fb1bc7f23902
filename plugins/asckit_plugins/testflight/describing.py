"""What to test: the notes of a build, by locale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asckit.errors import Conflict
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from .notes import check_notes
from .steps import shortened, update

if TYPE_CHECKING:
    from asckit_api.operation import Async


class Notes(Workflow[M]):
    """Says what to test in a build. Apple: "Beta Build Localizations"."""

    @dual
    async def describe(
        self: Notes[Async], build_id: str, whats_new: Mapping[str, str], *, workflow: str = "testflight.describe"
    ) -> list[Step]:
        """Make these the what-to-test notes of a build, by locale; other locales stay as they are.

        `notes.read_notes` reads them from text, files or a folder. Raises `NotReady` for notes that Apple would
        refuse, before anything is sent.
        """
        check_notes(whats_new)
        there = await self._notes(build_id)
        steps = []
        for locale, text in whats_new.items():
            name = f"what to test ({locale})"
            known = there.get(locale)
            if known is not None and known[1] == text:
                steps.append(self.asc.announce(Step(workflow, name, "unchanged", target=build_id)))
                continue
            if known is None:
                known = await self._create_notes(build_id, locale, text)
            if known is not None:
                await self._change_notes(known[0], text)
            steps.append(self.asc.announce(Step(workflow, name, "changed", shortened(text), build_id)))
        return steps

    async def _change_notes(self: Notes[Async], id: str, text: str) -> None:
        """Change notes; a 409 for a text that somebody else has set in the meantime is none."""

        async def is_so() -> bool:
            return (await self.asc.api.beta_build_localizations.get(id)).data.attributes.whats_new == text

        await update(lambda: self.asc.api.beta_build_localizations.update(id, whats_new=text), is_so)

    async def _create_notes(self: Notes[Async], build_id: str, locale: str, text: str) -> tuple[str, str] | None:
        """Create notes; where Apple has made that locale in the meantime, its id and text instead."""
        try:
            await self.asc.api.beta_build_localizations.create(build=build_id, locale=locale, whats_new=text)
        except Conflict:
            known = (await self._notes(build_id)).get(locale)
            if known is None:
                raise
            return known
        return None

    async def _notes(self: Notes[Async], build_id: str) -> dict[str, tuple[str, str]]:
        """The id and text of a build's notes, by locale."""
        listing = self.asc.paginate(self.asc.api.beta_build_localizations.list, filter_build=[build_id], limit=200)
        return {notes.attributes.locale or "": (notes.id, notes.attributes.whats_new or "") async for notes in listing}
