"""Evaluate who is credited with direct quotations in German, Russian and Spanish news.

    python benchmarks/voices.py german|russian|spanish PATH [--show KIND]

German: PATH is a copy of the repository german-news-quotation-attribution-2024 of uhh-lt, of
which `data/train` and `data/dev` are read; people quoted by name count. Spanish: PATH is the
training file `esp.train` of CoNLL-2002, dispatches of an agency whose names are marked but not
their words: a quotation counts when its sentence names one person, and `NAME verb que` or a colon
stands before it, or a comma, a verb and the name behind. Russian: PATH is `devset` of the
repository factRuEval-2016 of dialogue-evaluation; a quotation counts when one person is named
behind it, a dash and some words, or before it and a colon or «что». The test parts are never read,
and no corpus is part of this repository. What is *not* here: any rule.
"""
# ruff: noqa: PLR2004 - a script: it prints, and draws its trials

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from polnear import Paper, Quote, Tally, long_enough

from positions.words.verdicts import Cast, Claim, Reading, Voice, judge

Quoted = tuple[Paper, dict[str, str]]  # with the name behind each source
_NAME = re.compile(r"(?:[A-ZÄÖÜ][\w.’'-]+\s+(?:(?:von|van|der|de|zu|al|bin)\s+)*)+[A-ZÄÖÜ][\w’'-]+")
_ROLE = re.compile(
    r"(?:in|er|chef|präsident|kanzler|rat|ent|or|at|ant|eur|ist|mann|frau|ende|är|lyst|haupt|tion|Amt|Sohn|Seiten|Idee|Dr|Prof|General)\.?$"
)
_ENDS = re.compile(r",|\(| (?:von|vom|der|des|aus|für|bei|im|in) ")


def german(path: Path) -> Iterator[Quoted]:
    """Every article of the train and dev parts."""
    for part in ("train", "dev"):
        for file in sorted((path / "data" / part).glob("*.json")):
            data = json.loads(file.read_text(encoding="utf-8"))
            sources = {_text(note["speaker"]) for note in data["annotations"]}
            names = {source: name for source in sorted(sources) if (name := name_of(source))}
            quotes = tuple(_german_quotes(data["annotations"]))
            yield Paper(file.name, data["originalText"], quotes), names


def name_of(source: str) -> str | None:
    """The person's name in a German description, without role; None where none is given."""
    for piece in (*_ENDS.split(source)[:1], *source.split(",")[1:]):
        words = re.sub(r"^(?:Der|Die|Das|der|die|das)\s+", "", piece.strip()).split()
        while len(words) > 2 and (_ROLE.search(words[0]) or "-" in words[0]):
            words = words[1:]
        name = " ".join(words[-3:])
        if len(words) in (2, 3) and _NAME.fullmatch(name) and not _ROLE.search(words[0]):
            return name
    return None


def _german_quotes(notes: list[dict[str, Any]]) -> Iterator[Quote]:
    for note in notes:
        text = _text(note["quote"]).strip()
        if note["type"] == "Direct" and re.fullmatch("„[^„“”]+[“”]", text):
            yield Quote(text[1:-1], 1, _text(note["speaker"]))


def _text(span: dict[str, str] | list[str]) -> str:
    return span["text"] if isinstance(span, dict) else ""


@dataclass(frozen=True)
class Token:
    """A word with its part of speech and what it names."""

    text: str
    part: str
    name: str


def spanish(path: Path) -> Iterator[Quoted]:
    """Every dispatch of the file; a sentence is a paragraph."""
    lines = path.read_text(encoding="latin-1").split("\n")
    groups = groupby(lines, key=lambda line: bool(line.strip()))
    sentences = [[Token(*line.split(" ")) for line in group] for full, group in groups if full]
    dispatch: list[list[Token]] = []
    for number, sentence in enumerate(sentences):
        if any(token.text == "EFE" for token in sentence[:12]) and dispatch:
            yield _dispatch(number, dispatch)
            dispatch = []
        dispatch.append(sentence)
    yield _dispatch(len(sentences), dispatch)


def _dispatch(number: int, sentences: list[list[Token]]) -> Quoted:
    quotes = [quote for sentence in sentences for quote in _spanish_quotes(sentence)]
    people = {person for sentence in sentences for person in _people(sentence)}
    text = "\n\n".join(map(_written, sentences))
    full = {name: max((p for p in people if name in p), key=len) for name in sorted(people)}
    known = {name: whole for name, whole in full.items() if " " in whole}
    return Paper(f"before sentence {number}", text, tuple(quotes)), known


def _spanish_quotes(sentence: list[Token]) -> Iterator[Quote]:
    marks = [at for at, token in enumerate(sentence) if token.text == '"']
    if len(marks) % 2:
        return
    spans = list(zip(marks[::2], marks[1::2], strict=True))
    prose = [
        token if not any(a < at < b for a, b in spans) else Token('"', "Fe", "O")
        for at, token in enumerate(sentence)
    ]
    people = _people(prose)
    if len(people) == 1 and _is_free(prose):
        for a, b in spans:
            if _led(prose[:a]) or _followed(prose[b + 1 :]):
                yield Quote(_written(sentence[a + 1 : b]), 1, people[0])


