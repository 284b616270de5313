import re
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings, strategies

from articles import mutants
from articles.cases import Case, Page, bundled, page
from articles.outside import Trial, trials
from articles.scenes import Scene, scenes
from positions.words.languages import codes, language
from positions.words.verdicts import Cast, Claim, Reading, Verdict, judge

PAGES = ("fisheries", "sarn", "lithium", *bundled())
ENGLISH = [page(name) for name in PAGES]
VERIFIED = [
    (page, case)
    for page in ENGLISH
    for case in page.cases
    if case.expect in {"verified", "verified-elided"}
]


def named(case: object) -> str:
    return f"{case.id} {case.name}" if isinstance(case, Case) else ""


@pytest.mark.parametrize(("page", "case"), [(p, c) for p in ENGLISH for c in p.cases], ids=named)
def test_case(page: Page, case: Case) -> None:
    found = page.judge(case.claim)
    assert found.verdict == case.expect
    assert found.speaker_missing == case.speaker_missing


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.id)
def test_scene(scene: Scene) -> None:
    assert scene.right() is (scene.unsolved is None), scene.judge()


@pytest.mark.parametrize("trial", trials(), ids=lambda trial: trial.id)
def test_outside_trial(trial: Trial) -> None:
    assert trial.right() is (trial.unsolved is None), trial.judge()


@pytest.mark.parametrize(("page", "case"), VERIFIED, ids=named)
def test_mutants_that_change_a_meaning_are_critical(page: Page, case: Case) -> None:
    for mutate in mutants.MEANING:
        for text in mutate(case.claim.text):
            verdict = page.judge(replace(case.claim, text=text)).verdict
            assert not verdict.clean, text
            assert verdict != "altered" or mutate is mutants.reordered, text


@pytest.mark.parametrize(("page", "case"), VERIFIED, ids=named)
def test_a_condition_cut_off_is_lost(page: Page, case: Case) -> None:
    for found in re.finditer(r",?(?: but)?(?: only)? (?:if|unless|as long as) ", case.claim.text):
        head, tail = case.claim.text[: found.start()], case.claim.text[found.end() :]
        if len(head.split()) > 2:
            assert page.judge(replace(case.claim, text=head)).verdict == "context-lost", head
        if len(tail.split()) > 2:
            assert page.judge(replace(case.claim, text=tail)).verdict == "context-lost", tail


@pytest.mark.parametrize(("page", "case"), VERIFIED, ids=named)
def test_harmless_variants_stay_verified(page: Page, case: Case) -> None:
    for text in mutants.harmless(case.claim.text):
        assert page.judge(replace(case.claim, text=text)).verdict.clean, text


@pytest.mark.parametrize(("page", "case"), VERIFIED, ids=named)
def test_other_speakers_do_not_verify(page: Page, case: Case) -> None:
    speaker, stands_for = case.claim.speaker, page.reading.cast.stands_for
    if speaker is None or case.shared:
        return
    for other in page.reading.cast.voices:
        if not stands_for(other, speaker) and not stands_for(speaker, other):
            verdict = page.judge(replace(case.claim, speaker=other)).verdict
            assert verdict in {"misattributed", "unattributed"}, other


@pytest.mark.parametrize("page", ENGLISH, ids=PAGES)
def test_two_speakers_are_not_stitched(page: Page) -> None:
    said = [c.claim for c in page.cases if c.expect == "verified" and not c.shared]
    quotes = [claim for claim in said if claim.form == "quote" and claim.speaker]
    for first, second in permutations(quotes, 2):
        if not _same_side(page.reading.cast, first, second):
            text = f"{first.text.rstrip(',.')} ... {second.text}"
            assert page.judge(replace(first, text=text)).verdict == "altered-critical", text


def _same_side(cast: Cast, first: Claim, second: Claim) -> bool:
    one, two = first.speaker or "", second.speaker or ""
    return cast.stands_for(one, two) or cast.stands_for(two, one)


def test_a_language_without_data_finds_words_but_confirms_no_speaker() -> None:
    reading = Reading("„Nu vom accepta acordul“, a spus ministrul.", Cast([]), "ro")
    found = judge(reading, Claim("quote", "Nu vom accepta acordul", None))
    assert found.verdict == "verified"
    found = judge(reading, Claim("quote", "Nu vom accepta acordul", "x"))
    assert found.verdict == "unattributed"
    assert found.unmade == ("negation", "condition", "speaker", "gravity")
    found = judge(reading, Claim("quote", "Vom accepta acordul nou", "x"))
    assert not found.verdict.clean


CAST = page("fisheries").reading.cast
HOSTILE = ["", " ", "\0", "\ud800", "[", "[]", "[…]", "... ... ...", "[a][b][c]", "“”", "&#0;",
           "\u202e" * 99, "[" * 5000, "… " * 5000, "word " * 20_000, "[x] " * 3000]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_claims_and_articles(text: str) -> None:
    for reading in (page("fisheries").reading, Reading(text, CAST)):
        for form in ("quote", "passage"):
            found = judge(reading, Claim(form, text, "olsen"))
            assert isinstance(found.verdict, Verdict)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(strategies.text(max_size=120), strategies.text(max_size=60))
def test_any_text_gets_a_verdict_with_places_inside_the_article(text: str, claim: str) -> None:
    reading = Reading(text, CAST)
    for form in ("quote", "passage"):
        found = judge(reading, Claim(form, claim, "olsen"))
        for span in (found.span, found.nearest, found.lost):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)


def _sayings(code: str) -> strategies.SearchStrategy[str]:
    """Texts of a language's own words, names and marks: what every rule looks at."""
    known = language(code)
    assert known
    words = sorted({*known.cues, *known.negators, *known.conditions, *known.credits, *known.modals})
    names = ["Olsen", "Berg's", "the", "minister", "Norland", "accord", "draft", "Moe", "Ida"]
    marks = ["“", "”", "«", "»", ",", ".", "?", "—", "\n\n", "…", "5", "-5"]
    parts = [strategies.sampled_from(group) for group in (words, names, marks)]
    return strategies.lists(strategies.one_of(parts), max_size=14).map(" ".join)


@pytest.mark.parametrize("code", codes())
@settings(max_examples=150, derandomize=True, deadline=None)
@given(data=strategies.data())
def test_any_saying_gets_a_verdict(code: str, data: strategies.DataObject) -> None:
    text, words = data.draw(_sayings(code)), data.draw(_sayings(code))
    for claim in (words, text[len(text) // 3 :], text[-9:]):
        for form in ("quote", "passage"):
            found = judge(Reading(text, CAST, code), Claim(form, claim, "olsen"))
            assert found.verdict in Verdict


@settings(max_examples=60, derandomize=True, deadline=None)
@given(strategies.data())
def test_any_stretch_of_an_article_is_never_altered(data: strategies.DataObject) -> None:
    article = page("sarn").reading.article
    first = data.draw(strategies.integers(0, len(article.words) - 4))
    last = data.draw(strategies.integers(first + 3, min(len(article.words), first + 40)))
    start, end = article.span(first, last)
    found = page("sarn").judge(Claim("passage", article.text[start:end], None))
    assert found.verdict in {"verified", "context-lost"} or article.hyphenated(first, first + 1)
