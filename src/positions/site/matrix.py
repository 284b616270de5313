"""The matrix of parties and issues, in parts where it is large, with what its script needs."""

import json
from collections.abc import Iterator
from typing import Any, Final

from positions.site.book import Book, marks, words
from positions.site.story import Data, Pair

_MOST_CELLS: Final = 600
"""A page of so many cells stays below a megabyte and paints at once; more go to further pages."""
_LEAST_ISSUES: Final = 10


def matrix(book: Book) -> Iterator[tuple[str, str]]:
    """Yield the matrix, in parts where it is large."""
    issues = list(book.story.issues)
    most = max(_MOST_CELLS // max(len(book.story.parties), 1), _LEAST_ISSUES)
    parts = [issues[at : at + most] for at in range(0, len(issues), most)] or [[]]
    names = ["index.html", *(f"matrix-{number}.html" for number in range(2, len(parts) + 1))]
    for name, part in zip(names, parts, strict=True):
        pages = [
            {
                "name": other,
                "current": other == name,
                "title": f"{book.title(issues[0])} …" if issues else "",
            }
            for other, issues in zip(names, parts, strict=True)
        ]
        yield (
            name,
            book.page(
                "index.html",
                data=_data(book, part),
                pages=pages,
                groups=_groups(book, part),
                cells=book.cells,
                marks=marks(),
                answer=_answer(book),
                caption=_caption(book),
            ),
        )


def _groups(book: Book, issues: list[str]) -> list[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = {}
    for issue in issues:
        groups.setdefault(book.story.issues[issue].get("group") or "", []).append(issue)
    return list(groups.items())


def _answer(book: Book) -> str:
    """Say the answer in a sentence, as the last comparison has it."""
    if book.last is None:
        return "One round so far: there is nothing to compare."
    summary = book.last.get("summary", {"positions": len(book.cells)})
    counts = {name: count for name, count in summary.items() if name != "positions" and count}
    told = "; ".join(f"{count} {name.replace('-', ' ')}" for name, count in counts.items())
    return f"{book.between()}: of {summary['positions']} positions {told}."


def _caption(book: Book) -> str:
    day = book.story.days[-1] if book.story.days else ""
    return f"As of {book.story.day(day)}, as known then." if day else "Nothing is recorded."


def _data(book: Book, issues: list[str]) -> str:
    """Give what the script needs, as JSON that cannot end its element."""
    story = book.story
    cells = {"/".join(pair): _data_of(book, pair) for pair in story.pairs if pair[0] in set(issues)}
    comparisons = [
        {
            "from": one["from"]["date"],
            "to": one["to"]["date"],
            "kinds": {"/".join(pair): kind for pair, kind in story.kinds(one).items()},
        }
        for one in story.comparisons
    ]
    data = {
        "days": story.days,
        "names": [story.day(day) for day in story.days],
        "cells": cells,
        "comparisons": comparisons,
    }
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _data_of(book: Book, pair: Pair) -> dict[str, Any]:
    clocks = {
        clock: [
            _state(book, pair, state)
            for state in book.story.states.get((clock, pair), [])
            if state["axis"] == "stance"
        ]
        for clock in ("then", "now")
    }
    cell = book.cells[pair]
    return {**clocks, "silence": cell.silence, "kind": cell.kind, "find": _find(book, pair)}


def _state(book: Book, pair: Pair, state: Data) -> dict[str, Any]:
    held = book.story.held(pair, state)
    assert held is not None  # noqa: S101  # a state is given
    return {
        "since": state["since"],
        "until": state["until"],
        "text": held.text,
        "said": held.said,
        "mark": held.mark[0],
        "who": held.who,
        "level": held.attestation,
        "sources": held.sources,
    }


def _find(book: Book, pair: Pair) -> str:
    """Give the words by which a cell is found: stances, terms, quotations, speakers."""
    record = book.story.records.get(pair, {})
    found = [book.title(pair[0]), book.story.parties[pair[1]]["name"], book.cells[pair].text]
    for version in record.get("versions", []):
        found += [term.get("text") or "" for term in version.get("terms", {}).values()]
        for one in version["evidence"]:
            found += [words(one), book.story.voice(one.get("speaker"))]
    return " ".join(found).lower()
