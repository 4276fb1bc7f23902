"""The operations on app event localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppEventField,
        AppEventLocalizationAppEventScreenshotsInclude,
        AppEventLocalizationAppEventVideoClipsInclude,
        AppEventLocalizationField,
        AppEventLocalizationInclude,
        AppEventScreenshotField,
        AppEventVideoClipField,
    )
    from ..models import AppEventLocalizationResponse, AppEventScreenshotsResponse, AppEventVideoClipsResponse
    from ..operation import CallOptions, Unset

    class AppEventLocalizationsListAppEventScreenshotsQuery(TypedDict, total=False):
        """What `list_app_event_screenshots` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_event_screenshots: Sequence[AppEventScreenshotField]
        include: Sequence[AppEventLocalizationAppEventScreenshotsInclude]
        limit: int

    class AppEventLocalizationsListAppEventScreenshotsLinkagesQuery(TypedDict, total=False):
        """What `list_app_event_screenshots_linkages` takes."""

        limit: int

    class AppEventLocalizationsListAppEventVideoClipsQuery(TypedDict, total=False):
        """What `list_app_event_video_clips` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_event_video_clips: Sequence[AppEventVideoClipField]
        include: Sequence[AppEventLocalizationAppEventVideoClipsInclude]
        limit: int

    class AppEventLocalizationsListAppEventVideoClipsLinkagesQuery(TypedDict, total=False):
        """What `list_app_event_video_clips_linkages` takes."""

        limit: int

    class AppEventLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_event_screenshots: Sequence[AppEventScreenshotField]
        """Deprecated by Apple."""
        fields_app_event_video_clips: Sequence[AppEventVideoClipField]
        """Deprecated by Apple."""
        fields_app_events: Sequence[AppEventField]
        include: Sequence[AppEventLocalizationInclude]
        limit_app_event_screenshots: int
        """Deprecated by Apple."""
        limit_app_event_video_clips: int
        """Deprecated by Apple."""


_LIST_APP_EVENT_SCREENSHOTS: Operation[AppEventScreenshotsResponse] = Operation(
    "appEventLocalizations_appEventScreenshots_getToManyRelated",
    "GET",
    "/v1/appEventLocalizations/{id}/appEventScreenshots",
    "AppEventScreenshotsResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_event_screenshots": "fields[appEventScreenshots]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_EVENT_SCREENSHOTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appEventLocalizations_appEventScreenshots_getToManyRelationship",
    "GET",
    "/v1/appEventLocalizations/{id}/relationships/appEventScreenshots",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_EVENT_VIDEO_CLIPS: Operation[AppEventVideoClipsResponse] = Operation(
    "appEventLocalizations_appEventVideoClips_getToManyRelated",
    "GET",
    "/v1/appEventLocalizations/{id}/appEventVideoClips",
    "AppEventVideoClipsResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_event_video_clips": "fields[appEventVideoClips]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_EVENT_VIDEO_CLIPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appEventLocalizations_appEventVideoClips_getToManyRelationship",
    "GET",
    "/v1/appEventLocalizations/{id}/relationships/appEventVideoClips",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppEventLocalizationResponse] = Operation(
    "appEventLocalizations_createInstance",
    "POST",
    "/v1/appEventLocalizations",
    "AppEventLocalizationResponse",
    body=Body(
        "appEventLocalizations",
        attributes={
            "locale": "locale",
            "name": "name",
            "short_description": "shortDescription",
            "long_description": "longDescription",
        },
        relationships={"app_event": Related("appEvent", "appEvents")},
    ),
)

_GET: Operation[AppEventLocalizationResponse] = Operation(
    "appEventLocalizations_getInstance",
    "GET",
    "/v1/appEventLocalizations/{id}",
    "AppEventLocalizationResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_event_screenshots": "fields[appEventScreenshots]",
        "fields_app_event_video_clips": "fields[appEventVideoClips]",
        "fields_app_events": "fields[appEvents]",
        "include": "include",
        "limit_app_event_screenshots": "limit[appEventScreenshots]",
        "limit_app_event_video_clips": "limit[appEventVideoClips]",
    },
)

_DELETE: Operation[None] = Operation("appEventLocalizations_deleteInstance", "DELETE", "/v1/appEventLocalizations/{id}")

_UPDATE: Operation[AppEventLocalizationResponse] = Operation(
    "appEventLocalizations_updateInstance",
    "PATCH",
    "/v1/appEventLocalizations/{id}",
    "AppEventLocalizationResponse",
    body=Body(
        "appEventLocalizations",
        attributes={"name": "name", "short_description": "shortDescription", "long_description": "longDescription"},
    ),
)


class AppEventLocalizations(Resource[M]):
    """The operations on app event localizations."""

    @dual
    @deprecated("Apple has deprecated GET /v1/appEventLocalizations/{id}/appEventScreenshots", stacklevel=2)
    async def list_app_event_screenshots(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventLocalizationsListAppEventScreenshotsQuery],
    ) -> AppEventScreenshotsResponse:
        """List the app event screenshots of an app event localization. `GET /v1/appEventLocalizations/{id}/appEventScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-appeventscreenshots
        """
        return await self._call(
            _LIST_APP_EVENT_SCREENSHOTS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots", stacklevel=2
    )
    async def list_app_event_screenshots_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventLocalizationsListAppEventScreenshotsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app event screenshots of an app event localization. `GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-relationships-appeventscreenshots
        """
        return await self._call(
            _LIST_APP_EVENT_SCREENSHOTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appEventLocalizations/{id}/appEventVideoClips", stacklevel=2)
    async def list_app_event_video_clips(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventLocalizationsListAppEventVideoClipsQuery],
    ) -> AppEventVideoClipsResponse:
        """List the app event video clips of an app event localization. `GET /v1/appEventLocalizations/{id}/appEventVideoClips`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-appeventvideoclips
        """
        return await self._call(
            _LIST_APP_EVENT_VIDEO_CLIPS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips", stacklevel=2
    )
    async def list_app_event_video_clips_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventLocalizationsListAppEventVideoClipsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app event video clips of an app event localization. `GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_-relationships-appeventvideoclips
        """
        return await self._call(
            _LIST_APP_EVENT_VIDEO_CLIPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        locale: str,
        app_event: str,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
        long_description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventLocalizationResponse:
        """Create an app event localization. `POST /v1/appEventLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appeventlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "app_event": app_event,
                "name": name,
                "short_description": short_description,
                "long_description": long_description,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventLocalizationsGetQuery],
    ) -> AppEventLocalizationResponse:
        """Read an app event localization by id. `GET /v1/appEventLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventlocalizations-_id_
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
        """Delete an app event localization. `DELETE /v1/appEventLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appeventlocalizations-_id_
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
        short_description: str | None | Unset = UNSET,
        long_description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventLocalizationResponse:
        """Change an app event localization; fields left out stay as they are. `PATCH /v1/appEventLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appeventlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "short_description": short_description,
                "long_description": long_description,
            },
            options=options,
        )
