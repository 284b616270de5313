"""What differs between two views, and what each difference rests on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hypothesis import given, settings

import pact
import worlds
from positions.change.difference import Difference, Operand, Told
from positions.change.facts import AttestationFact, Fact
from positions.change.leg import Leg, View, key
from positions.change.movement import diff
from positions.evidence.attestation import Level
from positions.records.dossier import Dossier, Pair
from strategies import STEADY, World, days, negotiations

AnyTold = Told[Fact | AttestationFact]


def known_then(dossier: Dossier, start: date, end: date) -> Difference:
    return diff(worlds.proofs(dossier), Operand(start, start), Operand(end, end))


def told(difference: Difference) -> Iterator[tuple[Pair, str, AnyTold]]:
    """Every fact, with the step in which it stands: what is undated belongs to the last."""
    for change in (*difference.changes, *difference.unchanged):
        step = "since" if change.cause in ("movement", "undated") else change.cause
        for one in (*change.facts, *change.attestations):
            yield change.pair, step, one


def without(dossier: Dossier, source: str) -> Dossier:
    """The same records, as if nobody had ever cited a source; the catalogue stays."""
    filed = tuple(
        replace(
            one,
            record=one.record.model_copy(
                update={
                    "versions": tuple(
                        version.model_copy(
                            update={
                                "evidence": tuple(
                                    piece for piece in version.evidence if piece.source != source
                                )
                            }
                        )
                        for version in one.record.versions
                    )
                }
            ),
        )
        for one in dossier.filed
    )
    return replace(dossier, filed=filed)


@settings(STEADY, max_examples=25)  # each tries every source
@given(negotiations(), days(), days())
def test_a_fact_vanishes_with_each_source_it_rests_on_and_with_no_other(
    world: World, one: date, other: date
) -> None:
    dossier = world.dossier
    start, end = sorted((one, other))
    facts = list(told(known_then(dossier, start, end)))
    for source in dossier.catalogue.sources:
        left = {
            (pair, step, key(one.fact))
            for pair, step, one in told(known_then(without(dossier, source), start, end))
        }
        for pair, step, fact in facts:
            rests = source in fact.rests_on
            assert ((pair, step, key(fact.fact)) not in left) == rests


@STEADY
@given(negotiations(), days(), days())
def test_no_fact_is_attested_more_strongly_than_its_witness(
    world: World, one: date, other: date
) -> None:
    proofs = worlds.proofs(world.dossier)
    start, end = sorted((one, other))
    for pair, _, fact in told(known_then(world.dossier, start, end)):
        level, witness = fact.attestation.level, fact.attestation.witness
        assert (level is Level.UNPROVED) == (witness is None)
        if witness is None:
            continue
        axis = fact.fact.of if isinstance(fact.fact, AttestationFact) else fact.axis
        judgement = proofs.of(witness)
        assert judgement.verdict.clean
        assert judgement.speaker_missing is None
        assert witness.carries(axis)
        own = witness.speaker == f"{pair.party}-speaker"
        if level.own:
            assert own
        if level is Level.OWN_WORDS:
            assert witness.form == "quote"
        cited = [
            version
            for said, version in world.dossier.statements(pair)
            if said == fact.said and witness in version.evidence
        ]
        assert cited


def test_a_leg_between_equal_views_is_nothing() -> None:
    text = "\n=== pay/union\n- {date: 2024-01-02, stance: 5, evidence: [una@early]}\n"
    view = View(pact.proofs(text), pact.day(pact.FIRST), None)
    leg = Leg("movement", pact.PAY, view, view)
    assert (leg.facts(), list(leg.attestations())) == ((), [])
    assert leg.sources() == ["early"]
    assert leg.ends("early")[0].stance is None
