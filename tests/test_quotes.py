"""Words found or not found, whoever spoke them."""

import pytest

from positions.article import read
from positions.verdicts import Cast, Claim, judge

NOBODY = Cast([])


def verdict(text: str, claim: str, form: str = "quote") -> str:
    return str(judge(read(text), Claim(form, claim, None), NOBODY).verdict)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("“It is won’t, not can’t,” he said.", "It is won't, not can't"),
        ("“We are ﬁnding eﬃcient ways,” he said.", "We are finding efficient ways"),
        ("“Talks – long ones — go on,” he said.", "Talks - long ones - go on"),
        ("“Talks—long ones—go on,” he said.", "Talks -- long ones -- go on"),
        ("“The Russia–NATO talks go on,” he said.", "The Russia-NATO talks go on"),
        ("“Wait… we go on,” he said.", "Wait... we go on"),
        ("“Wait . . . we go on,” he said.", "Wait... we go on"),
        ("“The cafe\u0301 is open now,” he said.", "The café is open now"),
        ("&ldquo;We&nbsp;go on &amp; on,&rdquo; he said.", "We go on & on"),
        ("“We\u200b go\u00ad on and on,” he said.", "We go on and on"),
        ("“我们不会接受这个协议,” he said.", "我们不会接受"),
        ("“We go\non and on,” he said.", "we go on and on;"),
        ("“He called it ‘the long no’ then,” she said.", "He called it the long no then"),
        ("“We go on,” he said. “We do not stop.”", "We go on. We do not stop."),
        ("“We go on,” he said.\n\n“We do not stop.”", "We go on. We do not stop."),
        ("“We go on,” he said on “Meet Us.” “We do not stop.”", "We go on. We do not stop."),
        ("''We go on and on,'' he said.", "We go on and on"),
        ("\"We hear a 'flight to quality,' \" he said.", "We hear a flight to quality"),
        ('Mr. Gowdy:"I have not heard that before."', "I have not heard that before"),
    ],
)
def test_folding_verifies(text: str, claim: str) -> None:
    assert verdict(text, claim) == "verified"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("“An area of 15² metres is left,” he said.", "An area of 152 metres is left"),
        ("“They want 1,500 men there,” he said.", "They want 1500 men there"),
        ("“They want 1,500 men there,” he said.", "They want 1.500 men there"),
        ("“The café is open now,” he said.", "The cafe is open now"),
        ("“Let us go there now,” he said.", "Let US go there now"),
        ("“We resigned the treaty then,” he said.", "We re-signed the treaty then"),
        ("“Nuclear non-proliferation talks go on,” he said.", "proliferation talks go on"),
        ("“It was -5 degrees there,” he said.", "5 degrees there"),
        ("“It costs 50 % more now,” he said.", "It costs 50 more now"),
        ("“We go on,” he said. “They stop,” he said, “at last.”", "We go on. They stop at last"),
        ("“A disgrace” and “a danger to us all,” he said.", "A disgrace a danger to us all"),
        ("“We go on,” he said. It rained. “We do not stop.”", "We go on. We do not stop."),
        ("“We go on and on?” he said.", "We go on, and on"),
    ],
)
def test_what_never_folds(text: str, claim: str) -> None:
    assert verdict(text, claim) in {"altered", "altered-critical"}


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


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("“We do not, under any terms, accept a deal,” he said.", "accept a deal"),
        ("“I doubt that we will sign it,” he said.", "we will sign it"),
        ("“It is false that we will sign it,” he said.", "we will sign it"),
        ("“If they go, they go; if not, we will sign,” he said.", "we will sign"),
        ("“We will not,” he said, “accept a deal now.”", "accept a deal now"),
        ("“If they go,” he said, “we will sign it.”", "we will sign it"),
        ("“We will sign it,” he said, “if they go.”", "We will sign it"),
        ("“We will sign it — unless they go,” he said.", "We will sign it"),
        ("“We will sign it provided that they go,” he said.", "We will sign it"),
        ("He did not say “we will sign it” there.", "we will sign it"),
        ("He opposes “a freeze of pay” there.", "a freeze of pay"),
    ],
)
def test_context_lost(text: str, claim: str) -> None:
    assert verdict(text, claim) == "context-lost"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("“They do not want it; we will sign it,” he said.", "we will sign it"),
        ("“They do not want it, but we will sign it,” he said.", "we will sign it"),
        ("“They do not want it and we will sign it,” he said.", "we will sign it"),
        ("“No doubt we will sign it,” he said.", "we will sign it"),
        ("“We will sign it even if they go,” he said.", "We will sign it"),
        ("“We will sign it. If they go, fine,” he said.", "We will sign it"),
        ("Asked if they would go, he said, “We will sign it.”", "We will sign it"),
        ("A man who did not give his name said “we will sign it.”", "we will sign it"),
        ("“I can’t stay,” he said, adding, “We will sign it.”", "We will sign it"),
        ("They sang “we will sign it” until he spoke.", "we will sign it"),
    ],
)
def test_context_kept(text: str, claim: str) -> None:
    assert verdict(text, claim) == "verified"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Nous irons,” he said of «la paix par la force» there.", "verified"),
        ("He said la paix par la force there.", "not-quoted"),
        ("“They said ‘la paix par la force’ to us,” he said.", "nested"),
        ("“La guerre par la force,” he said.", "altered"),
        ("Nothing of the kind stands here.", "not-found"),
    ],
)
def test_where_the_words_stand(text: str, expected: str) -> None:
    assert verdict(text, "la paix par la force") == expected


def test_the_diff_is_nearest_by_letters_not_by_longest_stretch() -> None:
    text = "“We are not against it all. We are against being ignored,” she said."
    found = judge(read(text), Claim("quote", "We are against it all", None), NOBODY)
    assert [c.article for c in found.diff if c.op == "insert"] == ["not"]


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


def test_an_interlude_is_short() -> None:
    text = f"“We go on,” he said of the {'very ' * 50}long talks, “and we do not stop.”"
    assert verdict(text, "We go on, and we do not stop") != "verified"
