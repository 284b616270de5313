from positions.change.agreement import Coding, Measured
from positions.render.agree import rows


def test_shares_are_percent_and_alpha_has_two_decimals() -> None:
    found = Measured(8, 7, 0.625, 0.3333, "interval")
    assert (rows.alike(found), rows.alpha(found)) == ("62 %", "0.33")
    nothing = Measured(0, 0, None, None, "interval")
    assert (rows.alike(nothing), rows.alpha(nothing)) == ("–", "–")


def test_what_nobody_coded_says_so() -> None:
    assert rows.value(None) == "not coded"
    assert rows.words(Coding("firm", 2, ("one", "two"))) == "one / two"
