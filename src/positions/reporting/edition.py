"""What all pages of one report share: the difference, the positions at both dates, the proofs.

Written for two dates at a time; how a page looks is not known here.
"""

from functools import cached_property

from positions.change import Change, Difference, Held, Position, Track, tracks
from positions.evidence import Attestation, Proofs, attest
from positions.records import Pair
from positions.render import phrases


class Edition:
    """One pair of dates.

    Attributes:
        dossier: The negotiation.
        difference: What changed between the two dates.
        proofs: Which words are proved.
        known_then: Positions at the first date, as known then.
        known_now: Positions at the first date, as known by the second.
        after: Positions at the second date.
    """

    def __init__(self, proofs: Proofs, difference: Difference) -> None:
        self.dossier = proofs.dossier
        self.proofs = proofs
        self.difference = difference
        self.known_then, self.known_now, self.after = difference.snapshots

    @property
    def name(self) -> str:
        """The pair of dates as reports are named for it."""
        return f"{self.difference.from_.day}--{self.difference.to.day}"

    @property
    def issues(self) -> list[str]:
        """Ids of all issues, as listed."""
        return list(self.dossier.negotiation.issues)

    def ends(self, pair: Pair) -> tuple[Position, Position]:
        """Give a pair's positions at both dates, each as known then."""
        return self.known_then.positions[pair], self.after.positions[pair]

    def changes(self, pair: Pair) -> list[Change]:
        """List what happened to a pair, also that nothing did."""
        return self._changes.get(pair, [])

    @cached_property
    def _changes(self) -> dict[Pair, list[Change]]:
        grouped: dict[Pair, list[Change]] = {}
        for change in (*self.difference.changes, *self.difference.unchanged):
            grouped.setdefault(change.pair, []).append(change)
        return grouped

    def what_happened(self, pair: Pair) -> str:
        """Name the kinds of what happened to a pair."""
        found = {change.kind for change in self.changes(pair)}
        return ", ".join(text for kind, text in phrases.KINDS.items() if kind in found) or "no word"

    def tracks(self, issue: str) -> dict[str, Track]:
        """Give each party's place at both dates, as known by the second."""
        return tracks(self.dossier, issue, self.known_now, self.after)

    def attest(self, pair: Pair, held: Held[object]) -> Attestation:
        """Say who attests a value that a pair holds."""
        return attest(self.proofs, pair.party, held.evidence, held.said)
