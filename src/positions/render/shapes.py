"""What the JSON of several commands is made of; each command's own shape stands beside its writer.

Types only: mypy holds the writers to them, `published` makes JSON Schemas of them. Days are written
as ISO dates, decimals as numbers.
"""

from datetime import date

from typing_extensions import TypedDict


class SaidShape(TypedDict):
    """When something was said: bounds, both inclusive; null where one is open."""

    after: date | None
    before: date | None


class PlaceShape(TypedDict):
    """A place in a file; lines and columns count from 1."""

    path: str
    line: int
    column: int
