"""The parties and speakers of a negotiation as the voices that an article may credit.

What is *not* here: any article.
"""

from collections.abc import Iterator

from positions.records import Dossier
from positions.words import Cast, Voice


def cast_of(dossier: Dossier) -> Cast:
    """Give everybody whom an article may credit with words."""
    return Cast(_voices(dossier))


def _voices(dossier: Dossier) -> Iterator[Voice]:
    """Yield each voice once; what speaks for several parties stands under its own name."""
    for name, party in dossier.negotiation.parties.items():
        yield Voice(name, name, party.name, None, party.aliases, "party")
    for key, entries in dossier.speakers.items():
        parties, first = entries[0]
        names = [name for _, one in entries for name in (one.name, *one.aliases)]
        aliases = tuple(dict.fromkeys(names[1:]))
        of = parties[0] if len(parties) == 1 else key
        yield Voice(key, of, first.name, first.role, aliases, first.kind)
