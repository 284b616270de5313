"""Likeness leads to the place; the evidence is the source's own words there."""

from positions.author.quoting import find, find_all, locator
from positions.words.verdicts.judgement import Verdict
from tracker import dossier

SOURCE = "gazette-2024-03-01"


def test_words_that_stand_there() -> None:
    found = find(dossier(), SOURCE, "we want  6.5 percent")
    assert found
    assert found.exact
    assert found.judgement.verdict is Verdict.VERIFIED
    assert found.evidence == {
        "source": SOURCE,
        "speaker": "berg",
        "quote": "We want 6.5 percent",
    }


def test_the_source_s_own_words_are_a_passage() -> None:
    found = find(dossier(), SOURCE, "the roster stays as it is")
    assert found
    assert (found.form, found.speaker, found.exact) == ("passage", "reyes", True)


def test_half_remembered_words_give_the_source_s_own() -> None:
    found = find(dossier(), SOURCE, "6.5 % was wanted, paid since January")
    assert found
    assert (found.exact, found.words) == (False, "We want 6.5 percent, paid from January on")
    assert find(dossier(), SOURCE, "elephants dance on ropes") is None
    assert find(dossier(), SOURCE, " ") is None
    assert find(dossier(), "nowhere", "we want") is None


def test_all_sources_the_likeliest_first() -> None:
    found = find_all(dossier(), "paid from January on")
    assert [one.source for one in found] == [SOURCE, "gazette-2024-03-15"]
    assert all(one.exact for one in found)
    assert find_all(dossier(), "our offer of 2 percent")[0].source == "gazette-2024-03-15"


def test_pages_and_times() -> None:
    assert locator("one\ftwo", 1) == "p. 1"
    assert locator("one\ftwo", 5) == "p. 2"
    text = "[00:00:01]\n\nA: one\n\n[00:01:05]\n\nB: two\n"
    assert locator(text, text.index("two")) == "00:01:05"
    assert locator(text, 0) is None
    assert locator("plain", 2) is None
