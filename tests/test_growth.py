"""What a text or a negotiation costs grows with its size, and with no square of it.

Four times the size may take some four times the time; a square takes sixteen. The processor's time
is taken, the least of several runs, and never held against a clock: the machine may be busy.
"""

import json
from collections.abc import Callable
from time import process_time

import pytest

from positions.checks.checking import check
from positions.files.tree import MemoryTree
from positions.words import Cast, Claim, Reading, Voice, judge_all

SQUARE = 9  # between four, what is linear, and sixteen
LEAST = 0.004  # seconds: what takes less is mostly something else
SAID = "“We want five percent and nothing less,” Anna Berg said.\n"
CAST = Cast(
    [
        Voice("union", "union", "Union", None, ("the union",), "party"),
        Voice("berg", "union", "Anna Berg", "chief negotiator", (), "person"),
    ]
)


def least(work: Callable[[int], object]) -> float:
    """The processor's time for the quickest of three runs; each is told its number."""
    taken = []
    for number in range(3):
        before = process_time()
        work(number)
        taken.append(process_time() - before)
    return min(taken)


def grows_straight(work: Callable[[int, int], object], size: int) -> bool:
    """Whether four times the size costs four times as much; one busy moment decides nothing."""
    for _ in range(3):
        one = least(lambda number: work(size, number))
        four = least(lambda number: work(4 * size, number))
        if four < SQUARE * max(one, LEAST):
            return True
    return False


ARTICLES: dict[str, tuple[str, int]] = {
    "marks on a letter": ("\u0301\u0323", 2000),
    "quotation marks": ('"', 3000),
    "opening marks": ("“", 3000),
    "marks within marks": ("“‘", 3000),
    "quotations": ("“a” ", 1000),
    "open quotations": ("“We want.\n\n", 400),
    "interludes": ("“We want five percent,” she said, “", 400),
    "paragraphs": ("a\n\n", 2000),
    "one paragraph": ("word ", 4000),
    "sentences": ("A word. ", 1000),
    "one word": ("x", 60_000),
    "the claim itself": (SAID, 100),
    "the claim in one paragraph": (SAID.strip(), 100),
    "the claim unquoted": ("We want five percent and nothing less, she said. ", 200),
    "nearly the claim": ("We want five percent and something less, she said. ", 200),
    "names": ("Anna Berg ", 500),
    "acts of saying": ("Anna Berg said ", 200),
    "pronouns that say": ("he said ", 200),
    "spokesmen": ("a spokesman for the union said ", 200),
    "sources": ("according to Anna Berg ", 150),
    "labels": ("Anna Berg: ", 600),
    "turns": ("ANNA BERG: We want more.\n\n", 200),
    "negations": ("not ", 4000),
    "conditions": ("if ", 4000),
    "entities": ("&amp;", 3000),
    "invisible characters": ("\u200b", 20_000),
    "dots": (". ", 10_000),
    "hyphens": ("a-", 4000),
    "brackets": ("[a] ", 4000),
    "characters as words": ("北", 6000),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_of_nothing_but_one_thing(name: str) -> None:
    piece, size = ARTICLES[name]

    def work(times: int, number: int) -> None:
        reading = Reading(f"e{piece * times} {number}\n\n{SAID}", CAST, "en")
        judge_all(reading, [Claim("quote", "We want five percent and nothing", "berg")])

    assert grows_straight(work, size)


def test_a_claim_of_common_words_in_a_long_article() -> None:
    """All its words stand everywhere: none says where it is likeliest to have been meant."""

    def work(times: int, number: int) -> None:
        reading = Reading(f"{number} {'one two ' * times}", CAST, "en")
        judge_all(reading, [Claim("passage", "two one one two " * 80)])

    assert grows_straight(work, 1500)


CLAIMS: dict[str, tuple[str, str, int]] = {
    "brackets": ("[a] ", "a ", 500),
    "bracketed letters": ("[w]e ", "we ", 150),
    "omissions": ("five ... ", "five ", 500),
    "omissions of what stands there": ("a ... b ... ", "a b ", 300),
    "words that stand there": ("five ", "five ", 500),
    "marks on a letter": ("\u0301\u0323", "e", 1000),
    "quotation marks": ('"', "“a” ", 1000),
}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_of_nothing_but_one_thing(name: str) -> None:
    claim, article, size = CLAIMS[name]

    def work(times: int, number: int) -> None:
        text = f"“We {article * times} {number},” Anna Berg said.\n"
        judge_all(Reading(text, CAST, "en"), [Claim("quote", f"We {claim * times} x", "berg")])

    assert grows_straight(work, size)


def evidence(words: str = "We want five percent and nothing less") -> dict[str, str]:
    return {"source": "news", "speaker": "berg", "quote": words}


def version(day: int, **more: object) -> dict[str, object]:
    date = f"{1000 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
    return {"date": date, "note": "n", "stance": day % 7, "evidence": [evidence()], **more}


def files(
    times: int,
    *,
    versions: Callable[[int], list[object]] = lambda _: [version(0)],
    speakers: Callable[[int], dict[str, object]] = lambda _: {},
    sources: Callable[[int], dict[str, object]] = lambda _: {},
) -> dict[str, str]:
    people = {"berg": {"name": "Anna Berg"}, **speakers(times)}
    news = {"file": "news.txt", "title": "News", "published": "2024-01-02"}
    return {
        "positions/negotiation.yaml": json.dumps(
            {
                "title": "Pay",
                "parties": {"union": {"name": "Union", "speakers": people}},
                "issues": {"pay": {"title": "Pay", "scale": {"type": "interval"}}},
            }
        ),
        "positions/pay/union.yaml": json.dumps(
            {"issue": "pay", "party": "union", "versions": versions(times)}
        ),
        "seeds/catalogue.yaml": json.dumps({"sources": {"news": news, **sources(times)}}),
        "seeds/news.txt": SAID,
    }


def chain(times: int) -> dict[str, object]:
    entry = {"file": "news.txt", "title": "N", "published": "2024-01-02"}
    return {f"s{n}": {**entry, "derived_from": f"s{n + 1}"} for n in range(times)}


NEGOTIATIONS: dict[str, tuple[Callable[[int], dict[str, str]], int]] = {
    "statements": (lambda n: files(n, versions=lambda n: [version(day) for day in range(n)]), 40),
    "evidence": (
        lambda n: files(n, versions=lambda n: [version(0, evidence=[evidence()] * n)]),
        60,
    ),
    "altered evidence": (
        lambda n: files(
            n,
            versions=lambda n: [
                version(
                    0, evidence=[evidence(f"We want five percent and {i} more") for i in range(n)]
                )
            ],
        ),
        20,
    ),
    "terms": (
        lambda n: files(
            n,
            versions=lambda n: [
                version(0, terms={f"t{i}": {"kind": "offer", "text": "x"} for i in range(n)})
            ],
        ),
        60,
    ),
    "speakers": (
        lambda n: files(n, speakers=lambda n: {f"s{i}": {"name": f"Name N{i}"} for i in range(n)}),
        60,
    ),
    "sources that repeat another": (lambda n: files(n, sources=chain), 40),
}


@pytest.mark.parametrize("name", NEGOTIATIONS)
def test_a_negotiation_of_more_and_more(name: str) -> None:
    made, size = NEGOTIATIONS[name]
    trees = {times: MemoryTree(made(times)) for times in (size, 4 * size)}
    assert grows_straight(lambda times, _: check(trees[times]), size)
