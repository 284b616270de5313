"""The document → every page of the site, by path.

The same document gives the same bytes. Each page reads without its script.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from positions.render import GLOSSARY, terminal
from positions.site.book import Book, marks
from positions.site.cell import cell
from positions.site.issue import issue
from positions.site.matrix import matrix
from positions.site.party import party
from positions.site.source import source
from positions.site.story import Story
from positions.site.unknown import unknown


def site(document: Mapping[str, Any]) -> dict[str, str]:
    """Write every page, by path below the site's folder."""
    return dict(_pages(Book(Story(document))))


def _pages(book: Book) -> Iterator[tuple[str, str]]:
    story = book.story
    yield from matrix(book)
    for pair in story.pairs:
        yield f"cell/{'--'.join(pair)}.html", cell(book, pair)
    for name in story.issues:
        yield f"issue/{name}.html", issue(book, name)
    for name in story.parties:
        yield f"party/{name}.html", party(book, name)
    for name in story.sources:
        yield f"source/{name}.html", source(book, name)
    banners = {name: book.banner(name) for name in story.sources}
    yield "sources.html", book.page("sources.html", banners=banners)
    yield "unknown.html", unknown(book)
    yield "method.html", book.page("method.html", marks=marks(), glossary=_glossary())


def _glossary() -> list[tuple[str, str]]:
    return [(name, terminal(text)) for group in GLOSSARY.values() for name, text in group.items()]
