from decimal import Decimal

from positions.render.sheet import sheet


def test_a_cell_for_every_column() -> None:
    rows: list[dict[str, object]] = [{"a": Decimal("1E+2"), "b": None}, {"b": 'says "no", twice'}]
    assert sheet(["a", "b"], rows).split("\n") == ["a,b", "100,", ',"says ""no"", twice"']


def test_no_cell_is_a_formula() -> None:
    assert sheet(["a"], [{"a": "=1+1"}]) == "a\n'=1+1"
