import pytest

from positions.words.article import read
from positions.words.article.marks import Quotation, pair


def spoken(text: str) -> list[str]:
    return [text[q.start : q.end] for q in read(text).quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no deal" twice.', ['"no deal"']),
        ("He said “no deal” twice.", ["“no deal”"]),
        ("Er sagte: „Kein Abkommen“ und ging.", ["„Kein Abkommen“"]),
        ("Il a dit : « Pas d’accord » hier.", ["« Pas d’accord »"]),
        ("Er sagte »Nein danke« und ging.", ["»Nein danke«"]),
        ("‘We don’t know,’ he said.", ["‘We don’t know,’"]),
        ("'We don't know,' he said.", ["'We don't know,'"]),
        ("'The partners' rights are ours,' he said.", ["'The partners' rights are ours,'"]),
        (
            "“He called it ‘the long no’ then.”",
            ["“He called it ‘the long no’ then.”", "‘the long no’"],
        ),
        ("The partners' deal and the '90s.", []),
        ('The 5" pipe, he said, "is long" enough.', ['"is long"']),
        ('"We go, he said. Then "we stay" again.', ['"we stay"']),
        ("“We go, he said.\n\nNothing else is “quoted” here.", ["“quoted”"]),
        ("“One.\n\n“Two.” End.", ["“One.", "“Two.”"]),
        # Swedish and Finnish: the same mark on both sides, single ones within.
        ("Hon sade ”ingen affär” två gånger.", ["”ingen affär”"]),
        ("”Han sa ’nej tack’ till oss”, sade hon.", ["”Han sa ’nej tack’ till oss”", "’nej tack’"]),
        ("Hän sanoi: »Emme allekirjoita», ja lähti.", ["»Emme allekirjoita»"]),
        # Scripts without spaces, and Korean particles: marks glued to letters.
        ("大臣は「署名しない」と述べた。", ["「署名しない」"]),
        ("他说“我们不签”然后走了。", ["“我们不签”"]),
        ('他说"我们不签"然后走了。', ['"我们不签"']),
        ("장관은 “서명하지 않겠다”고 말했다.", ["“서명하지 않겠다”"]),
        ("장관은 \"'작은 안'은 안 된다\"고 말했다.", ["\"'작은 안'은 안 된다\"", "'작은 안'"]),
        # Inner marks equal to the outer ones.
        (
            'She said: "We saw the "small plan" once."',
            ['"We saw the "small plan" once."', '"small plan"'],
        ),
        ("Он: «Не «забор», а калитка».", ["«Не «забор», а калитка»", "«забор»"]),
        ("“We go on,’’ she said.", ["“We go on,’’"]),
        ("‘‘We go on,’’ she said.", ["‘‘We go on,’’"]),
        ("‘He said ‘no deal’’ and left.", ["‘He said ‘no deal’’", "‘no deal’"]),
        ("“We will sign,”he said.", ["“We will sign,”"]),
        ("“We will—” he said. “No—”", ["“We will—”", "“No—”"]),
        ("``Old marks'' they are.", ["``Old marks''"]),
    ],
)
def test_quotation_spans(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


def test_outer_spans_come_before_those_inside_them() -> None:
    text = "“a ‘b “c” d’ e” “f”"
    assert pair(text, [(0, len(text))]) == [
        Quotation(0, 15, 0, goes_on=False),
        Quotation(3, 12, 1, goes_on=False),
        Quotation(6, 9, 2, goes_on=False),
        Quotation(16, 19, 0, goes_on=False),
    ]


def test_a_quotation_goes_on_when_the_next_paragraph_opens_again() -> None:
    text = "He: “a.\n“b.” c"
    assert pair(text, [(0, 7), (8, 14)]) == [
        Quotation(4, 7, 0, goes_on=True),
        Quotation(8, 12, 0, goes_on=False),
    ]


@pytest.mark.parametrize(
    "text", ["He: “a.\nb” c", "He: “a.\n‘b’ c", "He: “a. “a.”\n“b” c", "He: a.”\n“b” c"]
)
def test_nothing_goes_on_into_another_mark_or_from_an_odd_one(text: str) -> None:
    end = text.index("\n")
    found = pair(text, [(0, end), (end + 1, len(text))])
    assert not any(quotation.goes_on for quotation in found)


def test_a_mark_is_paired_within_its_paragraph_only() -> None:
    text = "a “b c” d"
    assert len(pair(text, [(0, len(text))])) == 1
    assert pair(text, [(0, 4), (5, len(text))]) == []


def test_open_marks_are_bounded() -> None:
    text = "“a " * 50 + "”" * 50
    assert max(quotation.depth for quotation in pair(text, [(0, len(text))])) == 7
