from positions.words.languages.entry import SECTIONS
from positions.words.languages.fields import entries


def test_every_field_stands_in_a_section_and_says_what_it_holds() -> None:
    assert {entry.metadata["section"] for entry in entries()} == set(SECTIONS)
    assert all(len(entry.metadata["what"]) > 8 for entry in entries())
    assert sum(entry.metadata["needed"] for entry in entries()) == 12
