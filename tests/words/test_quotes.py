"""Words found or not found, whoever spoke them."""

import pytest

from texts import verdict


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
