"""The operations on beta app review details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import AppField, BetaAppReviewDetailField, BetaAppReviewDetailInclude
    from ..models import App, AppWithoutIncludesResponse, BetaAppReviewDetailResponse, BetaAppReviewDetailsResponse
    from ..operation import CallOptions, Unset

    class BetaAppReviewDetailsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class BetaAppReviewDetailsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_app_review_details: Sequence[BetaAppReviewDetailField]
        filter_app: Required[Sequence[str]]
        include: Sequence[BetaAppReviewDetailInclude]
        limit: int

    class BetaAppReviewDetailsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_app_review_details: Sequence[BetaAppReviewDetailField]
        include: Sequence[BetaAppReviewDetailInclude]


_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "betaAppReviewDetails_app_getToOneRelated",
    "GET",
    "/v1/betaAppReviewDetails/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaAppReviewDetails_app_getToOneRelationship",
    "GET",
    "/v1/betaAppReviewDetails/{id}/relationships/app",
    "LinkageResponse",
)

_LIST: Operation[BetaAppReviewDetailsResponse] = Operation(
    "betaAppReviewDetails_getCollection",
    "GET",
    "/v1/betaAppReviewDetails",
    "BetaAppReviewDetailsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_app_review_details": "fields[betaAppReviewDetails]",
        "filter_app": "filter[app]",
        "include": "include",
        "limit": "limit",
    },
)

_GET: Operation[BetaAppReviewDetailResponse] = Operation(
    "betaAppReviewDetails_getInstance",
    "GET",
    "/v1/betaAppReviewDetails/{id}",
    "BetaAppReviewDetailResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_app_review_details": "fields[betaAppReviewDetails]",
        "include": "include",
    },
)

_UPDATE: Operation[BetaAppReviewDetailResponse] = Operation(
    "betaAppReviewDetails_updateInstance",
    "PATCH",
    "/v1/betaAppReviewDetails/{id}",
    "BetaAppReviewDetailResponse",
    body=Body(
        "betaAppReviewDetails",
        attributes={
            "contact_first_name": "contactFirstName",
            "contact_last_name": "contactLastName",
            "contact_phone": "contactPhone",
            "contact_email": "contactEmail",
            "demo_account_name": "demoAccountName",
            "demo_account_password": "demoAccountPassword",
            "demo_account_required": "demoAccountRequired",
            "notes": "notes",
        },
    ),
)


class BetaAppReviewDetails(Resource[M]):
    """The operations on beta app review details."""

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppReviewDetailsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a beta app review detail. `GET /v1/betaAppReviewDetails/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails-_id_-app
        """
        return await self._call(
            _GET_APP,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app of a beta app review detail. `GET /v1/betaAppReviewDetails/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppReviewDetailsListQuery],
    ) -> BetaAppReviewDetailsResponse:
        """List beta app review details. `GET /v1/betaAppReviewDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppReviewDetailsGetQuery],
    ) -> BetaAppReviewDetailResponse:
        """Read a beta app review detail by id. `GET /v1/betaAppReviewDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaAppReviewDetailResponse:
        """Change a beta app review detail; fields left out stay as they are. `PATCH /v1/betaAppReviewDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaappreviewdetails-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "contact_first_name": contact_first_name,
                "contact_last_name": contact_last_name,
                "contact_phone": contact_phone,
                "contact_email": contact_email,
                "demo_account_name": demo_account_name,
                "demo_account_password": demo_account_password,
                "demo_account_required": demo_account_required,
                "notes": notes,
            },
            options=options,
        )
