"""The commands of `asckit plugins`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from asckit.cli.output import as_json, complain, show_json, show_table
from asckit.errors import ConfigurationError
from asckit.settings import nearest

if TYPE_CHECKING:
    from .survey import PluginInfo


@click.group()
def plugins() -> None:
    """Show plugins and what they do, and make new ones."""


@plugins.command("list")
@as_json
def list_(json_output: bool) -> None:
    """List the plugins: what they bring, and whether they work.

    Ends with 1 in strict mode (ASCKIT_STRICT) if one is broken.
    """
    from .survey import Survey

    survey = Survey()
    infos = survey.infos()
    if json_output:
        show_json([attrs.asdict(info) for info in infos])
    else:
        show_table([_row(info) for info in infos], empty="no plugins are installed")
    if survey.problem:
        complain(survey.problem)
    broken = [info for info in infos if info.status == "broken"]
    for info in broken:
        complain(f"{info.detail} Where: asckit plugins show {info.name}")
    if broken and survey.strict:
        raise click.exceptions.Exit(1)


@plugins.command()
@click.argument("name")
@as_json
def show(name: str, json_output: bool) -> None:
    """Show one plugin: hooks and settings, where it comes from, and where it failed."""
    from .survey import Survey

    survey = Survey()
    infos = survey.infos()
    found = [info for info in infos if info.name == name]
    if not found:
        raise click.BadParameter(f"no plugin {name!r}; {nearest(name, {info.name for info in infos})}")
    if json_output:
        show_json([attrs.asdict(info) for info in found] if len(found) > 1 else attrs.asdict(found[0]))
        return
    for info in found:
        _show(info)
    if survey.problem:
        complain(survey.problem)


@plugins.command()
@as_json
def order(json_output: bool) -> None:
    """Show the call path: every layer, in the order in which a call meets it."""
    from .survey import Survey

    places = Survey().order()
    if json_output:
        show_json([attrs.asdict(place) for place in places])
        return
    show_table(
        [
            {
                "phase": place.phase,
                "plugin": place.plugin or "(asckit)",
                "layer": place.layer,
                "once per": place.once_per,
                "module": place.module,
            }
            for place in places
        ],
        empty="",
    )


@plugins.command()
@click.argument("name", required=False)
@as_json
def hooks(name: str | None, json_output: bool) -> None:
    """List the hooks that a plugin may implement. With NAME, show what it is given and may return."""
    from .reference import hooks as every_hook

    known = every_hook()
    if name is not None:
        full = name if name.startswith("asckit_") else f"asckit_{name}"
        known = [hook for hook in known if hook.name == full]
        if not known:
            raise click.BadParameter(f"no hook {name!r}; {nearest(full, [hook.name for hook in every_hook()])}")
    if json_output:
        show_json([attrs.asdict(hook) for hook in known])
    elif name is None:
        show_table([{"hook": each.signature, "kind": each.kind, "for": each.summary} for each in known], empty="")
    else:
        (hook,) = known
        click.echo(f"{hook.signature}\n\n{hook.summary}\n\n{hook.text}")


@plugins.command()
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    default=".",
    show_default="this folder",
    help="The folder in which to make the plugin's.",
)
def new(name: str, into: Path) -> None:
    """Make a plugin: a package with a layer, settings and tests, which pass at once.

    NAME is what the plugin is called, such as team-header. The package is called asckit-NAME.
    """
    from .scaffold import new_plugin

    try:
        made = new_plugin(name, into)
    except ConfigurationError as error:
        raise click.BadParameter(str(error), param_hint="NAME") from error
    folder = next(path.parent for path in made if path.name == "pyproject.toml")
    for path in made:
        click.echo(path)
    click.echo(f"\nNext:\n  cd {folder}\n  python -m pip install --editable '.[test]'\n  python -m pytest")


def _row(info: PluginInfo) -> dict[str, Any]:
    return {
        "name": info.name,
        "status": info.status,
        "version": info.version,
        "distribution": info.distribution,
        "phase": info.phases,
        "hooks": [hook.removeprefix("asckit_") for hook in info.hooks],
        "settings": [setting.name for setting in info.settings],
    }


def _show(info: PluginInfo) -> None:
    installed = f"{info.distribution} {info.version}" if info.distribution else "not installed"
    click.echo(f"{info.name}: {info.status}")
    if info.about:
        click.echo(f"  {info.about}")
    for label, told in (
        ("from", f"{info.source}, {installed}"),
        ("layers in", ", ".join(info.phases)),
        ("hooks", ", ".join(info.hooks)),
        ("why", info.detail),
    ):
        if told:
            click.echo(f"  {label}: {told}")
    if info.settings:
        click.echo()
        rows = [
            {
                "setting": setting.name,
                "value": setting.value,
                "from": setting.source,
                "default": setting.default,
                "variable": setting.variable,
                "meaning": setting.meaning,
            }
            for setting in info.settings
        ]
        show_table(rows, empty="")
    if info.traceback:
        click.echo(f"\n{info.traceback.rstrip()}")
