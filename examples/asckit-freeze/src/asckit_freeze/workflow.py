"""The workflow: whether an app's releases are at rest, so that a freeze may begin."""

from __future__ import annotations

from typing import Final

import attrs

from asckit import Step, Workflow
from asckit_api.operation import Async, M, dual
from asckit_plugins.builds import Builds

from .window import FreezeSettings, Window

UNFINISHED: Final = frozenset({"PROCESSING", "WAITING_FOR_BETA_REVIEW", "IN_BETA_REVIEW"})
"""States, of processing and of external testing, in which a build is still on its way."""


@attrs.frozen
class FreezeReport:
    """How an app stands at a freeze."""

    frozen: bool
    """Whether the freeze is on."""
    end: str
    """When it ends, in ISO 8601; empty where there is none."""
    unfinished: tuple[str, ...]
    """Builds that are still on their way, such as `2.0 (42)`."""


class Checks(Workflow[M]):
    """What to look at before a freeze and during it."""

    @dual
    async def check(self: Checks[Async], app: str) -> FreezeReport:
        """How an app, named by bundle id, id or name, stands: is the freeze on, and which builds are on their way?

        Raises `NoMatch` for an app that is not there.
        """
        settings = self.asc.settings(FreezeSettings)
        window = Window(settings, self.asc.port.clock)
        builds = await Builds(self.asc).find(app, expired=False)
        unfinished = tuple(
            f"{build.version} ({build.number})"
            for build in builds
            if UNFINISHED & {build.processing_state, build.external_state}
        )
        self.asc.announce(
            Step("freeze.check", f"{app} is at rest", "failed" if unfinished else "unchanged", ", ".join(unfinished))
        )
        return FreezeReport(window.is_on(), settings.end, unfinished)
