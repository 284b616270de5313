import pytest

from positions.exchange.table import ExchangeError, sheet


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_by_the_header(sign: str) -> None:
    found = sheet(f"issue{sign}party\npay{sign}union. And others\n")
    assert found.columns == ("issue", "party")
    assert found.rows[0].cells["issue"] == "pay"


def test_a_row_keeps_its_text_and_its_first_line() -> None:
    found = sheet('\ufeffa,b\n\n"over\ntwo lines",2\r\nx,y\n')
    assert [(row.line, row.text) for row in found.rows] == [(3, '"over\ntwo lines",2'), (5, "x,y")]
    assert found.rows[0].cells["a"] == "over\ntwo lines"


@pytest.mark.parametrize(
    ("text", "said"), [("", "no columns"), ("a,b,a\n1,2,3", "column a stands twice")]
)
def test_no_header(text: str, said: str) -> None:
    with pytest.raises(ExchangeError, match=said):
        sheet(text)
