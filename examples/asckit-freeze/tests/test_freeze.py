"""What would change anything is refused while the freeze lasts, and only then."""

from __future__ import annotations

import asyncio
import logging

import click
import pytest

import asckit_freeze
from asckit import AsyncClient, Client, ConfigurationError, RateLimited
from asckit.testing import Conformance, Sandbox
from asckit_freeze import Checks, FreezeReport, Frozen

START, END = "2025-06-15T16:00Z", "2025-06-15T18:00Z"
"""The sandbox's time begins at 15:06:40 on that day."""
WINDOW = {"start": START, "end": END, "reason": "the launch"}
IN_FREEZE = 3600.0
"""Seconds after which the freeze is on."""


class TestConformance(Conformance):
    """What every plugin should pass."""

    plugin = asckit_freeze
    settings = WINDOW

    async def exercise(self, asc: AsyncClient) -> object:
        """The workflow comes to the same with both kinds of client."""
        return await Checks(asc).check("com.example.aurora")


@pytest.fixture
def asc(sandbox: Sandbox) -> Client:
    """A client that knows of the freeze."""
    return frozen(sandbox)


def frozen(sandbox: Sandbox, **settings: str) -> Client:
    """A client with settings beside the freeze's times."""
    return sandbox.client(plugins=[asckit_freeze], settings={"freeze": {**WINDOW, **settings}})


def change(asc: Client) -> None:
    """Change something."""
    asc.api.apps.update(asc.api.apps.list().data[0].id, primary_locale="en-GB")


def test_a_change_is_refused_during_the_freeze_and_not_sent(
    sandbox: Sandbox, asc: Client, caplog: pytest.LogCaptureFixture
) -> None:
    change(asc)
    sandbox.advance(IN_FREEZE)
    with pytest.raises(Frozen, match=r"apps_updateInstance was not sent: the launch lasts until 2025-06-15 18:00 UTC"):
        change(asc)
    assert len(sandbox.mutations) == 1
    assert "apps_updateInstance was refused" in caplog.text
    sandbox.advance(2 * 3600.0)
    change(asc)
    assert len(sandbox.mutations) == 2


def test_an_operation_can_be_allowed(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    sandbox.advance(IN_FREEZE)
    with caplog.at_level(logging.WARNING):
        change(frozen(sandbox, allow="builds_updateInstance, apps_updateInstance"))
    assert "apps_updateInstance was allowed during the freeze" in caplog.text


def test_a_change_is_not_sent_again_once_the_freeze_has_begun(sandbox: Sandbox, asc: Client) -> None:
    sandbox.advance(53 * 60.0)  # 15:59:40
    sandbox.fail_next("apps_updateInstance", status=429, headers={"Retry-After": "60"})
    with pytest.raises(RateLimited):
        change(asc)
    assert len(sandbox.mutations) == 1


def test_a_read_is_sent_again_also_during_the_freeze(sandbox: Sandbox, asc: Client) -> None:
    sandbox.advance(IN_FREEZE)
    sandbox.fail_next("apps_getCollection", status=503)
    assert asc.api.apps.list().data


def test_the_workflow_lists_builds_on_their_way(sandbox: Sandbox, asc: Client) -> None:
    report = Checks(asc).check("com.example.aurora")
    assert report == FreezeReport(False, END, ("2.0 (42)",))
    sandbox.advance(IN_FREEZE)
    assert Checks(asc).check("com.example.aurora") == FreezeReport(True, END, ())


def test_the_workflow_serves_both_kinds_of_client(sandbox: Sandbox) -> None:
    asc = sandbox.async_client(plugins=[asckit_freeze])
    assert asyncio.run(Checks(asc).check("com.example.aurora")) == FreezeReport(False, "", ("2.0 (42)",))


def test_times_need_an_offset(sandbox: Sandbox) -> None:
    with pytest.raises(ConfigurationError, match="end is '2026-01-01'; give a time with an offset"):
        frozen(sandbox, end="2026-01-01")


def test_the_command_line_has_its_command() -> None:
    cli = click.Group()
    asckit_freeze.asckit_commands(cli)
    group = cli.commands["freeze"]
    assert isinstance(group, click.Group)
    assert list(group.commands) == ["check"]
