"""`positions schema`: JSON Schema of the files that people write and of what is printed."""

from typing import Annotated

import typer

from positions.cli.outcome import Outcome


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME", show_default=False, help="A kind of file (record, …) or a command."
        ),
    ] = None,
) -> Outcome:
    """Print the JSON Schema of a kind of file, for editors, or of a command's --format json.

    Without NAME, list them all: first the files, then the commands.

    In an editor with the YAML language server, this first line turns it on:

    # yaml-language-server: $schema=record.json

    Example: positions schema record > record.json
    """
    from positions.cli.names import known
    from positions.records import SCHEMAS, json_schema
    from positions.render import SHAPES, dump, output_schema

    names = [*SCHEMAS, *SHAPES]
    if name is None:
        return Outcome("\n".join(names))
    known("schema", [name], names)
    return Outcome(dump(output_schema(name) if name in SHAPES else json_schema(name)))
