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
    from positions.api import schema as made, schemas
    from positions.render import dump

    if write:
        return _write(context.obj)
    return Outcome("\n".join(schemas()) if name is None else dump(made(name)))


def _write(session: "Session") -> Outcome:
    from positions.api import schema_texts
    from positions.files import write

    written = write(session.tree.root, schema_texts())
    return Outcome("\n".join(f"wrote {path}" for path in written) or "schemas/ is up to date")
