"""A first line is a headline when it is short and no sentence."""

import pytest

from positions.files.intake.taken import Taken, headline


@pytest.mark.parametrize(
    ("text", "title"),
    [("\n Talks fail \nmore", "Talks fail"), ("They fail.\n", None), ("x" * 201, None), ("", None)],
)
def test_headlines(text: str, title: str | None) -> None:
    assert headline(text) == title


def test_changes_are_kept_in_order() -> None:
    assert Taken("t").noting("a").noting("b", "c").changes == ("a", "b", "c")
