"""Time whole processes against named peers in the same run: `make bench`.

Each pair runs in turn, A B A B …; the ratio is taken pair by pair, so that it holds when the
machine's speed drifts. Quote the medians.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pydantic import BaseModel

from positions.records.model import Record

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
RUNS = 15


def seconds(command: list[str]) -> float:
    """Run a command from start to end; give the seconds that it took."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    return time.perf_counter() - start


def against(name: str, ours: list[str], peer: list[str], target: float) -> None:
    """Print the medians of both commands and of their ratio."""
    seconds(ours), seconds(peer)
    pairs = [(seconds(ours), seconds(peer)) for _ in range(RUNS)]
    mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"{name:50} {mine:6.3f} s  {theirs:6.3f} s  ratio {ratio:4.2f}  (target {target})")


def schema(folder: Path, kind: type[BaseModel]) -> str:
    """Write a model's JSON Schema for the peer; give its path."""
    file = folder / f"{kind.__name__}.json"
    file.write_text(json.dumps(kind.model_json_schema()), encoding="utf-8")
    return str(file)


def main() -> None:
    """Measure and print."""
    records = sorted(str(path) for path in ROOT.glob("positions/*/*.yaml"))
    tool = str(BIN / "positions")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        against(
            "positions diff / deep diff of two records",
            [tool, "diff"],
            [str(BIN / "deep"), "diff", records[3], records[4]],
            1.5,
        )
        start = "import typer, pydantic; from pydantic import BaseModel, TypeAdapter"
        against(
            "starting typer and pydantic / the same deep diff",
            [sys.executable, "-c", start],
            [str(BIN / "deep"), "diff", records[3], records[4]],
            1.5,
        )
        every = [*records, "positions/negotiation.yaml", "seeds/catalogue.yaml"]
        (folder / "any.json").write_text("{}", encoding="utf-8")
        against(
            "positions check / check-jsonschema, all files",
            [tool, "check"],
            [str(BIN / "check-jsonschema"), "--schemafile", str(folder / "any.json"), *every],
            0.5,
        )
        against(
            "positions check / check-jsonschema, records",
            [tool, "check"],
            [str(BIN / "check-jsonschema"), "--schemafile", schema(folder, Record), *records],
            0.5,
        )


if __name__ == "__main__":
    main()
