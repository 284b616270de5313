"""What a shell may complete: ids of the negotiation at hand; nothing where there is none."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from positions.records import Dossier


def sources(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete a source's id."""
    dossier = _dossier(ctx)
    return _fitting(dossier.catalogue.sources if dossier else (), incomplete)


def records(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete ISSUE/PARTY."""
    dossier = _dossier(ctx)
    return _fitting(map(str, dossier.pairs) if dossier else (), incomplete)


def voices(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete a speaker's or a party's id."""
    dossier = _dossier(ctx)
    known = [*dossier.speakers, *dossier.negotiation.parties] if dossier else ()
    return _fitting(known, incomplete)


def events(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete an event's id."""
    dossier = _dossier(ctx)
    return _fitting(dossier.negotiation.events if dossier else (), incomplete)


def _fitting(names: Iterable[str], incomplete: str) -> list[str]:
    return sorted(name for name in names if name.startswith(incomplete))


def _dossier(ctx: typer.Context) -> "Dossier | None":
    from positions.cli.session import Session
    from positions.refused import Refused

    try:
        return Session(ctx.find_root().params.get("directory")).dossier
    except Refused:
        return None


SOURCE = typer.Argument(metavar="SOURCE", help="A source's id.", autocompletion=sources)
