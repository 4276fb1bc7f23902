"""What Apple changes by itself after a change, where that is certain: as data, for plans to go on from.

A row says: once a resource of the type has the attributes, or is created with the relationship, a field of a related
resource that has one of the values has another. Everything else that Apple does by itself is not planned: a wait for
it ends the plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs


@attrs.frozen
class Consequence:
    """One row."""

    type: str
    """The type of the resource that is changed, or, with `creates`, that is created for another."""
    attributes: Mapping[str, Any]
    """What it is changed to."""
    of: str | None
    """The relationship that leads to the resource concerned; None for the changed one itself."""
    through: str | None
    """The to-one relationship of the resource concerned that leads to the one with the field; None for itself."""
    field: str
    becomes: Mapping[str | None, str]
    """The field's values before and after; None for what is created by the plan and has no value yet."""


CONSEQUENCES: Final = (
    # "Complying with Encryption Export Regulations": no encryption beyond the exempt needs no papers. With any other
    # answer Apple may ask for some, so nothing follows from it with certainty.
    Consequence(
        "builds",
        {"usesNonExemptEncryption": False},
        None,
        "buildBetaDetail",
        "internalBuildState",
        {"MISSING_EXPORT_COMPLIANCE": "READY_FOR_BETA_TESTING"},
    ),
    Consequence(
        "builds",
        {"usesNonExemptEncryption": False},
        None,
        "buildBetaDetail",
        "externalBuildState",
        {"MISSING_EXPORT_COMPLIANCE": "READY_FOR_BETA_SUBMISSION"},
    ),
    # "Beta App Review Submissions"
    Consequence(
        "betaAppReviewSubmissions",
        {},
        "build",
        "buildBetaDetail",
        "externalBuildState",
        {"READY_FOR_BETA_SUBMISSION": "WAITING_FOR_BETA_REVIEW"},
    ),
    # "Review Submissions": a version that is put into one is READY_FOR_REVIEW; what is submitted waits for review,
    # what is canceled ends.
    Consequence(
        "reviewSubmissionItems",
        {},
        "appStoreVersion",
        None,
        "appVersionState",
        {None: "READY_FOR_REVIEW", "PREPARE_FOR_SUBMISSION": "READY_FOR_REVIEW"},
    ),
    Consequence(
        "reviewSubmissions",
        {"submitted": True},
        None,
        None,
        "state",
        dict.fromkeys((None, "READY_FOR_REVIEW", "UNRESOLVED_ISSUES"), "WAITING_FOR_REVIEW"),
    ),
    Consequence(
        "reviewSubmissions",
        {"canceled": True},
        None,
        None,
        "state",
        dict.fromkeys(("WAITING_FOR_REVIEW", "IN_REVIEW", "UNRESOLVED_ISSUES"), "COMPLETE"),
    ),
    # "App Store Version Release Requests"
    Consequence(
        "appStoreVersionReleaseRequests",
        {},
        "appStoreVersion",
        None,
        "appVersionState",
        {"PENDING_DEVELOPER_RELEASE": "PROCESSING_FOR_DISTRIBUTION"},
    ),
)
