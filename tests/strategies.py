"""Random small negotiations for hypothesis: plain data, as a coder might have written it.

The articles are written from the evidence, so that its words verify; now and then one is altered.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, settings, strategies as st

import worlds
from positions.evidence.proofs import Proofs
from positions.files.tree import MemoryTree
from positions.records.dossier import Dossier
from positions.records.layout import CATALOGUE, NEGOTIATION
from positions.records.loading import load

STEADY = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
"""Whole negotiations are large to make; how many are tried is the profile's business."""
FIRST = date(2024, 1, 1)
LENGTH = 40
Data = dict[str, Any]

_NAMES = {"ash": "Anna Ash", "birch": "Bert Birch", "cedar": "Cleo Cedar", "mediator": "Mia Moor"}
_SCALES: Sequence[Data] = (
    {
        "type": "ordinal",
        "reference": 50,
        "points": {
            "low": {"at": 0},
            "some": {"at": 25},
            "half": {"at": 50},
            "most": {"at": 70},
            "high": {"at": 100},
        },
    },
    {"type": "interval", "min": 0, "max": 10, "unit": "percent", "reference": 4},
    {"type": "nominal", "points": {"yes": {}, "no": {}, "later": {}}},
)


@dataclass(frozen=True)
class World:
    """A random negotiation as plain data by path, with its articles."""

    data: Mapping[str, Data]
    articles: Mapping[str, str]

    @property
    def tree(self) -> MemoryTree:
        """All of it as files; JSON is YAML."""
        texts = {path: json.dumps(data, ensure_ascii=False) for path, data in self.data.items()}
        return MemoryTree({**texts, **self.articles})

    @property
    def proofs(self) -> Proofs:
        """The same with its words proved."""
        return worlds.proofs(self.dossier)

    @property
    def dossier(self) -> Dossier:
        """All of it loaded; nothing in it may be wrong."""
        loaded = load(self.tree)
        assert loaded.dossier is not None, loaded.findings
        assert not loaded.findings, loaded.findings
        return loaded.dossier


def days() -> st.SearchStrategy[date]:
    """A day of the negotiation."""
    return st.integers(0, LENGTH).map(lambda number: FIRST + timedelta(number))


@st.composite
def negotiations(draw: st.DrawFn) -> World:
    """One to three issues, two to four parties, up to four statements a pair."""
    parties = draw(st.sampled_from((["ash", "birch"], ["ash", "birch", "cedar"])))
    observer = draw(st.booleans())
    voices = [*parties, *(["mediator"] if observer else [])]
    issues = draw(st.lists(st.sampled_from((0, 1, 2)), min_size=1, max_size=2, unique=True))
    catalogue = draw(_catalogues(voices))
    clerk = _Clerk(draw, voices, list(catalogue["sources"]))
    records = {
        f"positions/issue-{number}/{party}.yaml": record
        for number in issues
        for party in parties
        if (record := clerk.record(number, party))
    }
    negotiation = {
        "title": "A random negotiation",
        "parties": {name: _party(name) for name in voices},
        "issues": {
            f"issue-{number}": {"title": f"Issue {number}", "scale": _SCALES[number]}
            for number in issues
        },
    }
    articles = {
        f"seeds/{source}.txt": "\n\n".join(["An article.", *clerk.articles[source]])
        for source in catalogue["sources"]
    }
    return World({NEGOTIATION: negotiation, CATALOGUE: catalogue, **records}, articles)


def _party(name: str) -> Data:
    speaker = {f"{name}-speaker": {"name": _NAMES[name]}}
    party: Data = {"name": name.title(), "speakers": speaker}
    return party | ({"observer": True} if name == "mediator" else {})


@st.composite
def _catalogues(draw: st.DrawFn, voices: Sequence[str]) -> Data:
    names = [f"source-{number}" for number in range(draw(st.integers(1, 4)))]
    sources = {
        name: {
            "file": f"{name}.txt",
            "title": f"Title of {name}",
            "outlet": draw(st.sampled_from((None, "gazette", "herald"))),
            "derived_from": draw(st.sampled_from((None, *names[:index]))),
            "published": str(draw(days())),
        }
        for index, name in enumerate(names)
    }
    owner = draw(st.sampled_from((None, *voices)))
    outlets = {"gazette": {"name": "Gazette"}, "herald": {"name": "Herald", "affiliation": owner}}
    return {"outlets": outlets, "sources": sources}


