"""The operations on beta app localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import AppField, BetaAppLocalizationField, BetaAppLocalizationInclude
    from ..models import App, AppWithoutIncludesResponse, BetaAppLocalizationResponse, BetaAppLocalizationsResponse
    from ..operation import CallOptions, Unset

    class BetaAppLocalizationsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class BetaAppLocalizationsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_app_localizations: Sequence[BetaAppLocalizationField]
        filter_app: Sequence[str]
        filter_locale: Sequence[str]
        include: Sequence[BetaAppLocalizationInclude]
        limit: int

    class BetaAppLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_beta_app_localizations: Sequence[BetaAppLocalizationField]
        include: Sequence[BetaAppLocalizationInclude]


_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "betaAppLocalizations_app_getToOneRelated",
    "GET",
    "/v1/betaAppLocalizations/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaAppLocalizations_app_getToOneRelationship",
    "GET",
    "/v1/betaAppLocalizations/{id}/relationships/app",
    "LinkageResponse",
)

_LIST: Operation[BetaAppLocalizationsResponse] = Operation(
    "betaAppLocalizations_getCollection",
    "GET",
    "/v1/betaAppLocalizations",
    "BetaAppLocalizationsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_app_localizations": "fields[betaAppLocalizations]",
        "filter_app": "filter[app]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
    },
)

_CREATE: Operation[BetaAppLocalizationResponse] = Operation(
    "betaAppLocalizations_createInstance",
    "POST",
    "/v1/betaAppLocalizations",
    "BetaAppLocalizationResponse",
    body=Body(
        "betaAppLocalizations",
        attributes={
            "feedback_email": "feedbackEmail",
            "marketing_url": "marketingUrl",
            "privacy_policy_url": "privacyPolicyUrl",
            "tv_os_privacy_policy": "tvOsPrivacyPolicy",
            "description": "description",
            "locale": "locale",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[BetaAppLocalizationResponse] = Operation(
    "betaAppLocalizations_getInstance",
    "GET",
    "/v1/betaAppLocalizations/{id}",
    "BetaAppLocalizationResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_beta_app_localizations": "fields[betaAppLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("betaAppLocalizations_deleteInstance", "DELETE", "/v1/betaAppLocalizations/{id}")

_UPDATE: Operation[BetaAppLocalizationResponse] = Operation(
    "betaAppLocalizations_updateInstance",
    "PATCH",
    "/v1/betaAppLocalizations/{id}",
    "BetaAppLocalizationResponse",
    body=Body(
        "betaAppLocalizations",
        attributes={
            "feedback_email": "feedbackEmail",
            "marketing_url": "marketingUrl",
            "privacy_policy_url": "privacyPolicyUrl",
            "tv_os_privacy_policy": "tvOsPrivacyPolicy",
            "description": "description",
        },
    ),
)


class BetaAppLocalizations(Resource[M]):
    """The operations on beta app localizations."""

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppLocalizationsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a beta app localization. `GET /v1/betaAppLocalizations/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations-_id_-app
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
        """Read the id of the app of a beta app localization. `GET /v1/betaAppLocalizations/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations-_id_-relationships-app
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
        **query: Unpack[BetaAppLocalizationsListQuery],
    ) -> BetaAppLocalizationsResponse:
        """List beta app localizations. `GET /v1/betaAppLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations
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
        locale: str,
        app: str,
        feedback_email: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        tv_os_privacy_policy: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaAppLocalizationResponse:
        """Create a beta app localization. `POST /v1/betaAppLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaapplocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "app": app,
                "feedback_email": feedback_email,
                "marketing_url": marketing_url,
                "privacy_policy_url": privacy_policy_url,
                "tv_os_privacy_policy": tv_os_privacy_policy,
                "description": description,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaAppLocalizationsGetQuery],
    ) -> BetaAppLocalizationResponse:
        """Read a beta app localization by id. `GET /v1/betaAppLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations-_id_
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
        """Delete a beta app localization. `DELETE /v1/betaAppLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaapplocalizations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        feedback_email: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        tv_os_privacy_policy: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BetaAppLocalizationResponse:
        """Change a beta app localization; fields left out stay as they are. `PATCH /v1/betaAppLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaapplocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "feedback_email": feedback_email,
                "marketing_url": marketing_url,
                "privacy_policy_url": privacy_policy_url,
                "tv_os_privacy_policy": tv_os_privacy_policy,
                "description": description,
            },
            options=options,
        )
