import pytest
from hypothesis import given, settings

import pact
import strategies
import worlds
from positions.change.facts import StanceFact
from positions.change.history import LogEntry, history_of
from positions.change.timeline import SILENCE, position
from positions.evidence.attestation import Level
from positions.records.dossier import Pair


@pytest.fixture
def entries(request: pytest.FixtureRequest) -> list[LogEntry]:
    """The union's history on pay in the world of the test's docstring."""
    dossier = pact.dossier(str(request.function.__doc__))
    return history_of(worlds.proofs(dossier), pact.PAY)


def kinds(entries: list[LogEntry]) -> list[str | None]:
    return [entry.change.kind if entry.change else None for entry in entries]


def test_each_statement_is_compared_with_the_one_before(entries: list[LogEntry]) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, firmness: firm, evidence: [una@early]}
    - {date: 2024-01-03, stance: 7, evidence: [una@late]}
    - {date: 2024-01-04, firmness: preference, evidence: [una@late]}
    - {date: 2024-01-05, stance: 7, evidence: [una@late]}
    - {date: 2024-01-06, stance: 7, evidence: [erik-says@late]}
    - {date: 2024-01-07, absent: unreported}
    - {date: 2024-01-08, absent: withdrawn, evidence: [una@late]}
    """
    assert kinds(entries) == [
        *("stated", "moved", "reframed", "reaffirmed", "retold"),
        *(None, "withdrawn"),
    ]
    assert entries[4].attestation.level is Level.COUNTERPART


def test_toward_whom_by_where_the_others_stood_at_the_statement_before(
    entries: list[LogEntry],
) -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    - {date: 2024-01-10, stance: 6, evidence: [una@late]}
    - {date: 2024-01-20, stance: 7, evidence: [una@late]}
    === pay/employers
    - {date: 2024-01-01, stance: 2, evidence: [erik@early]}
    - {date: 2024-01-15, stance: 9, evidence: [erik@late]}
    === pay/state
    - {date: 2024-01-21, stance: 0, evidence: [stella@late]}
    """
    found = [
        (fact.toward, fact.away)
        for entry in entries
        if entry.change
        for fact in (told.fact for told in entry.change.facts)
        if isinstance(fact, StanceFact)
    ]
    # Down to 6: nearer to 2, where the employers stood on the 2nd. Up to 7: away from that 2, but
    # they went the same way, to 9, and the gap shrank. The state had not spoken.
    assert found == [((), ()), (("employers",), ()), ((), ())]


@settings(max_examples=40)
@given(strategies.negotiations())
def test_the_changes_add_up_to_where_the_party_stands(world: strategies.World) -> None:
    dossier = world.dossier
    for pair in dossier.pairs:
        before = SILENCE
        found = history_of(worlds.proofs(dossier), pair)
        for entry in found:
            if entry.change:
                assert (entry.change.before.stance, entry.change.before.terms) == (
                    before.stance,
                    before.terms,
                )
                before = entry.change.after
        if found:
            assert before.stance == position(dossier, pair, found[-1].said.latest).stance


def test_a_pair_without_record() -> None:
    dossier = pact.dossier("")
    assert history_of(worlds.proofs(dossier), Pair("pay", "state")) == []
