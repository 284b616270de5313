import pytest

from articles.cases import page
from positions.words.quotes.speech import Crossing
from positions.words.speakers import Cast, Voice
from positions.words.verdicts import Reading, judge
from positions.words.verdicts.found import best_occurrence, stitched
from positions.words.verdicts.judgement import Claim, Judgement, Verdict
from texts import CAST


def test_case_alone_is_altered_and_the_best_occurrence_counts() -> None:
    cast = Cast([Voice("lee", "x", "Ann Lee")])
    reading = Reading("“We like it here,” said Ann Lee. He said we like it here.", cast)
    assert judge(reading, Claim("quote", "We like it HERE", "lee")).verdict == "altered"
    found = judge(reading, Claim("quote", "We like it here", "lee"))
    assert (found.verdict, found.span) == ("verified", (1, 16))


def test_what_is_cut_off_is_shown() -> None:
    sarn = page("sarn")
    found = sarn.judge(Claim("quote", "a bad place to start", "brandt"))
    assert found.lost
    assert sarn.reading.text[slice(*found.lost)] == "not"


def best(text: str, claim: Claim) -> Judgement | None:
    return best_occurrence(Reading(text, CAST), claim)


@pytest.mark.parametrize(
    ("text", "claim", "verdict"),
    [
        ("“We go on and on,” Olsen said.", "We go on and on", "verified"),
        ("“We go on and on,” Olsen said.", "We go ... and on", "verified-elided"),
        ("“We go on and on,” Olsen said.", "We go", "too-short"),
        ("“We go on and on,” Berg said.", "We go on and on", "misattributed"),
        ("“We go on and on,” said Ida Moe.", "We go on and on", "unattributed"),
        ("“We do not go on and on,” Olsen said.", "go on and on", "context-lost"),
        ("“They say ‘we go on’ to us,” Olsen said.", "we go on", "nested"),
        ("Olsen said we go on and on.", "we go on and on", "not-quoted"),
        ("“We go,” Olsen said. “You stay,” Berg said.", "We go ... You stay", "altered-critical"),
        ("“We go,” Olsen said. “You stay,” said aides.", "We go ... You stay", "altered-critical"),
        ("“We go,” Olsen said. “You stay.”", "We go ... You stay", "verified-elided"),
        ("“We go or do not go on,” Olsen said.", "We go ... go on", "altered-critical"),
    ],
)
def test_verdict_of_words_that_stand(text: str, claim: str, verdict: str) -> None:
    found = best(text, Claim("quote", claim, "olsen"))
    assert found
    assert found.verdict == verdict
    assert found.span


@pytest.mark.parametrize(
    "claim", ["We stay on and on", "We go, on and on", "and on we go", "", "..."]
)
def test_words_that_do_not_stand_have_no_occurrence(claim: str) -> None:
    assert best("“We go on and on,” Olsen said.", Claim("quote", claim, "olsen")) is None


def test_the_decisive_fault_comes_first() -> None:
    found = best("“We do not go on,” Berg said.", Claim("quote", "go on", "olsen"))
    assert found
    assert found.verdict == "context-lost"
    found = best("“We go on,” Berg said.", Claim("quote", "go on", "olsen"))
    assert found
    assert found.verdict == "misattributed"


def test_the_best_of_several_occurrences_counts() -> None:
    text = "“We go on and on,” Berg said. “We go on and on,” Olsen said. “We go on and on,” I read."
    found = best(text, Claim("quote", "We go on and on", "olsen"))
    start = text.index("We", text.index("Berg"))
    assert found == Judgement(Verdict.VERIFIED, (start, start + 15), said_by="olsen")


def test_a_speaker_left_out_is_told() -> None:
    text = "Olsen said the quota is a draft."
    found = best(text, Claim("passage", "the quota is a draft"))
    assert found
    assert (found.said_by, found.speaker_missing) == ("olsen", "olsen")
    found = best(text, Claim("passage", "the quota is a draft", "norland"))
    assert found
    assert (found.verdict, found.speaker_missing) == ("verified", None)


def test_a_passage_without_a_saying_counts_for_whom_it_is_about() -> None:
    text = "Olsen wants a draft of the quota."
    for speaker, verdict in (("olsen", "verified"), ("berg", "unattributed")):
        found = best(text, Claim("passage", "wants a draft of the quota", speaker))
        assert found
        assert found.verdict == verdict


def test_two_known_or_unknown_speakers_are_stitched_and_nobody_is_not() -> None:
    text = "“A b c,” Olsen said. “D e f,” Berg said. “G h i,” she said. A “long no” fell."
    reading = Reading(text, CAST)
    pairs = [(0, 1), (1, 2), (2, 3)]
    assert [stitched(reading, Crossing(a, b, marked=True, interlude=False)) for a, b in pairs] == [
        True,
        False,
        False,
    ]