def _is_free(sentence: list[Token]) -> bool:
    """Whether no preposition stands before the one name."""
    at = next(at for at, token in enumerate(sentence) if token.name == "B-PER")
    return not at or sentence[at - 1].part[:2] != "SP"


def _led(before: list[Token]) -> bool:
    """Whether a name, a verb and then `que` or a colon stand before a quotation."""
    if not before or before[-1].text not in {"que", ":"}:
        return False
    verb = any(token.part.startswith("VM") for token in before[-3:-1])
    return verb and any(token.name == "B-PER" for token in before)


def _followed(after: list[Token]) -> bool:
    """Whether a comma, a verb and a name stand behind a quotation."""
    verb = next((t for t in after[1:3] if t.part[:2] not in {"P0", "VA"}), None)
    led = after[:1] and after[0].text == "," and verb and verb.part.startswith("VM")
    return bool(led) and any(token.name == "B-PER" for token in after[:20])


def _people(sentence: list[Token]) -> list[str]:
    """The names of persons."""
    found: list[list[str]] = []
    for token in sentence:
        if token.name == "B-PER":
            found.append([token.text])
        elif token.name == "I-PER" and found:
            found[-1].append(token.text)
    return [" ".join(name) for name in found]


def _written(tokens: list[Token]) -> str:
    """Words as they are printed: marks at their words."""
    text = re.sub(r'" (.*?) "', r'"\1"', " ".join(token.text for token in tokens))
    return re.sub(r" ([,.;:?!)])", r"\1", text.replace("( ", "("))


def russian(path: Path) -> Iterator[Quoted]:
    """Every article of the part."""
    for file in sorted(path.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        people = _russian_people(file)
        quotes = tuple(_russian_quotes(text, people))
        names = sorted(set(people.values()))
        full = {name: _longest(name, names) for name in names}
        full = {name: whole for name, whole in full.items() if " " in whole}
        yield Paper(file.name, text, quotes), full


def _longest(name: str, names: list[str]) -> str:
    """The fullest of some names with the same surname, in the same case."""
    return max((n for n in names if n.split()[-1] == name.rsplit(maxsplit=1)[-1]), key=len)


def _russian_people(file: Path) -> dict[int, str]:
    """By place, the names of persons."""
    places = {}
    for line in file.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
        key, _, start, *_ = line.split()
        places[key] = int(start)
    found = {}
    for line in file.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
        about, _, name = line.partition(" # ")
        _, kind, *spans = about.split()
        if kind == "Person" and spans and name[:1].isupper():
            found[places[spans[0]]] = name.strip()
    return found


def _russian_quotes(text: str, people: dict[int, str]) -> Iterator[Quote]:
    for found in re.finditer(r"«([^«»]+)»", text):
        behind = re.compile(r",? [—–-] [а-яё][^.!?\n«»]*").match(text, found.end())
        before = re.search(r"[^.!?\n«»]*(?::|, что) $", text[: found.start()])
        for near in (behind, before):
            named = [
                name for at, name in people.items() if near and near.start() <= at < near.end()
            ]
            if len(named) == 1:
                yield Quote(found[1], 1, named[0])
                break


def run(articles: Iterator[Quoted], language: str, show: str | None) -> Tally:
    """Judge every quotation of a named speaker, for the speaker and for everybody else."""
    tally = Tally(show)
    for paper, names in articles:
        ids = {name: f"v{number}" for number, name in enumerate(sorted(set(names.values())))}
        cast = Cast([Voice(key, f"{key}-party", name) for name, key in ids.items()])
        reading = Reading(paper.text, cast, language)
        for quote in paper.quotes:
            if quote.source not in names or not long_enough(quote.text):
                continue
            speaker = ids[names[quote.source]]
            for other in ids.values():
                kind = "true speaker" if other == speaker else "another speaker"
                judgement = judge(reading, Claim("quote", quote.text, other))
                tally.add(kind, judgement, paper, quote)
    return tally


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", choices=["german", "russian", "spanish"])
    parser.add_argument("path", type=Path)
    parser.add_argument("--show", help="print trials, as in `true speaker:unattributed`")
    options = parser.parse_args()
    read, language = {
        "german": (german, "de"),
        "russian": (russian, "ru"),
        "spanish": (spanish, "es"),
    }[options.corpus]
    tally = run(read(options.path), language, options.show)
    clean = ("verified", "verified-elided")
    print("true speaker, verified      ", tally.share("true speaker", *clean))
    print("true speaker, misattributed ", tally.share("true speaker", "misattributed"))
    print("another speaker, verified   ", tally.share("another speaker", *clean))
    for kind, counts in tally.counts.items():
        print(f"{kind}: {dict(counts.most_common())}")


if __name__ == "__main__":
    main()
