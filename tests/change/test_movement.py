from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import given

import pact
import worlds
from combinations import applied, settled, values
from positions.change.difference import Change, Choice, Difference, Operand
from positions.change.facts import AttestationFact, Fact, StanceFact
from positions.change.kinds import CLASSES, QUIET, Kind
from positions.change.measures import Gap
from positions.change.movement import diff
from positions.change.timeline import Snapshot, snapshot
from positions.evidence.attestation import Level
from positions.records.dossier import Dossier, Pair
from positions.render.diff.as_text import diff_text
from positions.render.style import Style
from strategies import STEADY, Data, World, days, negotiations


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


# One pair over two dates: what the records say, and what the difference says about it ------------


def kinds(difference: Difference) -> list[tuple[str, str]]:
    return [(change.cause, change.kind) for change in pact.only(difference)]


def one(difference: Difference) -> Change:
    (change,) = pact.only(difference)
    return change


def said_so(change: Change) -> list[Fact | AttestationFact]:
    return [told.fact for told in change.attestations]


STEPS: Final[list[tuple[str, str, Kind, list[str]]]] = [
    ("stance: 5", "stance: 4", "moved", ["stance"]),
    ("stance: 5", "stance: [4, 5]", "widened", ["stance"]),
    ("stance: [4, 5]", "stance: 5", "narrowed", ["stance"]),
    ("stance: [3, 5]", "stance: [4, 6]", "may-have-moved", ["stance"]),
    ("stance: [3, 5]", "stance: [5, 6]", "may-have-moved", ["stance"]),
    ("stance: [3, 5]", "stance: [5.5, 6]", "moved", ["stance"]),
    ("stance: [4, 5]", "stance: 5, terms: {x: {kind: warning, text: X}}", "reframed",
     ["stance", "terms.x"]),
    ("stance: [4, 4]", "stance: 4.0", "reaffirmed", []),
    ("stance: 5, firmness: firm", "stance: 4", "moved", ["stance"]),
    ("stance: 5", "absent: withdrawn", "withdrawn", ["stance"]),
    ("stance: 5", "absent: declined", "unclear", ["stance"]),
    ("stance: 5", "absent: ambiguous", "unclear", ["stance"]),
    ("stance: 5", "absent: unreported", "unchanged", []),
    ("absent: declined", "stance: 5", "stated", ["stance"]),
    ("absent: declined", "absent: withdrawn", "reframed", ["stance"]),
    ("firmness: firm", "stance: 5", "stated", ["stance"]),
    ("firmness: firm", "absent: declined", "reframed", ["stance"]),
    ("stance: 5, firmness: firm", "firmness: red-line", "hardened", ["firmness"]),
    ("stance: 5, firmness: firm", "firmness: preference", "softened", ["firmness"]),
    ("stance: 5, firmness: firm", "stance: 5, firmness: firm", "reaffirmed", []),
    ("stance: 5, firmness: firm", "stance: 4, firmness: red-line", "moved", ["stance", "firmness"]),
    ("stance: 5", "firmness: red-line", "reframed", ["firmness"]),
    ("absent: declined, firmness: firm", "absent: withdrawn, firmness: red-line", "reframed",
     ["stance", "firmness"]),
    ("stance: 5", "salience: core", "reframed", ["salience"]),
    ("stance: 5, firmness: firm", "firmness: red-line, salience: 20", "hardened",
     ["firmness", "salience"]),
    ("stance: 5", "terms: {x: {kind: offer, text: X}}", "reframed", ["terms.x"]),
    ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: dropped}}", "reframed",
     ["terms.x"]),
    ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: demand, text: X}}",
     "reframed", ["terms.x"]),
    ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {y: {kind: offer, text: X}}",
     "reframed", ["terms.y"]),
    ("stance: 5", "terms: {x: {kind: dropped}}", "reaffirmed", []),
    ("terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: offer, text: Y}}", "reaffirmed", []),
    ("terms: {x: {kind: offer, text: X, value: 5}}", "terms: {x: {kind: offer, text: X, value: 6}}",
     "reframed", ["terms.x"]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "kind", "axes"), STEPS)
