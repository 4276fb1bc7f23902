"""The `AppStore` workflow: everything between a processed build and a version that everybody has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit_api.operation import M, dual

from ..builds.workflow import Builds
from .releasing import Releasing
from .status import VersionStatus, statuses

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async


class AppStore(Releasing[M]):
    """Bring versions of apps to the App Store.

    Each method reads first, changes only what is not so yet, and can be run again at any time: after a crash it goes
    on where it stopped. Every error says how things stand, and what to run next. Its methods are in `editing` and
    `writing` until a version is submitted, in `submitting` around App Review, in `releasing` after it.
    Apple: https://developer.apple.com/documentation/appstoreconnectapi/app-store-versions
    """

    @dual
    async def status(
        self: AppStore[Async],
        app: str | App,
        *,
        platform: PlatformValue | None = None,
        everything: bool = False,
    ) -> list[VersionStatus]:
        """How the versions of an app stand, by platform: state, build, submission, phased release, whose move it is.

        With everything also those that a later one replaced. Two requests, beside those that find the app.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner, platform=platform)
        held: dict[str, str | None] = {}
        for where in dict.fromkeys(one.platform for one in every if one.meaning.stage in ("editable", "in review")):
            held |= {
                version: submission.attributes.state
                for submission, version in await self._submissions(owner.id, where)
                if version is not None
            }
        return statuses(every, held, everything=everything)
