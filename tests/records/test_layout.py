"""Where files stand: the paths that the documentation promises."""

from positions.records.layout import CATALOGUE, NEGOTIATION, RECORD, article_path, record_path


def test_paths() -> None:
    assert (NEGOTIATION, CATALOGUE) == ("positions/negotiation.yaml", "seeds/catalogue.yaml")
    assert record_path("pay", "union") == "positions/pay/union.yaml"
    assert article_path("a.txt") == "seeds/a.txt"


def test_records_are_told_by_their_depth_and_ending() -> None:
    assert RECORD.fullmatch(record_path("pay", "union"))
    for path in (NEGOTIATION, "positions/a/b/c.yaml", "positions/a/b.yml", "seeds/a/b.yaml"):
        assert not RECORD.fullmatch(path)
