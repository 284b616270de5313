import pytest

from positions.words.speakers.inverted import Inverted
from positions.words.speakers.source_phrases import Sources
from texts import phrases


def named(text: str) -> list[str]:
    """Each phrase's first word with the voices it names; `?` for somebody unknown."""
    found = Sources(Inverted(phrases(text)))
    size = len(found.lower)
    starts = [at for at in range(size) if found.begins(at, size)]
    sources = [found.named_by(at, size) for at in starts]
    return [
        f"{found.lower[at]} {' '.join(source.voices) or '?'}"
        for at, source in zip(starts, sources, strict=True)
        if source
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained, according to Berg.", ["according berg"]),
        ("It rained, according to farmers.", ["according ?"]),
        ("According to Olsen, the envoy's man went.", ["according olsen"]),
        ("It rained, per Berg.", ["per berg"]),
        ("It cost two dollars per day.", []),
        ("Per Berg's aide, it rained.", []),
        ("Per Berg aide, it rained.", []),
        ("Under the draft accord, both go.", ["under paper"]),
        ("Both go under the draft accord.", []),
        ("Under Berg, both go.", []),
        ("In Berg's view, it rained.", ["in berg"]),
        ("In Berg's house, it rained.", []),
        ("“According to Berg, it rained.”", []),
    ],
)
def test_who_is_named_as_a_source(text: str, expected: list[str]) -> None:
    assert named(text) == expected
