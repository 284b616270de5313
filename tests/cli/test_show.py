"""`positions show`: one issue with its scale, stances, and the words that carry them."""

from conftest import Program


def test_scale_stance_words_and_place(program: Program) -> None:
    out = program("show", "arms-control", "nato").out
    assert "50 ready" in out
    assert "stance: Hints that it could be talked about ↔ Says it is ready" in out
    assert "seeds/002_3e5c53ef2cf8f747.txt:11" in out
    assert "Russia  " not in out


def test_as_of_an_earlier_day_what_was_not_known_is_not_shown(program: Program) -> None:
    out = program("show", "arms-control", "nato", "--on", "replies").out
    assert "NATO   never stated" in out


def test_all_issues_of_a_party(program: Program) -> None:
    out = program("show", "--party", "nato").out
    assert "(arms-control)   as of" in out
    assert "(transparency)   as of" in out


def test_wrong_names(program: Program) -> None:
    answer = program("show", "arms-controll")
    assert (answer.status, answer.out) == (2, "")
    assert "did you mean arms-control?" in answer.err
    assert program("show", "arms-control", "poland").status == 2
    assert program("show", "arms-control", "--on", "1990-01-01").status == 2
