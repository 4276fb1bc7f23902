from __future__ import annotations

import pickle
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import errors
from asckit.errors import ApiError, AscError, ErrorObject, error_class, parse_errors, parse_retry_after

from .both import create

ASSOCIATED = {
    "id": "1",
    "status": "409",
    "code": "STATE_ERROR.ENTITY_STATE_INVALID",
    "title": "appStoreVersions is not in valid state",
    "detail": "This resource cannot be reviewed, please check associated errors to see why.",
    "source": {"pointer": "/data/relationships/build"},
    "meta": {
        "associatedErrors": {
            "/v1/appInfos/1": [{"code": "ENTITY_ERROR.ATTRIBUTE.REQUIRED", "title": "Required", "detail": "No name."}]
        }
    },
}

API_ERRORS: list[type[ApiError]] = [ApiError, errors.ServerError, *dict.fromkeys(errors.STATUS_ERRORS.values())]

EVERY: list[AscError] = [
    AscError("what"),
    errors.ConfigurationError("what"),
    errors.PluginError("what", plugin="retry"),
    errors.ClientClosed("what"),
    errors.TransportError("what", sent=False, request=create(name="x")),
    errors.OutcomeUnknown("what", request=create(name="x")),
    errors.WaitTimeout("what", waited=3.5),
    errors.WorkflowError("what"),
    errors.NoMatch("what", candidates=["a", "b"]),
    errors.NotReady("what"),
    *(
        kind(
            409,
            [ErrorObject.parse(ASSOCIATED)],
            request_id="R1",
            operation="things_createInstance",
            method="POST",
            path="/v1/things",
            retry_after=2.0,
        )
        for kind in API_ERRORS
    ),
]


def test_the_pickling_test_covers_every_error() -> None:
    classes = {each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, Exception)}
    assert {type(error) for error in EVERY} == classes


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling(error: AscError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error)
    assert str(back) == str(error)
    kept = {name: value for name, value in vars(error).items() if name != "request"}
    assert {name: value for name, value in vars(back).items() if name != "request"} == kept
    if getattr(error, "request", None) is not None:
        assert back.request.json == error.request.json  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.InvalidRequest),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDenied),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (422, errors.InvalidRequest),
        (429, errors.RateLimited),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (599, errors.ServerError),
        (302, ApiError),
        (418, ApiError),
        (600, ApiError),
    ],
)
def test_a_status_becomes_its_class(status: int, kind: type[ApiError]) -> None:
    assert error_class(status) is kind


def test_an_api_error_reads_well_in_a_terminal() -> None:
    error = errors.Conflict(
        409,
        [ErrorObject.parse(ASSOCIATED), ErrorObject(code="OTHER", detail="Something else.")],
        request_id="R1",
        operation="reviewSubmissions_updateInstance",
        method="PATCH",
        path="/v1/reviewSubmissions/7?secret=1",
    )
    assert str(error).splitlines() == [
        "409 STATE_ERROR.ENTITY_STATE_INVALID: appStoreVersions is not in valid state",
        "  This resource cannot be reviewed, please check associated errors to see why. [/data/relationships/build]",
        "  OTHER: Something else.",
        "  /v1/appInfos/1: ENTITY_ERROR.ATTRIBUTE.REQUIRED: Required: No name.",
        "  reviewSubmissions_updateInstance (PATCH /v1/reviewSubmissions/7), request id R1",
    ]
    assert (error.code, error.source) == ("STATE_ERROR.ENTITY_STATE_INVALID", "/data/relationships/build")


def test_a_query_parameter_is_a_source_too() -> None:
    assert ErrorObject.parse({"source": {"parameter": "filter[app]"}}).source == "filter[app]"


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", ""),
        (b"{}", ""),
        (b"null", ""),
        (b'{"errors": []}', ""),
        (b'{"message": "no"}', '{"message": "no"}'),
        (b"upstream connect error", "upstream connect error"),
        (b"<html><head><title>x</title></head><body><h1>503 &amp; more</h1></body></html>", "503 & more"),
        (b"\xff\xfe\x00bad", "��bad"),
        (b"[" * 100_000, "[" * 199 + "…"),
    ],
)
def test_a_body_that_is_not_apples_still_explains(content: bytes, detail: str) -> None:
    error = errors.ServerError(503, parse_errors(content))
    assert error.detail.replace(" ", "") == detail.replace(" ", "")
    assert error.title == "Service Unavailable"
    assert str(error).startswith("503 Service Unavailable")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.sampled_from(["errors", "code", "meta", "associatedErrors", "source", "pointer"]), x)))  # fmt: skip  # noqa: E501
def test_no_json_breaks_the_reading_of_errors(raw: object) -> None:
    assert str(ErrorObject.parse(raw)) is not None
    assert ErrorObject.parse({"meta": raw, "source": raw, "code": raw}) is not None


def test_what_a_server_says_cannot_steer_the_terminal() -> None:
    error = ApiError(400, [ErrorObject.parse({"detail": "a\x1b[2Jb\r\nc\u202e"})])
    assert "\x1b" not in str(error)
    assert "\u202e" not in str(error)
    assert "a [2Jb c" in str(error)


def test_a_token_that_a_server_repeats_is_not_shown() -> None:
    error = ApiError(
        401, parse_errors(b'{"errors": [{"detail": "bad token eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIifQ.c2ln"}]}')
    )
    assert "eyJ" not in str(error)
    assert "[redacted]" in str(error)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("NaN", None),
        ("inf", None),
        ("1e9", None),
        ("٣", None),
        ("0", 0.0),
        ("120", 120.0),
        (" 1.5 ", 1.5),
        (formatdate(1_000_060, usegmt=True), 60.0),
        (formatdate(999_000, usegmt=True), 0.0),
    ],
)
def test_retry_after_in_seconds_or_as_a_date(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, now=1_000_000.0) == seconds


@given(st.text() | st.from_regex(r"[0-9]{1,400}(\.[0-9]+)?") | st.from_regex(r"[A-Z][a-z]{2}, [0-9]+ [A-Z][a-z]{2} [0-9]+ [0-9:]+ GMT"))  # fmt: skip  # noqa: E501
def test_retry_after_is_never_negative_and_never_fails(value: str) -> None:
    seconds = parse_retry_after(value, now=1e9)
    assert seconds is None or 0.0 <= seconds < float("inf")


@given(st.integers(0, 4_000_000_000), st.integers(-100_000, 100_000))
def test_a_retry_after_date_is_the_time_until_then(now: int, ahead: int) -> None:
    moment = max(now + ahead, 0)
    assert parse_retry_after(formatdate(moment, usegmt=True), now=float(now)) == max(moment - now, 0)
