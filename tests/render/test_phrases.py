from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

import pact
from positions.change.kinds import QUIET, Kind
from positions.change.timeline import SILENCE, Absent, Held, Position
from positions.evidence.attestation import Attestation, Level, attest
from positions.evidence.proofs import prove_all
from positions.records.dossier import Said
from positions.records.fields import Stance
from positions.records.model import Term
from positions.records.scale import Scale
from positions.render import phrases
from positions.words import Judgement, Standing, Verdict

D = date.fromisoformat
SAID = Said(D("2024-01-02"), D("2024-01-02"))
PERCENT = Scale.model_validate({"type": "interval", "unit": "percent"})
POINTS = Scale.model_validate(
    {"type": "ordinal", "points": {"low": {"at": 0, "text": "Hardly any"}, "high": {"at": 9}}}
)


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    """The world in the test's docstring."""
    return str(request.function.__doc__)


def facts(text: str) -> list[str]:
    (change,) = pact.only(pact.between(text))
    return phrases.facts(pact.dossier(text), change)


def test_a_day_is_written_without_ambiguity() -> None:
    assert phrases.day(D("2022-01-08")) == "8 Jan 2022"
    months = [phrases.day(date(2022, month, 1)).split()[1] for month in range(1, 13)]
    assert "".join(months) == "JanFebMarAprMayJunJulAugSepOctNovDec"


@pytest.mark.parametrize(
    ("earliest", "latest", "expected"),
    [
        ("2022-01-08", "2022-01-08", "8 Jan 2022"),
        ("2022-01-08", "2022-01-09", "8 Jan to 9 Jan 2022"),
        ("2021-12-31", "2022-01-09", "31 Dec 2021 to 9 Jan 2022"),
        (None, "2022-01-09", "by 9 Jan 2022"),
    ],
)
def test_bounds_are_written_as_bounds(earliest: str | None, latest: str, expected: str) -> None:
    said = Said(D(earliest) if earliest else None, D(latest))
    assert phrases.said_on(said) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_listed(names: Sequence[str], expected: str) -> None:
    assert phrases.listed(iter(names)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2.40", "2.40"), ("2.4", "2.4"), ("1E+3", "1000"), ("0.00001", "0.00001"), ("-3", "-3")],
)
def test_a_number_stays_as_it_was_given(value: str, expected: str) -> None:
    assert phrases.number(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("scale", "stance", "expected"),
    [
        (POINTS, "low", "low"),
        (POINTS, ("low", "high"), "low to high"),
        (PERCENT, Decimal("2.40"), "2.40 percent"),
        (PERCENT, (Decimal("2.40"), Decimal(3)), "2.40 to 3 percent"),
    ],
)
def test_a_stance(scale: Scale, stance: Stance, expected: str) -> None:
    assert phrases.stance(scale, stance) == expected


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (SILENCE, "–"),
        (Position(Held("low", SAID)), "low"),
        (Position(Held(Absent("declined"), SAID)), "(declined)"),
        (Position(firmness=Held("firm", SAID)), "(terms only)"),
        (Position(unreported=True), "–"),
    ],
)
def test_silence_is_a_dash_and_absence_says_why(held: Position, expected: str) -> None:
    assert phrases.held(POINTS, held) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [("100", "core"), ("66", "major"), ("33.0", "secondary"), ("34", "34")]
)
def test_salience_has_names(value: str, expected: str) -> None:
    assert phrases.salience(Decimal(value)) == expected


def test_every_axis_is_written_out() -> None:
    held = Position(
        Held("low", SAID),
        Held("firm", SAID),
        Held(Decimal(66), SAID),
        {
            "x": Held(Term(kind="refusal", text="A bonus"), SAID),
            "y": Held(Term(kind="dropped"), SAID),
        },
    )
    assert [phrases.axis(POINTS, held, name) for name in held.axes] == [
        "stance low: Hardly any",
        "firmness firm",
        "salience major",
        "refuses: A bonus [x]",
        "drops [y]",
    ]


def test_only_single_points_have_a_meaning() -> None:
    found = [phrases.point_text(POINTS, one) for one in ("low", "high", ("low", "high"), None)]
    assert found == ["Hardly any", "", "", ""]
    assert phrases.point_text(PERCENT, Decimal(3)) == ""


