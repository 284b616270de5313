"""Only what is missing is asked for."""

import pytest

from positions.cli import interview
from positions.records.dossier import Pair
from tracker import dossier

EMPTY = dict.fromkeys(
    [
        *("event", "date", "note", "dated_by", "stance", "absent", "firmness", "salience"),
        *("terms", "summary", "source", "quote", "passage", "speaker", "at", "translation"),
    ]
)


def test_what_is_given_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def answer(question: str, proposal: str = "", **_: object) -> str:
        asked.append((question, proposal))
        return proposal

    monkeypatch.setattr(
        interview, "ask", lambda question, proposal="", *_, **__: answer(question, proposal)
    )
    given = {
        **EMPTY,
        "event": "talks-open",
        "source": "gazette-2024-03-01",
        "quote": "Overtime must be voluntary",
        "stance": "voluntary",
    }
    answers = interview.interviewed(dossier(), Pair("overtime", "union"), given)
    assert asked == [("Who says so? (empty: nobody is named)", "berg")]
    assert answers["speaker"] == "berg"
