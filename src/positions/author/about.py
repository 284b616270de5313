"""Which issue words are probably about: by the issues' own words, and those recorded under them.

Words count by their beginnings, so that `negotiated` meets `negotiations`; a word that every issue
has tells nothing. What is *not* here: any stance.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from math import log
from typing import Final

from positions.records import Dossier

_WORD: Final = re.compile(r"[^\W_]{3,}")
_STEM: Final = 5  # letters: `overt|ime`, `negot|iate`; shorter ones are whole words
_OWN: Final = 3  # times that an issue's own word counts more than one of its records
_ENOUGH: Final = 1.0  # about one word of an issue's own that few other issues have


class Topics:
    """The issues of a negotiation by their words."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    @cached_property
    def _weights(self) -> dict[str, dict[str, float]]:
        """By stem, how much it speaks for each issue."""
        counts = {name: Counter(self._words(name)) for name in self._dossier.negotiation.issues}
        spread = Counter(stem for held in counts.values() for stem in held)
        weights: dict[str, dict[str, float]] = defaultdict(dict)
        for name, held in counts.items():
            for stem, times in held.items():
                rarity = log((1 + len(counts)) / spread[stem])
                weights[stem][name] = min(times, _OWN) / _OWN * rarity
        return weights

    def _words(self, issue: str) -> Iterator[str]:
        held = self._dossier.negotiation.issues[issue]
        points = [f"{key} {point.text or ''}" for key, point in held.scale.points.items()]
        own = [issue, held.title, held.question or "", held.scale.unit or "", *points]
        for stem in stems(" ".join(own)):
            yield from [stem] * _OWN
        for filed in self._dossier.filed:
            if filed.record.issue == issue:
                for version in filed.record.versions:
                    terms = [term.text or "" for term in version.terms.values()]
                    quoted = [one.words for one in version.evidence]
                    yield from stems(" ".join([version.summary or "", *terms, *quoted]))

    @cached_property
    def _common(self) -> frozenset[str]:
        """The stems of the parties' names: who speaks does not tell about what."""
        names = []
        for party in self._dossier.negotiation.parties.values():
            names += [party.name, *party.aliases]
            for speaker in party.speakers.values():
                names += [speaker.name, speaker.role or "", *speaker.aliases]
        return frozenset(stems(" ".join(names)))

    def of(self, text: str) -> tuple[str | None, tuple[str, ...]]:
        """Give the issue that words are about, and those of them that tell; None where none do."""
        scores: dict[str, float] = defaultdict(float)
        telling: dict[str, list[str]] = defaultdict(list)
        for word in dict.fromkeys(_WORD.findall(text.lower())):
            stem = _stem(word)
            if stem in self._common:
                continue
            for issue, weight in self._weights.get(stem, {}).items():
                scores[issue] += weight
                telling[issue].append(word)
        best = max(scores, key=lambda issue: scores[issue], default=None)
        if best is None or scores[best] < _ENOUGH:
            return None, ()
        return best, tuple(telling[best])


def stems(text: str) -> list[str]:
    """Give the beginnings of a text's words, lower case, each once."""
    return list(dict.fromkeys(map(_stem, _WORD.findall(text.lower()))))


def _stem(word: str) -> str:
    return word[:_STEM]
