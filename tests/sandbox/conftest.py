"""What the sandbox's tests share: a client that speaks plain HTTP with a token minted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import jwt
import pytest

from asckit.testing import Sandbox

Json = dict[str, Any]


def mint(sandbox: Sandbox, *, headers: Json | None = None, key: str | None = None, **claims: Any) -> str:
    """A token that is good for ten minutes, save for what is changed; a claim of None is left out."""
    now = int(sandbox.clock.now())
    default = {"iss": sandbox.issuer_id, "iat": now, "exp": now + 600, "aud": "appstoreconnect-v1"}
    payload = {name: value for name, value in {**default, **claims}.items() if value is not None}
    given = {"kid": sandbox.key_id, "typ": "JWT", **(headers or {})}
    return jwt.encode(
        payload,
        key or sandbox.private_key,
        algorithm="ES256",
        headers={name: value for name, value in given.items() if value is not None},
    )


class Http:
    """Requests to a sandbox over its transport, each with a fresh token."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.client = httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url)

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"authorization": f"Bearer {mint(self.sandbox)}", **options.pop("headers", {})}
        return self.client.request(method, path, headers=headers, **options)

    def get(self, path: str, **params: Any) -> httpx.Response:
        return self.request("GET", path, params={name.replace("__", "."): value for name, value in params.items()})

    def read(self, path: str, params: Json | None = None) -> Json:
        response = self.request("GET", path, params=params)
        assert response.status_code == 200, response.text
        document: Json = response.json()
        return document

    def post(self, path: str, data: Any) -> httpx.Response:
        return self.request("POST", path, json={"data": data})

    def patch(self, path: str, data: Any) -> httpx.Response:
        return self.request("PATCH", path, json={"data": data})

    def delete(self, path: str, data: Any = None) -> httpx.Response:
        return self.request("DELETE", path, **({} if data is None else {"json": {"data": data}}))

    def create(self, type: str, attributes: Json | None = None, **relationships: str) -> httpx.Response:
        """Create a resource whose to-one relationships are given as `name="type/id"`."""
        data: Json = {"type": type, "attributes": attributes or {}}
        for name, target in relationships.items():
            kind, _, id_ = target.partition("/")
            data.setdefault("relationships", {})[name] = {"data": {"type": kind, "id": id_}}
        return self.post(f"/v1/{type}", data)

    def update(self, type: str, id_: str, **attributes: Any) -> httpx.Response:
        return self.patch(f"/v1/{type}/{id_}", {"type": type, "id": id_, "attributes": attributes})

    def add_to_group(self, build: str, group: str) -> httpx.Response:
        return self.post(f"/v1/builds/{build}/relationships/betaGroups", [{"type": "betaGroups", "id": group}])

    def submit(self, build: str) -> httpx.Response:
        return self.create("betaAppReviewSubmissions", build=f"builds/{build}")


def codes(response: httpx.Response) -> list[str]:
    """The codes of an error answer."""
    return [error["code"] for error in response.json()["errors"]]


def source(response: httpx.Response) -> Any:
    """Where the first error of an answer points."""
    return next(iter(response.json()["errors"][0]["source"].values()))


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[Http]:
    made = Http(sandbox)
    yield made
    made.client.close()


@pytest.fixture
def aurora(sandbox: Sandbox) -> str:
    """The id of Aurora Notes."""
    return sandbox.ids("apps", bundleId="com.example.aurora")[0]


@pytest.fixture
def watch(sandbox: Sandbox) -> str:
    """The id of Aurora Watch."""
    return sandbox.ids("apps", bundleId="com.example.aurora.watch")[0]


@pytest.fixture
def groups(sandbox: Sandbox) -> dict[str, str]:
    """The ids of the beta groups, by name."""
    return {sandbox.get("betaGroups", one)["name"]: one for one in sandbox.ids("betaGroups")}


def build_id(sandbox: Sandbox, version: str, number: str, app: str = "com.example.aurora") -> str:
    """The id of a build, by version and number."""
    owner = sandbox.ids("apps", bundleId=app)[0]
    for one in sandbox.ids("builds", version=number):
        build = sandbox.get("builds", one)
        if (
            build["app"] == owner
            and sandbox.get("preReleaseVersions", build["preReleaseVersion"])["version"] == version
        ):
            return one
    raise LookupError(f"{version} ({number})")
