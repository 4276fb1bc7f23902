"""What belongs to CI products: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .bundle_ids import BundleId
    from .scm_repositories import ScmRepository


@model
class CiProduct(ResourceObject):
    """A CI product.

    https://developer.apple.com/documentation/appstoreconnectapi/ciproduct
    """

    resource_type: ClassVar[str] = "ciProducts"

    attributes: CiProductAttributes = attribute("attributes", "CiProductAttributes", always=dict)
    relationships: CiProductRelationships = attribute("relationships", "CiProductRelationships", always=dict)


_CiProduct = TypeVar("_CiProduct", default=CiProduct)


@model
class CiProductAttributes(Model):
    """The attributes of a CI product."""

    name: str | None = attribute("name")
    created_date: datetime | None = attribute("createdDate", datetime)
    product_type: CiProductProductType | None = attribute("productType", "CiProductProductType")


@model
class CiProductRelationships(Model):
    """The relationships of a CI product."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    bundle_id: ToOne[BundleId] | None = attribute("bundleId", "ToOne")
    workflows: Relationship | None = attribute("workflows", "Relationship")
    primary_repositories: ToMany[ScmRepository] | None = attribute("primaryRepositories", "ToMany")
    additional_repositories: Relationship | None = attribute("additionalRepositories", "Relationship")
    build_runs: Relationship | None = attribute("buildRuns", "Relationship")


@model
class CiProductResponse(Document, Generic[_CiProduct]):
    """A CI product, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/ciproductresponse
    """

    data: _CiProduct = attribute("data", "CiProduct")
    included: tuple[App | BundleId | ScmRepository | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "bundleIds": "BundleId", "scmRepositories": "ScmRepository"})
    )


@model
class CiProductsResponse(Page):
    """A page of CI product resources.

    https://developer.apple.com/documentation/appstoreconnectapi/ciproductsresponse
    """

    data: tuple[CiProduct, ...] = attribute("data", Many("CiProduct"), always=list)
    included: tuple[App | BundleId | ScmRepository | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "bundleIds": "BundleId", "scmRepositories": "ScmRepository"})
    )


class CiProductProductType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    APP = "APP"
    FRAMEWORK = "FRAMEWORK"
