"""Lit words are those that are quoted, and no terminal is told what to do by an article."""

from positions.render.source.as_text import Lit, source_text
from positions.render.style import Style

TEXT = "A headline\n\nWe want more, she said. He \x1b[31msaid no.\n"
MORE = Lit(12, 24, "pay/union")
NO = Lit(TEXT.index("He"), TEXT.index(" no"), "Tom Reyes")


def page(find: str | None = None, *, colour: bool = False, width: int = 60) -> str:
    return source_text(TEXT, [MORE], [NO], find, (Style(colour), width))


def test_a_page() -> None:
    assert page() == (
        "   1  A headline\n"
        "   3  ▸We want more◂, she said. He \\x1b[31msaid no.\n"
        "      ▸ pay/union\n"
        "\n"
        "Quoted from it: 1. Quoted nowhere: 1:\n"
        "   3  Tom Reyes: “He \\x1b[31msaid”"
    )


def test_only_what_is_looked_for() -> None:
    assert page("WANT  more").splitlines()[0].startswith("   3  ▸We want more◂")
    assert page("peace") == "no paragraph holds 'peace'"


def test_colour() -> None:
    assert "\x1b[1m▸We want more◂\x1b[0m" in page(colour=True)


def test_a_page_s_end_is_a_space() -> None:
    assert source_text("one\ftwo\n", [], [], None, (Style(), 60)).startswith("   1  one two\n")