def test_kind_and_facts_of_one_step(before: str, after: str, kind: Kind, axes: list[str]) -> None:
    evidence = "" if after == "absent: unreported" else ", evidence: [una@late]"
    change = one(
        pact.between(
            f"""
            === pay/union
            - {{date: 2024-01-02, {before}, evidence: [una@early]}}
            - {{date: 2024-01-20, {after}{evidence}}}
            """
        )
    )
    assert (change.cause, change.kind) == ("movement", kind)
    assert [fact.axis for fact in change.facts] == axes


def test_first_words_are_stated(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-20, stance: 5, evidence: [una@late]}
    """
    change = one(pact.between(text))
    assert (change.cause, change.kind, change.from_) == ("movement", "stated", None)
    assert change.rests_on == ("late",)


def test_said_before_and_reported_since_came_to_light(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-14, stance: 4, evidence: [una@late]}
    """
    change = one(pact.between(text))
    assert (change.cause, change.kind) == ("disclosure", "disclosed")
    assert [fact.axis for fact in change.facts] == ["stance"]
    assert kinds(pact.between(text, hindsight=True)) == [("movement", "unchanged")]


def test_on_the_day_of_from_is_before_and_the_day_after_is_movement(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-15, stance: 5, evidence: [una@late]}
    - {date: 2024-01-16, stance: 4, evidence: [una@late]}
    """
    assert kinds(pact.between(text)) == [("disclosure", "disclosed"), ("movement", "moved")]


def test_one_pair_may_have_both_causes_and_each_once(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, stance: 6, terms: {x: {kind: offer, text: X}}, evidence: [una@late]}
    - {date: 2024-01-16, stance: 4, firmness: firm, evidence: [una@late]}
    - {date: 2024-01-18, stance: 3, evidence: [una@middle]}
    """
    disclosed, moved = pact.only(pact.between(text))
    assert (disclosed.cause, moved.cause) == ("disclosure", "movement")
    assert [fact.axis for fact in disclosed.facts] == ["stance", "terms.x"]
    # the firmness was said of 4, and 3 is what is held
    assert [fact.axis for fact in moved.facts] == ["stance"]
    assert (disclosed.after.place, moved.before.place) == (Decimal(6), Decimal(6))
    assert moved.after.place == Decimal(3)


def test_one_known_by_for_both_sides_discloses_nothing(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 4, evidence: [una@middle]}
    """
    limit = date(2024, 2, 10)
    ends = [Operand(pact.day(day), limit) for day in (pact.FIRST, pact.SECOND)]
    change = one(diff(pact.proofs(text), *ends))
    assert (change.cause, change.kind) == ("movement", "moved")
    assert (change.before.place, change.after.place) == (Decimal(5), Decimal(4))
    hindsight = one(pact.between(text, hindsight=True))
    assert (hindsight.before.place, hindsight.after.place) == (Decimal(6), Decimal(4))


# The quiet kinds ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("evidence", "kind"),
    [
        ("una@late", "reaffirmed"),
        ("una-says@late", "reaffirmed"),
        ("plain@late, una@late", "reaffirmed"),
        ("plain@late", "retold"),
        ("erik-says@late", "retold"),
        ("forged@late", "retold"),
        ("una@gone", "retold"),
    ],
)
def test_the_same_again_is_reaffirmed_by_the_party_and_retold_by_others(
    evidence: str, kind: Kind
) -> None:
    difference = pact.between(
        f"""
        === pay/union
        - {{date: 2024-01-02, stance: 5, evidence: [una@early]}}
        - {{date: 2024-01-20, stance: 5, evidence: [{evidence}]}}
        """
    )
    assert difference.changes == ()
    assert [change.kind for change in difference.unchanged] == [kind]
    assert one(difference).facts == ()
    assert one(difference).rests_on == ()


def test_unchanged_is_carried_forward_with_its_age(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-05, stance: 5, evidence: [una@early]}
    """
    change = one(pact.between(text))
    assert (change.kind, change.cause) == ("unchanged", "movement")
    assert change.from_ is not None
    assert change.to is not None
    assert (change.from_.age_days, change.to.age_days) == (10, 51)
    assert change.from_.said == change.to.said


