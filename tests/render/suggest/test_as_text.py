"""Each suggestion with its record, the words that tell it, and what is held so far."""

from positions.render.style import Style
from positions.render.suggest.as_text import suggest_text
from positions.render.suggest.shape import DraftShape

QUOTE: DraftShape = {
    "form": "quote",
    "text": "We \x1b want 5 percent",
    "speaker": "berg",
    "party": "union",
    "issue": "pay",
    "line": 5,
    "unsure": True,
    "recorded": False,
}
PASSAGE: DraftShape = {**QUOTE, "form": "passage", "issue": None, "recorded": True}


def test_a_page() -> None:
    text = suggest_text([QUOTE, PASSAGE], [["percent"], []], ["5 %", None], Style(), 60)
    assert text == (
        "   5  pay/union (by percent)  [unsure]\n"
        "      berg: “We \\x1b want 5 percent”\n"
        "      so far: 5 %\n"
        "\n"
        "   5  ?/union  [recorded]  [unsure]\n"
        "      berg: We \\x1b want 5 percent\n"
        "\n"
        "2 statements of the parties, 1 of them not recorded, 1 of\n"
        "  these unsure: a pronoun or the sentence before tells who\n"
        "  speaks."
    )
