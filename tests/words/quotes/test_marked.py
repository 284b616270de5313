import pytest

from positions.words.article import read
from positions.words.quotes.alteration import Gravity
from positions.words.quotes.marked import elided, swallows
from positions.words.quotes.pattern import parse
from positions.words.quotes.search import matches
from positions.words.verdicts import Claim, Reading, judge
from texts import CAST, ENGLISH, verdict

TEXT = "“We want [peace] and … a treaty, but no gifts, by May 15,” he said."


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("We want peace and [a] treaty", "verified"),
        ("[W]e want peace and [a] treaty", "verified"),
        ("[They] want peace and [a] treaty", "verified-elided"),
        ("We want peace [sic] and [a] treaty", "verified-elided"),
        ("We want peace ... treaty by May", "verified-elided"),
        ("We want peace (...) treaty by May", "verified-elided"),
        ("We want peace ... by May", "verified-elided"),
        ("We want ... peace and [a] treaty", "verified-elided"),
        ("We want[ed] peace and [a] treaty", "verified-elided"),
        ("We want peace and a treaty", "altered"),
        ("by May ... We want peace", "altered"),
        ("We want peace ... they will not sign it", "altered-critical"),
        ("We [do not] want peace", "altered-critical"),
        ("by May 15 ... if they sign it", "altered-critical"),
        ("We want peace and [a] treaty by May [16]", "altered-critical"),
    ],
)
def test_marks_of_the_editor(claim: str, expected: str) -> None:
    text = "“We want peace and [a] treaty by May 15, and no gifts if they sign it,” he said."
    assert verdict(text, claim) == expected


def test_an_omission_stays_short() -> None:
    text = f"“We want peace {'and so on ' * 20}by next May,” he said."
    assert verdict(text, "We want peace ... by next May") == "altered"
    near = text.replace("and so on " * 10, "", 1)
    assert verdict(near, "We want peace ... by next May") == "verified-elided"


def test_a_bracket_stands_for_few_words() -> None:
    text = "“We want {} for the people,” he said."
    claim = "We want [help] for the people"
    assert verdict(text.format("all this and more"), claim) == "verified-elided"
    far = verdict(text.format("all this and more and then some of it too"), claim)
    assert far in {"altered", "altered-critical"}


def judged(claim: str) -> tuple[bool, bool]:
    """Whether a claim's marks are the editor's, and whether they swallow what turns a meaning."""
    article, pattern = read(TEXT), parse(claim)
    (match,) = matches(article, article.speech, pattern)
    return elided(article, match, pattern), swallows(article, match, pattern, Gravity(ENGLISH))


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("We want", (False, False)),
        ("want [peace] and", (False, False)),
        ("[peace] and", (False, False)),
        ("and ... a treaty", (False, False)),
        ("[They] want", (True, False)),
        ("want [calm] and", (True, False)),
        ("a treaty [now]", (True, False)),
        ("want ... a treaty", (True, False)),
        ("a treaty ... gifts", (True, True)),
        ("a treaty [and] gifts", (True, True)),
        ("We ... a treaty ... gifts", (True, True)),
        ("We [never] want", (True, True)),
        ("gifts, by May [16]", (True, True)),
        ("... want", (True, False)),
        ("... gifts", (True, False)),
    ],
)
def test_marks_of_a_match(claim: str, expected: tuple[bool, bool]) -> None:
    assert judged(claim) == expected


def test_an_omission_that_replaces_nothing_is_still_the_editors() -> None:
    assert judged("We ... want") == (True, False)


HARBOUR = """“We keep the port. We ask Berg for silence. We dredge it and pay for it,” Olsen said.

“Boats first: nets and ropes. Nets later: all the rest of it.

“We end the talks,” she said.
"""


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("We keep ... We ask Berg for silence", "verified-elided"),  # a sentence's end
        ("We ask Berg ... and pay for it", "verified-elided"),
        ("We keep the port ... We dredge it", "altered-critical"),  # Berg
        ("Boats first: nets ... all the rest", "altered-critical"),  # a heading
        ("all the rest ... We end the talks", "altered-critical"),  # a paragraph's end
    ],
)
def test_what_an_omission_may_not_swallow(claim: str, expected: str) -> None:
    found = judge(Reading(HARBOUR, CAST), Claim("quote", claim, "olsen"))
    assert found.verdict == expected


def test_the_speaker_s_own_name_may_be_left_out() -> None:
    text = "“We keep the port. Norland pays. We dredge the channel,” Olsen said."
    claim = Claim("quote", "We keep the port ... We dredge the channel", "olsen")
    assert judge(Reading(text, CAST), claim).verdict == "verified-elided"
    text = text.replace("Norland", "Sudland's man in Oslo")
    assert judge(Reading(text, CAST), claim).verdict == "altered-critical"