class _Clerk:
    """Draws records and writes into the articles what they cite."""

    def __init__(self, draw: st.DrawFn, voices: Sequence[str], sources: Sequence[str]) -> None:
        self._draw = draw
        self._voices = voices
        self._sources = sources
        self._pieces = 0
        self.articles: dict[str, list[str]] = {source: [] for source in sources}

    def record(self, issue: int, party: str) -> Data | None:
        numbers = self._draw(st.lists(st.integers(0, LENGTH), max_size=4, unique=True))
        versions = [self._version(issue, number) for number in sorted(numbers)]
        if not versions:
            return None
        return {"issue": f"issue-{issue}", "party": party, "versions": versions}

    def _version(self, issue: int, number: int) -> Data:
        draw = self._draw
        stated: Data = {}
        if draw(st.booleans()):
            stated["firmness"] = draw(st.sampled_from(("exploratory", "firm", "ultimatum")))
        if draw(st.booleans()):
            stated["salience"] = draw(st.sampled_from(("core", "secondary", 50)))
        if terms := draw(st.dictionaries(st.sampled_from(("one", "two")), _terms(), max_size=2)):
            stated["terms"] = terms
        if not stated or draw(st.booleans()):
            stated |= draw(st.one_of(_stances(issue), _absences()))
        evidence = [self._evidence(stated) for _ in range(draw(st.integers(0, 2)))]
        return {"date": self._when(number), **stated, "evidence": evidence}

    def _when(self, number: int) -> object:
        day = str(FIRST + timedelta(number))
        earlier = str(FIRST + timedelta(number - self._draw(st.integers(0, 6))))
        bounds = {"after": earlier, "before": day}
        return self._draw(st.sampled_from((day, day, bounds, {"before": day})))

    def _evidence(self, stated: Data) -> Data:
        draw = self._draw
        source = draw(st.sampled_from(self._sources))
        form = draw(st.sampled_from(("quote", "passage", "passage")))
        speaker = draw(st.sampled_from(self._voices)) if form == "quote" or draw(_COIN) else None
        piece: Data = {"source": source, form: self._words(source, form, speaker)}
        if speaker:
            piece["speaker"] = f"{speaker}-speaker"
        axes = _axes(stated)
        if draw(st.booleans()):
            piece["supports"] = draw(st.lists(st.sampled_from(axes), min_size=1, unique=True))
        return piece

    def _words(self, source: str, form: str, speaker: str | None) -> str:
        self._pieces += 1
        words = f"the matter of file {self._pieces} is plain to see"
        text = {
            ("quote", True): f"“{words},” {_NAMES.get(speaker or '')} said.",
            ("passage", True): f"{_NAMES.get(speaker or '')} said that {words}.",
            ("passage", False): f"It was reported that {words}.",
        }[form, speaker is not None]
        self.articles[source].append(text)
        if self._draw(st.integers(0, 9)) == 0:
            return f"Entirely other {words} and then some"
        return words if form == "quote" else text


_COIN = st.booleans()


def _axes(stated: Data) -> list[str]:
    plain = {"stance", "absent", "firmness", "salience"}
    axes = ["stance" if axis == "absent" else axis for axis in stated if axis in plain]
    return [*axes, *(f"terms.{name}" for name in stated.get("terms", {}))]


def _terms() -> st.SearchStrategy[Data]:
    kinds = st.sampled_from(("demand", "offer", "refusal", "condition", "dropped"))
    return kinds.flatmap(
        lambda kind: st.sampled_from(
            ({"kind": kind},) if kind == "dropped" else ({"kind": kind, "text": "This"},)
        )
    )


def _stances(issue: int) -> st.SearchStrategy[Data]:
    if issue == 1:
        numbers = st.integers(0, 40).map(lambda quarter: quarter / 4)
        pairs = st.tuples(numbers, numbers).map(sorted)
        return st.one_of(numbers, pairs).map(lambda value: {"stance": value})
    points = list(_SCALES[issue]["points"])
    if issue == 2:
        return st.sampled_from(points).map(lambda value: {"stance": value})
    indexes = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(sorted)
    ranges = indexes.map(lambda pair: [points[pair[0]], points[pair[1]]])
    return st.one_of(st.sampled_from(points), ranges).map(lambda value: {"stance": value})


def _absences() -> st.SearchStrategy[Data]:
    whys = st.sampled_from(("declined", "ambiguous", "withdrawn", "unreported"))
    return whys.map(lambda why: {"absent": why})


__all__ = ["STEADY", "Data", "World", "days", "negotiations"]
