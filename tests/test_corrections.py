"""What we changed in our own record did not move or come to light; all three causes add up."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

import pact
import worlds
from combinations import applied, settled, values
from positions.change.difference import Change, Difference, Operand
from positions.change.facts import AttestationFact, StanceFact
from positions.change.movement import diff
from positions.change.timeline import SILENCE, snapshot
from strategies import STEADY, World, days, negotiations

START, END = pact.day(pact.FIRST), pact.day(pact.SECOND)


def between(recorded: str, now: str) -> Difference:
    """From the first round as recorded before, to the second as recorded now."""
    operands = Operand(START, START, revision="old"), Operand(END, END)
    return diff(pact.proofs(now), *operands, recorded=pact.proofs(recorded))


def causes(difference: Difference) -> list[tuple[str, str]]:
    return [(change.cause, change.kind) for change in pact.only(difference)]


def test_a_corrected_stance_has_not_moved() -> None:
    wrong = """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    """
    difference = between(wrong, wrong.replace("stance: 5", "stance: 6"))
    assert causes(difference) == [("correction", "corrected")]
    (told,) = difference.changes[0].facts
    fact = told.fact
    assert isinstance(fact, StanceFact)
    assert (fact.before, fact.after) == (Decimal(5), Decimal(6))
    assert (fact.toward, fact.away, fact.reversed, told.rests_on) == ((), (), False, ())


def test_correction_disclosure_and_movement_of_one_pair() -> None:
    before = """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    """
    after = """
    === pay/union
    - {date: 2024-01-02, stance: 6, evidence: [una@early]}
    - {date: 2024-01-12, stance: 7, evidence: [una@late]}
    - {date: 2024-02-18, stance: 8, evidence: [una@late]}
    """
    difference = between(before, after)
    assert causes(difference) == [
        ("correction", "corrected"),
        ("disclosure", "disclosed"),
        ("movement", "moved"),
    ]
    facts = [fact for one in difference.changes for fact in stance(one)]
    assert [fact.before for fact in facts] == [Decimal(5), Decimal(6), Decimal(7)]
    assert [fact.after for fact in facts] == [Decimal(6), Decimal(7), Decimal(8)]


def stance(change: Change) -> list[StanceFact]:
    return [told.fact for told in change.facts if isinstance(told.fact, StanceFact)]


def test_added_and_removed_records() -> None:
    union = "\n=== pay/union\n- {date: 2024-01-02, stance: 5, evidence: [una@early]}\n"
    assert causes(between("", union)) == [("correction", "backfilled")]
    assert causes(between(union, "")) == [("correction", "retracted")]
    retracted = between(union, "").changes[0]
    assert (retracted.to, retracted.from_ is not None) == (None, True)


def test_nothing_is_corrected_by_new_words_alone() -> None:
    one = "\n=== pay/union\n- {date: 2024-01-02, stance: 5, evidence: [una@early]}\n"
    two = one.replace("[una@early]", "[una@early, una-says@early]")
    assert between(one, two).changes == ()


def test_without_a_common_scale_stances_are_compared_as_written() -> None:
    text = "\n=== hours/union\n- {date: 2024-01-02, stance: %s, evidence: [una@early]}\n"
    old, new = pact.dossier(text % "same"), pact.dossier(text % "less")
    issues = old.negotiation.issues
    scale = issues["hours"].scale
    points = {**scale.points, "same": scale.points["same"].model_copy(update={"at": Decimal(40)})}
    moved = scale.model_copy(update={"points": points})
    changed = issues["hours"].model_copy(update={"scale": moved})
    negotiation = old.negotiation.model_copy(update={"issues": {**issues, "hours": changed}})
    shifted = type(old)(negotiation, old.catalogue, old.filed, old.articles)
    operands = Operand(START, START, revision="old"), Operand(START, START)
    (change,) = diff(worlds.proofs(new), *operands, recorded=worlds.proofs(shifted)).changes
    (fact,) = stance(change)
    assert (fact.before, fact.after) == ("same", "less")
    assert (fact.delta, fact.toward, fact.away, fact.reversed) == (None, (), (), False)


@pytest.mark.parametrize("same", [True, False])
def test_one_revision_on_both_sides_corrects_nothing(same: bool) -> None:  # noqa: FBT001
    text = "\n=== pay/union\n- {date: 2024-01-02, stance: 5, evidence: [una@early]}\n"
    now = pact.proofs(text)
    recorded = now if same else pact.proofs(text + "\n")
    operands = Operand(START, START, revision="a"), Operand(START, START, revision="a")
    assert diff(now, *operands, recorded=recorded).changes == ()


@STEADY
@given(negotiations(), negotiations(), days(), days())
def test_three_causes_add_up(old: World, new: World, one: date, other: date) -> None:
    start, end = sorted((one, other))
    recorded, now = old.dossier, new.dossier
    operands = Operand(start, start, revision="old"), Operand(end, end)
    difference = diff(new.proofs, *operands, recorded=old.proofs)
    first = snapshot(recorded, start, start).positions
    last = snapshot(now, end, end).positions
    pairs = {*recorded.pairs, *now.pairs}
    reached = {pair: values(first.get(pair, SILENCE)) for pair in pairs}
    for change in difference.changes:
        facts = [told.fact for told in change.facts]
        reached[change.pair] = applied(reached[change.pair], facts)
    held = {pair: values(last.get(pair, SILENCE)) for pair in pairs}
    assert {pair: settled(reached[pair], held[pair]) for pair in pairs} == held


def test_proof_that_was_added_or_lost_is_a_correction() -> None:
    """Nothing else differs, but a reviewer must read that the party's own words came or went."""
    others = "\n=== pay/union\n- {date: 2024-01-02, stance: 5, evidence: [plain@early]}\n"
    own = others.replace("plain@early", "plain@early, una@early")
    for recorded, now, levels in ((others, own, ("outlet", "own-words")), (own, others, None)):
        (change,) = between(recorded, now).changes
        (told,) = change.attestations
        fact = told.fact
        assert isinstance(fact, AttestationFact)
        assert (change.cause, change.kind, change.facts) == ("correction", "corrected", ())
        assert (fact.before, fact.after) == (levels or ("own-words", "outlet"))


def test_the_earlier_end_is_what_was_recorded_then() -> None:
    text = "\n=== pay/union\n- {date: 2024-01-%s, stance: 5, evidence: [una@early]}\n"
    (change,) = pact.only(between(text % "02", text % "03"))
    assert change.kind == "unchanged"
    assert change.from_ is not None
    assert change.to is not None
    assert (change.from_.said.latest, change.to.said.latest) == (date(2024, 1, 2), date(2024, 1, 3))
