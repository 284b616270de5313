"""A page an issue: its scale in words, all parties over time, and what each asks and offers."""

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from positions.site import drawing
from positions.site.book import Book, term
from positions.site.story import Data


def issue(book: Book, name: str) -> str:
    """Write the page of one issue."""
    story = book.story
    stances = [
        {"href": f"{name}--{party}", "party": entry["name"], "text": book.line((name, party))}
        for party, entry in story.parties.items()
    ]
    return book.page(
        "issue.html",
        root="../",
        issue=story.issues[name],
        chart=Markup(_chart(book, name)),  # noqa: S704  # drawn by svg.py, words escaped
        stances=stances,
        rows=list(_term_rows(book, name)),
        outcome=_outcome(book, name),
    )


def _chart(book: Book, issue: str) -> str:
    lines: dict[str, list[tuple[str, float, float]]] = {}
    for party, entry in book.story.parties.items():
        for state in book.story.states.get(("now", (issue, party)), []):
            held = book.story.held((issue, party), state) if state["axis"] == "stance" else None
            if held and held.at:
                lines.setdefault(entry["name"], []).append((state["since"], *held.at))
    days = sorted({day for states in lines.values() for day, *_ in states})
    title = f"{book.title(issue)}: stances over time, {book.story.ends(issue) or ''}"
    return drawing.chart(title, [*days, book.story.days[-1]], lines) if days else ""


def _term_rows(book: Book, issue: str) -> Iterator[dict[str, Any]]:
    found: dict[str, dict[str, Data]] = {}
    for party in book.story.parties:
        for name, state in book.story.terms((issue, party)):
            found.setdefault(name, {})[party] = state["value"]
    for name, terms in found.items():
        cells = [term(terms[one]) if one in terms else "" for one in book.story.parties]
        yield {"name": name.replace("-", " "), "cells": cells, "meet": _meet(book, terms)}


def _meet(book: Book, terms: Mapping[str, Data]) -> str:
    """Say where one offers what another demands; nothing is invented in between."""
    by_kind: dict[str, list[str]] = {}
    for party, one in terms.items():
        by_kind.setdefault(one["kind"], []).append(book.story.parties[party]["name"])
    if "offer" in by_kind and "demand" in by_kind:
        return f"{', '.join(by_kind['offer'])} offers what {', '.join(by_kind['demand'])} demands"
    if "refusal" in by_kind and "demand" in by_kind:
        return f"{', '.join(by_kind['refusal'])} refuses it"
    return ""


def _outcome(book: Book, issue: str) -> str:
    outcome = book.story.issues[issue].get("outcome")
    return book.story.stance(issue, outcome["stance"]) if outcome else ""