def test_new_evidence_for_old_words_is_no_movement(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-05, stance: 5, evidence: [plain@early, una@late]}
    """
    change = one(pact.between(text))
    assert (change.cause, change.kind, change.facts) == ("disclosure", "disclosed", ())
    assert said_so(change) == [AttestationFact("stance", Level.OUTLET, Level.OWN_WORDS)]


def test_who_never_spoke_is_named_with_whether_anybody_looked(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    === pay/employers
    - {date: 2024-01-02, absent: unreported}
    === pay/state
    - {date: 2024-03-02, stance: 5, evidence: [stella@late]}
    - {date: 2024-03-03, absent: unreported}
    """
    difference = pact.between(text)
    silent = {str(pair): looked for pair, looked in difference.never_stated}
    assert {name: silent[name] for name in silent if name.startswith("pay/")} == {
        "pay/employers": True,
        "pay/state": False,
    }
    assert len(silent) == 8
    assert not any("mediator" in name for name in silent)


# Ends, dates and attestation ----------------------------------------------------------------------


def test_ends_say_when_reported_how_old_and_who(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-05, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 4, evidence: [erik-says@late, erik-says@middle]}
    """
    change = one(pact.between(text))
    before, after = change.from_, change.to
    assert before is not None
    assert after is not None
    assert (before.said.latest, before.age_days) == (date(2024, 1, 5), 10)
    assert before.attestation.level == Level.OWN_WORDS
    assert (after.said.latest, after.age_days) == (date(2024, 1, 20), 36)
    assert after.attestation.level == Level.COUNTERPART
    assert (after.attestation.reported, after.attestation.outlets) == (date(2024, 2, 1), 2)
    assert said_so(change) == [AttestationFact("stance", Level.OWN_WORDS, Level.COUNTERPART)]


def test_attestation_is_per_axis(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-05, stance: 5, firmness: firm, evidence: [una@early]}
    - date: 2024-01-20
      stance: 4
      firmness: red-line
      evidence: [una@late[stance], plain@late[firmness]]
    """
    change = one(pact.between(text))
    assert said_so(change) == [AttestationFact("firmness", Level.OWN_WORDS, Level.OUTLET)]
    assert change.to is not None
    assert change.to.attestation.level == Level.OWN_WORDS


