"""Calls that type checkers must refuse: each line that goes unrefused fails, for its ignore is then unused."""

from __future__ import annotations

from asckit import AsyncClient, Client
from asckit_plugins.testflight import TestFlight


def blocking(asc: Client) -> None:
    asc.api.builds.list(filter_ap=["1"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.builds.list(filter_app=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(fields_builds=["versoin"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(include=["apps"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(sort=["-number"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.list(filter_processing_state=["DONE"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    asc.api.builds.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.builds.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.beta_app_review_submissions.list()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.beta_groups.create(app="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.beta_groups.create(name="QA", app=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.beta_groups.create(name="QA", app="1", limit=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asc.api.builds.update("1", expired="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.api.builds.update("1", app_encryption_declaration=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asc.paginate(asc.api.builds.list, filter_ap=["1"])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    asc.paginate(asc.api.builds.get, "1")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    asc.api.nothing  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    TestFlight(asc).distribute()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    TestFlight(asc).distribute("a", platform="WEB")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous(asc: AsyncClient) -> None:
    asc.api.builds.list(filter_app=["1"])  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    asc.api.builds.list().data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
