"""`positions site`: the negotiation as a folder of HTML."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome, Stop

if TYPE_CHECKING:
    from positions.cli.session import Session

_OUT = typer.Argument(metavar="[DIR]", help="Where to write it.")


def site(context: typer.Context, out: Annotated[Path, _OUT] = Path("site")) -> Outcome:
    """Write the explorer: a folder of HTML that opens from disk and from any static host.

    A matrix of parties and issues with a slider over time; a page a cell, an issue, a party and a
    source, with every quotation lit where it stands. It asks for no server and loads nothing.

    Example: positions site public
    """
    import json

    from positions.exchange import document_json
    from positions.files import UnwritableError, write
    from positions.site import site as pages

    session: Session = context.obj
    texts = pages(json.loads(document_json(session.tracker.everything)))
    try:
        out.mkdir(parents=True, exist_ok=True)
        write(out, texts)
    except (OSError, UnwritableError) as error:
        raise Stop(f"cannot write below {out}: {error}") from None
    return Outcome(f"wrote {len(texts)} pages; open {out / 'index.html'}")
