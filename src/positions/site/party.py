"""A page a party: where it stands on every issue, and who speaks for it."""

from positions.site.book import Book


def party(book: Book, name: str) -> str:
    """Write the page of one party."""
    story = book.story
    pairs = [(issue, name) for issue in story.issues]
    own = [p for p in pairs if (held := book.cells[p].held) and held.attestation == "own-words"]
    known = [p for p in pairs if book.cells[p].held]
    cards = [
        {"href": "--".join(pair), "title": book.title(pair[0]), "cell": book.cells[pair]}
        for pair in pairs
    ]
    speakers = [
        ", ".join(filter(None, (one["name"], one.get("role"))))
        for one in story.parties[name].get("speakers", {}).values()
    ]
    return book.page(
        "party.html",
        root="../",
        party=story.parties[name],
        cards=cards,
        answer=(
            f"A stance is known on {len(known)} of {len(pairs)} issues, "
            f"on {len(own)} of them in its own words."
        ),
        speakers=speakers,
    )
