"""What a language's file lacks, what in it can never match, and how it judges forty scenes.

    python tests/language.py CODE

The scenes are what any newspaper writes, put together from the words in
`words/languages/scenes/CODE.toml`; a scene whose words are not given there is not played.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from positions.words.article import words_of
from positions.words.dates import stated
from positions.words.languages import Language, language
from positions.words.languages.fields import entries
from positions.words.languages.lookup import LONGEST
from positions.words.verdicts import Cast, Claim, Reading, Voice, judge

FOLDER = Path(__file__).parent / "words/languages/scenes"
PUBLISHED = date(2022, 1, 28)
# A part is part of its whole.
PARTS = {"nouns": "cues", "contrasts": "breakers", "limits": "conditions", "trailing": "negators",
         "continuous": "cues", "naming": "cues", "addressing": "cues",
         "before_figures": "abbreviations"}  # fmt: skip
# What the program compares with one word.
_SINGLE = """
    adverbs breakers contrasts cues determiners genitives infinitives inversions joiners
    mouthpieces nouns organs passives prepositions provisions relatives reported retinue subjects
    titles utterances views within naming addressing liaisons opening
"""
SINGLE = frozenset(_SINGLE.split())
# What it looks up as phrases.
_PHRASES = """
    assertions complements conditions contractions credits denials falsehoods negators occasions own
    phrasal provisos via modals units
"""
PHRASES = frozenset(_PHRASES.split())


@dataclass(frozen=True)
class Scene:
    """A claim about a few words of a newspaper: `{name}` stands for words of the language."""

    name: str
    text: str
    claim: str
    speaker: str | None
    expect: str
    form: Literal["quote", "passage"] = "quote"
    missing: str | None = None


SCENES = (
    Scene("said behind", "{o}{plain}{c}, {said} {berg}.", "{plain}", "berg", "verified"),
    Scene("said behind, by another", "{o}{plain}{c}, {said} {berg}. {came_moll}", "{plain}",
          "moll", "misattributed"),
    Scene("said before", "{said_before}{colon} {o}{plain}{c}", "{plain}", "berg", "verified"),
    Scene("said before, by another", "{came_moll} {said_before}{colon} {o}{plain}{c}", "{plain}",
          "moll", "misattributed"),
    Scene("said between", "{o}{plain}{c}, {said} {berg}, {o}{more}{c}.", "{plain}, {more}", "berg",
          "verified"),
    Scene("two speak, the first", "{o}{plain}{c}, {said} {berg}. {o}{other}{c}, {replied} {moll}.",
          "{plain}", "berg", "verified"),
    Scene("two speak, the second", "{o}{plain}{c}, {said} {berg}. {o}{other}{c}, {replied} {moll}.",
          "{other}", "moll", "verified"),
    Scene("two speak, crossed", "{o}{plain}{c}, {said} {berg}. {o}{other}{c}, {replied} {moll}.",
          "{other}", "berg", "misattributed"),
    Scene("two speak, stitched", "{o}{plain}{c}, {said} {berg}. {o}{other}{c}, {replied} {moll}.",
          "{plain} ... {other}", "berg", "altered-critical"),
    Scene("a role for a name", "{o}{plain}{c}, {said} {the_role}.", "{plain}", "berg", "verified"),
    Scene("an office, then the name", "{o}{plain}{c}, {office}.", "{plain}", "berg", "verified"),
    Scene("where it was said", "{o}{plain}{c}, {told}.", "{plain}", "berg", "verified"),
    Scene("a pronoun", "{came} {o}{plain}{c}, {she_said}.", "{plain}", "berg", "verified"),
    Scene("a quotation of its own", "{said_before}{stop} {o}{plain}{c}", "{plain}", "berg",
          "verified"),
    Scene("who asks", "{asked}{colon} {o}{plain}{c}", "{plain}", "moll", "verified"),
    Scene("who is asked", "{asked}{colon} {o}{plain}{c}", "{plain}", "berg", "misattributed"),
    Scene("a part of a sentence", "{that} {o}{part}{c}.", "{part}", "berg", "verified"),
    Scene("never said", "{o}{plain}{c}, {denied}.", "{plain}", "berg", "context-lost"),
    Scene("a stranger", "{came} {o}{plain}{c}, {said} Ida Moe.", "{plain}", "berg",
          "unattributed"),
    Scene("no marks", "{reported}.", "{passage}", "berg", "not-quoted"),
    Scene("reported", "{reported}.", "{passage}", "berg", "verified", "passage"),
    Scene("reported, of another", "{came_moll} {reported}.", "{passage}", "moll", "misattributed",
          "passage"),
    Scene("reported, of nobody", "{reported}.", "{passage}", None, "verified", "passage", "berg"),
    Scene("a source", "{source}.", "{source_passage}", "berg", "verified", "passage"),
    Scene("a source, another's", "{came_moll} {source}.", "{source_passage}", "moll",
          "misattributed", "passage"),
    Scene("a negation kept", "{o}{negated}{c}, {said} {berg}.", "{negated}", "berg", "verified"),
    Scene("a negation dropped", "{o}{negated}{c}, {said} {berg}.", "{affirmed}", "berg",
          "altered-critical"),
    Scene("a negation cut off", "{o}{negated}{c}, {said} {berg}.", "{negated_rest}", "berg",
          "context-lost"),
    Scene("a number changed", "{o}{number}{c}, {said} {berg}.", "{number_changed}", "berg",
          "altered-critical"),
    Scene("a modal changed", "{o}{modal}{c}, {said} {berg}.", "{modal_changed}", "berg",
          "altered-critical"),
    Scene("a condition kept", "{o}{promise}{condition}{c}, {said} {berg}.", "{promise}{condition}",
          "berg", "verified"),
    Scene("a condition cut off behind", "{o}{promise}{condition}{c}, {said} {berg}.", "{promise}",
          "berg", "context-lost"),
    Scene("a condition cut off before", "{o}{conditional}{c}, {said} {berg}.",
          "{conditional_rest}", "berg", "context-lost"),
    Scene("an exception cut off", "{o}{promise}{exception}{c}, {said} {berg}.", "{promise}", "berg",
          "context-lost"),
    Scene("no condition", "{o}{assertion}{c}, {said} {berg}.", "{assertion_rest}", "berg",
          "verified"),
)  # fmt: skip
_BEHIND = re.compile(r"\{o\}((?:\{\w+\})+)\{c\}, \{said\} \{berg\}\.")
DATES = {
    "day": "2022-01-26 2022-01-26",
    "month": "2021-12-01 2021-12-31",
    "yesterday": "2022-01-27 2022-01-27",
    "week": "2022-01-17 2022-01-23",
    "ago": "2022-01-26 2022-01-26",
}


class Stage:
    """The scenes of one language.

    Attributes:
        words: what stands for what.
        frame: how words (`X`) are quoted with their speaker, where it is not said behind them.
        unsolved: by scene, why it is judged wrong.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        data = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
        self.unsolved: dict[str, str] = data.pop("unsolved", {})
        self.frame: str = data.pop("frame", "{o}X{c}, {said} {berg}.")
        self.words: dict[str, str] = {"colon": ":", "stop": ".", **data}
        berg = Voice("berg", "norland", self.words["berg"], self.words["role"])
        self.cast = Cast([berg, Voice("moll", "sudland", self.words["moll"])])

    def played(self) -> Iterator[tuple[str, bool, str]]:
        """Each scene that can be played: its name, whether it is right, what was found."""
        for scene in SCENES:
            try:
                text, claim = (self._filled(part) for part in (scene.text, scene.claim))
            except KeyError:
                continue
            found = judge(
                Reading(text, self.cast, self.code), Claim(scene.form, claim, scene.speaker)
            )
            right = found.verdict == scene.expect and (
                scene.speaker is not None or found.speaker_missing == scene.missing
            )
            yield scene.name, right, f"{found.verdict}, not {scene.expect}: {text} → {claim}"
        for name, expect in DATES.items():
            if words := self.words.get(f"date_{name}"):
                dates = [f"{d.first} {d.last}" for d in stated(words, PUBLISHED, self.code)]
                yield f"date: {name}", dates == [expect], f"{dates}, not {expect}: {words}"

    def _filled(self, part: str) -> str:
        part = _BEHIND.sub(lambda said: self.frame.replace("X", said[1]), part)
        for _ in range(2):  # words may hold names
            part = part.format_map(self.words)
        return part


