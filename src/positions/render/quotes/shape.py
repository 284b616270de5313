"""What `positions quotes --format json` holds."""

from datetime import date
from typing import Literal, NamedTuple

from typing_extensions import TypedDict

from positions.records import Evidence, Pair, Said


class QuoteShape(TypedDict):
    """Recorded words: ids, the form, and the day on which they were said."""

    issue: str
    party: str
    said: date
    form: Literal["quote", "passage"]
    words: str
    speaker: str | None
    source: str


class QuotesShape(TypedDict):
    """All recorded words that were looked for, by record and day."""

    format: Literal[1]
    quotes: list[QuoteShape]


class Recorded(NamedTuple):
    """A piece of evidence, with the record that it stands in and when its statement was made."""

    pair: Pair
    said: Said
    evidence: Evidence


def quote_of(one: Recorded) -> QuoteShape:
    """Give recorded words as programs get them."""
    return {
        "issue": one.pair.issue,
        "party": one.pair.party,
        "said": one.said.latest,
        "form": one.evidence.form,
        "words": one.evidence.words,
        "speaker": one.evidence.speaker,
        "source": one.evidence.source,
    }
