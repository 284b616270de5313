"""Whether a role or an article tells that a voice is a man or a woman."""

import pytest

from positions.words.speakers.cast import Cast, Voice
from positions.words.speakers.genders import genders
from texts import CAST, phrases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Park met Mrs Berg", {"park": "m", "berg": "f"}),
        ("The 64-year-old widow Berg rose", {"berg": "f"}),
        ("Park, the new press spokesman, rose", {"park": "m"}),
        ("Park rose. The spokesman left", {}),
        ("The widow met Berg", {}),
        ("Park, who met a man", {}),
        ("The king, Berg and Park rose", {}),
    ],
)
def test_what_an_article_tells(text: str, expected: dict[str, str]) -> None:
    assert genders(CAST, phrases(text)) == expected


def test_a_role_tells_before_any_article() -> None:
    cast = Cast([Voice("park", "sudland", "John Park", "chief spokeswoman")])
    assert genders(cast, phrases("Mr. Park rose")) == {"park": "f"}
