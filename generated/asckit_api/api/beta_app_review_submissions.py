"""The operations on beta app review submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        BetaAppReviewSubmissionField,
        BetaAppReviewSubmissionInclude,
        BetaReviewStateValue,
        BuildField,
    )
    from ..models import (
        BetaAppReviewSubmissionResponse,
        BetaAppReviewSubmissionsResponse,
        Build,
        BuildWithoutIncludesResponse,
    )
    from ..operation import CallOptions

    class BetaAppReviewSubmissionsGetBuildQuery(TypedDict, total=False):
        """What `get_build` takes."""

        fields_builds: Sequence[BuildField]

    class BetaAppReviewSubmissionsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_beta_app_review_submissions: Sequence[BetaAppReviewSubmissionField]
        fields_builds: Sequence[BuildField]
        filter_beta_review_state: Sequence[BetaReviewStateValue]
        filter_build: Required[Sequence[str]]
        include: Sequence[BetaAppReviewSubmissionInclude]
        limit: int

    class BetaAppReviewSubmissionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_beta_app_review_submissions: Sequence[BetaAppReviewSubmissionField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BetaAppReviewSubmissionInclude]


_GET_BUILD: Operation[BuildWithoutIncludesResponse[Build | None]] = Operation(
    "betaAppReviewSubmissions_build_getToOneRelated",
    "GET",
    "/v1/betaAppReviewSubmissions/{id}/build",
    "BuildWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
    },
)

_GET_BUILD_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaAppReviewSubmissions_build_getToOneRelationship",
    "GET",
    "/v1/betaAppReviewSubmissions/{id}/relationships/build",
    "LinkageResponse",
)

_LIST: Operation[BetaAppReviewSubmissionsResponse] = Operation(
    "betaAppReviewSubmissions_getCollection",
    "GET",
    "/v1/betaAppReviewSubmissions",
    "BetaAppReviewSubmissionsResponse",
    query={
        "fields_beta_app_review_submissions": "fields[betaAppReviewSubmissions]",
        "fields_builds": "fields[builds]",
        "filter_beta_review_state": "filter[betaReviewState]",
        "filter_build": "filter[build]",
        "include": "include",
        "limit": "limit",
    },
)

_CREATE: Operation[BetaAppReviewSubmissionResponse] = Operation(
    "betaAppReviewSubmissions_createInstance",
    "POST",
    "/v1/betaAppReviewSubmissions",
    "BetaAppReviewSubmissionResponse",
    body=Body("betaAppReviewSubmissions", relationships={"build": Related("build", "builds")}),
)

_GET: Operation[BetaAppReviewSubmissionResponse] = Operation(
    "betaAppReviewSubmissions_getInstance",
    "GET",
    "/v1/betaAppReviewSubmissions/{id}",
    "BetaAppReviewSubmissionResponse",
    query={
        "fields_beta_app_review_submissions": "fields[betaAppReviewSubmissions]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)


class BetaAppReviewSubmissions(Resource[M]):
    """The operations on beta app review submissions."""

    @dual
    async def get_build(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppReviewSubmissionsGetBuildQuery],
    ) -> BuildWithoutIncludesResponse[Build | None]:
        """Read the build of a beta app review submission. `GET /v1/betaAppReviewSubmissions/{id}/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions-_id_-build
        """
        return await self._call(
            _GET_BUILD,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the build of a beta app review submission. `GET /v1/betaAppReviewSubmissions/{id}/relationships/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions-_id_-relationships-build
        """
        return await self._call(
            _GET_BUILD_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppReviewSubmissionsListQuery],
    ) -> BetaAppReviewSubmissionsResponse:
        """List beta app review submissions. `GET /v1/betaAppReviewSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        build: str,
        options: CallOptions | None = None,
    ) -> BetaAppReviewSubmissionResponse:
        """Create a beta app review submission. `POST /v1/betaAppReviewSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaappreviewsubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "build": build,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppReviewSubmissionsGetQuery],
    ) -> BetaAppReviewSubmissionResponse:
        """Read a beta app review submission by id. `GET /v1/betaAppReviewSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
