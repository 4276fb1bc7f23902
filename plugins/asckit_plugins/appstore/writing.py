"""Workflows on the texts of a version: its release notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asckit.errors import Conflict, InvalidRequest
from asckit.workflow import Step
from asckit_api.operation import M, dual

from ..builds.workflow import Builds
from ..testflight.notes import check_notes
from .editing import Editing
from .versions import UNSETTLED, Outcome, VersionSummary, choose, is_first, label_of, refused

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async

NOTES = "release notes"
"""What the notes of a version are called, in errors."""


class Writing(Editing[M]):
    """What versions say of themselves. Apple: "App Store Version Localizations"."""

    @dual
    async def whats_new(
        self: Writing[Async],
        app: str | App,
        texts: Mapping[str, str],
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        workflow: str = "appstore.whats_new",
    ) -> Outcome:
        """Make these the release notes (What's New) of a version, by locale; other locales stay as they are.

        A locale that the version lacks is added to it. Raises `NotReady` for notes that Apple would refuse, for a
        first version, which has none, and for a version that cannot be edited, before anything is sent.
        """
        check_notes(texts, kind=NOTES)
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        chosen = choose(every, label_of(owner), version, platform, ("editable", "in review", "approved"))
        there = await self._localizations(chosen.id)
        lacking = {locale: text for locale, text in texts.items() if not _same(there.get(locale, ("", ""))[1], text)}
        if lacking and is_first(every, chosen):
            raise refused(chosen, "the first version of an app has no release notes; leave them out")
        if lacking and chosen.meaning.stage != "editable":
            raise refused(chosen, f"its release notes ({', '.join(lacking)}) cannot be changed now")
        steps = []
        for locale, text in texts.items():
            name = f"release notes ({locale})"
            if locale not in lacking:
                steps.append(self.asc.announce(Step(workflow, name, "unchanged", "", chosen.id)))
                continue
            await self._write(chosen, locale, text, there.get(locale, (None, ""))[0])
            added = "" if locale in there else "a new locale: give it a description, keywords and screenshots too"
            steps.append(self.asc.announce(Step(workflow, name, "changed", added, chosen.id)))
        return Outcome(await self.read(chosen.id, owner), tuple(steps))

    async def _write(self: Writing[Async], version: VersionSummary, locale: str, text: str, id: str | None) -> None:
        localizations = self.asc.api.app_store_version_localizations
        try:
            if id is None:
                try:
                    await localizations.create(app_store_version=version.id, locale=locale, whats_new=text)
                except UNSETTLED:
                    id = (await self._localizations(version.id)).get(locale, (None, ""))[0]
                    if id is None:
                        raise
            if id is not None:
                await localizations.update(id, whats_new=text)
        except (Conflict, InvalidRequest) as error:
            raise refused(version, f"Apple does not take the release notes for {locale!r}", str(error)) from error

    async def _localizations(self: Writing[Async], version_id: str) -> dict[str, tuple[str, str]]:
        """The id and release notes of a version's localizations, by locale."""
        listing = self.asc.paginate(
            self.asc.api.app_store_versions.list_app_store_version_localizations, version_id, limit=200
        )
        return {one.attributes.locale or "": (one.id, one.attributes.whats_new or "") async for one in listing}


def _same(one: str, other: str) -> bool:
    """Whether two texts are the same to Apple, which keeps neither line ends nor what stands around a text."""
    return "\n".join(one.strip().splitlines()) == "\n".join(other.strip().splitlines())
