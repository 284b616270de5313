import pytest

from positions.words.article import read
from positions.words.quotes.pattern import literal, parse
from positions.words.quotes.search import matches


def found(text: str, claim: str) -> list[str]:
    """What every match of a claim covers among all words of a text."""
    article = read(text)
    hits = matches(article, article.all_words, parse(claim))
    return [" ".join(article.words[hit.first : hit.last]) for hit in hits]


def test_every_place_is_found_in_order() -> None:
    article = read("We go. They go on. We go on.")
    hits = matches(article, article.all_words, literal("go on"))
    assert [(hit.first, hit.last) for hit in hits] == [(3, 5), (6, 8)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("We are all ready", "We a"),
        ("We use short-range missiles", "range missiles"),
        ("We use short-range missiles", "use short"),
        ("We met U.S. envoys", "S. envoys"),
        ("It is -5 degrees", "5 degrees"),
        ("We go home", "go We"),
        ("We go on home", "We go home"),
        ("Let us go", "Let US go"),
        ("We want peace", "[We] want peace [now]...gifts"),
    ],
)
def test_not_found(text: str, claim: str) -> None:
    assert found(text, claim) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("We use short-range missiles", "short-range missiles"),
        ("We met U.S. envoys", "U.S. envoys"),
        ("It is -5 degrees", "-5 degrees"),
        ("We want — 5 degrees", "5 degrees"),
        ("So we go", "We go"),
    ],
)
def test_found_once(text: str, claim: str) -> None:
    assert len(found(text, claim)) == 1


def test_an_omission_takes_the_nearest_end_that_lets_the_rest_follow() -> None:
    assert found("We go on, then go home and go on.", "We ... go on") == ["We go on"]
    assert found("We go on, then go home and go on.", "We ... go home") == ["We go on then go home"]


@pytest.mark.parametrize(("between", "hits"), [(40, 1), (41, 0)])
def test_an_omission_reaches_forty_words(between: int, hits: int) -> None:
    assert len(found(f"We {'very ' * between}much go", "We ... much go")) == hits


@pytest.mark.parametrize(("between", "hits"), [(0, 1), (5, 1), (6, 0)])
def test_a_bracket_reaches_four_words_beyond_its_own(between: int, hits: int) -> None:
    assert len(found(f"We {'very ' * between}much go", "We [so] much go")) == hits


def test_what_an_omission_leaves_out() -> None:
    article = read("We go on, then go home.")
    (hit,) = matches(article, article.all_words, parse("We ... go home"))
    assert hit.segments == ((0, 1), (4, 6))
    assert hit.left_out(0) == range(1, 4)


@pytest.mark.parametrize(
    ("text", "claim", "typos"),
    [
        ("We go, on and on", "We go, on and on", ()),
        ("We go, on and on", "We go on and on", (2,)),
        ("We go on and on", "We go, on and on", (2,)),
        ("We go on: and on", "We, go on and on", (1, 3)),
    ],
)
def test_punctuation_that_differs_is_told(text: str, claim: str, typos: tuple[int, ...]) -> None:
    article = read(text)
    (hit,) = matches(article, article.all_words, literal(claim))
    assert hit.typos == typos


def test_at_an_interlude_the_commas_are_the_reporters() -> None:
    article = read("“We go on,” he said, “and on.”")
    hits = matches(article, article.speech, literal("We go on and on"))
    assert [(hit.first, hit.last, hit.typos) for hit in hits] == [(0, 7, ())]
    assert matches(article, article.all_words, literal("We go on and on")) == []


def test_at_an_interlude_the_records_own_commas_are_free_and_its_brackets_are_not() -> None:
    article = read("“We go on” he said “and on.”")
    typos = [
        [hit.typos for hit in matches(article, article.speech, literal(claim))]
        for claim in ("We go on, and on", "We go on; and on", "We go on? and on")
    ]
    assert typos == [[()], [()], [(3,)]]


def test_matches_are_bounded() -> None:
    article = read("go " * 500)
    assert len(matches(article, article.all_words, literal("go"))) == 64


def test_a_claim_without_words_stands_nowhere() -> None:
    article = read("We go on")
    assert matches(article, article.all_words, parse("...")) == []
