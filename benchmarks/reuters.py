"""Evaluate who an agency's reports say spoke, on the English part of CoNLL-2003 (Reuters, 1996).

    python benchmarks/reuters.py PATH [--show KIND]

PATH is the file `eng.train` (the repository torch-ner-nlp-from-scratch of patverga holds one). The
test parts are never read, and the corpus is no part of this repository. A quotation is tried when
its sentence names exactly one person outside the marks, in front of or behind a verb of saying:
the corpus's own tags tell persons and verbs, so that the answer does not come from the program.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from positions.words.verdicts import Cast, Claim, Reading, Voice, judge

_SAYING = {"said", "told", "added", "say", "says", "replied", "announced", "declared", "warned",
           "quipped", "explained", "commented", "concluded", "wrote", "responded"}  # fmt: skip
_OBLIQUE = {"of", "for", "to", "with", "by", "against", "about", "in", "from", "told", "on", "at"}
_ANOTHER = {"he", "she", "they", "who", "it", "i", "we"}
_GLUED = {".", ",", ";", ":", "?", "!", "%", ")", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m"}
_FEWEST_WORDS = 4


@dataclass(frozen=True)
class Token:
    """A word with its part of speech and whether it is part of a person's name."""

    word: str
    tag: str
    person: bool


@dataclass(frozen=True)
class Quote:
    """A quotation and the last name of who said it."""

    text: str
    source: str


@dataclass(frozen=True)
class Report:
    """A report, the full names in it by last name, and its quotations."""

    text: str
    people: dict[str, str]
    quotes: tuple[Quote, ...]


def sentences(path: Path) -> Iterator[list[list[Token]]]:
    """The sentences of each report."""
    for document in path.read_text(encoding="utf-8").split("-DOCSTART-")[1:]:
        blocks = document.split("\n\n")[1:]
        yield [[_token(line) for line in b.splitlines()] for b in blocks if b.strip()]


def _token(line: str) -> Token:
    word, tag, _, entity = line.split()
    return Token(word, tag, entity.endswith("PER"))


def reports(path: Path) -> Iterator[Report]:
    """Every report that quotes somebody by name."""
    for document in sentences(path):
        paragraphs = list(_paragraphs(document))
        quotes = tuple(q for tokens in paragraphs for q in _quotes(tokens))
        if quotes:
            text = "\n\n".join(written(tokens) for tokens in paragraphs)
            yield Report(text, _people(document), quotes)


def _paragraphs(document: list[list[Token]]) -> Iterator[list[Token]]:
    """Sentences, those that one pair of marks holds together as one."""
    pending: list[Token] = []
    for tokens in document:
        pending += tokens
        if sum(t.word == '"' for t in pending) % 2 == 0:
            yield pending
            pending = []
    if pending:
        yield pending


def written(tokens: list[Token]) -> str:
    """Words as they were printed."""
    text, opened, glue = "", False, True
    for token in tokens:
        word = token.word
        closing = word == '"' and opened
        text += word if glue or closing or word in _GLUED else f" {word}"
        opened ^= word == '"'
        glue = word in {"(", "$"} or (word == '"' and opened)
    return text


def _people(document: list[list[Token]]) -> dict[str, str]:
    people: dict[str, str] = {}
    for tokens in document:
        for name in _names(tokens):
            words = [tokens[at].word for at in name]
            if words[-1].istitle():
                people[words[-1]] = max(people.get(words[-1], ""), " ".join(words), key=len)
    return people


def _names(tokens: list[Token]) -> list[range]:
    """Where persons' names stand."""
    found, at = [], 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and tokens[end].person:
            end += 1
        if end > at:
            found.append(range(at, end))
        at = max(end, at + 1)
    return found


def _quotes(tokens: list[Token]) -> Iterator[Quote]:
    """The quotations of a paragraph whose speaker is beyond doubt."""
    marks = [at for at, token in enumerate(tokens) if token.word == '"']
    if len(marks) < 2 or len(marks) % 2:  # noqa: PLR2004 - a pair
        return
    inside = {
        at
        for first, last in zip(marks[::2], marks[1::2], strict=True)
        for at in range(first, last + 1)
    }
    prose = [at for at in range(len(tokens)) if at not in inside]
    names = [name for name in _names(tokens) if name.start not in inside]
    if len(names) != 1 or not _speaks(tokens, names[0], prose):
        return
    for first, last in zip(marks[::2], marks[1::2], strict=True):
        quoted = tokens[first + 1 : last]
        if sum(t.word[0].isalnum() for t in quoted) >= _FEWEST_WORDS:
            yield Quote(written(quoted), tokens[names[0].stop - 1].word)


def _speaks(tokens: list[Token], name: range, prose: list[int]) -> bool:
    words = {tokens[at].word.lower() for at in prose}
    before = tokens[name.start - 1].word.lower() if name.start else ""
    after = tokens[name.stop].word if name.stop < len(tokens) else ""
    told = any(_told(tokens, at, name) for at in prose if tokens[at].word.lower() in _SAYING)
    plain = before not in _OBLIQUE and after != "'s" and not words & _ANOTHER
    return plain and told and tokens[name.stop - 1].word.istitle()


def _told(tokens: list[Token], verb: int, name: range) -> bool:
    """Whether a verb has no other subject right before it: `the newspaper said`."""
    before = tokens[verb - 1] if verb else None
    return before is None or before.word in {'"', ","} or before.tag == "RB" or verb == name.stop


def main() -> None:
    """Print how many quotations are their speaker's, and what became of the others."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--show", help="print trials, as in `true:unattributed`")
    options = parser.parse_args()
    counts: dict[str, Counter[str]] = {"true": Counter(), "swapped": Counter()}
    for report in reports(options.path):
        cast = Cast([Voice(last, f"party of {last}", n) for last, n in report.people.items()])
        reading = Reading(report.text, cast)
        for quote in report.quotes:
            others = [last for last in report.people if last != quote.source][:1]
            for kind, speaker in (("true", quote.source), *(("swapped", o) for o in others)):
                found = judge(reading, Claim("quote", quote.text, speaker))
                counts[kind][found.verdict] += 1
                if options.show == f"{kind}:{found.verdict}":
                    print(speaker, repr(quote.text), found.said_by, found.span)
                    if found.span:
                        around = max(0, found.span[0] - 300), found.span[1] + 200
                        print("   ", report.text[slice(*around)].replace("\n", "\n    "))
    for kind, found_ in counts.items():
        print(kind, found_.total(), {str(v): n for v, n in found_.most_common()})


if __name__ == "__main__":
    main()
