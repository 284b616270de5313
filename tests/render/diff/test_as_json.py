import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given

import hostile
import pact
import published
import wages
import worlds
from positions.change.difference import Operand
from positions.change.kinds import CLASSES
from positions.change.movement import diff
from strategies import STEADY, World, days, negotiations

FOUND: dict[str, Any] = json.loads(wages.golden("wages.json"))
PLACE = (list, type(None))
STANCE = (str, int, float, list, type(None))


def keys(entry: dict[str, Any], contract: Sequence[str]) -> list[str]:
    """The contract's keys in the order in which the entry has them; more keys may stand between."""
    return [key for key in entry if key in contract]


def changes() -> list[dict[str, Any]]:
    return [*FOUND["changes"], *FOUND["unchanged"]]


def facts(axis: str) -> list[dict[str, Any]]:
    return [fact for change in changes() for fact in change["facts"] if fact["axis"] == axis]


def test_wage_round() -> None:
    assert wages.outputs()["wages.json"] == wages.golden("wages.json")


def test_the_top() -> None:
    contract = [
        *("format", "negotiation", "from", "to", "summary"),
        *("changes", "unchanged", "never_stated", "issues"),
    ]
    assert keys(FOUND, contract) == contract
    assert (FOUND["format"], FOUND["negotiation"]) == (2, wages.dossier().negotiation.title)


def test_the_summary_adds_up() -> None:
    summary = dict(FOUND["summary"])
    assert list(summary) == ["positions", *CLASSES]
    assert summary.pop("positions") == sum(summary.values()) == len(wages.dossier().pairs)


def test_operands() -> None:
    assert FOUND["from"] == {
        "date": "2024-03-04",
        "round": "auftakt",
        "revision": None,
        "known_by": "2024-03-04",
    }
    assert list(FOUND["to"]) == ["date", "round", "revision", "known_by"]


def test_a_side_that_knows_everything_says_so() -> None:
    found = json.loads(worlds.as_json(pact.proofs(""), pact.between("", hindsight=True)))
    assert [found[end]["known_by"] for end in ("from", "to")] == [None, None]
    assert [found[end]["round"] for end in ("from", "to")] == [None, None]


@pytest.mark.parametrize("change", changes(), ids=lambda one: f"{one['party']} {one['kind']}")
def test_a_change_has_the_contract_s_keys_in_order(change: dict[str, Any]) -> None:
    contract = [
        "issue", "party", "cause", "kind", "facts", "from", "to", "rests_on",
    ]  # fmt: skip
    assert keys(change, contract) == contract
    assert all(isinstance(source, str) for source in change["rests_on"])
    if change["from"] is not None:
        assert list(change["from"]) == ["said", "attestation", "age_days"]
    assert list(change["to"]) == ["said", "reported", "attestation", "outlets", "age_days"]
    assert isinstance(change["to"]["age_days"], int)


def every_fact() -> list[dict[str, Any]]:
    return [fact for change in changes() for fact in change["facts"]]


def test_date_witness_mark_and_ground_belong_to_the_fact() -> None:
    contract = [
        *("axis", "change", "from", "to", "conclusive", "said", "reported"),
        *("attestation", "via", "outlets", "rests_on", "witness"),
    ]
    for fact in every_fact():
        assert keys(fact, contract) == contract
        assert list(fact["said"]) == ["after", "before"]
        assert (fact["witness"] is None) == (fact["attestation"] == "unproved")


def test_a_witness_says_where_its_words_stand() -> None:
    (witness,) = [fact["witness"] for fact in facts("firmness")]
    record = worlds.files(wages.TEXT)[witness["path"]].split("\n")
    assert f"source: {witness['source']}" in record[witness["line"] - 1]
    article = worlds.files(wages.TEXT)[witness["seed"]].split("\n")
    assert article[witness["seed_line"] - 1].strip()


def test_a_stance_fact_has_the_contract_s_keys_in_order_and_types() -> None:
    types: dict[str, Any] = {
        "axis": str,
        "from": STANCE,
        "to": STANCE,
        "from_at": PLACE,
        "to_at": PLACE,
        "delta": PLACE,
        "toward": list,
        "away": list,
        "reversed": bool,
        "conclusive": bool,
    }
    assert len(facts("stance")) == 4
    for fact in facts("stance"):
        assert keys(fact, list(types)) == list(types)
        assert all(isinstance(fact[key], kind) for key, kind in types.items())


