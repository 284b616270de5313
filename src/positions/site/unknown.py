"""What is not known: silence, the other side's word alone, and words without a place."""

from positions.site.book import Book
from positions.site.story import Pair


def unknown(book: Book) -> str:
    """Write the page of what is not known."""

    def lines(wanted: list[Pair]) -> list[dict[str, str]]:
        return [
            {
                "href": "--".join(pair),
                "title": f"{book.story.parties[pair[1]]['name']} on {book.title(pair[0])}",
                "text": book.line(pair),
            }
            for pair in wanted
        ]

    silent = [pair for pair, cell in book.cells.items() if cell.held is None]
    other = [
        pair
        for pair, cell in book.cells.items()
        if cell.held and cell.held.attestation in ("counterpart", "observer", "unproved")
    ]
    return book.page(
        "unknown.html", silent=lines(silent), others=lines(other), unplaced=book.unplaced()
    )
