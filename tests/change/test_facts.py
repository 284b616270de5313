from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from combinations import (
    ALL,
    DEMAND,
    NOMINAL,
    OFFER,
    SAID,
    SCALE,
    applied,
    made,
    pairs,
    settled,
    values,
)
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
            reference=fact.reference,
            proved=fact.proved,
        )
    if isinstance(fact, FirmnessFact):
        return FirmnessFact(fact.after, fact.before)
    if isinstance(fact, SalienceFact):
        return SalienceFact(fact.after, fact.before)
    return TermFact(fact.id, fact.after, fact.before)


FIVE = Scale.model_validate(
    {
        "type": "ordinal",
        "reference": 50,
        "points": {
            "low": {"at": 0},
            "some": {"at": 25},
            "half": {"at": 50},
            "high": {"at": 100},
        },
    }
)


def stance_fact(before: Stance, after: Stance, scale: Scale = SCALE) -> StanceFact:
    (fact,) = facts_between(scale, made(before), made(after))
    assert isinstance(fact, StanceFact)
    return fact


@pytest.mark.parametrize(
    ("before", "after", "delta", "change", "reversed_"),
    [
        ("low", "high", (100, 100), "moved", True),
        ("low", "half", (50, 50), "moved", False),
        ("half", "high", (50, 50), "moved", False),
        ("high", "low", (-100, -100), "moved", True),
        (("low", "some"), "high", (75, 100), "moved", True),
        (("low", "half"), "high", (50, 100), "moved", False),
        (("low", "half"), ("half", "high"), (0, 100), "may-have-moved", False),
        (("low", "half"), ("some", "high"), (-25, 100), "may-have-moved", False),
        (("low", "high"), "low", (-100, 0), "narrowed", False),
        ("low", ("low", "high"), (0, 100), "widened", False),
        (("low", "half"), "half", (0, 50), "narrowed", False),
        (("low", "high"), ("low", "half"), (-100, 50), "narrowed", False),
        (("low", "half"), ("low", "high"), (-50, 100), "widened", False),
    ],
)
def test_a_stance_fact_says_how_far_and_how_surely(
    before: Stance, after: Stance, delta: tuple[int, int], change: str, *, reversed_: bool
) -> None:
    fact = stance_fact(before, after, FIVE)
    assert (fact.delta, fact.change, fact.reversed) == (
        (Decimal(delta[0]), Decimal(delta[1])),
        change,
        reversed_,
    )
    assert fact.conclusive == (change == "moved")
    doubtful = replace(fact, proved=False)
    assert doubtful.change == ("may-have-moved" if change == "moved" else change)
    assert not doubtful.conclusive
    assert not doubtful.reversed


def test_points_without_a_place_exclude_all_others_and_lie_nowhere() -> None:
    scale = Scale.model_validate(
        {"type": "ordinal", "points": {"no": {"at": 0}, "yes": {"at": 1}, "absent": {"at": None}}}
    )
    fact = stance_fact("yes", "absent", scale)
    assert (fact.change, fact.after_at, fact.delta) == ("moved", None, None)


def test_points_of_one_place_may_be_one() -> None:
    points = {"a": {"at": 1}, "b": {"at": 1}}
    scale = Scale.model_validate({"type": "ordinal", "points": points})
    assert stance_fact("a", "b", scale).change == "may-have-moved"


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (None, "low", "stated"),
        (Absent("declined"), "low", "stated"),
        ("low", Absent("declined"), "ended"),
        ("low", None, "ended"),
        (Absent("declined"), Absent("withdrawn"), "changed"),
        (None, Absent("declined"), "changed"),
    ],
)
def test_without_a_stance_at_one_end(
    before: Stance | Absent | None, after: Stance | Absent | None, change: str
) -> None:
    (fact,) = facts_between(SCALE, made(before), made(after))
    assert (fact.change, isinstance(fact, StanceFact)) == (change, True)


def test_a_nominal_stance_has_no_place() -> None:
    fact = stance_fact("low", "high", NOMINAL)
    assert (fact.before, fact.after) == ("low", "high")
    assert (fact.before_at, fact.after_at, fact.delta) == (None, None, None)
    assert (fact.change, fact.reversed, fact.conclusive) == ("moved", False, True)


def test_there_is_no_delta_to_or_from_silence() -> None:
    for other in (made(), made(Absent("withdrawn"))):
        (fact,) = facts_between(SCALE, made("low"), other)
        assert isinstance(fact, StanceFact)
        places = (fact.before_at, fact.after_at, fact.delta)
        assert places == ((Decimal(0), Decimal(0)), None, None)


def test_2_40_is_2_4() -> None:
    scale = Scale.model_validate({"type": "interval", "unit": "percent"})
    assert facts_between(scale, made(Decimal("2.40")), made(Decimal("2.4"))) == ()
    (fact,) = facts_between(scale, made(Decimal("2.40")), made(Decimal("2.80")))
    assert isinstance(fact, StanceFact)
    assert [str(end) for end in fact.delta or ()] == ["0.40", "0.40"]


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
    ("before", "after", "change"),
    [
        (None, OFFER, "stated"),
        (OFFER, None, "ended"),
        (OFFER, DEMAND, "changed"),
        (OFFER, Term(kind="offer", text="A bonus", value=Decimal(5)), "changed"),
        (
            Term(kind="offer", text="A bonus", value=Decimal("5.5")),
            Term(kind="offer", text="A bonus", value=Decimal(5)),
            "changed",
        ),
    ],
)
def test_a_term_fact_says_what_happened(
    before: Term | None, after: Term | None, change: str
) -> None:
    (fact,) = facts_between(SCALE, made(term=before), made(term=after))
    assert isinstance(fact, TermFact)
    assert (fact.id, fact.change, fact.term) == ("bonus", change, after or before)


def test_the_coder_s_wording_is_no_change_of_the_party_s() -> None:
    numbers = [Term(kind="offer", text=text, value=Decimal("5.0")) for text in ("Five", "5 weeks")]
    assert facts_between(SCALE, *(made(term=one) for one in numbers)) == ()


def test_firmness_is_of_the_stance_it_was_said_of() -> None:
    before = made("low", "firm")
    left = replace(
        made("high", "firm"), firmness_of="low", firmness_former=True
    )  # another stance since
    assert [fact.axis for fact in facts_between(SCALE, before, left)] == ["stance"]
    assert [fact.axis for fact in facts_between(SCALE, left, before)] == ["stance"]
    (fact,) = facts_between(SCALE, left, made("high", "exploratory"))
    assert (fact.axis, fact.before, fact.after) == ("firmness", None, "exploratory")
    (fact,) = facts_between(SCALE, left, made("high", "firm"))
    assert (fact.axis, fact.before, fact.after) == ("firmness", None, "firm")
    stance, firmness = facts_between(SCALE, before, made("high", "exploratory"))
    assert isinstance(firmness, FirmnessFact)
    assert (stance.change, firmness.change) == ("moved", "down")


def test_dropping_a_term_ends_it_and_dropping_what_never_was_is_nothing() -> None:
    dropped = made(term=Term(kind="dropped"))
    (fact,) = facts_between(SCALE, made(term=OFFER), dropped)
    assert isinstance(fact, TermFact)
    assert (fact.change, fact.after, fact.term) == ("ended", None, OFFER)
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
        firmness_of="low",
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
        assert settled(applied(values(old), there), values(new)) == values(new)
        assert [mirrored(fact) for fact in there] == list(back)
        if values(old) == values(new):
            assert not there
