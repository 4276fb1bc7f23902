from __future__ import annotations

import contextlib
import logging
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import (
    ApiError,
    ApiKey,
    Call,
    Client,
    ConfigurationError,
    Conflict,
    NotFound,
    Quota,
    RateLimited,
    ServerError,
    TransportError,
    hookimpl,
)
from asckit.engine import APPLE, check_base_url
from asckit_api.document import Download
from asckit_api.operation import CallOptions, Operation, Request

from .both import CREATE, READ, Both, Script, create, failed, ok, read

THING: Operation[Any] = Operation("apps_getInstance", "GET", "/v1/apps/{id}", "AppResponse")
REPORT: Operation[Any] = Operation(
    "salesReports_getCollection", "GET", "/v1/salesReports", "Download", accept="application/a-gzip"
)


def test_what_goes_on_the_wire(both: Both) -> None:
    script = Script(ok(status=201))
    asc = both.client(script)
    options: CallOptions = {"headers": {"X-Extra": "1"}, "query": {"new[param]": "a b"}}
    request = Request(CREATE, "/v1/things", [("filter[app]", "1,2"), ("limit", "5")], {"data": "ü"}, options)
    both.body(asc, lambda face: face.send(request))
    sent = script.requests[0]
    assert str(sent.url) == f"{APPLE}/v1/things?filter%5Bapp%5D=1,2&limit=5&new%5Bparam%5D=a+b"
    assert sent.method == "POST"
    assert sent.content == '{"data":"ü"}'.encode()
    assert sent.headers["Content-Type"] == "application/json"
    assert sent.headers["Accept"] == "application/json"
    assert sent.headers["X-Extra"] == "1"
    assert sent.headers["Authorization"].startswith("Bearer ey")


def test_a_read_has_no_body(both: Both) -> None:
    script = Script(ok())
    both.body(both.client(script), lambda face: face.send(read()))
    assert script.requests[0].content == b""
    assert "Content-Type" not in script.requests[0].headers


def test_a_callers_own_authorization_does_not_replace_the_token(both: Both) -> None:
    script = Script(ok())
    request = Request(READ, "/v1/things", options={"headers": {"authorization": "Bearer mine"}})
    both.body(both.client(script), lambda face: face.send(request))
    assert script.requests[0].headers.get_list("Authorization") == [script.requests[0].headers["Authorization"]]
    assert script.requests[0].headers["Authorization"] != "Bearer mine"


@pytest.mark.parametrize("timeout", [3.0, None])
def test_a_calls_own_timeout(timeout: float | None, both: Both) -> None:
    script = Script(ok())
    request = Request(READ, "/v1/things", options={"timeout": timeout})
    both.body(both.client(script), lambda face: face.send(request))
    assert script.requests[0].extensions["timeout"]["read"] == timeout


def test_results_are_decoded(both: Both) -> None:
    document = {"data": {"type": "apps", "id": "1", "attributes": {"name": "X"}}}
    asc = both.client(Script(ok(document), httpx.Response(204), ok({"ignored": 1})))
    found = both.body(asc, lambda face: face.send(Request(THING, "/v1/apps/1")))
    assert (found.data.attributes.name, found.raw) == ("X", document)
    assert both.body(asc, lambda face: face.send(Request(THING, "/v1/apps/1"))) is None
    assert both.body(asc, lambda face: face.send(read())) is None


def test_what_is_not_json_is_a_download(both: Both) -> None:
    answer = httpx.Response(200, content=b"\x1f\x8b", headers={"Content-Type": "application/a-gzip; x=y"})
    script = Script(answer)
    found = both.body(both.client(script), lambda face: face.send(Request(REPORT, "/v1/salesReports")))
    assert isinstance(found, Download)
    assert (found.content, found.media_type) == (b"\x1f\x8b", "application/a-gzip")
    assert script.requests[0].headers["Accept"] == "application/a-gzip"


@pytest.mark.parametrize("content", [b"", b"<html>Sign in to the hotel</html>", b"[1]", b"5", b"\xff", b"[" * 100_000])
def test_a_success_that_cannot_be_read_is_a_transport_error(content: bytes, both: Both) -> None:
    asc = both.client(Script(httpx.Response(200, content=content, headers={"Content-Type": "text/html"})))
    with pytest.raises(TransportError, match=r"apps_getInstance was answered with status 200 .* text/html") as caught:
        both.body(asc, lambda face: face.send(Request(THING, "/v1/apps/1")))
    assert caught.value.sent is True


def test_an_error_tells_all_that_is_known(both: Both) -> None:
    asc = both.client(Script(failed(409, "STATE_ERROR", **{"x-request-id": "R1"})))
    with pytest.raises(Conflict) as caught:
        both.body(asc, lambda face: face.send(create(name="x")))
    error = caught.value
    assert (error.status, error.code, error.request_id) == (409, "STATE_ERROR", "R1")
    assert (error.operation, error.method, error.path) == ("things_createInstance", "POST", "/v1/things")
    assert "request id R1" in str(error)


