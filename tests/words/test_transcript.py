"""Turns and statements: whose words stand where, told by labels and by the catalogue."""

import pickle
from itertools import pairwise

import pytest

from positions.words.article import read
from positions.words.transcript import Genre, turn_at, turns_of
from positions.words.verdicts import Cast, Claim, Reading, Voice, judge
from positions.words.verdicts.judgement import SOMEBODY

CAST = Cast(
    [
        Voice("coast", "coast", "Coast", aliases=("Coastal Republic",), kind="party"),
        Voice("hale", "coast", "Victor Hale", "Foreign Minister"),
        Voice("ida", "coast", "Ida Moe", "spokesperson"),
        Voice("norrland", "norrland", "Norrland", kind="party"),
        Voice("quinn", "norrland", "Ada Quinn", "President"),
        Voice("jon", "norrland", "Jon Moe", "envoy"),
        Voice("accord", "coast", "the Harbour Accord", kind="document"),
        Voice("gromov", "north", "Иван Громов", "министр"),
        Voice("yamada", "east", "山田太郎", "外務大臣"),
    ]
)
TALK = """MR HALE: Good afternoon. We will not sign before June.

We have told everybody so.

QUESTION: Is that final? We hear Norrland will sign.

MR HALE: It is. “Never,” as my father said, is a long word.

ADA QUINN: We are ready to sign today.
"""


def found(text: str, claim: str, speaker: str | None, form: str = "quote", **how: object) -> str:
    genre = how.get("genre", Genre())
    assert isinstance(genre, Genre)
    reading = Reading(text, CAST, str(how.get("code", "en")), genre)
    return str(
        judge(reading, Claim("quote" if form == "quote" else "passage", claim, speaker)).verdict
    )


@pytest.mark.parametrize("form", ["quote", "passage"])
@pytest.mark.parametrize(
    ("claim", "speaker", "verdict"),
    [
        ("We will not sign before June.", "hale", "verified"),
        ("We will not sign before June.", "coast", "verified"),
        ("We have told everybody so.", "hale", "verified"),  # the turn goes on
        ("We will not sign before June.", "quinn", "misattributed"),
        ("We are ready to sign today.", "hale", "misattributed"),
        ("We are ready to sign today.", "norrland", "verified"),
        ("We hear Norrland will sign.", "norrland", "unattributed"),  # the questioner's
        ("sign before June", "hale", "context-lost"),
        ("We will sign before June.", "hale", "altered-critical"),
        ("We will not sign ... It is.", "hale", "altered-critical"),  # two answers
    ],
)
def test_a_turn_is_its_speaker_s(form: str, claim: str, speaker: str, verdict: str) -> None:
    assert found(TALK, claim, speaker, form) == verdict


def test_a_quotation_within_a_turn_is_somebody_else_s() -> None:
    text = TALK.replace("“Never,” as my father said,", "“We shall never sign,” my father said,")
    assert found(text, "We shall never sign", "hale") == "nested"


def test_a_passage_from_a_turn_needs_its_speaker() -> None:
    reading = Reading(TALK, CAST)
    said = judge(reading, Claim("passage", "We are ready to sign today."))
    assert (said.verdict, said.speaker_missing) == ("verified", "quinn")
    asked = judge(reading, Claim("passage", "We hear Norrland will sign."))
    assert asked.speaker_missing == SOMEBODY


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("We will not discuss the port at all. It rained.", SOMEBODY),
        ("“We will not discuss the port,” an aide said.", SOMEBODY),
        ("“We will not discuss the port,” Victor Hale said.", "hale"),
    ],
)
def test_a_first_person_without_a_speaker_is_told(text: str, missing: str) -> None:
    assert (
        judge(Reading(text, CAST), Claim("passage", "We will not discuss the port")).speaker_missing
        == missing
    )


def test_a_reporter_s_sentence_with_a_quotation_in_it_is_no_first_person() -> None:
    text = "The delegation said “we will not discuss the port” and left."
    claim = Claim("passage", "The delegation said “we will not discuss the port” and left")
    assert judge(Reading(text, CAST), claim).speaker_missing is None


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("HALE:", "hale"),
        ("VICTOR HALE:", "hale"),
        ("V. HALE:", "hale"),
        ("V. P. HALE:", "hale"),
        ("MINISTER HALE:", "hale"),
        ("FOREIGN MINISTER VICTOR HALE (Coast):", "hale"),
        ("HALE, VICTOR:", "hale"),
        ("THE FOREIGN MINISTER:", "hale"),
        ("THE PRESIDENT:", "quinn"),
        ("Mr. HALE (Coastal Republic):", "hale"),
        ("COAST:", "coast"),
        ("Ms. OTHER (Norrland):", "norrland"),  # a delegation's word
        ("IDA MOE:", "ida"),
        ("MR MOE (Norrland):", "jon"),
        ("МИНИСТР ГРОМОВ:", "gromov"),
        ("山田外務大臣：", "yamada"),
    ],
)
def test_whom_a_label_means(label: str, speaker: str) -> None:
    text = f"QUESTION: And then?\n\n{label} It will never be signed.\n\nQUESTION: No?"
    assert found(text, "It will never be signed.", speaker) == "verified"


@pytest.mark.parametrize(
    "label",
    ["MARIA HALE:", "MOE:", "MR MOE:", "J. HALE:", "SOMEBODY:", "Q:", "HALEY:"],
)
def test_whom_a_label_does_not_mean(label: str) -> None:
    text = f"MR HALE: Good day.\n\n{label} It will never be signed.\n\nMR HALE: Well."
    for speaker in ("hale", "ida", "jon"):
        assert found(text, "It will never be signed.", speaker) == "unattributed"


