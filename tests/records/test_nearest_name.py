import pytest

from positions.records.nearest_name import did_you_mean


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("lavrow", ["lavrov", "kremlin"], "; did you mean lavrov?"),
        ("arms", ["arms-control"], ""),
        ("arms-controll", ["arms-control", "arms"], "; did you mean arms-control?"),
        ("x", ["lavrov"], ""),
        ("at", ["after", "date"], ""),
        ("pya", ["pay"], "; did you mean pay?"),
        ("x", [], ""),
        ("", ["a"], ""),
    ],
)
def test_did_you_mean(name: str, known: list[str], hint: str) -> None:
    assert did_you_mean(name, known) == hint


def test_order_of_the_known_names_is_irrelevant() -> None:
    names = ["ab1", "ab2", "ab3"]
    assert did_you_mean("ab", names) == did_you_mean("ab", reversed(names)) != ""
