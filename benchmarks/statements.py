"""Evaluate statements on answers of German parties to an election questionnaire.

    python benchmarks/statements.py PATH [--show VERDICT]

PATH is a copy of the data (qual-o-mat-data of gockelhahn), of which the year 2021 is read. Every
party's answers with the theses they answer make one text of kind `statement`; of each answer a
sentence and the whole are claimed as `quote`, for the party and for another one. The data are not
part of this repository. What is *not* here: any rule; this only counts verdicts.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from positions.words import Genre
from positions.words.verdicts import Cast, Claim, Reading, Voice, judge

# A sentence ends behind a long word: not behind an ordinal or an abbreviation.
_END = re.compile(r"(?<=[a-zäöüß]{4}[.?!])\s+(?=[A-ZÄÖÜ])")
FEWEST = 3  # words


def _load(folder: Path, name: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def texts(folder: Path) -> Iterator[tuple[Reading, list[str]]]:
    """Each party's answers as one statement, and the answers."""
    parties = {party["id"]: party for party in _load(folder, "party")}
    theses = {one["id"]: one for one in _load(folder, "statement")}
    comments = {one["id"]: one["text"].strip() for one in _load(folder, "comment")}
    cast = Cast(
        Voice(f"p{key}", f"p{key}", party["longname"].strip(), None, (party["name"],), "party")
        for key, party in parties.items()
    )
    answers: dict[int, list[tuple[int, str]]] = {}
    for opinion in _load(folder, "opinion"):
        if len((comment := comments[opinion["comment"]]).split()) >= FEWEST:
            answers.setdefault(opinion["party"], []).append((opinion["statement"], comment))
    for party, given in answers.items():
        blocks = (f"{theses[k]['label']}\n\n{theses[k]['text']}\n\n{text}\n" for k, text in given)
        genre = Genre("statement", (f"p{party}",))
        yield Reading("\n".join(blocks), cast, "de", genre), [text for _, text in given]


def claims(answer: str) -> set[str]:
    """The whole answer, and its first and last sentence."""
    sentences = [s.strip(' "') for s in _END.split(answer) if len(s.split()) > FEWEST]
    return {answer, *sentences[:1], *sentences[-1:]}


def main() -> None:
    """Count verdicts of own answers, and of answers claimed for another party."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("path", type=Path)
    arguments.add_argument("--show", help="print the claims that got this verdict")
    options = arguments.parse_args()
    counts: dict[str, Counter[str]] = {"own": Counter(), "another's": Counter()}
    for folder in sorted((options.path / "data" / "2021").iterdir()):
        for reading, answers in texts(folder):
            own = reading.genre.voices[0]
            other = next(voice for voice in reading.cast.voices if voice != own)
            for answer in answers:
                for words in claims(answer):
                    for whose, speaker in zip(counts, (own, other), strict=True):
                        verdict = str(judge(reading, Claim("quote", words, speaker)).verdict)
                        counts[whose][verdict] += 1
                        if verdict == options.show:
                            print(f"{folder.name} {whose}: {words}")
    for whose, found in counts.items():
        print(f"{whose}: {found.total()}")
        print("  " + ", ".join(f"{verdict} {n}" for verdict, n in found.most_common()))


if __name__ == "__main__":
    main()
