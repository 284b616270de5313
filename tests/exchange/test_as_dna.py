import csv
from io import StringIO

import pact
import worlds
from positions.exchange.as_dna import dna

TEXT = """
=== pay/union
- date: 2024-01-05
  note: n
  stance: 5
  terms: {bonus: {kind: refusal, text: A bonus}, strike: {kind: dropped}}
  evidence: [una@early[stance], plain@early[terms.bonus]]
"""


def test_a_row_a_concept_with_the_words_that_carry_it() -> None:
    rows = list(csv.DictReader(StringIO(dna(worlds.proofs(pact.dossier(TEXT))))))
    assert [(row["concept"], row["agreement"], row["person"], row["text"]) for row in rows] == [
        ("Pay: 5", "1", "Una Ude", "Our people need more pay now"),
        ("Pay: A bonus", "0", "", "Higher wages are on the table in this round"),
    ]
    assert {row["time"] for row in rows} == {"2024-01-05 00:00:00"}
