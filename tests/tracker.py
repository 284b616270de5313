"""The example that `positions init` writes, loaded: what the tests of this wing work on."""

from positions.author.starting import example
from positions.files.tree import MemoryTree
from positions.records.dossier import Dossier
from positions.records.loading import load


def tree(**more: str) -> MemoryTree:
    return MemoryTree({**example(), **more})


def dossier(files: MemoryTree | None = None) -> Dossier:
    loaded = load(files or tree())
    assert loaded.dossier
    return loaded.dossier
