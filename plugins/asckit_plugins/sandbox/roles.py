"""What an API key may do, by its role: Apple's Role Permissions and Creating API Keys for App Store Connect API.

The tables say what the sandbox refuses; a role that is not held back in a table may do it. Apple publishes the
permissions of people in App Store Connect, not of each operation: what is in doubt is allowed.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping

from asckit.settings import nearest

from .errors import refuse
from .shapes import Operation

PROVISIONING = ("bundleId*", "certificates", "devices", "profiles", "merchantIds", "passTypeIds")
SALES = ("salesReports",)
FINANCE = ("financeReports",)
USERS = ("users", "userInvitations")
TESTING = ("betaGroups", "betaTesters", "betaTesterInvitations", "betaRecruitmentCriteria")
REVIEW = (
    "betaAppReviewSubmissions",
    "appStoreVersionSubmissions",
    "appStoreVersionReleaseRequests",
    "reviewSubmissions",
    "reviewSubmissionItems",
)
BUILDS = ("builds", "build*", "betaBuildLocalizations", "appEncryptionDeclaration*")
STORE = ("app*", "inAppPurchase*", "subscription*", "promotedPurchases", "winBackOffers", "gameCenter*")
ANSWERS = ("customerReviewResponses",)
EVERYTHING = ("*",)

INDIVIDUAL = PROVISIONING + SALES + FINANCE
"""What individual keys cannot use at all, whoever they belong to."""
CANNOT_READ: Mapping[str, tuple[str, ...]] = {
    "ADMIN": (),
    "APP_MANAGER": SALES + FINANCE + USERS,
    "DEVELOPER": SALES + FINANCE + USERS,
    "MARKETING": SALES + FINANCE + USERS + PROVISIONING,
    "CUSTOMER_SUPPORT": SALES + FINANCE + USERS + PROVISIONING,
    "SALES": USERS + PROVISIONING + FINANCE,
    "FINANCE": USERS + PROVISIONING,
}
"""Role → JSON:API types, or patterns of them, whose operations answer 403."""
CANNOT_CHANGE: Mapping[str, tuple[str, ...]] = {
    "ADMIN": (),
    "APP_MANAGER": (),
    "DEVELOPER": TESTING + REVIEW + STORE + ANSWERS,
    "MARKETING": TESTING + REVIEW + BUILDS + ANSWERS,
    "CUSTOMER_SUPPORT": TESTING + REVIEW + BUILDS + STORE,
    "SALES": EVERYTHING,
    "FINANCE": EVERYTHING,
}
"""Role → what it may read at most. A linkage counts as a change to the resources at both its ends."""
ALLOWED_ALL_THE_SAME: Mapping[str, tuple[str, ...]] = {"DEVELOPER": ("appEncryptionDeclaration*",)}
"""What a pattern above takes in without being meant."""


def check_role(role: str) -> str:
    """The role's name as Apple writes it. Raises ValueError for one that there is not."""
    name = role.upper().replace(" ", "_").replace("-", "_")
    if name not in CANNOT_READ:
        raise ValueError(f"there is no role {role!r} of an API key; {nearest(name, CANNOT_READ)}")
    return name


def check(role: str, individual: bool, operation: Operation) -> None:
    """Raises Refusal (403) where a key of this role may not carry out an operation."""
    types = {operation.type}
    if operation.verb != "GET" and operation.relationship:
        types.add(operation.relationship)
    if individual and _any(types, INDIVIDUAL):
        raise refuse("FORBIDDEN_ERROR", "Individual keys cannot use provisioning, sales and finance.")
    held_back = CANNOT_READ[role] if operation.verb == "GET" else CANNOT_READ[role] + CANNOT_CHANGE[role]
    if _any(types, held_back) and not _any(types, ALLOWED_ALL_THE_SAME.get(role, ())):
        raise refuse("FORBIDDEN_ERROR", f"A key with the role {role} is not allowed to perform {operation.id}.")


def _any(types: set[str], patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(type, pattern) for type in types for pattern in patterns)
