"""One piece of evidence → its verdict, proved once and shared by `rules` and `attest`.

Joins the dossier's words and names with the pure judgement of `verdicts`; decides itself only that
an article which is missing or no longer the one that was coded proves nothing.
"""

from functools import cached_property
from hashlib import sha256

from positions.records import DatedBy, Dossier, Evidence, Missing
from positions.words import Article, Cast, Claim, Judgement, Verdict, Voice, judge, read


def digest(text: str) -> str:
    """Hash a text's bytes as the catalogue does."""
    return sha256(text.encode()).hexdigest()


class Prover:
    """Proves evidence of one dossier; remembers articles it has read and verdicts it has given."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._articles: dict[str, Article | None] = {}
        self._judgements: dict[tuple[str, Claim], Judgement] = {}

    @cached_property
    def _cast(self) -> Cast:
        return Cast(_voices(self._dossier))

    def article(self, source: str) -> Article | None:
        """Give a source's article, or None if it is missing or was changed since it was coded."""
        if source not in self._articles:
            self._articles[source] = self._read(source)
        return self._articles[source]

    def _read(self, source: str) -> Article | None:
        entry = self._dossier.source(source)
        text = self._dossier.articles.get(source, Missing("not in the catalogue"))
        if entry is None or isinstance(text, Missing):
            return None
        if entry.sha256 not in (None, digest(text)):
            return None
        return read(text)

    def prove(self, evidence: Evidence) -> Judgement:
        """Judge a piece of evidence by its article."""
        return self._judge(evidence.source, Claim(evidence.form, evidence.words, evidence.speaker))

    def prove_passage(self, dated_by: DatedBy) -> Judgement:
        """Judge the passage that is said to state a date."""
        return self._judge(dated_by.source, Claim("passage", dated_by.passage, None))

    def _judge(self, source: str, claim: Claim) -> Judgement:
        key = (source, claim)
        if key not in self._judgements:
            article, entry = self.article(source), self._dossier.source(source)
            self._judgements[key] = (
                judge(article, claim, self._cast, entry.language)
                if article and entry
                else Judgement(Verdict.UNCHECKED)
            )
        return self._judgements[key]


def _voices(dossier: Dossier) -> list[Voice]:
    voices = []
    for name, party in dossier.negotiation.parties.items():
        voices.append(Voice(name, name, party.name, None, party.aliases, "party"))
        for key, speaker in party.speakers.items():
            kind = speaker.kind
            voices.append(Voice(key, name, speaker.name, speaker.role, speaker.aliases, kind))
    return voices
