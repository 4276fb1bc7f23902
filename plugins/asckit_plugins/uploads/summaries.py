"""Uploads as Apple lists them, with what release work asks of them most."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import attrs

from asckit.errors import NotReady

from ..testflight.workflow import Distribution

if TYPE_CHECKING:
    from asckit_api.models import BuildUpload, BuildUploadFile

AWAITING: Final = "AWAITING_UPLOAD"
FAILED: Final = "FAILED"


class UploadFailed(NotReady):
    """Apple did not take an upload. `reasons` are Apple's: a code and a sentence each."""

    def __init__(self, message: str, *, reasons: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.reasons = tuple(reasons)


@attrs.frozen
class Upload:
    """An upload of a build."""

    id: str | None
    """The id of the buildUpload; None where Apple has the build, but lists no upload that it came of."""
    version: str
    number: str
    platform: str | None
    state: str
    """AWAITING_UPLOAD, PROCESSING, COMPLETE or FAILED."""
    created: datetime | None
    build: str | None
    """The id of the build, once there is one."""
    reasons: tuple[str, ...] = ()
    """Why it failed: Apple's codes and sentences."""

    @property
    def label(self) -> str:
        """How people name it: `2.1 (43)`."""
        return f"{self.version} ({self.number})"

    def check(self) -> None:
        """Raises `UploadFailed`, with Apple's reasons, where it failed."""
        if self.state == FAILED:
            reasons = "; ".join(self.reasons) or "Apple gives no reason"
            raise UploadFailed(f"Apple did not take the upload of {self.label}: {reasons}", reasons=self.reasons)

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


@attrs.frozen
class Publication:
    """What `publish` came to."""

    upload: Upload
    distribution: Distribution

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {"upload": self.upload.to_dict(), **self.distribution.to_dict()}


def summarize(upload: BuildUpload) -> Upload:
    """The summary of an upload."""
    given, build = upload.attributes, upload.relationships.build
    errors = given.state.errors if given.state else None
    return Upload(
        id=upload.id,
        version=given.cf_bundle_short_version_string or "",
        number=given.cf_bundle_version or "",
        platform=given.platform,
        state=str((given.state.state if given.state else None) or AWAITING),
        created=given.created_date,
        build=build.id if build else None,
        reasons=tuple(": ".join(part for part in (one.code, one.description) if part) for one in errors or ()),
    )


def awaits(file: BuildUploadFile) -> bool:
    """Whether Apple still awaits the parts of a file."""
    state = file.attributes.asset_delivery_state
    return state is None or state.state in (None, AWAITING)
