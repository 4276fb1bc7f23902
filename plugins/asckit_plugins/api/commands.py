"""The commands of `asckit api`: made from the surface data when they are asked for."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from asckit import Client
from asckit.cli.output import show_json
from asckit_api.document import Download, Model
from asckit_api.surface import load

from ..plan.showing import plan_options, show_plan
from .values import Value, option_type


class ApiGroup(click.Group):
    """One group for each resource."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The resources, as commands spell them."""
        return [_dashed(name) for name in load()["resources"]]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The group of a resource."""
        name = cmd_name.replace("-", "_")
        resource = load()["resources"].get(name)
        if resource is None:
            return None
        return ResourceGroup(name, resource, help=f"The operations on {name.replace('_', ' ')}.")


class ResourceGroup(click.Group):
    """One command for each operation on a resource."""

    def __init__(self, resource: str, surface: Mapping[str, Any], **attributes: Any) -> None:
        super().__init__(_dashed(resource), **attributes)
        self.resource = resource
        self.operations: Mapping[str, str] = surface["operations"]

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The methods, as commands spell them."""
        return sorted(map(_dashed, self.operations))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of an operation."""
        method = cmd_name.replace("-", "_")
        if method not in self.operations:
            return None
        return _command(self.resource, method, load()["operations"][self.operations[method]])


@click.command(cls=ApiGroup)
def api() -> None:
    """Call any operation of Apple's API, and print its answer as JSON.

    Options are the arguments of the Python method: `asckit api builds list --filter-app 1234 --include app`. A list is
    given by repeating an option, or with commas; a nested object as JSON.
    """


def _command(resource: str, method: str, operation: Mapping[str, Any]) -> click.Command:
    options = {**_query_values(operation), **_body_values(operation)}
    parameters: list[click.Parameter] = []
    if "{id}" in operation["path"]:
        parameters.append(click.Argument(["id"]))
    linkage = operation.get("body", {}).get("linkage")
    if linkage:
        parameters.append(click.Argument(["linked"], nargs=-1 if operation["body"]["many"] else 1, required=True))
    for name, value in options.items():
        parameters.append(
            click.Option(
                [f"--{_dashed(name)}", name],
                type=option_type(value),
                multiple=value.many,
                required=value.required,
                help=value.help,
            )
        )
    pages = operation["kind"] in ("getCollection", "getToManyRelated", "getToManyRelationship")
    if pages:
        parameters.append(click.Option(["--all", "every"], is_flag=True, help="Follow all pages; print the items."))
    if operation.get("returns") == "Download":
        parameters.append(
            click.Option(["--output"], type=click.Path(dir_okay=False), help="Stream the bytes to a file.")
        )
    command = click.Command(
        _dashed(method),
        params=parameters,
        callback=_callback(resource, method, options),
        help=f"{operation['summary']}\n\n{operation['verb']} {operation['path']}",
        deprecated=operation.get("deprecated", False),
    )
    return command if operation["verb"] == "GET" else plan_options(command)


def _callback(resource: str, method: str, options: Mapping[str, Value]) -> Callable[..., None]:
    def run(
        id: str | None = None,
        linked: Any = None,
        every: bool = False,
        output: str | None = None,
        plan: bool = False,
        plan_out: Path | None = None,
        **given: Any,
    ) -> None:
        arguments = [argument for argument in (id, list(linked) if isinstance(linked, tuple) else linked) if argument]
        fields = {name: options[name].read(value) for name, value in given.items() if value not in (None, ())}
        with Client.from_env() as asc:
            call = functools.partial(getattr(getattr(asc.api, resource), method), *arguments, **fields)
            if plan or plan_out is not None:
                with asc.plan() as made:
                    call()
                show_plan(made, plan_out, json_output=False)
            elif every:
                show_json([item.to_dict() for item in asc.paginate(call)])
            elif output is not None:
                _save(asc, output, call)
            else:
                _show(call())

    return run


def _save(asc: Client, path: str, call: Callable[[], Download]) -> None:
    """Stream a file to where it shall be."""
    try:
        done = asc.download(path, call)
    except OSError as error:
        raise click.FileError(path, error.strerror or str(error)) from error
    click.echo(f"{path}: {done.size:,} bytes", err=True)


def _show(answer: Any) -> None:
    if isinstance(answer, Download):
        sys.stdout.buffer.write(answer.content)
    elif isinstance(answer, Model):
        show_json(answer.to_dict())


def _query_values(operation: Mapping[str, Any]) -> dict[str, Value]:
    surface = load()
    values = {}
    for name, parameter in operation.get("query", {}).items():
        choices = parameter.get("values")
        if "literal" in parameter:
            choices = surface["literals"][parameter["literal"]]["values"]
        elif "enum" in parameter:
            choices = surface["enums"][parameter["enum"]]["values"]
        values[name] = Value(
            parameter["type"], parameter.get("many", False), parameter.get("required", False), tuple(choices or ())
        )
    return values


def _body_values(operation: Mapping[str, Any]) -> dict[str, Value]:
    body = operation.get("body", {})
    values = {}
    for entry in body.get("attributes", {}).values():
        values[entry["argument"]] = Value.of_attribute(entry)
    for entry in body.get("relationships", {}).values():
        kind = "object" if "inline" in entry else "string"
        values[entry["argument"]] = Value(kind, entry["many"], entry.get("required", False))
    return values


def _dashed(name: str) -> str:
    return name.replace("_", "-")
