"""The pages under reports/: one a pair of dates, and an index; the same bytes on every run."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from positions.dossier import Dossier
from positions.escape import markdown
from positions.movement import Difference, Operand, diff
from positions.operands import Moment, on_day
from positions.render import phrases
from positions.render.diff_text import summary
from positions.reporting.page import page

FOLDER: Final = "reports"
_NAME: Final = re.compile(r"reports/(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})\.md")

Span = tuple[Moment, Moment]


def spans_of(paths: Iterable[str], dossier: Dossier) -> list[Span]:
    """Read the pairs of dates from the names of reports that are there already."""
    found = []
    for name in filter(None, (_NAME.fullmatch(path) for path in paths)):
        try:
            found.append(tuple(on_day(date.fromisoformat(day), dossier) for day in name.groups()))
        except ValueError:
            continue
    return [(start, end) for start, end in found]


def pages(dossier: Dossier, spans: Iterable[Span]) -> dict[str, str]:
    """Write a page for each pair of dates, and the index of all of them; texts by path."""
    differences = {
        _path(start.day, end.day): diff(
            dossier,
            Operand(start.day, start.day, start.round),
            Operand(end.day, end.day, end.round),
        )
        for start, end in spans
    }
    texts = {path: page(dossier, difference) for path, difference in differences.items()}
    return texts | {f"{FOLDER}/README.md": _index(dossier, differences)}


def _path(start: date, end: date) -> str:
    return f"{FOLDER}/{start}--{end}.md"


def _index(dossier: Dossier, differences: dict[str, Difference]) -> str:
    lines = [
        f"# Reports: {markdown(dossier.negotiation.title)}",
        "",
        "Written by `positions report`; edit the records, not these pages.",
        "",
    ]
    for path, difference in sorted(differences.items()):
        name = path.removeprefix(f"{FOLDER}/")
        start, end = (phrases.day(one.day) for one in (difference.from_, difference.to))
        lines.append(f"- [{start} → {end}]({name}): {summary(difference)}")
    return "\n".join(lines) + "\n"
