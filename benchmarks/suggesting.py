"""Evaluate what `positions suggest` finds, on PolNeAR and on labelled transcripts.

    python benchmarks/suggesting.py PATH [--part dev] [--show missed|wrong|false]
    python benchmarks/suggesting.py PATH --transcripts [--every N]

PATH is a copy of the corpus (the repository PolNeAR of networkdynamics). Everybody whom an article
quotes directly by name is known beforehand, as in a negotiation. Recall is of their direct
quotations of three words and more: found when a suggestion of form `quote` shares most of the words
and names the speaker. Precision is of all suggested quotations, those of a few words within a
report included: right when the corpus attributes the words to that speaker, wrong when to somebody
else, false when to nobody. Where the corpus's source is a pronoun it cannot judge, and the
suggestion is left out. The test part is never read.

With `--transcripts`, PATH is the corpus of benchmarks/transcripts.py: every turn has a label, its
main speaker and whoever else speaks most are known. A suggestion is right when it lies in a turn of
its speaker; recall is of the sentences in those turns. What is *not* here: any rule.
"""

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from polnear import _EVENT, _SPAN, _direct, cast_of, long_enough, name_of, papers
from transcripts import _LABEL, _SENTENCE, cast as cast_of_transcript, transcripts

from positions.author.suggesting import Attributed, attributed
from positions.words import Genre, Reading

_PRONOUN = re.compile(r"(?i)\b(?:he|she|they|who|it|we|i|you|him|her|them)\b")


@dataclass(frozen=True)
class Gold:
    """An attribution of the corpus: where it stands, its words if they are direct, its source."""

    spans: tuple[tuple[int, int], ...]
    text: str
    source: str

    @property
    def size(self) -> int:
        """Characters."""
        return sum(b - a for a, b in self.spans)

    def shared(self, span: tuple[int, int]) -> int:
        """Characters that a stretch of the text shares with it."""
        return sum(max(0, min(b, span[1]) - max(a, span[0])) for a, b in self.spans)


def gold(text: str, notes: Path) -> list[Gold]:
    """The attributions of an article, with their places."""
    spans: dict[str, list[tuple[int, int]]] = {}
    found = []
    for line in notes.read_text(encoding="utf-8").splitlines():
        if span := _SPAN.match(line):
            where = span["where"].split(";")
            spans[span["key"]] = [(int(a), int(b)) for a, b in (w.split() for w in where)]
        elif event := _EVENT.match(line):
            roles = dict(pair.split(":") for pair in event[1].split())
            content = spans.get(roles.get("Content", ""), [])
            pieces = [text[a:b].strip() for a, b in content]
            said_by = " ".join(text[a:b] for a, b in spans.get(roles.get("Source", ""), []))
            if pieces:
                direct = all(_direct(piece) for piece in pieces)
                words = " ".join(piece[1:-1].strip() for piece in pieces)
                found.append(Gold(tuple(content), words if direct else "", said_by))
    return found


class Tally:
    """Counts, for all suggestions and for those that are sure."""

    def __init__(self, show: str | None) -> None:
        self.counts: Counter[str] = Counter()
        self._show = show

    def add(self, kind: str, one: Attributed | None, paper: str, about: object) -> None:
        """Count something."""
        self.counts[kind] += 1
        if one is not None and not one.unsure:
            self.counts[f"sure {kind}"] += 1
        if kind == self._show:
            print(f"{paper}\n   {about}\n   {one}")

    def figures(self, prefix: str) -> str:
        """Precision and recall."""
        right, wrong, false, found = (
            self.counts[prefix + kind] for kind in ("right", "wrong", "false", "found")
        )
        precision = right / max(1, right + wrong + false)
        recall = found / max(1, self.counts["gold"])
        counted = f"{right} right, {wrong} wrong, {false} false"
        return f"P {precision:.3f} R {recall:.3f} ({counted}; {found} of {self.counts['gold']})"


