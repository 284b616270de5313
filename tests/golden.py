"""Files that hold what is expected, byte for byte; `make docs` writes them anew."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def golden(name: str, text: str) -> None:
    """Compare a text with a golden file, or write it when GOLDEN=write is set."""
    file = FOLDER / name
    if os.environ.get("GOLDEN") == "write":
        file.write_text(f"{text}\n", encoding="utf-8", newline="")
    assert f"{text}\n" == file.read_bytes().decode()
