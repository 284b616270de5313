"""Small negotiations for tests, written as YAML in a test's docstring.

A world is one text: files follow one another, each under a line `=== path`. What a world leaves out
(catalogue, negotiation) is filled in with the least that works.
"""

import re
from textwrap import dedent

from positions.change.difference import Difference
from positions.evidence.proofs import Proofs, Words, prove_all
from positions.files.tree import MemoryTree, Tree
from positions.records.dossier import Dossier
from positions.records.layout import CATALOGUE, NEGOTIATION
from positions.records.loading import load
from positions.records.locating import Locator
from positions.render.diff.as_json import diff_json
from positions.render.whereabouts import Whereabouts

_FILE = re.compile(r"^=== (\S+)\n", re.MULTILINE)


def files(text: str | None) -> dict[str, str]:
    """Split a world into its files."""
    _, *parts = _FILE.split(dedent(text or "").lstrip("\n"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


def tree(text: str | None) -> MemoryTree:
    """A world as a tree, with an empty catalogue where it has none."""
    return MemoryTree({CATALOGUE: "format: 1\n"} | files(text))


def dossier(text: str | None) -> Dossier:
    """Load a world that has nothing wrong with it."""
    loaded = load(tree(text))
    assert loaded.dossier is not None, loaded.findings
    assert not loaded.findings, loaded.findings
    return loaded.dossier


def proofs(dossier: Dossier) -> Proofs:
    """Prove all words of a negotiation, also of records that do not count."""
    versions = [version for filed in dossier.filed for version in filed.record.versions]
    words: list[Words] = [evidence for version in versions for evidence in version.evidence]
    words += [version.dated_by for version in versions if version.dated_by]
    words += [event.dated_by for event in dossier.negotiation.events.values() if event.dated_by]
    return prove_all(dossier, words)


def as_json(proofs: Proofs, difference: Difference, tree: Tree | None = None) -> str:
    """A difference as JSON; without the files it was read from, every line is the first."""
    whereabouts = Whereabouts(proofs, Locator(tree or MemoryTree({})))
    return diff_json(proofs.dossier.negotiation.title, difference, whereabouts)


__all__ = ["CATALOGUE", "NEGOTIATION", "as_json", "dossier", "files", "proofs", "tree"]
