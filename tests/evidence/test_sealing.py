"""What was proved where the text is counts elsewhere, for these very words and this very text."""

from dataclasses import replace
from hashlib import sha256

import pytest

from positions.evidence.proofs import prove_all, seals_of
from positions.evidence.sealing import words_hash
from positions.records.dossier import Dossier
from positions.records.model import Evidence
from positions.words.verdicts.judgement import Claim, Verdict
from worlds import dossier

TEXT = "“We want 5 percent,” Ana Berg said.\n"
DIGEST = sha256(TEXT.encode()).hexdigest()
WORLD = f"""
=== positions/negotiation.yaml
title: T
parties: {{union: {{name: Union, speakers: {{berg: {{name: Ana Berg}}, ray: {{name: Tom Ray}}}}}}}}
issues: {{pay: {{title: Pay, scale: {{type: interval}}}}}}
=== seeds/catalogue.yaml
sources:
  s:
    {{file: s.txt, title: S, published: 2024-03-01, kept: false, sha256: {DIGEST}}}
"""
THERE = WORLD + f"=== texts/s.txt\n{TEXT}"


def evidence(words: str = "We want 5 percent", speaker: str = "berg") -> Evidence:
    return Evidence.model_validate({"source": "s", "speaker": speaker, "quote": words})


def sealed(*words: Evidence) -> Dossier:
    """The world without the text, with the seals that were made where it is."""
    return replace(dossier(WORLD), seals=tuple(seals_of(dossier(THERE), words)))


def verdict(world: Dossier, words: Evidence) -> Verdict:
    return prove_all(world, [words]).of(words).verdict


def test_unchanged_evidence_is_sealed_and_nothing_else_is() -> None:
    world = sealed(evidence())
    assert verdict(dossier(THERE), evidence()) is Verdict.VERIFIED
    assert verdict(world, evidence()) is Verdict.SEALED
    assert verdict(world, evidence("We  want 5 percent")) is Verdict.SEALED
    for other in (evidence("We want 6 percent"), evidence(speaker="ray"), evidence("We want 5")):
        assert verdict(world, other) is Verdict.UNCHECKED


def test_what_does_not_prove_gets_no_seal() -> None:
    assert seals_of(dossier(THERE), [evidence("We want 6 percent"), evidence(speaker="ray")]) == []
    assert seals_of(dossier(WORLD), [evidence()]) == []


def test_a_seal_is_of_one_text() -> None:
    world = sealed(evidence())
    source = world.catalogue.sources["s"].model_copy(update={"sha256": "0" * 64})
    other = world.catalogue.model_copy(update={"sources": {"s": source}})
    assert verdict(replace(world, catalogue=other), evidence()) is Verdict.UNCHECKED
    here = replace(world, articles={"s": "another text"})
    assert verdict(here, evidence()) is Verdict.UNCHECKED


def test_a_kept_source_cannot_be_sealed() -> None:
    world = sealed(evidence())
    source = world.catalogue.sources["s"].model_copy(update={"kept": True})
    kept = world.catalogue.model_copy(update={"sources": {"s": source}})
    assert verdict(replace(world, catalogue=kept), evidence()) is Verdict.UNCHECKED


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Claim("quote", "it’s  so", "a"), Claim("quote", "it's so", "a"), True),
        (Claim("quote", "it is", "a"), Claim("passage", "it is", "a"), False),
        (Claim("quote", "it is", "a"), Claim("quote", "it is", None), False),
        (Claim("quote", "It is", "a"), Claim("quote", "it is", "a"), False),
    ],
)
def test_hashes_fold_what_a_verdict_folds(one: Claim, other: Claim, *, same: bool) -> None:
    assert (words_hash(one) == words_hash(other)) == same
