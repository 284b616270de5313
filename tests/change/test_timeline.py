from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

import pact
import worlds
from positions.change.timeline import SILENCE, Absent, Position, position, snapshot, steps
from positions.records.dossier import Dossier, Pair, Said
from strategies import STEADY, World, days, negotiations


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def _said(held: Position) -> dict[str, str]:
    """When each axis was last said."""
    found = {axis: held.axis(axis) for axis in held.axes}
    return {axis: str(one.said.latest) for axis, one in found.items() if one}


def test_each_axis_and_term_has_its_own_date(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-01, stance: 5, firmness: firm, salience: core, evidence: [una@early]}
    - {date: 2024-01-02, terms: {bonus: {kind: demand, text: A bonus}}, evidence: [una@early]}
    - {date: 2024-01-03, firmness: ultimatum, evidence: [una@early]}
    - {date: 2024-01-04, terms: {strike: {kind: condition, text: Strike}}, evidence: [una@early]}
    - {date: 2024-01-05, salience: 20, terms: {bonus: {kind: offer, text: X}},
       evidence: [una@early]}
    """
    held = pact.at(text, "2024-01-31")
    assert _said(held) == {
        "stance": "2024-01-01",
        "firmness": "2024-01-03",
        "salience": "2024-01-05",
        "terms.bonus": "2024-01-05",
        "terms.strike": "2024-01-04",
    }
    assert (held.place, held.firmness and held.firmness.value) == (Decimal(5), "ultimatum")
    assert held.salience is not None
    assert held.salience.value == Decimal(20)
    assert {name: term.kind for name, term in held.live_terms.items()} == {
        "bonus": "offer",
        "strike": "condition",
    }


def test_a_day_counts_from_its_beginning_and_not_before(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-05, stance: 4, evidence: [una@early]}
    """
    places = [pact.at(text, f"2024-01-0{number}").place for number in (1, 2, 4, 5)]
    assert places == [None, Decimal(5), Decimal(5), Decimal(4)]


def test_silence_changes_nothing(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, firmness: firm, evidence: [una@early]}
    """
    assert pact.at(text, "2024-01-02") == pact.at(text, "2034-01-02")


def test_nobody_is_put_in_the_middle() -> None:
    held = pact.at("", "2024-12-31")
    assert held == SILENCE
    assert (held.stated, held.place, held.absence, held.axes) == (False, None, None, ())


@pytest.mark.parametrize("why", ["declined", "ambiguous", "withdrawn"])
def test_an_absence_ends_the_stance_and_nothing_else(why: str) -> None:
    held = pact.at(
        f"""
        === pay/union
        - {{date: 2024-01-02, stance: 5, firmness: firm, evidence: [una@early]}}
        - {{date: 2024-01-04, absent: {why}, evidence: [una@early]}}
        """,
        "2024-01-05",
    )
    assert (held.place, held.absence) == (None, why)
    assert _said(held) == {"stance": "2024-01-04", "firmness": "2024-01-02"}
    assert held.stance is not None
    assert isinstance(held.stance.value, Absent)


def test_unreported_ends_nothing_and_needs_no_evidence(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, absent: unreported}
    """
    held = pact.at(text, "2024-01-05")
    assert (held.place, held.absence, held.unreported) == (Decimal(5), None, True)
    assert _said(held) == {"stance": "2024-01-02"}
    assert not pact.at(text, "2024-01-03").unreported


def test_unreported_ends_nothing_also_when_something_else_was_said(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, absent: unreported, firmness: firm, evidence: [una@early]}
    """
    held = pact.at(text, "2024-01-05")
    assert _said(held) == {"stance": "2024-01-02", "firmness": "2024-01-04"}
    assert (held.place, held.unreported) == (Decimal(5), True)


def test_unreported_alone_is_no_statement(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-04, absent: unreported}
    """
    held = pact.at(text, "2024-01-05")
    assert (held.stated, held.unreported, held.heard) == (False, True, ())


def test_a_dropped_term_is_no_longer_in_force_but_keeps_its_evidence(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, terms: {bonus: {kind: demand, text: A bonus}}, evidence: [una@early]}
    - {date: 2024-01-04, terms: {bonus: {kind: dropped}}, evidence: [una-says@early]}
    """
    held = pact.at(text, "2024-01-05")
    assert held.live_terms == {}
    assert held.axes == ("terms.bonus",)
    assert [one.speaker for one in held.terms["bonus"].evidence] == ["una"]
    assert list(pact.at(text, "2024-01-03").live_terms) == ["bonus"]


def test_bounds_count_at_their_latest(text: str) -> None:
    """
    === pay/union
    - {date: {after: 2024-01-03, before: 2024-01-08}, stance: 5, evidence: [una@early]}
    """
    assert not pact.at(text, "2024-01-07").stated
    held = pact.at(text, "2024-01-08")
    assert held.stance is not None
    assert held.stance.said == Said(date(2024, 1, 3), date(2024, 1, 8))


def test_without_a_latest_bound_the_first_report_counts(text: str) -> None:
    """
    === pay/union
    - {date: {after: 2024-01-03}, stance: 5, evidence: [una@late, una@early, una@middle]}
    """
    assert not pact.at(text, "2024-01-09").stated
    assert pact.at(text, "2024-01-10").place == Decimal(5)


def test_an_event_dates_a_version(text: str) -> None:
    """
    === pay/union
    - {event: talks, stance: 5, evidence: [una@early]}
    """
    assert not pact.at(text, "2024-01-19").stated
    assert pact.at(text, "2024-01-20").place == Decimal(5)


def test_versions_count_by_date_whatever_their_order_in_the_file(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-05, stance: 4, evidence: [una@early]}
    - {date: 2024-01-02, stance: 5, firmness: firm, evidence: [una@early]}
    """
    assert pact.at(text, "2024-01-06").place == Decimal(4)
    assert pact.at(text, "2024-01-03").place == Decimal(5)


