import pytest

from positions.words.quotes.pattern import (
    BRACKET_REACH,
    OMISSION_REACH,
    Mark,
    count,
    literal,
    parse,
)

OMISSION = Mark((), OMISSION_REACH)


def shape(text: str) -> list[str | Mark]:
    """Runs as text and marks as they are, in order."""
    pattern = parse(text)
    found: list[str | Mark] = []
    for number, mark in enumerate(pattern.marks):
        found += [mark] if mark else []
        found += [" ".join(run.words) for run in pattern.runs[number : number + 1]]
    return found


@pytest.mark.parametrize(
    "text", ["a ... b", "a … b", "a […] b", "a (...) b", "a . . . b", "a [. . .] b", "a &hellip; b"]
)
def test_omissions_in_any_spelling(text: str) -> None:
    assert shape(text) == ["a", OMISSION, "b"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they go on", ["they go on"]),
        ("... they go", [OMISSION, "they go"]),
        ("they go ...", ["they go", OMISSION]),
        ("[they all] go", [Mark(("they", "all"), 2 + BRACKET_REACH), "go"]),
        ("they go[es] on", ["they", Mark(("goes",), 1 + BRACKET_REACH), "on"]),
        ("they go [sic] on", ["they go", Mark(("sic",), 0), "on"]),
        ("[t]hey go on", ["they go on"]),
        ("they go ... [too] on", ["they go", Mark(("too",), OMISSION_REACH), "on"]),
        ("they go [too] ... on", ["they go", Mark(("too",), OMISSION_REACH), "on"]),
        ("[...]", [OMISSION]),
        ("", []),
    ],
)
def test_parse(text: str, expected: list[str | Mark]) -> None:
    assert shape(text) == expected
    assert parse(text).marked == any(isinstance(part, Mark) for part in expected)


def test_literal_takes_brackets_for_punctuation() -> None:
    pattern = literal("we [all] go ... on")
    assert [run.words for run in pattern.runs] == [("we", "all", "go", "on")]
    assert pattern.runs[0].seams == ("[", "]", "…")
    assert not pattern.marked


def test_only_the_first_letter_and_bracketed_ones_have_two_cases() -> None:
    (run,) = parse("they say [w]e go").runs
    assert set(run.spellings) == {
        ("they", "say", "we", "go"),
        ("They", "say", "we", "go"),
        ("they", "say", "We", "go"),
        ("They", "say", "We", "go"),
    }


def test_a_run_after_a_mark_has_one_case() -> None:
    first, second = parse("they ... go on").runs
    assert first.spellings == (("they",), ("They",))
    assert second.spellings == (("go", "on"),)


def test_a_run_keeps_the_punctuation_around_it() -> None:
    (run,) = literal("(well, yes.)").runs
    assert (run.opening, run.seams, run.closing) == ("(", (",",), ".)")


def test_runs_are_bounded_and_none_is_left_out() -> None:
    assert len(parse(" ... ".join(["a"] * 24)).runs) == 24
    (whole,) = parse(" ... ".join(["a"] * 24 + ["b"])).runs
    assert whole.words == ("a",) * 24 + ("b",)


def test_bracketed_letters_are_bounded() -> None:
    (run,) = parse("[w]e [s]aid [w]e [w]ere [w]rong").runs
    assert len(run.spellings) == 8
    assert run.words == ("we", "said", "we", "were", "wrong")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("short-range U.S. plan", 3),
        ("1,500.5 men", 2),
        ("won't go", 2),
        ("— “...” %", 0),
        ("我们不", 3),
        ("so\u00adft", 1),
    ],
)
def test_count(text: str, words: int) -> None:
    assert count(text) == words
