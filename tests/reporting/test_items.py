import pact
from positions.render import difference_words as words
from positions.reporting.edition import Edition
from positions.reporting.items import item, quotation

TEXT = """
    === pay/union
    - {date: 2024-01-02, stance: 5, evidence: [una@early]}
    - {date: 2024-01-20, stance: 6, evidence: [una@late]}
    - {date: 2024-01-21, firmness: firm, evidence: [erik-says@late]}
"""


def test_an_item_says_who_on_what_when_and_on_whose_word() -> None:
    edition = Edition(pact.proofs(TEXT), pact.between(TEXT))
    (block,) = words.blocks(edition.dossier, edition.difference)
    stance, firmness = (item(edition, entry, "..", "../../") for entry in block.entries)
    first, before, after = stance.split("\n")
    assert first == (
        "- **Union** · [Pay](../issues/pay.md): 5 percent → 6 percent "
        "*(20 Jan, told 20 Feb, Una Ude, Post ¹)*"
    )
    assert before.endswith("](../../seeds/a.txt#L1)")
    assert after.startswith("  - 20 Jan 2024: “Our people need more pay now” — [Una Ude, Post,")
    assert "\n" not in firmness


def test_words_that_were_not_found_lead_to_no_line() -> None:
    text = TEXT.replace("una@late", "forged@late")
    edition = Edition(pact.proofs(text), pact.between(text))
    (evidence,) = pact.evidence("erik-says@late")
    told = quotation(
        edition, words.Quoted(pact.between(text).changes[0].facts[0].said, evidence), ""
    )
    assert "](seeds/late.txt#L11)" in told
    assert not told.split(": ")[1].startswith("“")
