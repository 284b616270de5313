"""The baseline that a user names: read it, use it, write it anew."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from positions.cli.outcome import Stop

if TYPE_CHECKING:
    from positions.api import KnownFinding, Report


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
        from positions.api import updated_baseline, with_baseline

        entries = self._entries(self.file)
        if self.update or self.prune:
            entries = updated_baseline(report, entries, prune=self.prune)
            self._write(self.file, entries)
        return with_baseline(report, entries, partial=partial)

    def _entries(self, file: Path) -> "list[KnownFinding]":
        from positions.api import read_baseline

        if not file.exists():
            if self.update:
                return []
            raise Stop(f"{file}: no such file; --update-baseline creates it")
        return read_baseline(file)

    def _write(self, file: Path, entries: "list[KnownFinding]") -> None:
        from positions.api import write_baseline

        state = "wrote" if write_baseline(file, entries) else "nothing new in"
        self.remark = f"{state} {file}: {len(entries)} known findings"
