"""Suggested are words whose speaker the text itself tells; the rest says `unsure`, or nothing."""

from positions.author.suggesting import suggestions
from tracker import dossier, tree

SOURCE = "gazette-2024-03-15"
PATH = f"seeds/{SOURCE}.txt"


def suggested(text: str, language: str = "en") -> list[tuple[object, ...]]:
    from hashlib import sha256

    files = tree(**{PATH: text})
    catalogue = files.files["seeds/catalogue.yaml"]
    head, tail = catalogue.rsplit("sha256:", 1)
    digest = sha256(text.encode()).hexdigest()
    head = head[: head.rindex("language:")] + f"language: {language}\n    "
    world = tree(**{PATH: text, "seeds/catalogue.yaml": f"{head}sha256: {digest}\n{tail[66:]}"})
    return [
        (one.form, one.text, one.speaker, one.party, one.issue, one.line, one.unsure)
        for one in suggestions(dossier(world), SOURCE)
    ]


def test_quotations_and_reports_with_their_speakers() -> None:
    text = (
        "Harbour\n\n“We will strike until they pay 5 percent,” Ana Berg said. Reyes said that the "
        "employers would not pay a bonus.\n\nA crane fell over on Monday.\n"
    )
    assert suggested(text) == [
        ("quote", "We will strike until they pay 5 percent", "berg", "union", "pay", 3, False),
        (
            "passage",
            "Reyes said that the employers would not pay a bonus",
            "reyes",
            "employers",
            "overtime",
            3,
            False,
        ),
    ]


def test_two_halves_of_a_sentence_are_one_quotation() -> None:
    found = suggested("“We could,” Ana Berg said, “live with less than that.”\n")
    assert [one[1] for one in found] == ["We could live with less than that"]


def test_a_pronoun_makes_it_unsure() -> None:
    found = suggested("Ana Berg was tired. “We will strike until they pay,” she said.\n")
    assert [(one[1], one[2], one[6]) for one in found] == [
        ("We will strike until they pay", "berg", True)
    ]


def test_a_transcript_gives_sentences_and_labels_are_sure() -> None:
    text = (
        "[00:00:01]\n\nANA BERG: Thank you. Overtime must be voluntary. “Never” is a long word.\n\n"
        "[00:00:09]\n\nTOM REYES: We cannot pay that.\n\nMODERATOR: They will not pay, you say?\n"
    )
    assert [(one[1], one[2], one[4], one[6]) for one in suggested(text)] == [
        ("Overtime must be voluntary", "berg", "overtime", False),
        ("“Never” is a long word", "berg", None, False),
        ("We cannot pay that", "reyes", None, False),
    ]


def test_titles_and_headlines_are_nobody_s_words() -> None:
    assert suggested("Ana Berg read “Fox and Friends of Harbours” there.\n") == []
    headline = "Union lowers its demand in harbour talks"
    assert suggested(f"{headline}\n\n“{headline}”, Ana Berg said.\n") == []


def test_strangers_and_scare_quotes_suggest_nothing() -> None:
    assert (
        suggested("“We will strike until they pay,” Paul Smith said of the “pay talks now”.\n")
        == []
    )


def test_what_is_recorded_says_so_and_a_changed_text_suggests_nothing() -> None:
    found = suggestions(dossier(), SOURCE)
    assert found
    assert all(one.recorded for one in found if one.form == "quote")
    assert suggestions(dossier(tree(**{PATH: "“We want more of it,” Berg said.\n"})), SOURCE) == []
