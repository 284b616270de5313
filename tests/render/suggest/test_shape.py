"""The keys are a contract with outside checks."""

from positions.render.suggest.shape import DraftShape


def test_the_keys_of_a_draft() -> None:
    keys = ["form", "text", "speaker", "party", "issue", "line", "unsure", "recorded"]
    assert list(DraftShape.__annotations__) == keys
