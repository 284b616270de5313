"""Names that a user gives are known, or the nearest known one is offered."""

import pytest

from positions.cli.names import known
from positions.cli.outcome import Stop


def test_known_names_pass() -> None:
    known("party", ["union"], ["union", "firm"])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("unoin", "party unoin is not known; did you mean union?"),
        ("moon", "party moon is not known; there are firm, union"),
    ],
)
def test_unknown_names_stop(name: str, said: str) -> None:
    with pytest.raises(Stop) as stop:
        known("party", [name], ["firm", "union"])
    assert stop.value.message == said
    assert stop.value.status == 2


def test_a_long_list_is_not_read_out() -> None:
    with pytest.raises(Stop, match=r"is not known$"):
        known("name", ["qqq"], [f"a{number}" for number in range(20)])
