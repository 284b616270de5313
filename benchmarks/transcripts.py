"""Evaluate turns on real transcripts: interviews, debates, press conferences, town halls.

    python benchmarks/transcripts.py PATH [--every N] [--show VERDICT]

PATH is a copy of a corpus of transcripts (Trump_Campaign_Corpus of unendin) that holds
`text/*.txt`, each turn opened by `FULL NAME:`. From every transcript six turns of its main speaker
are taken, one sentence of each as `quote`, and six of everybody else claimed for that speaker. The
corpus is not part of this repository. What is *not* here: any rule; this only counts verdicts.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from positions.words.verdicts import Cast, Claim, Reading, Voice, judge

MAIN = "DONALD TRUMP"
A_TRANSCRIPT = 6  # turns
_KINDS = re.compile(r"\) (?:Interview|Debate|Press [Cc]onference|Town [Hh]all)")
_LABEL = re.compile(r"^([A-Z][A-Z'’. -]+(?: \([A-Z ]+\))?): ", re.MULTILINE)
_SENTENCE = re.compile(r"[A-Z“\"][^.?!]{20,300}[.?!](?=\s|$)")
_NOTE = re.compile(r"\([A-Z][A-Z ]+\)|\[|\.\.\.")


def transcripts(path: Path) -> Iterator[tuple[str, str]]:
    """Name and text of every transcript of a conversation."""
    for file in sorted((path / "text").glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        if _KINDS.search(file.name) and MAIN in _LABEL.findall(text):
            yield file.name, text


def turns(text: str) -> Iterator[tuple[str, str]]:
    """(label, words) of each turn."""
    pieces = _LABEL.split(text)
    yield from zip(pieces[1::2], pieces[2::2], strict=True)


def claims(text: str, *, own: bool) -> list[str]:
    """A sentence of each of six turns, spread over the transcript; own or all others'."""
    held = [words for label, words in turns(text) if (label == MAIN) == own]
    found = [
        sentences[-1]
        for words in held
        if (sentences := [s for s in _SENTENCE.findall(words) if not _NOTE.search(s)])
    ]
    return found[:: max(1, len(found) // A_TRANSCRIPT)][:A_TRANSCRIPT]


def cast(text: str) -> Cast:
    """The main speaker, and whoever else speaks most, of another party."""
    others = Counter(label for label, _ in turns(text) if label != MAIN)
    voices = [Voice("trump", "campaign", "Donald Trump", "candidate")]
    if others and " " in (name := others.most_common(1)[0][0]):
        voices.append(Voice("other", "others", name.title(), "host"))
    return Cast(voices)


def _judged(reading: Reading, words: list[str]) -> Iterator[tuple[str, str]]:
    for said in words:
        yield str(judge(reading, Claim("quote", said, "trump")).verdict), said


def main() -> None:
    """Count verdicts of own turns, and of others' turns claimed for the main speaker."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("path", type=Path)
    arguments.add_argument("--every", type=int, default=10, help="take every N-th transcript")
    arguments.add_argument("--show", help="print the claims that got this verdict")
    options = arguments.parse_args()
    counts: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    taken = list(transcripts(options.path))[:: options.every]
    for name, text in taken:
        reading = Reading(text, cast(text))
        for own, found in counts.items():
            for verdict, said in _judged(reading, claims(text, own=own)):
                found[verdict] += 1
                if verdict == options.show:
                    print(f"{name}\n  {'own' if own else 'other'}: {said}")
    print(f"{len(taken)} transcripts")
    for own, found in counts.items():
        clean = found["verified"] + found["verified-elided"]
        print(f"{'own turns' if own else 'turns of others'}: {found.total()}, verified {clean}")
        print("  " + ", ".join(f"{verdict} {n}" for verdict, n in found.most_common()))


if __name__ == "__main__":
    main()
