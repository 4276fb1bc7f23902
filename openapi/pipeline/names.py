"""From Apple's names to Python's: spelling, the operationId grammar, Apple's documentation pages."""

from __future__ import annotations

import keyword
import re
from typing import NamedTuple

from .errors import CodegenError

DOCS = "https://developer.apple.com/documentation/appstoreconnectapi"


def snake(name: str) -> str:
    """`filter[preReleaseVersion.version]` → `filter_pre_release_version_version`."""
    words = re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")
    words = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words).lower()


def pascal(name: str) -> str:
    """`preReleaseVersion` → `PreReleaseVersion`; capitals inside words stay."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", name))


def argument(name: str) -> str:
    """A Python name for an argument or a field: snake case, with an underscore behind a reserved word."""
    python = snake(name)
    return f"{python}_" if keyword.iskeyword(python) or python == "self" else python


MODEL_MEMBERS = frozenset({"raw", "from_dict", "to_dict", "issues", "find", "find_all", "total", "resource_type"})
"""What every model has of its own (openapi/runtime/document.py)."""


def field_name(name: str) -> str:
    """A Python name for a field of a model, with an underscore behind what models have of their own."""
    python = argument(name)
    return f"{python}_" if python in MODEL_MEMBERS else python


def singular(name: str) -> str:
    """The singular of an English plural of Apple's: `territorySchedules` → `territorySchedule`."""
    for plural, one in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ses", "se"), ("ss", "ss"), ("s", "")):
        if name.endswith(plural):
            return name[: -len(plural)] + one
    return name


SPELLED = {
    "app store": "App Store",
    "ci": "CI",
    "game center": "Game Center",
    "in app": "in-app",
    "ios": "iOS",
    "mac os": "macOS",
    "pre release": "prerelease",
    "url": "URL",
    "v1": "(v1)",
    "v2": "(v2)",
    "v3": "(v3)",
    "vision os": "visionOS",
    "xcode": "Xcode",
}
"""How words are spelled in sentences, where it is not in lower case."""

_SPELLED = re.compile(rf"\b({'|'.join(map(re.escape, SPELLED))})\b")


def in_words(name: str, *, one: bool = False) -> str:
    """A name as it stands in a sentence: `inAppPurchasesV2` → `in-app purchases (v2)`; with one, its singular."""
    plain = snake(name).replace("_", " ")
    if one:
        base, version = re.fullmatch(r"(.*?)( v\d)?", plain).groups("")  # type: ignore[union-attr]
        plain = singular(base) + version
    return _SPELLED.sub(lambda found: SPELLED[found[0]], plain)


def with_article(words: str) -> str:
    """Words for one thing, with `a` or `an` before them."""
    vowel = words[0].lower() in "aeiou" and not words.startswith(("user", "uni"))
    return f"{'an' if vowel else 'a'} {words}"


class Kind(NamedTuple):
    """One row of the operationId grammar."""

    method: str
    """The Python method; `{}` stands for the relationship."""
    verb: str
    """The HTTP verb that goes with it."""
    related: bool
    """Whether a relationship is part of the operationId."""
    summary: str
    """What it does; `{one}` and `{many}` stand for the resource, `{rel}` for the relationship."""


GRAMMAR = {
    "getCollection": Kind("list", "GET", False, "List {many}."),
    "getInstance": Kind("get", "GET", False, "Read {one} by id."),
    "createInstance": Kind("create", "POST", False, "Create {one}."),
    "updateInstance": Kind("update", "PATCH", False, "Change {one}; fields left out stay as they are."),
    "deleteInstance": Kind("delete", "DELETE", False, "Delete {one}."),
    "getToOneRelated": Kind("get_{}", "GET", True, "Read the {rel} of {one}."),
    "getToManyRelated": Kind("list_{}", "GET", True, "List the {rel} of {one}."),
    "getToOneRelationship": Kind("get_{}_linkage", "GET", True, "Read the id of the {rel} of {one}."),
    "getToManyRelationship": Kind("list_{}_linkages", "GET", True, "List the ids of the {rel} of {one}."),
    "createToManyRelationship": Kind("add_{}", "POST", True, "Add to the {rel} of {one}."),
    "deleteToManyRelationship": Kind("remove_{}", "DELETE", True, "Remove from the {rel} of {one}."),
    "replaceToManyRelationship": Kind("replace_{}", "PATCH", True, "Replace the {rel} of {one}."),
    "updateToOneRelationship": Kind("set_{}", "PATCH", True, "Set the {rel} of {one}."),
    "getMetrics": Kind("metrics_{}", "GET", True, "Read the {rel} metrics of {one}."),
}


class OperationName(NamedTuple):
    """An operationId, taken apart."""

    resource: str
    relationship: str | None
    kind: str

    @property
    def method(self) -> str:
        """The Python method."""
        return GRAMMAR[self.kind].method.format(snake(self.relationship or ""))

    def summary(self) -> str:
        """What the operation does, in one sentence."""
        one = with_article(in_words(self.resource, one=True))
        relationship = in_words(self.relationship or "")
        return GRAMMAR[self.kind].summary.format(one=one, many=in_words(self.resource), rel=relationship)


def parse_operation_id(operation_id: str, verb: str) -> OperationName:
    """Take an operationId apart; one outside the grammar stops the run."""
    parts = operation_id.split("_")
    kind = GRAMMAR.get(parts[-1])
    if kind is None or len(parts) != (3 if kind.related else 2) or kind.verb != verb.upper():
        raise CodegenError(
            f"operationId {operation_id!r} ({verb.upper()}) is outside the grammar of 14 kinds; "
            "add its kind to GRAMMAR in openapi/pipeline/names.py"
        )
    return OperationName(parts[0], parts[1] if kind.related else None, parts[-1])


def operation_page(verb: str, path: str) -> str:
    """The address of Apple's page for an operation."""
    slug = path.strip("/").replace("{id}", "_id_").replace("/", "-").lower()
    return f"{DOCS}/{verb.lower()}-{slug}"


def schema_page(name: str) -> str:
    """The address of Apple's page for an object."""
    return f"{DOCS}/{name.lower()}"
