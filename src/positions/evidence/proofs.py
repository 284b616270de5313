"""All evidence of a negotiation → its verdicts, in one pass, as a value that everything reads.

Joins the dossier's words and names with the pure judgements of `words`; decides itself only that an
article which is missing or no longer the one that was coded proves nothing. Who says so is the
business of `attestation`.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Final

from positions.evidence.sealing import seal, unread
from positions.evidence.voices import cast_of
from positions.records import Cited, DatedBy, Dossier, Evidence, Missing, Pair, Seal, Source
from positions.words import Claim, Genre, Judgement, Reading, Verdict, judge_all, looks_like, stands

Words = Cited | DatedBy
"""What a record says stands in an article."""

_USUAL: Final = "en"  # of a text too short to tell


def digest(text: str) -> str:
    """Hash a text's bytes as the catalogue does."""
    return sha256(text.encode()).hexdigest()


def language_of(dossier: Dossier, source: str) -> str:
    """Give a text's language: the one declared, else the one that it looks like, else English."""
    entry, text = dossier.source(source), dossier.articles.get(source)
    if entry and entry.language:
        return entry.language
    return (looks_like(text) if isinstance(text, str) else None) or _USUAL


class Readings:
    """The articles of one dossier, each read when first asked for, and once."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._cast = cast_of(dossier)
        self._readings: dict[str, Reading | None] = {}

    def of(self, source: str) -> Reading | None:
        """Give a source's article, or None if it is missing or was changed since it was coded."""
        if source not in self._readings:
            self._readings[source] = self._reading(source)
        return self._readings[source]

    def _reading(self, source: str) -> Reading | None:
        entry = self._dossier.source(source)
        text = self._dossier.articles.get(source, Missing("not in the catalogue"))
        if entry is None or isinstance(text, Missing):
            return None
        if entry.sha256 not in (None, digest(text)):
            return None
        return Reading(text, self._cast, language_of(self._dossier, source), self._genre(entry))

    def _genre(self, entry: Source) -> Genre:
        """What kind of text a source is; a shared document is each of its parties' own words."""
        said_by: tuple[str, ...] = ()
        if entry.speaker is not None:
            said_by = (entry.speaker, *sorted(self._dossier.parties_of(entry.speaker)))
        return Genre(entry.kind, said_by, tuple(entry.turns.items()))


class Proofs:
    """A dossier and what is proved in it: nothing is judged when somebody asks."""

    def __init__(
        self,
        dossier: Dossier,
        readings: Readings,
        judgements: Mapping[tuple[str, Claim], Judgement],
        elsewhere: Mapping[Claim, tuple[str, ...]] | None = None,
    ) -> None:
        self.dossier = dossier
        self._readings = readings
        self._judgements = judgements
        self._elsewhere = elsewhere or {}

    def of(self, words: Words) -> Judgement:
        """Give the judgement on a piece of evidence, or on the words that state a date.

        Raises:
            KeyError: They were not among the words to be proved.
        """
        return self._judgements[words.source, _claim(words)]

    def elsewhere(self, words: Words) -> tuple[str, ...]:
        """Name the other sources in which words stand that their own article does not have."""
        return self._elsewhere.get(_claim(words), ())

    def reading(self, source: str) -> Reading | None:
        """Give a source's article, or None if it is missing or was changed since it was coded."""
        return self._readings.of(source)


def prove_all(dossier: Dossier, claims: Iterable[Words]) -> Proofs:
    """Judge words by the articles that they name, each article once.

    Args:
        dossier: The negotiation.
        claims: The words; those that are given twice are judged once.
    """
    readings = Readings(dossier)
    judgements: dict[tuple[str, Claim], Judgement] = {}
    for source, asked in _by_source(claims).items():
        reading = readings.of(source)
        found = judge_all(reading, asked) if reading else unread(dossier, source, asked)
        judgements.update(zip(((source, claim) for claim in asked), found, strict=True))
    return Proofs(dossier, readings, judgements, _elsewhere(dossier, readings, judgements))


def _elsewhere(
    dossier: Dossier,
    readings: Readings,
    judgements: Mapping[tuple[str, Claim], Judgement],
) -> dict[Claim, tuple[str, ...]]:
    """Look in all articles for words that do not stand in their own."""
    lost = {claim for (_, claim), one in judgements.items() if one.verdict is Verdict.NOT_FOUND}
    return {
        claim: tuple(
            name
            for name, text in dossier.articles.items()
            if isinstance(text, str)
            and max(claim.text.split(), key=len, default="") in text  # before it is read whole
            and (reading := readings.of(name))
            and stands(reading, claim)
        )
        for claim in lost
    }


def seals_of(dossier: Dossier, claims: Iterable[Words]) -> list[Seal]:
    """Seal what is proved by texts that are here and may not be kept, by source and place."""
    readings = Readings(dossier)
    seals = []
    for source, asked in _by_source(claims).items():
        entry, reading = dossier.source(source), readings.of(source)
        if entry is None or entry.kept or reading is None:
            continue
        pairs = zip(asked, judge_all(reading, asked), strict=True)
        made = (seal(source, digest(reading.text), *pair) for pair in pairs)
        seals += [one for one in made if one is not None]
    return sorted(seals, key=lambda one: (one.source, one.place, one.words))


def evidence_of(dossier: Dossier, pairs: Iterable[Pair] | None = None) -> Iterator[Evidence]:
    """Yield every piece of evidence behind the positions of these pairs; None: of all."""
    for pair in dossier.pairs if pairs is None else pairs:
        filed = dossier.records.get(pair)
        for version in filed.record.versions if filed else ():
            yield from version.evidence


def _by_source(claims: Iterable[Words]) -> dict[str, list[Claim]]:
    """Group words by their source, each once, in the order given."""
    grouped: dict[str, dict[Claim, None]] = {}
    for words in claims:
        grouped.setdefault(words.source, {})[_claim(words)] = None
    return {source: list(asked) for source, asked in grouped.items()}


def _claim(words: Words) -> Claim:
    if isinstance(words, DatedBy):
        return Claim("passage", words.passage)
    return Claim(words.form, words.words, words.speaker)