def test_labels_that_are_no_names_are_told_by_the_catalogue() -> None:
    text = "Q: Will you sign?\nA: We will never sign it.\nQ: Never?\nA: Not before June.\n"
    told = Genre("transcript", turns=(("Q", None), ("A", "hale")))
    assert found(text, "We will never sign it.", "hale", genre=told) == "verified"
    assert found(text, "Will you sign?", "hale", genre=told) == "unattributed"
    assert found(text, "We will never sign it.", "hale") == "unattributed"


def test_a_single_label_may_be_a_headline_and_kind_settles_it() -> None:
    text = "Hale: We will never sign\n\nThe minister spoke on Monday of the port."
    assert found(text, "We will never sign", "hale") == "not-quoted"
    assert found(text, "We will never sign", "hale", genre=Genre("transcript")) == "verified"


def test_headlines_and_captions_of_an_article_are_no_turns() -> None:
    text = "Hale: no port this year\n\nQuinn: harbour fees must go\n\nIt rained in the port.\n"
    assert turns_of(read(text), CAST, Genre()) == ()


def test_a_colon_before_a_quotation_in_prose_opens_no_turn() -> None:
    text = "Victor Hale: “We will never sign.” He left.\n\nAda Quinn: “We will.” She stayed on.\n"
    assert turns_of(read(text), CAST, Genre()) == ()
    assert found(text, "She stayed on.", "quinn") == "not-quoted"


def test_a_transcript_in_one_paragraph() -> None:
    text = "MR HALE: We stay in port. QUESTION: Why is that? ADA QUINN: They never leave it."
    assert found(text, "They never leave it.", "quinn") == "verified"
    assert found(text, "We stay in port. Why is that?", "hale") != "verified"


def test_a_list_within_a_turn_ends_no_turn_of_capitals() -> None:
    text = "MR HALE: Two things.\n\nFirst: we stay in port.\n\nSecond: We never leave it.\n\nQ: Oh?"
    assert found(text, "We never leave it.", "hale") == "verified"


STATEMENT = Genre("statement", ("coast",))


@pytest.mark.parametrize(
    ("claim", "speaker", "form", "verdict"),
    [
        ("We reject the port plan of Norrland.", "coast", "quote", "verified"),
        ("We reject the port plan of Norrland.", "coast", "passage", "verified"),
        ("We reject the port plan of Norrland.", "norrland", "passage", "misattributed"),
        ("reject the port plan", "quinn", "quote", "misattributed"),
        ("is still on the table", "coast", "quote", "context-lost"),
        ("Our boats stay in port", "hale", "quote", "verified"),  # a release quotes as papers do
        ("Our boats stay in port", "quinn", "quote", "misattributed"),
        ("a harbour for everybody", "coast", "quote", "nested"),
        ("Nobody asked us about it.", "coast", "quote", "verified"),
    ],
)
def test_a_statement_is_one_voice(claim: str, speaker: str, form: str, verdict: str) -> None:
    text = (
        "We reject the port plan of Norrland. We do not say that it is still on the table.\n\n"
        "“Our boats stay in port,” said Foreign Minister Victor Hale.\n\n"
        "They promised “a harbour for everybody” once.\n\n"
        "“Nobody asked us about it.”\n"
    )
    assert found(text, claim, speaker, form, genre=STATEMENT) == verdict


def test_a_passage_of_a_statement_needs_its_speaker() -> None:
    reading = Reading("The port plan is dead for good.", CAST, "en", STATEMENT)
    assert judge(reading, Claim("passage", "The port plan is dead")).speaker_missing == "coast"


def test_a_shared_document_is_each_party_s_own_word() -> None:
    shared = Genre("statement", ("accord", "coast", "norrland"))
    text = "The parties shall dredge the harbour every year."
    for speaker, verdict in (
        ("coast", "verified"),
        ("norrland", "verified"),
        ("north", "misattributed"),
    ):
        assert found(text, "shall dredge the harbour", speaker, genre=shared) == verdict


def test_turns_need_no_data_for_the_language() -> None:
    text = "SPURNING: Og hvað svo?\n\nVICTOR HALE: Við skrifum ekki undir.\n\nSPURNING: Nú?"
    assert found(text, "Við skrifum ekki undir.", "hale", code="is") == "verified"
    assert found(text, "Við skrifum ekki undir.", "quinn", code="is") == "misattributed"


def test_a_word_is_in_one_turn_at_most() -> None:
    article = read("Before.\n\n" + TALK)
    turns = turns_of(article, CAST, Genre())
    assert turn_at(turns, 0) is None
    assert turn_at((), 3) is None
    assert [turn.voices for turn in turns] == [("hale",), (), ("hale",), ("quinn",)]
    for before, after in pairwise(turns):
        assert before.first < before.body < before.last == after.first
    assert turn_at(turns, turns[1].first) == turns[1]


def test_a_row_of_a_table_stands_by_itself() -> None:
    text = "party,vote,clause\nnot known,no,7\nNorrland,voted against,7\nCoast,for it,if amended\n"
    data = Genre("data")
    assert found(text, "Norrland,voted against,7", None, "passage", genre=data) == "verified"
    assert found(text, "Norrland,voted against,7", "norrland", "passage", genre=data) == "verified"
    assert found(text, "Norrland,voted against,7", "coast", "passage", genre=data) == "unattributed"
    assert found(text, "Norrland,for it,7", None, "passage", genre=data) != "verified"


def test_a_reading_travels_with_its_genre() -> None:
    reading = Reading(TALK, CAST, "en", Genre("transcript", turns=(("A", "hale"),)))
    assert pickle.loads(pickle.dumps(reading)).genre == reading.genre  # noqa: S301 - our own
