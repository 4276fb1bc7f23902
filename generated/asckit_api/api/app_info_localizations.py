"""The operations on app info localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppInfoField, AppInfoLocalizationField, AppInfoLocalizationInclude
    from ..models import AppInfoLocalizationResponse
    from ..operation import CallOptions, Unset

    class AppInfoLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_info_localizations: Sequence[AppInfoLocalizationField]
        fields_app_infos: Sequence[AppInfoField]
        include: Sequence[AppInfoLocalizationInclude]


_CREATE: Operation[AppInfoLocalizationResponse] = Operation(
    "appInfoLocalizations_createInstance",
    "POST",
    "/v1/appInfoLocalizations",
    "AppInfoLocalizationResponse",
    body=Body(
        "appInfoLocalizations",
        attributes={
            "locale": "locale",
            "name": "name",
            "subtitle": "subtitle",
            "privacy_policy_url": "privacyPolicyUrl",
            "privacy_choices_url": "privacyChoicesUrl",
            "privacy_policy_text": "privacyPolicyText",
        },
        relationships={"app_info": Related("appInfo", "appInfos")},
    ),
)

_GET: Operation[AppInfoLocalizationResponse] = Operation(
    "appInfoLocalizations_getInstance",
    "GET",
    "/v1/appInfoLocalizations/{id}",
    "AppInfoLocalizationResponse",
    query={
        "fields_app_info_localizations": "fields[appInfoLocalizations]",
        "fields_app_infos": "fields[appInfos]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("appInfoLocalizations_deleteInstance", "DELETE", "/v1/appInfoLocalizations/{id}")

_UPDATE: Operation[AppInfoLocalizationResponse] = Operation(
    "appInfoLocalizations_updateInstance",
    "PATCH",
    "/v1/appInfoLocalizations/{id}",
    "AppInfoLocalizationResponse",
    body=Body(
        "appInfoLocalizations",
        attributes={
            "name": "name",
            "subtitle": "subtitle",
            "privacy_policy_url": "privacyPolicyUrl",
            "privacy_choices_url": "privacyChoicesUrl",
            "privacy_policy_text": "privacyPolicyText",
        },
    ),
)


class AppInfoLocalizations(Resource[M]):
    """The operations on app info localizations."""

    @dual
    async def create(
        self,
        *,
        locale: str,
        name: str,
        app_info: str,
        subtitle: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        privacy_choices_url: str | None | Unset = UNSET,
        privacy_policy_text: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppInfoLocalizationResponse:
        """Create an app info localization. `POST /v1/appInfoLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appinfolocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "app_info": app_info,
                "subtitle": subtitle,
                "privacy_policy_url": privacy_policy_url,
                "privacy_choices_url": privacy_choices_url,
                "privacy_policy_text": privacy_policy_text,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppInfoLocalizationsGetQuery],
    ) -> AppInfoLocalizationResponse:
        """Read an app info localization by id. `GET /v1/appInfoLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfolocalizations-_id_
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
        """Delete an app info localization. `DELETE /v1/appInfoLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appinfolocalizations-_id_
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
        name: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        privacy_choices_url: str | None | Unset = UNSET,
        privacy_policy_text: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppInfoLocalizationResponse:
        """Change an app info localization; fields left out stay as they are. `PATCH /v1/appInfoLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appinfolocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "subtitle": subtitle,
                "privacy_policy_url": privacy_policy_url,
                "privacy_choices_url": privacy_choices_url,
                "privacy_policy_text": privacy_policy_text,
            },
            options=options,
        )
