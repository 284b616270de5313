from dataclasses import replace
from hashlib import sha256

import pytest

import pact
import worlds
from positions.evidence.proofs import Proofs, digest, evidence_of, language_of, prove_all
from positions.records.dossier import Dossier, Missing, Pair
from positions.records.model import DatedBy, Evidence
from positions.words.article import Article, read
from positions.words.languages import Language
from positions.words.verdicts import Verdict, reading

WORLD = pact.dossier("")


def judged(words: Evidence | DatedBy, dossier: Dossier = WORLD) -> Verdict:
    return prove_all(dossier, [words]).of(words).verdict


def verdict(piece: str) -> Verdict:
    (evidence,) = pact.evidence(piece)
    return judged(evidence)


@pytest.mark.parametrize("piece", sorted(set(pact.PIECES) - {"forged"}))
def test_every_piece_of_the_wage_round_verifies(piece: str) -> None:
    assert verdict(f"{piece}@early") is Verdict.VERIFIED


def test_words_that_stand_nowhere_prove_nothing() -> None:
    assert not verdict("forged@early").clean


@pytest.mark.parametrize("source", ["gone", "changed", "nowhere"])
def test_an_article_that_is_missing_changed_or_unknown_proves_nothing(source: str) -> None:
    assert verdict(f"una@{source}") is Verdict.UNCHECKED
    assert prove_all(WORLD, []).reading(source) is None


def test_a_quote_stands_inside_quotation_marks_a_passage_anywhere() -> None:
    words = "Una Ude said that the union wants more pay"
    quote = Evidence(source="early", speaker="una", quote=words)
    passage = Evidence(source="early", speaker="una", passage=words)
    assert judged(quote) is Verdict.NOT_QUOTED
    assert judged(passage) is Verdict.VERIFIED


def test_the_words_that_date_something_are_proved_as_a_passage() -> None:
    stands = DatedBy(source="early", passage="Higher wages are on the table")
    assert judged(stands) is Verdict.VERIFIED
    assert not judged(DatedBy(source="early", passage="On 3 May")).clean


def test_the_hash_is_of_the_file_s_bytes() -> None:
    """
    === positions/negotiation.yaml
    title: T
    parties: {a: {name: A}}
    issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
    === seeds/catalogue.yaml
    sources:
      pinned: {file: a.txt, title: T, published: 2024-01-01, sha256: HASH}
    === seeds/a.txt
    Grüße aus Köln, sagte sie.
    """
    text = str(test_the_hash_is_of_the_file_s_bytes.__doc__)
    article = worlds.files(text)["seeds/a.txt"]
    found = sha256(article.encode()).hexdigest()
    assert digest(article) == found
    passage = Evidence(source="pinned", passage="Grüße aus Köln")
    for written, expected in ((found, Verdict.VERIFIED), ("b" * 64, Verdict.UNCHECKED)):
        dossier = worlds.dossier(text.replace("HASH", written))
        assert judged(passage, dossier) is expected


ROUND = """
=== pay/union
- date: 2024-01-02
  stance: 5
  evidence: [una@early, union-says@early, una@herald]
- date: 2024-02-02
  stance: 6
  evidence: [una@early, forged@late]
=== hours/state
- {date: 2024-01-02, stance: less, evidence: [stella@early]}
"""


def test_words_given_twice_are_judged_once_and_what_was_not_given_is_not_judged() -> None:
    (evidence,) = pact.evidence("una@early")
    (again,) = pact.evidence("una@early")
    proofs = prove_all(WORLD, [evidence])
    assert proofs.of(evidence) is proofs.of(again)
    (other,) = pact.evidence("una@late")
    with pytest.raises(KeyError):
        proofs.of(other)


def test_evidence_is_that_of_the_pairs_asked_for() -> None:
    dossier = pact.dossier(ROUND)
    assert [one.source for one in evidence_of(dossier)] == [
        *("early", "early", "herald", "early", "late", "early")
    ]
    hours = list(evidence_of(dossier, [Pair("hours", "state"), Pair("hours", "union")]))
    assert hours == list(pact.evidence("stella@early"))


def test_each_article_is_read_once_whatever_is_asked_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = []

    def counted(text: str, language: Language | None, *, rows: bool) -> Article:
        texts.append(text)
        return read(text, language, rows=rows)

    monkeypatch.setattr(reading, "read", counted)
    proofs: Proofs = prove_all(pact.dossier(ROUND), [*evidence_of(pact.dossier(ROUND))] * 2)
    for source in ("early", "herald", "late"):
        found = proofs.reading(source)
        assert found is not None
        assert found.article is found.article
    assert len(texts) == 3


SHARED = """
=== positions/negotiation.yaml
title: T
parties: {a: {name: Aland}, b: {name: Bland}}
speakers: {terms: {name: Heads of Terms, kind: document, of: [a, b]}}
issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
=== seeds/catalogue.yaml
sources:
  terms: {file: a.txt, title: T, published: 2024-01-01, kind: statement, speaker: terms}
  talk: {file: b.txt, title: T, published: 2024-01-01, kind: transcript, turns: {Q: null, A: b}}
=== seeds/a.txt
The dam is opened in spring.
=== seeds/b.txt
Q: Is the dam opened?
A: The dam is never opened.
"""


@pytest.mark.parametrize(
    ("source", "quote", "speaker", "expected"),
    [
        ("terms", "The dam is opened in spring.", "a", Verdict.VERIFIED),
        ("terms", "The dam is opened in spring.", "b", Verdict.VERIFIED),
        ("terms", "The dam is opened in spring.", "terms", Verdict.VERIFIED),
        ("talk", "The dam is never opened.", "b", Verdict.VERIFIED),
        ("talk", "The dam is never opened.", "a", Verdict.MISATTRIBUTED),
        ("talk", "Is the dam opened?", "b", Verdict.UNATTRIBUTED),
    ],
)
def test_the_catalogue_says_what_kind_of_text_a_source_is(
    source: str, quote: str, speaker: str, expected: Verdict
) -> None:
    words = Evidence(source=source, quote=quote, speaker=speaker)
    assert judged(words, worlds.dossier(SHARED)) is expected


def test_words_that_stand_in_another_source_are_told_to_stand_there() -> None:
    dossier = worlds.dossier(SHARED)
    there = Evidence(source="talk", quote="opened in spring", speaker="a")
    nowhere = Evidence(source="talk", quote="flooded by the autumn rains", speaker="a")
    proofs = prove_all(dossier, [there, nowhere])
    assert proofs.of(there).verdict is Verdict.NOT_FOUND
    assert (proofs.elsewhere(there), proofs.elsewhere(nowhere)) == (("terms",), ())


GERMAN = (
    "„Das ist nicht wahr“, sagte sie, und er hat es auch schon in dem Brief an die Werft gesagt."
)


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [(None, GERMAN, "de"), (None, "Berg", "en"), ("fr", GERMAN, "fr"), (None, None, "en")],
)
def test_a_language_left_out_is_the_one_that_the_text_looks_like(
    declared: str | None, text: str | None, expected: str
) -> None:
    source = WORLD.catalogue.sources["early"].model_copy(update={"language": declared})
    catalogue = WORLD.catalogue.model_copy(update={"sources": {"early": source}})
    articles = {"early": Missing("gone") if text is None else text}
    dossier = replace(WORLD, catalogue=catalogue, articles=articles)
    assert language_of(dossier, "early") == expected
    assert language_of(dossier, "nowhere") == "en"
