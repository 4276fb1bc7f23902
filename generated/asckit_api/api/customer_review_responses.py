"""The operations on customer review responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import CustomerReviewField, CustomerReviewResponseField, CustomerReviewResponseInclude
    from ..models import CustomerReviewResponseV1Response
    from ..operation import CallOptions

    class CustomerReviewResponsesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_customer_review_responses: Sequence[CustomerReviewResponseField]
        fields_customer_reviews: Sequence[CustomerReviewField]
        include: Sequence[CustomerReviewResponseInclude]


_CREATE: Operation[CustomerReviewResponseV1Response] = Operation(
    "customerReviewResponses_createInstance",
    "POST",
    "/v1/customerReviewResponses",
    "CustomerReviewResponseV1Response",
    body=Body(
        "customerReviewResponses",
        attributes={"response_body": "responseBody"},
        relationships={"review": Related("review", "customerReviews")},
    ),
)

_GET: Operation[CustomerReviewResponseV1Response] = Operation(
    "customerReviewResponses_getInstance",
    "GET",
    "/v1/customerReviewResponses/{id}",
    "CustomerReviewResponseV1Response",
    query={
        "fields_customer_review_responses": "fields[customerReviewResponses]",
        "fields_customer_reviews": "fields[customerReviews]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "customerReviewResponses_deleteInstance", "DELETE", "/v1/customerReviewResponses/{id}"
)


class CustomerReviewResponses(Resource[M]):
    """The operations on customer review responses."""

    @dual
    async def create(
        self,
        *,
        response_body: str,
        review: str,
        options: CallOptions | None = None,
    ) -> CustomerReviewResponseV1Response:
        """Create a customer review response. `POST /v1/customerReviewResponses`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-customerreviewresponses
        """
        return await self._call(
            _CREATE,
            fields={
                "response_body": response_body,
                "review": review,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CustomerReviewResponsesGetQuery],
    ) -> CustomerReviewResponseV1Response:
        """Read a customer review response by id. `GET /v1/customerReviewResponses/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviewresponses-_id_
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
        """Delete a customer review response. `DELETE /v1/customerReviewResponses/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-customerreviewresponses-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
