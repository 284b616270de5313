from decimal import Decimal

import pact
import worlds
from positions.exchange import rows


def test_evidence_says_where_its_words_stand_and_what_they_prove() -> None:
    text = """
    === pay/union
    - {date: 2024-01-05, note: n, stance: [4, 6.5], evidence: [una@early[stance], forged@early]}
    """
    proofs = worlds.proofs(pact.dossier(text))
    (first, second) = rows.evidence(proofs)
    assert first[4:9] == ("early", "una", "quote", "Our people need more pay now", "stance")
    published, verdict, start, end, line = first[-5:]
    assert (str(published), verdict, line) == ("2024-01-10", "verified", 1)
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert pact.ARTICLE[start:end] == "Our people need more pay now"
    assert second[-4:] != first[-4:]
    ((*_, low, high, at_low, at_high),) = (row[:12] for row in rows.versions(proofs))
    assert (low, high, at_low, at_high) == (Decimal(4), Decimal("6.5"), Decimal(4), Decimal("6.5"))


def test_the_text_of_an_article_that_may_not_be_kept_is_left_out() -> None:
    world = """
    === positions/negotiation.yaml
    title: T
    parties: {a: {name: A}}
    issues: {i: {title: I, scale: {type: nominal, points: {x: {}}}}}
    === seeds/catalogue.yaml
    sources:
      open: {file: a.txt, title: A, published: 2024-01-01}
      shut: {file: a.txt, title: B, published: 2024-01-01, kept: false}
    === seeds/a.txt
    Words.
    """
    proofs = worlds.proofs(worlds.dossier(world))
    assert [row[-1] for row in rows.sources(proofs)] == ["Words.\n", None]
