"""How far two codings agree, against numbers worked out by hand."""

from itertools import permutations

import pytest

import pact
from positions.change.agreement import Agreement, agreement

OURS = """\
=== pay/union
  - {date: 2024-01-10, note: n, stance: 8, firmness: firm, evidence: [una@early]}
=== hours/union
  - date: 2024-01-10
    note: n
    stance: [same, less]
    terms: {clock: {kind: offer, text: Clocks are read}}
    evidence: [una@early]
=== form/union
  - {date: 2024-01-10, note: n, stance: pact, evidence: [una@early]}
=== pay/employers
  - {date: 2024-02-20, note: n, stance: 2, salience: core, evidence: [erik@late]}
"""


def compared(theirs: str) -> Agreement:
    return agreement(pact.dossier(OURS), pact.dossier(theirs))


def test_a_coding_agrees_with_itself() -> None:
    found = compared(OURS)
    assert found.differences == ()
    assert {axis: one.agreement for axis, one in found.axes.items()} == dict.fromkeys(
        ("stance", "stance-nominal", "firmness", "salience", "terms"), 1.0
    )


def test_units_are_issue_party_and_round() -> None:
    """The union's stances hold on both rounds, the employers' on the second alone."""
    found = compared(OURS).axes
    assert {axis: one.n for axis, one in found.items()} == {
        "stance": 5,
        "stance-nominal": 2,
        "firmness": 2,
        "salience": 1,
        "terms": 2,
    }


def test_alpha_of_stances_is_that_of_places_as_shares_of_their_scales() -> None:
    found = compared(OURS.replace("stance: 8", "stance: 6").replace("[same, less]", "more"))
    pairs = [(0.8, 0.6), (0.8, 0.6), (0.625, 0), (0.625, 0), (0.2, 0.2)]
    observed = sum((one - other) ** 2 for one, other in pairs) / len(pairs)
    values = [value for pair in pairs for value in pair]
    expected = [(one - other) ** 2 for one, other in permutations(values, 2)]
    alpha = 1 - observed / (sum(expected) / len(expected))
    assert found.axes["stance"].alpha == pytest.approx(alpha)
    assert found.axes["stance"].agreement == pytest.approx(1 / 5)
    assert found.by_issue["hours"]["stance"].n == 2


def test_what_only_one_codes_differs_and_is_no_pair_for_alpha() -> None:
    found = compared(OURS.replace("firmness: firm, ", ""))
    firmness = found.axes["firmness"]
    assert (firmness.n, firmness.both, firmness.agreement, firmness.alpha) == (2, 0, 0, None)
    assert [(one.round, one.axis, one.theirs) for one in found.differences] == [
        ("first", "firmness", None),
        ("second", "firmness", None),
    ]


def test_alpha_is_none_where_nothing_varies() -> None:
    assert compared(OURS).axes["firmness"].alpha is None
    assert compared(OURS).axes["stance"].alpha == 1


def test_firmness_is_weighed_by_its_order() -> None:
    near = compared(OURS.replace("firmness: firm", "firmness: preference")).axes["firmness"]
    assert (near.level, near.agreement) == ("ordinal", 0)


def test_a_difference_names_the_record_and_both_codings_words() -> None:
    found = compared(
        OURS.replace(
            "stance: pact, evidence: [una@early]", "stance: law, evidence: [una-says@early]"
        )
    )
    one = found.differences[0]
    assert (one.issue, one.party, one.round, one.axis) == ("form", "union", "first", "stance")
    assert one.path == "positions/form/union.yaml"
    assert one.ours is not None
    assert one.theirs is not None
    assert (one.ours.value, one.theirs.value) == ("pact", "law")
    assert one.theirs.words == ("Una Ude said that the union wants more pay",)


def test_a_missing_record_is_not_coded() -> None:
    without = OURS[: OURS.index("=== pay/employers")]
    assert [(one.party, one.axis, one.theirs) for one in compared(without).differences] == [
        ("employers", "stance", None),
        ("employers", "salience", None),
    ]
