"""The baseline that a user names: read it, use it, write it anew."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from positions.cli.outcome import Stop

if TYPE_CHECKING:
    from positions.checks import KnownFinding, Report


@dataclass
class Baselines:
    """`--baseline` with what is to be done with it; `remark` is for stderr afterwards."""

    file: Path | None
    update: bool = False
    prune: bool = False
    remark: str = ""

    def refuse(self, *, partial: bool) -> None:
        """Stop when the options do not fit together."""
        if self.update and self.prune:
            raise Stop("--update-baseline prunes as well: leave out --prune-baseline")
        if not (self.update or self.prune):
            return
        option = "--update-baseline" if self.update else "--prune-baseline"
        if self.file is None:
            raise Stop(f"{option} needs --baseline FILE")
        if partial:
            raise Stop(f"{option} needs the whole check: leave out PATH, --select and --ignore")

    def apply(self, report: "Report", *, partial: bool) -> "Report":
        """Mark what the baseline lists, after bringing it up to date if that is wanted."""
        if self.file is None:
            return report
        from positions.checks import recognise, update

        entries = self._entries(self.file)
        if self.update or self.prune:
            entries = update(report, entries, prune=self.prune)
            self._write(self.file, entries)
        marked = recognise(report, entries)
        # A part of the check cannot tell whether the rest of the baseline is stale.
        return replace(marked, stale=()) if partial else marked

    def _entries(self, file: Path) -> "list[KnownFinding]":
        from positions.checks import BaselineError, parse
        from positions.files import FolderTree, UnreadableError

        if self.update and not file.exists():
            return []
        try:
            return parse(FolderTree(file.absolute().parent).text(file.name))
        except UnreadableError as error:
            hint = "; --update-baseline creates it" if not file.exists() else ""
            raise Stop(f"{file}: {error.reason}{hint}") from None
        except BaselineError as error:
            raise Stop(f"{file}: {error}") from None

    def _write(self, file: Path, entries: "list[KnownFinding]") -> None:
        from positions.checks import dump
        from positions.files import UnwritableError, write

        try:
            written = write(file.absolute().parent, {file.name: dump(entries)})
        except UnwritableError as error:
            raise Stop(str(error)) from None
        state = "wrote" if written else "nothing new in"
        self.remark = f"{state} {file}: {len(entries)} known findings"
