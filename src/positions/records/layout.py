"""Where a negotiation's files stand below its root."""

import re
from typing import Final

NEGOTIATION: Final = "positions/negotiation.yaml"
UNPLACED: Final = "positions/unplaced.yaml"
SEALS: Final = "seeds/sealed.yaml"
CATALOGUE: Final = "seeds/catalogue.yaml"
FOLDERS: Final = ("positions", "seeds")
RECORD: Final = re.compile(r"positions/[^/]+/[^/]+\.yaml")


def record_path(issue: str, party: str) -> str:
    """Give the path at which a record belongs."""
    return f"positions/{issue}/{party}.yaml"


def article_path(file: str) -> str:
    """Give the path of an article from its file name in the catalogue."""
    return f"seeds/{file}"


def text_path(file: str, *, kept: bool) -> str:
    """Give the path of a source's text: one that may not be published stands in texts/."""
    return article_path(file) if kept else f"texts/{file}"