def test_same_stands_for_the_stance_alone(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, firmness: firm, evidence: [una@late]}
    === pay/state
    - {date: 2024-01-20, firmness: firm, evidence: [stella@late]}
    """
    difference = pact.between(text)
    assert [phrases.ends(change) for change in difference.changes] == [
        ("5 percent", "same"),
        ("–", "(terms only)"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("stance: 5.00", "stance: 4.60", ["down 0.40 percent"]),
        ("stance: 5", "stance: 6", ["up 1 percent"]),
        ("stance: 5", "stance: 3", ["down 2 percent", "across the scale's reference"]),
        ("stance: [5, 6]", "stance: [5, 7]",
         ["told less precisely"]),
        ("stance: [4, 6]", "stance: [5, 5]",
         ["told more precisely"]),
        ("firmness: firm", "stance: 3", []),
        ("stance: 5, firmness: firm", "firmness: ultimatum", ["firmness firm → ultimatum"]),
        ("stance: 5", "firmness: firm", ["firmness firm"]),
        ("stance: 5, salience: core", "salience: 20", ["salience core → 20"]),
        ("stance: 5", "salience: major", ["salience major"]),
        ("stance: 5", "terms: {x: {kind: offer, text: X}, y: {kind: offer, text: Y}}",
         ["new offer: x, y"]),
        ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: dropped}}",
         ["dropped offer: x"]),
        ("stance: 5, terms: {x: {kind: offer, text: X, value: 1}}",
         "terms: {x: {kind: offer, text: X, value: 2}}",
         ["new number in offer: x"]),
        ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: demand, text: Y}}",
         ["offer becomes demand: x"]),
        ("stance: 5, terms: {x: {kind: offer, text: X}}",
         "stance: 6, firmness: firm, terms: {y: {kind: refusal, text: Y}, x: {kind: dropped}}",
         ["up 1 percent", "firmness firm", "dropped offer: x", "new refusal: y"]),
    ],
)  # fmt: skip
def test_a_change_in_phrases(before: str, after: str, expected: list[str]) -> None:
    text = f"""
    === pay/union
    - {{date: 2024-01-02, {before}, evidence: [una@early]}}
    - {{date: 2024-01-20, {after}, evidence: [una@late]}}
    """
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("same", "less", "toward the end least"), ("same", "more", "toward the end more")],
)
def test_an_ordinal_move_that_brings_nobody_nearer_names_the_end(
    before: str, after: str, expected: str
) -> None:
    text = f"""
    === hours/union
    - {{date: 2024-01-02, stance: {before}, evidence: [una@early]}}
    - {{date: 2024-01-20, stance: {after}, evidence: [una@late]}}
    """
    (change,) = pact.between(text).changes
    assert phrases.facts(pact.dossier(text), change) == [expected]


def test_directions_name_the_parties(text: str) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    === pay/state
    - {date: 2024-01-02, stance: 9, evidence: [stella@early]}
    """
    assert facts(text) == ["toward Employers", "away from State"]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ("una@early", "Una Ude, in Gazette"),
        ("una@early una@late", "Una Ude, in Gazette and 1 more"),
        ("plain@early", "Gazette"),
        ("plain@loose", "an unnamed outlet"),
        ("union-says@loose", "Union, in an unnamed outlet"),
        ("plain@herald", "Herald *"),
        ("erik-says@early", "Erik Ek, in Gazette *"),
        ("forged@early", "nobody's !"),
    ],
)
def test_a_witness_and_the_mark_that_matters(pieces: str, expected: str) -> None:
    dossier = pact.dossier("")
    evidence = list(pact.evidence(pieces))
    found = attest(prove_all(dossier, evidence), "union", evidence)
    assert phrases.witness(dossier, found) == expected


def test_an_unknown_source_has_no_outlet() -> None:
    assert phrases.outlet(pact.dossier(""), "nowhere") == "an unnamed outlet"


def test_each_mark_has_its_line_in_the_legend() -> None:
    assert set(phrases.MARK) == set(phrases.LEGEND)
    assert phrases.legend([Level.OWN_WORDS, Level.OUTLET]) == []
    lines = phrases.legend([Level.UNPROVED, Level.COUNTERPART, Level.UNPROVED])
    assert lines == [phrases.LEGEND[level] for level in (Level.COUNTERPART, Level.UNPROVED)]
    assert all(
        phrases.LEGEND[level].startswith(mark.strip()) for level, mark in phrases.MARK.items()
    )


def test_nobody_s_word_without_evidence() -> None:
    nothing = Attestation(Level.UNPROVED, 0, None, None)
    assert phrases.witness(pact.dossier(""), nothing) == "nobody's !"


@pytest.mark.parametrize(
    ("proof", "expected"),
    [
        (
            Judgement(Verdict.VERIFIED, said_by="una", standing=Standing.AGREEMENT),
            "Erik Ek, agreeing with Una Ude, in ",
        ),
        (
            Judgement(Verdict.VERIFIED, said_by="union", standing=Standing.MEMBER),
            "Erik Ek for Union, in ",
        ),
        (
            Judgement(Verdict.VERIFIED, said_by="erik", mouth="una"),
            "Erik Ek through Una Ude, in ",
        ),
        (Judgement(Verdict.VERIFIED, said_by="erik"), "Erik Ek, in "),
    ],
)
def test_how_words_are_a_speaker_s(proof: Judgement, expected: str) -> None:
    (erik,) = pact.evidence("erik@early")
    found = Attestation(Level.OWN_WORDS, 1, erik, None, proof=proof)
    assert phrases.witness(pact.dossier(""), found).startswith(expected)


def test_every_kind_that_counts_has_words_for_one_and_many() -> None:

    assert set(phrases.KINDS) == set(get_args(Kind)) - set(QUIET)