def test_only_what_was_published_by_then_is_known(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, stance: 4, evidence: [una@late]}
    """
    days = ["2024-01-09", "2024-01-10", "2024-02-19", "2024-02-20"]
    places = [pact.at(text, "2024-01-31", known_by).place for known_by in days]
    assert places == [None, Decimal(5), Decimal(5), Decimal(4)]
    assert pact.at(text, "2024-01-31", None).place == Decimal(4)


def test_each_axis_is_known_by_the_evidence_that_supports_it(text: str) -> None:
    """
    === pay/union
    - date: 2024-01-02
      stance: 5
      firmness: firm
      salience: core
      terms: {bonus: {kind: demand, text: A bonus}}
      evidence:
      - una@early[firmness]
      - una@middle[stance, firmness]
      - una@late[salience, terms.bonus]
    """
    then = pact.at(text, "2024-01-31", "2024-01-31")
    assert then.axes == ("firmness",)
    assert then.firmness is not None
    assert [one.source for one in then.firmness.evidence] == ["early"]
    later = pact.at(text, "2024-01-31", "2024-02-10")
    assert later.axes == ("stance", "firmness")
    assert pact.at(text, "2024-01-31").axes == ("stance", "firmness", "salience", "terms.bonus")


def test_an_axis_that_nothing_supports_does_not_count(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, firmness: firm, evidence: ["una@early[stance]"]}
    """
    held = pact.at(text.replace('"', ""), "2024-01-31")
    assert held.axes == ("stance",)


def test_a_version_without_known_evidence_falls_away(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, absent: withdrawn, evidence: [una@late]}
    - {date: 2024-01-05, stance: 9}
    """
    assert pact.at(text, "2024-01-31", "2024-01-31").place == Decimal(5)
    assert pact.at(text, "2024-01-31").absence == "withdrawn"


def test_a_source_can_be_left_out(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early, una@middle]}
    - {date: 2024-01-04, stance: 4, firmness: firm, evidence: [una@late]}
    """
    dossier = pact.dossier(text)
    without = {
        source: position(dossier, pact.PAY, date(2024, 3, 1), None, source)
        for source in ("early", "late")
    }
    assert without["early"].place == Decimal(4)
    assert (without["late"].place, without["late"].firmness) == (Decimal(5), None)


def test_terms_are_named_in_their_own_order_not_the_file_s(text: str) -> None:
    """
    === pay/union
    - date: 2024-01-02
      terms: {zeal: {kind: demand, text: Z}, bonus: {kind: demand, text: B}}
      evidence: [una@early]
    """
    assert pact.at(text, "2024-01-05").axes == ("terms.bonus", "terms.zeal")


def test_a_snapshot_holds_every_party_but_observers_on_every_issue(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    === pay/state
    - {date: 2024-01-02, stance: 2, evidence: [stella@early]}
    """
    held = snapshot(pact.dossier(text), date(2024, 1, 31), date(2024, 1, 31))
    assert [str(pair) for pair in held.positions] == [
        f"{issue}/{party}"
        for issue in ("pay", "hours", "form")
        for party in ("union", "employers", "state")
    ]
    assert {str(pair) for pair, one in held.positions.items() if one.stated} == {
        "pay/union",
        "pay/state",
    }
    assert (held.day, held.known_by) == (date(2024, 1, 31), date(2024, 1, 31))


def test_evidence_from_an_unknown_source_is_never_known() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties: {a: {name: A, speakers: {s: {name: S}}}}
    issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
    === positions/i/a.yaml
    issue: i
    party: a
    versions:
    - {date: 2024-01-02, stance: x, evidence: [{source: nowhere, passage: These are the words}]}
    """
    dossier: Dossier = worlds.dossier(test_evidence_from_an_unknown_source_is_never_known.__doc__)
    assert not position(dossier, Pair("i", "a"), date(2024, 2, 1)).stated


@STEADY
@given(negotiations(), days(), days())
def test_what_is_known_later_includes_what_was_known_before(
    world: World, one: date, other: date
) -> None:
    dossier = world.dossier
    early, late = sorted((one, other))
    for pair in dossier.pairs:
        then = position(dossier, pair, late, early)
        now = position(dossier, pair, late, late)
        assert set(then.axes) <= set(now.axes)
        assert {heard.said for heard in then.heard} <= {heard.said for heard in now.heard}


@STEADY
@given(negotiations(), days())
def test_no_axis_is_held_without_a_statement_of_that_day_or_before(world: World, on: date) -> None:
    dossier = world.dossier
    for pair, held in snapshot(dossier, on, on).positions.items():
        spoken = {said for said, _ in dossier.statements(pair) if said.latest <= on}
        values = [value for axis in held.axes if (value := held.axis(axis))]
        assert {value.said for value in values} <= spoken
        published = {dossier.published(one) for value in values for one in value.evidence}
        assert all(found is not None and found <= on for found in published)


def test_steps_lead_from_silence_to_the_last_position(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-01, stance: 5, evidence: [una@early]}
    - {date: 2024-01-02, absent: withdrawn, evidence: [una@late]}
    - {date: 2024-01-03, stance: 6, evidence: [una@late]}
    """
    found = list(steps(pact.dossier(text), pact.PAY))
    assert found[0].before == SILENCE
    assert [step.after for step in found[:-1]] == [step.before for step in found[1:]]
    assert [step.after.place for step in found] == [Decimal(5), None, Decimal(6)]
    early = list(steps(pact.dossier(text), pact.PAY, date(2024, 1, 15)))
    assert [step.after.place for step in early] == [Decimal(5)] * 3
