"""What each kind of change means for those who call the generated client: the one table that decides it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Bump = Literal["major", "minor", "patch"]
BUMPS: tuple[Bump, ...] = ("patch", "minor", "major")
"""From the least to the greatest."""


class Verdict(NamedTuple):
    """One row of the table."""

    bump: Bump
    """The least version bump that a release with such a change needs."""
    title: str
    """What happened, as a heading over a list of places."""
    why: str
    """The reason for the verdict, in one line."""
    todo: str = ""
    """What a caller must do; given where, and only where, the change breaks."""

    @property
    def breaking(self) -> bool:
        """Whether code that worked may stop working, at run time or under a type checker."""
        return self.bump == "major"


VERDICTS: dict[str, Verdict] = {
    # -- resources and operations ------------------------------------------------------------------
    "resource-added": Verdict("minor", "New resources", "nobody can have used it"),
    "resource-removed": Verdict(
        "major", "Resources that are gone", "`asc.api` no longer has it", "Stop using every method of it."
    ),
    "operation-added": Verdict("minor", "New methods", "nobody can have called it"),
    "operation-removed": Verdict(
        "major",
        "Methods that are gone",
        "the method no longer exists",
        "Remove the call, or make the one named beside it.",
    ),
    "operation-renamed": Verdict(
        "major", "Methods that have another name", "the old name no longer exists", "Call the new name."
    ),
    "operation-moved": Verdict("patch", "Methods at another address", "the method hides path and verb"),
    "operation-addressed": Verdict(
        "major",
        "Methods whose id argument came or went",
        "the positional arguments are others",
        "Give or leave out the id.",
    ),
    "operation-returns": Verdict(
        "major",
        "Methods that return something else",
        "the result is of another class",
        "Read the result as the new class.",
    ),
    "operation-status": Verdict("patch", "Methods with another success status", "every 2xx is a success"),
    "operation-media": Verdict(
        "major", "Downloads in another format", "the bytes mean something else", "Read the new format."
    ),
    "operation-csv-added": Verdict("minor", "New `_csv` methods", "nobody can have called it"),
    "operation-csv-removed": Verdict(
        "major", "`_csv` methods that are gone", "the method no longer exists", "Call the method without `_csv`."
    ),
    "operation-deprecated": Verdict("minor", "Deprecated methods", "it still works; a call warns"),
    "operation-restored": Verdict("patch", "Methods no longer deprecated", "it works as before, without a warning"),
    # -- query parameters ----------------------------------------------------------------------------
    "parameter-added": Verdict("minor", "New query arguments", "it is optional"),
    "parameter-added-required": Verdict(
        "major", "New query arguments that must be given", "calls without it are refused", "Give the argument."
    ),
    "parameter-removed": Verdict(
        "major", "Query arguments that are gone", "passing it is a TypeError", "Stop passing the argument."
    ),
    "parameter-required": Verdict(
        "major", "Query arguments that must now be given", "calls without it are refused", "Give the argument."
    ),
    "parameter-optional": Verdict("minor", "Query arguments that may now be left out", "calls with it still work"),
    "parameter-type": Verdict(
        "major", "Query arguments of another type", "what was passed no longer fits", "Pass the new type."
    ),
    "parameter-widened": Verdict("minor", "Query arguments of a wider type", "what was passed still fits"),
    "parameter-enum": Verdict(
        "major",
        "Query arguments that take another enum",
        "members of the old enum fail the type check",
        "Pass members of the new enum, or plain strings.",
    ),
    "parameter-value-added": Verdict("minor", "New values of query arguments", "other values still work"),
    "parameter-value-removed": Verdict(
        "major",
        "Values that query arguments no longer take",
        "it fails the type check, and Apple refuses it",
        "Stop passing the value.",
    ),
    "parameter-opened": Verdict("minor", "Query arguments that take any string now", "all values that fitted still do"),
    "parameter-closed": Verdict(
        "major",
        "Query arguments that take listed values only now",
        "any other string fails the type check",
        "Pass a listed value.",
    ),
    "parameter-limit-raised": Verdict("minor", "Higher limits", "smaller numbers still work"),
    "parameter-limit-lowered": Verdict(
        "major", "Lower limits", "Apple refuses numbers above the new limit", "Pass a number within the limit."
    ),
    "parameter-deprecated": Verdict("minor", "Deprecated query arguments", "it still works"),
    "parameter-restored": Verdict("patch", "Query arguments no longer deprecated", "it works as before"),
    # -- what requests take: fields of create and update, keys of nested inputs --------------------------
    "input-added": Verdict("minor", "New inputs", "nobody can have used it"),
    "input-removed": Verdict(
        "major", "Inputs that are gone", "importing it fails", "Stop importing it; see the fields that took it."
    ),
    "input-renamed": Verdict(
        "major", "Inputs that have another name", "importing the old name fails", "Import the new name."
    ),
    "argument-added": Verdict("minor", "New request fields", "it is optional"),
    "argument-added-required": Verdict(
        "major", "New request fields that must be given", "calls without it are a TypeError", "Give the field."
    ),
    "argument-removed": Verdict(
        "major", "Request fields that are gone", "passing it is a TypeError", "Stop passing the field."
    ),
    "argument-required": Verdict(
        "major", "Request fields that must now be given", "calls without it are a TypeError", "Give the field."
    ),
    "argument-optional": Verdict("minor", "Request fields that may now be left out", "calls with it still work"),
    "argument-nullable": Verdict("minor", "Request fields that now take None", "other values still work"),
    "argument-not-nullable": Verdict(
        "major",
        "Request fields that no longer take None",
        "None fails the type check, and Apple refuses null",
        "Leave the field out, or give a value.",
    ),
    "argument-type": Verdict(
        "major", "Request fields of another type", "what was passed no longer fits", "Pass the new type."
    ),
    "argument-widened": Verdict("minor", "Request fields of a wider type", "what was passed still fits"),
    "argument-enum": Verdict(
        "major",
        "Request fields that take another enum",
        "members of the old enum fail the type check",
        "Pass members of the new enum, or plain strings.",
    ),
    "argument-value-added": Verdict("minor", "New values of request fields", "other values still work"),
    "argument-value-removed": Verdict(
        "major",
        "Values that request fields no longer take",
        "it fails the type check, and Apple refuses it",
        "Stop passing the value.",
    ),
    "argument-opened": Verdict("minor", "Request fields that take any string now", "all values that fitted still do"),
    "argument-closed": Verdict(
        "major",
        "Request fields that take listed values only now",
        "any other string fails the type check",
        "Pass a listed value.",
    ),
    "argument-to-many": Verdict(
        "major", "Request fields that take a list of ids now", "one id no longer fits", "Pass a list."
    ),
    "argument-to-one": Verdict(
        "major", "Request fields that take one id now", "a list no longer fits", "Pass the id alone."
    ),
    "argument-relates": Verdict(
        "major", "Request fields that take ids of another type", "the old ids name nothing", "Pass ids of the new type."
    ),
    "argument-inline-added": Verdict("minor", "Request fields that also take inline objects", "ids still work"),
    "argument-inline-removed": Verdict(
        "major",
        "Request fields that no longer take inline objects",
        "an inline object no longer fits",
        "Create the related resource first, and pass its id.",
    ),
    "argument-deprecated": Verdict("minor", "Deprecated request fields", "it still works"),
    "argument-restored": Verdict("patch", "Request fields no longer deprecated", "it works as before"),
    # -- what answers hold -----------------------------------------------------------------------------
    "model-added": Verdict("minor", "New models", "nobody can have used it"),
    "model-removed": Verdict(
        "major", "Models that are gone", "importing it fails", "Stop importing it; see the methods that returned it."
    ),
    "model-renamed": Verdict(
        "major", "Models that have another name", "importing the old name fails", "Import the new name."
    ),
    "model-kind": Verdict(
        "major", "Models of another shape", "pages, documents and resources have other members", "Read the new shape."
    ),
    "model-data": Verdict(
        "major", "Documents that hold something else", "`.data` is of another class", "Read `.data` as the new class."
    ),
    "model-type": Verdict(
        "major", "Models of another resource type", "`resource_type` differs", "Compare with the new type."
    ),
    "model-deprecated": Verdict("minor", "Deprecated models", "it still works"),
    "model-restored": Verdict("patch", "Models no longer deprecated", "it works as before"),
    "field-added": Verdict("minor", "New fields in answers", "nobody can have read it"),
    "field-removed": Verdict(
        "major", "Fields that are gone from answers", "reading it is an AttributeError", "Stop reading the field."
    ),
    "field-type": Verdict(
        "major", "Fields of another type in answers", "the value is of another class", "Read the field as the new type."
    ),
    "field-narrowed": Verdict(
        "minor", "Fields of a narrower type in answers", "the new class is a kind of the old one"
    ),
    "field-to-many": Verdict(
        "major", "Relationships that lead to many now", "`.id` became `.ids`", "Read `.ids`, resolve with `find_all`."
    ),
    "field-to-one": Verdict(
        "major", "Relationships that lead to one now", "`.ids` became `.id`", "Read `.id`, resolve with `find`."
    ),
    "field-linked": Verdict("minor", "Relationships that carry ids now", "links are still there"),
    "field-unlinked": Verdict(
        "major",
        "Relationships that carry links only now",
        "there are no ids to read",
        "Call the method that reads them.",
    ),
    "field-target": Verdict(
        "major",
        "Relationships that lead to another class",
        "`find` gives another class",
        "Read what it gives as the new class.",
    ),
    "field-deprecated": Verdict("minor", "Deprecated fields in answers", "it is still there"),
    "field-restored": Verdict("patch", "Fields in answers no longer deprecated", "it is there as before"),
    "included-added": Verdict("minor", "Resources that may now come along", "none comes unless asked for"),
    "included-removed": Verdict(
        "major",
        "Resources that no longer come along",
        "`find` gives None for it",
        "Read the related resource with a call of its own.",
    ),
    "included-class": Verdict(
        "major",
        "Resources that come along as another class",
        "`find` gives another class",
        "Read what it gives as the new class.",
    ),
    # -- enums and value lists -----------------------------------------------------------------------------
    "enum-added": Verdict("minor", "New enums", "nobody can have used it"),
    "enum-removed": Verdict(
        "major", "Enums that are gone", "importing it fails", "Stop importing it; compare with plain strings."
    ),
    "enum-renamed": Verdict(
        "major", "Enums that have another name", "importing the old name fails", "Import the new name."
    ),
    "enum-value-added": Verdict("minor", "New enum values", "enums are open: older code reads unknown values too"),
    "enum-value-removed": Verdict(
        "major",
        "Enum values that are gone",
        "the member is an AttributeError, the string fails the type check",
        "Stop naming the value; it still reads, as an unknown one.",
    ),
    "enum-deprecated": Verdict("minor", "Deprecated enums", "it still works"),
    "enum-restored": Verdict("patch", "Enums no longer deprecated", "it works as before"),
    "list-added": Verdict("minor", "New value lists", "nobody can have used it"),
    "list-removed": Verdict(
        "major",
        "Value lists that are gone",
        "importing the alias fails",
        "Annotate with `str`, or with the list of the argument.",
    ),
    "list-renamed": Verdict(
        "major", "Value lists that have another name", "importing the old alias fails", "Import the new alias."
    ),
}
"""Kind of change → verdict. A kind's first word is its area (see `AREAS`)."""

AREAS: dict[str, str] = {
    "resource": "resources",
    "operation": "methods (operations)",
    "parameter": "query arguments",
    "argument": "request fields",
    "input": "request inputs",
    "model": "models",
    "field": "fields in answers",
    "included": "included resources",
    "enum": "enums",
    "list": "value lists",
}
"""Area → what a table calls it, in the order in which a caller meets them."""


def area_of(kind: str) -> str:
    """The area of a kind of change."""
    return kind.split("-")[0]
