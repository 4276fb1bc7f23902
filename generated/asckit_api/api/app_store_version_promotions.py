"""The operations on App Store version promotions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import AppStoreVersionPromotionResponse
    from ..operation import CallOptions


_CREATE: Operation[AppStoreVersionPromotionResponse] = Operation(
    "appStoreVersionPromotions_createInstance",
    "POST",
    "/v1/appStoreVersionPromotions",
    "AppStoreVersionPromotionResponse",
    body=Body(
        "appStoreVersionPromotions",
        relationships={
            "app_store_version": Related("appStoreVersion", "appStoreVersions"),
            "app_store_version_experiment_treatment": Related(
                "appStoreVersionExperimentTreatment", "appStoreVersionExperimentTreatments"
            ),
        },
    ),
)


class AppStoreVersionPromotions(Resource[M]):
    """The operations on App Store version promotions."""

    @dual
    async def create(
        self,
        *,
        app_store_version: str,
        app_store_version_experiment_treatment: str,
        options: CallOptions | None = None,
    ) -> AppStoreVersionPromotionResponse:
        """Create an App Store version promotion. `POST /v1/appStoreVersionPromotions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionpromotions
        """
        return await self._call(
            _CREATE,
            fields={
                "app_store_version": app_store_version,
                "app_store_version_experiment_treatment": app_store_version_experiment_treatment,
            },
            options=options,
        )
