"""What a file says of itself is proposed; what is given decides; nothing is invented."""

from datetime import date

import pytest

from positions.author.changes import Changes
from positions.author.editing import EditError
from positions.author.sourcing import Given, add_source, propose, slug
from positions.author.starting import example
from positions.checks.checking import check
from positions.files.intake.taken import Taken
from positions.records.layout import CATALOGUE
from positions.records.yaml_text import read
from tracker import dossier, tree

TODAY = date(2024, 6, 1)
TEXT = "Dockers walk out\n\nHarbour Gazette, 20 March 2024\n\nThey strike since Monday.\n"


def test_the_file_proposes() -> None:
    draft = propose(dossier(), "a.txt", Taken(TEXT, "Dockers walk out"), Given(), TODAY)
    assert draft.id == "a"
    assert draft.entry == {"title": "Dockers walk out", "published": date(2024, 3, 20)}
    known = propose(dossier(), "a.txt", Taken(TEXT, "T", "harbour gazette"), Given(), TODAY)
    assert known.id == "gazette-2024-03-20"


def test_what_is_given_decides_and_a_day_that_no_word_states_has_a_note() -> None:
    given = Given("x", {"published": date(2024, 3, 21), "title": "Mine", "kind": "article"})
    draft = propose(dossier(), "a.txt", Taken(TEXT, "T"), given, TODAY)
    assert (draft.id, draft.entry["title"], "kind" in draft.entry) == ("x", "Mine", False)
    assert "does not state it" in draft.entry["note"]
    boxed = propose(dossier(), "a", Taken("x", "T", published=date(2024, 1, 2)), Given(), TODAY)
    assert "own data" in boxed.entry["note"]


@pytest.mark.parametrize("text", ["They strike since Monday.", "On 20 March.", "On 3 July 2024."])
def test_no_day_is_made_of_a_weekday_or_a_day_to_come(text: str) -> None:
    draft = propose(dossier(), "a.txt", Taken(text), Given(), TODAY)
    assert draft.missing == ("title", "published")
    with pytest.raises(EditError, match="no title and no published"):
        add_source(Changes(tree()), dossier(), draft)


def test_an_id_is_free_and_no_number() -> None:
    taken = Taken(TEXT, "T", "Harbour Gazette", date(2024, 3, 1))
    assert propose(dossier(), "a", taken, Given(), TODAY).id == "gazette-2024-03-01-2"
    assert propose(dossier(), "2024.txt", Taken("x"), Given(), TODAY).id == "source-2024"
    assert propose(dossier(), "«».txt", Taken("x"), Given(), TODAY).id == "source"
    assert slug("Süddeutsche Zeitung & Söhne, Straße") == "suddeutsche-zeitung-sohne-strasse"


def test_what_is_added_can_be_checked() -> None:
    changes = Changes(tree())
    taken = Taken(TEXT, "T: x", "Der Bote", date(2024, 3, 20))
    draft = propose(dossier(), "a.txt", taken, Given(), TODAY)
    assert add_source(changes, dossier(), draft) == "seeds/der-bote-2024-03-20.txt"
    data = read(changes.text(CATALOGUE)).data
    assert data["outlets"]["der-bote"] == {"name": "Der Bote"}
    assert list(data["sources"]["der-bote-2024-03-20"])[:4] == [
        "file",
        "title",
        "outlet",
        "published",
    ]
    faults = [one.finding.message for one in check(changes).findings]
    assert faults == ["nothing rests on der-bote-2024-03-20"]


def test_refusals() -> None:
    taken = Taken(TEXT, "T", published=date(2024, 3, 20))
    known = propose(dossier(), "a", taken, Given("gazette-2024-03-01"), TODAY)
    with pytest.raises(EditError, match="there already"):
        add_source(Changes(tree()), dossier(), known)
    slip = propose(dossier(), "a", taken, Given("x", {"outlet": "gazete"}), TODAY)
    with pytest.raises(EditError, match=r"did you mean gazette\?"):
        add_source(Changes(tree()), dossier(), slip)
    there = Changes(tree(**{"seeds/x.txt": "theirs"}))
    with pytest.raises(EditError, match=r"seeds/x\.txt is there already"):
        add_source(there, dossier(), propose(dossier(), "a", taken, Given("x"), TODAY))


def test_a_text_is_taken_in_once() -> None:
    text = example()["seeds/gazette-2024-03-01.txt"]
    draft = propose(dossier(), "copy.txt", Taken(text, "T"), Given("copy"), TODAY)
    with pytest.raises(EditError, match="that of gazette-2024-03-01"):
        add_source(Changes(tree()), dossier(), draft)


def test_a_text_that_may_not_be_kept_stands_elsewhere() -> None:
    given = Given("x", {"kept": False, "published": date(2024, 3, 20)})
    changes = Changes(tree())
    draft = propose(dossier(), "a", Taken(TEXT, "T"), given, TODAY)
    assert add_source(changes, dossier(), draft) == "texts/x.txt"
    assert read(changes.text(CATALOGUE)).data["sources"]["x"]["kept"] is False
