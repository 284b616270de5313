"""A page a cell: every statement of one party on one issue, its words lit in their paragraphs."""

from collections.abc import Iterator
from typing import Any

from positions.site.book import Book, term, words
from positions.site.lit import Paragraph, Use, paragraphs
from positions.site.story import Data, Pair


def cell(book: Book, pair: Pair) -> str:
    """Write the page of one party on one issue, its statements newest first."""
    story = book.story
    record = story.records.get(pair, {"versions": []})
    versions = [
        _version(book, pair, number, version)
        for number, version in enumerate(record["versions"], 1)
    ]
    return book.page(
        "cell.html",
        root="../",
        pair=pair,
        issue=story.issues[pair[0]],
        party=story.parties[pair[1]],
        cell=book.cells[pair],
        between=book.between(),
        ends=book.ends(pair[0]),
        silence=book.cells[pair].silence,
        versions=list(reversed(versions)),
    )


def _version(book: Book, pair: Pair, number: int, version: Data) -> dict[str, Any]:
    story = book.story
    event = story.negotiation.get("events", {}).get(version.get("event"), {})
    return {
        "number": number,
        "said": story.said(version["said"]),
        "event": event.get("title"),
        "states": list(_stated(book, pair, version)),
        "summary": version.get("summary"),
        "note": version.get("note"),
        "evidence": [_evidence(book, pair, number, one) for one in version["evidence"]],
        "others": list(_others(book, pair, version)),
    }


def _stated(book: Book, pair: Pair, version: Data) -> Iterator[str]:
    if version.get("stance") is not None:
        yield f"stance: {book.story.stance(pair[0], version['stance'])}"
    if version.get("absent"):
        yield f"no stance: {version['absent']}"
    for axis in ("firmness", "salience"):
        if version.get(axis) is not None:
            yield f"{axis}: {version[axis]}"
    for one in version.get("terms", {}).values():
        yield term(one)


def _evidence(book: Book, pair: Pair, number: int, one: Data) -> dict[str, Any]:
    story = book.story
    source = {**story.sources[one["source"]], "id": one["source"]}
    own = one.get("said_by") is None or one.get("speaker") in book.voices_of(pair[1])
    use = [
        Use(start, end, "own" if own else "other", f"{pair[1]} on {pair[0]}, statement {number}")
        for start, end in one["segments"]
    ]
    text = source["text"]
    lines = [found for found in paragraphs(text, use) if found.lit] if text else []
    return {
        "source": source,
        "paragraphs": lines or [_only(one)],
        "line": one["line"] or 1,
        "verdict": one["verdict"],
        "supports": ", ".join(one.get("supports") or ()).replace("terms.", "the term "),
        "at": one.get("at"),
        "note": one.get("note"),
        "caption": book.caption_of(one),
        "citation": _citation(book, one, source),
    }


def _citation(book: Book, one: Data, source: Data) -> str:
    said = words(one)
    quoted = f"“{said}”" if "quote" in one else said
    url = f", {source['url']}" if source.get("url") else ""
    return f"{quoted} ({book.caption_of(one)}: {source['title']}{url})"


def _others(book: Book, pair: Pair, version: Data) -> Iterator[str]:
    day = (version["said"] or {}).get("before") or ""
    for party in book.story.parties if day else ():
        if party != pair[1]:
            held = book.story.held(
                (pair[0], party), book.story.state((pair[0], party), "now", day=day)
            )
            yield f"{book.story.parties[party]['name']}: {held.text if held else 'no stance'}"


def _only(one: Data) -> Paragraph:
    """Give a quotation alone, where its source may not be shown or does not hold it."""
    said = words(one)
    return next(paragraphs(said, [Use(0, len(said), "own", "quoted")]))
