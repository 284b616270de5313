from markdown_it import MarkdownIt

import hostile
from positions.render.citation import Citation
from positions.reporting.markup import (
    MARK,
    finished,
    generated,
    link,
    narrowed,
    picture,
    quotation,
)
from positions.words.verdicts import Verdict


def cited(verdict: Verdict = Verdict.VERIFIED, line: int | None = 3) -> Citation:
    words, who, path = "Wages rise", "Una, Post", "seeds/a b.txt"
    return Citation(
        words,
        quoted=True,
        who=who,
        path=path,
        line=line,
        verdict=verdict,
        translation=None,
        note=None,
    )


def test_a_page_is_signed_so_that_it_may_be_removed() -> None:
    page = finished(["# Title", "", "text\n"])
    assert page == f"# Title\n\ntext\n\n{MARK}\n"
    assert generated(page)
    assert generated(f"<svg/>\n{MARK}\n")
    assert not generated("# My own notes\n")
    assert not generated(f"I found `{MARK}` in a page and wonder\n")


def test_a_quotation_leads_to_its_line() -> None:
    assert quotation(cited(), "../", ["stance", "terms.x"]) == (
        "> “Wages rise”\n>\n> — [Una, Post](../seeds/a%20b.txt#L3); for stance, a term"
    )
    lost = quotation(cited(Verdict.NOT_FOUND, None), "", ["stance"])
    assert lost.endswith("(seeds/a%20b.txt); for stance **not verified: not-found**")


def test_labels_from_outside_are_only_text() -> None:
    text = link(hostile.HARM, "a.md")
    assert not hostile.harm_in_markdown(text)
    [inline] = MarkdownIt("commonmark").parse(text)[1:2]
    kinds = {token.type for token in inline.children or []}
    assert kinds <= {"text", "link_open", "link_close", "text_special"}


def test_a_picture_s_text_stays_in_its_quotes() -> None:
    text = picture(f'{hostile.HARM} "><b>', "a.svg")
    assert hostile.without_pictures(text) == ""
    [inline] = MarkdownIt("commonmark").parse(text)[1:2]
    assert {token.type for token in inline.children or []} == {"html_inline"}


def test_a_phone_gets_the_narrow_twin() -> None:
    assert narrowed("issues/pay.scale.svg") == "issues/pay.scale.narrow.svg"
    assert picture("P", "a.svg") == (
        '<picture><source media="(max-width: 600px)" srcset="a.narrow.svg">'
        '<img src="a.svg" alt="P"></picture>'
    )
