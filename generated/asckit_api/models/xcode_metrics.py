"""What belongs to Xcode metrics: resources, documents, values and enums."""

from __future__ import annotations

from ..document import (
    Model,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class MetricsInsight(Model):
    """A metrics insight."""

    metric_category: MetricCategory | None = attribute("metricCategory", "MetricCategory")
    latest_version: str | None = attribute("latestVersion")
    metric: str | None = attribute("metric")
    summary_string: str | None = attribute("summaryString")
    reference_versions: str | None = attribute("referenceVersions")
    max_latest_version_value: float | None = attribute("maxLatestVersionValue", float)
    sub_system_label: str | None = attribute("subSystemLabel")
    high_impact: bool | None = attribute("highImpact", bool)
    populations: tuple[MetricsInsightPopulation, ...] | None = attribute(
        "populations", Many("MetricsInsightPopulation")
    )


@model
class MetricsInsightPopulation(Model):
    """A metrics insight population."""

    delta_percentage: float | None = attribute("deltaPercentage", float)
    percentile: str | None = attribute("percentile")
    summary_string: str | None = attribute("summaryString")
    reference_average_value: float | None = attribute("referenceAverageValue", float)
    latest_version_value: float | None = attribute("latestVersionValue", float)
    device: str | None = attribute("device")


@model
class XcodeMetrics(Model):
    """A Xcode metrics."""

    version: str | None = attribute("version")
    insights: XcodeMetricsInsights | None = attribute("insights", "XcodeMetricsInsights")
    product_data: tuple[XcodeMetricsProductData, ...] | None = attribute("productData", Many("XcodeMetricsProductData"))


@model
class XcodeMetricsInsights(Model):
    """A Xcode metrics insights."""

    trending_up: tuple[MetricsInsight, ...] | None = attribute("trendingUp", Many("MetricsInsight"))
    regressions: tuple[MetricsInsight, ...] | None = attribute("regressions", Many("MetricsInsight"))


@model
class XcodeMetricsProductData(Model):
    """A Xcode metrics product data."""

    platform: str | None = attribute("platform")
    metric_categories: tuple[XcodeMetricsProductDataMetricCategory, ...] | None = attribute(
        "metricCategories", Many("XcodeMetricsProductDataMetricCategory")
    )


@model
class XcodeMetricsProductDataMetricCategory(Model):
    """A Xcode metrics product data metric category."""

    identifier: MetricCategory | None = attribute("identifier", "MetricCategory")
    metrics: tuple[XcodeMetricsProductDataMetricCategoryMetric, ...] | None = attribute(
        "metrics", Many("XcodeMetricsProductDataMetricCategoryMetric")
    )


@model
class XcodeMetricsProductDataMetricCategoryMetric(Model):
    """A Xcode metrics product data metric category metric."""

    identifier: str | None = attribute("identifier")
    goal_keys: tuple[XcodeMetricsProductDataMetricCategoryMetricGoalKey, ...] | None = attribute(
        "goalKeys", Many("XcodeMetricsProductDataMetricCategoryMetricGoalKey")
    )
    unit: XcodeMetricsProductDataMetricCategoryMetricUnit | None = attribute(
        "unit", "XcodeMetricsProductDataMetricCategoryMetricUnit"
    )
    datasets: tuple[XcodeMetricsProductDataMetricCategoryMetricDataset, ...] | None = attribute(
        "datasets", Many("XcodeMetricsProductDataMetricCategoryMetricDataset")
    )


@model
class XcodeMetricsProductDataMetricCategoryMetricDataset(Model):
    """A Xcode metrics product data metric category metric dataset."""

    filter_criteria: XcodeMetricsProductDataMetricCategoryMetricDatasetFilterCriteria | None = attribute(
        "filterCriteria", "XcodeMetricsProductDataMetricCategoryMetricDatasetFilterCriteria"
    )
    points: tuple[XcodeMetricsProductDataMetricCategoryMetricDatasetPoint, ...] | None = attribute(
        "points", Many("XcodeMetricsProductDataMetricCategoryMetricDatasetPoint")
    )
    recommended_metric_goal: XcodeMetricsProductDataMetricCategoryMetricDatasetRecommendedMetricGoal | None = attribute(
        "recommendedMetricGoal", "XcodeMetricsProductDataMetricCategoryMetricDatasetRecommendedMetricGoal"
    )


@model
class XcodeMetricsProductDataMetricCategoryMetricDatasetFilterCriteria(Model):
    """A Xcode metrics product data metric category metric dataset filter criteria."""

    percentile: str | None = attribute("percentile")
    device: str | None = attribute("device")
    device_marketing_name: str | None = attribute("deviceMarketingName")


@model
class XcodeMetricsProductDataMetricCategoryMetricDatasetPoint(Model):
    """A Xcode metrics product data metric category metric dataset point."""

    version: str | None = attribute("version")
    value: float | None = attribute("value", float)
    error_margin: float | None = attribute("errorMargin", float)
    percentage_breakdown: XcodeMetricsProductDataMetricCategoryMetricDatasetPointPercentageBreakdown | None = attribute(
        "percentageBreakdown", "XcodeMetricsProductDataMetricCategoryMetricDatasetPointPercentageBreakdown"
    )
    goal: str | None = attribute("goal")


@model
class XcodeMetricsProductDataMetricCategoryMetricDatasetPointPercentageBreakdown(Model):
    """A Xcode metrics product data metric category metric dataset point percentage breakdown."""

    value: float | None = attribute("value", float)
    sub_system_label: str | None = attribute("subSystemLabel")


@model
class XcodeMetricsProductDataMetricCategoryMetricDatasetRecommendedMetricGoal(Model):
    """A Xcode metrics product data metric category metric dataset recommended metric goal."""

    value: float | None = attribute("value", float)
    detail: str | None = attribute("detail")


@model
class XcodeMetricsProductDataMetricCategoryMetricGoalKey(Model):
    """A Xcode metrics product data metric category metric goal key."""

    goal_key: str | None = attribute("goalKey")
    lower_bound: int | None = attribute("lowerBound", int)
    upper_bound: int | None = attribute("upperBound", int)


@model
class XcodeMetricsProductDataMetricCategoryMetricUnit(Model):
    """A Xcode metrics product data metric category metric unit."""

    identifier: str | None = attribute("identifier")
    display_name: str | None = attribute("displayName")


class MetricCategory(OpenEnum):
    """One of 8 known values; Apple may add others."""

    HANG = "HANG"
    LAUNCH = "LAUNCH"
    MEMORY = "MEMORY"
    DISK = "DISK"
    BATTERY = "BATTERY"
    TERMINATION = "TERMINATION"
    ANIMATION = "ANIMATION"
    STORAGE = "STORAGE"
