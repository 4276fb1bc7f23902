"""What belongs to build beta details: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .builds import Build


@model
class BuildBetaDetail(ResourceObject):
    """A build beta detail.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbetadetail
    """

    resource_type: ClassVar[str] = "buildBetaDetails"

    attributes: BuildBetaDetailAttributes = attribute("attributes", "BuildBetaDetailAttributes", always=dict)
    relationships: BuildBetaDetailRelationships = attribute(
        "relationships", "BuildBetaDetailRelationships", always=dict
    )


_BuildBetaDetail = TypeVar("_BuildBetaDetail", default=BuildBetaDetail)


@model
class BuildBetaDetailAttributes(Model):
    """The attributes of a build beta detail."""

    auto_notify_enabled: bool | None = attribute("autoNotifyEnabled", bool)
    internal_build_state: InternalBetaState | None = attribute("internalBuildState", "InternalBetaState")
    external_build_state: ExternalBetaState | None = attribute("externalBuildState", "ExternalBetaState")


@model
class BuildBetaDetailRelationships(Model):
    """The relationships of a build beta detail."""

    build: ToOne[Build] | None = attribute("build", "ToOne")


@model
class BuildBetaDetailResponse(Document, Generic[_BuildBetaDetail]):
    """A build beta detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbetadetailresponse
    """

    data: _BuildBetaDetail = attribute("data", "BuildBetaDetail")
    included: tuple[Build | ResourceObject, ...] | None = attribute("included", Included({"builds": "Build"}))


@model
class BuildBetaDetailsResponse(Page):
    """A page of build beta detail resources.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbetadetailsresponse
    """

    data: tuple[BuildBetaDetail, ...] = attribute("data", Many("BuildBetaDetail"), always=list)
    included: tuple[Build | ResourceObject, ...] | None = attribute("included", Included({"builds": "Build"}))


class ExternalBetaState(OpenEnum):
    """One of 13 known values; Apple may add others."""

    PROCESSING = "PROCESSING"
    PROCESSING_EXCEPTION = "PROCESSING_EXCEPTION"
    MISSING_EXPORT_COMPLIANCE = "MISSING_EXPORT_COMPLIANCE"
    READY_FOR_BETA_TESTING = "READY_FOR_BETA_TESTING"
    IN_BETA_TESTING = "IN_BETA_TESTING"
    EXPIRED = "EXPIRED"
    READY_FOR_BETA_SUBMISSION = "READY_FOR_BETA_SUBMISSION"
    IN_EXPORT_COMPLIANCE_REVIEW = "IN_EXPORT_COMPLIANCE_REVIEW"
    WAITING_FOR_BETA_REVIEW = "WAITING_FOR_BETA_REVIEW"
    IN_BETA_REVIEW = "IN_BETA_REVIEW"
    BETA_REJECTED = "BETA_REJECTED"
    BETA_APPROVED = "BETA_APPROVED"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class InternalBetaState(OpenEnum):
    """One of 7 known values; Apple may add others."""

    PROCESSING = "PROCESSING"
    PROCESSING_EXCEPTION = "PROCESSING_EXCEPTION"
    MISSING_EXPORT_COMPLIANCE = "MISSING_EXPORT_COMPLIANCE"
    READY_FOR_BETA_TESTING = "READY_FOR_BETA_TESTING"
    IN_BETA_TESTING = "IN_BETA_TESTING"
    EXPIRED = "EXPIRED"
    IN_EXPORT_COMPLIANCE_REVIEW = "IN_EXPORT_COMPLIANCE_REVIEW"
