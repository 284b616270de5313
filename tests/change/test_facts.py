from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from combinations import ALL, DEMAND, NOMINAL, OFFER, SAID, SCALE, applied, made, pairs, values
from positions.change.facts import (
    Fact,
    FirmnessFact,
    SalienceFact,
    StanceFact,
    TermFact,
    facts_between,
)
from positions.change.timeline import SILENCE, Absent, Held, Position, snapshot
from positions.records.dossier import Dossier, Said
from positions.records.fields import Firmness, Stance
from positions.records.model import Evidence, Term
from positions.records.scale import Scale
from strategies import STEADY, World, days, negotiations


def test_facts_name_exactly_the_axes_that_differ() -> None:
    for before, after in pairs():
        old, new = values(before), values(after)
        facts = facts_between(SCALE, before, after)
        axes = [fact.axis for fact in facts]
        assert axes == [
            axis
            for axis in ("stance", "firmness", "salience", "terms.bonus")
            if old.get(axis) != new.get(axis)
        ]
        assert applied(old, facts) == new


def test_equal_positions_have_no_facts() -> None:
    for held in ALL:
        assert facts_between(SCALE, held, replace(held)) == ()


def test_swapping_mirrors_every_fact() -> None:
    for before, after in pairs():
        there, back = facts_between(SCALE, before, after), facts_between(SCALE, after, before)
        assert [mirrored(fact) for fact in there] == list(back)


def mirrored(fact: Fact) -> Fact:
    """A fact seen from the other end, without its directions."""
    if isinstance(fact, StanceFact):
        return StanceFact(
            fact.after,
            fact.before,
            fact.after_absent,
            fact.before_absent,
            fact.after_at,
            fact.before_at,
            reversed=fact.reversed,
            conclusive=fact.conclusive,
        )
    if isinstance(fact, FirmnessFact):
        return FirmnessFact(fact.after, fact.before)
    if isinstance(fact, SalienceFact):
        return SalienceFact(fact.after, fact.before)
    return TermFact(fact.id, fact.after, fact.before)


def stance_fact(before: Stance, after: Stance, scale: Scale = SCALE) -> StanceFact:
    (fact,) = facts_between(scale, made(before), made(after))
    assert isinstance(fact, StanceFact)
    return fact


@pytest.mark.parametrize(
    ("before", "after", "delta", "reversed_", "conclusive"),
    [
        ("low", "high", 100, True, True),
        ("low", "half", 50, False, True),
        ("half", "high", 50, False, True),
        ("high", "low", -100, True, True),
        (("low", "half"), "high", 75, True, True),
        (("low", "half"), ("half", "high"), 50, True, False),
        (("low", "high"), "low", -50, False, False),
        (("low", "half"), "half", 25, False, False),
        (("low", "high"), "half", 0, False, False),
    ],
)
def test_a_stance_fact_says_how_far_and_how_surely(
    before: Stance, after: Stance, delta: int, *, reversed_: bool, conclusive: bool
) -> None:
    fact = stance_fact(before, after)
    assert (fact.delta, fact.reversed, fact.conclusive) == (Decimal(delta), reversed_, conclusive)


def test_a_nominal_stance_has_no_place() -> None:
    fact = stance_fact("low", "high", NOMINAL)
    assert (fact.before, fact.after) == ("low", "high")
    assert (fact.before_at, fact.after_at, fact.delta) == (None, None, None)
    assert (fact.reversed, fact.conclusive) == (False, True)


def test_there_is_no_delta_to_or_from_silence() -> None:
    for other in (made(), made(Absent("withdrawn"))):
        (fact,) = facts_between(SCALE, made("low"), other)
        assert isinstance(fact, StanceFact)
        assert (fact.before_at, fact.after_at, fact.delta) == (Decimal(0), None, None)


def test_2_40_is_2_4() -> None:
    scale = Scale.model_validate({"type": "interval", "unit": "percent"})
    assert facts_between(scale, made(Decimal("2.40")), made(Decimal("2.4"))) == ()
    (fact,) = facts_between(scale, made(Decimal("2.40")), made(Decimal("2.80")))
    assert isinstance(fact, StanceFact)
    assert str(fact.delta) == "0.40"


@pytest.mark.parametrize(
    ("before", "after", "up"),
    [
        ("firm", "red-line", True),
        ("ultimatum", "exploratory", False),
        (None, "firm", None),
        ("firm", None, None),
    ],
)
def test_firmness_goes_up_or_down_when_both_ends_are_known(
    before: Firmness | None, after: Firmness | None, *, up: bool | None
) -> None:
    assert FirmnessFact(before, after).up is up


@pytest.mark.parametrize(
    ("before", "after", "change", "changed"),
    [
        (None, OFFER, "added", ()),
        (OFFER, None, "dropped", ()),
        (OFFER, DEMAND, "changed", ("kind",)),
        (OFFER, Term(kind="offer", text="B"), "changed", ("text",)),
        (OFFER, Term(kind="refusal", text="B"), "changed", ("kind", "text")),
    ],
)
def test_a_term_fact_says_what_happened(
    before: Term | None, after: Term | None, change: str, changed: tuple[str, ...]
) -> None:
    (fact,) = facts_between(SCALE, made(term=before), made(term=after))
    assert isinstance(fact, TermFact)
    assert (fact.id, fact.change, fact.changed) == ("bonus", change, changed)


def test_dropping_a_term_ends_it_and_dropping_what_never_was_is_nothing() -> None:
    dropped = made(term=Term(kind="dropped"))
    (fact,) = facts_between(SCALE, made(term=OFFER), dropped)
    assert isinstance(fact, TermFact)
    assert (fact.change, fact.after) == ("dropped", None)
    assert facts_between(SCALE, made(), dropped) == ()


def test_terms_come_in_the_order_of_their_names_whatever_the_file_s() -> None:
    names = ["zeal", "bonus", "hours"]
    many = Position(terms={name: Held(OFFER, SAID) for name in names})
    found = [fact.axis for fact in facts_between(SCALE, SILENCE, many)]
    assert found == ["terms.bonus", "terms.hours", "terms.zeal"]


def test_dates_and_evidence_are_no_difference() -> None:
    later = Said(None, date(2024, 5, 5))
    evidence = (Evidence(source="a", passage="Some words"),)
    before = made("low", "firm", Decimal(33), OFFER)
    after = Position(
        Held("low", later, evidence),
        Held("firm", later, evidence),
        Held(Decimal(33), later, evidence),
        {"bonus": Held(OFFER, later, evidence)},
        unreported=True,
    )
    assert facts_between(SCALE, before, after) == ()


def _snapshots(dossier: Dossier, one: date, other: date) -> list[dict[str, Position]]:
    both = (snapshot(dossier, day, day).positions for day in (one, other))
    return [{str(pair): held for pair, held in positions.items()} for positions in both]


@STEADY
@given(negotiations(), days(), days())
def test_facts_of_real_positions_mirror_and_add_up(world: World, one: date, other: date) -> None:
    dossier = world.dossier
    before, after = _snapshots(dossier, one, other)
    for pair in dossier.pairs:
        scale, old, new = dossier.issue(pair.issue).scale, before[str(pair)], after[str(pair)]
        there, back = facts_between(scale, old, new), facts_between(scale, new, old)
        assert applied(values(old), there) == values(new)
        assert [mirrored(fact) for fact in there] == list(back)
        assert bool(there) == (values(old) != values(new))
