"""Words, also half-remembered ones, found in a source: as evidence that the check will accept.

Likeness only leads to the place; the evidence is made of the source's own words there, and judged
like any other. What is *not* here: where it belongs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, Literal

from positions.author.about import empty_words
from positions.author.suggesting import piece
from positions.evidence import prove_all
from positions.records import Dossier
from positions.words import Article, Claim, Judgement, Reading, judge_all

_HALF: Final = 0.5  # of the words that tell: fewer are another passage
_STEM: Final = 4  # letters: `wanted` is remembered where `want` stands
_NOT_ALL: Final = 0.99  # of words that only stand near: never all
_STAMP: Final = re.compile(r"^\[(\d\d:\d\d:\d\d)\]$", re.MULTILINE)
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Passage:
    """Words in a source, ready to be evidence.

    Attributes:
        source: The source's id.
        form: `quote`, or `passage` for the source's own words.
        words: The source's words.
        speaker: Whom the source credits with them; None for nobody that is known.
        at: Page or time, where the text tells.
        span: Where they stand, in code points.
        judgement: What the check says of them.
        exact: Whether they are the words that were looked for.
        share: How many of the words looked for stand there.
    """

    source: str
    form: Literal["quote", "passage"]
    words: str
    speaker: str | None
    at: str | None
    span: tuple[int, int]
    judgement: Judgement
    exact: bool
    share: float

    @property
    def evidence(self) -> dict[str, Any]:
        """The piece of evidence as a record holds it."""
        pairs = {
            "source": self.source,
            "speaker": self.speaker,
            self.form: self.words,
            "at": self.at,
        }
        return {key: value for key, value in pairs.items() if value}


def find(dossier: Dossier, source: str, words: str) -> Passage | None:
    """Find words in a source, or the sentence or quotation that holds most of them.

    Gives None where nothing is near, or the text is missing or not the one that was catalogued.
    """
    reading = prove_all(dossier, []).reading(source)
    if reading is None or not words.strip():
        return None
    return _passage(reading, source, words, 1.0) or _nearest(reading, source, words)


def find_all(dossier: Dossier, words: str) -> list[Passage]:
    """Find words in every source, the likeliest first."""
    found = [find(dossier, source, words) for source in dossier.catalogue.sources]
    passages = [one for one in found if one is not None]
    return sorted(passages, key=lambda one: (-one.exact, -one.share, one.source))


def _passage(reading: Reading, source: str, words: str, share: float) -> Passage | None:
    """The words as a quote if they stand in quotation marks, else as a passage; None if nowhere."""
    text = " ".join(words.split())
    plain = list(judge_all(reading, [Claim("quote", text), Claim("passage", text)]))
    forms: tuple[Literal["quote", "passage"], ...] = ("quote", "passage")
    for form, told in zip(forms, plain, strict=True):
        if told.span is None or (form == "quote" and told.verdict == "not-quoted"):
            continue
        judgement = next(iter(judge_all(reading, [Claim(form, text, told.said_by)])))
        return Passage(
            source,
            form,
            _as_it_stands(reading.text, told.span, text),
            told.said_by,
            locator(reading.text, told.span[0]),
            told.span,
            judgement,
            exact=share == 1.0,
            share=share,
        )
    return None


def _as_it_stands(text: str, span: tuple[int, int], words: str) -> str:
    """The text's own letters, where only their case differs."""
    own = " ".join(text[slice(*span)].split())
    return own if own.casefold() == words.casefold() else words


def _nearest(reading: Reading, source: str, words: str) -> Passage | None:
    """The sentence or quotation that holds most of the words that tell, at least half of them."""
    wanted = _telling(words, reading.code)
    if not wanted:
        return None
    best = max(
        _stretches(reading.article),
        key=lambda stretch: _share(reading.article, stretch, wanted),
        default=None,
    )
    if best is None or (share := _share(reading.article, best, wanted)) < _HALF:
        return None
    return _passage(reading, source, piece(reading.article, *best), min(share, _NOT_ALL))


def _telling(words: str, code: str) -> set[str]:
    all_ = {word.lower() for word in _WORD.findall(words)}
    return {word[:_STEM] for word in all_ - empty_words(code) or all_}


def _stretches(article: Article) -> Iterator[tuple[int, int]]:
    """Sentences, cut where a quotation begins or ends."""
    edges = {0, len(article.words), *article.sentences}
    edges.update(edge for speech in article.speeches for edge in speech)
    yield from pairwise(sorted(edges))


def _share(article: Article, stretch: tuple[int, int], wanted: set[str]) -> float:
    here = {word[:_STEM] for word in article.lower[slice(*stretch)]}
    return len(wanted & here) / len(wanted)


def locator(text: str, offset: int) -> str | None:
    """Say on which page, or at what time, a place of a text is, where the text tells."""
    if "\f" in text:
        return f"p. {text.count(chr(12), 0, offset) + 1}"
    stamps = list(_STAMP.finditer(text, 0, offset))
    return stamps[-1][1] if stamps else None
