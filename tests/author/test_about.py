"""Which issue words are about is told by the issues' own words, else by nobody."""

import pytest

from positions.author.about import Topics, stems
from tracker import dossier


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("They will not pay 5 percent.", "pay"),
        ("Overtime on Sundays is out of the question.", "overtime"),
        ("The labour courts should mediate.", "mediator"),
        ("The weather was fine.", None),
        ("Ana Berg, the chair of the dockers' union", None),
    ],
)
def test_issues(text: str, issue: str | None) -> None:
    found, why = Topics(dossier()).of(text)
    assert found == issue
    assert bool(why) == bool(issue)


def test_words_meet_by_their_beginnings() -> None:
    assert stems("Negotiated negotiations, of pay") == ["negot", "pay"]
