"""A small wage round that tests of time and change share; a test's docstring adds the records.

A docstring holds versions under `=== <issue>/<party>`. Evidence is written `<piece>@<source>`, with
`[axes]` behind it for `supports`; the pieces are listed below, and stand in every article.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import worlds
from positions.change.difference import Change, Difference, Operand
from positions.change.movement import diff
from positions.change.timeline import Position, position
from positions.evidence.proofs import Proofs
from positions.records.dossier import Dossier, Pair
from positions.records.model import Evidence

PIECES = {
    "una": "speaker: una, quote: Our people need more pay now",
    "una-says": "speaker: una, passage: Una Ude said that the union wants more pay",
    "union-says": "speaker: union, passage: The union said that its members wait for an offer",
    "erik": "speaker: erik, quote: The firms are ready to talk",
    "erik-says": "speaker: erik, passage: Erik Ek said that the union is after the moon",
    "stella": "speaker: stella, quote: The state will pay its part",
    "mia-says": "speaker: mia, passage: Mia Moor said that both sides had moved",
    "plain": "passage: Higher wages are on the table in this round",
    "pact": "speaker: pact, quote: Wages rise with prices from now on",
    "pact-says": "speaker: pact, passage: The Harbour Pact says that the union gets more pay",
    "rees": "speaker: rees, quote: Our side has waited long enough",
    "unsaid": "passage: Una Ude said that the union wants more pay",
    "forged": "passage: Lower wages are what everybody wanted all along",
}
ARTICLE = """\
“Our people need more pay now,” said Una Ude.

“The firms are ready to talk,” said Erik Ek.

“The state will pay its part,” said Stella Stern.

Una Ude said that the union wants more pay.

The union said that its members wait for an offer.

Erik Ek said that the union is after the moon.

Mia Moor said that both sides had moved.

Higher wages are on the table in this round.

“Wages rise with prices from now on,” the Harbour Pact says.

The Harbour Pact says that the union gets more pay.

“Our side has waited long enough,” said Ana Rees.
"""
SOURCES = """\
=== seeds/catalogue.yaml
outlets:
  gazette: {name: Gazette}
  herald: {name: Herald, affiliation: employers}
  bulletin: {name: Bulletin, affiliation: union}
  post: {name: Post}
  site: {name: The union's site, affiliation: union, own: true}
  bureau: {name: Bureau, affiliation: mediator}
sources:
  early: {file: a.txt, title: Early, outlet: gazette, published: 2024-01-10}
  middle: {file: middle.txt, title: Middle, outlet: gazette, published: 2024-02-01}
  late: {file: late.txt, title: Late, outlet: post, published: 2024-02-20}
  echo: {file: echo.txt, title: Echo, outlet: post, derived_from: early, published: 2024-01-12}
  herald: {file: herald.txt, title: Herald, outlet: herald, published: 2024-01-10}
  bulletin: {file: bulletin.txt, title: Bulletin, outlet: bulletin, published: 2024-01-10}
  relay: {file: relay.txt, title: Relay, outlet: post, derived_from: herald, published: 2024-01-12}
  site: {file: site.txt, title: Site, outlet: site, published: 2024-01-10}
  mirror: {file: mirror.txt, title: Mirror, derived_from: site, published: 2024-01-12}
  bureau: {file: bureau.txt, title: Bureau, outlet: bureau, published: 2024-01-10}
  loose: {file: loose.txt, title: Loose, published: 2024-01-10}
  other: {file: other.txt, title: Other, published: 2024-01-10}
  changed: {file: changed.txt, title: Changed, published: 2024-01-10, sha256: %s}
  gone: {file: gone.txt, title: Gone, published: 2024-01-10}
"""
NEGOTIATION = """\
=== positions/negotiation.yaml
title: Wage round
rounds:
  first: {date: 2024-01-15, title: First}
  second: {date: 2024-02-25, title: Second}
events:
  talks: {date: {after: 2024-01-03, before: 2024-01-20}, title: Talks, note: inferred}
parties:
  union:
    name: Union
    aliases: [the union]
    speakers: {una: {name: Una Ude}, rees: {name: Ana Rees, from: 2024-02-01}}
  employers:
    name: Employers
    speakers: {erik: {name: Erik Ek}, rees: {name: Ana Rees, until: 2024-01-31}}
  state: {name: State, speakers: {stella: {name: Stella Stern}}}
  mediator: {name: Mediator, observer: true, speakers: {mia: {name: Mia Moor}}}
speakers: {pact: {name: the Harbour Pact, kind: document, of: [union, employers]}}
issues:
  pay: {title: Pay, scale: {type: interval, min: 0, max: 10, unit: percent, reference: 4}}
  hours:
    title: Hours
    scale:
      type: ordinal
      reference: 50
      points: {more: {at: 0}, same: {at: 50}, less: {at: 75}, least: {at: 100}}
  form: {title: Form, scale: {type: nominal, points: {law: {}, pact: {}, custom: {}}}}
"""
_EVIDENCE = re.compile(r"([a-z-]+)@([a-z]+)(?:\[([^\]]*)\])?")
PAY = Pair("pay", "union")
FIRST, SECOND = "2024-01-15", "2024-02-25"


def dossier(text: str | None) -> Dossier:
    """Load the wage round with these records."""
    return _dossier(text)


@cache
def proofs(text: str | None) -> Proofs:
    """The same with its words proved."""
    return worlds.proofs(dossier(text))


@cache
def _dossier(text: str | None) -> Dossier:
    parts = [NEGOTIATION, SOURCES % ("a" * 64)]
    for name in re.findall(r"file: (\w+)\.txt", SOURCES.replace("gone.txt", "")):
        # Each says where it stands: equal texts would be one source.
        parts += [f"=== seeds/{name}.txt\n", f"{ARTICLE}\nRead in {name}.txt.\n"]
    for name, versions in worlds.files(text).items():
        issue, party = name.split("/")
        body = _EVIDENCE.sub(_written, versions)
        parts += [
            f"=== positions/{name}.yaml\n",
            f"issue: {issue}\nparty: {party}\nversions:\n",
            body,
        ]
    return worlds.dossier("".join(part if part.endswith("\n") else part + "\n" for part in parts))


def _written(found: re.Match[str]) -> str:
    piece, source, axes = found.groups()
    supports = f", supports: [{axes}]" if axes else ""
    return f"{{source: {source}, {PIECES[piece]}{supports}}}"


def evidence(text: str) -> Iterator[Evidence]:
    """Pieces of evidence outside of any record."""
    for found in _EVIDENCE.finditer(text):
        plain = _written(found).strip("{}").split(", ", 3)
        yield Evidence.model_validate(dict(part.split(": ", 1) for part in plain))


def day(text: str) -> date:
    return date.fromisoformat(text)


def at(text: str | None, on: str, known_by: str | None = None, pair: Pair = PAY) -> Position:
    """A position in these records, the union's on pay unless another is named."""
    return position(dossier(text), pair, day(on), day(known_by) if known_by else None)


def between(
    text: str | None, start: str = FIRST, end: str = SECOND, *, hindsight: bool = False
) -> Difference:
    """The difference between two days, each knowing what was known then."""
    operands = [Operand(day(one), None if hindsight else day(one)) for one in (start, end)]
    return diff(proofs(text), *operands)


def only(difference: Difference, pair: Pair = PAY) -> list[Change]:
    """All changes of one pair, also the quiet ones."""
    both = (*difference.changes, *difference.unchanged)
    return [change for change in both if change.pair == pair]
