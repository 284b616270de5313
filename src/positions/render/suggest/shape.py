"""What `positions suggest --format json` holds."""

from typing import Literal

from typing_extensions import TypedDict


class DraftShape(TypedDict):
    """Words that may be worth a record; ids, and null where no word tells."""

    form: Literal["quote", "passage"]
    text: str
    speaker: str
    party: str | None
    issue: str | None
    line: int
    unsure: bool
    recorded: bool


class SuggestShape(TypedDict):
    """All that a source suggests, in the order in which it stands there."""

    format: Literal[1]
    drafts: list[DraftShape]
