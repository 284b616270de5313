"""`positions log --format csv`: one row a value of a statement."""

from collections.abc import Iterator, Sequence
from typing import Final

from positions.change import history_of
from positions.evidence import Proofs
from positions.records import Pair
from positions.render.log.as_json import statement_json
from positions.render.phrases import bare
from positions.render.sheet import sheet

COLUMNS: Final = (
    "issue",
    "party",
    "said_after",
    "said_before",
    "event",
    "kind",
    "axis",
    "value",
    "absent",
    "term",
    "reported",
    "attestation",
    "outlets",
    "source",
    "speaker",
    "summary",
)


def log_csv(proofs: Proofs, pairs: Sequence[Pair]) -> str:
    """Write what every statement says, the oldest first."""
    return sheet(COLUMNS, (row for pair in pairs for row in _rows(proofs, pair)))


def _rows(proofs: Proofs, pair: Pair) -> Iterator[dict[str, object]]:
    for entry in history_of(proofs, pair):
        told = statement_json(proofs, pair, entry)
        common = {
            **pair._asdict(),
            "said_after": told["said"]["after"],
            "said_before": told["said"]["before"],
            "event": told["event"],
            "kind": "unreported" if told["unreported"] else told["kind"],
            "summary": told["summary"],
        }
        for value in told["values"]:
            witness = value["witness"]
            yield {
                **common,
                "axis": value["axis"],
                "value": None if value["value"] is None else bare(value["value"]),
                "absent": value["absent"],
                "term": value["kind"],
                "reported": value["reported"],
                "attestation": value["attestation"].value,
                "outlets": value["outlets"],
                "source": witness["source"] if witness else None,
                "speaker": witness["speaker"] if witness else None,
            }
        if not told["values"]:
            yield common
