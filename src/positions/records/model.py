"""What the files below positions/ hold: negotiation and records as frozen values.

Every field is what a coder wrote; nothing is looked up in another file (that is `dossier`), and no
place in a file is kept, so that two records which say the same compare equal. The articles'
catalogue is told in `catalogue`.
"""

from typing import Literal, Self

from pydantic import Field, model_validator

from positions.records.fields import (
    Absence,
    Day,
    Entry,
    Firmness,
    Format,
    Id,
    Line,
    Number,
    Reason,
    SalienceField,
    SeverityName,
    StanceField,
    TermKind,
    Text,
    parse_day,
)
from positions.records.scale import Scale


class When(Entry):
    """When something was said: a day, or bounds of which one may be missing (both inclusive)."""

    after: Day | None = None
    before: Day | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_day(cls, value: object) -> object:
        if isinstance(value, dict | When):
            return value
        day = parse_day(value)
        return {"after": day, "before": day}

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not (self.after or self.before):
            raise ValueError("bounds need after, before, or both")
        if self.after and self.before and self.after > self.before:
            raise ValueError("after is later than before")
        return self


class DatedBy(Entry):
    """The words in an article that state a date."""

    source: Id
    passage: Text


class Round(Entry):
    """A date that people compare."""

    date: Day
    title: Line | None = None


class Event(Entry):
    """An occasion on which things were said."""

    date: When
    title: Line | None = None
    dated_by: DatedBy | None = None
    formerly: tuple[Id, ...] = ()
    note: Text | None = None


class Speaker(Entry):
    """Somebody or something that speaks: a person, a body, a document."""

    name: Line
    role: Line | None = None
    aliases: tuple[Line, ...] = ()
    kind: Literal["person", "body", "document"] = "person"
    formerly: tuple[Id, ...] = ()


class PartySpeaker(Speaker):
    """Who speaks for one party; from a day on, or until one, where somebody changes sides."""

    from_: Day | None = Field(default=None, alias="from")
    until: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ and self.until and self.from_ > self.until:
            raise ValueError("from is later than until")
        return self


class SharedSpeaker(Speaker):
    """A voice of several parties, such as a joint communiqué: its words are each one's own."""

    of: tuple[Id, ...] = Field(min_length=1)


class Party(Entry):
    """A party to the negotiation, or an observer, who speaks but holds no position."""

    name: Line
    aliases: tuple[Line, ...] = ()
    members: tuple[Line, ...] = ()
    speakers: dict[Id, PartySpeaker] = {}
    observer: bool = Field(default=False, strict=True)
    formerly: tuple[Id, ...] = ()


class Cited(Entry):
    """Words in an article, and whose they are.

    `quote` are words that the source presents as speech of `speaker`; `passage` are the article's
    own.
    """

    source: Id
    speaker: Id | None = None
    quote: Text | None = None
    passage: Text | None = None
    at: Line | None = None
    translation: Text | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.quote is None) == (self.passage is None):
            raise ValueError("evidence is either a quote or a passage: exactly one of them")
        if self.quote is not None and self.speaker is None:
            raise ValueError("a quote needs a speaker")
        return self

    @property
    def form(self) -> Literal["quote", "passage"]:
        """Which of the two this is."""
        return "passage" if self.quote is None else "quote"

    @property
    def words(self) -> str:
        """The quoted or reported words."""
        return self.quote or self.passage or ""


class Evidence(Cited):
    """Words in an article that carry what a version states."""

    supports: tuple[Line, ...] | None = None

    def carries(self, axis: str) -> bool:
        """Whether this supports an axis (`stance`, `terms.<id>`, …); by default it supports all."""
        return self.supports is None or axis in self.supports


class UnplacedWords(Cited):
    """What a party's speaker said that no record holds, and why."""

    reason: Text


class Unplaced(Entry):
    """positions/unplaced.yaml."""

    format: Format = 1
    words: tuple[UnplacedWords, ...] = ()


class Outcome(Entry):
    """What was agreed on an issue, proved like a statement."""

    date: When
    stance: StanceField
    dated_by: DatedBy | None = None
    note: Text | None = None
    evidence: tuple[Evidence, ...] = ()


class Issue(Entry):
    """What is negotiated, and the scale on which positions are placed."""

    title: Line
    question: Text | None = None
    scale: Scale
    group: Line | None = None
    outcome: Outcome | None = None
    formerly: tuple[Id, ...] = ()
    note: Text | None = None


class CheckSettings(Entry):
    """How `positions check` judges this negotiation."""

    severity: dict[str, SeverityName] = {}


class Negotiation(Entry):
    """positions/negotiation.yaml."""

    format: Format = 1
    title: Line
    rounds: dict[Id, Round] = {}
    events: dict[Id, Event] = {}
    parties: dict[Id, Party]
    speakers: dict[Id, SharedSpeaker] = {}
    issues: dict[Id, Issue]
    check: CheckSettings = CheckSettings()


class Term(Entry):
    """What a party demands, offers, refuses, makes conditional, warns of or assures.

    `value` is the number in it, in the text's unit; kind `dropped` ends a term.
    """

    kind: TermKind
    text: Text | None = None
    value: Number | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.kind != "dropped" and not self.text:
            raise ValueError("a term needs a text (only kind dropped may leave it out)")
        return self


class Version(Entry):
    """One statement: what was said on one occasion, and no more than that."""

    event: Id | None = None
    date: When | None = None
    dated_by: DatedBy | None = None
    note: Text | None = None
    stance: StanceField | None = None
    absent: Absence | None = None
    firmness: Firmness | None = None
    salience: SalienceField | None = None
    terms: dict[Id, Term] = {}
    summary: Text | None = None
    evidence: tuple[Evidence, ...] = ()
    waive: dict[str, Reason | None] = {}

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.event is None) == (self.date is None):
            raise ValueError("a version has either an event or a date: exactly one of them")
        if self.event is not None and self.dated_by is not None:
            raise ValueError("the event carries the date: put dated_by there")
        if self.stance is not None and self.absent is not None:
            raise ValueError("a version has a stance or is absent, not both")
        if not self.axes():
            raise ValueError("a version states a stance, firmness, salience, a term, or absent")
        return self

    def axes(self) -> tuple[str, ...]:
        """Name what this states: `stance` (or absence), `firmness`, `salience`, `terms.<id>`."""
        stated = {
            "stance": self.stance is not None or self.absent is not None,
            "firmness": self.firmness is not None,
            "salience": self.salience is not None,
        }
        return (
            *(axis for axis, present in stated.items() if present),
            *(f"terms.{term}" for term in self.terms),
        )


class Record(Entry):
    """positions/<issue>/<party>.yaml: one party on one issue, oldest statement first."""

    issue: Id
    party: Id
    versions: tuple[Version, ...] = Field(min_length=1)
