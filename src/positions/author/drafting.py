"""Suggestions as a file: drafts/<source>.yaml, which no command reads as records."""

from collections.abc import Sequence
from typing import Any, Final

from positions.author.suggesting import Suggestion
from positions.author.yaml_writing import mapping

_HEAD: Final = """\
# What {source} may say, by positions suggest.
# Drafts count for nothing: positions add records what you decide on.
"""


def draft_path(source: str) -> str:
    """Give the path of a source's drafts."""
    return f"drafts/{source}.yaml"


def drafts(source: str, found: Sequence[Suggestion], beside: Sequence[str | None]) -> str:
    """Write what is not recorded yet as a file.

    Args:
        source: The source's id.
        found: The suggestions.
        beside: For each what its party holds on the issue so far.
    """
    rows = [_draft(one, held) for one, held in zip(found, beside, strict=True) if not one.recorded]
    body = {"format": 1, "source": source, "drafts": rows}
    return "".join(
        f"{line}\n" for line in [_HEAD.format(source=source).rstrip(), *mapping(body, 0, ())]
    )


def _draft(one: Suggestion, beside: str | None) -> dict[str, Any]:
    fields = {
        "issue": one.issue,
        "party": one.party,
        "why": list(one.why),
        "so_far": beside,
        "speaker": one.speaker,
        one.form: one.text,
        "line": one.line,
        "unsure": one.unsure or None,
    }
    return {key: value for key, value in fields.items() if value not in (None, [])}
