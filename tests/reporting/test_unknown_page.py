import hostile
import pact
from positions.records.dossier import Pair
from positions.reporting.edition import Edition
from positions.reporting.unknown_page import hearsay, silences, undated, unknown_page

WORLD = """
=== pay/union
- {date: 2024-01-02, stance: 8, salience: core, evidence: [erik-says@early]}
- {date: 2024-01-20, absent: withdrawn, evidence: [una@late]}
=== pay/employers
- {date: 2024-01-02, firmness: firm, evidence: [erik@early]}
=== hours/union
- {date: 2024-02-01, absent: unreported}
=== hours/employers
- {event: talks, stance: more, firmness: firm, evidence: [erik@early]}
=== form/union
- {date: 2024-01-02, stance: law, evidence: [forged@early]}
=== form/state
- {date: 2024-01-02, stance: law, evidence: [stella@early]}
"""


def edition() -> Edition:
    return Edition(pact.proofs(WORLD), pact.between(WORLD))


def test_silences_and_since_when() -> None:
    assert list(silences(edition())) == [
        (Pair("pay", "union"), "withdrawn", "20 Jan 2024"),
        (Pair("pay", "employers"), "no stance, terms only", "first spoke 2 Jan 2024"),
        (Pair("pay", "state"), "no statement known", "ever"),
        (Pair("hours", "union"), "looked for, not found", "ever (looked for on 1 Feb 2024)"),
        (Pair("hours", "state"), "no statement known", "ever"),
        (Pair("form", "employers"), "no statement known", "ever"),
    ]


def test_hearsay_names_the_axes_that_rest_on_it() -> None:
    assert list(hearsay(edition())) == [
        (
            Pair("pay", "union"),
            "salience: said neither by the party nor independently",
            "2 Jan 2024",
        ),
        (Pair("form", "union"), "stance: no evidence is verified", "2 Jan 2024"),
    ]


def test_days_of_which_only_bounds_are_known() -> None:
    assert list(undated(edition())) == [
        (Pair("hours", "employers"), "the day of: stance; firmness", "3 Jan to 20 Jan 2024")
    ]


def test_the_page_lists_all_of_them() -> None:
    text = unknown_page(edition())
    assert text.startswith("# What is not known on 25 Feb 2024\n")
    assert text.count("\n| [") == 9
    assert "| [Hours](issues/hours.md) | [Union](parties/union.md) | looked for" in text
    assert "| [Pay](issues/pay.md)" in text


def test_nothing_unknown() -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 8, evidence: [una@early]}
    """
    text = test_nothing_unknown.__doc__
    page = unknown_page(Edition(pact.proofs(text), pact.between(text)))
    assert page.count("\nNothing.\n") == 2


def test_text_from_outside_is_only_text() -> None:
    assert not hostile.harm_in_markdown(unknown_page(hostile.edition()))
