"""What belongs to diagnostic signatures: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Model,
    Page,
    Relationship,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class DiagnosticSignature(ResourceObject):
    """A diagnostic signature.

    https://developer.apple.com/documentation/appstoreconnectapi/diagnosticsignature
    """

    resource_type: ClassVar[str] = "diagnosticSignatures"

    attributes: DiagnosticSignatureAttributes = attribute("attributes", "DiagnosticSignatureAttributes", always=dict)
    relationships: DiagnosticSignatureRelationships = attribute(
        "relationships", "DiagnosticSignatureRelationships", always=dict
    )


@model
class DiagnosticSignatureAttributes(Model):
    """The attributes of a diagnostic signature."""

    diagnostic_type: DiagnosticSignatureDiagnosticType | None = attribute(
        "diagnosticType", "DiagnosticSignatureDiagnosticType"
    )
    signature: str | None = attribute("signature")
    weight: float | None = attribute("weight", float)
    insight: DiagnosticInsight | None = attribute("insight", "DiagnosticInsight")


@model
class DiagnosticSignatureRelationships(Model):
    """The relationships of a diagnostic signature."""

    logs: Relationship | None = attribute("logs", "Relationship")


@model
class DiagnosticInsight(Model):
    """A diagnostic insight."""

    insight_type: DiagnosticInsightType | None = attribute("insightType", "DiagnosticInsightType")
    direction: DiagnosticInsightDirection | None = attribute("direction", "DiagnosticInsightDirection")
    reference_versions: tuple[DiagnosticInsightReferenceVersion, ...] | None = attribute(
        "referenceVersions", Many("DiagnosticInsightReferenceVersion")
    )


@model
class DiagnosticInsightReferenceVersion(Model):
    """A diagnostic insight reference version."""

    version: str | None = attribute("version")
    value: float | None = attribute("value", float)


@model
class DiagnosticSignaturesResponse(Page):
    """A page of diagnostic signature resources.

    https://developer.apple.com/documentation/appstoreconnectapi/diagnosticsignaturesresponse
    """

    data: tuple[DiagnosticSignature, ...] = attribute("data", Many("DiagnosticSignature"), always=list)


class DiagnosticInsightDirection(OpenEnum):
    """One of 3 known values; Apple may add others."""

    UP = "UP"
    DOWN = "DOWN"
    UNDEFINED = "UNDEFINED"


class DiagnosticInsightType(OpenEnum):
    """One of 1 known values; Apple may add others."""

    TREND = "TREND"


class DiagnosticSignatureDiagnosticType(OpenEnum):
    """One of 3 known values; Apple may add others."""

    DISK_WRITES = "DISK_WRITES"
    HANGS = "HANGS"
    LAUNCHES = "LAUNCHES"