def test_retry_after_is_in_seconds(both: Both) -> None:
    from email.utils import formatdate

    later = formatdate(both.clock.now() + 30, usegmt=True)
    asc = both.client(Script(failed(429, **{"Retry-After": "7"}), failed(429, **{"Retry-After": later}), failed(429)))
    waits = []
    for _ in range(3):
        with pytest.raises(RateLimited) as caught:
            both.body(asc, lambda face: face.send(read()))
        waits.append(caught.value.retry_after)
    assert waits == [7.0, 30.0, None]


def test_a_redirect_is_not_followed(both: Both) -> None:
    asc = both.client(Script(httpx.Response(302, headers={"Location": "https://evil.example/login?token=x"})))
    with pytest.raises(ApiError, match=r"to https://evil\.example/login, which is not followed") as caught:
        both.body(asc, lambda face: face.send(read()))
    assert "token" not in str(caught.value)


def test_an_html_error_is_readable(both: Both) -> None:
    asc = both.client(Script(httpx.Response(502, html="<html><h1>Bad Gateway</h1></html>")))
    with pytest.raises(ServerError, match="502 Bad Gateway"):
        both.body(asc, lambda face: face.send(read()))


def request_id(client: Any) -> str | None:
    return client.last_answer.request_id if client.last_answer else None


def test_the_last_answer_tells_request_id_and_quota(both: Both) -> None:
    headers = {"x-request-id": "R1", "x-rate-limit": "user-hour-lim:3600;user-hour-rem:9;"}
    asc = both.client(Script(ok({}, headers=headers), failed(404, **{"x-request-id": "R2"}), httpx.ReadError("gone")))
    other = both.client(Script(ok({}, headers={"x-request-id": "O1"})))

    async def body(face: Any) -> None:
        assert face.last_answer is None
        await face.send(read())
        assert request_id(face) == "R1"
        assert asc.last_answer.quota == Quota(3600, 9)
        await other.face.send(read())
        assert request_id(face) == "R1"
        assert request_id(other) == "O1"
        with pytest.raises(ApiError):
            await face.send(read())
        assert request_id(face) == "R2"
        with pytest.raises(TransportError):
            await face.send(read())
        assert face.last_answer is None

    both.body(asc, body)


def test_the_last_answer_belongs_to_its_thread_or_task(both: Both) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return ok({}, headers={"x-request-id": request.url.path})

    asc = both.client(answer)

    async def body(face: Any) -> list[str]:
        async def one(n: int) -> str:
            await face.send(Request(READ, f"/v1/{n}"))
            await face.port.sleep(0.01)
            return str(face.last_answer.request_id)

        return list(await face.gather(*[lambda n=n: one(n) for n in range(8)]))

    assert both.body(asc, body) == [f"/v1/{n}" for n in range(8)]


