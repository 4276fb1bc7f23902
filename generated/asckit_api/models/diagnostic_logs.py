"""What belongs to diagnostic logs: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Model,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class DiagnosticLog(ResourceObject):
    """A diagnostic log.

    https://developer.apple.com/documentation/appstoreconnectapi/diagnosticlog
    """

    resource_type: ClassVar[str] = "diagnosticLogs"


@model
class DiagnosticLogCallStackNode(Model):
    """A diagnostic log call stack node."""

    sample_count: int | None = attribute("sampleCount", int)
    is_blame_frame: bool | None = attribute("isBlameFrame", bool)
    symbol_name: str | None = attribute("symbolName")
    insights_category: str | None = attribute("insightsCategory")
    offset_into_symbol: str | None = attribute("offsetIntoSymbol")
    binary_name: str | None = attribute("binaryName")
    file_name: str | None = attribute("fileName")
    binary_uuid: str | None = attribute("binaryUUID")
    line_number: str | None = attribute("lineNumber")
    address: str | None = attribute("address")
    offset_into_binary_text_segment: str | None = attribute("offsetIntoBinaryTextSegment")
    raw_frame: str | None = attribute("rawFrame")
    sub_frames: tuple[DiagnosticLogCallStackNode, ...] | None = attribute(
        "subFrames", Many("DiagnosticLogCallStackNode")
    )


@model
class DiagnosticLogs(Model):
    """A diagnostic logs."""

    product_data: tuple[DiagnosticLogsProductData, ...] | None = attribute(
        "productData", Many("DiagnosticLogsProductData")
    )
    version: str | None = attribute("version")


@model
class DiagnosticLogsProductData(Model):
    """A diagnostic logs product data."""

    signature_id: str | None = attribute("signatureId")
    diagnostic_insights: tuple[DiagnosticLogsProductDataDiagnosticInsight, ...] | None = attribute(
        "diagnosticInsights", Many("DiagnosticLogsProductDataDiagnosticInsight")
    )
    diagnostic_logs: tuple[DiagnosticLogsProductDataDiagnosticLog, ...] | None = attribute(
        "diagnosticLogs", Many("DiagnosticLogsProductDataDiagnosticLog")
    )


@model
class DiagnosticLogsProductDataDiagnosticInsight(Model):
    """A diagnostic logs product data diagnostic insight."""

    insights_url: str | None = attribute("insightsURL")
    insights_category: str | None = attribute("insightsCategory")
    insights_string: str | None = attribute("insightsString")


@model
class DiagnosticLogsProductDataDiagnosticLog(Model):
    """A diagnostic logs product data diagnostic log."""

    call_stack_tree: tuple[DiagnosticLogsProductDataDiagnosticLogCallStackTree, ...] | None = attribute(
        "callStackTree", Many("DiagnosticLogsProductDataDiagnosticLogCallStackTree")
    )
    diagnostic_meta_data: DiagnosticLogsProductDataDiagnosticLogDiagnosticMetaData | None = attribute(
        "diagnosticMetaData", "DiagnosticLogsProductDataDiagnosticLogDiagnosticMetaData"
    )


@model
class DiagnosticLogsProductDataDiagnosticLogCallStackTree(Model):
    """A diagnostic logs product data diagnostic log call stack tree."""

    call_stack_per_thread: bool | None = attribute("callStackPerThread", bool)
    call_stacks: tuple[DiagnosticLogsProductDataDiagnosticLogCallStackTreeCallStack, ...] | None = attribute(
        "callStacks", Many("DiagnosticLogsProductDataDiagnosticLogCallStackTreeCallStack")
    )


@model
class DiagnosticLogsProductDataDiagnosticLogCallStackTreeCallStack(Model):
    """A diagnostic logs product data diagnostic log call stack tree call stack."""

    call_stack_root_frames: tuple[DiagnosticLogCallStackNode, ...] | None = attribute(
        "callStackRootFrames", Many("DiagnosticLogCallStackNode")
    )


@model
class DiagnosticLogsProductDataDiagnosticLogDiagnosticMetaData(Model):
    """A diagnostic logs product data diagnostic log diagnostic meta data."""

    bundle_id: str | None = attribute("bundleId")
    event: str | None = attribute("event")
    os_version: str | None = attribute("osVersion")
    app_version: str | None = attribute("appVersion")
    writes_caused: str | None = attribute("writesCaused")
    device_type: str | None = attribute("deviceType")
    platform_architecture: str | None = attribute("platformArchitecture")
    event_detail: str | None = attribute("eventDetail")
    build_version: str | None = attribute("buildVersion")
