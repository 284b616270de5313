import pytest

from positions.article import read


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
        ("``Old marks'' they are.", ["``Old marks''"]),
    ],
)
def test_quotation_spans(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


def test_words_keep_their_places() -> None:
    text = "A&nbsp;so\u00adft “ﬁne” cafe\u0301 1.5 15²"
    article = read(text)
    assert article.words == ("A", "soft", "fine", "café", "1.5", "15²")
    spans = zip(article.starts, article.ends, strict=True)
    assert [text[a:b] for a, b in spans] == ["A", "so\u00adft", "ﬁne", "cafe\u0301", "1.5", "15²"]


def test_place_is_line_and_column() -> None:
    article = read("a\r\nbc\n\nd")
    assert [article.place(i) for i in (0, 3, 4, 7)] == [(1, 1), (2, 1), (2, 2), (4, 1)]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert len(read("The quick brown Fox\nJumps over the lazy\nDog.").paragraphs) == 1
    assert len(read("The fox and\nthe dog jump over one another.").paragraphs) == 1
    assert len(read("Headline\nThe quick brown fox jumps over the lazy dog.").paragraphs) == 2


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "“" * 10_000, "\u202e" * 10_000, "[…]" * 99])
def test_hostile_texts(text: str) -> None:
    article = read(text)
    assert len(article.words) == len(article.starts) == len(article.gaps) - 1
