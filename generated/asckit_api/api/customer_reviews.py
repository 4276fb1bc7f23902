"""The operations on customer reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        CustomerReviewField,
        CustomerReviewInclude,
        CustomerReviewResponseField,
        CustomerReviewResponseInclude,
        TerritoryField,
    )
    from ..models import CustomerReviewResponse, CustomerReviewResponseV1, CustomerReviewResponseV1Response
    from ..operation import CallOptions

    class CustomerReviewsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_customer_review_responses: Sequence[CustomerReviewResponseField]
        fields_customer_reviews: Sequence[CustomerReviewField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[CustomerReviewInclude]

    class CustomerReviewsGetResponseQuery(TypedDict, total=False):
        """What `get_response` takes."""

        fields_customer_review_responses: Sequence[CustomerReviewResponseField]
        fields_customer_reviews: Sequence[CustomerReviewField]
        include: Sequence[CustomerReviewResponseInclude]


_GET: Operation[CustomerReviewResponse] = Operation(
    "customerReviews_getInstance",
    "GET",
    "/v1/customerReviews/{id}",
    "CustomerReviewResponse",
    query={
        "fields_customer_review_responses": "fields[customerReviewResponses]",
        "fields_customer_reviews": "fields[customerReviews]",
        "fields_territories": "fields[territories]",
        "include": "include",
    },
)

_GET_RESPONSE: Operation[CustomerReviewResponseV1Response[CustomerReviewResponseV1 | None]] = Operation(
    "customerReviews_response_getToOneRelated",
    "GET",
    "/v1/customerReviews/{id}/response",
    "CustomerReviewResponseV1Response",
    query={
        "fields_customer_review_responses": "fields[customerReviewResponses]",
        "fields_customer_reviews": "fields[customerReviews]",
        "include": "include",
    },
)

_GET_RESPONSE_LINKAGE: Operation[LinkageResponse] = Operation(
    "customerReviews_response_getToOneRelationship",
    "GET",
    "/v1/customerReviews/{id}/relationships/response",
    "LinkageResponse",
)


class CustomerReviews(Resource[M]):
    """The operations on customer reviews."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CustomerReviewsGetQuery],
    ) -> CustomerReviewResponse:
        """Read a customer review by id. `GET /v1/customerReviews/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviews-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_response(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CustomerReviewsGetResponseQuery],
    ) -> CustomerReviewResponseV1Response[CustomerReviewResponseV1 | None]:
        """Read the response of a customer review. `GET /v1/customerReviews/{id}/response`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviews-_id_-response
        """
        return await self._call(
            _GET_RESPONSE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_response_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the response of a customer review. `GET /v1/customerReviews/{id}/relationships/response`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviews-_id_-relationships-response
        """
        return await self._call(
            _GET_RESPONSE_LINKAGE,
            id,
            options=options,
        )
