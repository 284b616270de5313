"""`positions schema`: JSON Schema of the files that people write and of what is printed."""

from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome

if TYPE_CHECKING:
    from positions.cli.session import Session


def schema(
    context: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME", show_default=False, help="A kind of file (record, …) or a command."
        ),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Write all of them into schemas/ of the negotiation.")
    ] = False,
) -> Outcome:
    """Print the JSON Schema of a kind of file, for editors, or of a command's --format json.

    Without NAME, list them all: first the files, then the commands.

    In an editor with the YAML language server, a record's first line turns it on:

    # yaml-language-server: $schema=../../schemas/record.json

    Examples: positions schema record; positions schema --write
    """
    from positions.cli.names import known
    from positions.records import SCHEMAS, json_schema
    from positions.render import SHAPES, dump, output_schema

    if write:
        return _write(context.obj)
    names = [*SCHEMAS, *SHAPES]
    if name is None:
        return Outcome("\n".join(names))
    known("schema", [name], names)
    return Outcome(dump(output_schema(name) if name in SHAPES else json_schema(name)))


def schema_texts() -> dict[str, str]:
    """Give every schema's text by its path in a negotiation's folder."""
    from positions.records import SCHEMAS, json_schema
    from positions.render import dump

    return {f"schemas/{name}.json": dump(json_schema(name)) + "\n" for name in SCHEMAS}


def _write(session: "Session") -> Outcome:
    from positions.cli.writing import editing
    from positions.files import write

    with editing():
        written = write(session.tree.root, schema_texts())
    return Outcome("\n".join(f"wrote {path}" for path in written) or "schemas/ is up to date")