def test_the_stance_held_speaks_for_both_ends(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-03, stance: 5, evidence: [una@early]}
    - {date: 2024-01-04, firmness: firm, evidence: [plain@early]}
    - {date: 2024-01-20, firmness: red-line, evidence: [plain@late]}
    """
    change = one(pact.between(text))
    assert [told.axis for told in change.facts] == ["firmness"]
    assert change.from_ is not None
    assert change.to is not None
    # the ends speak of the stance that is held, the fact for itself
    assert (change.from_.said.latest, change.to.said.latest) == (
        date(2024, 1, 3),
        date(2024, 1, 3),
    )
    assert change.to.attestation.level == Level.OWN_WORDS
    assert change.facts[0].said.latest == date(2024, 1, 20)
    assert change.facts[0].attestation.level == Level.OUTLET


@pytest.mark.parametrize(
    ("when", "start", "may"),
    [
        ("{after: 2024-01-10, before: 2024-01-20}", "2024-01-15", True),
        ("{after: 2024-01-15, before: 2024-01-20}", "2024-01-15", True),
        ("{after: 2024-01-16, before: 2024-01-20}", "2024-01-15", False),
        ("{before: 2024-01-20}", "2024-01-15", True),
        ("{after: 2024-01-16}", "2024-01-15", False),
        ("{after: 2024-01-15}", "2024-01-15", True),
        ("2024-01-20", "2024-01-15", False),
    ],
)
def test_whether_a_fact_may_be_older_than_the_first_date(
    when: str, start: str, *, may: bool
) -> None:
    text = f"""
    === pay/union
    - {{date: 2024-01-02, stance: 5, evidence: [una@early]}}
    - {{date: {when}, stance: 4, evidence: [una@late]}}
    """
    change = one(pact.between(text, start))
    cause_and_kind = ("undated", "undated") if may else ("movement", "moved")
    assert (change.cause, change.kind) == cause_and_kind
    (told,) = change.facts
    assert (told.fact.change, told.said.latest) == ("moved", change.after.heard[-1].said.latest)


def test_undated_and_dated_facts_of_one_pair_stand_apart(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: {before: 2024-01-20}, terms: {x: {kind: offer, text: X}}, evidence: [una@late]}
    - {date: 2024-01-25, firmness: firm, evidence: [plain@late]}
    """
    difference = pact.between(text)
    undated, moved = difference.changes
    assert [
        (one.cause, one.kind, [told.axis for told in one.facts]) for one in (undated, moved)
    ] == [
        ("undated", "undated", ["terms.x"]),
        ("movement", "reframed", ["firmness"]),
    ]
    assert [told.attestation.level for one in (undated, moved) for told in one.facts] == [
        Level.OWN_WORDS,
        Level.OUTLET,
    ]
    assert difference.classes[pact.PAY] == "new-words"


def test_a_dated_statement_of_the_same_dates_the_fact(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 4, evidence: [una@late]}
    - {date: {before: 2024-02-01}, stance: 4, evidence: [erik-says@late]}
    """
    change = one(pact.between(text))
    (told,) = change.facts
    assert (change.kind, told.said.latest) == ("moved", date(2024, 1, 20))
    assert told.attestation.level is Level.OWN_WORDS


def test_what_a_dated_statement_has_replaced_is_part_of_the_way(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: {before: 2024-01-20}, stance: 7, evidence: [una@late]}
    - {date: 2024-01-25, stance: 4, evidence: [una@late]}
    """
    assert kinds(pact.between(text)) == [("movement", "moved")]


def test_a_stance_whose_day_is_not_known_is_not_the_same_stance(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: {before: 2024-01-20}, stance: 7, evidence: [una@late]}
    - {date: 2024-01-25, salience: core, evidence: [una@late]}
    """
    difference = pact.between(text)
    assert kinds(difference) == [("undated", "undated"), ("movement", "reframed")]
    assert difference.classes[pact.PAY] == "undated"


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (
            "stance: 5, evidence: [una@early]",
            "stance: 4, evidence: [forged@late]",
            "may-have-moved",
        ),
        (
            "stance: 5, evidence: [forged@early]",
            "stance: 4, evidence: [una@late]",
            "may-have-moved",
        ),
        ("stance: [3, 5], evidence: [una@early]", "stance: 4, evidence: [forged@late]", "narrowed"),
        ("firmness: firm, evidence: [una@early]", "stance: 4, evidence: [forged@late]", "stated"),
    ],
)
def test_moved_is_said_only_of_what_is_proved(before: str, after: str, change: str) -> None:
    found = one(
        pact.between(
            f"""
            === pay/union
            - {{date: 2024-01-02, {before}}}
            - {{date: 2024-01-20, {after}}}
            """
        )
    )
    assert found.stance is not None
    fact = found.stance.fact
    assert isinstance(fact, StanceFact)
    assert (fact.change, fact.conclusive, found.kind) == (change, False, change)


def test_what_only_an_earlier_statement_proves_is_proved(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 4, evidence: [una@late]}
    - {date: 2024-02-01, stance: 4, evidence: [forged@late]}
    """
    change = one(pact.between(text))
    assert (change.kind, change.facts[0].said.latest) == ("moved", date(2024, 1, 20))
    assert change.facts[0].attestation.level is Level.OWN_WORDS


