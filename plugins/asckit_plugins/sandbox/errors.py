"""Refusals in Apple's words of art: the error codes the sandbox knows, and the body they travel in.

Codes are Apple's (Parsing the Error Response Code); titles and details are the sandbox's own, so
nothing should match on them. Where Apple's exact code is not known, the general one stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

CODES: dict[str, tuple[int, str]] = {
    "NOT_AUTHORIZED": (401, "The request is not authenticated"),
    "NOT_FOUND": (404, "There is no such resource"),
    "PATH_ERROR": (404, "There is no such path"),
    "METHOD_NOT_ALLOWED": (405, "The path does not take this method"),
    "NOT_ACCEPTABLE": (406, "No accepted media type can be answered with"),
    "UNSUPPORTED_MEDIA_TYPE": (415, "The body's media type is not supported"),
    "CONTENT_TOO_LARGE": (413, "The request is too large"),
    "RATE_LIMIT_EXCEEDED": (429, "Too many requests"),
    "PARAMETER_ERROR.ILLEGAL": (400, "This request does not take the parameter"),
    "PARAMETER_ERROR.INVALID": (400, "A parameter has an invalid value"),
    "PARAMETER_ERROR.REQUIRED": (400, "A required parameter is missing"),
    "ENTITY_INVALID": (400, "The body is not valid JSON"),
    "ENTITY_UNPROCESSABLE": (422, "The request cannot be carried out"),
    "ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW": (409, "Another build is in beta review"),
    "ENTITY_UNPROCESSABLE.INVALID_QC_STATE": (422, "The build is not in a state for beta review"),
    "ENTITY_ERROR.TYPE.INVALID": (409, "The resource's type does not fit the request"),
    "ENTITY_ERROR.ID.INVALID": (409, "The resource's id does not fit the request"),
    "ENTITY_ERROR.ATTRIBUTE.INVALID": (409, "An attribute has an invalid value"),
    "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE": (409, "An attribute's value is already taken"),
    "ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED": (409, "An attribute cannot be set by this request"),
    "ENTITY_ERROR.ATTRIBUTE.REQUIRED": (409, "A required attribute is missing"),
    "ENTITY_ERROR.ATTRIBUTE.TYPE": (409, "An attribute has the wrong type"),
    "ENTITY_ERROR.ATTRIBUTE.UNKNOWN": (409, "There is no such attribute"),
    "ENTITY_ERROR.INCLUDED.INVALID_ID": (409, "An inline resource has an invalid id"),
    "ENTITY_ERROR.RELATIONSHIP.INVALID": (409, "A relationship has an invalid value"),
    "ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED": (409, "A relationship cannot be set by this request"),
    "ENTITY_ERROR.RELATIONSHIP.REQUIRED": (409, "A required relationship is missing"),
    "ENTITY_ERROR.RELATIONSHIP.UNKNOWN": (409, "There is no such relationship"),
    "STATE_ERROR.ENTITY_STATE_INVALID": (409, "The resource's state does not allow this"),
    "FORBIDDEN_ERROR": (403, "The key may not do this"),
    "UNEXPECTED_ERROR": (500, "Something unexpected happened"),
    "SANDBOX.NOT_MODELLED": (501, "The sandbox does not model this yet"),
}
"""Code → HTTP status and title. NOTES: the 409 of ANOTHER_BUILD_IN_REVIEW is met as a 422 too; match on the code."""

OF_STATUS = {
    401: "NOT_AUTHORIZED",
    403: "FORBIDDEN_ERROR",
    404: "NOT_FOUND",
    409: "STATE_ERROR.ENTITY_STATE_INVALID",
    422: "ENTITY_UNPROCESSABLE",
    429: "RATE_LIMIT_EXCEEDED",
}
"""The code that an answer of this status carries when nothing more is known."""


@attrs.frozen
class Problem:
    """One error of a refusal."""

    code: str
    detail: str
    pointer: str | None = None
    """What in the body is at fault, as a JSON pointer."""
    parameter: str | None = None
    """Which query parameter is at fault."""

    @property
    def status(self) -> int:
        """The HTTP status that goes with the code."""
        return CODES[self.code][0]

    def as_json(self, id: str) -> dict[str, Any]:
        """This error as a member of the body's `errors`."""
        status, title = CODES[self.code]
        error: dict[str, Any] = {
            "id": id,
            "status": str(status),
            "code": self.code,
            "title": title,
            "detail": self.detail,
        }
        if self.pointer is not None:
            error["source"] = {"pointer": self.pointer}
        elif self.parameter is not None:
            error["source"] = {"parameter": self.parameter}
        return error


class Refusal(Exception):  # noqa: N818  (an answer, not an error of this program)
    """A request that is answered by an error document."""

    def __init__(self, problems: Iterable[Problem], headers: dict[str, str] | None = None) -> None:
        self.problems = list(problems)
        self.headers = headers or {}
        super().__init__("; ".join(f"{problem.code}: {problem.detail}" for problem in self.problems))

    @property
    def status(self) -> int:
        """The HTTP status of the answer: that of the first error."""
        return self.problems[0].status

    def document(self, id: str) -> dict[str, Any]:
        """The body of the answer; id names the request, as Apple's error ids do."""
        return {"errors": [problem.as_json(id) for problem in self.problems]}


def refuse(code: str, detail: str, *, pointer: str | None = None, parameter: str | None = None) -> Refusal:
    """A refusal of one error, to be raised."""
    return Refusal([Problem(code, detail, pointer, parameter)])


def status_document(status: int, id: str) -> dict[str, Any]:
    """An error body for a status that a fault injects: the codes of `OF_STATUS`, else UNEXPECTED_ERROR."""
    code = OF_STATUS.get(status, "UNEXPECTED_ERROR")
    error = Problem(code, "This answer was injected by the sandbox.").as_json(id)
    return {"errors": [error | {"status": str(status)}]}
