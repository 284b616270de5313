"""The bundled negotiation and its proofs, made once for all tests of a run."""

from functools import cache
from pathlib import Path

from positions.evidence import Proofs, evidence_of, prove_all
from positions.files import FolderTree
from positions.records import load


@cache
def bundled() -> Proofs:
    dossier = load(FolderTree(Path())).dossier
    assert dossier is not None
    return prove_all(dossier, [*evidence_of(dossier), *dossier.unplaced])
