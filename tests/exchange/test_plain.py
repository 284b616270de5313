from hypothesis import given

from positions.exchange.plain import plain
from positions.records.model import Negotiation, Record, Version
from strategies import STEADY, World, negotiations


@STEADY
@given(negotiations())
def test_what_is_written_plainly_reads_back_the_same(world: World) -> None:
    dossier = world.dossier
    assert Negotiation.model_validate(plain(dossier.negotiation)) == dossier.negotiation
    for filed in dossier.filed:
        assert Record.model_validate(plain(filed.record)) == filed.record


def test_only_what_was_written_is_written() -> None:
    version = Version.model_validate({"date": "2024-03-01", "stance": "firm"})
    assert plain(version) == {"date": version.date and version.date.after, "stance": "firm"}


def test_keys_are_those_of_the_files() -> None:
    speakers = {"una": {"name": "Una", "from": "2024-01-01"}}
    negotiation = Negotiation.model_validate(
        {"title": "T", "parties": {"union": {"name": "U", "speakers": speakers}}, "issues": {}}
    )
    assert "from" in plain(negotiation)["parties"]["union"]["speakers"]["una"]
