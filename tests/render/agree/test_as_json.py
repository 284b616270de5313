import json

from positions.change.agreement import Agreement, Coding, CodingDifference, Measured
from positions.render.agree.as_json import agree_json


def test_shares_are_numbers_and_what_is_missing_is_null() -> None:
    one = CodingDifference(
        "pay", "union", "first", "terms.bonus", None, Coding("offer", None, ("w",))
    )
    axes = {"stance": Measured(4, 3, 0.75, None, "interval")}
    found = json.loads(agree_json(Agreement("T", axes, {"pay": axes}, (one,))))
    measured = {"n": 4, "both": 3, "agreement": 0.75, "alpha": None, "level": "interval"}
    assert found["axes"] == {"stance": measured}
    assert found["by_issue"] == {"pay": {"stance": measured}}
    assert found["differences"][0] == {
        "issue": "pay",
        "party": "union",
        "round": "first",
        "axis": "terms.bonus",
        "ours": None,
        "theirs": "offer",
        "our_words": [],
        "their_words": ["w"],
        "path": "positions/pay/union.yaml",
    }
