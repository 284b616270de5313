from datetime import date

import pytest

import pact
import worlds
from positions.evidence.attestation import Attestation, Level, attest
from positions.evidence.proofs import prove_all
from positions.records.dossier import Dossier, Said
from positions.records.model import Evidence

WORLD = pact.dossier("")


def pieces(text: str) -> list[Evidence]:
    """Evidence written as in `pact`."""
    return list(pact.evidence(text))


def attested(text: str, party: str = "union", dossier: Dossier = WORLD) -> Attestation:
    evidence = pieces(text)
    return attest(prove_all(dossier, evidence), party, evidence)


@pytest.mark.parametrize(
    ("piece", "level"),
    [
        ("una@early", "own-words"),
        ("una@herald", "own-words"),
        ("una-says@early", "own-paraphrase"),
        ("union-says@early", "own-paraphrase"),
        ("una-says@herald", "counterpart"),
        ("plain@early", "outlet"),
        ("plain@loose", "outlet"),
        ("plain@bulletin", "outlet"),
        ("plain@herald", "counterpart"),
        ("erik@early", "counterpart"),
        ("erik-says@early", "counterpart"),
        ("erik-says@bulletin", "counterpart"),
        ("stella@early", "counterpart"),
        ("mia-says@early", "observer"),
        ("mia-says@herald", "counterpart"),
        ("una@relay", "own-words"),
        ("una-says@relay", "counterpart"),
        ("plain@relay", "counterpart"),
        ("plain@site", "own-paraphrase"),
        ("una-says@site", "own-paraphrase"),
        ("erik-says@site", "counterpart"),
        ("plain@mirror", "own-paraphrase"),
        ("plain@bureau", "observer"),
        ("una-says@bureau", "own-paraphrase"),
        ("pact-says@early", "own-paraphrase"),
        ("pact@early", "own-words"),
        ("unsaid@early", "unproved"),
        ("forged@early", "unproved"),
        ("una@changed", "unproved"),
        ("una@gone", "unproved"),
    ],
)
def test_level(piece: str, level: str) -> None:
    found = attested(piece)
    assert found.level == level
    proved = level != "unproved"
    assert found.outlets == (1 if proved else 0)
    assert found.witness == (pieces(piece)[0] if proved else None)


def test_whose_position_it_is_decides_who_is_the_other_side() -> None:
    assert attested("una@early", "employers").level == Level.COUNTERPART
    assert attested("plain@herald", "employers").level == Level.OUTLET
    assert attested("plain@bulletin", "employers").level == Level.COUNTERPART
    assert attested("erik@early", "employers").level == Level.OWN_WORDS


def test_the_strongest_verified_evidence_counts() -> None:
    order = [
        *("una@early", "una-says@early", "plain@early"),
        *("mia-says@early", "erik-says@early", "forged@early"),
    ]
    levels = [attested(" ".join(reversed(order[start:]))).level for start in range(len(order))]
    assert levels == list(Level)


def test_an_altered_quote_lends_no_strength() -> None:
    forged = Evidence(source="early", speaker="una", quote="Our people need far less pay now")
    evidence = [forged, *pieces("erik-says@early")]
    found = attest(prove_all(WORLD, evidence), "union", evidence)
    assert (found.level, found.outlets) == (Level.COUNTERPART, 1)


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("", 0),
        ("una@early", 1),
        ("una@early una@middle", 1),
        ("una@early una@late", 2),
        ("una@early una@echo", 1),
        ("una@late una@echo", 2),
        ("una@early una@echo una@late", 2),
        ("una@loose una@other", 2),
        ("una@loose una@loose", 1),
        ("una@early forged@late", 1),
        ("una@early una@herald una@bulletin", 3),
    ],
)
def test_outlets_count_what_is_independent(text: str, outlets: int) -> None:
    assert attested(text).outlets == outlets


def test_reported_is_the_first_report_of_all() -> None:
    assert attested("una@late forged@early una@middle").reported == date(2024, 1, 10)
    assert attested("").reported is None


