import pytest

from positions.article import read
from positions.speakers.mentions import Mentions
from positions.speakers.sources import Sources
from positions.speakers.subjects import Subjects
from texts import CAST, ENGLISH


def named(text: str) -> list[str]:
    """Each phrase's first word with the voices it names; `?` for somebody unknown."""
    article = read(text)
    mentions = Mentions(article, CAST, ENGLISH)
    subjects = Subjects(article, mentions, ENGLISH, CAST.of_kind("document"))
    found = Sources(article, mentions, subjects, ENGLISH)
    size = len(article.words)
    phrases = [at for at in range(size) if found.begins(at, size)]
    sources = [found.named_by(at, size) for at in phrases]
    return [
        f"{article.lower[at]} {' '.join(source.voices) or '?'}"
        for at, source in zip(phrases, sources, strict=True)
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
