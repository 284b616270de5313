import json
from collections.abc import Sequence
from typing import Any

import pytest

import hostile
import pact
import wages
from positions.render.diff.as_json import diff_json

FOUND: dict[str, Any] = json.loads(wages.golden("wages.json"))
NUMBER = (int, float, type(None))
STANCE = (str, int, float, list, type(None))


def keys(entry: dict[str, Any], contract: Sequence[str]) -> list[str]:
    """The contract's keys in the order in which the entry has them; more keys may stand between."""
    return [key for key in entry if key in contract]


def changes() -> list[dict[str, Any]]:
    return [*FOUND["changes"], *FOUND["unchanged"]]


def facts(axis: str) -> list[dict[str, Any]]:
    return [fact for change in changes() for fact in change["facts"] if fact["axis"] == axis]


def test_wage_round() -> None:
    assert diff_json(wages.difference()) + "\n" == wages.golden("wages.json")


def test_the_top() -> None:
    contract = ["format", "from", "to", "changes", "unchanged", "never_stated", "issues"]
    assert list(FOUND) == contract
    assert FOUND["format"] == 1


def test_operands() -> None:
    assert FOUND["from"] == {
        "date": "2024-03-04",
        "round": "auftakt",
        "revision": None,
        "known_by": "2024-03-04",
    }
    assert list(FOUND["to"]) == ["date", "round", "revision", "known_by"]


def test_a_side_that_knows_everything_says_so() -> None:
    found = json.loads(diff_json(pact.between("", hindsight=True)))
    assert [found[end]["known_by"] for end in ("from", "to")] == [None, None]
    assert [found[end]["round"] for end in ("from", "to")] == [None, None]


@pytest.mark.parametrize("change", changes(), ids=lambda one: f"{one['party']} {one['kind']}")
def test_a_change_has_the_contract_s_keys_in_order(change: dict[str, Any]) -> None:
    contract = [
        "issue", "party", "cause", "kind", "may_predate", "facts", "from", "to", "rests_on",
    ]  # fmt: skip
    assert list(change) == contract
    assert isinstance(change["may_predate"], bool)
    assert all(isinstance(source, str) for source in change["rests_on"])
    if change["from"] is not None:
        assert list(change["from"]) == ["said", "attestation", "age_days"]
    assert list(change["to"]) == ["said", "reported", "attestation", "outlets", "age_days"]
    assert isinstance(change["to"]["age_days"], int)


def test_a_stance_fact_has_the_contract_s_keys_in_order_and_types() -> None:
    types: dict[str, Any] = {
        "axis": str,
        "from": STANCE,
        "to": STANCE,
        "from_at": NUMBER,
        "to_at": NUMBER,
        "delta": NUMBER,
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
    assert facts("firmness") == [{"axis": "firmness", "from": "firm", "to": "preference"}]
    assert facts("attestation")[0] == {
        "axis": "attestation",
        "of": "stance",
        "from": "own-paraphrase",
        "to": "counterpart",
    }
    (term,) = facts("term")
    assert keys(term, ["axis", "id", "kind", "change"]) == ["axis", "id", "kind", "change"]
    assert (term["id"], term["kind"], term["change"]) == ("streik", "condition", "added")


def test_salience_is_a_number() -> None:
    found = json.loads(
        diff_json(
            pact.between(
                """
                === pay/union
                - {date: 2024-01-02, stance: 5, salience: core, evidence: [una@early]}
                - {date: 2024-01-20, salience: 20, evidence: [una@late]}
                """
            )
        )
    )
    assert found["changes"][0]["facts"] == [{"axis": "salience", "from": 100, "to": 20}]


def test_silence_and_gaps() -> None:
    assert FOUND["never_stated"][1] == {
        "issue": "arbeitszeit",
        "party": "arbeitgeber",
        "unreported": True,
    }
    assert FOUND["issues"][0] == {
        "issue": "entgelt",
        "n": 2,
        "spread": [5.6, 4],
        "mean_distance": [5.6, 4],
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


def test_text_from_outside_stays_what_it_is() -> None:
    found = json.loads(diff_json(hostile.pair()[1]))
    texts = [fact["to"]["text"] for change in found["changes"] for fact in change["facts"]
             if fact["axis"] == "term"]  # fmt: skip
    assert set(texts) == {f"{hostile.COMMAND} {hostile.HARM}"}
    assert "\x1b" not in diff_json(hostile.pair()[1])
