"""Who an article says spoke.

What is *not* here: whether the words stand in the article, and what a party's position is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "body", "document", "party"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Someone or something that an article may credit with words.

    Attributes:
        id: unique in a negotiation; a party's own voice has its party's id.
        party: the id of the party it speaks for.
        name: as in `Sergey Lavrov`.
        role: as in `Foreign Minister`.
        aliases: further names and descriptions.
        kind: a party itself is a voice of kind `party`.
    """

    id: str
    party: str
    name: str
    role: str | None = None
    aliases: tuple[str, ...] = ()
    kind: Kind = "person"


class Cast:
    """All voices of a negotiation, prepared once for looking them up in articles."""

    def __init__(self, voices: Iterable[Voice]) -> None:
        self.voices = {voice.id: voice for voice in voices}
        self.names = frozenset(
            word
            for voice in self.voices.values()
            for name in (voice.name, *voice.aliases)
            for word in name.split()
            if word[:1].isupper()
        )
