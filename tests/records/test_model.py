from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from positions.records.catalogue import Catalogue
from positions.records.model import Evidence, Negotiation, Record, Term, Version, When
from positions.records.yaml_text import read

ONE_FORM = "evidence is either a quote or a passage: exactly one of them"
ONE_DATE = "a version has either an event or a date: exactly one of them"
DATED_BY = {"source": "s", "passage": "p"}
DROPPED = {"kind": "dropped"}
SAID = {"event": "e", "stance": "a"}


def refusals(kind: type[BaseModel], data: object) -> list[tuple[object, str]]:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(data)
    return [(one["loc"], one["msg"].removeprefix("Value error, ")) for one in caught.value.errors()]


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ("2022-01-26", (date(2022, 1, 26), date(2022, 1, 26))),
        ({"after": "2022-01-26"}, (date(2022, 1, 26), None)),
        ({"before": "2022-01-26"}, (None, date(2022, 1, 26))),
        ({"after": "2022-01-01", "before": "2022-01-01"}, (date(2022, 1, 1), date(2022, 1, 1))),
    ],
)
def test_bounds(value: object, bounds: object) -> None:
    when = When.model_validate(value)
    assert (when.after, when.before) == bounds


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({}, "bounds need after, before, or both"),
        ({"after": None}, "bounds need after, before, or both"),
        ({"after": "2022-01-02", "before": "2022-01-01"}, "after is later than before"),
        (86400, "write a date as YYYY-MM-DD"),
        (True, "write a date as YYYY-MM-DD"),
        ("2022-02-30", "2022-02-30 is no day of the calendar"),
    ],
)
def test_what_is_no_bound(value: object, message: str) -> None:
    assert refusals(When, value) == [((), message)]


def test_both_bounds_are_judged() -> None:
    found = refusals(When, {"after": 5, "before": "x", "until": 1})
    assert [loc for loc, _ in found] == [("after",), ("before",), ("until",)]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({}, ONE_FORM),
        (
            {"quote": "a", "passage": "b"},
            ONE_FORM,
        ),
        ({"quote": "a"}, "a quote needs a speaker"),
    ],
)
def test_evidence_has_one_form(more: dict[str, str], message: str) -> None:
    assert refusals(Evidence, {"source": "s", **more}) == [((), message)]


def test_evidence() -> None:
    quote = Evidence.model_validate({"source": "s", "speaker": "p", "quote": "words"})
    assert (quote.form, quote.words, quote.carries("terms.x")) == ("quote", "words", True)
    passage = Evidence(source="s", passage="other words", supports=("stance",))
    assert (passage.form, passage.words) == ("passage", "other words")
    assert (passage.carries("stance"), passage.carries("firmness")) == (True, False)
    assert not Evidence(source="s", passage="x", supports=()).carries("stance")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"stance": "a"}, ONE_DATE),
        (
            {**SAID, "date": "2022-01-01"},
            ONE_DATE,
        ),
        (
            {**SAID, "dated_by": {"source": "s", "passage": "p"}},
            "the event carries the date: put dated_by there",
        ),
        ({**SAID, "absent": "declined"}, "a version has a stance or is absent, not both"),
        (
            {"event": "e", "summary": "x"},
            "a version states a stance, firmness, salience, a term, or absent",
        ),
    ],
)
def test_versions_that_make_no_sense(data: dict[str, Any], message: str) -> None:
    assert refusals(Version, data) == [((), message)]


@pytest.mark.parametrize(
    ("data", "axes"),
    [
        ({"stance": "a"}, ("stance",)),
        ({"stance": 0}, ("stance",)),
        ({"absent": "unreported"}, ("stance",)),
        ({"salience": 0}, ("salience",)),
        (
            {
                "terms": {"b": {"kind": "dropped"}, "a": {"kind": "offer", "text": "x"}},
                "firmness": "firm",
            },
            ("firmness", "terms.b", "terms.a"),
        ),
    ],
)
def test_axes(data: dict[str, Any], axes: tuple[str, ...]) -> None:
    assert Version.model_validate({"event": "e", **data}).axes() == axes


def test_terms_say_something_unless_dropped() -> None:
    assert Term(kind="dropped").text is None
    message = "a term needs a text (only kind dropped may leave it out)"
    assert refusals(Term, {"kind": "demand"}) == [((), message)]


def test_a_record_holds_versions() -> None:
    found = refusals(Record, {"issue": "i", "party": "p", "versions": []})
    assert [loc for loc, _ in found] == [("versions",)]


def test_observer_is_true_or_false() -> None:
    party = {"name": "P", "observer": 1}
    data = {"title": "T", "parties": {"p": party}, "issues": {}}
    assert [loc for loc, _ in refusals(Negotiation, data)] == [("parties", "p", "observer")]


RECORD = """\
issue: i
party: p
versions:
  - event: e
    stance: [a, b]
    terms:
      t: {kind: offer, text: x}
      u: {kind: demand, text: y}
    evidence: [{source: s, passage: words}]
    waive: {too-short: why, nested: other}
"""
SAME = """\
# moved and turned around
versions:
  - {waive: {nested: other, too-short: why},
     terms: {u: {text: "y", kind: demand}, t: {text: x, kind: offer}},
     evidence: [{passage: "words", source: s}], stance: [a, b], event: e}
party: p
issue: i
"""


def test_records_are_equal_wherever_they_stand() -> None:
    one, other = (Record.model_validate(read(text).data) for text in (RECORD, SAME))
    assert one == other


@pytest.mark.parametrize(
    ("old", "new"),
    [("[a, b]", "a"), ("text: x", "text: z"), ("words", "word"), ("event: e", "event: f")],
)
def test_records_differ_when_they_say_something_else(old: str, new: str) -> None:
    one, other = (
        Record.model_validate(read(text).data) for text in (RECORD, RECORD.replace(old, new))
    )
    assert one != other


def test_models_are_frozen_down_to_their_lists() -> None:
    data = read(RECORD).data
    before = deepcopy(data)
    record = Record.model_validate(data)
    assert isinstance(record.versions, tuple)
    assert isinstance(record.versions[0].evidence, tuple)
    assert data == before
    with pytest.raises(ValidationError, match="frozen"):
        record.issue = "j"  # type: ignore[misc]  # what is tested


def test_defaults_are_not_shared() -> None:
    one, other = (Catalogue.model_validate({}) for _ in range(2))
    assert one == other
    assert one.sources is not other.sources
