"""Two states of the records: every statement, source, outlet and scale; what is only renamed."""

from collections.abc import Iterator
from decimal import Decimal

from hypothesis import given, settings

import worlds
from positions.change.revised import Amendment, FieldChange, Rename, RevisedStatement, revised
from positions.records.dossier import Pair
from strategies import World, negotiations

OLD = """
=== positions/negotiation.yaml
title: T
events: {talks: {date: 2024-01-05, note: n}}
parties:
  p: {name: Pea, speakers: {ana: {name: Ana Ash}}}
  q: {name: Queue}
issues:
  i:
    title: I
    question: How much?
    scale: {type: ordinal, points: {low: {at: 0}, full: {at: 10}}}
=== positions/i/p.yaml
issue: i
party: p
versions:
  - {date: 2024-01-02, stance: low, evidence: [{source: s, speaker: ana, quote: We want little}]}
  - {event: talks, stance: full, evidence: [{source: s, passage: They met at noon}]}
=== seeds/catalogue.yaml
outlets: {o: {name: Oh}}
sources: {s: {file: s.txt, title: S, outlet: o, published: 2024-01-06}}
"""
PAIR = Pair("i", "p")


def changed(*pairs: tuple[str, str]) -> str:
    text = OLD
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def found(*pairs: tuple[str, str]) -> tuple[object, ...]:
    result = revised(worlds.dossier(OLD), worlds.dossier(changed(*pairs)))
    assert bool(result) == bool(pairs)
    return (
        dict(result.scales),
        result.statements,
        result.sources,
        result.outlets,
        result.renames,
    )


def statements(*pairs: tuple[str, str]) -> list[tuple[str, str, list[Amendment]]]:
    result = revised(worlds.dossier(OLD), worlds.dossier(changed(*pairs)))
    return [(one.change, str(one.said and one.said.latest), list(one.axes)) for one in
            result.statements]  # fmt: skip


def test_nothing_differs_from_itself() -> None:
    assert found() == ({}, (), (), (), ())


def test_an_amended_past_stance_is_told() -> None:
    assert statements(("stance: low", "stance: full")) == [
        ("amended", "2024-01-02", [Amendment("stance", "low", "full")])
    ]


def test_a_corrected_day_amends_the_statement_that_rests_on_the_same_words() -> None:
    ((change, day, (amended,)),) = statements(("date: 2024-01-02", "date: 2024-01-03"))
    assert (change, day, amended.axis) == ("amended", "2024-01-03", "said")


def test_added_and_taken_out() -> None:
    line = "  - {event: talks, stance: full, evidence: [{source: s, passage: They met at noon}]}\n"
    ((change, day, axes),) = statements((line, ""))
    assert (change, day, [axis for axis, *_ in axes]) == (
        "removed",
        "2024-01-05",
        ["said", "stance", "evidence"],
    )
    more = f"{line}  - {{date: 2024-01-09, stance: low, evidence: []}}\n"
    assert [one[:2] for one in statements((line, more))] == [("added", "2024-01-09")]


def test_other_evidence_is_an_amendment_and_another_wording_of_a_term_is_none() -> None:
    ((change, _, (amended,)),) = statements(("They met at noon", "They met at one"))
    assert (change, amended.axis) == ("amended", "evidence")


def test_scales_sources_and_outlets() -> None:
    scales, said, sources, outlets, _ = found(
        ("full: {at: 10}", "full: {at: 9, text: All}"),
        ("question: How much?", "question: How much more?"),
        ("published: 2024-01-06", "published: 2024-01-07"),
        ("{name: Oh}", "{name: Oh, affiliation: q}"),
    )
    assert scales == {"i": ("points.full.at", "points.full.text", "question")}
    assert said == ()
    assert [(one.id, one.field) for one in sources] == [("s", "published")]  # type: ignore[attr-defined]
    assert outlets == (FieldChange("o", "affiliation", None, "q"),)


def test_a_turned_scale_is_told_though_no_stance_differs() -> None:
    scales, said, *_ = found(("low: {at: 0}, full: {at: 10}", "low: {at: 10}, full: {at: 0}"))
    assert (scales, said) == ({"i": ("points.full.at", "points.low.at")}, ())


def test_a_rename_is_no_change() -> None:
    new = changed(
        ("  i:\n", "  much:\n    formerly: [i]\n"),
        (
            "positions/i/p.yaml\nissue: i\nparty: p",
            "positions/much/pea.yaml\nissue: much\nparty: pea",
        ),
        ("  p: {name: Pea, ", "  pea: {name: Pea, formerly: [p], "),
        ("{ana: {name: Ana Ash}}", "{ash: {name: Ana Ash, formerly: [ana]}}"),
        ("speaker: ana", "speaker: ash"),
        ("{talks: {date: 2024-01-05,", "{noon: {formerly: [talks], date: 2024-01-05,"),
        ("event: talks", "event: noon"),
        ("sources: {s: {", "sources: {six: {formerly: [s], "),
        ("source: s,", "source: six,"),
    )
    result = revised(worlds.dossier(OLD), worlds.dossier(new))
    assert (dict(result.scales), result.statements, result.sources) == ({}, (), ())
    assert set(result.renames) == {
        Rename("issue", "i", "much"),
        Rename("party", "p", "pea"),
        Rename("speaker", "ana", "ash"),
        Rename("event", "talks", "noon"),
        Rename("source", "s", "six"),
    }


def _mirrored(one: RevisedStatement) -> tuple[object, ...]:
    change = {"added": "removed", "removed": "added"}.get(one.change, one.change)
    axes = {(axis, str(after), str(before)) for axis, before, after in one.axes}
    return one.pair, change, frozenset(axes)


def _told(statements: tuple[RevisedStatement, ...]) -> Iterator[tuple[object, ...]]:
    for one in statements:
        axes = {(axis, str(before), str(after)) for axis, before, after in one.axes}
        yield one.pair, one.change, frozenset(axes)


@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(negotiations(), negotiations())
def test_amended_is_the_mirror_of_amended_back(old: World, new: World) -> None:
    there = revised(old.dossier, new.dossier)
    back = revised(new.dossier, old.dossier)
    assert set(_told(back.statements)) == {_mirrored(one) for one in there.statements}
    assert not revised(old.dossier, old.dossier)


def test_numbers_are_compared_as_numbers() -> None:
    world = OLD.replace(
        "{type: ordinal, points: {low: {at: 0}, full: {at: 10}}}", "{type: interval}"
    )
    four, also = (world.replace("low", text).replace("full", "5") for text in ("4.0", "4.00"))
    assert not revised(worlds.dossier(four), worlds.dossier(also))
    more = revised(worlds.dossier(four), worlds.dossier(four.replace("4.0", "4.5")))
    assert more.statements[0].axes == (Amendment("stance", Decimal("4.0"), Decimal("4.5")),)
