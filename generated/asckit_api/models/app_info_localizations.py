"""What belongs to app info localizations: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_infos import AppInfo


@model
class AppInfoLocalization(ResourceObject):
    """An app info localization.

    https://developer.apple.com/documentation/appstoreconnectapi/appinfolocalization
    """

    resource_type: ClassVar[str] = "appInfoLocalizations"

    attributes: AppInfoLocalizationAttributes = attribute("attributes", "AppInfoLocalizationAttributes", always=dict)
    relationships: AppInfoLocalizationRelationships = attribute(
        "relationships", "AppInfoLocalizationRelationships", always=dict
    )


@model
class AppInfoLocalizationAttributes(Model):
    """The attributes of an app info localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    subtitle: str | None = attribute("subtitle")
    privacy_policy_url: str | None = attribute("privacyPolicyUrl")
    privacy_choices_url: str | None = attribute("privacyChoicesUrl")
    privacy_policy_text: str | None = attribute("privacyPolicyText")


@model
class AppInfoLocalizationRelationships(Model):
    """The relationships of an app info localization."""

    app_info: ToOne[AppInfo] | None = attribute("appInfo", "ToOne")


@model
class AppInfoLocalizationResponse(Document):
    """An app info localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appinfolocalizationresponse
    """

    data: AppInfoLocalization = attribute("data", "AppInfoLocalization")
    included: tuple[AppInfo | ResourceObject, ...] | None = attribute("included", Included({"appInfos": "AppInfo"}))


@model
class AppInfoLocalizationsResponse(Page):
    """A page of app info localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appinfolocalizationsresponse
    """

    data: tuple[AppInfoLocalization, ...] = attribute("data", Many("AppInfoLocalization"), always=list)
    included: tuple[AppInfo | ResourceObject, ...] | None = attribute("included", Included({"appInfos": "AppInfo"}))
