"""Verified words that do not carry what is built on them."""

import pytest

from bench import found
from positions.checks.rules import substance

PAY = """
=== positions/negotiation.yaml
title: T
parties: {p: {name: Pea}}
issues:
  i: {title: I, scale: {type: interval, unit: percent}}
  j: {title: J, scale: {type: ordinal, points: {low: {at: 0}, mid: {at: 1}, high: {at: 2}}}}
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: STANCE
    evidence:
      - {source: s, passage: Pea wants 6.50 percent or eight}
      - {source: s, passage: It was 1997, supports: [firmness]}
=== seeds/catalogue.yaml
sources:
  s: {file: s.txt, title: Pea wants more, published: 2022-01-01}
=== seeds/s.txt
TEXT
"""
PLACE = "positions/i/p.yaml versions.0"


@pytest.mark.parametrize(
    ("stance", "supported"),
    [
        ("6.5", True),
        ("8", True),
        ("[0, 8]", True),
        ("[6.50, 9]", True),
        ("65", False),
        ("[0, 9]", False),
        ("1997", False),
    ],
)
def test_number_unsupported(stance: str, *, supported: bool) -> None:
    faults = found(substance.number_unsupported, PAY.replace("STANCE", stance))
    assert bool(faults) != supported
    assert all(one.startswith(f"{PLACE}.stance: no number in the words") for one in faults)


def test_a_row_of_a_table_is_read_cell_by_cell() -> None:
    world = PAY.replace("STANCE", "1500").replace("Pea wants 6.50 percent or eight", '"Pea,1500,2"')
    assert found(substance.number_unsupported, world)
    table = world.replace("title: Pea wants more,", "title: Pea wants more, kind: data,")
    assert found(substance.number_unsupported, table) == []


def test_a_stance_that_is_no_number_needs_none() -> None:
    world = PAY.replace("STANCE", "low").replace("issue: i", "issue: j")
    assert found(substance.number_unsupported, world) == []


@pytest.mark.parametrize(
    ("text", "words", "is_one"),
    [
        ("Pea wants more\n\nThey met.", "Pea wants more", True),
        ("Pea wants more\n\nThey met.", "“Pea  wants more.”", True),
        ("Pea wants more\n\nPea wants more, they said.", "Pea wants more", False),
        ("Pea wants more\n\nThey met today.", "They met today", False),
    ],
)
def test_headline(text: str, words: str, *, is_one: bool) -> None:
    world = PAY.replace("TEXT", text).replace("STANCE", "8")
    world = world.replace("Pea wants 6.50 percent or eight", f"'{words}'")
    faults = found(substance.headline, world)
    place = f"{PLACE}.evidence.0.passage: these words are the headline of s"
    assert faults == ([place] if is_one else [])


def test_a_statement_s_own_first_words_are_no_headline() -> None:
    world = PAY.replace("TEXT", "Pea wants more").replace("STANCE", "8")
    world = world.replace("Pea wants 6.50 percent or eight", "Pea wants more")
    assert found(substance.headline, world)
    statement = world.replace("title: Pea wants more,", "title: Pea wants more, kind: statement,")
    assert found(substance.headline, statement) == []


DAY = """
=== positions/negotiation.yaml
title: T
parties: {p: {name: Pea}}
issues:
  j: {title: J, scale: {type: ordinal, points: {low: {at: 0}, mid: {at: 1}, high: {at: 2}}}}
  n: {title: N, scale: {type: nominal, points: {low: {}, mid: {}, high: {}}}}
=== positions/ISSUE/p.yaml
issue: ISSUE
party: p
versions:
  - {date: FIRST, stance: ONE}
  - {date: SECOND, stance: OTHER}
"""


@pytest.mark.parametrize(
    ("issue", "one", "other", "days", "conflict"),
    [
        ("j", "low", "high", ("2022-01-01", "2022-01-01"), True),
        ("j", "low", "low", ("2022-01-01", "2022-01-01"), False),
        ("j", "[low, mid]", "high", ("2022-01-01", "2022-01-01"), True),
        ("j", "[low, mid]", "[mid, high]", ("2022-01-01", "2022-01-01"), False),
        ("j", "low", "high", ("2022-01-01", "2022-01-02"), False),
        ("j", "low", "high", ("{before: 2022-01-01}", "{before: 2022-01-01}"), False),
        ("n", "low", "high", ("2022-01-01", "2022-01-01"), True),
    ],
)
def test_statements_conflict(
    issue: str, one: str, other: str, days: tuple[str, str], *, conflict: bool
) -> None:
    world = DAY.replace("ISSUE", issue).replace("ONE", one).replace("OTHER", other)
    world = world.replace("FIRST", days[0]).replace("SECOND", days[1])
    faults = found(substance.statements_conflict, world)
    assert bool(faults) == conflict
    assert all(fault.startswith(f"positions/{issue}/p.yaml versions.1.stance") for fault in faults)


def test_term_reworded() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties: {p: {name: Pea}}
    issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
    === positions/i/p.yaml
    issue: i
    party: p
    versions:
      - {date: 2022-01-01, terms: {x: {kind: offer, text: A}, y: {kind: offer, text: A, value: 1}}}
      - {date: 2022-01-02, terms: {x: {kind: offer, text: A}, y: {kind: offer, text: B, value: 2}}}
      - {date: 2022-01-03, terms: {x: {kind: demand, text: B}, y: {kind: offer, text: B, value: 2}}}
      - {date: 2022-01-04, terms: {x: {kind: demand, text: C}}}
      - {date: 2022-01-05, terms: {x: {kind: dropped}}}
      - {date: 2022-01-06, terms: {x: {kind: demand, text: D}}}
    """
    assert found(substance.term_reworded, test_term_reworded.__doc__) == [
        "positions/i/p.yaml versions.3.terms.x.text: x was worded otherwise before: B"
    ]
