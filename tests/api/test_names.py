"""Names that a user gives are known, or the nearest known one is offered."""

import pytest

from positions.api.names import UnknownNameError, known


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
    with pytest.raises(UnknownNameError) as caught:
        known("party", [name], ["firm", "union"])
    assert str(caught.value) == said
    found = caught.value
    assert (found.kind, found.name, found.known) == ("party", name, ["firm", "union"])


def test_a_long_list_is_not_read_out() -> None:
    with pytest.raises(UnknownNameError, match=r"is not known$"):
        known("name", ["qqq"], [f"a{number}" for number in range(20)])
