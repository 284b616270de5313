import pytest

from articles.cases import Case, page

SPEAKERS_TO_COME = {"10", "17", "19"}


@pytest.mark.parametrize("case", page("fisheries").cases, ids=lambda c: f"{c.id} {c.name}")
def test_fisheries(case: Case) -> None:
    if case.id in SPEAKERS_TO_COME:
        pytest.xfail("speakers are not read yet")
    assert page("fisheries").judge(case.claim).verdict == case.expect
