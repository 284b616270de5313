"""A wage round in German, small enough to follow with a pencil; its output is kept in `golden`.

`python tests/wages.py` writes the golden files anew. Read the difference before you keep it.
"""

from datetime import date
from functools import cache
from pathlib import Path

import worlds
from positions.change.difference import Difference, Operand
from positions.change.movement import diff
from positions.evidence.proofs import Proofs
from positions.records.dossier import Dossier
from positions.render.diff.as_markdown import diff_markdown
from positions.render.diff.as_text import diff_text
from positions.render.style import Style
from positions.reporting.edition import Edition
from positions.reporting.issue_page import issue_page
from positions.reporting.overview import overview
from positions.reporting.scale_picture import scale_picture

GOLDEN = Path(__file__).parent / "golden"
START, END = date(2024, 3, 4), date(2024, 3, 25)
TEXT = """\
=== positions/negotiation.yaml
title: Tarifrunde Öffentlicher Dienst
rounds:
  auftakt: {date: 2024-03-04, title: Auftakt}
  zweite: {date: 2024-03-25, title: Zweite Runde}
parties:
  gewerkschaft:
    name: Gewerkschaft
    speakers: {jaeger: {name: Jörg Jäger, role: Verhandlungsführer}}
  arbeitgeber:
    name: Arbeitgeberverband
    speakers: {groesser: {name: Käthe Größer, role: Präsidentin}}
  land:
    name: Land
    speakers: {oezil: {name: Ömer Özil, role: Finanzminister}}
  schlichter: {name: Schlichterin, observer: true}
issues:
  entgelt:
    title: Entgelt
    question: Um wie viel Prozent steigen die Löhne?
    scale: {type: interval, min: 0, max: 12, unit: Prozent, reference: 4}
  arbeitszeit:
    title: Arbeitszeit
    scale:
      type: ordinal
      reference: 50
      points:
        laenger: {at: 0, text: Mehr Stunden}
        wie-bisher: {at: 50, text: Keine Änderung}
        kuerzer: {at: 100, text: Weniger Stunden}
  form:
    title: Form
    scale: {type: nominal, points: {vertrag: {text: Tarifvertrag}, gesetz: {text: Gesetz}}}
=== seeds/catalogue.yaml
outlets:
  tagblatt: {name: Münchner Tagblatt}
  verband: {name: Verbandsbrief, affiliation: arbeitgeber}
sources:
  eins: {file: eins.txt, title: Auftakt, outlet: tagblatt, published: 2024-03-02, language: de}
  zwei: {file: zwei.txt, title: Runde zwei, outlet: tagblatt, published: 2024-03-20, language: de}
  brief: {file: brief.txt, title: Brief, outlet: verband, published: 2024-03-22, language: de}
=== seeds/eins.txt
„Wir fordern acht Prozent mehr für alle“, sagte Jörg Jäger.

„Wir bieten 2,40 Prozent an“, sagte Käthe Größer.

Jörg Jäger sagte, die Woche müsse kürzer werden.
=== seeds/zwei.txt
„Mit 5,50 Prozent können wir leben“, sagte Jörg Jäger.

„Wir wollen einen Tarifvertrag und bleiben dabei“, sagte Käthe Größer.

Ömer Özil sagte, das Land sei für ein Gesetz.
=== seeds/brief.txt
Die Gewerkschaft droht seit Anfang März mit Streik.

„Wir bieten nun 2,80 Prozent an“, sagte Käthe Größer.

Die Gewerkschaft nimmt die Verkürzung der Woche wohl zurück.
=== positions/entgelt/gewerkschaft.yaml
issue: entgelt
party: gewerkschaft
versions:
- date: 2024-03-01
  stance: 8
  firmness: firm
  evidence: [{source: eins, speaker: jaeger, quote: Wir fordern acht Prozent mehr für alle}]
- date: {after: 2024-03-01, before: 2024-03-03}
  terms: {streik: {kind: condition, text: Streik ohne Angebot}}
  evidence:
  - {source: brief, passage: Die Gewerkschaft droht seit Anfang März mit Streik}
- date: {after: 2024-03-03, before: 2024-03-19}
  stance: [5.50, 8]
  firmness: preference
  evidence: [{source: zwei, speaker: jaeger, quote: "Mit 5,50 Prozent können wir leben"}]
=== positions/entgelt/arbeitgeber.yaml
issue: entgelt
party: arbeitgeber
versions:
- date: 2024-03-01
  stance: 2.40
  evidence: [{source: eins, speaker: groesser, quote: "Wir bieten 2,40 Prozent an"}]
- date: 2024-03-21
  stance: 2.80
  evidence: [{source: brief, speaker: groesser, quote: "Wir bieten nun 2,80 Prozent an"}]
=== positions/arbeitszeit/gewerkschaft.yaml
issue: arbeitszeit
party: gewerkschaft
versions:
- date: 2024-03-01
  stance: kuerzer
  salience: core
  evidence:
  - {source: eins, speaker: jaeger, passage: "Jörg Jäger sagte, die Woche müsse kürzer werden"}
- date: 2024-03-22
  absent: withdrawn
  evidence:
  - {source: brief, passage: Die Gewerkschaft nimmt die Verkürzung der Woche wohl zurück}
=== positions/arbeitszeit/arbeitgeber.yaml
issue: arbeitszeit
party: arbeitgeber
versions:
- {date: 2024-03-20, absent: unreported}
=== positions/form/land.yaml
issue: form
party: land
versions:
- date: 2024-03-18
  stance: gesetz
  evidence:
  - {source: zwei, speaker: oezil, passage: "Ömer Özil sagte, das Land sei für ein Gesetz"}
=== positions/form/arbeitgeber.yaml
issue: form
party: arbeitgeber
versions:
- date: 2024-03-01
  stance: vertrag
  evidence: [{source: eins, passage: Die Firmen wollen gar keinen Vertrag}]
- date: 2024-03-19
  stance: vertrag
  evidence:
  - {source: zwei, speaker: groesser, quote: Wir wollen einen Tarifvertrag und bleiben dabei}
"""


@cache
def dossier() -> Dossier:
    return worlds.dossier(TEXT)


@cache
def proofs() -> Proofs:
    return worlds.proofs(dossier())


@cache
def difference() -> Difference:
    return diff(proofs(), Operand(START, START, "auftakt"), Operand(END, END, "zweite"))


@cache
def edition() -> Edition:
    return Edition(proofs(), difference())


def printed(width: int, *, everything: bool = False) -> str:
    return diff_text(proofs(), difference(), Style(), width, everything=everything) + "\n"


def outputs() -> dict[str, str]:
    """Every output by the name of its golden file."""
    return {
        **{f"wages-{width}.txt": printed(width) for width in (60, 80, 120)},
        "wages-all.txt": printed(100, everything=True),
        "wages.md": diff_markdown(proofs(), difference()) + "\n",
        "wages.json": worlds.as_json(proofs(), difference(), worlds.tree(TEXT)) + "\n",
        "wages-report.md": overview(edition()),
        "wages-issue.md": issue_page(edition(), "entgelt"),
        "wages-scale.svg": scale_picture(edition(), "entgelt"),
    }


def golden(name: str) -> str:
    return (GOLDEN / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, text in outputs().items():
        (GOLDEN / name).write_text(text, encoding="utf-8", newline="")
