"""What rests on a source, and what still does once its text has changed."""

from positions.author.changes import Changes
from positions.author.quoted import listed, quoted_from, renewed
from positions.author.starting import example
from positions.records.layout import CATALOGUE
from tracker import dossier, tree

SOURCE = "gazette-2024-03-15"
PATH = f"seeds/{SOURCE}.txt"


def test_what_is_quoted_stands_in_order_with_its_owner() -> None:
    found = quoted_from(dossier(), SOURCE)
    assert [one.owner for one in found] == [
        "event second-round",
        "pay/union",
        "pay/employers",
        "mediator/employers",
        "overtime/employers",
    ]
    text = example()[PATH]
    start, end = found[1].judgement.span or (0, 0)
    assert text[start:end] == "We could live with 5 percent if it is paid from January on"


def test_a_row_a_source() -> None:
    row = ("gazette-2024-03-15", "2024-03-15", "Harbour Gazette", "article", "en", "90", "5")
    assert listed(dossier())[1] == row


def test_after_a_mended_typo_all_stands_and_the_hash_is_new() -> None:
    mended = tree(**{PATH: example()[PATH].replace("second round", "second Round")})
    changes = Changes(mended)
    lines, fallen = renewed(changes, dossier(mended), SOURCE)
    assert (lines, fallen) == ([f"5 of 5 quotations stand in {SOURCE}"], False)
    assert list(changes.pending) == [CATALOGUE]


def test_what_does_not_stand_any_more_is_named() -> None:
    changed = tree(**{PATH: example()[PATH].replace("live with 5", "live with 6")})
    lines, fallen = renewed(Changes(changed), dossier(changed), SOURCE)
    assert fallen
    assert lines[0].startswith("4 of 5")
    assert lines[1].startswith("  altered-critical: pay/union: We could live with 5 percent")
