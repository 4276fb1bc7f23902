"""A build with what release work asks of it most, made of a page of Apple's."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import attrs

from . import life

if TYPE_CHECKING:
    from asckit.pages import PageOf
    from asckit_api.literals import BuildInclude
    from asckit_api.models import Build, BuildBetaDetail, BuildResponse, PrereleaseVersion

INCLUDED: Final[tuple[BuildInclude, ...]] = ("preReleaseVersion", "buildBetaDetail")
"""What a summary is made of, beside the build."""


@attrs.frozen
class BuildSummary:
    """A build with what release work asks of it most. `resource` holds all of it."""

    id: str
    version: str | None
    """The version of the train it belongs to (CFBundleShortVersionString)."""
    number: str
    """The build number (CFBundleVersion)."""
    platform: str | None
    processing_state: str | None
    internal_state: str | None
    """internalBuildState of its beta detail; None while there is none."""
    external_state: str | None
    """externalBuildState of its beta detail; None while there is none."""
    expired: bool
    uses_non_exempt_encryption: bool | None
    """The answer on export compliance; None while it is unanswered."""
    uploaded: datetime | None
    resource: Build = attrs.field(repr=False)
    expires: datetime | None = None
    """When it expires by itself: 90 days after its upload."""

    @property
    def label(self) -> str:
        """How people name it: `2.1 (43)`."""
        return f"{self.version} ({self.number})" if self.version else self.number

    @property
    def usable(self) -> bool:
        """Whether it is processed: VALID, and both beta states are settled."""
        return life.is_settled(self.processing_state, self.internal_state, self.external_state)

    @property
    def stage(self) -> life.Stage:
        """Where in its life it is: what that means, whose move it is, and what comes next."""
        return life.stage_of(self.processing_state, self.internal_state, self.external_state, self.expired)

    @property
    def states(self) -> str:
        """Its states in Apple's words, as far as they say something by now."""
        if self.processing_state != "VALID":
            return str(self.processing_state)
        if self.internal_state is None and self.external_state is None:
            return "VALID, without beta details yet"
        if self.internal_state == self.external_state:
            return f"VALID, {self.internal_state}"
        return f"VALID, {self.internal_state} for internal and {self.external_state} for external testing"

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it: all but `resource`, and the name of its stage."""
        fields = (field.name for field in attrs.fields(type(self)) if field.name != "resource")
        return {**{name: getattr(self, name) for name in fields}, "stage": self.stage.name}


def summarize(build: Build, version: PrereleaseVersion | None, detail: BuildBetaDetail | None) -> BuildSummary:
    """The summary of a build and what was included with it."""
    return BuildSummary(
        id=build.id,
        version=version.attributes.version if version else None,
        number=build.attributes.version or "",
        platform=version.attributes.platform if version else None,
        processing_state=build.attributes.processing_state,
        internal_state=detail.attributes.internal_build_state if detail else None,
        external_state=detail.attributes.external_build_state if detail else None,
        expired=bool(build.attributes.expired),
        uses_non_exempt_encryption=build.attributes.uses_non_exempt_encryption,
        uploaded=build.attributes.uploaded_date,
        resource=build,
        expires=build.attributes.expiration_date,
    )


def summary_in(page: PageOf[Any] | BuildResponse, build: Build) -> BuildSummary:
    """The summary of a build from the page that it came on, which has what belongs to it (`INCLUDED`)."""
    linked = build.relationships
    return summarize(build, page.find(linked.pre_release_version), page.find(linked.build_beta_detail))
