"""Fuzzing by the hour: files are bent again and again, and what finds something new is kept.

`python tests/fuzz.py --seconds 3600 --corpus .fuzz`. An input is a negotiation's files. It is new
when the check tells another set of rules and verdicts of it than of any before; then it joins the
corpus, from which the next ones are bent. A failure is kept below `failures/`, and `--again FILE`
tries it once more.
"""

import argparse
import json
import random
import re
import resource
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

import worlds
from positions.checks.checking import check
from positions.checks.report import Report
from positions.files.tree import MemoryTree
from positions.render.check.as_json import check_json
from positions.render.check.as_markdown import check_markdown
from positions.render.check.as_text import check_text
from positions.render.style import Style

Files = dict[str, str]

SLOW: Final = 5.0
"""Seconds of the processor's time: no input here has more than some thousand characters."""
LONGEST: Final = 20_000
PIECES: Final = (
    *"{}[]:,-#&*!|>'\"%@`\n\t ?~=<“”„‘’«»…—.,;",
    *("issue: ", "party: ", "\n  - ", "stance: ", "date: ", "quote: ", "passage: ", "speaker: "),
    *("source: ", "terms: ", "waive: ", "absent: withdrawn", "&a ", "*a", "<<: *a", "---\n"),
    *("2024-01-02", "{after: 2024-01-01}", "pay", "union", "news", "5", "[2, 5]", "null", "1e9"),
    *(" ... ", " […] ", "[we] ", "[w]e", " not ", " if ", " unless ", " said ", " she said, “"),
    *("Anna Berg", "the union", "five percent", "\n\n", "\ufeff", "\x1b", "\u2028", "\u202e"),
    *("\u0301", "é", "ß", "İ", "ﬁ", "北", "&amp;", "&shy;", "\u200b", "ANNA BERG: ", "— ", "Q: "),
)
SEED: Final[Files] = worlds.files(
    """
    === positions/negotiation.yaml
    title: Pay
    parties:
      union: {name: Union, aliases: [the union], speakers: {berg: {name: Anna Berg}}}
      firm: {name: Firm, speakers: {ek: {name: Erik Ek}}}
    issues: {pay: {title: Pay, scale: {type: interval}}}
    === positions/pay/union.yaml
    issue: pay
    party: union
    versions:
      - date: 2024-01-02
        note: The day.
        stance: 5
        evidence:
          - {source: news, speaker: berg, quote: We want five percent and nothing less}
          - {source: news, passage: The union will not strike this year}
    === seeds/catalogue.yaml
    sources: {news: {file: news.txt, title: News, published: 2024-01-02}}
    === seeds/news.txt
    “We want five percent and nothing less,” Anna Berg said.

    The union will not strike this year, she said.

    “We cannot pay,” Erik Ek said.
    """
)


def bent(files: Files, other: Files, dice: random.Random) -> Files:
    """Bend one or two files of an input in a few places."""
    new = dict(files)
    for _ in range(dice.choice((1, 1, 2))):
        name = dice.choice(sorted(new))
        text = new[name]
        for _ in range(dice.choice((1, 1, 2, 4))):
            text = _bent_once(text, other.get(name, ""), dice)
        new[name] = text[:LONGEST].encode(errors="replace").decode()
    return new


def _bent_once(text: str, other: str, dice: random.Random) -> str:
    start = dice.randint(0, len(text))
    end = min(len(text), start + dice.choice((0, 1, 5, 30)))
    kind = dice.randrange(5)
    if kind == 0:
        return text[:start] + text[end:]
    if kind == 1:
        return text[:start] + text[start:end] * dice.choice((2, 3, 50)) + text[end:]
    if kind == 2:
        at = dice.randint(0, len(other))
        return text[:start] + other[at : at + dice.choice((5, 30, 200))] + text[end:]
    rest = text[end:] if kind == 3 else text[start:]
    return f"{text[:start]}{dice.choice(PIECES)}{rest}"


def tried(files: Files) -> tuple[str, ...]:
    """Check an input, print what is found in every way, and give what is told of it."""
    before = time.process_time()
    report = check(MemoryTree(files))
    shown = check_text(report, Style(), everything=True)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202a-\u202e\ud800-\udfff]", shown), "shown raw"
    check_markdown(report, everything=True)
    json.loads(check_json(report))
    _words_stand(report, files)
    assert time.process_time() - before < SLOW, "slow"
    return (*sorted({one.finding.rule for one in report.findings}), "|", *report.verdicts)


def _words_stand(report: Report, files: Files) -> None:
    """Hold what is verified against a reading so plain that it cannot err: letters in a row."""
    for one in report.evidence:
        if one.verdict.value == "verified" and one.span is not None:
            article = files[one.span.location.path]
            assert one.span.end <= len(article), "beyond its article"
            mine, theirs = (_letters(text) for text in (one.evidence.words, article))
            assert mine in theirs or "&" in article + one.evidence.words, "verified out of nothing"


def _letters(text: str) -> str:
    return "".join(re.findall(r"[a-z]", text.lower()))


def corpus_of(folder: Path) -> Iterator[Files]:
    """Read the inputs that were kept."""
    for file in sorted(folder.glob("*.json")):
        yield json.loads(file.read_text(encoding="utf-8"))


def keep(folder: Path, files: Files) -> Path:
    """Write an input under a name that is its own."""
    text = json.dumps(files, indent=1)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{sha256(text.encode()).hexdigest()[:16]}.json"
    file.write_text(text, encoding="utf-8")
    return file


def fuzz(folder: Path, seconds: float, most: int, seed: int) -> int:
    """Bend and try until time or number is up; give the exit status."""
    dice = random.Random(seed)  # noqa: S311  # no secret
    known = [SEED, *corpus_of(folder)]
    told = {tried(files) for files in known}
    end, count, failures, slowest = time.monotonic() + seconds, 0, 0, 0.0
    while time.monotonic() < end and count < most:
        files = bent(dice.choice(known), dice.choice(known), dice)
        count += 1
        before = time.process_time()
        try:
            found = tried(files)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is a failure
            failures += 1
            where = keep(folder / "failures", files)
            sys.stdout.write(f"{type(error).__name__}: {error}: {where}\n")
            continue
        slowest = max(slowest, time.process_time() - before)
        if found not in told:
            told.add(found)
            known.append(files)
            keep(folder, files)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"{count} inputs, {failures} failures, {len(told)} answers, {len(known)} kept, "
        f"slowest {slowest:.2f} s, {peak} MB at most, seed {seed}\n"
    )
    return 1 if failures else 0


def main() -> int:
    """Read the options."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, default=Path(".fuzz"))
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--inputs", type=int, default=10**9)
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    options.add_argument("--again", type=Path, help="try one kept input, and nothing else")
    given = options.parse_args()
    if given.again:
        sys.stdout.write(
            " ".join(tried(json.loads(given.again.read_text(encoding="utf-8")))) + "\n"
        )
        return 0
    return fuzz(given.corpus, given.seconds, given.inputs, given.seed)


if __name__ == "__main__":
    sys.exit(main())
