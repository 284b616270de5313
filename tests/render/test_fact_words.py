import pytest

import pact
from positions.change.difference import Change
from positions.change.facts import AttestationFact, TermFact
from positions.evidence.attestation import Level
from positions.records.model import Term
from positions.render import fact_words


def change(before: str, after: str, others: str = "") -> tuple[str, Change]:
    text = f"""
    === pay/union
    - {{date: 2024-01-02, {before}, evidence: [una@early]}}
    - {{date: 2024-01-20, {after}, evidence: [una@late]}}
    {others}
    """
    (found,) = [one for one in pact.between(text).changes if one.pair == pact.PAY]
    return text, found


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("stance: 5.00", "stance: 4.60", ["5.00 percent → 4.60 percent"]),
        ("stance: 5", "stance: 3", ["5 percent → 3 percent (across the scale's reference)"]),
        ("stance: [5, 6]", "stance: [5, 7]", ["5 to 6 percent → 5 to 7 percent (less precise)"]),
        ("stance: [4, 6]", "stance: 5", ["4 to 6 percent → 5 percent (more precise)"]),
        ("firmness: firm", "stance: 3", ["3 percent"]),
        ("stance: 5", "absent: withdrawn", ["5 percent → withdrawn"]),
        ("stance: 5, firmness: firm", "firmness: ultimatum", ["firmness firm → ultimatum"]),
        ("stance: 5", "firmness: firm", ["firmness firm"]),
        ("stance: 5, salience: core", "salience: 20", ["salience core → 20"]),
        ("stance: 5", "terms: {x: {kind: offer, text: X}, y: {kind: offer, text: Y}}",
         ["offers: X / Y"]),
        ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: dropped}}",
         ["no longer offers: X"]),
        ("stance: 5, terms: {x: {kind: offer, text: X}}", "terms: {x: {kind: demand, text: Y}}",
         ["offered: X, now demands: Y"]),
        ("stance: 5, terms: {x: {kind: offer, text: 5 days, value: 5}}",
         "terms: {x: {kind: offer, text: 6 days, value: 6}}",
         ["offered: 5 days, now offers: 6 days"]),
    ],
)  # fmt: skip
def test_facts_in_words(before: str, after: str, expected: list[str]) -> None:
    text, found = change(before, after)
    facts = [told.fact for told in found.facts]
    assert fact_words.together(pact.dossier(text), found.scale, facts) == expected


def test_a_direction_names_three_parties_and_counts_the_rest() -> None:
    names = ["union", "employers", "state"]
    dossier = pact.dossier("")
    assert fact_words.parties(dossier, names) == "Union, Employers and State"
    assert fact_words.parties(dossier, [*names, "a", "b"]) == "Union, Employers, State and 2 more"


def test_toward_whom_a_stance_moved() -> None:
    others = """
    === pay/employers
    - {date: 2024-01-02, stance: 2, evidence: [erik@early]}
    === pay/state
    - {date: 2024-01-02, stance: 9, evidence: [stella@early]}
    """
    text, found = change("stance: 8", "stance: 7", others)
    facts = [told.fact for told in found.facts]
    (told,) = fact_words.together(pact.dossier(text), found.scale, facts)
    assert told == "8 percent → 7 percent (toward Employers, away from State)"


def test_terms_are_counted_by_kind_and_fate() -> None:
    offer, refusal = (Term(kind=kind, text="X") for kind in ("offer", "refusal"))
    facts = [TermFact("a", None, offer), TermFact("b", None, offer), TermFact("c", refusal, None)]
    assert fact_words.counted(facts) == ["2 offers", "1 refusal ended"]


def test_who_says_so_now() -> None:
    dossier = pact.dossier("")
    fact = AttestationFact("stance", Level.COUNTERPART, Level.OWN_WORDS)
    told = fact_words.told(dossier, dossier.issue("pay").scale, fact)
    assert told == "stance: the other side's account → its own words"


def test_what_came_one_after_the_other() -> None:
    assert fact_words.sequence(["a", "b", "c"]) == "a, then b, then c"
