from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import Answer, Call, ConfigurationError, Quota
from asckit.testing import Sandbox
from asckit_api.operation import Operation, Request

from .both import create, read


@pytest.mark.parametrize(
    ("header", "quota"),
    [
        ("user-hour-lim:3600;user-hour-rem:3121;", Quota(3600, 3121)),
        ("user-hour-rem:0; user-hour-lim:3600", Quota(3600, 0)),
        ("user-hour-lim:3600;", None),
        ("", None),
        (None, None),
        ("user-hour-lim:x;user-hour-rem:y;", None),
        (f"user-hour-lim:{'9' * 5000};user-hour-rem:1", None),
    ],
)
def test_the_quota_is_read_from_the_rate_limit_header(header: str | None, quota: Quota | None) -> None:
    assert Quota.parse(header) == quota


@given(st.text())
def test_no_header_breaks_the_quota(header: str) -> None:
    assert Quota.parse(header) is None or "user-hour" in header


def test_the_request_id_is_the_first_that_apple_gives() -> None:
    assert Answer(200, {"x-apple-jingle-correlation-key": "J", "x-request-id": "R"}).request_id == "R"
    assert Answer(200, {"x-apple-jingle-correlation-key": "J", "x-request-id": ""}).request_id == "J"
    assert Answer(200, {"x-apple-request-uuid": "U"}).request_id == "U"
    assert Answer(200).request_id is None


def test_an_answer_can_be_made_from_a_document() -> None:
    answer = Answer.of({"data": []}, status=201)
    assert (answer.status, answer.content, answer.media_type) == (201, b'{"data": []}', "application/json")


def test_an_answer_shows_neither_headers_nor_content() -> None:
    assert repr(Answer(200, {"set-cookie": "s"}, b"body")) == "Answer(status=200, elapsed=0.0)"


def test_a_call_knows_what_it_is_about() -> None:
    call = Call(create(name="x"), "KEY")
    assert (call.operation_id, call.method, call.path) == ("things_createInstance", "POST", "/v1/things")
    assert call.is_mutation
    assert not Call(read(), "KEY").is_mutation
    assert call.id != Call(create(), "KEY").id


def test_the_path_of_a_call_has_neither_host_nor_query() -> None:
    following: Request[None] = Request(Operation("x", "GET", "/v1/x"), "https://host.example/v1/x?cursor=secret")
    assert Call(following, "KEY").path == "/v1/x"


@pytest.mark.parametrize(("path", "shown"), [("//[v1]/x?y=1", "//[v1]/x"), ("//host/v1/x", "//host/v1/x")])
def test_what_starts_with_a_slash_is_a_path_whatever_follows(path: str, shown: str) -> None:
    assert Call(Request(Operation("x", "GET", "/v1/x"), path), "KEY").path == shown


def test_an_address_that_cannot_be_written_is_an_error_of_ours(sandbox: Sandbox) -> None:
    with sandbox.client() as asc, pytest.raises(ConfigurationError, match="cannot be written"):
        asc.request("GET", "/v1/apps/\0")
