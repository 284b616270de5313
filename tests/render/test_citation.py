from datetime import date

import pytest

import pact
from positions.change.timeline import position
from positions.evidence.proofs import prove_all
from positions.records.model import Evidence
from positions.render.citation import Citation, cite, supporting
from positions.words.verdicts import Verdict

WORLD = pact.dossier("")


def cited(evidence: Evidence) -> Citation:
    return cite(prove_all(WORLD, [evidence]), evidence)


def test_a_quote_with_its_place() -> None:
    (piece,) = pact.evidence("stella@early")
    assert cited(piece) == Citation(
        words="The state will pay its part",
        quoted=True,
        who="Stella Stern, Gazette, 10 Jan 2024",
        path="seeds/a.txt",
        line=5,
        verdict=Verdict.VERIFIED,
        translation=None,
        note=None,
    )


def test_a_passage_without_a_speaker() -> None:
    (piece,) = pact.evidence("plain@loose")
    found = cited(piece)
    assert (found.quoted, found.who) == (False, "unnamed outlet, 10 Jan 2024")
    assert pact.ARTICLE.split("\n")[(found.line or 0) - 1].startswith("Higher wages")


@pytest.mark.parametrize(
    ("piece", "path", "verdict"),
    [
        ("forged@early", "seeds/a.txt", Verdict.NOT_FOUND),
        ("una@gone", "seeds/gone.txt", Verdict.UNCHECKED),
        ("una@nowhere", "nowhere", Verdict.UNCHECKED),
    ],
)
def test_words_that_were_not_found_have_no_line(piece: str, path: str, verdict: Verdict) -> None:
    (evidence,) = pact.evidence(piece)
    found = cited(evidence)
    assert (found.path, found.line, found.verdict) == (path, None, verdict)


def test_the_coder_s_line_breaks_are_not_the_words() -> None:
    piece = Evidence(
        source="early", passage="Higher wages\n  are on the\ttable", translation="T", note="N"
    )
    found = cited(piece)
    assert (found.words, found.translation, found.note) == (
        "Higher wages are on the table",
        "T",
        "N",
    )


def test_each_piece_comes_once_with_all_it_carries_the_first_position_first() -> None:
    """
    === pay/union
    - {date: 2024-01-02, stance: 5, firmness: firm, evidence: [una@early, plain@early[stance]]}
    - {date: 2024-01-04, stance: 6, evidence: [una@late]}
    """
    dossier = pact.dossier(
        test_each_piece_comes_once_with_all_it_carries_the_first_position_first.__doc__
    )
    late, early = (position(dossier, pact.PAY, date(2024, 1, number)) for number in (5, 3))
    found = [(piece.source, piece.form, axes) for piece, axes in supporting([late, early])]
    assert found == [
        ("late", "quote", ["stance"]),
        ("early", "quote", ["firmness", "stance"]),
        ("early", "passage", ["stance"]),
    ]
    assert list(supporting([])) == []
