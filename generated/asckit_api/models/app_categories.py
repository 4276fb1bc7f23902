"""What belongs to app categories: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import Platform


@model
class AppCategory(ResourceObject):
    """An app category.

    https://developer.apple.com/documentation/appstoreconnectapi/appcategory
    """

    resource_type: ClassVar[str] = "appCategories"

    attributes: AppCategoryAttributes = attribute("attributes", "AppCategoryAttributes", always=dict)
    relationships: AppCategoryRelationships = attribute("relationships", "AppCategoryRelationships", always=dict)


_AppCategory = TypeVar("_AppCategory", default=AppCategory)


@model
class AppCategoryAttributes(Model):
    """The attributes of an app category."""

    platforms: tuple[Platform, ...] | None = attribute("platforms", Many("Platform"))


@model
class AppCategoryRelationships(Model):
    """The relationships of an app category."""

    subcategories: ToMany[AppCategory] | None = attribute("subcategories", "ToMany")
    parent: ToOne[AppCategory] | None = attribute("parent", "ToOne")


@model
class AppCategoriesResponse(Page):
    """A page of app category resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appcategoriesresponse
    """

    data: tuple[AppCategory, ...] = attribute("data", Many("AppCategory"), always=list)
    included: tuple[AppCategory | ResourceObject, ...] | None = attribute(
        "included", Included({"appCategories": "AppCategory"})
    )


@model
class AppCategoriesWithoutIncludesResponse(Page):
    """A page of app category resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appcategorieswithoutincludesresponse
    """

    data: tuple[AppCategory, ...] = attribute("data", Many("AppCategory"), always=list)


@model
class AppCategoryResponse(Document, Generic[_AppCategory]):
    """An app category, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appcategoryresponse
    """

    data: _AppCategory = attribute("data", "AppCategory")
    included: tuple[AppCategory | ResourceObject, ...] | None = attribute(
        "included", Included({"appCategories": "AppCategory"})
    )


@model
class AppCategoryWithoutIncludesResponse(Document, Generic[_AppCategory]):
    """An app category, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appcategorywithoutincludesresponse
    """

    data: _AppCategory = attribute("data", "AppCategory")