def left_out(found: Language) -> list[str]:
    """The fields in which a language has only what every language has."""
    return [e.name for e in entries() if getattr(found, e.name) == e.metadata["default"]]


def never_matching(found: Language) -> Iterator[str]:
    """What can never match in a text, and why."""
    for entry in entries():
        words = getattr(found, entry.name)
        if entry.name in SINGLE | PHRASES:
            most = 1 if entry.name in SINGLE else LONGEST
            for word in sorted(words):
                if reason := _unfit(word, most):
                    yield f"{entry.name}: {word!r} {reason}"
        if whole := PARTS.get(entry.name):
            for word in sorted(words - getattr(found, whole)):
                yield f"{entry.name}: {word!r} is not in {whole}"


def _unfit(word: str, most: int) -> str:
    if word != word.lower():
        return "has capitals; all is compared in small letters"
    parts = word.removeprefix("n't").removeprefix("'ll").removeprefix("'d").split()
    if len(parts) > most:
        return f"has more than {most} word{'s' * (most > 1)}"
    for part in parts:
        # An elided word needs a vowel behind it.
        first = words_of(f"{part}a" if part.endswith("'") else part)[0][:1]
        if first != (part,):
            return f"is read as {' '.join(words_of(part)[0])!r}"
    return ""


def report(code: str) -> Iterator[str]:
    """The lines of the report on a language that has data."""
    found = language(code)
    if found is None:
        yield f"no language {code!r}: write src/positions/words/languages/{code or 'CODE'}.toml"
        return
    yield f"left out (the default holds): {', '.join(left_out(found)) or 'nothing'}"
    yield from ("", "never matches:")
    yield from (f"  {line}" for line in (list(never_matching(found)) or ["nothing"]))
    played = list(Stage(code).played())
    yield from ("", f"scenes: {sum(right for _, right, _ in played)} of {len(played)} right")
    yield from (f"  {name}: {what}" for name, right, what in played if not right)


if __name__ == "__main__":
    sys.stdout.write("\n".join((*report(" ".join(sys.argv[1:])), "")))
