"""The commands of `asckit testflight`."""

from __future__ import annotations

import click

from .distribute import distribute
from .giving import give, notes, notify, withdraw
from .groups import groups
from .looking import explain, status
from .review import review, submit
from .testers import testers


@click.group()
def testflight() -> None:
    """Give builds to testers."""


for command in (groups, testers, give, withdraw, notes, notify, review, submit, distribute, status, explain):
    testflight.add_command(command)