def test_an_ending_is_attested_by_what_ends_it(text: str) -> None:
    """
    === pay/union
    - date: 2024-01-02
      stance: 5
      terms: {x: {kind: offer, text: X}}
      evidence: [una@early]
    - {date: 2024-01-20, terms: {x: {kind: dropped}}, evidence: [erik-says@late]}
    - {date: 2024-01-22, absent: withdrawn, evidence: [plain@late]}
    """
    told = {one.axis: one for one in one(pact.between(text)).facts}
    assert {axis: (item.fact.change, item.said.latest.day, item.attestation.level.value) for
            axis, item in told.items()} == {
        "stance": ("ended", 22, "outlet"),
        "terms.x": ("ended", 20, "counterpart"),
    }  # fmt: skip


def test_a_disclosure_tells_the_way_that_came_to_light(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: {before: 2024-01-04}, stance: 7, evidence: [una@late]}
    - {date: 2024-01-06, absent: declined, evidence: [una@late]}
    - {date: 2024-01-08, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 5, evidence: [una@late]}
    """
    disclosed, moved = pact.only(pact.between(text))
    assert [(way.said.latest.day, way.stance, way.absent) for way in disclosed.way] == [
        (4, Decimal(7), None),
        (6, None, "declined"),
        (8, Decimal(6), None),
    ]
    assert moved.way == ()
    whole = one(pact.between(text, pact.SECOND))
    assert whole.way == ()


def test_one_statement_is_no_way(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-08, stance: 6, evidence: [una@late]}
    """
    assert one(pact.between(text)).way == ()


