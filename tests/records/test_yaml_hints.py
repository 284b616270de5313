import pytest

from positions.records.yaml_hints import conflict, cut_short, hint
from positions.records.yaml_text import read


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("quote: [We] will sign it", 1, "begins with ["),
        ("quote: {We} will sign it", 1, "begins with {"),
        ("title: Harbour: a history", 1, "a colon"),
        ("quote: *We* will sign it", 1, "no value begins"),
        ('quote: "We" will sign it', 1, "the marks end within"),
        ("quote: We want\n  item #3 now\n  and more of it", 3, "begins a comment"),
        ("a:\n\tb: 1", 2, "spaces"),
    ],
)
def test_a_fault_of_yaml_says_what_to_do(text: str, line: int, told: str) -> None:
    (fault,) = read(text).faults
    assert fault.mark.line in {line, line - 1}
    assert told in (fault.remedy or "")
    assert hint(text, line) == fault.remedy


def test_what_no_line_explains_has_no_hint() -> None:
    assert hint("a: b\nc", 2) is None
    assert hint("", 9) is None


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "=======", ">>>>>>> other"])
def test_marks_of_a_merge_are_told_as_such(mark: str) -> None:
    text = f"a: 1\n{mark}\nb: 2\n<<<<<<< c\n"
    assert conflict(text) == 2
    (fault,) = read(text).faults
    assert fault.mark == (2, 1)
    assert "keep one of the versions" in (fault.remedy or "")
    assert conflict("a: 1\n# <<<<<<< none\n") is None


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("quote: We want item #3 now", 21),
        ("  - passage: It is the #1 port", 24),
        ("quote: We want it  # from page 3", None),
        ('quote: "We want item #3 now"', None),
        ("stance: ready #3", None),
        ("quote: We want item#3 now", None),
    ],
)
def test_words_that_a_comment_cuts_short(line: str, column: int | None) -> None:
    assert list(cut_short(f"a: b\n{line}\n")) == ([(2, column)] if column else [])
