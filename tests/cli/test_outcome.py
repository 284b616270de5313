"""The exit statuses are those that the documentation promises."""

from positions.cli import outcome


def test_statuses() -> None:
    names = ("CLEAN", "FOUND", "UNUSABLE", "NOTHING", "INTERRUPTED")
    assert [getattr(outcome, name) for name in names] == [0, 1, 2, 3, 130]


def test_a_stop_means_unusable_unless_it_says_otherwise() -> None:
    assert outcome.Stop("no").status == 2
    assert outcome.Stop("none", outcome.NOTHING).status == 3
