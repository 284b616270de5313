import pact
from positions.site.story import KINDS
from site_made import book, story

TEXT = """
=== pay/union
- {date: 2024-01-05, note: n, stance: [4, 6.5], evidence: [una@early]}
- {date: 2024-02-10, note: n, stance: 7, evidence: [una@late, plain@middle]}
=== hours/union
- {date: {before: 2024-01-05}, note: n, stance: same, evidence: [erik-says@early]}
=== form/union
- {date: 2024-01-05, note: n, absent: declined, evidence: [una@early]}
- {date: 2024-02-24, absent: unreported, note: n}
"""


def test_stances_are_said_in_words() -> None:
    told = book(TEXT).story
    assert told.stance("pay", [4, 6.5]) == "4 ↔ 6.5 percent"
    assert told.stance("hours", "same") == "same"
    assert (
        story().stance("arms-control", "ready") == "Says it is ready to discuss treaties or limits"
    )


def test_what_holds_on_a_day_on_each_clock() -> None:
    told = book(TEXT).story
    pair = pact.PAY
    early = told.state(pair, "now", day="2024-02-10")
    assert early is not None
    assert early["value"] == 7
    then = told.state(pair, "then", day="2024-02-10")
    assert then is not None
    assert then["value"] == 7
    assert told.state(pair, "now", day="2024-01-04") is None


def test_a_held_stance_says_who_and_where() -> None:
    told = book(TEXT).story
    held = told.held(pact.PAY, told.state(pact.PAY, "now"))
    assert held is not None
    assert (held.text, held.said, held.mark[0]) == ("7 percent", "10 Feb 2024", "●")
    assert held.at == (70, 70)
    assert held.sources == ("late", "middle")
    assert held.who == "Una Ude, in Post"


def test_absences_and_silence() -> None:
    told = book(TEXT).story
    held = told.held(("form", "union"), told.state(("form", "union"), "now"))
    assert held is not None
    assert held.text == "(declined)"
    assert told.looked_for(("form", "union"))
    assert not told.looked_for(pact.PAY)


def test_kinds_are_those_of_the_document() -> None:
    told = book(TEXT).story
    (comparison,) = told.comparisons
    changed = {(one["issue"], one["party"]) for one in comparison["changes"]}
    assert set(told.kinds(comparison)) == changed
    assert told.kinds(comparison)[pact.PAY] in KINDS.values()
