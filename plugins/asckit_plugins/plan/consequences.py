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
    through: str
    """The to-one relationship of the resource concerned that leads to the one with the field."""
    field: str
    becomes: Mapping[str, str]
    """The field's values before and after."""


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
)
