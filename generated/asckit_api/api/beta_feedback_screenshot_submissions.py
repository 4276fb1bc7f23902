"""The operations on beta feedback screenshot submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        BetaFeedbackScreenshotSubmissionField,
        BetaFeedbackScreenshotSubmissionInclude,
        BetaTesterField,
        BuildField,
    )
    from ..models import BetaFeedbackScreenshotSubmissionResponse
    from ..operation import CallOptions

    class BetaFeedbackScreenshotSubmissionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_beta_feedback_screenshot_submissions: Sequence[BetaFeedbackScreenshotSubmissionField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BetaFeedbackScreenshotSubmissionInclude]


_GET: Operation[BetaFeedbackScreenshotSubmissionResponse] = Operation(
    "betaFeedbackScreenshotSubmissions_getInstance",
    "GET",
    "/v1/betaFeedbackScreenshotSubmissions/{id}",
    "BetaFeedbackScreenshotSubmissionResponse",
    query={
        "fields_beta_feedback_screenshot_submissions": "fields[betaFeedbackScreenshotSubmissions]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "betaFeedbackScreenshotSubmissions_deleteInstance", "DELETE", "/v1/betaFeedbackScreenshotSubmissions/{id}"
)


class BetaFeedbackScreenshotSubmissions(Resource[M]):
    """The operations on beta feedback screenshot submissions."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaFeedbackScreenshotSubmissionsGetQuery],
    ) -> BetaFeedbackScreenshotSubmissionResponse:
        """Read a beta feedback screenshot submission by id. `GET /v1/betaFeedbackScreenshotSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackscreenshotsubmissions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a beta feedback screenshot submission. `DELETE /v1/betaFeedbackScreenshotSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betafeedbackscreenshotsubmissions-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
