"""The table of verdicts, and the shapes of what is claimed and what is found.

What is *not* here: how a verdict is reached.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from positions.words.quotes.alteration import Step


class Verdict(StrEnum):
    """What the check of one piece of evidence found."""

    VERIFIED = "verified"
    VERIFIED_ELIDED = "verified-elided"
    ALTERED = "altered"
    ALTERED_CRITICAL = "altered-critical"
    CONTEXT_LOST = "context-lost"
    NOT_QUOTED = "not-quoted"
    NESTED = "nested"
    MISATTRIBUTED = "misattributed"
    UNATTRIBUTED = "unattributed"
    TOO_SHORT = "too-short"
    NOT_FOUND = "not-found"
    SEALED = "sealed"
    UNCHECKED = "unchecked"

    @property
    def clean(self) -> bool:
        """Whether the evidence stands."""
        return self in {Verdict.VERIFIED, Verdict.VERIFIED_ELIDED, Verdict.SEALED}


# From the worst to the best: of several occurrences the best counts.
RANK = (
    Verdict.NOT_QUOTED,
    Verdict.NESTED,
    Verdict.CONTEXT_LOST,
    Verdict.MISATTRIBUTED,
    Verdict.UNATTRIBUTED,
    Verdict.TOO_SHORT,
    Verdict.VERIFIED_ELIDED,
    Verdict.VERIFIED,
)


class Standing(StrEnum):
    """How words are those of the speaker whom a record names."""

    OWN = "own"
    MEMBER = "member"  # spoken for a group that the speaker belongs to
    AGREEMENT = "agreement"  # another's, which the speaker is said to share


Form = Literal["quote", "passage"]
SOMEBODY = ""  # in place of an id: whoever says `we`, or whose turn it is, and is no known voice


@dataclass(frozen=True, slots=True)
class Claim:
    """What a record says stands in an article.

    Attributes:
        form: `quote` for words inside quotation marks, `passage` for the article's own.
        text: the words.
        speaker: a voice's id, or a party's id for the party and any of its voices.
    """

    form: Form
    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with the places that prove it; offsets are code points of the article's text.

    Attributes:
        verdict: the verdict.
        span: (start, end) of the best occurrence; None when the words do not stand there.
        nearest: (start, end) of the nearest passage; None when they do, or nothing is near.
        diff: the words of the claim against those of the nearest passage.
        said_by: id of the voice that the article credits.
        mouth: id of the voice that spoke for it: Sweden, where the words are the EU's.
        standing: how the words are those of the claim's speaker.
        speaker_missing: id of the voice that the article credits and the record leaves out;
            SOMEBODY for a turn or a first person whose voice is not known.
        unmade: checks that could not be made for want of the language's data.
        advice: what to write instead, when that is certain.
        lost: (start, end) of what the claim cuts off: a negation, a condition, a denied saying.
        called: how the article calls whoever says words that are `unattributed`, if it names them.
        damage: what copying did to the text, when that alone explains the verdict: to the record's
            words where `advice` gives them mended, else to the article.
    """

    verdict: Verdict
    span: tuple[int, int] | None = None
    nearest: tuple[int, int] | None = None
    diff: tuple[Step, ...] = ()
    said_by: str | None = None
    mouth: str | None = None
    standing: Standing = Standing.OWN
    speaker_missing: str | None = None
    unmade: tuple[str, ...] = ()
    advice: str | None = None
    lost: tuple[int, int] | None = None
    called: str | None = None
    damage: tuple[str, ...] = ()
