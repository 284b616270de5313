"""A page a source: its whole text, with every use of it lit, and what nobody has coded."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from positions.site.book import Book, words
from positions.site.lit import Use, paragraphs
from positions.site.story import Data, Story

_FRAGMENT: Final = 12  # words by which a browser finds the place in the live page


def source(book: Book, name: str) -> str:
    """Write the page of one source."""
    source = {**book.story.sources[name], "id": name}
    uses = list(_uses(book.story, name))
    loose = [
        Use(start, end, "loose", f"{book.story.voice(one['speaker'])}, uncoded")
        for one in source["uncoded"]
        for start, end in one["segments"]
    ]
    loose += [
        Use(start, end, "loose", f"no place: {one['reason']}")
        for one in book.story.document["unplaced"]
        if one["source"] == name
        for start, end in one["segments"]
    ]
    rests = list({use.href: use for use in uses}.values())
    return book.page(
        "source.html",
        root="../",
        source=source,
        banner=book.banner(name),
        link=_fragment(source),
        shown=list(paragraphs(source["text"], [*uses, *loose])) if source["text"] else [],
        quotes=list(_quoted(book, name)),
        uses=rests,
        unplaced=[one for one in book.unplaced() if one["source"] == name],
    )


def _quoted(book: Book, name: str) -> Iterator[str]:
    for record in book.story.records.values():
        for version in record["versions"]:
            yield from (words(one) for one in version["evidence"] if one["source"] == name)


def _uses(story: Story, source: str) -> Iterator[Use]:
    for pair, record in story.records.items():
        if pair not in {*story.pairs}:
            continue
        voices = {pair[1], *story.parties[pair[1]].get("speakers", {})}
        for number, version in enumerate(record["versions"], 1):
            for place, one in enumerate(version["evidence"], 1):
                kind = "own" if one.get("speaker") in voices else "other"
                title = f"{story.parties[pair[1]]['name']} on {story.issues[pair[0]]['title']}"
                href = f"../cell/{'--'.join(pair)}.html#v{number}e{place}"
                if one["source"] == source:
                    yield from (
                        Use(start, end, kind, f"{title}, {story.said(version['said'])}", href)
                        for start, end in one["segments"]
                    )


def _fragment(source: Data) -> str:
    """Link to the live page with the words by which a browser finds the place."""
    url = source.get("url") or ""
    if not url.startswith(("https://", "http://")):
        return "#"
    words = " ".join((source.get("text") or source["title"]).split()[:_FRAGMENT])
    return f"{url}#:~:text={quote(words)}"
