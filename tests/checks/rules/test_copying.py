from bench import case
from positions.checks.rules import judgements
from positions.checks.rules.copying import damage_told

WORLD = """
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: a
    evidence:
      - {source: s, speaker: ada, quote: "WORDS"}
"""


def test_a_damaged_article_is_to_be_mended_and_the_record_left() -> None:
    seed = "=== seeds/s.txt\n“We will stay he-\nre, and we will fish,” said Ada Ash.\n"
    bench = case(WORLD.replace("WORDS", "We will stay here, and we will fish") + seed)
    (finding,) = judgements.altered(bench)
    assert finding.message.endswith(
        "seeds/s.txt has words broken by hyphens at line ends, as a PDF has them"
    )
    assert finding.remedy == "leave the record; mend seeds/s.txt, then run positions source renew s"


def test_a_damaged_record_is_given_mended() -> None:
    world = WORLD.replace("WORDS", "We will <b>stay</b> here, and we will fish")
    (finding,) = judgements.altered(case(world))
    assert finding.message.endswith("what was copied into the record has HTML tags")
    assert finding.remedy == "write We will stay here, and we will fish"


def test_nothing_is_told_of_whole_texts() -> None:
    bench = case(WORLD.replace("WORDS", "We will leave here, and we will fish"))
    assert damage_told(bench, bench.exhibits[0]) == ("", "")
