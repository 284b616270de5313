from collections.abc import Callable, Iterator
from dataclasses import replace
from textwrap import dedent

import pytest

from bench import case, found
from positions.checks.rules import judgements
from positions.checks.rules.case import Case, Exhibit
from positions.records.finding import Finding
from positions.words.quotes.align import Op
from positions.words.verdicts import Judgement, Step, Verdict

WORLD = """
=== positions/i/p.yaml
issue: i
party: p
versions:
  - date: 2022-01-01
    stance: a
    evidence:
      - {source: s, speaker: ada, quote: "We will stay here, and we will fish"}
      - {source: SOURCE, speaker: ada, FORM: "WORDS"}
"""
RULES: list[Callable[[Case], Iterator[Finding]]] = [
    judgements.unchecked,
    judgements.not_found,
    judgements.altered_critical,
    judgements.altered,
    judgements.not_quoted,
    judgements.nested,
    judgements.context_lost,
    judgements.misattributed,
    judgements.unattributed,
    judgements.too_short,
]


@pytest.mark.parametrize(
    ("rule", "source", "form", "text", "message"),
    [
        (judgements.unchecked, "x", "quote", "We will stay here", "x cannot be checked"),
        (
            judgements.not_found,
            "s",
            "quote",
            "our herring swims far away",
            "no such words stand in s",
        ),
        (
            judgements.altered,
            "s",
            "quote",
            "We will stay there, and we will fish",
            "the words of s differ",
        ),
        (
            judgements.altered_critical,
            "s",
            "quote",
            "We will not stay here, and we will fish",
            "s says something else in substance",
        ),
        (
            judgements.not_quoted,
            "s",
            "quote",
            "Pea wants a shared quota",
            "these words stand outside quotation marks",
        ),
        (judgements.too_short, "s", "quote", "to stay", "fewer than three words prove nothing"),
    ],
)
def test_one_rule_a_verdict(
    rule: Callable[[Case], Iterator[Finding]], source: str, form: str, text: str, message: str
) -> None:
    world = WORLD.replace("SOURCE", source).replace("FORM", form).replace("WORDS", text)
    place = f"positions/i/p.yaml versions.0.evidence.1.{form}: {message}"
    assert found(rule, world) == [place]
    assert [one for other in RULES if other is not rule for one in found(other, world)] == []


def test_verified_words_are_no_finding() -> None:
    world = WORLD.replace("SOURCE", "s").replace("FORM", "quote").replace("WORDS", "I want to stay")
    assert [one for rule in RULES for one in found(rule, world)] == []


def test_eight_words_stand_round_each_difference() -> None:
    steps = [
        Step("equal", " ".join("abcdefghij"), ""),
        Step("replace", "x y", "z", grave=True),
        Step("equal", " ".join("abcdefghijklmnopqr"), ""),
        Step("insert", "", "not"),
        Step("equal", " ".join("abcdefghi"), ""),
    ]
    assert judgements._differences(steps) == (  # noqa: SLF001
        "… c d e f g h i j -x -y +z a b c d e f g h … k l m n o p q r +not a b c d e f g h …"
    )
    assert judgements._differences(steps[:1]) == ""  # noqa: SLF001


@pytest.mark.parametrize(
    ("words", "steps", "at"),
    [
        ("a b c", [("equal", "a b"), ("replace", "c")], 2),
        ("a-b, c d", [("equal", "a-b c"), ("delete", "d")], 2),
        ("a a b", [("equal", "a a"), ("replace", "b")], 2),
        ("a b", [("equal", "a b"), ("insert", "")], 1),
        ("a b", [("equal", "a"), ("insert", ""), ("equal", "b")], 1),
        ("a b", [("replace", "a"), ("equal", "b")], 0),
        ("a b", [], 0),
    ],
)
def test_the_first_word_that_differs(words: str, steps: list[tuple[Op, str]], at: int) -> None:
    diff = [Step(op, claim, "x") for op, claim in steps]
    assert judgements._first_difference(words, diff) == at  # noqa: SLF001


