"""Evaluate the evidence checker on PolNeAR, a corpus of political news with attributions.

    python benchmarks/polnear.py PATH [--show KIND]

PATH is a copy of the corpus (the repository PolNeAR of networkdynamics) that holds
`data/train` and `data/dev`. The test part is never read. The corpus is not part of this
repository. What is *not* here: any rule; this only counts verdicts.
"""
# ruff: noqa: PLR2004 - a script: it prints, and draws its trials

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from positions.words.verdicts import Cast, Claim, Judgement, Reading, Voice, judge

PARTS = ("train", "dev")
OPENING, CLOSING = "\"“‘'", "\"”’'"
SPEAKER_FAULTS = {"misattributed", "unattributed"}
_NEGATOR = re.compile(r"\b(?:not|never|no|nobody|nothing)\s+", re.IGNORECASE)
_CONTRACTED = re.compile(r"\b(is|are|was|were|do|does|did|have|has|had|would|could|should)n[’']t\b")
_AUXILIARY = re.compile(r"\b(is|are|was|were|will|would|can|could|should|must|has|have)\b(?! not)")
_NUMBER = re.compile(r"\d+")
_NAME = re.compile(r"(?:[A-Z][\w’'.-]*\s+)*[A-Z][\w’'-]+")
_SPAN = re.compile(r"(?P<key>T\d+)\t\S+ (?P<where>\d+ \d+(?:;\d+ \d+)*)\t")
_EVENT = re.compile(r"E\d+\t((?:\w+:\w+ ?)+)$")
_PRONOUNS = {"He", "She", "It", "They", "We", "I", "Who", "According"}
_TITLES = {"Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "The", "President", "Gen."}


@dataclass(frozen=True)
class Quote:
    """A direct quotation that the corpus's annotators marked."""

    text: str
    spans: int
    source: str


@dataclass(frozen=True)
class Paper:
    """An article and its direct quotations."""

    name: str
    text: str
    quotes: tuple[Quote, ...]


def papers(path: Path) -> Iterator[Paper]:
    """Every article of the train and dev parts."""
    for part in PARTS:
        for file in sorted((path / "data" / part / "text").glob("*.txt")):
            text = file.read_text(encoding="utf-8")
            notes = sorted((path / "data" / part / "attributions").glob(f"{file.stem}_*.ann"))
            yield Paper(file.stem, text, tuple(_quotes(text, notes[0])) if notes else ())


def _quotes(text: str, notes: Path) -> Iterator[Quote]:
    spans: dict[str, list[tuple[int, int]]] = {}
    for line in notes.read_text(encoding="utf-8").splitlines():
        if span := _SPAN.match(line):
            where = span["where"].split(";")
            spans[span["key"]] = [(int(a), int(b)) for a, b in (w.split() for w in where)]
        elif event := _EVENT.match(line):
            roles = dict(pair.split(":") for pair in event[1].split())
            content = spans.get(roles.get("Content", ""), [])
            pieces = [text[a:b].strip() for a, b in content]
            if pieces and all(_direct(piece) for piece in pieces):
                source = spans.get(roles.get("Source", ""), [])
                said_by = " ".join(text[a:b] for a, b in source)
                yield Quote(" ".join(p[1:-1].strip() for p in pieces), len(pieces), said_by)


def _direct(piece: str) -> bool:
    return (
        len(piece) > 2
        and piece[0] in OPENING
        and piece[-1] in CLOSING
        and not re.search('["“”]', piece[1:-1])
    )


def negated(text: str) -> str | None:
    """The text with a negation dropped, or put in; None where that cannot be done simply."""
    for pattern, instead in ((_NEGATOR, ""), (_CONTRACTED, r"\1"), (_AUXILIARY, r"\1 not")):
        if pattern.search(text):
            return pattern.sub(instead, text, count=1)
    return None


def renumbered(text: str) -> str | None:
    """The text with its first figure changed."""
    found = _NUMBER.search(text)
    return _NUMBER.sub(str(int(found[0]) + 7), text, count=1) if found else None


def name_of(source: str) -> str | None:
    """The person's name that a source ends with, without titles."""
    head = re.split(r",|\(| (?:of|for|in|at|who|from|to|and|with|on)\b", source)[0].strip()
    found = list(_NAME.finditer(head))
    if not found or found[-1].end() != len(head):
        return None
    words = [w for w in found[-1][0].split() if w not in _TITLES]
    name = " ".join(words[-2:])
    name = name.removesuffix("’s").removesuffix("'s")
    return None if name in _PRONOUNS or name.isupper() else name or None


def cast_of(paper: Paper) -> tuple[Cast, dict[str, str]]:
    """Everybody quoted by name, and which voice each source is."""
    full: dict[str, str] = {}
    sources: dict[str, str] = {}
    for quote in paper.quotes:
        if name := name_of(quote.source):
            last = name.split()[-1]
            sources[quote.source] = last
            full[last] = max(full.get(last, ""), name, key=len)
    ids = {last: f"v{i}" for i, last in enumerate(full)}
    cast = Cast([Voice(ids[last], ids[last] + "-party", name) for last, name in full.items()])
    return cast, {source: ids[last] for source, last in sources.items()}


def long_enough(text: str) -> bool:
    """Whether a quotation has the three words that a verdict needs."""
    return len(text.split()) > 2


class Tally:
    """Counts of verdicts by kind of trial."""

    def __init__(self, show: str | None) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self._show = show

    def add(self, kind: str, judgement: Judgement, paper: Paper, quote: Quote) -> None:
        """Count a verdict; print the trials of the kind asked for."""
        self.counts.setdefault(kind, Counter())[judgement.verdict] += 1
        if self._show and f"{kind}:{judgement.verdict}".startswith(self._show):
            print(f"{paper.name}\n  {quote.source!r} {quote.text!r}\n  {judgement}")

    def share(self, kind: str, *verdicts: str) -> str:
        """How many of a kind got one of some verdicts."""
        counts = self.counts.get(kind, Counter())
        total, hits = counts.total(), sum(counts[v] for v in verdicts)
        return f"{hits}/{total} = {hits / max(1, total):.2%}"


def run(path: Path, show: str | None) -> Tally:
    """Judge every quotation and its mutants."""
    tally = Tally(show)
    for paper in papers(path):
        cast, ids = cast_of(paper)
        unnamed, named = (Reading(paper.text, voices) for voices in (Cast([]), cast))
        for quote in filter(lambda q: long_enough(q.text), paper.quotes):
            _words(tally, paper, quote, unnamed)
            if quote.source in ids:
                _speakers(tally, paper, quote, named, ids[quote.source])
    return tally


def _words(tally: Tally, paper: Paper, quote: Quote, reading: Reading) -> None:
    kind = "one span" if quote.spans == 1 else "interrupted"
    tally.add(kind, judge(reading, Claim("quote", quote.text, None)), paper, quote)
    for mutation in (negated, renumbered):
        mutant = mutation(quote.text)
        if mutant:
            claim = Claim("quote", mutant, None)
            tally.add(mutation.__name__, judge(reading, claim), paper, quote)


def _speakers(tally: Tally, paper: Paper, quote: Quote, reading: Reading, speaker: str) -> None:
    claim = Claim("quote", quote.text, speaker)
    tally.add("true speaker", judge(reading, claim), paper, quote)
    for other in reading.cast.voices:
        if other != speaker:
            claim = Claim("quote", quote.text, other)
            tally.add("swapped speaker", judge(reading, claim), paper, quote)
            break


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--show", help="print trials, as in `one span:not-quoted`")
    options = parser.parse_args()
    tally = run(options.path, options.show)
    clean = ("verified", "verified-elided")
    print("one span, verified          ", tally.share("one span", *clean))
    print("interrupted, verified       ", tally.share("interrupted", *clean))
    print("negation mutants, verified  ", tally.share("negated", *clean))
    print("number mutants, verified    ", tally.share("renumbered", *clean))
    print("true speaker, misattributed ", tally.share("true speaker", "misattributed"))
    print("true speaker, unattributed  ", tally.share("true speaker", "unattributed"))
    print("swapped speaker, misattributed", tally.share("swapped speaker", "misattributed"))
    print("swapped speaker, caught     ", tally.share("swapped speaker", *SPEAKER_FAULTS))
    for kind, counts in tally.counts.items():
        print(f"{kind}: {dict(counts.most_common())}")


if __name__ == "__main__":
    main()
