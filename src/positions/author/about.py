"""Which issue words are probably about: by the issues' own words, and those recorded under them.

Words count by their beginnings, so that `negotiated` meets `negotiations`; a word that every issue
has tells nothing, nor does one that only holds sentences together. What is *not* here: any stance.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from math import log
from typing import Final

from positions.evidence import language_of
from positions.records import Dossier
from positions.words import language

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_STEM: Final = 5  # letters: `overt|ime`, `negot|iate`; shorter ones are whole words
_OWN: Final = 3  # times that an issue's own word counts more than one of its records
_ENOUGH: Final = 1.0  # about one word of an issue's own that few other issues have
_TOLD: Final = 4  # words that say why, the weightiest
_SPOKEN: Final = {
    "%": "percent prozent pourcent porcentaje процент",
    "€": "euro",
    "$": "dollar",
}
"""What a sign is called where it is said, by beginnings."""
_EMPTY: Final = (
    *("negators", "modals", "questions", "leading", "limits", "whether", "cues", "complements"),
    *("passives", "pronouns", "determiners", "prepositions", "conjunctions", "subjects", "adverbs"),
    *("possessives", "relatives", "weekdays", "days", "dating", "numbers", "articles"),
)
"""The kinds of words, by their names in a language's data, that are about nothing."""


class Topics:
    """The issues of a negotiation by their words."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    @cached_property
    def _weights(self) -> dict[str, dict[str, float]]:
        """By stem, how much it speaks for each issue."""
        counts = {name: self._counted(name) for name in self._dossier.negotiation.issues}
        spread = Counter(stem for held in counts.values() for stem in held)
        weights: dict[str, dict[str, float]] = defaultdict(dict)
        for name, held in counts.items():
            for stem, times in held.items():
                rarity = log((1 + len(counts)) / spread[stem])
                weights[stem][name] = min(times, _OWN) / _OWN * rarity
        return weights

    def _counted(self, issue: str) -> Counter[str]:
        held = self._dossier.negotiation.issues[issue]
        points = [f"{key} {point.text or ''}" for key, point in held.scale.points.items()]
        unit = held.scale.unit or ""
        own = [issue, held.title, held.question or "", _SPOKEN.get(unit, unit), *points]
        counts = Counter(dict.fromkeys(self._stems(" ".join(own)), _OWN))
        for text in self._recorded(issue):
            counts.update(self._stems(text))
        return counts

    def _recorded(self, issue: str) -> Iterator[str]:
        """What each version under an issue says, in all its words."""
        for filed in self._dossier.filed:
            if filed.record.issue == issue:
                for version in filed.record.versions:
                    terms = [term.text or "" for term in version.terms.values()]
                    quoted = [one.words for one in version.evidence]
                    yield " ".join([version.summary or "", *terms, *quoted])

    def _stems(self, text: str) -> list[str]:
        words = (word for word in _WORD.findall(text.lower()) if word not in self._empty)
        return [stem for stem in dict.fromkeys(map(stem_of, words)) if stem not in self._names]

    @cached_property
    def _empty(self) -> frozenset[str]:
        sources = self._dossier.catalogue.sources
        codes = {language_of(self._dossier, source) for source in sources}
        return frozenset(word for code in codes for word in empty_words(code))

    @cached_property
    def _names(self) -> frozenset[str]:
        """The stems of the parties' names: who speaks does not tell about what."""
        names = []
        for party in self._dossier.negotiation.parties.values():
            names += [party.name, *party.aliases]
            for speaker in party.speakers.values():
                names += [speaker.name, speaker.role or "", *speaker.aliases]
        return frozenset(map(stem_of, _WORD.findall(" ".join(names).lower())))

    def of(self, text: str) -> tuple[str | None, tuple[str, ...]]:
        """Give the issue that words are about, and those of them that tell; None where none do."""
        telling: dict[str, dict[str, float]] = defaultdict(dict)
        told = set(self._stems(text))
        for word in dict.fromkeys(_WORD.findall(text.lower())):
            if word not in self._empty and stem_of(word) in told:
                for issue, weight in self._weights.get(stem_of(word), {}).items():
                    telling[issue][word] = weight
        scores = {issue: sum(words.values()) for issue, words in telling.items()}
        best = max(scores, key=lambda issue: scores[issue], default=None)
        if best is None or scores[best] < _ENOUGH:
            return None, ()
        ranked = sorted(telling[best], key=lambda word: -telling[best][word])
        return best, tuple(ranked[:_TOLD])


def stem_of(word: str) -> str:
    """Give the beginning of a word."""
    return word[:_STEM]


@cache
def empty_words(code: str) -> frozenset[str]:
    """Give the words of a language that are about nothing; none in a language without data."""
    known = language(code)
    return frozenset(word for name in _EMPTY for word in (getattr(known, name, None) or ()))
