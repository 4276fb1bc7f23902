"""The operations on beta license agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import AppField, BetaLicenseAgreementField, BetaLicenseAgreementInclude
    from ..models import App, AppWithoutIncludesResponse, BetaLicenseAgreementResponse, BetaLicenseAgreementsResponse
    from ..operation import CallOptions, Unset

    class BetaLicenseAgreementsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class BetaLicenseAgreementsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_license_agreements: Sequence[BetaLicenseAgreementField]
        filter_app: Sequence[str]
        include: Sequence[BetaLicenseAgreementInclude]
        limit: int

    class BetaLicenseAgreementsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_license_agreements: Sequence[BetaLicenseAgreementField]
        include: Sequence[BetaLicenseAgreementInclude]


_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "betaLicenseAgreements_app_getToOneRelated",
    "GET",
    "/v1/betaLicenseAgreements/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaLicenseAgreements_app_getToOneRelationship",
    "GET",
    "/v1/betaLicenseAgreements/{id}/relationships/app",
    "LinkageResponse",
)

_LIST: Operation[BetaLicenseAgreementsResponse] = Operation(
    "betaLicenseAgreements_getCollection",
    "GET",
    "/v1/betaLicenseAgreements",
    "BetaLicenseAgreementsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_license_agreements": "fields[betaLicenseAgreements]",
        "filter_app": "filter[app]",
        "include": "include",
        "limit": "limit",
    },
)

_GET: Operation[BetaLicenseAgreementResponse] = Operation(
    "betaLicenseAgreements_getInstance",
    "GET",
    "/v1/betaLicenseAgreements/{id}",
    "BetaLicenseAgreementResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_license_agreements": "fields[betaLicenseAgreements]",
        "include": "include",
    },
)

_UPDATE: Operation[BetaLicenseAgreementResponse] = Operation(
    "betaLicenseAgreements_updateInstance",
    "PATCH",
    "/v1/betaLicenseAgreements/{id}",
    "BetaLicenseAgreementResponse",
    body=Body("betaLicenseAgreements", attributes={"agreement_text": "agreementText"}),
)


class BetaLicenseAgreements(Resource[M]):
    """The operations on beta license agreements."""

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaLicenseAgreementsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a beta license agreement. `GET /v1/betaLicenseAgreements/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements-_id_-app
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
        """Read the id of the app of a beta license agreement. `GET /v1/betaLicenseAgreements/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements-_id_-relationships-app
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
        **query: Unpack[BetaLicenseAgreementsListQuery],
    ) -> BetaLicenseAgreementsResponse:
        """List beta license agreements. `GET /v1/betaLicenseAgreements`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements
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
        **query: Unpack[BetaLicenseAgreementsGetQuery],
    ) -> BetaLicenseAgreementResponse:
        """Read a beta license agreement by id. `GET /v1/betaLicenseAgreements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements-_id_
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
        agreement_text: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaLicenseAgreementResponse:
        """Change a beta license agreement; fields left out stay as they are. `PATCH /v1/betaLicenseAgreements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betalicenseagreements-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "agreement_text": agreement_text,
            },
            options=options,
        )
