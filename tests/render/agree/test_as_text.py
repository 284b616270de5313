import pytest

from positions.change.agreement import Agreement, Coding, CodingDifference, Measured
from positions.render.agree.as_text import agree_text
from positions.render.style import Style

HOSTILE = "\x1b[2J::error::gone " * 9
FOUND = Agreement(
    HOSTILE,
    {"stance": Measured(2, 2, 0.5, 0.25, "interval")},
    {},
    (CodingDifference("pay", "union", "first", "stance", Coding("6", 0.6, (HOSTILE,)), None),),
)


@pytest.mark.parametrize("width", [40, 80, 160])
def test_it_fits_and_nothing_from_a_record_is_left_raw(width: int) -> None:
    text = agree_text(FOUND, HOSTILE, Style(colour=False), width)
    assert max(map(len, text.splitlines())) <= width
    assert "\x1b" not in text
    assert "::error" not in text


def test_words_that_both_rest_on_stand_once() -> None:
    side = Coding("6", 0.6, ("We want six",))
    one = CodingDifference("pay", "union", "first", "stance", side, Coding("7", 0.7, side.words))
    text = agree_text(Agreement("T", {}, {}, (one,)), "other", Style(colour=False), 80)
    assert text.count("We want six") == 1
    assert "both on the same words:" in text
