"""Sites of small negotiations, and of the bundled one, made once."""

import json
from functools import cache

import pact
import worlds
from exchange.bundled import bundled
from positions.exchange.as_json import document_json
from positions.site.book import Book
from positions.site.pages import site
from positions.site.story import Story


@cache
def story() -> Story:
    return Story(json.loads(document_json(bundled())))


@cache
def pages() -> dict[str, str]:
    return site(story().document)


def book(text: str | None) -> Book:
    """A book of the wage round with the records of a test's docstring."""
    document = json.loads(document_json(worlds.proofs(pact.dossier(text))))
    return Book(Story(document))