def test_the_articles_side_is_shown() -> None:
    world = WORLD.replace("SOURCE", "s").replace("FORM", "quote")
    (finding,) = judgements.altered(
        case(world.replace("WORDS", "We will stay there, and we will fish"))
    )
    (related,) = finding.related
    assert (related.location.path, related.location.line) == ("seeds/s.txt", 1)
    assert related.text == "We will stay here, and we will fish"
    assert finding.details == ("We will stay -there +here and we will fish",)
    assert finding.word == 3
    (finding,) = judgements.not_quoted(case(world.replace("WORDS", "Pea wants a shared quota")))
    assert finding.details == ()
    assert finding.related[0].location.line == 3
    assert (finding.remedy or "").startswith("write passage: instead of quote:, or kind: statement")


class Sworn(Exhibit):
    """A piece of evidence whose verdict is given, whatever the article says."""

    verdict = Judgement(Verdict.VERIFIED)

    @property
    def judgement(self) -> Judgement:
        return self.verdict


@pytest.mark.parametrize(
    ("rule", "judgement", "message", "remedy"),
    [
        (judgements.nested, Judgement(Verdict.NESTED), "quoting somebody else's words", None),
        (judgements.context_lost, Judgement(Verdict.CONTEXT_LOST), "was cut off", None),
        (
            judgements.misattributed,
            Judgement(Verdict.MISATTRIBUTED, said_by="bob"),
            "to Bob Birch",
            None,
        ),
        (judgements.misattributed, Judgement(Verdict.MISATTRIBUTED), "to somebody else", None),
        (
            judgements.unattributed,
            Judgement(Verdict.UNATTRIBUTED),
            "gives them to Ada Ash",
            "looked for Ada Ash: add the name or role used there to aliases",
        ),
        (
            judgements.speaker_missing,
            Judgement(Verdict.VERIFIED, speaker_missing="bob"),
            "credits this to Bob Birch",
            "add speaker: bob",
        ),
        (
            judgements.altered,
            Judgement(Verdict.ALTERED, advice="write this"),
            "differ",
            "write this",
        ),
    ],
)
def test_verdicts_that_are_told_apart_by_judgement(
    rule: Callable[[Case], Iterator[Finding]],
    judgement: Judgement,
    message: str,
    remedy: str | None,
) -> None:
    bench = case(WORLD.replace("SOURCE", "s").replace("FORM", "quote").replace("WORDS", "to stay"))
    one = bench.exhibits[0]
    sworn = Sworn(one.holder, one.within, one.evidence, one.proofs)
    object.__setattr__(sworn, "verdict", replace(judgement, span=(1, 18)))
    bench.exhibits[:] = [sworn]
    (finding,) = rule(bench)
    assert finding.message.endswith(message) or message in finding.message
    assert finding.remedy == remedy
    assert [related.text for related in finding.related] == ["We will stay here"]


def test_words_are_told_to_stand_elsewhere() -> None:
    world = """
    === seeds/catalogue.yaml
    sources:
      s: {file: s.txt, title: S, published: 2022-01-03}
      t: {file: t.txt, title: T, published: 2022-01-03}
    === seeds/t.txt
    "Nobody asked for a smaller harbour fee," Ada Ash said.
    """
    record = WORLD.replace("SOURCE", "s").replace("FORM", "quote")
    record = record.replace("WORDS", "Nobody asked for a smaller harbour fee")
    (finding,) = judgements.not_found(case(dedent(world) + record))
    assert finding.remedy == "they stand in t: write source: t"


def test_how_the_article_calls_somebody_is_told() -> None:
    seed = '=== seeds/s.txt\n"We will stay here, and we will fish," said the envoy, Ada Ahs.\n'
    record = (
        WORLD.replace("SOURCE", "s").replace("FORM", "quote").replace("WORDS", "We will stay here")
    )
    finding = next(judgements.unattributed(case(record + seed)))
    assert "“the envoy" in finding.message
    assert finding.remedy == "if that is ada, add the name or role used there to its aliases"


def test_a_turn_of_nobody_known_needs_a_speaker() -> None:
    seed = "=== seeds/s.txt\nQ: Well?\n\nADA ASH: We will stay.\n\nQ: Will you fish here?\n"
    evidence = "    evidence: [{source: s, passage: Will you fish here?}]\n"
    record = WORLD.split("    evidence:", maxsplit=1)[0] + evidence
    (finding,) = judgements.speaker_missing(case(record + seed))
    assert finding.message.startswith("somebody says this")