def test_a_question_keeps_its_mark() -> None:
    text = "“So we are the aggressors?” Olsen asked. “We are not.”"
    found = judge(Reading(text, CAST), Claim("quote", "we are the aggressors", "olsen"))
    assert (found.verdict, found.advice) == ("altered", "we are the aggressors?")
    found = judge(Reading(text, CAST), Claim("quote", "we are the aggressors?", "olsen"))
    assert found.verdict == "verified"
    found = judge(Reading(text, CAST), Claim("quote", "So we are the", "olsen"))
    assert found.verdict == "verified"


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("“We go on and on,” said harbour boss Ola Brekke.", "harbour boss Ola Brekke"),
        ("Ola Brekke said: “We go on and on.”", "Ola Brekke"),
        ("“We go on and on,” he said.", None),
        ("“We go on and on.” It rained.", None),
        (
            "OLA BREKKE: We go on and on.\n\nMARIA OLSEN: We stay here then.\n\nQ: Why?",
            "OLA BREKKE",
        ),
    ],
)
def test_how_the_article_calls_somebody_unknown(text: str, called: str | None) -> None:
    found = judge(Reading(text, CAST), Claim("quote", "We go on and on", "olsen"))
    assert (found.verdict, found.called) == ("unattributed", called)


GROUPS = Cast(
    [
        Voice("eu", "eu", "EU", kind="party"),
        Voice("sweden", "sweden", "Sweden", kind="party"),
        Voice("kenya", "kenya", "Kenya", kind="party"),
        Voice("oman", "oman", "Oman", kind="party"),
        Voice("anna", "sweden", "Anna Brandt", "Foreign Minister"),
        Voice("karl", "kenya", "Karl Brandt", "envoy"),
    ]
)
BLOC = "Sweden, for the EU, supported by Kenya and opposed by Oman, said the text was too long."


@pytest.mark.parametrize(
    ("speaker", "verdict", "standing"),
    [
        ("eu", "verified", "own"),
        ("sweden", "verified", "member"),
        ("kenya", "verified", "agreement"),
        ("oman", "misattributed", "own"),
    ],
)
def test_whose_a_group_s_words_are(speaker: str, verdict: str, standing: str) -> None:
    found = judge(Reading(BLOC, GROUPS), Claim("passage", "the text was too long", speaker))
    assert (found.verdict, found.standing) == (verdict, standing)
    assert (found.said_by, found.mouth) == ("eu", "sweden")


def test_who_shares_a_quotation_has_not_spoken_it() -> None:
    reading = Reading("Sweden, supported by Kenya, said: “The text is too long.”", GROUPS)
    assert judge(reading, Claim("quote", "The text is too long", "kenya")).verdict == (
        "misattributed"
    )


@pytest.mark.parametrize(
    ("text", "anna", "karl"),
    [
        ("“We go on then,” Brandt said.", "unattributed", "unattributed"),
        ("“We go on then,” Foreign Minister Brandt said.", "verified", "misattributed"),
        ("“We go on then,” Karl Brandt said.", "misattributed", "verified"),
        ("“We go on then,” Brandt said. Anna Brandt left.", "verified", "misattributed"),
        (
            "Anna Brandt met Karl Brandt. “We go on then,” Brandt said.",
            "unattributed",
            "unattributed",
        ),
        (
            "Mrs. Anna Brandt met Mr. Karl Brandt. “We go on then,” Mr. Brandt said.",
            "misattributed",
            "verified",
        ),
    ],
)
def test_a_surname_of_two_decides_nothing_by_itself(text: str, anna: str, karl: str) -> None:
    reading = Reading(text, GROUPS)
    claims = [Claim("quote", "We go on then", speaker) for speaker in ("anna", "karl")]
    assert [judge(reading, claim).verdict for claim in claims] == [anna, karl]


@pytest.mark.parametrize(
    ("text", "passage", "speaker", "verdict"),
    [
        (
            "Kenya opposed the text, Sweden said.",
            "Kenya opposed the text",
            "kenya",
            "misattributed",
        ),
        ("Kenya opposed the longer text.", "Kenya opposed the longer text", "kenya", "verified"),
        (
            "Kenya opposed it and, with Oman, said the text was long.",
            "said the text was long",
            "kenya",
            "verified",
        ),
        (
            "Sweden said that Kenya opposed the text.",
            "that Kenya opposed the text",
            "kenya",
            "misattributed",
        ),
    ],
)
def test_a_side_that_somebody_takes(text: str, passage: str, speaker: str, verdict: str) -> None:
    found = judge(Reading(text, GROUPS), Claim("passage", passage, speaker))
    assert found.verdict == verdict
    assert (
        judge(
            Reading("Kenya opposed the text.", GROUPS), Claim("passage", "Kenya opposed the text")
        ).speaker_missing
        is None
    )
