"""`positions schema`: JSON Schema of the three kinds of file."""

from typing import Annotated

import typer

from positions.cli.outcome import Outcome


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME", show_default=False, help="negotiation, record or catalogue."
        ),
    ] = None,
) -> Outcome:
    """Print the JSON Schema of a kind of file, for editors; without NAME, list the kinds.

    In an editor with the YAML language server, this first line turns it on:

    # yaml-language-server: $schema=record.json

    Example: positions schema record > record.json
    """
    from positions.cli.names import known
    from positions.records import SCHEMAS, json_schema
    from positions.render import dump

    if name is None:
        return Outcome("\n".join(SCHEMAS))
    known("schema", [name], SCHEMAS)
    return Outcome(dump(json_schema(name)))
