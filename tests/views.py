"""Positions of a world as of a day, for tests of what `show` and `matrix` print."""

from collections.abc import Collection
from datetime import date

import worlds
from positions.change.timeline import snapshot
from positions.records.dossier import Dossier
from positions.render.view import View

DAY = date(2024, 2, 25)


def view(
    dossier: Dossier,
    issues: Collection[str] | None = None,
    parties: Collection[str] | None = None,
    day: date = DAY,
) -> View:
    """Look at these issues and parties, at all of them where none are named."""
    return View(
        worlds.proofs(dossier),
        snapshot(dossier, day, day),
        dossier.negotiation.issues if issues is None else issues,
        dossier.parties if parties is None else parties,
    )