class Watching:
    """Observers that note what they are told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, int, str]] = []

    @hookimpl
    def asckit_call_started(self, call: Call) -> None:
        self.told.append(("started", call.operation_id, call.attempt, ""))

    @hookimpl
    def asckit_call_finished(self, call: Call, error: BaseException | None) -> None:
        self.told.append(("finished", call.operation_id, call.attempt, type(error).__name__))


def test_observers_learn_of_every_call(both: Both) -> None:
    watching = Watching()
    asc = both.client(Script(ok(), failed(404), httpx.Response(200, text="no")), plugins=[watching])
    both.body(asc, lambda face: face.send(read()))
    with pytest.raises(ApiError):
        both.body(asc, lambda face: face.send(read()))
    with pytest.raises(TransportError):
        both.body(asc, lambda face: face.send(Request(THING, "/v1/apps/1")))
    assert watching.told == [
        ("started", "things_getCollection", 0, ""),
        ("finished", "things_getCollection", 1, "NoneType"),
        ("started", "things_getCollection", 0, ""),
        ("finished", "things_getCollection", 1, "NotFound"),
        ("started", "apps_getInstance", 0, ""),
        ("finished", "apps_getInstance", 1, "TransportError"),
    ]


class Faulty:
    @hookimpl
    def asckit_call_started(self) -> None:
        raise LookupError("started")

    @hookimpl
    def asckit_call_finished(self) -> None:
        raise LookupError("finished")


def test_observers_that_fail_change_nothing(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    asc = both.client(Script(ok(), failed(404)), plugins=[Faulty()])
    both.body(asc, lambda face: face.send(read()))
    with pytest.raises(ApiError):
        both.body(asc, lambda face: face.send(read()))
    assert caplog.text.count("Plugin 'Faulty' failed in asckit_call_started") == 2
    assert caplog.text.count("Plugin 'Faulty' failed in asckit_call_finished") == 2


FOREIGN = [
    "https://evil.example/v1/things",
    "http://api.appstoreconnect.apple.com/v1/things",
    "https://api.appstoreconnect.apple.com:444/v1/things",
    "https://api.appstoreconnect.apple.com@evil.example/v1/things",
    "https://user:pw@api.appstoreconnect.apple.com/v1/things",
    "https://api.appstoreconnect.apple.com.evil.example/",
    "https://api.appstoreconnect.apple.com\\@evil.example/",
    "//evil.example/v1/things"[2:],
    "@evil.example/v1/things",
    "https://[bad",
    "ftp://api.appstoreconnect.apple.com/",
    "",
]


@pytest.mark.parametrize("address", FOREIGN)
def test_a_token_goes_to_no_other_host(address: str, both: Both) -> None:
    script = Script()
    asc = both.client(script)
    with pytest.raises(ConfigurationError, match="sends its token"):
        both.body(asc, lambda face: face.send(Request(READ, address)))
    assert asc.engine.tokens._token is None


@given(st.text(), st.sampled_from(["", "/", "//", "https://", APPLE, f"{APPLE}/", f"{APPLE}:443/v1", "HTTPS:"]))
def test_whatever_the_address_the_host_is_the_clients_own(key: ApiKey, text: str, start: str) -> None:
    hosts: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.add(request.url.host)
        return ok()

    asc = Client(key, http=httpx.Client(transport=httpx.MockTransport(answer)))
    with contextlib.suppress(ConfigurationError, httpx.InvalidURL):
        asc.run(asc.send(Request(READ, start + text)))
    assert hosts <= {"api.appstoreconnect.apple.com"}


@pytest.mark.parametrize(
    "address",
    [
        f"{APPLE}/v1/things?cursor=a%3D&limit=2",
        "https://API.appstoreconnect.apple.com:443/v1/things?cursor=a%3D&limit=2",
    ],
)
def test_an_absolute_address_on_the_clients_host_keeps_its_query(address: str, both: Both) -> None:
    script = Script(ok())
    both.body(both.client(script), lambda face: face.send(Request(READ, address)))
    assert str(script.requests[0].url) == f"{APPLE}/v1/things?cursor=a%3D&limit=2"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (f"{APPLE}/", APPLE),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost/prefix/", "http://localhost/prefix"),
        ("http://sandbox:8000", "http://sandbox:8000"),
        ("http://192.168.1.5", "http://192.168.1.5"),
        ("https://proxy.example", "https://proxy.example"),
    ],
)
def test_base_addresses(given: str, kept: str) -> None:
    assert check_base_url(given) == kept


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "no web address"),
        ("api.appstoreconnect.apple.com", "no web address"),
        ("ftp://host", "no web address"),
        ("https://", "no web address"),
        ("https://host:port", "no web address"),
        ("https://user:secret@host", "has a user"),
        ("https://host?x=secret", "has a user, a query"),
        ("http://api.appstoreconnect.apple.com", "unencrypted"),
        ("http://8.8.8.8", "unencrypted"),
    ],
)
def test_a_base_address_that_cannot_be_trusted_with_a_token(given: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        check_base_url(given)
    assert "secret" not in str(caught.value)


def test_a_base_address_may_have_a_path(both: Both) -> None:
    script = Script(ok())
    both.body(both.client(script, base_url="https://proxy.example/asc/"), lambda face: face.send(read()))
    assert str(script.requests[0].url) == "https://proxy.example/asc/v1/things"


def test_the_clients_clock_follows_apples(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    import jwt

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(jwt.decode(request.headers["Authorization"][7:], options={"verify_signature": False})["iat"])
        return failed(401, Date="Fri, 01 Jan 2027 00:00:00 GMT")

    seen: list[int] = []
    asc = both.client(answer)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            with pytest.raises(ApiError):
                both.body(asc, lambda face: face.send(read()))
    assert seen[0] == int(both.clock.now()) - 60
    assert abs(seen[1] + 60 - 1_798_761_600) <= 2
    assert caplog.text.count("clock and Apple's differ") == 1


def test_json_with_what_json_cannot_say_is_refused(both: Both) -> None:
    asc = both.client(Script())
    with pytest.raises(ValueError, match="JSON"):
        both.body(asc, lambda face: face.send(create(size=float("nan"))))


def test_each_call_is_one_line_of_the_log(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "asckit.calls")
    headers = {"X-Request-Id": "REQ1", "X-Rate-Limit": "user-hour-lim:3600;user-hour-rem:3121;"}
    asc = both.client(Script(ok(headers=headers), failed(404), httpx.ReadError("gone")))
    query = Request(READ, "/v1/things", (("filter[email]", "a@example.com"),))
    both.body(asc, lambda face: face.send(query))
    for error in (NotFound, TransportError):
        with pytest.raises(error):
            both.body(asc, lambda face: face.send(read()))
    lines = [record.getMessage() for record in caplog.records if record.name == "asckit.calls"]
    assert lines == [
        "things_getCollection GET /v1/things attempts=1 status=200 elapsed=0.000 request_id=REQ1 quota=3121/3600",
        "things_getCollection GET /v1/things attempts=1 status=404 elapsed=0.000 error=NotFound",
        "things_getCollection GET /v1/things attempts=1 error=TransportError",
    ]
