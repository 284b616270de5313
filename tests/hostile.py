"""A negotiation whose every text tries to act on what it is printed to; also long, wide and
right-to-left names, for tables."""

import json
import re
from datetime import date
from functools import cache

import worlds
from positions.change.difference import Difference, Operand
from positions.change.movement import diff
from positions.evidence.proofs import Proofs
from positions.files.tree import MemoryTree
from positions.records.dossier import Dossier
from positions.records.loading import load
from positions.reporting.edition import Edition

START, END = date(2024, 1, 15), date(2024, 2, 25)
ESCAPE = "\x1b[2J\x1b]0;owned\x07"
HARM = f"{ESCAPE}<script>alert(1)</script> | `x` **b** [l](http://x) \u202egnp.exe"
COMMAND = "::error title=owned::all lost ##[error]owned ##vso[task.complete]"
CHINESE = "北京大学与清华大学联合代表团"
ARABIC = "وفد المملكة العربية"
LONG = "Bundesausbildungsförderungsgesetzeskommission der Vereinigten Verbände"
WORDS = f"These are words {HARM} {COMMAND} and more"


def _version(day: str, stance: str, firmness: str) -> dict[str, object]:
    return {
        "date": day,
        "stance": stance,
        "firmness": firmness,
        "terms": {f"term-{stance}": {"kind": "offer", "text": f"{COMMAND} {HARM}"}},
        "summary": f"{COMMAND} {HARM}",
        "note": HARM,
        "evidence": [
            {"source": "s", "speaker": "mouth", "quote": WORDS, "translation": HARM, "note": HARM},
            {"source": "s", "passage": f"Nowhere {WORDS}"},
        ],
    }


def _record(party: str, *versions: dict[str, object]) -> str:
    return json.dumps({"issue": "matter", "party": party, "versions": list(versions)})


_NEGOTIATION = {
    "title": f"{COMMAND} {HARM} {LONG}",
    "rounds": {"one": {"date": str(START), "title": HARM}},
    "parties": {
        "chinese": {"name": CHINESE, "speakers": {"mouth": {"name": f"{COMMAND} {HARM}"}}},
        "arabic": {"name": ARABIC},
        "long": {"name": LONG},
        "evil": {"name": f"{COMMAND} {HARM}"},
        "silent": {"name": f"{HARM} {COMMAND}"},
    },
    "issues": {
        "matter": {
            "title": f"{COMMAND} {HARM}",
            "question": f"{COMMAND} {HARM}?",
            "scale": {
                "type": "ordinal",
                "points": {
                    "low": {"at": 0, "text": f"{COMMAND} {HARM}"},
                    "high": {"at": 9, "text": CHINESE},
                },
            },
        }
    },
}
_CATALOGUE = {
    "outlets": {"o": {"name": f"{COMMAND} {HARM}"}},
    "sources": {
        "s": {"file": "a.txt", "title": HARM, "outlet": "o", "published": "2024-01-10"},
    },
}


def tree() -> MemoryTree:
    """The files; JSON is YAML."""
    moved = (_version("2024-01-02", "low", "firm"), _version("2024-01-20", "high", "red-line"))
    still = (_version("2024-01-02", "low", "firm"),)
    records = {"chinese": moved, "arabic": moved, "long": still, "evil": moved}
    files = {
        f"positions/matter/{party}.yaml": _record(party, *versions)
        for party, versions in records.items()
    }
    return MemoryTree(
        {
            "positions/negotiation.yaml": json.dumps(_NEGOTIATION),
            "seeds/catalogue.yaml": json.dumps(_CATALOGUE),
            "seeds/a.txt": f"“{WORDS}”, said somebody.\n",
            **files,
        }
    )


@cache
def dossier() -> Dossier:
    loaded = load(tree())
    assert loaded.dossier is not None
    assert not loaded.findings, loaded.findings
    return loaded.dossier


@cache
def edition() -> Edition:
    proofs = worlds.proofs(dossier())
    return Edition(proofs, diff(proofs, Operand(START, START), Operand(END, END)))


def pair() -> tuple[Proofs, Difference]:
    return edition().proofs, edition().difference


def harm_on_a_terminal(text: str) -> list[str]:
    """What of a text would act on a terminal."""
    return re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def commands(text: str) -> list[str]:
    """Which lines a runner that looks for commands in its log would obey."""
    return re.findall(r"^\s*::.*|##(?:\[|vso\[).*", text, re.MULTILINE)


_PICTURE = re.compile(
    r'<picture><source media="[^"<>]*" srcset="[^"<>]*"><img src="[^"<>]*" alt="[^"<>]*"></picture>'
)


def without_pictures(text: str) -> str:
    """A page without those of its pictures whose texts cannot break out of their quotes."""
    return _PICTURE.sub("", text)


def harm_in_markdown(text: str) -> list[str]:
    """What of a text from outside would be more than text in Markdown."""
    found = [*harm_on_a_terminal(text), *commands(text), *re.findall(r"(?<!\\)<\w+", text)]
    found += re.findall(r"(?<!\\)\[l(?<!\\)\]\(http", text)
    found += re.findall(r"(?<!\\)`x(?<!\\)`|(?<!\\)\*\*b", text)
    return found
