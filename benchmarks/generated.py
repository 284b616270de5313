"""Write a negotiation of any size, the same for the same seed, with articles that read like ones.

    python benchmarks/generated.py DIR --records 1000

Every record has four statements with two pieces of evidence each; eighty pieces rest on an article.
Every word of evidence stands in its article, so that what is timed is the work of a tracker in good
order. What is *not* here: any timing, which is `speed`'s.
"""
# ruff: noqa: S311 - a script that draws its trials

import argparse
import json
import random
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

STATEMENTS = 4  # versions of a record
PIECES = 2  # pieces of evidence of a version
A_SOURCE = 80  # pieces that rest on one article
FIRST = date(2020, 1, 1)
_PLACES = (0, 25, 50, 75, 100)
_NAMES = ("Anna Berg", "Carl Dune", "Maria Olsen", "John Park", "Ida Moe", "Ana Ruiz", "Leo Hart")
_TOPICS = (
    *("the quota", "the harbour dues", "the border crossings", "the pension fund"),
    *("the water levels", "the grain corridor", "the emission ceiling", "the transition period"),
)
_VERBS = ("accept", "postpone", "renegotiate", "support", "finance", "verify", "suspend", "extend")
_ENDS = (
    *("before the year ends", "without further talks", "under present terms"),
    *("in three equal steps", "once experts have met", "after the recess"),
)


def main() -> None:
    """Write what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Raw)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    write(asked.folder, asked.records, asked.seed)


_Raw = argparse.RawDescriptionHelpFormatter


def write(folder: Path, records: int, seed: int = 1) -> None:
    """Write a negotiation of so many records."""
    for path, text in negotiation(records, seed).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())


def negotiation(records: int, seed: int = 1) -> dict[str, str]:
    """Give the files of a negotiation by path; JSON is YAML."""
    rng = random.Random(seed)
    parties = [f"party-{number}" for number in range(max(2, round(records**0.5)))]
    issues = [f"issue-{number}" for number in range(-(-records // len(parties)))]
    pairs = [(issue, party) for issue in issues for party in parties][:records]
    slots = [(pair, version) for pair in pairs for version in range(STATEMENTS)]
    rng.shuffle(slots)
    per_source = A_SOURCE // PIECES
    batches = [slots[at : at + per_source] for at in range(0, len(slots), per_source)]
    said: dict[tuple[tuple[str, str], int], list[dict[str, str]]] = {}
    sources, texts = {}, {}
    for number, batch in enumerate(batches):
        name = f"source-{number}"
        text, evidence = _article(name, batch, rng)
        said.update(evidence)
        published = FIRST + timedelta(days=number % 300 + 400)
        sources[name] = {
            "file": f"{name}.txt", "title": f"Talks, day {number}",
            "outlet": f"outlet-{number % 7}",
            "published": published.isoformat(), "sha256": sha256(text.encode()).hexdigest(),
        }  # fmt: skip
        texts[f"seeds/{name}.txt"] = text
    outlets = {f"outlet-{number}": {"name": f"Outlet {number}"} for number in range(7)}
    files = {
        "positions/negotiation.yaml": _shared(issues, parties),
        "seeds/catalogue.yaml": {"format": 1, "outlets": outlets, "sources": sources},
    }
    for issue, party in pairs:
        versions = [_version(said[(issue, party), k], k, rng) for k in range(STATEMENTS)]
        record = {"issue": issue, "party": party, "versions": versions}
        files[f"positions/{issue}/{party}.yaml"] = record
    written = {path: json.dumps(data, indent=1) + "\n" for path, data in files.items()}
    return {**written, **texts}


def _shared(issues: list[str], parties: list[str]) -> dict[str, object]:
    points = {f"p{at}": {"at": at, "text": f"Goes {at} percent of the way"} for at in _PLACES}
    scale = {"type": "ordinal", "reference": 50, "points": points}
    return {
        "format": 1,
        "title": "Generated talks",
        "rounds": {
            "opening": {"date": (FIRST + timedelta(days=200)).isoformat()},
            "closing": {"date": (FIRST + timedelta(days=900)).isoformat()},
        },
        "parties": {
            party: {
                "name": f"Delegation {_letters(number)}",
                "speakers": {f"speaker-{number}": {"name": _speaker(number)}},
            }
            for number, party in enumerate(parties)
        },
        "issues": {issue: {"title": f"Issue {issue[6:]}", "scale": scale} for issue in issues},
    }


def _letters(number: int) -> str:
    head, tail = divmod(number, 26)
    return (_letters(head - 1) if head else "") + chr(65 + tail)


def _speaker(number: int) -> str:
    first, last = _NAMES[number % len(_NAMES)].split()
    return f"{first} {last}{_letters(number).lower()}"


def _version(evidence: list[dict[str, str]], number: int, rng: random.Random) -> dict[str, object]:
    day = FIRST + timedelta(days=90 * number + rng.randrange(80))
    return {
        "date": day.isoformat(),
        "note": "The day the article names.",
        "stance": f"p{rng.choice(_PLACES)}",
        "firmness": rng.choice(("preference", "firm", "red-line")),
        "evidence": evidence,
    }


def _article(
    name: str, batch: list[tuple[tuple[str, str], int]], rng: random.Random
) -> tuple[str, dict[tuple[tuple[str, str], int], list[dict[str, str]]]]:
    paragraphs, said = [f"TALKS GO ON ({name})"], {}
    for (issue, party), version in batch:
        number = int(party[6:])
        who, tag = _speaker(number), f"Paper{issue[6:]}X{number}X{version}"
        quote = f"We will {_phrase(rng, tag)}, and that holds for {tag} too"
        passage = f"the delegation would {_phrase(rng, tag)}"
        paragraphs.append(f"“{quote},” {who} told reporters. It rained on {tag} all morning.")
        paragraphs.append(f"{who} said that {passage}. {tag} met no objection.")
        source = {"source": name, "speaker": f"speaker-{number}"}
        said[(issue, party), version] = [{**source, "quote": quote}, {**source, "passage": passage}]
    return "\n\n".join(paragraphs) + "\n", said


def _phrase(rng: random.Random, tag: str) -> str:
    """Words that no other article has in a run of eight."""
    return f"{rng.choice(_VERBS)} {rng.choice(_TOPICS)} as {tag} has it {rng.choice(_ENDS)}"


if __name__ == "__main__":
    main()
