import pytest

from positions.words.verdicts.judgement import RANK, Claim, Judgement, Verdict

DESIGN = """
    verified verified-elided altered altered-critical context-lost not-quoted nested misattributed
    unattributed too-short not-found sealed unchecked
"""


def test_the_verdicts_are_those_of_the_design() -> None:
    assert [str(verdict) for verdict in Verdict] == DESIGN.split()


def test_only_what_stands_is_clean() -> None:
    assert {verdict for verdict in Verdict if verdict.clean} == {
        "verified",
        "verified-elided",
        "sealed",
    }


def test_occurrences_rank_from_worst_to_best() -> None:
    order = "not-quoted nested context-lost misattributed unattributed too-short"
    assert " ".join(RANK) == f"{order} verified-elided verified"


def test_what_stands_nowhere_has_no_rank() -> None:
    nowhere = {"altered", "altered-critical", "not-found", "sealed", "unchecked"}
    assert set(Verdict) - set(RANK) == nowhere


def test_claims_and_judgements_compare_by_what_they_say() -> None:
    assert Claim("quote", "We go") == Claim("quote", "We go", None)
    assert Claim("quote", "We go") != Claim("passage", "We go")
    assert Judgement(Verdict.VERIFIED) != Judgement(Verdict.VERIFIED, (0, 1))


@pytest.mark.parametrize("name", ["span", "nearest", "said_by", "advice", "lost"])
def test_a_bare_judgement_claims_nothing(name: str) -> None:
    assert getattr(Judgement(Verdict.NOT_FOUND), name) is None