def run(path: Path, part: str, show: str | None) -> Tally:
    """Suggest from every article of a part."""
    tally = Tally(show)
    for paper in papers(path):
        file = path / "data" / part / "text" / f"{paper.name}.txt"
        notes = sorted((path / "data" / part / "attributions").glob(f"{paper.name}_*.ann"))
        if not file.exists() or not notes:
            continue
        cast, _ = cast_of(paper)
        lasts = {voice.name.split()[-1]: voice.id for voice in cast.voices.values()}
        text = file.read_text(encoding="utf-8")
        found = [one for one in attributed(Reading(text, cast)) if one.form == "quote"]
        _count(tally, paper.name, gold(text, notes[0]), found, lasts)
    return tally


def _last(source: str) -> str:
    """The last name that a source ends with, or nothing."""
    return (name_of(source) or " ").split(" ")[-1]


def _count(
    tally: Tally, name: str, wanted: list[Gold], found: list[Attributed], lasts: dict[str, str]
) -> None:
    ids = {one.source: lasts[last] for one in wanted if (last := _last(one.source)) in lasts}
    known = [one for one in wanted if one.source in ids and long_enough(one.text)]
    met = set()
    for one in found:
        # The smallest attribution that holds most of the words: a report may hold another.
        held = [gold for gold in wanted if gold.shared(one.span) * 2 >= one.span[1] - one.span[0]]
        best = min(held, key=lambda gold: gold.size, default=None)
        if best is None:
            tally.add("false", one, name, "attributed to nobody")
        elif best.source in ids:
            right = ids[best.source] == one.speaker
            tally.add("right" if right else "wrong", one, name, best)
            if right and best in known and best not in met:
                met.add(best)
                tally.add("found", one, name, best)
        elif name_of(best.source) is None and _PRONOUN.search(best.source or "he"):
            tally.add("unjudged", one, name, best)
        else:
            tally.add("wrong", one, name, best)
    for one in known:
        tally.counts["gold"] += 1
        if one not in met:
            tally.add("missed", None, name, one)


def run_transcripts(path: Path, every: int) -> Tally:
    """Suggest from every so manieth transcript."""
    tally = Tally(None)
    for _, text in list(transcripts(path))[::every]:
        known = cast_of_transcript(text)
        labels = {voice.name.upper(): voice.id for voice in known.voices.values()}
        heads = [*_LABEL.finditer(text)]
        ends = [*(head.start() for head in heads[1:]), len(text)]
        turns = [
            (head.end(), end, labels.get(head[1])) for head, end in zip(heads, ends, strict=True)
        ]
        reading = Reading(text, known, "en", Genre("transcript"))
        found = [one for one in attributed(reading) if one.form == "quote"]
        right = [one for one in found if _owner(turns, one.span[0]) == one.speaker]
        tally.counts["right"] += len(right)
        tally.counts["wrong"] += len(found) - len(right)
        for start, end, voice in turns:
            for sentence in _SENTENCE.finditer(text, start, end) if voice else ():
                a, b = sentence.span()
                tally.counts["gold"] += 1
                tally.counts["found"] += any(one.span[0] < b and a < one.span[1] for one in right)
    return tally


def _owner(turns: list[tuple[int, int, str | None]], at: int) -> str | None:
    return next((voice for start, end, voice in turns if start <= at < end), None)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--part", choices=["dev", "train"], default="dev")
    parser.add_argument("--show")
    parser.add_argument("--transcripts", action="store_true")
    parser.add_argument("--every", type=int, default=10)
    options = parser.parse_args()
    if options.transcripts:
        print("labelled turns  ", run_transcripts(options.path, options.every).figures(""))
        return
    tally = run(options.path, options.part, options.show)
    print("all suggestions ", tally.figures(""))
    print("sure ones       ", tally.figures("sure "))
    print("unjudged        ", tally.counts["unjudged"], "missed", tally.counts["missed"])


if __name__ == "__main__":
    main()
