"""What seeds/catalogue.yaml holds: who publishes, and the articles that are kept or known."""

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from positions.records.fields import Day, Entry, Format, Id, Line, Sha256, Text
from positions.records.model import When


class Outlet(Entry):
    """Who publishes; `affiliation` is the party that owns or directs it, `own` its own site."""

    name: Line
    affiliation: Id | None = None
    own: bool = Field(default=False, strict=True)

    @model_validator(mode="after")
    def _of_somebody(self) -> Self:
        if self.own and self.affiliation is None:
            raise ValueError("own: true needs affiliation: the party whose own site it is")
        return self


class Published(When):
    """When a text came out: a day, or bounds of which the latest is needed."""

    @model_validator(mode="after")
    def _known_from_some_day(self) -> Self:
        if self.before is None:
            raise ValueError("a source needs a latest day: `before`, by its words or by a note")
        return self


class Source(Entry):
    """A text that is kept under seeds/, or that is known and may not be kept."""

    file: Line
    title: Line
    outlet: Id | None = None
    derived_from: Id | None = None
    published: Published
    url: Text | None = None
    archived: Text | None = None
    retrieved: Day | None = None
    language: Line | None = None
    sha256: Sha256 | None = None
    kept: bool = Field(default=True, strict=True)
    kind: Literal["article", "transcript", "statement", "data"] = "article"
    speaker: Id | None = None
    turns: dict[Line, Id | None] = {}
    formerly: tuple[Id, ...] = ()
    note: Text | None = None

    @property
    def known_from(self) -> date:
        """The day from which on it is known: the latest on which it can have come out."""
        assert self.published.before is not None  # noqa: S101  # Published has it
        return self.published.before


class Seal(Entry):
    """What was proved where a text is that is not kept here.

    `words` is the hash of the folded words with their form and speaker, `text` that of the text's
    bytes, `place` where they stand in it, `rules` the version of the rules that proved them.
    """

    source: Id
    words: Sha256
    verdict: Literal["verified", "verified-elided"]
    place: tuple[int, int]
    text: Sha256
    rules: int


class Sealed(Entry):
    """seeds/sealed.yaml, written by `positions check --seal`."""

    format: Format = 1
    seals: tuple[Seal, ...] = ()


class Catalogue(Entry):
    """seeds/catalogue.yaml."""

    format: Format = 1
    outlets: dict[Id, Outlet] = {}
    sources: dict[Id, Source] = {}