def test_the_witness_is_the_first_of_the_strongest_whatever_the_order() -> None:
    text = ["una@late", "una@middle", "una-says@early", "erik@early"]
    for order in (text, text[::-1]):
        witness = attested(" ".join(order)).witness
        assert witness is not None
        assert (witness.speaker, witness.source) == ("una", "middle")


def test_of_two_witnesses_in_one_article_the_order_in_the_file_decides_nothing() -> None:
    text = ["erik-says@early", "mia-says@early"]
    there, back = attested(" ".join(text)), attested(" ".join(text[::-1]))
    assert there == back


@pytest.mark.parametrize(
    ("text", "via", "starred"),
    [
        ("una@early", None, False),
        ("una@herald", "counterpart", False),
        ("una@relay", "counterpart", False),
        ("una@herald una@late", None, False),
        ("una@bulletin", None, False),
        ("plain@early", None, False),
        ("plain@bulletin", None, True),
        ("plain@bulletin plain@late", None, False),
        ("mia-says@early", None, True),
        ("erik@early", None, True),
        ("erik@early plain@late", None, False),
        ("forged@early", None, False),
    ],
)
def test_who_passes_it_on_and_whether_nobody_independent_says_so(
    text: str, via: str | None, *, starred: bool
) -> None:
    found = attested(text)
    assert (found.via, found.starred) == (via, starred)


@pytest.mark.parametrize(
    ("first", "last", "levels"),
    [
        ("2024-01-31", "2024-01-31", ("own-words", "counterpart")),
        ("2024-02-01", "2024-02-01", ("counterpart", "own-words")),
        ("2024-01-31", "2024-02-01", ("observer", "observer")),
    ],
)
def test_somebody_who_changed_sides_speaks_for_one_at_a_time(
    first: str, last: str, levels: tuple[str, str]
) -> None:
    said = Said(pact.day(first), pact.day(last))
    proofs = prove_all(WORLD, pieces("rees@early"))
    found = [
        attest(proofs, party, pieces("rees@early"), said).level for party in ("employers", "union")
    ]
    assert tuple(found) == levels


def test_a_joint_document_is_each_one_s_own_words_and_nobody_else_s() -> None:
    levels = [attested("pact@early", party).level for party in ("union", "employers", "state")]
    assert levels == ["own-words", "own-words", "counterpart"]


def test_own() -> None:
    assert [level for level in Level if level.own] == [Level.OWN_WORDS, Level.OWN_PARAPHRASE]


BLOCS = """
=== positions/negotiation.yaml
format: 1
title: Climate
parties:
  eu: {name: the EU, members: [sweden, Malta]}
  sweden: {name: Sweden}
  malta: {name: Malta}
  kenya: {name: Kenya}
  oman: {name: Oman}
issues: {i: {title: I, scale: {type: nominal, points: {a: {}}}}}
=== seeds/catalogue.yaml
format: 1
sources: {s: {file: s.txt, title: S, published: 2024-01-01}}
=== seeds/s.txt
Sweden, for the EU, supported by Kenya and opposed by Oman, said the text was too long.
"""
SAID = "the text was too long"


@pytest.mark.parametrize(
    ("party", "speaker", "level"),
    [
        ("eu", "eu", "own-paraphrase"),
        ("eu", "sweden", "own-paraphrase"),
        ("sweden", "sweden", "own-paraphrase"),
        ("malta", "eu", "own-paraphrase"),
        ("malta", "sweden", "own-paraphrase"),
        ("kenya", "kenya", "own-paraphrase"),
        ("kenya", "eu", "counterpart"),
        ("eu", "kenya", "counterpart"),
        ("oman", "oman", "unproved"),
    ],
)
def test_a_group_s_words_are_its_own_and_each_member_s(
    party: str, speaker: str, level: str
) -> None:
    dossier = worlds.dossier(BLOCS)
    evidence = [Evidence(source="s", speaker=speaker, passage=SAID)]
    assert attest(prove_all(dossier, evidence), party, evidence).level == level
