from hashlib import sha256

import pytest

import pact
import worlds
from positions.evidence.proof import Prover, digest
from positions.records.model import DatedBy, Evidence
from positions.words.verdicts import Verdict

WORLD = pact.dossier("")


def verdict(piece: str) -> Verdict:
    (evidence,) = pact.evidence(piece)
    return Prover(WORLD).prove(evidence).verdict


@pytest.mark.parametrize("piece", sorted(set(pact.PIECES) - {"forged"}))
def test_every_piece_of_the_wage_round_verifies(piece: str) -> None:
    assert verdict(f"{piece}@early") is Verdict.VERIFIED


def test_words_that_stand_nowhere_prove_nothing() -> None:
    assert not verdict("forged@early").clean


@pytest.mark.parametrize("source", ["gone", "changed", "nowhere"])
def test_an_article_that_is_missing_changed_or_unknown_proves_nothing(source: str) -> None:
    assert verdict(f"una@{source}") is Verdict.UNCHECKED
    assert Prover(WORLD).article(source) is None


def test_a_quote_stands_inside_quotation_marks_a_passage_anywhere() -> None:
    words = "Una Ude said that the union wants more pay"
    prover = Prover(WORLD)
    quote = Evidence(source="early", speaker="una", quote=words)
    passage = Evidence(source="early", speaker="una", passage=words)
    assert prover.prove(quote).verdict is Verdict.NOT_QUOTED
    assert prover.prove(passage).verdict is Verdict.VERIFIED


def test_the_words_that_date_something_are_proved_as_a_passage() -> None:
    prover = Prover(WORLD)
    stands = DatedBy(source="early", passage="Higher wages are on the table")
    assert prover.prove_passage(stands).verdict is Verdict.VERIFIED
    assert not prover.prove_passage(DatedBy(source="early", passage="On 3 May")).verdict.clean


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
        assert Prover(dossier).prove(passage).verdict is expected


def test_a_verdict_and_an_article_are_found_once() -> None:
    prover = Prover(WORLD)
    (evidence,) = pact.evidence("una@early")
    (again,) = pact.evidence("una@early")
    assert prover.prove(evidence) is prover.prove(again)
    assert prover.article("early") is prover.article("early")
