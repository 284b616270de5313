"""Evaluate whose words reports of negotiations report, on the Earth Negotiations Bulletin.

    python benchmarks/bulletin.py PATH [--show KIND]

PATH is the folder `enb` of the repository climate-negotiations of rufuspollock. Only issues before
number 400 are read; later ones stay unseen, and the corpus is no part of this repository. A
sentence is tried when it opens with a party and goes on with its verb, with nothing between but who
shares or rejects what it says; it is cut off where another party comes in with a verb of its own.
So the right answer is where a sentence begins, and every other party that it names must not be
taken for the one that said it.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from positions.words.verdicts import Cast, Claim, Judgement, Reading, Voice, judge

_BELOW = 400
_STATES = """
    Algeria Argentina Australia Bangladesh Barbados Belarus Bolivia Brazil Canada Chile China
    Colombia Cuba Egypt Ethiopia Gambia Ghana Grenada Iceland India Indonesia Iran Jamaica Japan
    Kenya Kuwait Malawi Malaysia Mali Mauritius Mexico Micronesia Morocco Nepal Nigeria Norway
    Pakistan Palau Panama Peru Philippines Qatar Samoa Senegal Singapore Slovenia Sudan Sweden
    Switzerland Tanzania Thailand Turkey Tuvalu Uganda Ukraine Uruguay Vanuatu Venezuela Zambia
    Zimbabwe Finland Germany Portugal Luxembourg Ireland Austria France Netherlands Denmark
    Italy Greece Lesotho Maldives
""".split()  # noqa: SIM905 - a list to read
_LONG = ["New Zealand", "Saudi Arabia", "South Africa", "Russian Federation", "Costa Rica",
         "Sri Lanka", "Papua New Guinea", "Marshall Islands", "Burkina Faso", "Sierra Leone",
         "Republic of Korea", "Cook Islands", "Solomon Islands", "Antigua and Barbuda"]  # fmt: skip
_BLOCS = {"EU": ("European Union",), "G-77/China": ("Group of 77",), "AOSIS": (), "LDCs": (),
          "Umbrella Group": (), "African Group": ("Africa Group",),
          "Environmental Integrity Group": ("EIG",), "OPEC": (), "SIDS": (), "JUSSCANNZ": (),
          "CG-11": (), "Central Group": ()}  # fmt: skip
_NAMES = {"US": ("United States",), "UK": (), **dict.fromkeys([*_STATES, *_LONG], ()), **_BLOCS}
_VERB = """
    said proposed suggested noted called urged stressed supported opposed emphasized added
    recommended expressed requested highlighted underscored argued stated asked objected
    preferred cautioned reiterated welcomed underlined identified advocated explained outlined
    clarified questioned favored insisted warned agreed disagreed observed announced reported
    sought rejected
