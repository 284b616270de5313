"""`positions matrix`: parties across, issues down."""

from conftest import Program


def test_every_issue_and_party(program: Program) -> None:
    out = program("matrix").out
    for name in ("Russia", "United States", "NATO", "NATO expansion", "Room for compromise"):
        assert name in out


def test_as_known_on_that_day(program: Program) -> None:
    def cell(*args: str) -> str:
        lines = program("matrix", *args).out.splitlines()
        return next(line for line in lines if line.startswith("Arms control"))

    assert cell().count("–") == 0
    assert cell("--on", "2022-01-28").count("–") == 3