def test_a_range_is_a_list_and_an_absence_has_its_reason() -> None:
    found = [(fact["from"], fact["to"], fact["to_absent"]) for fact in facts("stance")]
    assert found == [
        (8, [5.5, 8], None),
        (2.4, 2.8, None),
        ("kuerzer", None, "withdrawn"),
        (None, "gesetz", None),
    ]


def test_the_other_facts() -> None:
    (firmness,) = facts("firmness")
    ends = (firmness["from"], firmness["to"], firmness["change"])
    assert ends == ("firm", "preference", "down")
    attested = facts("attestation")[0]
    assert (attested["of"], attested["change"]) == ("stance", "weaker")
    assert (attested["from"], attested["to"]) == ("own-paraphrase", "counterpart")
    (term,) = facts("terms.streik")
    assert (term["from"], term["change"]) == (None, "stated")
    assert term["to"] == {key: term[key] for key in ("kind", "text", "value")}
    assert term["kind"] == "condition"


SALIENCE = """
    === pay/union
    - {date: 2024-01-02, stance: 5, salience: core, evidence: [una@early]}
    - {date: 2024-01-20, salience: 20, evidence: [una@late]}
"""
WAY = """
    === pay/union
    - {date: {before: 2024-01-02}, stance: 5, evidence: [una@late]}
    - {date: 2024-01-03, absent: declined, evidence: [una@late]}
"""


def test_the_way_that_came_to_light() -> None:
    found = json.loads(worlds.as_json(pact.proofs(WAY), pact.between(WAY)))
    assert found["changes"][0]["way"] == [
        {"said": {"after": None, "before": "2024-01-02"}, "stance": 5, "absent": None},
        {
            "said": {"after": "2024-01-03", "before": "2024-01-03"},
            "stance": None,
            "absent": "declined",
        },
    ]


def test_salience_is_a_number() -> None:
    found = json.loads(worlds.as_json(pact.proofs(SALIENCE), pact.between(SALIENCE)))
    (fact,) = found["changes"][0]["facts"]
    assert (fact["from"], fact["to"], fact["change"]) == (100, 20, "down")
    assert (fact["said"], fact["reported"]) == (
        {"after": "2024-01-20", "before": "2024-01-20"},
        "2024-02-20",
    )
    assert (fact["rests_on"], fact["outlets"], fact["via"]) == (["early", "late"], 1, None)


def test_silence_and_gaps() -> None:
    assert FOUND["never_stated"][1] == {
        "issue": "arbeitszeit",
        "party": "arbeitgeber",
        "unreported": True,
    }
    assert FOUND["issues"][0] == {
        "issue": "entgelt",
        "n": 2,
        "spread": [[5.6, 5.6], [2.7, 5.2]],
        "mean_distance": [[5.6, 5.6], [2.7, 5.2]],
        "trend": "converging",
    }
    assert FOUND["issues"][1] == {
        "issue": "arbeitszeit",
        "n": 0,
        "spread": None,
        "mean_distance": None,
        "trend": "unknown",
    }
    assert list(FOUND["issues"][0]) == list(FOUND["issues"][1])


def test_nothing_is_null_before_the_first_words() -> None:
    (stated,) = [change for change in changes() if change["kind"] == "stated"]
    assert stated["from"] is None


def test_what_is_printed_is_what_is_published() -> None:
    for proofs, difference in ((wages.proofs(), wages.difference()), hostile.pair()):
        published.valid("diff", worlds.as_json(proofs, difference))


@STEADY
@given(negotiations(), days(), days())
def test_any_difference_is_as_published(world: World, one: date, other: date) -> None:
    start, end = sorted((one, other))
    found = diff(world.proofs, Operand(start, start), Operand(end, end))
    published.valid("diff", worlds.as_json(world.proofs, found))


def test_text_from_outside_stays_what_it_is() -> None:
    text = worlds.as_json(*hostile.pair())
    found = json.loads(text)
    texts = [fact["to"]["text"] for change in found["changes"] for fact in change["facts"]
             if fact["axis"].startswith("terms.")]  # fmt: skip
    assert set(texts) == {f"{hostile.COMMAND} {hostile.HARM}"}
    assert "\x1b" not in text