""".split()  # noqa: SIM905 - a list to read
_PARTY = "|".join(re.escape(n) for n in sorted(_NAMES, key=len, reverse=True))
_SHARED = r", (?P<how>supported|opposed|echoed|joined|backed|seconded|with) (?P<aside>[^.;]{2,90}),"
_FOR = r", (?:for|on behalf of|speaking for|speaking on behalf of) (?:the )?"
_DIRECT = re.compile(
    rf"(?:The )?(?P<party>{_PARTY})(?:{_SHARED})? (?:also )?(?:{'|'.join(_VERB)})\b(?! by\b)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    rf"(?:The )?(?P<mouth>{_PARTY}){_FOR}(?P<party>{_PARTY})(?:,|{_SHARED})"
    rf" (?:also )?(?:{'|'.join(_VERB)})\b(?! by\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:(?<=[.!?])|(?<=[.!?]['’”\"]))\s+(?=[A-Z])")
_NEXT = re.compile(
    rf"(?:,| and| while)? (?:and|while|but|whereas)? ?(?:the )?(?:{_PARTY})"
    rf"(?:[^.;]{{0,90}})? (?:{'|'.join(_VERB)}|thanked|requested)\b",
    re.IGNORECASE,
)
_KNOWN = {name.lower(): name for name in _NAMES}


@dataclass(frozen=True)
class Trial:
    """A sentence, the party whose words it reports, and parties that it also names."""

    kind: str
    text: str
    party: str
    mouth: str | None
    others: tuple[str, ...]


def issues(path: Path) -> Iterator[str]:
    """The text of each issue before number 400."""
    for file in sorted(path.glob("*/index.md")):
        number = re.search(r"12(\d+)e$", file.parent.name)
        if number and int(number[1]) < _BELOW:
            yield file.read_text(encoding="utf-8").split("---", 2)[-1]


def trials(paragraph: str) -> Iterator[Trial]:
    """The sentences of a paragraph whose party is beyond doubt."""
    for sentence in _SENTENCE.split(paragraph):
        for kind, pattern in (("bloc", _SPOKEN), ("party", _DIRECT)):
            if found := pattern.match(sentence):
                parts = found.groupdict()
                party, mouth = _KNOWN[parts["party"].lower()], parts.get("mouth")
                others = _NEXT.search(sentence, found.end())
                text = sentence[: others.start()] if others else sentence
                yield Trial(
                    kind if kind == "bloc" or not parts["aside"] else "party, others beside",
                    text.rstrip(" ,"),
                    party,
                    _KNOWN[mouth.lower()] if mouth else None,
                    tuple(_others(f"{sentence[found.end() :]} {_rejecting(parts)}", party)),
                )
                break


def _rejecting(parts: dict[str, str | None]) -> str:
    """Who rejects what is said: who shares it may claim it too, as said by another."""
    return (parts["aside"] or "") if (parts["how"] or "").lower() == "opposed" else ""


def _others(text: str, party: str) -> Iterator[str]:
    named = re.findall(rf"\b(?:{_PARTY})\b", text)
    yield from dict.fromkeys(name for name in named if name in _KNOWN.values() and name != party)


def cast() -> Cast:
    """Every party, under its names as they are and in capitals, and none of its speakers."""
    voices = []
    for name, more in _NAMES.items():
        names = dict.fromkeys(n for each in (name, *more) for n in (each, each.upper()))
        voices.append(Voice(name, name, name, aliases=tuple(names)[1:], kind="party"))
    return Cast(voices)


class Tally:
    """Counts of verdicts by kind of trial."""

    def __init__(self, show: str | None) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self._show = show

    def add(self, kind: str, trial: Trial, found: Judgement) -> None:
        """Count a verdict; print the trials of the kind asked for."""
        self.counts.setdefault(kind, Counter())[str(found.verdict)] += 1
        if self._show == f"{kind}:{found.verdict}":
            print(trial.party, trial.mouth, trial.others, found.said_by, "|", trial.text)


def run(path: Path, tally: Tally) -> None:
    """Judge each sentence for its party, and for one other that it names."""
    everybody = cast()
    for issue in issues(path):
        reading = Reading(issue, everybody)
        for paragraph in re.split(r"\n\s*\n", issue):
            for trial in trials(" ".join(paragraph.split())):
                claim = Claim("passage", trial.text, trial.party)
                tally.add(trial.kind, trial, judge(reading, claim))
                for other in trial.others[:1]:
                    if other != trial.mouth:
                        wrong = Claim("passage", trial.text, other)
                        tally.add(f"{trial.kind}, swapped", trial, judge(reading, wrong))


def main() -> None:
    """Print the verdicts by kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--show", help="print trials, as in `bloc:misattributed`")
    options = parser.parse_args()
    tally = Tally(options.show)
    run(options.path, tally)
    for kind, counts in tally.counts.items():
        shares = {v: f"{n} = {n / counts.total():.1%}" for v, n in counts.most_common()}
        print(f"{kind}: {counts.total()} {shares}")


if __name__ == "__main__":
    main()
