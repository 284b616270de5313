import unicodedata
import xml.etree.ElementTree as ET

import pytest
from hypothesis import example, given, strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from positions.render.escape import (
    legible,
    markdown,
    terminal,
    workflow_data,
    workflow_property,
    xml,
)

HOSTILE = st.text() | st.text(
    st.sampled_from(list("ab1 .)-+=*_`~[]()<>{}|#!&;:/\\\"'\n\t\r\x1b\x07\u202e\u200b\u2028$@wW"))
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 中 “q” – 😀", "plain é 中 “q” – 😀"),
        ("\x1b[31mred\x07", r"\x1b[31mred\x07"),
        ("a\nb\r\nc\td", r"a b\r c\td"),
        ("\u202eevil\u2066\u200b\ufeff", r"\u202eevil\u2066\u200b\ufeff"),
        ("a\u2028b\x85c\x9b", r"a\u2028b\x85c\x9b"),
        ("\ud800", r"\ud800"),
        ("::error::x", r":\x3aerror:\x3ax"),
        ("##[command]x ##vso[task]y", r"#\x23[command]x #\x23vso[task]y"),
        ("###[group]", r"##\x23[group]"),
        ("## heading [1]", "## heading [1]"),
        ("\U000e0001", r"\U000e0001"),
        ("\xa0", "\xa0"),
    ],
)
def test_terminal(text: str, shown: str) -> None:
    assert terminal(text) == shown


@given(HOSTILE)
def test_a_terminal_is_given_nothing_to_obey(text: str) -> None:
    shown = terminal(text)
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    assert len(shown.splitlines()) <= 1
    assert terminal(shown) == shown


RENDERED = {"text", "text_special", "paragraph_open", "paragraph_close", "inline"}


def parsed(text: str) -> list[Token]:
    tokens = MarkdownIt("js-default").parse(text)
    return [*tokens, *(child for token in tokens for child in token.children or ())]


def plain(text: str) -> str:
    return "".join(
        token.content.replace("\u200b", "")  # the text's own are shown as escapes
        for token in parsed(text)
        if token.type in {"text", "text_special"}
    )


@given(HOSTILE)
@example("1. one")
@example("1) one")
@example("- one")
@example("---")
@example("===")
@example("<https://a.b>")
@example("https://a.b www.a.b")
@example("&amp; &#60;")
@example("\\* \\\\")
@example("[a]: b")
@example("+")
def test_markdown_gives_back_the_plain_text(text: str) -> None:
    written = markdown(text)
    assert {token.type for token in parsed(written)} <= RENDERED
    assert plain(written) == terminal(" ".join(text.split()))


@given(HOSTILE)
def test_markdown_stands_in_a_table_and_in_a_link(text: str) -> None:
    shown = terminal(" ".join(text.split()))
    written = markdown(text)
    table = parsed(f"| a | b |\n|---|---|\n| {written} | x |\n")
    assert [token.content for token in table if token.type == "inline"][3:] == ["x"]
    link = parsed(f"z[{written}](u)")
    assert [token.type for token in link if token.type.startswith("link")] == [
        "link_open",
        "link_close",
    ]
    assert plain(f"z[{written}](u)") == f"z{shown}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("ask @anyone, @a/team", "ask @&#8203;anyone, @&#8203;a/team"),
        ("a@b.org", "a@&#8203;b.org"),
        (
            "fixes #12, GH-12, o/r#3, !4",
            "fixes \\#&#8203;12, GH&#8203;-12, o/r\\#&#8203;3, !&#8203;4",
        ),
        (":smile: :thumbs_up: :100:", ":&#8203;smile: :&#8203;thumbs\\_up: :&#8203;100:"),
        ("at 12:30:45: it said: no: never", "at 12:30:45: it said: no: never"),
        ("well! 12 said so @ noon", "well! 12 said so @ noon"),
        ("see https://evil.example/x", r"see https\://evil.example/x"),
        ("WWW.evil.example", r"WWW\.evil.example"),
        ("at 12:30, 50 % of U.S.", "at 12:30, 50 % of U.S."),
        ("10. June", r"10\. June"),
        ("<b>|`$x$`", r"\<b\>\|\`\$x\$\`"),
        ("a\n\nb", "a b"),
        ("", ""),
    ],
)
def test_markdown(text: str, written: str) -> None:
    assert markdown(text) == written


@given(HOSTILE | st.text(st.sampled_from("\ufffe\uffff\ud800\x00\n<&]]>")))
def test_legible_texts_may_stand_in_xml(text: str) -> None:
    element = ET.Element("a")
    element.text = legible(text)
    written = ET.tostring(element, encoding="unicode")
    assert ET.fromstring(written).text in {legible(text), None}  # noqa: S314  # our own text
    assert legible(text).count("\n") == text.count("\n")


@given(HOSTILE)
def test_a_workflow_command_stays_one_line_with_its_own_properties(text: str) -> None:
    data, value = workflow_data(text), workflow_property(text)
    assert len(data.splitlines()) <= 1
    assert not set(value) & set(":,\r\n")
    for sign, code in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        data, value = data.replace(sign, code), value.replace(sign, code)
    assert data == value == legible(text)


@given(HOSTILE)
@example("a\x00<b>&amp;]]>\ufffe\ud800")
def test_in_xml_a_text_is_only_text(text: str) -> None:
    element = ET.fromstring(f"<t>{xml(text)}</t>")  # noqa: S314  # what we wrote ourselves
    assert not list(element)
    if text.isprintable() and "::" not in text:
        assert (element.text or "") == " ".join(text.split())
