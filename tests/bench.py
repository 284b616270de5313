"""One rule at a time on a small world: exactly what it finds, as `path where: message`."""

from collections.abc import Callable, Iterator
from hashlib import sha256

import worlds
from positions.checks.rules.case import Case
from positions.checks.rules.register import RULES
from positions.files.tree import MemoryTree
from positions.records.finding import Finding
from positions.records.loading import load

BASE = worlds.files("""
=== positions/negotiation.yaml
title: Fishing
parties:
  p: {name: Pea, speakers: {ada: {name: Ada Ash}}}
  q: {name: Queue, speakers: {bob: {name: Bob Birch}}}
  o: {name: Observer, observer: true}
issues: {i: {title: I, scale: {type: ordinal, points: {a: {at: 0}, b: {at: 1}}}}}
=== seeds/catalogue.yaml
outlets: {free: {name: Free}, owned: {name: Owned, affiliation: q}}
sources:
  s: {file: s.txt, title: S, outlet: free, published: 2022-01-03, sha256: HASH}
=== seeds/s.txt
"We will stay here, and we will fish. I want to stay," Ada Ash said.

Pea wants a shared quota, Bob Birch said.
""")


def case(text: str | None) -> Case:
    """Load a world (its files replace those of the base) for the rules to judge."""
    files = BASE | worlds.files(text)
    digest = sha256(files["seeds/s.txt"].encode()).hexdigest()
    files["seeds/catalogue.yaml"] = files["seeds/catalogue.yaml"].replace("HASH", digest)
    tree = MemoryTree(files)
    loaded = load(tree)
    assert loaded.dossier is not None, loaded.findings
    assert not loaded.findings, loaded.findings
    names = frozenset(rule.name for rule in RULES)
    return Case(worlds.proofs(loaded.dossier), tuple(tree.paths("seeds")), names)


def found(rule: Callable[[Case], Iterator[Finding]], text: str | None) -> list[str]:
    """Run one rule on a world."""
    findings = list(rule(case(text)))
    assert {one.rule for one in findings} <= {rule.__name__.replace("_", "-")}
    return [f"{one.path} {'.'.join(map(str, one.where))}: {one.message}" for one in findings]
