"""`positions export`: the negotiation as tables, lines, linked data or a database."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from positions.cli.outcome import Outcome, Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from positions.cli.session import Session
    from positions.evidence import Proofs

    Content = str | bytes | Mapping[str, str] | Mapping[str, bytes]


class Format(StrEnum):
    """What to write."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    JSONLD = "jsonld"
    SQLITE = "sqlite"
    PARQUET = "parquet"
    ARROW = "arrow"
    DNA = "dna"


_AS = typer.Option("--as", metavar="FORMAT", help=", ".join(Format) + ".")
_OUT = typer.Option(
    metavar="PATH", show_default=False, help="A file; for csv and parquet a folder."
)


def export(
    context: typer.Context,
    as_: Annotated[Format, _AS] = Format.JSON,
    out: Annotated[Path | None, _OUT] = None,
) -> Outcome:
    """Write the whole negotiation with its verdicts for other programs.

    json holds everything in one document (positions schema export); jsonl the files themselves,
    from which import makes the same tracker; csv a folder of tables; sqlite, parquet and arrow the
    same tables and more; jsonld claims and annotations; dna a table for Discourse Network Analyzer.
    Texts go to stdout without --out. docs/data.md tells what the columns mean.

    Examples: positions export --as csv --out tables

    positions export --as sqlite --out talks.db
    """
    session: Session = context.obj
    content = _content(session.tracker.everything, as_)
    if out is None:
        if not isinstance(content, str):
            raise Stop(f"{as_.value} is no text: say where to write it with --out")
        return Outcome(content.removesuffix("\n"))
    if isinstance(content, str | bytes):
        return Outcome("\n".join(_write(out.parent, {out.name: content})))
    return Outcome("\n".join(_write(out, dict(content))))


def _content(proofs: "Proofs", as_: Format) -> "Content":
    from positions.exchange import (
        arrow_files,
        csv_files,
        dna,
        document_json,
        jsonl,
        jsonld,
        sqlite,
    )

    if as_ in (Format.PARQUET, Format.ARROW):
        try:
            return arrow_files(proofs, as_.value)
        except ModuleNotFoundError:
            hint = "install positions with its extra: pip install 'positions[arrow]'"
            raise Stop(f"{as_.value} needs pyarrow: {hint}") from None
    writers: dict[Format, Callable[[Proofs], Content]] = {
        Format.JSON: document_json,
        Format.JSONL: jsonl,
        Format.CSV: csv_files,
        Format.JSONLD: jsonld,
        Format.SQLITE: sqlite,
        Format.DNA: dna,
    }
    return writers[as_](proofs)


def _write(folder: Path, files: "Mapping[str, str | bytes]") -> list[str]:
    from positions.files import UnwritableError, write_bytes

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            write_bytes(folder, name, content.encode() if isinstance(content, str) else content)
    except (OSError, UnwritableError) as error:
        raise Stop(f"cannot write below {folder}: {error}") from None
    return [f"wrote {folder / name}" for name in files]
