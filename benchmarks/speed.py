"""How cost grows: the commands on negotiations each twice as large as the one before.

    python benchmarks/speed.py [RECORDS …]

Prints CPU seconds and the most memory of each run, and how much they grew with the records. What
grows in step with them has 2.0 there. What is *not* here: peers, which are `processes`'s.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from generated import write

COMMANDS = ("check", "diff", "matrix", "gap")
SIZES = (250, 500, 1000, 2000)


def main() -> None:
    """Print a table of each command."""
    sizes = [int(text) for text in sys.argv[1:]] or list(SIZES)
    with tempfile.TemporaryDirectory() as name:
        folders = {size: Path(name) / str(size) for size in sizes}
        for size, folder in folders.items():
            write(folder, size)
        for command in COMMANDS:
            _table(command, folders)


def _table(command: str, folders: dict[int, Path]) -> None:
    print(f"{command:>8} {'records':>8} {'CPU s':>7} {'×':>5} {'MB':>6}")
    before: float | None = None
    for size, folder in folders.items():
        seconds, megabytes = _cost([sys.executable, "-m", "positions", "-C", str(folder), command])
        growth = f"{seconds / before:.2f}" if before else ""
        print(f"{'':>8} {size:>8} {seconds:>7.2f} {growth:>5} {megabytes:>6.0f}")
        before = seconds


def _cost(command: list[str]) -> tuple[float, float]:
    """CPU seconds and megabytes of a process."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
