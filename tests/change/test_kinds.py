"""The tables of kinds and classes: total, mirrored, the first that fits."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, get_args

import pytest

import pact
from combinations import ALL, SCALE, pairs, values
from positions.change.difference import Change, class_of
from positions.change.facts import facts_between
from positions.change.kinds import CLASS_OF, CLASSES, QUIET, Cause, Class, Kind, kind_of
from positions.change.timeline import SILENCE, Position

Table = list[tuple[str, Callable[[Position, Position], bool]]]


def _firmer(before: Position, after: Position) -> int:
    ranks = ["exploratory", "preference", "firm", "red-line", "ultimatum"]
    if before.firmness is None or after.firmness is None:
        return 0
    return ranks.index(after.firmness.value) - ranks.index(before.firmness.value)


def _same(before: Position, after: Position) -> bool:
    return (before.place, before.absence) == (after.place, after.absence)


def _points(held: Position) -> set[int]:
    """The quarters of the scale in which a stance may lie."""
    ends = held.place if isinstance(held.place, tuple) else (held.place, held.place)
    low, high = (["low", "half", "high"].index(str(end)) for end in ends)
    return set(range(2 * low, 2 * high + 1))


def _located(test: Callable[[set[int], set[int]], bool]) -> Callable[[Position, Position], bool]:
    """A test of both stances, where there are two that differ."""

    def fits(before: Position, after: Position) -> bool:
        stances = before.place is not None and after.place is not None
        return stances and not _same(before, after) and test(_points(before), _points(after))

    return fits


def _others(before: Position, after: Position) -> bool:
    rest = [{axis: one for axis, one in values(held).items() if axis != "stance"} for held in
            (before, after)]  # fmt: skip
    return rest[0] != rest[1]


TABLE: Final[Table] = [
    ("moved", _located(lambda a, b: not a & b)),
    ("may-have-moved", _located(lambda a, b: not (a < b or b < a))),
    ("stated", lambda a, b: a.place is None and b.place is not None),
    ("withdrawn", lambda a, b: a.place is not None and b.absence == "withdrawn"),
    ("unclear", lambda a, b: a.place is not None and b.absence in ("declined", "ambiguous")),
    ("unstated", lambda a, b: a.place is not None and b.place is None),
    ("hardened", lambda a, b: _same(a, b) and _firmer(a, b) > 0),
    ("softened", lambda a, b: _same(a, b) and _firmer(a, b) < 0),
    ("reframed", lambda a, b: _others(a, b) or (a.absence != b.absence)),
    ("narrowed", _located(lambda a, b: b < a)),
    ("widened", _located(lambda a, b: a < b)),
]
"""The table of DESIGN section 4, one line a kind; the first that fits."""

MIRRORS: Final[Mapping[str, set[str]]] = {
    "stated": {"unstated", "withdrawn", "unclear"},  # by what stood in place of the stance before
    "unstated": {"stated"},
    "withdrawn": {"stated"},
    "unclear": {"stated"},
    "moved": {"moved"},
    "may-have-moved": {"may-have-moved"},
    "narrowed": {"widened"},
    "widened": {"narrowed"},
    "hardened": {"softened"},
    "softened": {"hardened"},
    "reframed": {"reframed"},
}
"""Seen from the other end. The quiet kinds have none: without facts there is nothing to mirror,
and who said it again is a matter of the later date alone."""


def test_the_table_of_kinds_is_total_and_the_first_that_fits_counts() -> None:
    seen = set()
    for before, after in pairs():
        kind = kind_of("movement", before, after, facts_between(SCALE, before, after))
        assert kind == next((name for name, fits in TABLE if fits(before, after)), None)
        assert (kind is None) == (values(before) == values(after))
        seen.add(kind)
    assert seen == {None, *(name for name, _ in TABLE)}


def test_every_kind_has_its_mirror() -> None:
    seen: dict[str, set[str]] = {}
    for before, after in pairs():
        there = kind_of("movement", before, after, facts_between(SCALE, before, after))
        back = kind_of("movement", after, before, facts_between(SCALE, after, before))
        assert (there is None) == (back is None)
        if there and back:
            seen.setdefault(there, set()).add(back)
    assert seen == MIRRORS


def test_equal_positions_have_no_kind() -> None:
    kinds = {
        kind_of("movement", held, held, facts_between(SCALE, held, replace(held))) for held in ALL
    }
    assert kinds == {None}


HIGH = """
    === pay/union
    - {date: 2024-01-02, stance: 6, evidence: [una@early]}
"""
LOW = HIGH.replace("stance: 6", "stance: 5")


@pytest.mark.parametrize(
    ("cause", "before", "after", "kind"),
    [
        ("correction", None, HIGH, "backfilled"),
        ("correction", HIGH, None, "retracted"),
        ("correction", HIGH, LOW, "corrected"),
        ("disclosure", HIGH, LOW, "disclosed"),
        ("disclosure", None, LOW, "disclosed"),
        ("movement", HIGH, LOW, "moved"),
        ("movement", None, LOW, "stated"),
        ("movement", HIGH, None, "unstated"),
        ("movement", HIGH, HIGH, None),
        ("correction", HIGH, HIGH, None),
    ],
)
def test_kind(cause: Cause, before: str | None, after: str | None, kind: Kind | None) -> None:
    old, new = (pact.at(text, "2024-01-15") if text else SILENCE for text in (before, after))
    scale = pact.dossier(HIGH).issue("pay").scale
    assert kind_of(cause, old, new, facts_between(scale, old, new)) == kind


def test_every_kind_has_a_class_and_every_class_but_silence_a_kind() -> None:
    assert set(CLASS_OF) == set(get_args(Kind))
    assert {*CLASS_OF.values(), "no-word"} == set(CLASSES)


GRAVEST: Final[list[tuple[list[tuple[Cause, Kind]], Class]]] = [
    ([], "no-word"),
    ([("movement", "unchanged")], "as-it-was"),
    ([("disclosure", "disclosed"), ("movement", "reaffirmed")], "disclosed"),
    ([("disclosure", "disclosed"), ("movement", "moved")], "moved"),
    ([("correction", "corrected"), ("undated", "undated")], "undated"),
    ([("undated", "undated"), ("movement", "reframed")], "new-words"),
    ([("undated", "undated"), ("movement", "narrowed")], "undated"),
]


@pytest.mark.parametrize(("changes", "name"), GRAVEST)
def test_a_position_counts_in_the_gravest_class(
    changes: list[tuple[Cause, Kind]], name: Class
) -> None:
    assert class_of(_row(*one) for one in changes) == name


def _row(cause: Cause, kind: Kind) -> Change:
    scale = pact.dossier("").issue("pay").scale
    return Change(pact.PAY, cause, kind, scale, (), (), SILENCE, SILENCE, None, None)


def test_quiet_kinds_are_as_it_was() -> None:
    assert {CLASS_OF[kind] for kind in QUIET} == {"as-it-was"}
