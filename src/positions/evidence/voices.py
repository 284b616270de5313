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
    for name, party in dossier.negotiation.parties.items():
        yield Voice(name, name, party.name, None, party.aliases, "party")
        for key, speaker in party.speakers.items():
            kind = speaker.kind
            yield Voice(key, name, speaker.name, speaker.role, speaker.aliases, kind)