def test_of_two_statements_on_one_day_the_later_in_the_file_holds(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    """
    change = one(pact.between(text))
    assert (change.before.place, change.after.place) == (Decimal(8), Decimal(7))


def test_only_what_changed_makes_a_change_predate(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: {before: 2024-01-16}, stance: 5, evidence: [una@late]}
    - {date: 2024-01-20, firmness: firm, evidence: [una@late]}
    """
    change = one(pact.between(text))
    assert (change.cause, change.kind) == ("movement", "reframed")


@pytest.mark.parametrize(
    ("evidence", "sources"),
    [
        ("una@late", ("late",)),
        ("una@late, plain@late", ("late",)),
        ("una@late, una@middle", ()),
        # a derived source is a source: taken away alone, either leaves the change standing
        ("una@early, una@echo", ()),
        ("una@late[stance], una@middle[firmness]", ()),
    ],
)
def test_rests_on_each_source_without_which_there_is_no_change(
    evidence: str, sources: tuple[str, ...]
) -> None:
    change = one(
        pact.between(
            f"""
            === pay/union
            - {{date: 2024-01-20, stance: 4, firmness: firm, evidence: [{evidence}]}}
            """
        )
    )
    assert change.rests_on == sources


def test_a_change_may_rest_on_what_was_said_before(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 4, evidence: [una@early]}
    - {date: 2024-01-04, stance: 5, evidence: [una@herald]}
    - {date: 2024-01-20, stance: 4, evidence: [una@late]}
    """
    assert one(pact.between(text)).rests_on == ("herald", "late")


# Direction ----------------------------------------------------------------------------------------


def test_direction_is_from_where_the_others_stood(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    - {date: 2024-01-20, stance: 7, evidence: [erik@late]}
    === pay/state
    - {date: 2024-01-20, stance: 9, evidence: [stella@late]}
    """
    difference = pact.between(text)
    directions = {}
    for change in difference.changes:
        (fact,) = (told.fact for told in change.facts)
        assert isinstance(fact, StanceFact)
        directions[change.pair.party] = (fact.toward, fact.away, fact.reversed)
    assert directions == {
        "union": (("employers",), ("state",), False),
        "employers": (("union", "state"), (), True),
        "state": ((), (), False),
    }
    assert difference.gaps["pay"] == Gap(
        2, (_even("6.0"), _even("1.0")), (_even("6.0"), _even("1.0")), "converging"
    )


def _even(number: str) -> tuple[Decimal, Decimal]:
    return Decimal(number), Decimal(number)


def test_keeping_pace_is_not_moving_away(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 2, evidence: [una@early]}
    - {date: 2024-01-20, stance: 3, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 1, evidence: [erik@early]}
    - {date: 2024-01-20, stance: 2, evidence: [erik@late]}
    === pay/state
    - {date: 2024-01-02, stance: 1, evidence: [stella@early]}
    """
    union = pact.only(pact.between(text))[0]
    (fact,) = (told.fact for told in union.facts)
    assert isinstance(fact, StanceFact)
    assert (fact.toward, fact.away) == ((), ("state",))


def test_a_disclosure_is_directed_by_what_was_known_then(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-04, stance: 6, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    - {date: 2024-01-20, stance: 9, evidence: [erik@late]}
    """
    change = one(pact.between(text))
    (fact,) = (told.fact for told in change.facts)
    assert isinstance(fact, StanceFact)
    assert (change.cause, fact.toward, fact.away) == ("disclosure", ("employers",), ())


def test_nothing_is_measured_on_a_nominal_scale(text: str) -> None:
    """
    === form/union
    - {date: 2024-01-02, stance: law, evidence: [una@early]}
    - {date: 2024-01-20, stance: pact, evidence: [una@late]}
    === form/employers
    - {date: 2024-01-02, stance: pact, evidence: [erik@early]}
    """
    difference = pact.between(text)
    (change,) = difference.changes
    (fact,) = (told.fact for told in change.facts)
    assert isinstance(fact, StanceFact)
    assert (change.kind, fact.delta, fact.toward, fact.away) == ("moved", None, (), ())
    assert difference.gaps["form"] == Gap(0, None, None, "unknown")


# Filters and order --------------------------------------------------------------------------------


MIXED = """
=== pay/union
- {date: 2024-01-02, stance: 8, evidence: [una@early]}
- {date: 2024-01-20, stance: 6, evidence: [una@late]}
=== pay/state
- {date: 2024-01-02, stance: 8, evidence: [stella@early]}
=== hours/union
- {date: 2024-01-02, stance: same, evidence: [una@late]}
=== hours/employers
- {date: 2024-01-02, stance: same, evidence: [erik@early]}
"""


def _names(difference: Difference) -> dict[str, list[str]]:
    return {
        "changes": [str(change.pair) for change in difference.changes],
        "unchanged": [str(change.pair) for change in difference.unchanged],
        "never": [str(pair) for pair, _ in difference.never_stated],
        "gaps": list(difference.gaps),
    }


@pytest.mark.parametrize(
    ("issues", "parties", "expected"),
    [
        (
            ["pay"],
            [],
            {
                "changes": ["pay/union"],
                "unchanged": ["pay/state"],
                "never": ["pay/employers"],
                "gaps": ["pay"],
            },
        ),
        (
            ["pay", "hours"],
            ["union", "employers"],
            {
                "changes": ["pay/union", "hours/union"],
                "unchanged": ["hours/employers"],
                "never": ["pay/employers"],
                "gaps": ["pay", "hours"],
            },
        ),
        (
            [],
            ["state"],
            {
                "changes": [],
                "unchanged": ["pay/state"],
                "never": ["hours/state", "form/state"],
                "gaps": ["pay", "hours", "form"],
            },
        ),
    ],
)
def test_only(issues: list[str], parties: list[str], expected: dict[str, list[str]]) -> None:
    assert _names(pact.between(MIXED).only(Choice(issues, parties))) == expected


def test_only_nothing_in_particular_keeps_all() -> None:
    difference = pact.between(MIXED)
    assert difference.only(Choice()) == difference


# Laws ---------------------------------------------------------------------------------------------


def known_then(dossier: Dossier, start: date, end: date) -> tuple[Difference, list[Snapshot]]:
    """A difference, each end knowing what was known then, and the snapshots at its ends."""
    difference = diff(worlds.proofs(dossier), Operand(start, start), Operand(end, end))
    return difference, [snapshot(dossier, day, day) for day in (start, end)]


@STEADY
@given(negotiations(), days(), days())
def test_causes_add_up(world: World, one: date, other: date) -> None:
    dossier = world.dossier
    difference, (before, after) = known_then(dossier, *sorted((one, other)))
    now = {pair: values(held) for pair, held in before.positions.items()}
    for change in difference.changes:
        now[change.pair] = applied(now[change.pair], [told.fact for told in change.facts])
    held = {pair: values(one) for pair, one in after.positions.items()}
    assert {pair: settled(now[pair], held[pair]) for pair in held} == held


@STEADY
@given(negotiations(), days(), days())
def test_a_pair_appears_once_per_cause_and_nowhere_twice(
    world: World, one: date, other: date
) -> None:
    dossier = world.dossier
    difference, (_, after) = known_then(dossier, *sorted((one, other)))
    both = [*difference.changes, *difference.unchanged]
    causes = [(change.pair, change.cause) for change in both]
    assert len(causes) == len(set(causes))
    assert all(change.facts or change.attestations for change in difference.changes)
    assert not any(change.facts for change in difference.unchanged)
    assert {change.kind for change in difference.unchanged} <= set(QUIET)
    spoken = {change.pair for change in both}
    silent = {pair for pair, _ in difference.never_stated}
    assert (spoken | silent, spoken & silent) == (set(dossier.pairs), set())
    assert silent == {pair for pair, held in after.positions.items() if not held.stated}


@STEADY
@given(negotiations(), days())
def test_a_day_does_not_differ_from_itself(world: World, day: date) -> None:
    for known_by in (day, None):
        operand = Operand(day, known_by)
        difference = diff(world.proofs, operand, operand)
        assert difference.changes == ()
        assert {change.kind for change in difference.unchanged} <= {"unchanged"}


@STEADY
@given(negotiations(), days(), days())
def test_hindsight_discloses_nothing(world: World, one: date, other: date) -> None:
    ends = [Operand(day, None) for day in sorted((one, other))]
    difference = diff(world.proofs, *ends)
    both = (*difference.changes, *difference.unchanged)
    assert {change.cause for change in both} <= {"movement", "undated"}


@STEADY
@given(negotiations(), days(), days(), days())
def test_three_dates_add_up_in_hindsight(world: World, one: date, other: date, third: date) -> None:
    """Looking at B on the way from A to C changes nothing at C: facts of A→B, then those of B→C,
    make of A what those of A→C make of it. Kinds, causes and directions do not: there and back
    again is two moves by way of B, none directly, who came nearer depends on where the others
    stood at B, and what is undated seen from A may be dated seen from B."""
    dossier = world.dossier
    first, middle, last = sorted((one, other, third))
    start = snapshot(dossier, first).positions
    steps = [_facts(dossier, *ends) for ends in ((first, middle), (middle, last))]
    whole = _facts(dossier, first, last)
    for pair in dossier.pairs:
        way = values(start[pair])
        for step in steps:
            way = applied(way, step.get(pair, ()))
        end = values(snapshot(dossier, last).positions[pair])
        assert settled(way, end) == settled(applied(values(start[pair]), whole.get(pair, ())), end)
        assert settled(way, end) == end


Facts = tuple[Fact, ...]


def _facts(dossier: Dossier, start: date, end: date) -> Mapping[Pair, Facts]:
    difference = diff(worlds.proofs(dossier), Operand(start, None), Operand(end, None))
    facts: dict[Pair, Facts] = {}
    for change in difference.changes:
        told = tuple(told.fact for told in change.facts)
        facts[change.pair] = (*facts.get(change.pair, ()), *told)
    return facts


@STEADY
@given(negotiations(), days(), days())
def test_no_order_matters_to_the_difference(world: World, one: date, other: date) -> None:
    start, end = sorted((one, other))
    printed = []
    for dossier in (world.dossier, World(_turned(world.data), world.articles).dossier):
        proofs = worlds.proofs(dossier)
        found = diff(proofs, Operand(start, start), Operand(end, end))
        text = diff_text(proofs, found, Style(), 80, everything=True)
        printed.append((worlds.as_json(proofs, found), text))
    assert printed[0] == printed[1]


_LISTED: Final = ("parties", "issues")
"""Their order is the author's, and the output keeps it."""


def _turned(data: Mapping[str, Data]) -> dict[str, Data]:
    """The same files with every list of versions or evidence, and every mapping, back to front."""
    return {path: _backward(data[path]) for path in reversed(list(data))}


def _backward(value: Any, key: str = "") -> Any:  # noqa: ANN401  # whatever JSON holds
    if isinstance(value, dict):
        items = value.items() if key in _LISTED else reversed(value.items())
        return {name: _backward(entry, name) for name, entry in items}
    if isinstance(value, list) and key in ("versions", "evidence", "supports"):
        return [_backward(entry) for entry in reversed(value)]
    return value


@STEADY
@given(negotiations(), days(), days())
def test_whatever_a_change_rests_on_carries_it(world: World, one: date, other: date) -> None:
    dossier = world.dossier
    difference, _ = known_then(dossier, *sorted((one, other)))
    for change in difference.changes:
        heard = (*change.before.heard, *change.after.heard)
        sources = {evidence.source for one in heard for evidence in one.evidence}
        assert set(change.rests_on) <= sources
        assert list(change.rests_on) == sorted(change.rests_on)
        if len(sources) == 1:
            assert set(change.rests_on) == sources


@STEADY
@given(negotiations(), days(), days())
def test_the_summary_counts_each_position_once(world: World, one: date, other: date) -> None:
    difference, _ = known_then(world.dossier, *sorted((one, other)))
    assert sum(difference.counts.values()) == len(world.dossier.pairs)
    assert list(difference.counts) == list(CLASSES)
    silent = {pair for pair, name in difference.classes.items() if name == "no-word"}
    assert silent == {pair for pair, _ in difference.never_stated}
    for name in ("moved", "may-have-moved"):
        counted = {pair for pair, found in difference.classes.items() if found == name}
        told = {change.pair for change in difference.changes if change.kind == name}
        assert counted == told


@STEADY
@given(negotiations(), days(), days())
def test_moved_is_said_only_of_what_is_proved_since_and_excludes_the_old(
    world: World, one: date, other: date
) -> None:
    start, end = sorted((one, other))
    difference, _ = known_then(world.dossier, start, end)
    for change in difference.changes:
        for told in change.facts:
            if not isinstance(told.fact, StanceFact) or told.fact.change != "moved":
                continue
            assert told.attestation.level is not Level.UNPROVED
            places = (told.fact.before_at, told.fact.after_at)
            if places[0] and places[1]:
                assert max(places[0][0], places[1][0]) > min(places[0][1], places[1][1])
            if change.kind == "moved":
                assert change.cause == "movement"
                assert told.said.earliest is not None
                assert start < told.said.earliest <= told.said.latest <= end
        if change.cause == "correction":
            assert all(not told.rests_on for told in change.facts)
