from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

import pact
import worlds
from positions.change.kinds import Kind
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
        "stance: Hardly any",
        "firmness firm",
        "salience major",
        "refuses: A bonus",
        "drops",
    ]


def test_only_single_points_have_a_meaning() -> None:
    found = [phrases.point_text(POINTS, one) for one in ("low", "high", ("low", "high"), None)]
    assert found == ["Hardly any", "", "", ""]
    assert phrases.point_text(PERCENT, Decimal(3)) == ""


@pytest.mark.parametrize(
    ("scale", "stance", "expected"),
    [
        (POINTS, "low", "Hardly any"),
        (POINTS, "high", "high"),
        (POINTS, ("low", "high"), "Hardly any ↔ high"),
        (PERCENT, (Decimal(2), Decimal(3)), "2 to 3 percent"),
    ],
)
def test_a_stance_in_words(scale: Scale, stance: Stance, expected: str) -> None:
    assert phrases.worded(scale, stance) == expected
    assert phrases.holds(scale, Position(Held(stance, SAID))) == expected


@pytest.mark.parametrize(
    ("earliest", "latest", "expected"),
    [
        ("2022-01-08", "2022-01-08", "8 Jan"),
        ("2022-01-08", "2022-01-09", "8–9 Jan"),
        ("2022-01-08", "2022-02-09", "8 Jan to 9 Feb"),
        ("2021-12-31", "2022-01-09", "31 Dec 2021 to 9 Jan"),
        (None, "2021-01-09", "by 9 Jan 2021"),
    ],
)
def test_a_day_in_brief_has_a_year_where_it_is_another(
    earliest: str | None, latest: str, expected: str
) -> None:
    said = Said(D(earliest) if earliest else None, D(latest))
    assert phrases.brief(said, 2022) == expected


def test_a_voice_goes_by_that_part_of_its_name_that_the_articles_use() -> None:
    world = worlds.dossier(
        "=== positions/negotiation.yaml\ntitle: T\nissues: {}\n"
        "parties: {a: {name: A, speakers: {x: {name: Xenia Ott, aliases: [the mayor, Ott]},"
        " y: {name: Yan Li}}}}\n"
    )
    found = [phrases.short_name(world, name) for name in ("x", "y", "a", "nobody")]
    assert found == ["Ott", "Yan Li", "A", "nobody"]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ("una@early", "Una Ude, Gazette"),
        ("una@early una@late", "Una Ude, Gazette and 1 more"),
        ("plain@early", "Gazette"),
        ("plain@loose", "unnamed outlet"),
        ("union-says@loose", "Union, unnamed outlet"),
        ("plain@herald", "Herald *"),
        ("erik-says@early", "Erik Ek, Gazette *"),
        ("forged@early", "nobody's !"),
    ],
)
def test_a_witness_and_the_mark_that_matters(pieces: str, expected: str) -> None:
    dossier = pact.dossier("")
    evidence = list(pact.evidence(pieces))
    found = attest(prove_all(dossier, evidence), "union", evidence)
    assert phrases.witness(dossier, found) == expected


def test_an_unknown_source_has_no_outlet() -> None:
    assert phrases.outlet(pact.dossier(""), "nowhere") == "unnamed outlet"


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
            "Erik Ek, agreeing with Una Ude, ",
        ),
        (
            Judgement(Verdict.VERIFIED, said_by="union", standing=Standing.MEMBER),
            "Erik Ek for Union, ",
        ),
        (
            Judgement(Verdict.VERIFIED, said_by="erik", mouth="una"),
            "Erik Ek through Una Ude, ",
        ),
        (Judgement(Verdict.VERIFIED, said_by="erik"), "Erik Ek, "),
    ],
)
def test_how_words_are_a_speaker_s(proof: Judgement, expected: str) -> None:
    (erik,) = pact.evidence("erik@early")
    found = Attestation(Level.OWN_WORDS, 1, erik, None, proof=proof)
    assert phrases.witness(pact.dossier(""), found).startswith(expected)


def test_a_report_is_named_by_outlet_and_day() -> None:
    assert phrases.report(pact.dossier(""), "late") == "Post, 20 Feb 2024"
    assert phrases.report(pact.dossier(""), "nowhere") == "nowhere"


def test_every_kind_has_its_words() -> None:
    assert set(phrases.KINDS) == set(get_args(Kind))
